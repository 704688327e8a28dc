#include "models/domain/localtime.h"
#include "models/profiles/profiledesk.h"
#include "models/tickets/queuemodel.h"
#include "tests/support/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

/// Friday 2026-11-20, 15:30: the desk has closed for the weekend.
struct Office
{
    explicit Office(const QString &login = u"admin"_s)
        : desk(at(u"2026-11-20T15:30:00"_s))
        , commands(*desk.database, desk.clock)
        , profiles(*desk.database, commands,
                   must(desk.onConnection([](Connection &c) { return ProfileStore::inForce(c); })), desk.clock,
                   { login, {}, {}, { login == u"admin" ? u"administrator"_s : u"agent"_s } })
        , tickets(*desk.database, commands, profiles.profile(), desk.clock, { u"kern"_s, {}, {}, { u"agent"_s } })
        , model(*desk.database, tickets)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QObject::connect(&profiles, &ProfileDesk::changed, &tickets, &TicketDesk::deadlinesMoved);
    }

    ProfileBook book() { return must(profiles.book().result()); }
    QString due(DisruptionClass value, const QString &reported)
    {
        return toIso(profiles.profile().dueAt(value, at(reported)).value()).chopped(6);
    }

    Desk desk;
    CommandDesk commands;
    ProfileDesk profiles;
    TicketDesk tickets;
    QueueModel model;
    QAbstractItemModelTester tester;
};

/// The shipped document, all versions of it with 'prevents' at \p minutes and another name.
QByteArray documentWith(int minutes, const QByteArray &name = "civento")
{
    const QByteArray prevents = "\"prevents_minutes\": " + QByteArray::number(minutes);
    const QByteArray named = "\"name\": \"" + name + '"';
    return ServiceProfile::shippedDocument()
        .replace("\"prevents_minutes\": 120", prevents)
        .replace("\"name\": \"civento\"", named);
}

/// 5,000 open tickets in five kinds, 1,000 of each; the deadlines are worked out by head in holidayOverFiveThousand().
const QString fiveThousand
    = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999) "
      "INSERT INTO tickets (id, number, title, channel, reported_at, recorded_at, recorded_by, state, class, clock_from, notified_at, notified_due_at, version, op_id) "
      "SELECT 'id' || i, printf('%05d', i), 'Meldung ' || i, 'phone', 0, 0, 'kern', 'new', "
      "CASE i % 5 WHEN 1 THEN 'prevents' WHEN 2 THEN 'other' WHEN 3 THEN 'minor' ELSE 'hinders' END, "
      "CASE i % 5 WHEN 1 THEN :fri9 WHEN 2 THEN :fri10 WHEN 3 THEN :thu8 ELSE :fri14 END, "
      "CASE i % 5 WHEN 4 THEN :fri14 END, CASE i % 5 WHEN 4 THEN :mon14 END, 1, 'set-up' FROM n"_s;

} // namespace

/** The desk's own profile: in force without a restart, previewed, taken back; calendar days for every running clock. */
class TestProfileDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedUntilOneIsActivated() // PROF-4
    {
        Office office;
        QCOMPARE(office.profiles.profile().name(), u"civento"_s);
        QVERIFY(office.book().profiles.isEmpty());
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-11-20T10:00:00"_s), u"2026-11-20T12:00:00"_s);
    }

    void holidayOverFiveThousand() // S37, PROF-2, PROF-3: a day off next Monday
    {
        Office office;
        must(office.desk.onConnection([](Connection &c) {
            return c.execute(fiveThousand,
                             { { u"fri9"_s, at(u"2026-11-20T09:00:00"_s) },
                               { u"fri10"_s, at(u"2026-11-20T10:00:00"_s) },
                               { u"thu8"_s, at(u"2026-11-19T08:00:00"_s) },
                               { u"fri14"_s, at(u"2026-11-20T14:00:00"_s) },
                               { u"mon14"_s, at(u"2026-11-23T14:00:00"_s) } });
        }));
        office.model.load();
        QCOMPARE(office.model.rowCount(), 5000);
        const QString rows
            = u"SELECT count(*) || ' ' || sum(version) || ' ' || count(DISTINCT op_id) || ' ' || min(op_id) FROM tickets"_s;
        const QString before = office.desk.value(rows).toString();
        QCOMPARE(before, u"5000 5000 1 set-up"_s);

        const CalendarException dayOff { QDate(2026, 11, 23), true, u"Betriebsausflug"_s };
        const auto preview = must(office.profiles.preview(office.book().document(), { dayOff }).result());
        QCOMPARE(preview.running, 4000); // the 1,000 with a first notification no longer run
        QCOMPARE(preview.moved.size(), 2000); // 'hinders' and 'other' of Friday
        // a preview changes nothing
        QCOMPARE(office.due(DisruptionClass::Hinders, u"2026-11-20T14:00:00"_s), u"2026-11-23T14:00:00"_s);
        for (const MovedDeadline &moved : preview.moved) {
            const bool isOther = moved.disruptionClass == DisruptionClass::Other;
            QCOMPARE(toIso(moved.before.value()).chopped(6),
                     isOther ? u"2026-11-24T18:00:00"_s : u"2026-11-23T14:00:00"_s);
            QCOMPARE(toIso(moved.after.value()).chopped(6),
                     isOther ? u"2026-11-25T18:00:00"_s : u"2026-11-24T14:00:00"_s);
        }

        QStringList order;
        for (int row = 0; row < office.model.rowCount(); ++row)
            order.append(office.model.index(row, QueueModel::Number).data().toString());
        const QSignalSpy resets(&office.model, &QAbstractItemModel::modelReset);
        const QSignalSpy layouts(&office.model, &QAbstractItemModel::layoutChanged);
        const QSignalSpy ticketNews(&office.tickets, &TicketDesk::ticketsChanged);
        QCOMPARE(must(office.profiles.setDay(dayOff, office.book()).result()).status, Outcome::Status::Applied);
        for (int row = 0; row < office.model.rowCount(); ++row) {
            const QString number = office.model.index(row, QueueModel::Number).data().toString();
            QCOMPARE(number, order.at(row)); // no row moves by itself
            static const QStringList expected { u"2026-11-24T14:00:00"_s, u"2026-11-20T11:00:00"_s,
                                                u"2026-11-25T18:00:00"_s, u"2026-11-20T13:00:00"_s,
                                                u"2026-11-23T14:00:00"_s };
            QCOMPARE(toIso(office.model.index(row, QueueModel::Clock).data().toLongLong()).chopped(6),
                     expected.at(number.toInt() % 5));
        }
        QCOMPARE(resets.count() + layouts.count() + ticketNews.count(), 0);
        QCOMPARE(office.desk.value(rows).toString(), before); // no other row is touched

        // One step back, and everything runs as before.
        QCOMPARE(must(office.commands.undoLast(u"admin"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(office.due(DisruptionClass::Hinders, u"2026-11-20T14:00:00"_s), u"2026-11-23T14:00:00"_s);
    }

    void openDay() // PROF-2: worked on Corpus Christi; a second word about the day takes the place of the first
    {
        Office office;
        must(office.profiles.setDay({ QDate(2026, 6, 4), false, u"Sonderöffnung"_s }, office.book()).result());
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-06-03T17:00:00"_s), u"2026-06-04T08:00:00"_s);
        must(office.profiles.setDay({ QDate(2026, 6, 4), true, u"Doch zu"_s }, office.book()).result());
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-06-03T17:00:00"_s), u"2026-06-05T08:00:00"_s);
        QCOMPARE(office.profiles.profile().versions().back().service->closedName(QDate(2026, 6, 4)), u"Doch zu"_s);
        const ProfileBook book = office.book();
        QCOMPARE(book.exceptions.size(), 1);
        must(office.profiles.removeDay(book.exceptions.constFirst()).result());
        QCOMPARE(office.profiles.profile().versions().back().service->closedName(QDate(2026, 6, 4)), u"Fronleichnam"_s);
    }

    void activating() // in force at once, kept for the next start, taken back by one step
    {
        Office office;
        const QSignalSpy changes(&office.profiles, &ProfileDesk::changed);
        QCOMPARE(must(office.profiles.activate(documentWith(60), office.book()).result()).status,
                 Outcome::Status::Applied);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-11-20T10:00:00"_s), u"2026-11-20T11:00:00"_s);
        const auto restarted = must(office.desk.onConnection([](Connection &c) { return ProfileStore::inForce(c); }));
        QCOMPARE(restarted.document(), documentWith(60));
        QCOMPARE(must(office.commands.undoLast(u"admin"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-11-20T10:00:00"_s), u"2026-11-20T12:00:00"_s);
    }

    void theLastActivationHolds() // S47: the order is explicit; names and dates of validity decide nothing
    {
        Office office;
        must(office.profiles.activate(documentWith(60, "Zuletzt"), office.book()).result());
        must(office.profiles.activate(documentWith(30, "Anfang"), office.book()).result()); // within the same second
        QCOMPARE(office.profiles.profile().name(), u"Anfang"_s);
        const ProfileBook book = office.book();
        QCOMPARE(book.profiles.size(), 2);
        must(office.profiles.activateAgain(book.profiles.at(1), book).result());
        QCOMPARE(office.profiles.profile().name(), u"Zuletzt"_s);
        const StoredProfile other = office.book().profiles.at(1);
        Command rename = Command::make(u"profile.rename"_s, u"admin"_s, office.desk.clock.now());
        must(office.commands
                 .submit({ rename.set(u"profiles"_s, other.id, { { u"name"_s, u"Aaa"_s } },
                                      { { u"name"_s, other.name } }) })
                 .result());
        QCOMPARE(office.profiles.profile().name(), u"Zuletzt"_s);
    }

    void faultyIsRefused() // S41: path and reason, nothing stored
    {
        Office office;
        const auto refused = office.profiles.activate(documentWith(0), office.book()).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"versions[0].response.prevents_minutes"_s);
        QVERIFY(office.book().profiles.isEmpty());
        const auto preview = office.profiles.preview("{", {}).result();
        QVERIFY(!preview);
        QCOMPARE(preview.error().subject, u"$"_s);
    }

    void onlyAdministrators()
    {
        Office office(u"kern"_s);
        QVERIFY(!office.profiles.mayChange());
        QCOMPARE(must(office.profiles.activate(documentWith(60), office.book()).result()).status,
                 Outcome::Status::Forbidden);
        QCOMPARE(must(office.profiles.setDay({ QDate(2026, 11, 23), true, u"x"_s }, office.book()).result()).status,
                 Outcome::Status::Forbidden);
        QCOMPARE(office.due(DisruptionClass::Prevents, u"2026-03-20T10:00:00"_s), u"2026-03-20T12:00:00"_s);
    }

    void recordedWithItsCalendar() // PROF-3: the calendar's version changes with its days, not with their names
    {
        Office office;
        const QString before = office.profiles.profile().calendarVersion();
        must(office.profiles.setDay({ QDate(2026, 10, 3), true, u"Ein anderer Name"_s }, office.book()).result());
        QCOMPARE(office.profiles.profile().calendarVersion(), before);
        must(office.profiles.setDay({ QDate(2026, 11, 23), true, u"Betriebsausflug"_s }, office.book()).result());
        QVERIFY(office.profiles.profile().calendarVersion() != before);
    }
};

QTEST_GUILESS_MAIN(TestProfileDesk)
#include "tst_profiledesk.moc"
