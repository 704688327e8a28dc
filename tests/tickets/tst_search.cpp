#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"
#include "tests/support/searchcases.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using SearchCases::Now;
using SearchCases::record;

/** Hit sets of the one search: whole words and beginnings first, then parts of words; folded alike. */
class TestSearch : public QObject
{
    Q_OBJECT

private:
    static QString hits(Desk &desk, const QString &text)
    {
        QString ids;
        const auto found = must(desk.onConnection([&](Connection &c) { return TicketStore::search(c, text); }));
        for (const Ticket &ticket : found)
            ids += ticket.id.value;
        return ids;
    }
    Desk m_desk { Now };

private Q_SLOTS:
    void initTestCase()
    {
        for (const Command &ticket : SearchCases::tickets())
            QCOMPARE(m_desk.submit(ticket).status, Outcome::Status::Applied);
    }

    void hitSets_data() { SearchCases::addColumnsAndRows(); }
    void hitSets()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(hits(m_desk, text), expected.remove(u','));
    }

    void changedWordsAreFound() // the old title no longer is
    {
        Desk desk(Now);
        desk.submit(record(u"a"_s, u"Gewerbeanmeldung"_s, {}, {}));
        QCOMPARE(hits(desk, u"anmeldung"_s), u"a"_s);
        Command rename = Command::make(u"ticket.set"_s, u"kern"_s, Now);
        desk.submit(rename.set(u"tickets"_s, u"a"_s, { { u"title"_s, u"Ummeldung"_s } },
                               { { u"title"_s, u"Gewerbeanmeldung"_s } }));
        QCOMPARE(hits(desk, u"anmeldung"_s), QString());
        QCOMPARE(hits(desk, u"meldung"_s), u"a"_s);
        desk.undo(rename.opId, u"kern"_s);
        QCOMPARE(hits(desk, u"anmeldung"_s), u"a"_s);
    }

    void bounded()
    {
        Desk desk(Now);
        for (int i = 0; i < 70; ++i)
            desk.submit(record(u"%1-"_s.arg(i), i < 20 ? u"Meldung"_s : u"Anmeldung"_s, {}, {}));
        const auto found = must(desk.onConnection([](Connection &c) { return TicketStore::search(c, u"meldung"_s); }));
        QCOMPARE(found.size(), TicketStore::MaxHits);
        QCOMPARE(found.at(19).title, u"Meldung"_s);
        QCOMPARE(found.at(20).title, u"Anmeldung"_s);
        QCOMPARE(found.at(20).id.value, u"69-"_s); // the newest
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
