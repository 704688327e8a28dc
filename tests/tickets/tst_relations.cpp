#include "tests/support/work.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Links, merging, splitting (INC-14), foreign numbers (INC-13) and questions that others answer (INC-7, INC-8). */
class TestRelations : public QObject
{
    Q_OBJECT

private:
    static TicketFile file(Work &w, const QString &id) { return must(w.tickets.open(id).result()); }

private Q_SLOTS:
    void linkIsSeenFromBothSides_data()
    {
        QTest::addColumn<LinkKind>("kind");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::newRow("parent") << LinkKind::Parent << u"parent"_s << u"child"_s;
        QTest::newRow("child") << LinkKind::Child << u"child"_s << u"parent"_s;
        QTest::newRow("related") << LinkKind::Related << u"related"_s << u"related"_s;
    }
    void linkIsSeenFromBothSides()
    {
        QFETCH(LinkKind, kind);
        QFETCH(QString, here);
        QFETCH(QString, there);
        Work w;
        const QString a = w.record(w.draft());
        const QString b = w.record(w.draft());
        QCOMPARE(w.submit(w.tickets.compose().link(w.ticket(a), { b }, kind)).status, Outcome::Status::Applied);
        QCOMPARE(file(w, a).links.value(0).kind, here);
        QCOMPARE(file(w, a).links.value(0).number, w.ticket(b).number);
        QCOMPARE(file(w, b).links.value(0).kind, there);
        QCOMPARE(file(w, b).links.value(0).ticket.value, a);
        QCOMPARE(w.submit(w.tickets.compose().unlink(file(w, b).links.value(0).id)).status,
                 Outcome::Status::Applied); // from the other side too
        QCOMPARE(file(w, a).links.size(), 0);
        QCOMPARE(must(w.tickets.undoLast().result()).status, Outcome::Status::Applied); // INC-16
        QCOMPARE(file(w, a).links.size(), 1);
    }

    void mergeAndUnmerge()
    {
        Work w;
        const QString original = w.record(w.draft());
        const QString duplicate = w.record(w.draft());
        QCOMPARE(w.submit(w.tickets.compose().withdraw(w.ticket(duplicate), u"duplicate"_s, { original })).status,
                 Outcome::Status::Applied);
        QCOMPARE(w.ticket(duplicate).state, TicketState::Withdrawn);
        QCOMPARE(file(w, duplicate).links.value(0).kind, u"original"_s);
        QCOMPARE(file(w, original).links.value(0).kind, u"duplicate"_s);
        // An agent takes the own step back; later the lead restores it.
        QCOMPARE(w.submit(w.tickets.compose().restore(w.ticket(duplicate), u"doch nicht"_s)).status,
                 Outcome::Status::Forbidden);
        const TicketCommands lead(ServiceProfile::shipped(), u"lead"_s, w.desk.clock.now());
        QCOMPARE(w.submit(lead.restore(w.ticket(duplicate), u"anderer Fehler"_s)).status, Outcome::Status::Applied);
        QCOMPARE(w.ticket(duplicate).state, TicketState::New);
        QVERIFY(w.ticket(duplicate).duplicateOf.isNull());
        QCOMPARE(file(w, original).links.size(), 0);
    }

    void aTicketIsNoDuplicateOfItself()
    {
        Work w;
        const QString id = w.record(w.draft());
        QCOMPARE(w.submit(w.tickets.compose().withdraw(w.ticket(id), u"duplicate"_s, { id })).status,
                 Outcome::Status::Rejected);
        QCOMPARE(w.ticket(id).state, TicketState::New);
    }

    void splitKeepsCallerArrivalAndClock() // SLA-2: the part arrived with the whole
    {
        Work w;
        const QString whole = w.record(w.draft(DisruptionClass::Hinders));
        w.desk.clock.advance(2 * 3600);
        const Command command = w.tickets.compose().split(w.ticket(whole), u"Zweites Problem\nDruck fehlt"_s);
        QCOMPARE(w.submit(command).status, Outcome::Status::Applied);
        const TicketLink link = file(w, whole).links.value(0);
        QCOMPARE(link.kind, u"split_to"_s);
        const Ticket part = w.ticket(link.ticket.value);
        QCOMPARE(part.title, u"Zweites Problem"_s);
        QCOMPARE(part.description, u"Druck fehlt"_s);
        QCOMPARE(part.callerName, u"Frau Sommer"_s);
        QCOMPARE(part.state, TicketState::New);
        QVERIFY(part.number != w.ticket(whole).number);
        // Reported Tue 09:00, 8 h: Tue 17:00, though split at 11:00.
        QCOMPARE(toIso(*QueueRules(ServiceProfile::shipped(), {}).dueAt(part)), u"2026-11-17T17:00:00+01:00"_s);
        QCOMPARE(file(w, part.id.value).links.value(0).kind, u"split_from"_s);
        QCOMPARE(must(w.tickets.undoLast().result()).status, Outcome::Status::Applied); // one step
        QCOMPARE(file(w, whole).links.size(), 0);
    }

    void foreignNumberIsFound() // INC-13
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().addReference(w.ticket(id), u"HZD"_s, u" H-77 "_s));
        QCOMPARE(file(w, id).references.value(0).system, u"HZD"_s);
        QCOMPARE(must(w.tickets.byNumber(u"H-77"_s).result()).value().id.value, id);
        QCOMPARE(must(w.tickets.search(u"H-77"_s).result()).size(), 1);
    }

    void questionStaysTracked() // INC-7, INC-8
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().take(w.ticket(id)));
        const Instant due = *QueueRules(ServiceProfile::shipped(), {}).dueAt(w.ticket(id));
        const Instant again = w.desk.clock.now() + 86400;
        QCOMPARE(
            w.submit(w.tickets.compose().forward(w.ticket(id), { u"HMWVW"_s, u"Gilt die Frist?"_s, again })).status,
            Outcome::Status::Applied);
        Ticket ticket = w.ticket(id);
        QCOMPARE(ticket.externalParty, u"HMWVW"_s);
        QCOMPARE(ticket.owner, u"kern"_s); // tracking stays with the desk
        QCOMPARE(ticket.nextStep, u"await_answer"_s);
        QCOMPARE(ticket.followUpAt, std::optional(again));
        QCOMPARE(*QueueRules(ServiceProfile::shipped(), {}).dueAt(ticket), due); // SLA-7: no pause
        w.desk.clock.advance(3600);
        QCOMPARE(w.submit(w.tickets.compose().answerArrived(ticket, u"Ja, zwei Wochen."_s)).status,
                 Outcome::Status::Applied);
        ticket = w.ticket(id);
        QVERIFY(ticket.externalParty.isEmpty());
        QCOMPARE(ticket.nextStep, u"pass_on_answer"_s);
        QCOMPARE(ticket.followUpAt, std::optional(w.desk.clock.now()));
        const QList<TicketEntry> entries = file(w, id).entries;
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).party, u"HMWVW"_s);
        QCOMPARE(entries.at(1).text, u"Ja, zwei Wochen."_s);
        QCOMPARE(entries.at(1).party, u"HMWVW"_s); // who answered
    }
};

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
