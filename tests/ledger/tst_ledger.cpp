#include "tests/support/desk.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

Command record(const QString &id, const QString &login = u"kern"_s)
{
    Command command = Command::make(u"ticket.record"_s, login, Now);
    command.put(u"tickets"_s, id,
                { { u"title"_s, u"Postfach der Behörde leer"_s },
                  { u"channel"_s, u"phone"_s },
                  { u"state"_s, u"new"_s },
                  { u"reported_at"_s, Now },
                  { u"clock_from"_s, Now } });
    return command;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveNoGap() // P7: per local year of recording
    {
        Desk desk(Now);
        QCOMPARE(desk.submit(record(u"a"_s)).number, u"2025-000001"_s);
        Command faulty = record(u"b"_s);
        faulty.verbs.first().fields.remove(u"title"_s);
        QCOMPARE(desk.submit(faulty).rule, u"required"_s);
        QCOMPARE(desk.submit(record(u"b"_s)).number, u"2025-000002"_s);
        desk.clock.set(1'767'222'000); // 2026-01-01 00:00 in Berlin, still 2025 in UTC
        QCOMPARE(desk.submit(record(u"c"_s)).number, u"2026-000001"_s);
    }

    void oneEffectPerOperation() // I2
    {
        Desk desk(Now);
        const Command command = record(u"a"_s);
        const Outcome first = desk.submit(command);
        QCOMPARE(desk.submit(command), first);
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets"_s), 1);
        Command other = command;
        other.kind = u"something.else"_s;
        QCOMPARE(desk.submit(other).rule, u"op_id_reused"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *tag, const QString &login, const QString &change, Outcome::Status status,
                            const QString &rule) {
            QTest::newRow(tag) << login << change << static_cast<int>(status) << rule;
        };
        using S = Outcome::Status;
        row("positive control", u"kern"_s, u""_s, S::Applied, u""_s);
        row("ORG-1 administrator: not ticket contents", u"admin"_s, u""_s, S::Forbidden, u"role"_s);
        row("ORG-1 auditor only reads", u"auditor"_s, u""_s, S::Forbidden, u"role"_s);
        row("unknown login", u"nobody"_s, u""_s, S::Forbidden, u"role"_s);
        row("number is given, not taken", u"kern"_s, u"number"_s, S::Forbidden, u"field_right"_s);
        row("no such column", u"kern"_s, u"title = '' --"_s, S::Rejected, u"unknown_field"_s);
        row("version cannot be written", u"kern"_s, u"version"_s, S::Rejected, u"unknown_field"_s);
        row("text where a number is due", u"kern"_s, u"priority"_s, S::Rejected, u"wrong_type"_s);
    }
    void refused()
    {
        QFETCH(QString, login);
        QFETCH(QString, change);
        QFETCH(int, status);
        QFETCH(QString, rule);
        Desk desk(Now);
        Command command = record(u"a"_s, login);
        if (!change.isEmpty())
            command.verbs.first().fields.insert(change, u"x"_s);
        const Outcome outcome = desk.submit(command);
        QCOMPARE(static_cast<int>(outcome.status), status);
        QCOMPARE(outcome.rule, rule);
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets"_s), status == 0 ? 1 : 0);
        QCOMPARE(desk.submit(command), outcome); // I7: no outcome is thrown away
        const bool isInLedger
            = desk.value(u"SELECT count(*) FROM ledger WHERE op_id = '%1'"_s.arg(command.opId)).toInt() == 1;
        QCOMPARE(isInLedger,
                 outcome.status == Outcome::Status::Applied || outcome.status == Outcome::Status::Forbidden);
    }

    void transitions_data() // INC-12: every pair of states
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isAllowed");
        const QStringList states { u"new"_s,    u"qualified"_s, u"in_progress"_s, u"waiting"_s,
                                   u"solved"_s, u"closed"_s,    u"withdrawn"_s };
        const QSet<QString> allowed { u"new qualified"_s,       u"new in_progress"_s,      u"qualified in_progress"_s,
                                      u"new waiting"_s,         u"qualified waiting"_s,    u"in_progress waiting"_s,
                                      u"waiting in_progress"_s, u"waiting qualified"_s,    u"qualified solved"_s,
                                      u"in_progress solved"_s,  u"waiting solved"_s,       u"solved closed"_s,
                                      u"solved in_progress"_s,  u"closed in_progress"_s,   u"new withdrawn"_s,
                                      u"qualified withdrawn"_s, u"in_progress qualified"_s };
        for (const QString &from : states)
            for (const QString &to : states)
                if (from != to)
                    QTest::newRow(qPrintable(QString(from + u" to "_s + to)))
                        << from << to << allowed.contains(QString(from + u' ' + to));
    }
    void transitions()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isAllowed);
        Desk desk(Now);
        Command begin = record(u"a"_s);
        begin.verbs.first().fields.insert(u"state"_s, from);
        QCOMPARE(desk.submit(begin).status, Outcome::Status::Applied);
        Command move = Command::make(u"ticket.move"_s, u"kern"_s, Now);
        // Everything that a guard could want is given.
        move.transition(u"tickets"_s, u"a"_s, from, to,
                        { { u"solution"_s, u"Dienst neu gestartet"_s },
                          { u"solved_at"_s, Now },
                          { u"waiting_for"_s, u"customer"_s },
                          { u"resume_at"_s, Now + 86400 },
                          { u"withdrawn_reason"_s, u"spam"_s } });
        const Outcome outcome = desk.submit(move);
        QCOMPARE(outcome.status == Outcome::Status::Applied, isAllowed);
        QCOMPARE(desk.value(u"SELECT state FROM tickets"_s).toString(), isAllowed ? to : from);
    }

    void guards() // INC-11, INC-12
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        const auto move = [&](const QString &from, const QString &to, const QJsonObject &fields) {
            Command command = Command::make(u"ticket.move"_s, u"kern"_s, Now);
            return desk.submit(command.transition(u"tickets"_s, u"a"_s, from, to, fields));
        };
        QCOMPARE(move(u"new"_s, u"waiting"_s, { { u"waiting_for"_s, u"customer"_s } }).rule, u"tickets_waiting"_s);
        QCOMPARE(
            move(u"new"_s, u"withdrawn"_s, { { u"withdrawn_reason"_s, u"duplicate"_s }, { u"duplicate_of"_s, u"a"_s } })
                .rule,
            u"tickets_withdrawn"_s);
        QCOMPARE(move(u"new"_s, u"qualified"_s, {}).status, Outcome::Status::Applied);
        QCOMPARE(move(u"qualified"_s, u"solved"_s, { { u"solution"_s, u"  "_s } }).rule, u"tickets_solved"_s);
        QCOMPARE(desk.value(u"SELECT state FROM tickets"_s), u"qualified"_s);
        QCOMPARE(move(u"qualified"_s, u"solved"_s, { { u"workaround"_s, u"Anderen Browser benutzen"_s } }).status,
                 Outcome::Status::Applied);
    }

    void threeWay() // P8: per field
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        const auto set = [&](const QString &login, const QJsonObject &fields, const QJsonObject &base) {
            Command command = Command::make(u"ticket.set"_s, login, Now);
            return desk.submit(command.set(u"tickets"_s, u"a"_s, fields, base));
        };
        const QString title = u"Postfach der Behörde leer"_s;
        QCOMPARE(set(u"kern"_s, { { u"title"_s, u"A"_s } }, { { u"title"_s, title } }).status,
                 Outcome::Status::Applied);
        const Outcome clash = set(u"wolf"_s, { { u"title"_s, u"B"_s } }, { { u"title"_s, title } });
        QCOMPARE(clash.status, Outcome::Status::Conflict);
        QCOMPARE(clash.field, u"title"_s);
        QCOMPARE(clash.theirs, u"A"_s);
        QCOMPARE(set(u"wolf"_s, { { u"title"_s, u"A"_s } }, { { u"title"_s, title } }).status,
                 Outcome::Status::Applied); // wants the same
        QCOMPARE(set(u"wolf"_s, { { u"priority"_s, 1 } }, { { u"priority"_s, 3 } }).status,
                 Outcome::Status::Applied); // another field
        QCOMPARE(desk.value(u"SELECT count(*) FROM activities WHERE entity_id = 'a' AND field = 'title'"_s), 1);
        QCOMPARE(desk.value(u"SELECT old_value FROM activities WHERE field = 'priority'"_s), u"3"_s);
    }

    void undo() // INC-16
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        Command notify = Command::make(u"ticket.notify"_s, u"kern"_s, Now);
        notify.append(u"ticket_entries"_s, u"e"_s,
                      { { u"ticket_id"_s, u"a"_s },
                        { u"kind"_s, u"call"_s },
                        { u"text"_s, u"angerufen"_s },
                        { u"occurred_at"_s, Now } });
        notify.set(u"tickets"_s, u"a"_s, { { u"notified_at"_s, Now }, { u"notified_by"_s, u"kern"_s } },
                   { { u"notified_at"_s, QJsonValue() }, { u"notified_by"_s, QJsonValue() } });
        QCOMPARE(desk.submit(notify).status, Outcome::Status::Applied);
        QCOMPARE(desk.undo(notify.opId, u"wolf"_s).rule, u"not_yours"_s);
        QCOMPARE(desk.undo(notify.opId, u"kern"_s).status, Outcome::Status::Applied);
        QVERIFY(desk.value(u"SELECT notified_at FROM tickets"_s).isNull()); // the clock runs on
        // and the entry stays visible
        QCOMPARE(desk.value(u"SELECT voided_at FROM ticket_entries"_s).toLongLong(), Now);
        QVERIFY(desk.value(u"SELECT removed_at FROM ticket_entries"_s).isNull());
        QCOMPARE(desk.undo(notify.opId, u"kern"_s).rule, u"undone_already"_s);
        QVERIFY(desk.onConnection([](Connection &c) { return Ledger::verify(c); }).has_value());
    }

    void undoIsRefused() // INC-16
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        const auto set = [&](const QString &login, int from, int to) {
            Command command = Command::make(u"ticket.set"_s, login, Now);
            desk.submit(command.set(u"tickets"_s, u"a"_s, { { u"priority"_s, to } }, { { u"priority"_s, from } }));
            return command.opId;
        };
        const QString first = set(u"kern"_s, 3, 2);
        const QString second = set(u"kern"_s, 2, 1);
        QCOMPARE(desk.undo(first, u"kern"_s).rule, u"undo_later_first"_s);
        QCOMPARE(desk.undo(second, u"kern"_s).status, Outcome::Status::Applied);
        QCOMPARE(desk.undo(first, u"kern"_s).status, Outcome::Status::Applied);
        QCOMPARE(desk.value(u"SELECT priority FROM tickets"_s), 3);

        const QString mine = set(u"kern"_s, 3, 2);
        set(u"wolf"_s, 2, 4);
        QCOMPARE(desk.undo(mine, u"kern"_s).rule, u"changed_by_other"_s);

        Command mail = Command::make(u"ticket.mail"_s, u"kern"_s, Now);
        mail.append(u"ticket_entries"_s, u"m"_s,
                    { { u"ticket_id"_s, u"a"_s },
                      { u"kind"_s, u"mail"_s },
                      { u"direction"_s, u"out"_s },
                      { u"occurred_at"_s, Now } });
        desk.submit(mail);
        QCOMPARE(desk.undo(mail.opId, u"kern"_s).rule, u"left_the_house"_s);

        const QString late = set(u"kern"_s, 4, 5);
        desk.clock.advance(601);
        QCOMPARE(desk.undo(late, u"kern"_s).rule, u"too_late"_s);
    }

    void undoOfAGroup() // bulk is one step
    {
        Desk desk(Now);
        for (const QString &id : { u"a"_s, u"b"_s, u"c"_s }) {
            desk.submit(record(id));
            Command command = Command::make(u"ticket.assign"_s, u"kern"_s, Now);
            command.groupId = u"group"_s;
            desk.submit(command.set(u"tickets"_s, id, { { u"owner"_s, u"wolf"_s } }, { { u"owner"_s, QJsonValue() } }));
        }
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets WHERE owner = 'wolf'"_s), 3);
        QCOMPARE(desk.undo(u"group"_s, u"kern"_s).status, Outcome::Status::Applied);
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets WHERE owner IS NULL"_s), 3);
    }

    void everyRowIsBoundToTheOneBefore() // I4: hash(n) = sha256(hash(n-1), n, body_hash(n)), worked out here anew
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        const auto sha256 = [](const QString &text) {
            return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
        };
        QString before;
        for (const Row &row :
             must(desk.onConnection([](Connection &c) { return c.select(u"SELECT * FROM ledger ORDER BY seq"_s); }))) {
            QCOMPARE(row.text("body_hash"_L1), sha256(row.text("salt"_L1) + row.text("body"_L1)));
            before = sha256(before + row.text("seq"_L1) + row.text("body_hash"_L1));
            QCOMPARE(row.text("hash"_L1), before);
        }
    }

    void chainNoticesTampering_data() // I4
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("subject");
        QTest::newRow("body changed")
            << u"UPDATE ledger SET body = replace(body, 'Postfach', 'Postkorb') WHERE seq = 6"_s << u"6"_s;
        QTest::newRow("body and its hash changed")
            << u"UPDATE ledger SET body = NULL, body_hash = 'x' WHERE seq = 6"_s << u"6"_s;
        QTest::newRow("row removed") << u"DELETE FROM ledger WHERE seq = 6"_s << u"6"_s;
        QTest::newRow("an erased body still verifies") << u"UPDATE ledger SET body = NULL WHERE seq = 6"_s << QString();
    }
    void chainNoticesTampering()
    {
        QFETCH(QString, sql);
        QFETCH(QString, subject);
        Desk desk(Now);
        desk.submit(record(u"a"_s));
        desk.submit(record(u"b"_s));
        QCOMPARE(must(desk.onConnection([](Connection &c) { return Ledger::verify(c); })), 7);
        must(desk.onConnection([&](Connection &c) { return c.execute(sql); }));
        const auto verdict = desk.onConnection([](Connection &c) { return Ledger::verify(c); });
        QCOMPARE(verdict.has_value(), subject.isEmpty());
        if (!verdict)
            QCOMPARE(verdict.error().subject, subject);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
