#include "models/profiles/profilecommands.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/localtime.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

std::optional<ServiceProfile> onlyProfile(const QCommandLineParser &parser)
{
    const auto name = onlyArgument(parser, u"FILE"_s);
    return name ? profileFile(*name) : std::nullopt;
}

/// Lists what would move on stdout, the count on stderr.
int printPreview(Connection &desk, const ServiceProfile &now, const ServiceProfile &next)
{
    const auto preview = ProfileStore::preview(desk, now, next);
    if (!preview)
        return complain(preview.error());
    const auto words = [](std::optional<Instant> due) { return due ? toIso(*due) : u"none"_s; };
    out() << "number,class,counted_from,old_due_at,new_due_at\n";
    for (const MovedDeadline &one : preview->moved)
        out() << one.number << ',' << servicetime::code(one.disruptionClass) << ',' << toIso(one.countedFrom) << ','
              << words(one.before) << ',' << words(one.after) << '\n';
    err() << preview->moved.size() << " of " << preview->running << " open deadlines would move; nothing was changed\n";
    err().flush();
    return Ok;
}

} // namespace

int profileCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Validates a service profile; names the JSON path and the reason of every fault."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The profile (JSON)."_s);
    if (const auto done = parse(parser, u"profile check"_s, arguments))
        return *done;
    const auto profile = onlyProfile(parser);
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
    parser.setApplicationDescription(
        u"Lists the open deadlines of the desk that the profile FILE would move, as CSV number,class,counted_from,old_due_at,new_due_at. "
        "Nothing is changed. What was decided stays as it was recorded (PROF-3)."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The new profile (JSON)."_s);
    parser.addOption(databaseOption());
    if (const auto done = parse(parser, u"profile preview"_s, arguments))
        return *done;
    const auto file = onlyProfile(parser);
    if (!file)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto now = deskProfile(*desk);
    const auto book = ProfileStore::book(*desk);
    if (!now || !book)
        return book ? Failed : complain(book.error());
    const auto next = file->withExceptions(book->calendar());
    return next ? printPreview(*desk, *now, *next) : complain(next.error());
}

int profileActivate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Puts the profile FILE in force on the desk; 'profile preview' tells before what would move. One step that can be taken back."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The new profile (JSON)."_s);
    parser.addOptions({ databaseOption(), loginOption(), { u"json"_s, u"Prints the outcome as JSON."_s } });
    if (const auto done = parse(parser, u"profile activate"_s, arguments))
        return *done;
    const auto profile = onlyProfile(parser);
    if (!profile)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto book = ProfileStore::book(*desk);
    if (!book)
        return complain(book.error());
    if (const auto next = profile->withExceptions(book->calendar()); !next)
        return complain(next.error());
    return carryOut(*desk, ProfileCommands::activate(*profile, *book, actingLogin(parser, *desk), SystemClock().now()),
                    parser);
}

int profileSetDay(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Closes a day in the desk's calendar, or opens one in spite of a holiday; it counts for every clock that still runs (PROF-2). "
        "--preview lists the deadlines that would move and changes nothing."_s);
    parser.addPositionalArgument(u"DAY"_s, u"For example 2026-11-23."_s);
    parser.addOptions({ { u"name"_s, u"What people read as the reason."_s, u"TEXT"_s },
                        { u"open"_s, u"Opens the day instead of closing it."_s },
                        { u"preview"_s, u"Changes nothing."_s },
                        databaseOption(),
                        loginOption(),
                        { u"json"_s, u"Prints the outcome as JSON."_s } });
    if (const auto done = parse(parser, u"profile set-day"_s, arguments))
        return *done;
    const auto text = onlyArgument(parser, u"DAY"_s);
    if (!text)
        return BadInput;
    const CalendarException day { QDate::fromString(*text, Qt::ISODate), !parser.isSet(u"open"_s),
                                  parser.value(u"name"_s).trimmed() };
    if (!day.day.isValid() || day.name.isEmpty()) {
        err() << "DAY takes a date like 2026-11-23, --name the reason\n";
        return BadInput;
    }
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto now = deskProfile(*desk);
    const auto book = ProfileStore::book(*desk);
    if (!now || !book)
        return book ? Failed : complain(book.error());
    const auto next = now->withExceptions(book->calendar() + QList<CalendarException> { day });
    if (!next)
        return complain(next.error());
    if (parser.isSet(u"preview"_s))
        return printPreview(*desk, *now, *next);
    return carryOut(*desk, ProfileCommands::setDay(day, *book, actingLogin(parser, *desk), SystemClock().now()),
                    parser);
}

} // namespace sc::ctl
