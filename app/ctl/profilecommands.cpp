#include "app/ctl/console.h"
#include "app/ctl/subcommand.h"
#include "models/domain/localtime.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int profileCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Validates a service profile; names the JSON path and the reason of the first fault."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The profile (JSON)."_s);
    if (const auto done = parse(parser, u"profile check"_s, arguments))
        return *done;
    const auto file = onlyArgument(parser, u"FILE"_s);
    if (!file)
        return BadInput;
    const auto profile = profileFile(*file);
    if (!profile)
        return BadInput;
    for (const ProfileVersion &version : profile->versions())
        out() << "version " << version.id << " valid from " << version.validFrom.toString(Qt::ISODate) << '\n';
    out() << "The profile is valid.\n";
    return Ok;
}

int profilePreview(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads open reports as CSV class,reported_at on stdin and adds old_due_at>new_due_at where the profile FILE would "
                                     "move the deadline, 'same' otherwise; the number of moved ones goes to stderr."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The new profile (JSON)."_s);
    parser.addOption(profileOption());
    if (const auto done = parse(parser, u"profile preview"_s, arguments))
        return *done;
    const auto now = profileFrom(parser);
    const auto next = profileFile(parser.positionalArguments().value(0));
    if (!now || !next)
        return BadInput;
    int moved = 0;
    const int exitCode = answerRows(u"class,reported_at"_s, u"moved"_s, [&](const QString &first, const QString &second) -> Result<QString> {
        const auto disruptionClass = classFrom(first);
        if (!disruptionClass)
            return tl::unexpected(disruptionClass.error());
        const auto reportedAt = fromIso(second);
        if (!reportedAt)
            return tl::unexpected(reportedAt.error());
        const auto words = [](std::optional<Instant> due) { return due ? toIso(*due) : u"none"_s; };
        const QString before = words(now->dueAt(*disruptionClass, *reportedAt));
        const QString after = words(next->dueAt(*disruptionClass, *reportedAt));
        if (before == after)
            return u"same"_s;
        ++moved;
        return QString(before + u'>' + after);
    });
    err() << moved << " deadlines would move\n";
    err().flush();
    return exitCode;
}

} // namespace sc::ctl
