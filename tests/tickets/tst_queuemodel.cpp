#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/tickets/queuemodel.h"
#include "tests/support/desk.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

/// Tuesday 2026-11-17, 12:00.
struct Queues
{
    Queues()
        : desk(fromIso(u"2026-11-17T12:00:00"_s).value())
        , commands(*desk.database, desk.clock)
        , tickets(*desk.database, commands, ServiceProfile::shipped(), desk.clock,
                  { u"kern"_s, {}, {}, { u"agent"_s } })
        , model(*desk.database, tickets)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }
    /// A ticket through the ledger, not through the model's desk: as if another window had made it.
    QString add(const QString &title, DisruptionClass disruptionClass, const QString &reported, QJsonObject more = {})
    {
        const QString id = newUuid();
        const Instant at = fromIso(reported).value();
        more.insert(u"title"_s, title);
        more.insert(u"channel"_s, u"phone"_s);
        more.insert(u"class"_s, servicetime::code(disruptionClass));
        more.insert(u"reported_at"_s, at);
        more.insert(u"clock_from"_s, at);
        if (!more.contains(u"state"_s))
            more.insert(u"state"_s, u"new"_s);
        Command command = Command::make(u"ticket.record"_s, u"kern"_s, at);
        commands.submit({ command.put(u"tickets"_s, id, more) }).result();
        return id;
    }
    void set(const QString &id, const QJsonObject &fields, const QJsonObject &base)
    {
        Command command = Command::make(u"ticket.set"_s, u"wolf"_s, desk.clock.now());
        const auto outcome = must(commands.submit({ command.set(u"tickets"_s, id, fields, base) }).result());
        QCOMPARE(outcome.status, Outcome::Status::Applied);
    }
    QStringList titles()
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, QueueModel::Title).data().toString());
        return list;
    }

    Desk desk;
    CommandDesk commands;
    TicketDesk tickets;
    QueueModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queues() // the membership rules, each with a ticket that is in and one that is not
    {
        Queues q;
        q.add(u"frisch"_s, DisruptionClass::Hinders, u"2026-11-17T11:00:00"_s);
        q.add(u"bald"_s, DisruptionClass::Prevents, u"2026-11-17T10:30:00"_s); // 75 %
        q.add(u"drüber"_s, DisruptionClass::Prevents, u"2026-11-17T09:00:00"_s);
        const Instant told = fromIso(u"2026-11-17T09:30:00"_s).value();
        q.add(u"informiert"_s, DisruptionClass::Hinders, u"2026-11-17T09:00:00"_s,
              { { u"notified_at"_s, told }, { u"owner"_s, u"kern"_s } });
        q.add(u"wieder fällig"_s, DisruptionClass::Prevents, u"2026-11-17T09:00:00"_s,
              { { u"notified_at"_s, told },
                { u"notified_due_at"_s, told + 5400 },
                { u"owner"_s, u"wolf"_s },
                { u"level"_s, 2 } }); // INC-5: 2 service hours
        q.add(u"heute"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s,
              { { u"follow_up_at"_s, fromIso(u"2026-11-17T23:59:00"_s).value() }, { u"notified_at"_s, told } });
        q.add(u"morgen"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s,
              { { u"follow_up_at"_s, fromIso(u"2026-11-18T00:00:00"_s).value() }, { u"notified_at"_s, told } });
        q.add(u"wartet"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s,
              { { u"state"_s, u"waiting"_s }, { u"notified_at"_s, told } });
        q.add(u"fertig"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s,
              { { u"state"_s, u"closed"_s }, { u"closed_at"_s, told } });
        q.model.load();
        QTRY_COMPARE(q.model.count(Queue::AllOpen), 8);
        const auto in = [&](Queue queue) {
            q.model.setQueue(queue);
            QStringList list = q.titles();
            list.sort();
            if (q.model.count(queue) != list.size())
                list.append(u"count differs"_s);
            return list.join(u", "_s);
        };
        QCOMPARE(in(Queue::Mine), u"informiert"_s);
        QCOMPARE(in(Queue::DueSoon), u"bald"_s);
        QCOMPARE(in(Queue::Breached), u"drüber"_s);
        QCOMPARE(in(Queue::ToInform), u"bald, drüber, frisch, wieder fällig"_s);
        QCOMPARE(in(Queue::FollowUps), u"heute"_s);
        QCOMPARE(in(Queue::Waiting), u"wartet"_s);
        QCOMPARE(in(Queue::Closed), u"fertig"_s);
        QCOMPARE(in(Queue::Level2), u"wieder fällig"_s);
        QCOMPARE(in(Queue::Unassigned), u"bald, drüber, frisch, heute, morgen, wartet"_s);
    }

    void sortsByDeadline() // what still needs a notification first
    {
        Queues q;
        q.add(u"C"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s);
        q.add(u"A"_s, DisruptionClass::Prevents, u"2026-11-17T09:00:00"_s);
        q.add(u"Z"_s, DisruptionClass::Prevents, u"2026-11-17T07:00:00"_s,
              { { u"notified_at"_s, 1 }, { u"notified_due_at"_s, 2 } });
        q.add(u"B"_s, DisruptionClass::Hinders, u"2026-11-17T09:00:00"_s);
        q.model.load();
        QTRY_COMPARE(q.titles().join(QString()), u"ABCZ"_s);
        const QPersistentModelIndex b(q.model.index(1, QueueModel::Title));
        q.model.sort(QueueModel::Title, Qt::DescendingOrder);
        QCOMPARE(q.titles().join(QString()), u"ZCBA"_s);
        QCOMPARE(b.row(), 2);
        q.model.setFilterText(u"a"_s);
        QCOMPARE(q.titles().join(QString()), u"A"_s);
    }

    void whatIsDueFirstIsShownFirst_data()
    {
        QTest::addColumn<int>("notifiedOfTwenty");
        QTest::newRow("most are to be notified") << 1;
        QTest::newRow("most are notified") << 18;
    }
    // before all are read, and nothing moves when they are; deadlines alike (SLA-3) keep their order, too
    void whatIsDueFirstIsShownFirst()
    {
        QFETCH(int, notifiedOfTwenty);
        // most of one class: neither it nor the notified ones are read whole
        constexpr int count = 2 * QueueModel::FirstShown;
        Queues q;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const Instant start = fromIso(u"2026-11-13T06:00:00"_s).value();
        for (int i = 0; i < count; ++i) {
            const Instant at = start + random.bounded(4 * 86'400);
            const Instant told = at + random.bounded(3600);
            const bool isTold = random.bounded(20) < notifiedOfTwenty;
            const auto disruptionClass = random.bounded(4) == 0 ? static_cast<DisruptionClass>(random.bounded(4))
                                                                : DisruptionClass::Prevents;
            q.add(u"Nr %1"_s.arg(i), disruptionClass, toIso(at),
                  isTold ? QJsonObject { { u"notified_at"_s, told },
                                         { u"notified_due_at"_s, told + random.bounded(3600) } }
                         : QJsonObject());
        }
        QList<QStringList> shown;
        QList<bool> isWhole;
        connect(&q.model, &QAbstractItemModel::modelReset, this, [&] {
            shown.append(q.titles());
            isWhole.append(q.model.isWhole());
        });
        q.model.load();
        QTRY_VERIFY(q.model.isWhole());
        QCOMPARE(isWhole, (QList<bool> { false, true }));
        QCOMPARE(shown.at(0).size(), QueueModel::FirstShown);
        QCOMPARE(shown.at(1).size(), count);
        QCOMPARE(shown.at(0), shown.at(1).first(QueueModel::FirstShown));
        q.model.load(); // again: all at once
        QTRY_COMPARE(isWhole.size(), 3);
        QCOMPARE(shown.at(2).size(), count);
    }

    void otherOrdersWaitForAll()
    {
        Queues q;
        q.add(u"frisch"_s, DisruptionClass::Hinders, u"2026-11-17T11:00:00"_s);
        q.model.sort(QueueModel::Title);
        QSignalSpy resets(&q.model, &QAbstractItemModel::modelReset);
        q.model.load();
        QTRY_VERIFY(q.model.isWhole());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(q.titles(), QStringList { u"frisch"_s });
    }

    void nothingMovesByItself() // flow 2: 1,000 foreign changes
    {
        Queues q;
        QStringList ids;
        for (int i = 0; i < 50; ++i)
            ids.append(q.add(u"Vorgang %1"_s.arg(i, 2, 10, QChar(u'0')), DisruptionClass::Hinders,
                             u"2026-11-17T09:%1:00"_s.arg(i, 2, 10, QChar(u'0'))));
        q.model.load();
        QTRY_COMPARE(q.model.rowCount(), 50);
        const QStringList before = q.titles();
        const QPersistentModelIndex selected(q.model.index(20, 0));
        const QString pinned = q.model.index(20, 0).data(QueueModel::IdRole).toString();
        q.model.setPinned({ 20 });
        QSignalSpy resets(&q.model, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&q.model, &QAbstractItemModel::layoutChanged);
        for (int i = 0; i < 1000; ++i) {
            const QString &id = ids.at(i % 50);
            const int old = 3 + i / 50 % 2;
            q.set(id, { { u"priority"_s, 7 - old } }, { { u"priority"_s, old } });
        }
        for (int i = 0; i < 5; ++i)
            q.add(u"neu"_s, DisruptionClass::Prevents, u"2026-11-17T07:00:00"_s);
        QTRY_COMPARE(q.model.newCount(), 5); // they wait, though they would sort first
        QCOMPARE(q.titles(), before);
        QCOMPARE(resets.size() + layouts.size(), 0);
        QCOMPARE(selected.row(), 20);
        QCOMPARE(q.model.count(Queue::AllOpen), 55);

        q.set(pinned, { { u"title"_s, u"Geändert"_s } }, { { u"title"_s, u"Vorgang 20"_s } });
        q.model.setQueue(Queue::Unassigned); // takes the arrivals in: five rows above
        const int row = q.model.rowOf(pinned);
        QCOMPARE(row, 25);
        q.model.setPinned({ row });
        const auto giveAway = [&](const QString &id) {
            q.set(id, { { u"owner"_s, u"wolf"_s } }, { { u"owner"_s, QJsonValue() } });
        };
        giveAway(pinned);
        QCOMPARE(q.model.rowOf(pinned), row); // no longer unassigned, but under the selection
        giveAway(ids.at(0));
        QCOMPARE(q.model.rowOf(ids.at(0)), 5); // above it: its going would move the selected row
        QCOMPARE(q.model.index(5, 0).data(QueueModel::LeavingRole).toBool(), true);
        giveAway(ids.at(30));
        QCOMPARE(q.model.rowOf(ids.at(30)), -1); // below: goes at once
        q.model.setPointed(40);
        const QString pointed = q.model.index(40, 0).data(QueueModel::IdRole).toString();
        giveAway(ids.at(31));
        QCOMPARE(q.model.rowOf(pointed), 40); // under the pointer is as good as selected
        QCOMPARE(q.model.leavingCount(), 3);
        q.model.showNew();
        QCOMPARE(q.model.rowOf(pinned), -1);
        QCOMPARE(q.model.newCount() + q.model.leavingCount(), 0);
        QCOMPARE(q.model.rowCount(), 51);
    }

    void countsFollowTheClock() // to the second, without a change of any ticket (TIME-1, SLA-3, SLA-9, INC-8)
    {
        Queues q;
        q.add(u"A"_s, DisruptionClass::Prevents, u"2026-11-17T11:30:00"_s,
              { { u"follow_up_at"_s, fromIso(u"2026-11-18T10:00:00"_s).value() } });
        q.model.load();
        q.model.setQueue(Queue::Breached);
        const auto at = [&](const QString &instant) {
            q.desk.clock.set(fromIso(instant).value());
            q.model.tick();
            return QStringList { QString::number(q.model.count(Queue::DueSoon)),
                                 QString::number(q.model.count(Queue::Breached)),
                                 QString::number(q.model.count(Queue::FollowUps)) }
                .join(u' ');
        };
        QCOMPARE(at(u"2026-11-17T12:29:59"_s), u"0 0 0"_s);
        QCOMPARE(at(u"2026-11-17T12:30:00"_s), u"1 0 0"_s); // half of two hours
        QCOMPARE(at(u"2026-11-17T13:30:00"_s), u"1 0 0"_s); // met at the due instant
        QCOMPARE(q.model.rowCount(), 0);
        QCOMPARE(at(u"2026-11-17T13:30:01"_s), u"0 1 0"_s);
        QCOMPARE(q.model.newCount(), 1); // time brings arrivals, too
        QCOMPARE(at(u"2026-11-17T23:59:59"_s), u"0 1 0"_s);
        QCOMPARE(at(u"2026-11-18T00:00:00"_s), u"0 1 1"_s);
        QCOMPARE(at(u"2026-11-17T12:00:00"_s), u"0 0 0"_s); // the computer's clock was put back
    }

    void lateRecordsAreListed() // SLA-5: told at 09:00, recorded after more than 15 minutes: for the lead to see
    {
        Queues q;
        const QJsonObject told { { u"notified_at"_s, fromIso(u"2026-11-17T09:00:00"_s).value() },
                                 { u"notified_via"_s, u"call"_s } };
        QJsonObject late = told;
        late.insert(u"notified_late_record"_s, 1);
        q.add(u"in time"_s, DisruptionClass::Hinders, u"2026-11-17T08:00:00"_s, told);
        q.add(u"late"_s, DisruptionClass::Hinders, u"2026-11-17T08:00:00"_s, late);
        q.model.load();
        QCOMPARE(q.model.count(Queue::LateRecorded), 1);
        q.model.setQueue(Queue::LateRecorded);
        QCOMPARE(q.model.index(0, QueueModel::Title).data().toString(), u"late"_s);
    }

    void timesAgreeWithReadings() // the instants of QueueTimes against the countdown itself, at random instants
    {
        const QueueRules rules(ServiceProfile::shipped(), u"kern"_s);
        QRandomGenerator random(20261117);
        const auto bit = [](Queue queue) { return 1U << static_cast<int>(queue); };
        const Instant from = fromIso(u"2026-01-01T00:00:00"_s).value();
        for (int i = 0; i < 20000; ++i) {
            Ticket t;
            t.disruptionClass = static_cast<DisruptionClass>(random.bounded(4));
            t.clockFrom = from + random.bounded(365 * 86400);
            const QueueTimes times = rules.timesOf(t);
            QList<Instant> probes { t.clockFrom + random.bounded(10 * 86400) };
            for (const Instant edge : { times.dueSoonFrom, times.breachedFrom })
                probes.append({ edge - 1, edge });
            for (const Instant at : std::as_const(probes)) {
                const auto stage = rules.read(t, at).stage;
                const quint32 in = times.at(at);
                QCOMPARE((in & bit(Queue::Breached)) != 0, stage == servicetime::Stage::Breached);
                QCOMPARE((in & bit(Queue::DueSoon)) != 0,
                         stage == servicetime::Stage::Warning || stage == servicetime::Stage::Urgent);
            }
        }
    }

    void myTeam() // given to the team, or in the hands of one of its members
    {
        Queues q;
        Command team = Command::make(u"user.set"_s, u"system"_s, 0);
        team.put(u"teams"_s, u"team-1"_s, { { u"name"_s, u"Service Center"_s } });
        team.put(u"users"_s, u"user-neu"_s,
                 { { u"login"_s, u"neu"_s }, { u"name"_s, u"Frau Neu"_s }, { u"team_id"_s, u"team-1"_s } });
        QCOMPARE(q.desk.submit(team).status, Outcome::Status::Applied);
        q.add(u"Team"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s, { { u"team_id"_s, u"team-1"_s } });
        q.add(u"Mitglied"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s, { { u"owner"_s, u"neu"_s } });
        q.add(u"fremd"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s, { { u"owner"_s, u"wolf"_s } });
        TicketDesk tickets(*q.desk.database, q.commands, ServiceProfile::shipped(), q.desk.clock,
                           { u"kern"_s, {}, u"team-1"_s, { u"agent"_s } });
        QueueModel model(*q.desk.database, tickets);
        model.load();
        QTRY_COMPARE(model.count(Queue::AllOpen), 3);
        QCOMPARE(model.count(Queue::MyTeam), 2);
        model.setQueue(Queue::MyTeam);
        model.setFilterText(u"neu"_s); // the person's name is found, and shown
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, QueueModel::Owner).data().toString(), u"Frau Neu"_s);
    }

    void groups() // headings are rows without a ticket; they go with their last one
    {
        Queues q;
        q.add(u"B"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s, { { u"owner"_s, u"wolf"_s } });
        const QString a = q.add(u"A"_s, DisruptionClass::Other, u"2026-11-17T09:00:00"_s);
        q.add(u"C"_s, DisruptionClass::Minor, u"2026-11-17T09:00:00"_s, { { u"owner"_s, u"wolf"_s } });
        q.model.load();
        QTRY_COMPARE(q.model.rowCount(), 3);
        const auto told = [&] {
            QStringList rows;
            for (int row = 0; row < q.model.rowCount(); ++row) {
                const QModelIndex index = q.model.index(row, QueueModel::Title);
                const QVariant heading = index.data(QueueModel::HeadingRole);
                rows.append(
                    heading.isValid()
                        ? u"[%1:%2]"_s.arg(heading.toString()).arg(index.data(QueueModel::HeadingCountRole).toInt())
                        : index.data().toString());
                if (heading.isValid() != (q.model.flags(index) == Qt::NoItemFlags))
                    rows.append(u"flags"_s);
            }
            return rows.join(u' ');
        };
        q.model.sort(QueueModel::Title, Qt::DescendingOrder);
        q.model.setGrouping(Grouping::Class);
        QCOMPARE(told(), u"[2:1] C [3:2] B A"_s);
        const QPersistentModelIndex b(q.model.index(3, QueueModel::Title));
        q.model.sort(QueueModel::Title, Qt::AscendingOrder);
        QCOMPARE(told(), u"[2:1] C [3:2] A B"_s);
        QCOMPARE(b.row(), 4);
        q.model.setGrouping(Grouping::Owner);
        QCOMPARE(told(), u"[:1] A [wolf:2] B C"_s);
        q.model.setQueue(Queue::Unassigned);
        QCOMPARE(told(), u"[:1] A"_s);
        q.set(a, { { u"owner"_s, u"wolf"_s } }, { { u"owner"_s, QJsonValue() } });
        QCOMPARE(told(), QString());
        q.model.setQueue(Queue::AllOpen);
        q.model.setGrouping(Grouping::Level);
        QCOMPARE(told(), u"[1:3] A B C"_s);
        q.model.setGrouping(Grouping::State);
        QCOMPARE(told(), u"[0:3] A B C"_s);
        q.model.setGrouping(Grouping::None);
        QCOMPARE(told(), u"A B C"_s);
    }

    /// \p count closed tickets, three closed in the same second each; written as they stand, without their history.
    static void addClosed(Queues &q, int count)
    {
        for (int i = 0; i < count; ++i)
            must(q.desk.onConnection([&](Connection &c) {
                return c.execute(
                    u"INSERT INTO tickets (id, number, title, channel, kind, class, state, reported_at, clock_from, closed_at, recorded_at, recorded_by, notified_at, version, op_id) "
                    "VALUES (:id, :number, :title, 'phone', 'incident', 'other', 'closed', 1, 1, :closed, 1, 'kern', 2, 1, 'o')"_s,
                    { { u"id"_s, u"old-%1"_s.arg(i, 4, 10, QChar(u'0')) },
                      { u"number"_s, u"K-%1"_s.arg(i) },
                      { u"title"_s, u"Alt %1"_s.arg(i, 4, 10, QChar(u'0')) },
                      { u"closed"_s, 1000 + i / 3 } });
            }));
    }

    void closedOnesComeByPages() // by (closed_at, id): each once, the counts are of all
    {
        Queues q;
        q.tester.setUseFetchMore(false); // here the pages are asked for one by one
        addClosed(q, 2300);
        q.model.load();
        QTRY_COMPARE(q.model.count(Queue::Closed), 2300);
        QVERIFY(!q.model.canFetchMore({})); // another queue is shown
        q.model.setQueue(Queue::Closed);
        QCOMPARE(q.model.rowCount(), QueueModel::ClosedShown);
        const QStringList shown = q.titles();
        QVERIFY(shown.contains(u"Alt 2299"_s) && shown.contains(u"Alt 1800"_s)
                && !shown.contains(u"Alt 1799"_s)); // the newest 500
        const QPersistentModelIndex selected(q.model.index(7, QueueModel::Title));
        QSignalSpy resets(&q.model, &QAbstractItemModel::modelReset);

        QVERIFY(q.model.canFetchMore({}));
        q.model.fetchMore({});
        QTRY_COMPARE(q.model.rowCount(), 1500);
        QCOMPARE(q.titles().mid(0, 500), shown); // behind those shown; nothing moved
        QCOMPARE(selected.row(), 7);
        q.model.fetchMore({});
        QTRY_COMPARE(q.model.rowCount(), 2300);
        QVERIFY(!q.model.canFetchMore({}));
        QCOMPARE(q.model.count(Queue::Closed), 2300);
        QStringList titles = q.titles();
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(q.model.newCount(), 0);
    }

    void anOlderOneThatChanges() // comes as any change does, and not again with its page
    {
        Queues q;
        q.tester.setUseFetchMore(false);
        addClosed(q, 1200);
        q.model.load();
        q.model.setQueue(Queue::Closed);
        QTRY_COMPARE(q.model.count(Queue::Closed), 1200);
        q.set(u"old-0003"_s, { { u"title"_s, u"Nachtrag"_s } }, { { u"title"_s, u"Alt 0003"_s } });
        QTRY_COMPARE(q.model.newCount(), 1);
        QTRY_COMPARE(q.model.count(Queue::Closed), 1200);
        Command reopen = Command::make(u"ticket.reopen"_s, u"kern"_s, q.desk.clock.now());
        reopen.transition(u"tickets"_s, u"old-0004"_s, u"closed"_s, u"in_progress"_s,
                          { { u"closed_at"_s, QJsonValue() } });
        QCOMPARE(must(q.commands.submit({ reopen }).result()).status, Outcome::Status::Applied);
        QTRY_COMPARE(q.model.count(Queue::Closed), 1199);
        QTRY_COMPARE(q.model.count(Queue::AllOpen), 1);
        q.model.fetchMore({});
        QTRY_COMPARE(q.model.rowCount(), 1198); // without the one that waits to be shown
        q.model.showNew();
        QCOMPARE(q.model.rowCount(), 1199);
        QCOMPARE(q.model.count(Queue::Closed), 1199);
    }

    void aFilterReachesTheOlderOnes()
    {
        Queues q;
        q.tester.setUseFetchMore(false);
        addClosed(q, 2300);
        q.model.load();
        q.model.setQueue(Queue::Closed);
        q.model.setGrouping(Grouping::State);
        QTRY_COMPARE(q.model.count(Queue::Closed), 2300);
        q.model.setFilterText(u"0012"_s);
        QTRY_COMPARE(q.titles().count(u"Alt 0012"_s), 1);
    }

    void hiddenOnesAreNotCounted() // INC-15
    {
        Queues q;
        q.tester.setUseFetchMore(false);
        addClosed(q, 700);
        must(q.desk.onConnection([](Connection &c) {
            return c.execute(u"UPDATE tickets SET confidential = 1 WHERE id IN ('old-0001', 'old-0699')"_s);
        }));
        q.model.load();
        q.model.setQueue(Queue::Closed);
        QTRY_COMPARE(q.model.count(Queue::Closed), 698);
        QCOMPARE(q.model.rowCount(), 499); // of the newest 500
        q.model.fetchMore({});
        QTRY_COMPARE(q.model.rowCount(), 698);
        QVERIFY(!q.titles().contains(u"Alt 0001"_s));
    }
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
