#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

/// The tickets that every query is asked of, by a letter each; numbers 2025-000001 to 2025-000007.
const QList<std::tuple<QString, QString, QString, QString>> tickets {
    { u"a"_s, u"Störung in der Straßenverkehrsbehörde"_s, u"Frau Müßig"_s, u""_s },
    { u"b"_s, u"Straße fehlt im Meldeformular"_s, u"Herr Özdemir"_s, u""_s },
    { u"c"_s, u"Landstrasse doppelt"_s, u""_s, u"Hauptstraße 5"_s },
    { u"d"_s, u"Bundesverkehrsamt meldet Ausfall"_s, u"Herr Verkehr"_s, u""_s },
    { u"e"_s, u"Postfach leer"_s, u"Frau Strasser"_s, u"Die Behörde sieht nichts"_s },
    { u"f"_s, u"Gewerbeanmeldung hängt"_s, u"Łukasz Café"_s, u""_s },
    { u"g"_s, u"AUSSENSTELLE OHNE NETZ"_s, u""_s, u""_s }
};

} // namespace

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
    static Command record(const QString &id, const QString &title, const QString &caller, const QString &description)
    {
        Command command = Command::make(u"ticket.record"_s, u"kern"_s, Now);
        return command.put(u"tickets"_s, id, { { u"title"_s, title }, { u"caller_name"_s, caller }, { u"description"_s, description }, { u"channel"_s, u"phone"_s },
                                               { u"state"_s, u"new"_s }, { u"reported_at"_s, Now }, { u"clock_from"_s, Now } });
    }
    Desk m_desk { Now };

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[id, title, caller, description] : tickets)
            QCOMPARE(m_desk.submit(record(id, title, caller, description)).status, Outcome::Status::Applied);
    }

    void hitSets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // newest first; after the comma: by parts only
        QTest::newRow("beginnings before parts") << u"straße"_s << u"eba,c"_s;
        QTest::newRow("sharp s and umlaut typed plainly") << u"strasse"_s << u"eba,c"_s;
        QTest::newRow("umlaut as two letters") << u"stoerung"_s << u"a"_s;
        QTest::newRow("umlaut, upper case") << u"STÖRUNG"_s << u"a"_s;
        QTest::newRow("middle of a compound") << u"verkehr"_s << u"d,a"_s; // d: the caller's name is the word
        QTest::newRow("end of a word, umlaut") << u"behörde"_s << u"e,a"_s; // e: a word of the description
        QTest::newRow("two parts of different words") << u"verkehrs ausfall"_s << u",d"_s;
        QTest::newRow("a part and one that is nowhere") << u"verkehrs zzz"_s << u""_s;
        QTest::newRow("number without year") << u"000003"_s << u"c"_s;
        QTest::newRow("end of a number") << u"00003"_s << u",c"_s;
        QTest::newRow("short and long number part") << u"25-000003"_s << u",c"_s;
        QTest::newRow("whole number") << u"2025-000003"_s << u"c"_s;
        QTest::newRow("caller's diacritics") << u"lukasz cafe"_s << u"f"_s;
        QTest::newRow("end of a caller's name") << u"zdemir"_s << u",b"_s;
        QTest::newRow("caller's sharp s inside") << u"üßi"_s << u",a"_s;
        QTest::newRow("ß in capitals") << u"außenstelle"_s << u"g"_s;
        QTest::newRow("parts of a description are not searched") << u"auptstr"_s << u""_s;
        QTest::newRow("two letters are no part") << u"rk"_s << u""_s;
        QTest::newRow("nothing") << u" -- "_s << u""_s;
    }
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
        desk.submit(rename.set(u"tickets"_s, u"a"_s, { { u"title"_s, u"Ummeldung"_s } }, { { u"title"_s, u"Gewerbeanmeldung"_s } }));
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
