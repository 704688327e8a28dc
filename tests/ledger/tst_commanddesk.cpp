#include "models/ledger/foreignchanges.h"
#include "tests/support/desk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

Command prioritise(const QString &login, int from, int to)
{
    Command command = Command::make(u"ticket.prioritise"_s, login, Now);
    return command.set(u"tickets"_s, u"t1"_s, { { u"priority"_s, to } }, { { u"priority"_s, from } });
}

} // namespace

/** Steps of one user, and another process on the same file: a second connection with a ledger of its own. */
class TestCommandDesk : public QObject
{
    Q_OBJECT

private:
    struct Place
    {
        Place()
            : commands(*desk.database, desk.clock)
            , other(must(Connection::open(desk.path)))
            , foreign(*desk.database, commands, std::chrono::hours(1))
        {
            Command record = Command::make(u"ticket.record"_s, u"kern"_s, Now);
            desk.submit(record.put(u"tickets"_s, u"t1"_s,
                                   { { u"title"_s, u"Postfach leer"_s },
                                     { u"channel"_s, u"phone"_s },
                                     { u"state"_s, u"new"_s },
                                     { u"reported_at"_s, Now },
                                     { u"clock_from"_s, Now } }));
        }
        QString submitElsewhere(const Command &command)
        {
            if (must(desk.ledger.submit(*other, command)).outcome.status != Outcome::Status::Applied)
                qFatal("the other process was refused");
            foreign.look();
            return command.opId;
        }
        Desk desk { Now };
        CommandDesk commands;
        std::unique_ptr<Connection> other;
        ForeignChanges foreign;
    };

private Q_SLOTS:
    void foreignChangesAreAnnouncedOnce()
    {
        Place p;
        const QSignalSpy changed(&p.commands, &CommandDesk::changed);
        p.foreign.look();
        QCOMPARE(changed.size(), 0); // nothing, and own steps are no news
        p.submitElsewhere(prioritise(u"wolf"_s, 3, 1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<QList<Change>>(), (QList<Change> { { u"tickets"_s, u"t1"_s, u"t1"_s } }));
        p.foreign.look();
        QCOMPARE(changed.size(), 1);
        must(p.commands.submit({ prioritise(u"kern"_s, 1, 2) }).result());
        QCOMPARE(changed.size(), 2); // by the desk itself
        p.foreign.look();
        QCOMPARE(changed.size(), 2);
        Command tenant = Command::make(u"tenants.create"_s, u"lead"_s, Now);
        p.submitElsewhere(tenant.put(u"tenants"_s, u"m1"_s, { { u"name"_s, u"Schönwetter"_s } }));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(2).at(0).value<QList<Change>>(), (QList<Change> { { u"tenants"_s, u"m1"_s, QString() } }));
    }

    void looksByItself()
    {
        Place p;
        ForeignChanges foreign(*p.desk.database, p.commands, std::chrono::milliseconds(20));
        QSignalSpy changed(&p.commands, &CommandDesk::changed);
        must(p.desk.ledger.submit(*p.other, prioritise(u"wolf"_s, 3, 1)));
        QTRY_COMPARE(changed.size(), 1);
    }

    void undoIsRefusedBeforeTheClick() // INC-16
    {
        Place p;
        QVERIFY(!p.commands.canUndo());
        must(p.commands.submit({ prioritise(u"kern"_s, 3, 2) }).result());
        QVERIFY(p.commands.canUndo());
        QSignalSpy told(&p.commands, &CommandDesk::canUndoChanged);
        const QString theirs = p.submitElsewhere(prioritise(u"wolf"_s, 2, 4));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toBool(), false);
        QVERIFY(!p.commands.canUndo());
        QCOMPARE(p.commands.undoVerdict().rule, u"changed_by_other"_s);
        p.submitElsewhere(Command::undo(theirs, u"wolf"_s, Now)); // they take it back: nothing is in the way
        QVERIFY(p.commands.canUndo());
        QCOMPARE(must(p.commands.undoLast(u"kern"_s).result()).status, Outcome::Status::Applied);
        QVERIFY(!p.commands.canUndo());
        QCOMPARE(p.desk.value(u"SELECT priority FROM tickets"_s), 3);
    }

    void severalCommandsAreOneStep() // INC-16: taken back together, and refused together
    {
        Place p;
        Command record = Command::make(u"ticket.record"_s, u"kern"_s, Now);
        p.desk.submit(record.put(u"tickets"_s, u"t2"_s,
                                 { { u"title"_s, u"anderer"_s },
                                   { u"channel"_s, u"phone"_s },
                                   { u"state"_s, u"new"_s },
                                   { u"reported_at"_s, Now },
                                   { u"clock_from"_s, Now } }));
        Command second = Command::make(u"ticket.prioritise"_s, u"kern"_s, Now);
        second.set(u"tickets"_s, u"t2"_s, { { u"priority"_s, 1 } }, { { u"priority"_s, 3 } });
        must(p.commands.submit({ prioritise(u"kern"_s, 3, 1), second }).result());
        QCOMPARE(p.desk.value(u"SELECT count(*) FROM tickets WHERE priority = 1"_s), 2);
        const QString theirs = p.submitElsewhere(prioritise(u"wolf"_s, 1, 4)); // one of the two was changed since
        QVERIFY(!p.commands.canUndo());
        p.submitElsewhere(Command::undo(theirs, u"wolf"_s, Now));
        QCOMPARE(must(p.commands.undoLast(u"kern"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(p.desk.value(u"SELECT count(*) FROM tickets WHERE priority = 3"_s), 2);
        QVERIFY(!p.commands.canUndo());
    }

    void anotherTicketIsNoObstacle()
    {
        Place p;
        must(p.commands.submit({ prioritise(u"kern"_s, 3, 2) }).result());
        Command record = Command::make(u"ticket.record"_s, u"wolf"_s, Now);
        p.submitElsewhere(record.put(u"tickets"_s, u"t2"_s,
                                     { { u"title"_s, u"anderer"_s },
                                       { u"channel"_s, u"phone"_s },
                                       { u"state"_s, u"new"_s },
                                       { u"reported_at"_s, Now },
                                       { u"clock_from"_s, Now } }));
        QVERIFY(p.commands.canUndo());
    }

    void theWindowIsTheProfiles() // PROF-4
    {
        Place p;
        p.commands.setUndoSeconds(120);
        must(p.commands.submit({ prioritise(u"kern"_s, 3, 2) }).result());
        p.desk.clock.advance(120);
        p.commands.announce({});
        QVERIFY(p.commands.canUndo());
        p.desk.clock.advance(1);
        p.commands.announce({});
        QVERIFY(!p.commands.canUndo());
        QCOMPARE(p.commands.undoVerdict().rule, u"too_late"_s);
        QCOMPARE(p.commands.undoVerdict().theirs, u"120"_s);
        p.commands.setUndoSeconds(3600); // a new version of the profile
        QVERIFY(p.commands.canUndo());
    }
};

QTEST_GUILESS_MAIN(TestCommandDesk)
#include "tst_commanddesk.moc"
