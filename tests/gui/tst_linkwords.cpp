#include "models/domain/localtime.h"
#include "views/team/linkwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

/// Words of those who built it, which nobody at the desk has to know.
const QStringList jargon { u"sync"_s, u"replik"_s,   u"outbox"_s, u"cursor"_s, u"commit"_s,
                           u"feed"_s, u"konflikt"_s, u"ledger"_s, u"op_id"_s,  u"transaktion"_s };

void verifyPlain(const QString &words)
{
    for (const QString &word : jargon)
        QVERIFY2(!words.toLower().contains(word), qPrintable(words));
}

Instant at(const QString &local)
{
    return fromIso(local).value();
}

OutboxLine lineWith(Outcome::Status status, const QString &rule)
{
    OutboxLine line;
    line.kind = u"ticket.qualify"_s;
    line.outcome = Outcome { status, {}, 0, {}, rule, u"title"_s, {} };
    return line;
}

} // namespace

/** What status bar and panel say of the shared database: how fresh, how much waits, since when it is away, why, and
 * what became of a step; in words of the work. */
class TestLinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<LinkState>("state");
        QTest::addColumn<QString>("words");
        const Instant now = at(u"2026-11-17T09:12:00"_s);
        const auto inStep = [now](int secondsAgo, int unsent) {
            return LinkState { LinkState::Kind::InStep, now - secondsAgo, 0, 0, 0, unsent, {} };
        };
        QTest::newRow("fresh") << inStep(0, 0) << u"Team: aktuell"_s;
        QTest::newRow("rows are asked for every 15 s") << inStep(19, 0) << u"Team: aktuell"_s;
        QTest::newRow("synchronised n seconds ago") << inStep(20, 0) << u"Team: Stand vor 20 s"_s;
        QTest::newRow("and m not sent") << inStep(47, 3) << u"Team: Stand vor 47 s · 3 noch nicht gesendet"_s;
        QTest::newRow("offline since") << LinkState { LinkState::Kind::Offline, now - 600, now - 300, 0, 0, 1, {} }
                                       << u"▲ Offline seit 17.11. 09:07 · 1 noch nicht gesendet"_s;
        QTest::newRow("first download") << LinkState { LinkState::Kind::Loading, 0, 0, 3000, 50'000, 0, {} }
                                        << u"Team: 3000 von 50000 Schritten geladen"_s;
        QTest::newRow("somebody has to look") << LinkState { LinkState::Kind::Halted, 0, 0, 0, 0, 2, {} }
                                              << u"■ Team: bitte ansehen · 2 noch nicht gesendet"_s;
    }
    void state()
    {
        QFETCH(LinkState, state);
        QFETCH(QString, words);
        QCOMPARE(LinkWords::state(state, at(u"2026-11-17T09:12:00"_s)), words);
        verifyPlain(words);
    }

    // every reason that ServerConnection (tst_connection), Contact and the check of a connection tell
    void eachTroubleHasWordsOfItsOwn()
    {
        QHash<QString, QString> told;
        for (const QString &reason :
             { u"host"_s,    u"unreachable"_s, u"timeout"_s,    u"lost"_s,     u"read_only"_s, u"no_tls"_s,
               u"library"_s, u"untrusted"_s,   u"name"_s,       u"ca_file"_s,  u"password"_s,  u"28P01"_s,
               u"28000"_s,   u"3D000"_s,       u"locked"_s,     u"no_roles"_s, u"login"_s,     u"rights"_s,
               u"schema"_s,  u"rules"_s,       u"old_server"_s, u"outbox"_s,   u"new_server"_s }) {
            const QString words = LinkWords::trouble({ Error::Kind::Internal, u"libpq's words"_s, reason });
            verifyPlain(words);
            QVERIFY2(!words.contains(u"libpq's words"_s), qPrintable(reason)); // of what is not known
            QVERIFY2(!told.contains(words), qPrintable(reason + u" as "_s + told.value(words)));
            told.insert(words, reason);
        }
        const QString later = LinkWords::trouble({ Error::Kind::ConnectionLost, u"too many clients"_s, u"53300"_s });
        QVERIFY2(later.contains(u"gesendet wird von selbst"_s), qPrintable(later));
        QVERIFY(LinkWords::trouble({ Error::Kind::Internal, u"what nobody expected"_s, u"XX000"_s })
                    .contains(u"what nobody expected"_s));
    }

    void fate_data() // P10, I7: what became of it and what to do
    {
        QTest::addColumn<OutboxLine>("line");
        QTest::addColumn<QString>("words");
        OutboxLine waiting;
        waiting.kind = u"ticket.qualify"_s;
        OutboxLine clash = lineWith(Outcome::Status::Conflict, u"changed"_s);
        clash.field = u"class"_s;
        clash.mine = u"minor"_s;
        clash.theirs = u"hinders"_s;
        clash.theirName = u"Frau Kern"_s;
        clash.theirAt = at(u"2026-11-17T09:12:00"_s);
        OutboxLine parkedByOwn = lineWith(Outcome::Status::Rejected, u"not_found"_s);
        parkedByOwn.basis = u"ticket.record"_s;
        QTest::newRow("waits") << waiting << u"von selbst gesendet"_s;
        QTest::newRow("clash")
            << clash
            << u"Frau Kern hat »Störungsklasse« am 17.11. 09:12 auf betriebsbehindernd gesetzt. Ihre Wahl: leicht."_s;
        QTest::newRow("rights lost meanwhile")
            << lineWith(Outcome::Status::Forbidden, u"role"_s) << u"die Teamleitung kann den Schritt ausführen"_s;
        QTest::newRow("refused by a rule") << lineWith(Outcome::Status::Rejected, u"tickets_solved"_s)
                                           << u"Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung"_s;
        QTest::newRow("parked") << lineWith(Outcome::Status::Rejected, u"not_found"_s) << u"Sobald es da ist"_s;
        QTest::newRow("parked behind an own step") << parkedByOwn << u"Baut auf »Meldung aufgenommen«"_s;
    }
    void fate()
    {
        QFETCH(OutboxLine, line);
        QFETCH(QString, words);
        const QString told = LinkWords::fate(line);
        QVERIFY2(told.contains(words), qPrintable(told));
        verifyPlain(told);
    }
};

QTEST_MAIN(TestLinkWords)
#include "tst_linkwords.moc"
