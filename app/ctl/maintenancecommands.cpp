#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"
#include "models/maintenance/collisions.h"
#include "models/maintenance/maintenancestore.h"
#include "models/maintenance/windowchecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

QString nameOf(const Collision &collision)
{
    switch (collision.reason) {
    case Collision::Reason::CoreHours: return u"core_hours"_s;
    case Collision::Reason::SameItem: return u"same_item: "_s + collision.with;
    case Collision::Reason::Freeze: return u"freeze: "_s + collision.with;
    }
    return {};
}

QString nameOf(const OwedMessage &message)
{
    static const QStringList urgencies { u"planned"_s, u"draft"_s, u"send"_s, u"late"_s, u"short"_s };
    return code(message.kind) + u' ' + urgencies.at(static_cast<int>(message.urgency)) + u" by "_s + toIso(message.by);
}

QString collisionsIn(const Occupation &one, const QList<Occupation> &all, const MaintenanceBook &book,
                     const ServiceProfile &profile)
{
    QStringList collisions;
    const auto found = collisionsOf(one, all, book.freezes, profile);
    for (const Collision &collision : found)
        collisions.append(nameOf(collision));
    return collisions.join(u"; "_s);
}

QJsonObject rowOf(const Occurrence &one, const QList<Occupation> &all, const MaintenanceBook &book,
                  const ServiceProfile &profile, Instant now)
{
    QList<Announcement> sent;
    for (const Announcement &announcement : book.announcements)
        if (one.window && announcement.windowId == one.window->id)
            sent.append(announcement);
    QStringList owed;
    for (const OwedMessage &message : owedMessages(one, sent, profile, now))
        owed.append(nameOf(message));
    return { { u"window"_s, one.key() },
             { u"title"_s, one.title },
             { u"kind"_s, one.isSkipped ? u"skipped"_s : code(one.kind) },
             { u"state"_s, code(one.state) },
             { u"from"_s, toIso(one.from) },
             { u"to"_s, toIso(one.to) },
             { u"closed_day"_s, one.closedDay },
             { u"collisions"_s, one.isHeld() ? collisionsIn(occupationOf(one), all, book, profile) : QString() },
             { u"owed"_s, owed.join(u"; "_s) } };
}

QJsonObject rowOf(const PlannedWork &work, const QList<Occupation> &all, const MaintenanceBook &book,
                  const ServiceProfile &profile)
{
    const bool isMade = work.state != PlannedWork::State::Cancelled;
    return { { u"window"_s, work.id },
             { u"title"_s, work.title },
             { u"kind"_s, code(work.kind) },
             { u"state"_s, code(work.state) },
             { u"from"_s, toIso(work.from) },
             { u"to"_s, toIso(work.to) },
             { u"closed_day"_s, QString() },
             { u"collisions"_s, isMade ? collisionsIn(occupationOf(work), all, book, profile) : QString() },
             { u"owed"_s, QString() } };
}

/// Windows, changes and releases in [\p from, \p to), by start.
QJsonArray rowsIn(Instant from, Instant to, const MaintenanceBook &book, const ServiceProfile &profile, Instant now)
{
    const auto windows = WindowCalendar(book, profile).between(from, to);
    const auto occupations = occupationsOf(windows, book.works);
    QList<std::pair<Instant, QJsonObject>> rows;
    for (const Occurrence &one : windows)
        rows.append({ one.from, rowOf(one, occupations, book, profile, now) });
    for (const PlannedWork &work : book.works)
        if (work.from < to && work.to > from)
            rows.append({ work.from, rowOf(work, occupations, book, profile) });
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray list;
    for (const auto &[start, row] : std::as_const(rows))
        list.append(row);
    return list;
}

/// The day of option \p name; complains when it is none or out of the calendar.
QDate dayFrom(const QCommandLineParser &parser, const QString &name)
{
    const QDate day = QDate::fromString(parser.value(name), Qt::ISODate);
    if (day.isValid() && day.year() >= servicetime::ServiceCalendar::FirstYear
        && day.year() < servicetime::ServiceCalendar::EndYear)
        return day;
    err() << "--" << name << " takes a day like 2026-12-21, from 2000 to 2069\n";
    err().flush();
    return {};
}

/// The notice that WINDOW needs: a start alone needs no desk, the key of a window does.
Result<Consequence> consequenceFor(const QCommandLineParser &parser, const QString &name, Instant now)
{
    const auto start = fromIso(name);
    if (start)
        return consequenceOfNew(WindowKind::Extra, *start, ServiceProfile::shipped(), now);
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return fail(Error::Kind::NotFound, u"there is no desk to look in"_s);
    const auto book = MaintenanceStore::book(*desk);
    if (!book)
        return tl::unexpected(book.error());
    const auto window = WindowCalendar(*book, *profile).byKey(name);
    if (!window)
        return fail(Error::Kind::Invalid, u"there is no window '%1'; 'maintenance list' names them"_s.arg(name));
    const auto to = instantFrom(parser, u"to"_s, window->from);
    if (!to)
        return fail(Error::Kind::Invalid, u"--to takes an instant"_s);
    const bool isMoved = parser.isSet(u"to"_s);
    return consequenceOf(*window, { !isMoved, *to, *to + (window->to - window->from) }, *profile, now);
}

} // namespace

int maintenanceList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Maintenance windows, changes and releases as CSV window,title,kind,state,from,to,closed_day,collisions,owed: regular windows and what takes their place (MNT-1, MNT-2), "
        "why one should not be where it is (MNT-4), which announcements are owed until when (MNT-3)."_s);
    parser.addOptions({ databaseOption(),
                        { u"from"_s, u"First day, e.g. 2026-12-21."_s, u"D"_s },
                        { u"to"_s, u"Last day."_s, u"D"_s },
                        { u"as-of"_s, u"Instant of what is owed (default: now)."_s, u"T"_s },
                        { u"json"_s, u"JSON instead of CSV."_s } });
    if (const auto done = parse(parser, u"maintenance list"_s, arguments))
        return *done;
    const QDate from = dayFrom(parser, u"from"_s);
    const QDate to = from.isValid() ? dayFrom(parser, u"to"_s) : QDate();
    const auto now = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!to.isValid() || !now)
        return BadInput;
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto book = MaintenanceStore::book(*desk);
    if (!book)
        return complain(book.error());
    const auto &calendar = *profile->versions().back().service;
    static const QStringList columns { u"window"_s, u"title"_s,      u"kind"_s,       u"state"_s, u"from"_s,
                                       u"to"_s,     u"closed_day"_s, u"collisions"_s, u"owed"_s };
    const QJsonArray list = rowsIn(calendar.toUtc(from, 0), calendar.toUtc(to.addDays(1), 0), *book, *profile, *now);
    if (parser.isSet(u"json"_s)) {
        out() << QJsonDocument(list).toJson();
        return Ok;
    }
    out() << columns.join(u',') << '\n';
    for (const auto &row : list) {
        QStringList fields;
        for (const QString &column : columns)
            fields.append(row[column].toString());
        out() << csvRecord(fields) << '\n';
    }
    return Ok;
}

int maintenanceAnnounceBy(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Until when a deviation is announced in time (MNT-2), as CSV window,announce_by,days_left,in_time. WINDOW is a start like 2026-04-08T18:00 (by the "
        "shipped profile, without a database) or a window of 'maintenance list': moved to --to, or else cancelled. Exit code 1 when it is too late already."_s);
    parser.addPositionalArgument(u"WINDOW"_s, u"Start, or key of a window."_s);
    parser.addOptions({ databaseOption(),
                        { u"to"_s, u"New start of the window."_s, u"T"_s },
                        { u"as-of"_s, u"Instant from which days are counted (default: now)."_s, u"T"_s } });
    if (const auto done = parse(parser, u"maintenance announce-by"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"WINDOW"_s);
    const auto now = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!name || !now)
        return BadInput;
    const auto consequence = consequenceFor(parser, *name, *now);
    if (!consequence)
        return complain(consequence.error());
    out() << "window,announce_by,days_left,in_time\n" << csvField(*name) << ',';
    if (consequence->announceBy)
        out() << toIso(*consequence->announceBy) << ',' << consequence->daysLeft << ','
              << (consequence->shortfall == 0 ? "yes" : "no") << '\n';
    else
        out() << ",,yes\n"; // nothing to announce
    return consequence->shortfall == 0 ? Ok : Failed;
}

} // namespace sc::ctl
