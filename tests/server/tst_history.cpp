#include "models/domain/ids.h"
#include "models/storage/fold.h"
#include "models/sync/historyreader.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/searchcases.h"
#include "tests/support/server.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QUrl>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** The search on the server: the same hits as on the client for the same rows, only what may be seen, in pages, within
 * its time. */
class TestHistory : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant Day = 86400;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Server> server;

    struct Asked
    {
        QString tenant;
        bool isOlder = false;
        std::optional<QJsonObject> after;
        int limit = 200;
    };
    QJsonObject page(const QString &login, const QString &text, const Asked &asked)
    {
        const QVariant at = asked.after ? QVariant(asked.after->value("recorded_at"_L1).toInteger()) : QVariant();
        const QVariant id = asked.after ? QVariant(asked.after->value("id"_L1).toString()) : QVariant();
        const auto answer = server->as(login).value(
            u"SELECT api.search(CAST(:text AS text), CAST(:tenant AS text), CAST(:older AS boolean), CAST(:at AS bigint), CAST(:id AS text), CAST(:limit AS bigint))"_s,
            { { u"text"_s, text },
              { u"tenant"_s, asked.tenant },
              { u"older"_s, asked.isOlder ? u"true"_s : u"false"_s },
              { u"at"_s, at },
              { u"id"_s, id },
              { u"limit"_s, asked.limit } });
        return QJsonDocument::fromJson(must(answer).toString().toUtf8()).object();
    }
    QStringList found(const QString &login, const QString &text, const Asked &asked)
    {
        QStringList ids;
        const QJsonArray hits = page(login, text, asked).value("hits"_L1).toArray();
        for (const auto &hit : hits)
            ids.append(hit.toObject().value("id"_L1).toString());
        return ids;
    }
    QStringList found(const QString &login, const QString &text) { return found(login, text, {}); }
    QStringList foundHere(const QString &text)
    {
        QStringList ids;
        const auto tickets = must(desk->onConnection([&](Connection &c) { return TicketStore::search(c, text); }));
        for (const Ticket &ticket : tickets)
            ids.append(ticket.id.value);
        return ids;
    }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    void onBoth(const Command &command)
    {
        QCOMPARE(desk->submit(command).status, Outcome::Status::Applied);
        QCOMPARE(server->submit(command.login, command).status, Outcome::Status::Applied);
    }
    QString recorded(const QString &login, const QString &title, const QJsonObject &more = {})
    {
        const QString id = newUuid();
        Command command = SearchCases::record(id, title, u"Frau Sommer"_s, {});
        command.login = login;
        for (auto field = more.begin(); field != more.end(); ++field)
            command.verbs.first().fields.insert(field.key(), field.value());
        return server->submit(login, command).status == Outcome::Status::Applied ? id : QString();
    }
    QString foldedThere(const QStringList &texts)
    {
        return must(
                   server->admin()->value(
                       u"SELECT jsonb_agg(core.fold(t) ORDER BY n)::text FROM jsonb_array_elements_text(CAST(:texts AS jsonb)) WITH ORDINALITY AS a(t, n)"_s,
                       { { u"texts"_s,
                           QString::fromUtf8(
                               QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)) } }))
            .toString();
    }
    static TeamAccess accessOf(const QUrl &url)
    {
        return { { { u"host"_s, url.host() },
                   { u"port"_s, QString::number(url.port()) },
                   { u"user"_s, url.userName() },
                   { u"dbname"_s, url.path().mid(1) } },
                 {} };
    }
    [[nodiscard]] QUrl address() const { return QUrl(server->url(u"kern"_s, u"sc_tst_history"_s)); }

private Q_SLOTS:
    void initTestCase()
    {
        desk = std::make_unique<Desk>(SearchCases::Now);
        for (const Command &ticket : SearchCases::tickets())
            QCOMPARE(desk->submit(ticket).status, Outcome::Status::Applied);
        server = std::make_unique<Server>(u"sc_tst_history"_s);
        // the same rows, to the number
        must(desk->onConnection([&](Connection &c) { return server->installation->import(c); }));
        for (const auto &[login, role] : QList<std::pair<QString, QString>> { { u"kern"_s, u"agent"_s },
                                                                              { u"wolf"_s, u"agent"_s },
                                                                              { u"lead"_s, u"lead"_s },
                                                                              { u"admin"_s, u"administrator"_s },
                                                                              { u"auditor"_s, u"auditor"_s } })
            server->addUser(login, { role });
        server->addUser(u"nobody"_s, {});
    }
    void cleanupTestCase()
    {
        server.reset();
        desk.reset();
    }

    void foldsAlike() // every letter of the plane that texts are written in, in surroundings, and any mixture of them
    {
        QStringList texts;
        for (char16_t code = 1; code < 0xFFFF; ++code)
            if (!QChar(code).isSurrogate() && !QChar(code).isNonCharacter())
                texts.append(u"Am"_s + QChar(code) + u"t"_s);
        QRandomGenerator random(20261127);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = 0; n < 12; ++n)
                text += texts.at(random.bounded(n % 2 == 0 ? 0x250 : static_cast<int>(texts.size()))).at(2);
            texts.append(text);
        }
        texts.append(u"Sto\u0308rung 😀 Straße"_s);
        QStringList here;
        for (const QString &text : std::as_const(texts)) {
            QString folded = foldedWords(text).join(u' ');
            for (QChar &letter : folded)
                if (letter.unicode() < 0x80)
                    letter = letter.toLower(); // '™' is two capitals: SQLite's index does not tell them apart
            here.append(folded);
        }
        const QJsonArray there = QJsonDocument::fromJson(foldedThere(texts).toUtf8()).array();
        QCOMPARE(there.size(), here.size());
        QStringList differing;
        for (qsizetype i = 0; i < here.size(); ++i)
            if (there.at(i).toString() != here.at(i))
                differing.append(u"%1: here '%2', there '%3'"_s.arg(texts.at(i), here.at(i), there.at(i).toString()));
        QVERIFY2(differing.isEmpty(),
                 qPrintable(QString::number(differing.size()) + u" differ: "_s + differing.mid(0, 10).join(u"; "_s)));
    }

    void sameHits_data() { SearchCases::addColumnsAndRows(); }
    void sameHits()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList there = found(u"kern"_s, text);
        QCOMPARE(sorted(there), sorted(foundHere(text)));
        QCOMPARE(sorted(there).join(QString()),
                 sorted(expected.remove(u',').split(QString(), Qt::SkipEmptyParts)).join(QString()));
    }

    void followsWhatIsWritten() // title, note, reference, a note that is taken back: on both sides the same
    {
        const auto same = [&](const QString &text, const QStringList &expected) {
            QCOMPARE(found(u"kern"_s, text), expected);
            QCOMPARE(foundHere(text), expected);
        };
        const auto make = [] { return Command::make(u"t"_s, u"kern"_s, SearchCases::Now); };
        same(u"ummeldung"_s, {});
        onBoth(make().set(u"tickets"_s, u"f"_s, { { u"title"_s, u"Ummeldung"_s } },
                          { { u"title"_s, u"Gewerbeanmeldung hängt"_s } }));
        same(u"ummeldung"_s, { u"f"_s });
        same(u"gewerbe"_s, {});
        const Command note = make().append(u"ticket_entries"_s, u"n1"_s,
                                           { { u"ticket_id"_s, u"g"_s },
                                             { u"kind"_s, u"note"_s },
                                             { u"text"_s, u"Weichenstörung"_s },
                                             { u"occurred_at"_s, 1 } });
        onBoth(note);
        same(u"weichen"_s, { u"g"_s });
        onBoth(make().add(u"ticket_references"_s, u"r1"_s,
                          { { u"ticket_id"_s, u"g"_s }, { u"system"_s, u"KIS"_s }, { u"number"_s, u"KIS-4711"_s } }));
        same(u"kis-4711"_s, { u"g"_s });
        onBoth(make().remove(u"ticket_references"_s, u"r1"_s));
        same(u"kis-4711"_s, {});
        Command undo = make();
        undo.kind = u"undo"_s;
        undo.groupId = note.opId;
        QCOMPARE(server->submit(u"kern"_s, undo).status, Outcome::Status::Applied);
        QCOMPARE(desk->undo(note.opId, u"kern"_s).status, Outcome::Status::Applied);
        same(u"weichen"_s, {});
    }

    void pages() // newest first, by key: what is written meanwhile neither repeats nor hides a hit
    {
        QStringList all;
        for (int i = 0; i < 23; ++i)
            all.prepend(recorded(u"kern"_s, u"Seitenweise"_s)); // many within one second: the id decides
        std::sort(all.begin(), all.end(), std::greater<>());
        QStringList seen;
        Asked asked { {}, false, {}, 10 };
        for (int n = 0; n < 3; ++n) {
            const QJsonObject one = page(u"kern"_s, u"seitenweise"_s, asked);
            const QJsonArray hits = one.value("hits"_L1).toArray();
            QCOMPARE(hits.size(), n < 2 ? 10 : 3);
            QCOMPARE(one.value("more"_L1).toBool(), n < 2);
            for (const auto &hit : hits)
                seen.append(hit.toObject().value("id"_L1).toString());
            asked.after = hits.last().toObject();
            recorded(u"wolf"_s, u"Seitenweise neu"_s);
        }
        QCOMPARE(sorted(seen), sorted(all));
        QCOMPARE(page(u"kern"_s, u"seitenweise"_s, { {}, false, {}, 1'000'000 }).value("hits"_L1).toArray().size(), 26);
        QCOMPARE(page(u"kern"_s, u"seitenweise"_s, { {}, false, {}, -5 }).value("hits"_L1).toArray().size(),
                 1); // bounded
                     // at
                     // both
                     // ends
    }

    void onlyWhatMayBeSeen() // the reading rule of the rows: confidential ones for owner, watchers, lead and supervisor
    {
        const QString secret = recorded(u"lead"_s, u"Geheimvorgang"_s,
                                        { { u"confidential"_s, 1 }, { u"owner"_s, u"lead"_s } });
        const QString open = recorded(u"kern"_s, u"Geheimvorgang für alle"_s);
        const QString duplicate = recorded(u"wolf"_s, u"Geheimvorgang noch einmal"_s); // is what its original is
        QVERIFY(!secret.isEmpty() && !open.isEmpty() && !duplicate.isEmpty());
        QCOMPARE(sorted(found(u"kern"_s, u"geheimvorgang"_s)), sorted({ open, duplicate }));
        QCOMPARE(
            server
                ->submit(u"lead"_s,
                         Command::make(u"t"_s, u"lead"_s, 1)
                             .transition(u"tickets"_s, duplicate, u"new"_s, u"withdrawn"_s,
                                         { { u"withdrawn_reason"_s, u"duplicate"_s }, { u"duplicate_of"_s, secret } }))
                .status,
            Outcome::Status::Applied);
        const auto sees = [&](const QString &login, const QStringList &expected) {
            QCOMPARE(sorted(found(login, u"geheimvorgang"_s)), sorted(expected));
            QCOMPARE(found(login, u"heimvorg"_s).size(), expected.size()); // by parts too
        };
        sees(u"lead"_s, { secret, open, duplicate }); // the control
        sees(u"kern"_s, { open });
        sees(u"wolf"_s, { open });
        for (const QString &login : { u"admin"_s, u"auditor"_s, u"nobody"_s }) // no ticket contents at all
            sees(login, {});
        const QString watcher = newUuid();
        const auto asLead = [&](Command command) {
            QCOMPARE(server->submit(u"lead"_s, command).status, Outcome::Status::Applied);
        };
        asLead(Command::make(u"t"_s, u"lead"_s, 1)
                   .add(u"ticket_watchers"_s, watcher, { { u"ticket_id"_s, secret }, { u"login"_s, u"kern"_s } }));
        sees(u"kern"_s, { secret, open, duplicate });
        sees(u"wolf"_s, { open });
        asLead(Command::make(u"t"_s, u"lead"_s, 1).remove(u"ticket_watchers"_s, watcher));
        sees(u"kern"_s, { open });
        const QString number
            = must(server->admin()->value(u"SELECT number FROM core.tickets WHERE id = '%1'"_s.arg(secret))).toString();
        QCOMPARE(found(u"lead"_s, number), QStringList { secret });
        QCOMPARE(found(u"kern"_s, number), QStringList());
    }

    void ofOneTenantAndAge()
    {
        const Instant now = QDateTime::currentSecsSinceEpoch();
        const auto closed = [&](const QString &tenant, Instant at) {
            const QString id = recorded(u"kern"_s, u"Altfall"_s,
                                        tenant.isEmpty() ? QJsonObject() : QJsonObject { { u"tenant_id"_s, tenant } });
            must(must(server->installation->owner())
                     ->run(u"UPDATE core.tickets SET closed_at = %1 WHERE id = '%2'"_s.arg(at).arg(id)));
            must(must(server->installation->owner())->run(u"SELECT core.index_tickets(ARRAY['%1'])"_s.arg(id)));
            return id;
        };
        const QString old = closed(u"t1"_s, now - 91 * Day);
        const QString elsewhere = closed(u"t2"_s, now - 91 * Day);
        const QString young = closed(u"t1"_s, now - 89 * Day);
        const QString open = recorded(u"kern"_s, u"Altfall"_s);
        QCOMPARE(sorted(found(u"kern"_s, u"altfall"_s)), sorted({ old, elsewhere, young, open }));
        QCOMPARE(sorted(found(u"kern"_s, u"altfall"_s, { {}, true, {}, 200 })), sorted({ old, elsewhere }));
        QCOMPARE(sorted(found(u"kern"_s, u"altfall"_s, { u"t1"_s, false, {}, 200 })), sorted({ old, young }));
        QCOMPARE(found(u"kern"_s, u"altfall"_s, { u"t1"_s, true, {}, 200 }), QStringList { old });
        // a tenant without a word
        QCOMPARE(found(u"kern"_s, u""_s, { u"t2"_s, false, {}, 200 }), QStringList { elsewhere });
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"x'); DROP TABLE core.tickets; --"_s;
        QTest::newRow("query signs") << u"' | ! & <-> ( ) : * \\"_s;
        QTest::newRow("pattern signs") << u"%%% ___"_s;
        QTest::newRow("dollar") << u"$$ zq%s zq%I"_s;
        QTest::newRow("a megabyte") << QString(1'000'000, u'x');
        QTest::newRow("ten thousand words") << u"wort "_s.repeated(10'000);
        QTest::newRow("nothing") << QString();
    }
    void hostileTexts() // a text is words and nothing else
    {
        QFETCH(QString, text);
        QCOMPARE(found(u"kern"_s, text), QStringList());
        QVERIFY(!found(u"kern"_s, u"strasse"_s).isEmpty());
        QVERIFY(must(server->as(u"kern"_s).value(u"SELECT api.search(NULL, NULL, NULL, NULL, NULL, NULL)"_s))
                    .toString()
                    .contains(u"[]"));
    }

    void aLongTextIsTakenAll() // more than the index holds: the command is not refused for it
    {
        QString text;
        for (int i = 0; i < 60'000; ++i)
            text += u"wort%1 "_s.arg(i, 8, 36, QChar(u'0'));
        const QString id = recorded(u"kern"_s, u"Protokoll"_s, { { u"description"_s, text } });
        QVERIFY(!id.isEmpty());
        QCOMPARE(found(u"kern"_s, u"protokoll wort00000001"_s), QStringList { id });
    }

    void endsInTime() // the server gives up after its limit, this side at once when nobody waits any more
    {
        const HistorySource source = historyOf(accessOf(address()));
        const auto never = std::make_shared<std::atomic_bool>(false);
        QVERIFY(must(source({ u"strasse"_s, {}, {} }, never)).hits.isEmpty()); // none of them is old
        const auto holder = server->admin();
        must(holder->run(u"BEGIN; LOCK TABLE core.ticket_words IN ACCESS EXCLUSIVE MODE"_s));
        const auto late = source({ u"strasse"_s, {}, {} }, never);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Busy);
        const auto stopped = std::make_shared<std::atomic_bool>(true);
        const auto givenUp = source({ u"strasse"_s, {}, {} }, stopped);
        QVERIFY(!givenUp && givenUp.error().kind == Error::Kind::ConnectionLost);
        must(holder->run(u"ROLLBACK"_s));
        QUrl nowhere = address();
        nowhere.setPort(1);
        const auto unreachable = historyOf(accessOf(nowhere))({ u"strasse"_s, {}, {} }, never);
        QVERIFY(!unreachable);
        QCOMPARE(unreachable.error().subject, u"history"_s);
    }
    void theServerItselfGivesUp() // who set himself no limit is ended too, by the same SQLSTATE
    {
        ServerConnection &unlimited = server->as(u"kern"_s);
        must(unlimited.run(u"SET statement_timeout = 0"_s));
        const QString search = u"SELECT api.search('strasse', '', false, NULL, NULL, 50)"_s;
        QVERIFY(must(unlimited.value(search)).toString().contains(u"\"number\""_s)); // the control
        const auto holder = server->admin();
        must(holder->run(u"BEGIN; LOCK TABLE core.ticket_words IN ACCESS EXCLUSIVE MODE"_s));
        std::thread release([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(3300));
            must(holder->run(u"ROLLBACK"_s));
        });
        const auto late = unlimited.value(search);
        release.join();
        QVERIFY(!late);
        QCOMPARE(late.error().subject, u"57014"_s);
        QVERIFY(must(unlimited.value(search)).toString().contains(u"\"number\""_s));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
