#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/localtime.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int slaDeadline(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads CSV class,reported_at and adds due_at, local time with offset (SLA-1 to SLA-4)."_s);
    parser.addOptions({ profileOption(), termsOfDeskOption() });
    if (const auto done = parse(parser, u"sla deadline"_s, arguments))
        return *done;
    const auto profile = termsFrom(parser);
    if (!profile)
        return BadInput;
    return answerRows(
        u"class,reported_at"_s, u"due_at"_s, [&](const QString &first, const QString &second) -> Result<QString> {
            const auto disruptionClass = classFrom(first);
            if (!disruptionClass)
                return tl::unexpected(disruptionClass.error());
            const auto reportedAt = fromIso(second);
            if (!reportedAt)
                return tl::unexpected(reportedAt.error());
            const auto due = profile->dueAt(*disruptionClass, *reportedAt);
            if (!due)
                return fail(Error::Kind::Invalid, u"the calendar has no service hours after '%1'"_s.arg(second));
            return toIso(*due);
        });
}

int slaElapsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads CSV from,to and adds service_seconds; negative when 'to' is earlier."_s);
    parser.addOptions({ profileOption(), termsOfDeskOption() });
    if (const auto done = parse(parser, u"sla elapsed"_s, arguments))
        return *done;
    const auto profile = termsFrom(parser);
    if (!profile)
        return BadInput;
    return answerRows(u"from,to"_s, u"service_seconds"_s,
                      [&](const QString &first, const QString &second) -> Result<QString> {
                          const auto from = fromIso(first);
                          if (!from)
                              return tl::unexpected(from.error());
                          const auto to = fromIso(second);
                          if (!to)
                              return tl::unexpected(to.error());
                          return QString::number(profile->versionFor(*from).service->elapsed(*from, *to));
                      });
}

int slaExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Explains a deadline in words that a customer could be sent."_s);
    parser.addOptions({ { u"class"_s, u"prevents, hinders, minor or other."_s, u"C"_s },
                        { u"reported"_s, u"Time of the report, ISO 8601 with offset."_s, u"T"_s },
                        { u"language"_s, u"de (default) or en."_s, u"L"_s, u"de"_s },
                        profileOption(),
                        termsOfDeskOption() });
    if (const auto done = parse(parser, u"sla explain"_s, arguments))
        return *done;
    const auto profile = termsFrom(parser);
    const auto disruptionClass = classFrom(parser.value(u"class"_s));
    const auto reportedAt = fromIso(parser.value(u"reported"_s));
    const QString language = parser.value(u"language"_s);
    if (!disruptionClass)
        err() << "--class: " << disruptionClass.error().detail << '\n';
    if (!reportedAt)
        err() << "--reported: " << reportedAt.error().detail << '\n';
    if (language != u"de" && language != u"en")
        err() << "--language: '" << language << "' is neither de nor en\n";
    if (!profile || !disruptionClass || !reportedAt || (language != u"de" && language != u"en"))
        return BadInput;
    const QStringList lines = profile->explain(*disruptionClass, *reportedAt,
                                               language == u"de" ? servicetime::Language::German
                                                                 : servicetime::Language::English);
    for (const QString &line : lines)
        out() << line << '\n';
    return Ok;
}

} // namespace sc::ctl
