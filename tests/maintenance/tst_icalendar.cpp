#include "models/maintenance/calendarexchange.h"
#include "models/maintenance/maintenancedesk.h"
#include "tests/maintenance/windows.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"

#include <QProcess>

using namespace sc;
using namespace sc::test;

namespace {

const ServiceProfile &profile()
{
    return ServiceProfile::shipped();
}

ServiceProfile skipping()
{
    return ServiceProfile::fromJson(ServiceProfile::shippedDocument().replace("\"keep\"", "\"skip\"")).value();
}

QByteArray calendarOf(const QByteArray &events)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//DE\n" + events + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray eventWith(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:e1\nSUMMARY:Wartung\n" + lines + "END:VEVENT\n";
}

/// Both rules with all that can stand in the place of their windows, and windows of their own; planned on 2026-03-02.
MaintenanceBook fullBook()
{
    MaintenanceBook book = agreedBook();
    book.rules[0].firstDay = QDate(2026, 3, 4);
    book.rules[0].note = u"Je Woche; \"Software\", Datenbank\nund Netz \\ Grüße"_s;
    book.rules[1].firstDay = QDate(2026, 3, 28);
    book.rules[1].lastDay = QDate(2026, 12, 26);
    MaintenanceWindow moved = windowOf(u"wed"_s, u"2026-04-08T19:00:00"_s, WindowKind::Deviation,
                                       u"2026-04-09T18:00:00"_s, u"2026-04-09T22:30:00"_s);
    moved.reason = u"Lieferung verspätet, siehe Ticket; 2026-000123"_s;
    moved.restrictions = u"Anmeldung nicht möglich"_s;
    moved.isForSoftware = true;
    moved.sequence = 2;
    MaintenanceWindow cancelled = windowOf(u"sat"_s, u"2026-04-25T14:00:00"_s, WindowKind::Cancelled,
                                           u"2026-04-25T14:00:00"_s, u"2026-04-25T19:00:00"_s);
    cancelled.reason = u"Hausmesse"_s;
    cancelled.sequence = 1;
    MaintenanceWindow extra = windowOf({}, u"1970-01-01T01:00:00"_s, WindowKind::Extra, u"2026-05-05T20:00:00"_s,
                                       u"2026-05-06T01:00:00"_s);
    extra.id = u"extra"_s;
    extra.originalAt = 0;
    extra.sequence = 1;
    MaintenanceWindow emergency = extra;
    emergency.id = u"emergency"_s;
    emergency.kind = WindowKind::Emergency;
    emergency.from = at(u"2026-10-25T02:30:00+01:00"_s); // the second half past two of that night
    emergency.to = at(u"2026-10-25T04:00:00"_s);
    emergency.reason = u"Lücke wird ausgenutzt"_s;
    emergency.approver = u"Herr Berg"_s;
    book.windows = { moved, cancelled, extra, emergency };
    for (qsizetype i = 0; i < book.windows.size(); ++i) // the first on none, the second on one, the third on two …
        for (qsizetype item = 0; item < i; ++item)
            book.windows[i].items.append(u"item-%1"_s.arg(item));
    using Work = PlannedWork;
    book.works = { { u"tls"_s,
                     Work::Kind::Change,
                     Work::State::Planned,
                     u"TLS, alle Knoten"_s,
                     at(u"2026-06-03T20:00:00"_s),
                     at(u"2026-06-03T21:00:00"_s),
                     u"nacheinander"_s,
                     { u"a"_s, u"b"_s },
                     4 },
                   { u"v2"_s,
                     Work::Kind::Release,
                     Work::State::Done,
                     u"Version 2"_s,
                     at(u"2026-10-24T22:00:00"_s),
                     at(u"2026-10-25T04:00:00"_s),
                     {},
                     {},
                     1 },
                   { u"no"_s,
                     Work::Kind::Change,
                     Work::State::Cancelled,
                     u"Umzug"_s,
                     at(u"2026-07-01T19:00:00"_s),
                     at(u"2026-07-01T20:00:00"_s),
                     {},
                     { u"c"_s },
                     2 } };
    return book;
}

/// What an independent library sees in the file, one line a window.
QStringList readElsewhere(const QByteArray &calendar, const QString &from, const QString &to)
{
    QProcess node;
    node.start(u"node"_s,
               { QStringLiteral(SC_SOURCE_DIR "/tests/maintenance/reader/occurrences.mjs"), QStringLiteral(SC_READER),
                 QString::number(at(from)), QString::number(at(to)) });
    node.write(calendar);
    node.closeWriteChannel();
    if (!node.waitForFinished(60000) || node.exitCode() != 0)
        qFatal("no independent reader (packaging/reader-for-tests.sh puts it there): %s",
               node.readAllStandardError().constData());
    return QString::fromUtf8(node.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/** Calendar files (MNT-5): written, read, taken over; checked by an independent library. */
class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written() // by hand from RFC 5545
    {
        CalendarEvent event;
        event.uid = u"r1@service-center"_s;
        event.sequence = 3;
        event.from = at(u"2026-03-04T19:00:00"_s);
        event.to = at(u"2026-03-04T23:00:00"_s);
        event.recurrence = u"FREQ=WEEKLY;BYDAY=WE"_s;
        event.lastDay = QDate(2026, 7, 29);
        event.excluded = { at(u"2026-03-11T19:00:00"_s) };
        event.summary = u"Wartung; Mittwoch, abends"_s;
        event.categories = { u"MAINTENANCE"_s };
        event.toleranceMinutes = 30;
        const QByteArray text = ICalendar::write({ event }, u"Wartung"_s, at(u"2026-03-02T09:00:00"_s));
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(!text.contains("\n\n") && text.count('\n') == text.count("\r\n"));
        const QByteArray expected
            = "BEGIN:VEVENT\r\nUID:r1@service-center\r\nDTSTAMP:20260302T080000Z\r\nSEQUENCE:3\r\nDTSTART;TZID=Europe/Berlin:20260304T190000\r\n"
              "DTEND;TZID=Europe/Berlin:20260304T230000\r\nRRULE:FREQ=WEEKLY;UNTIL=20260729T170000Z;BYDAY=WE\r\nEXDATE;TZID=Europe/Berlin:20260311T190000\r\n"
              "STATUS:CONFIRMED\r\nSUMMARY:Wartung\\; Mittwoch\\, abends\r\nCATEGORIES:MAINTENANCE\r\nX-SC-TOLERANCE:30\r\nEND:VEVENT\r\n";
        QVERIFY2(text.contains(expected), text.constData());
        QVERIFY(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"));
        QCOMPARE(text.count("METHOD:PUBLISH"), 1);
    }

    void sameAfterReading() // exact: every event of every kind, and the file itself when it is written again
    {
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        const auto events = CalendarExchange::eventsOf(fullBook(), skipping(), now);
        QCOMPARE(events.size(), 9);
        QCOMPARE(events.at(1).excluded, QList<Instant> { at(u"2026-12-26T14:00:00"_s) }); // Boxing Day
        QCOMPARE(events.at(1).lastDay, QDate(2026, 12, 26));
        const QByteArray text = ICalendar::write(events, u"Wartung"_s, now);
        const auto reading = ICalendar::read(text);
        QVERIFY(reading);
        QCOMPARE(reading->faults, QList<CalendarReading::Fault>());
        QList<CalendarEvent> read;
        for (const auto &[entry, event] : reading->events)
            read.append(event);
        QCOMPARE(read.size(), events.size());
        for (int i = 0; i < events.size(); ++i)
            QVERIFY2(read.at(i) == events.at(i), qPrintable(events.at(i).summary + u' ' + read.at(i).description));
        QCOMPARE(ICalendar::write(read, u"Wartung"_s, now), text);
    }

    void independentReader_data()
    {
        QTest::addColumn<bool>("isSkipping");
        QTest::newRow("closed days kept") << false;
        QTest::newRow("closed days left out") << true;
    }
    void independentReader() // two years, both clock changes: ical.js sees the windows that the calendar shows
    {
        SC_NOT_ON_WINDOWS("reads the calendar with a program of Node.js");
        QFETCH(bool, isSkipping);
        const ServiceProfile used = isSkipping ? skipping() : profile();
        const MaintenanceBook book = fullBook();
        const QString from = u"2026-03-02T00:00:00"_s;
        const QString to = u"2028-01-01T00:00:00"_s;
        const QByteArray text = ICalendar::write(CalendarExchange::eventsOf(book, used, at(from)), u"Wartung"_s,
                                                 at(from));
        QStringList expected;
        const auto windows = WindowCalendar(book, used).between(at(from), at(to));
        for (const Occurrence &one : windows)
            if (one.from >= at(from) && !one.isSkipped)
                expected.append(
                    u"%1@service-center|%2|%3|%4|%5|%6|%7"_s.arg(one.ruleId.isEmpty() ? one.window->id : one.ruleId)
                        .arg(one.window ? one.window->sequence : 0)
                        .arg(one.from)
                        .arg(one.to)
                        .arg(one.isHeld() ? u"CONFIRMED"_s : u"CANCELLED"_s, one.title,
                             one.window ? one.window->items.join(u' ') : QString()));
        for (const PlannedWork &work : book.works) // MNT-4
            expected.append(u"%1@service-center|%2|%3|%4|%5|%6|%7"_s.arg(work.id)
                                .arg(work.sequence)
                                .arg(work.from)
                                .arg(work.to)
                                .arg(work.state == PlannedWork::State::Cancelled ? u"CANCELLED"_s : u"CONFIRMED"_s,
                                     work.title, work.items.join(u' ')));
        expected.sort();
        // 96 Wednesdays from 4 March 2026 to 29 December 2027, 10 Saturdays from March to December 2026, 2 of their
        // own. Of these no Wednesday is closed; left out is Saturday 26 December 2026. Two changes and a release.
        QCOMPARE(expected.size(), isSkipping ? 110 : 111);
        QCOMPARE(readElsewhere(text, from, to), expected);
    }

    void freezes() // REL-8, MNT-5: out with their category, back as what they were; changed, lifted and foreign ones
    {
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        MaintenanceBook book;
        book.freezes = { { u"year"_s, u"Jahresabschluss"_s, at(u"2026-12-01T00:00:00"_s), at(u"2027-01-04T00:00:00"_s),
                           u"Kassenschluss; keine Änderung"_s } };
        const QByteArray text = ICalendar::write(CalendarExchange::eventsOf(book, profile(), now), u"Wartung"_s, now);
        QVERIFY(text.contains("CATEGORIES:FREEZE"));
        const auto planned = [&](const QByteArray &file, const MaintenanceBook &met) {
            return CalendarExchange::plan(file, met, profile(), u"lead"_s, now).value();
        };
        QCOMPARE(planned(text, book).lines.constFirst().what, ImportLine::What::Same);
        const CalendarImport added = planned(text, {});
        QCOMPARE(added.lines.constFirst().what, ImportLine::What::New);
        QCOMPARE(added.commands.size(), 1);
        QCOMPARE(added.commands.constFirst().verbs.constFirst().entity, u"freezes"_s);
        QCOMPARE(added.commands.constFirst().verbs.constFirst().id, u"year"_s);
        MaintenanceBook shorter = book;
        shorter.freezes[0].to = at(u"2026-12-24T00:00:00"_s);
        const CalendarImport changed = planned(text, shorter);
        QCOMPARE(changed.lines.constFirst().what, ImportLine::What::Changed);
        QCOMPARE(changed.commands.constFirst().verbs.constFirst().fields,
                 QJsonObject({ { u"to_at"_s, at(u"2027-01-04T00:00:00"_s) } }));
        const QList<CalendarEvent> events = CalendarExchange::eventsOf(book, profile(), now);
        CalendarEvent lifted = events.constFirst();
        lifted.isCancelled = true;
        QCOMPARE(planned(ICalendar::write({ lifted }, u"Wartung"_s, now), book).commands.constFirst().kind,
                 u"maintenance.remove_freeze"_s);
        const QByteArray weekly = calendarOf(eventWith(
            "CATEGORIES:FREEZE\nDTSTART:20260306T080000Z\nDTEND:20260306T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=FR\n"));
        QCOMPARE(planned(weekly, {}).lines.constFirst().what, ImportLine::What::Refused);
    }

    void works_data()
    {
        QTest::addColumn<QByteArray>("changed"); // of the file
        QTest::addColumn<QByteArray>("into");
        QTest::addColumn<ImportLine::What>("what");
        QTest::addColumn<QString>("verbs");
        using enum ImportLine::What;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << Same << QString();
        QTest::newRow("another time") << QByteArray("T210000") << QByteArray("T213000") << Changed
                                      << u"set planned_works to_at"_s;
        QTest::newRow("cancelled") << QByteArray("STATUS:CONFIRMED") << QByteArray("STATUS:CANCELLED") << Changed
                                   << u"set planned_works state"_s;
        QTest::newRow("a release") << QByteArray("CATEGORIES:CHANGE") << QByteArray("CATEGORIES:RELEASE") << Changed
                                   << u"set planned_works kind"_s;
        QTest::newRow("one item less") << QByteArray("X-SC-ITEM:b\r\nX-SC-ITEMS:2") << QByteArray("X-SC-ITEMS:1")
                                       << Changed << u"remove planned_work_items "_s;
        QTest::newRow("no items") << QByteArray("X-SC-ITEM:a\r\nX-SC-ITEM:b\r\nX-SC-ITEMS:2")
                                  << QByteArray("X-SC-ITEMS:0") << Changed
                                  << u"remove planned_work_items |remove planned_work_items "_s;
        QTest::newRow("items dropped by another program")
            << QByteArray("X-SC-ITEM:a\r\nX-SC-ITEM:b\r\nX-SC-ITEMS:2\r\n") << QByteArray() << Same << QString();
        QTest::newRow("one of them dropped")
            << QByteArray("X-SC-ITEM:a\r\nX-SC-ITEM:b\r\n") << QByteArray() << Same << QString();
        QTest::newRow("over") << QByteArray(":20260603") << QByteArray(":20260203") << Same << QString();
        QTest::newRow("recurring") << QByteArray("STATUS:") << QByteArray("RRULE:FREQ=DAILY\r\nSTATUS:") << Refused
                                   << QString();
    }
    void works() // MNT-4, MNT-5: changes and releases come back as what they were
    {
        QFETCH(QByteArray, changed);
        QFETCH(QByteArray, into);
        QFETCH(ImportLine::What, what);
        QFETCH(QString, verbs);
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        MaintenanceBook book;
        book.works = { fullBook().works.constFirst() };
        QByteArray text = ICalendar::write(CalendarExchange::eventsOf(book, profile(), now), u"Wartung"_s, now);
        QVERIFY(text.contains("UID:tls@service-center\r\n") && text.contains("SEQUENCE:4\r\n"));
        if (!changed.isEmpty()) {
            QVERIFY2(text.contains(changed), text.constData());
            text.replace(changed, into);
        }
        const auto import = must(CalendarExchange::plan(text, book, profile(), u"lead"_s, now));
        QCOMPARE(import.lines.constFirst().what, what);
        QStringList done;
        for (const Command &command : import.commands)
            for (const Verb &verb : command.verbs)
                done.append(u"%1 %2 %3"_s.arg(verb.kind == Verb::Kind::Remove ? u"remove"_s : u"set"_s, verb.entity,
                                              verb.fields.keys().join(u' ')));
        QCOMPARE(done.join(u'|'), verbs);
    }

    void itemsAreTakenAway() // MNT-5: a window's too, by a file that says that there are none
    {
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        MaintenanceBook book = fullBook();
        book.windows = { book.windows.at(3) };
        book.windows[0].sequence = 1;
        const auto planned = [&](const QByteArray &file) {
            return must(CalendarExchange::plan(file, book, profile(), u"lead"_s, now));
        };
        MaintenanceBook without = book;
        without.windows[0].items.clear();
        const QByteArray none = ICalendar::write(CalendarExchange::eventsOf(without, profile(), now), u"Wartung"_s,
                                                 now);
        QVERIFY(none.contains("X-SC-ITEMS:0\r\n"));
        const CalendarImport taken = planned(none);
        QCOMPARE(taken.commands.size(), 1);
        QCOMPARE(taken.commands.constFirst().verbs.size(), 3);
        for (const Verb &verb : taken.commands.constFirst().verbs)
            QCOMPARE(verb.entity, u"maintenance_items"_s);
        // another program wrote it
        QCOMPARE(planned(QByteArray(none).replace("X-SC-ITEMS:0\r\n", "")).commands.size(), 0);
    }

    void oneWindow() // of a rule alone: its deviations go with it
    {
        const auto events = CalendarExchange::eventsOf(fullBook(), profile(), at(u"2026-03-02T09:00:00"_s), u"wed"_s);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(1).replaces, at(u"2026-04-08T19:00:00"_s));
        QCOMPARE(events.at(1).uid, events.at(0).uid);
        QCOMPARE(CalendarExchange::eventsOf(fullBook(), profile(), 0, u"extra"_s).size(), 1);
    }

    void foreign_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &lines, const QString &from, const QString &to,
                            const QString &fault = {}) { QTest::newRow(name) << lines << from << to << fault; };
        row("UTC", "DTSTART:20260708T170000Z\nDTEND:20260708T210000Z\n", u"2026-07-08T19:00:00"_s,
            u"2026-07-08T23:00:00"_s);
        row("no zone is Berlin's", "DTSTART:20260708T190000\nDTEND:20260708T230000\n", u"2026-07-08T19:00:00"_s,
            u"2026-07-08T23:00:00"_s);
        row("a zone of the system",
            "DTSTART;TZID=Europe/London:20260708T180000\nDTEND;TZID=Europe/London:20260708T220000\n",
            u"2026-07-08T19:00:00"_s, u"2026-07-08T23:00:00"_s);
        row("a zone of the file",
            "DTSTART;TZID=W. Europe Standard Time:20260708T190000\nDTEND;TZID=W. Europe Standard Time:20260708T230000\n",
            u"2026-07-08T19:00:00"_s, u"2026-07-08T23:00:00"_s);
        row("a duration", "DTSTART:20260708T170000Z\nDURATION:PT4H\n", u"2026-07-08T19:00:00"_s,
            u"2026-07-08T23:00:00"_s);
        row("a whole day", "DTSTART;VALUE=DATE:20260708\nDTEND;VALUE=DATE:20260709\n", {}, {},
            u"a window has a time of day, not whole days"_s);
        row("no start", "DTEND:20260708T210000Z\n", {}, {}, u"it has no start"_s);
        row("no end", "DTSTART:20260708T170000Z\n", {}, {}, u"it has no end"_s);
        row("the end first", "DTSTART:20260708T170000Z\nDTEND:20260708T160000Z\n", {}, {},
            u"it ends before it begins"_s);
        row("an unknown zone", "DTSTART;TZID=Mars/Olympus:20260708T190000\nDTEND:20260708T210000Z\n", {}, {},
            u"the time zone 'Mars/Olympus' is not known"_s);
        row("additional days", "DTSTART:20260708T170000Z\nDTEND:20260708T210000Z\nRDATE:20260709T170000Z\n", {}, {},
            u"single additional days (RDATE), exception rules and several rules are not taken"_s);
    }
    void foreign() // what other programs write; a bad entry does not keep the others out
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, fault);
        const QByteArray zone
            = "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
              "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
        const QByteArray sound = "BEGIN:VEVENT\nUID:e2\nDTSTART:20260801T170000Z\nDTEND:20260801T180000Z\nEND:VEVENT\n";
        const auto reading = ICalendar::read(calendarOf(zone + eventWith(lines) + sound));
        QVERIFY(reading);
        if (!fault.isEmpty()) {
            QCOMPARE(reading->faults, (QList<CalendarReading::Fault> { { 1, u"Wartung"_s, fault } }));
            QCOMPARE(reading->events.size(), 1);
            return;
        }
        QCOMPARE(reading->faults, QList<CalendarReading::Fault>());
        QCOMPARE(reading->events.size(), 2);
        const CalendarEvent &event = reading->events.constFirst().second;
        QCOMPARE(event.from, at(from));
        QCOMPARE(event.to, at(to));
    }

    void endsOfRecurrences_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("a date") << QByteArray("20260729") << QDate(2026, 7, 29);
        QTest::newRow("the last start, in UTC") << QByteArray("20260729T170000Z") << QDate(2026, 7, 29);
        QTest::newRow("a second before it") << QByteArray("20260729T165959Z") << QDate(2026, 7, 28);
        QTest::newRow("midnight of Berlin") << QByteArray("20260729T220000Z") << QDate(2026, 7, 29);
    }
    void endsOfRecurrences()
    {
        QFETCH(QByteArray, until);
        QFETCH(QDate, lastDay);
        const auto reading = ICalendar::read(calendarOf(eventWith(
            "DTSTART;TZID=Europe/Berlin:20260304T190000\nDTEND;TZID=Europe/Berlin:20260304T230000\nRRULE:FREQ=WEEKLY;UNTIL="
            + until + ";BYDAY=WE\n")));
        QVERIFY(reading && reading->events.size() == 1);
        QCOMPARE(reading->events.constFirst().second.lastDay, lastDay);
        QCOMPARE(reading->events.constFirst().second.recurrence, u"FREQ=WEEKLY;BYDAY=WE"_s);
    }

    void noCalendar()
    {
        for (const QByteArray &text :
             { QByteArray(), QByteArray("Sehr geehrte Damen und Herren"), QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n") })
            QVERIFY2(!ICalendar::read(text), text.constData());
    }

    void overTheDesk() // MNT-5: a file from one desk makes the same calendar on another, and changes nothing on its own
    {
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        const QByteArray text = ICalendar::write(CalendarExchange::eventsOf(fullBook(), profile(), now), u"Wartung"_s,
                                                 now);
        Desk desk(now);
        const auto take = [&](const QByteArray &file) {
            const auto book = must(desk.onConnection([](Connection &c) { return MaintenanceStore::book(c); }));
            const auto import = must(CalendarExchange::plan(file, book, profile(), u"lead"_s, now));
            for (const Command &command : import.commands)
                if (const Outcome outcome = desk.submit(command); outcome.status != Outcome::Status::Applied)
                    qFatal("%s: %s %s", qPrintable(command.kind), qPrintable(outcome.rule), qPrintable(outcome.field));
            return import;
        };
        const auto first = take(text);
        QCOMPARE(first.lines.size(), 9);
        QCOMPARE(first.count(ImportLine::What::Refused), 0);
        QCOMPARE(first.count(ImportLine::What::New), 6); // two rules, two windows of their own, a change and a release
        const auto book = must(desk.onConnection([](Connection &c) { return MaintenanceStore::book(c); }));
        const auto shown = [&](const MaintenanceBook &one) {
            QStringList lines;
            const auto windows = WindowCalendar(one, profile())
                                     .between(at(u"2026-03-02T00:00:00"_s), at(u"2027-06-01T00:00:00"_s));
            for (const Occurrence &window : windows)
                lines.append(u"%1 %2 %3 %4 %5"_s.arg(toIso(window.from), toIso(window.to), code(window.kind),
                                                     window.title,
                                                     window.window ? window.window->reason + window.window->restrictions
                                                             + window.window->approver + window.window->items.join(u' ')
                                                                   : QString()));
            return lines;
        };
        QCOMPARE(shown(book), shown(fullBook()));
        QCOMPARE(book.rules.at(0).note, fullBook().rules.at(0).note);
        PlannedWork change = fullBook().works.at(0);
        PlannedWork release = fullBook().works.at(1);
        change.sequence = release.sequence = 0; // new on this desk
        QCOMPARE(book.works, (QList<PlannedWork> { change, release })); // what was cancelled there is not made here
        const auto second = take(text);
        QCOMPARE(second.count(ImportLine::What::Same), 9);
        QVERIFY(second.commands.isEmpty());
    }

    void entriesAreJudgedOneByOne() // preview with reasons
    {
        const Instant now = at(u"2026-03-02T09:00:00"_s);
        const QByteArray text = calendarOf(
            "BEGIN:VEVENT\nUID:wed@service-center\nRECURRENCE-ID;TZID=Europe/Berlin:20260409T190000\nSUMMARY:Nirgends\nDTSTART:20260410T170000Z\nDTEND:20260410T210000Z\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:over\nSUMMARY:Vorbei\nDTSTART:20260101T170000Z\nDTEND:20260101T210000Z\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:soon\nSUMMARY:Bald\nDTSTART:20260305T170000Z\nDTEND:20260305T210000Z\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:em\nSUMMARY:Notfall\nCATEGORIES:EMERGENCY\nDTSTART:20260305T170000Z\nDTEND:20260305T210000Z\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:hourly\nSUMMARY:Stündlich\nDTSTART:20260305T170000Z\nDTEND:20260305T173000Z\nRRULE:FREQ=HOURLY\nEND:VEVENT\n");
        MaintenanceBook book = agreedBook();
        const auto import = must(CalendarExchange::plan(text, book, profile(), u"lead"_s, now));
        QList<ImportLine::What> whats;
        for (const ImportLine &line : import.lines)
            whats.append(line.what);
        using enum ImportLine::What;
        QCOMPARE(whats, (QList<ImportLine::What> { Refused, Same, New, Refused, Refused }));
        QCOMPARE(import.commands.size(), 1);
        // Too late for 14 days: taken over with a reason and the shortfall from 19 February, 18:00 (MNT-2).
        const QJsonObject fields = import.commands.constFirst().verbs.constFirst().fields;
        QCOMPARE(fields.value(u"shortfall_s"_s).toInteger(),
                 at(u"2026-03-02T09:00:00"_s) - at(u"2026-02-19T18:00:00"_s));
        QVERIFY(!fields.value(u"reason"_s).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
