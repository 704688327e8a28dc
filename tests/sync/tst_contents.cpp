#include "tests/support/newticket.h"
#include "tests/support/teamplace.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using Fault = FaultProxy::Fault;

namespace {

constexpr int Soon = 20'000; // a bound for hanging, not a measure
constexpr qint64 Piece = 512LL * 1024;

/// Nothing that compresses: \p size bytes of chance, the same ones each time.
QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator chance(seed);
    std::generate(bytes.begin(), bytes.end(), [&chance] { return static_cast<char>(chance.bounded(256)); });
    return bytes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace

/** Attachments in a team: sent before the command that names them, fetched when somebody opens them, by those who may.
 */
class TestContents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TeamPlace> place;

    int count(const QString &sql) { return must(place->server.admin()->value(sql)).toInt(); }
    ServerPeer peer(const QString &login) { return ServerPeer(place->server.as(login), u"contents"_s); }
    /// The whole content by one who sends it in pieces.
    void put(const QString &login, const QByteArray &bytes)
    {
        ServerPeer as = peer(login);
        for (qint64 n = 0; n * Piece < std::max<qsizetype>(1, bytes.size()); ++n)
            must(as.putChunk(hashOf(bytes), n, bytes.mid(n * Piece, Piece), (n + 1) * Piece >= bytes.size()));
    }
    Attachment attach(Member &who, const QString &ticket, const QString &name, const QByteArray &bytes)
    {
        const auto stored = who.desk.attachments().addContent(name, [bytes] { return bytes; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), Soon); }();
        const Attachment attachment = must(stored.result());
        [&] {
            QCOMPARE(who.submit(who.desk.compose().attach(*who.ticket(ticket), { attachment })).status,
                     Outcome::Status::Applied);
        }();
        return attachment;
    }
    Result<void> save(Member &who, const Attachment &attachment, const QString &file)
    {
        const auto saved = who.desk.attachments().saveAs(attachment, file);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), Soon); }();
        return saved.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        place = std::make_unique<TeamPlace>(
            u"sc_tst_contents"_s,
            QList<std::pair<QString, QStringList>> { { u"kern"_s, { u"agent"_s } },
                                                     { u"wolf"_s, { u"agent"_s } },
                                                     { u"lead"_s, { u"lead"_s } },
                                                     { u"auditor"_s, { u"auditor"_s } } });
    }
    void init() { place->proxy.set(Fault::None); }
    void cleanupTestCase() { place.reset(); }

    void colleagueOpensIt_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype(0);
        QTest::newRow("a byte") << qsizetype(1);
        QTest::newRow("a piece to the byte") << qsizetype(Piece);
        QTest::newRow("a byte more") << qsizetype(Piece + 1);
        QTest::newRow("many pieces") << qsizetype(5 * Piece + 77);
    }
    void colleagueOpensIt()
    {
        QFETCH(qsizetype, size);
        const QByteArray bytes = noise(size, static_cast<quint32>(size));
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep(), Soon);
        const QString id = kern.record(u"Mit Anhang"_s);
        const Attachment attachment = attach(kern, id, u"Protokoll.log"_s, bytes);
        QTRY_VERIFY2_WITH_TIMEOUT(kern.isInStep(), qPrintable(kern.standing()), Soon);

        const QString folder = place->newFolder();
        Member wolf(place->url(u"wolf"_s), u"wolf"_s, folder);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.ticket(id).has_value() && wolf.isInStep(), Soon);
        // fetched on demand only
        QVERIFY(!QFile::exists(AttachmentStore::beside(folder + u"/team.db"_s).pathOf(attachment.sha256)));
        const QString file = folder + u"/saved.log"_s;
        QVERIFY(save(wolf, attachment, file));
        QCOMPARE(contentOf(file), bytes);
        // here from now on, also without the server
        QVERIFY(AttachmentStore::beside(folder + u"/team.db"_s).verify(attachment.sha256));
    }

    void cutOffGoesOn() // what has arrived is not sent again
    {
        const QByteArray bytes = noise(4 * Piece, 44);
        const QString hash = hashOf(bytes);
        ServerPeer kern = peer(u"kern"_s);
        QCOMPARE(must(kern.chunksOf(hash)), 0);
        must(kern.putChunk(hash, 0, bytes.left(Piece), false));
        must(kern.putChunk(hash, 1, bytes.mid(Piece, Piece), false));
        QCOMPARE(must(kern.chunksOf(hash)), 2);
        QCOMPARE(must(peer(u"wolf"_s).chunksOf(hash)), 0); // each one's own
        // Who sends them once more is refused from now on.
        must(place->server.admin()->run(
            u"CREATE FUNCTION core.not_again() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.n < 2 THEN RAISE EXCEPTION ''sent again''; END IF; RETURN NEW; END'"_s));
        must(place->server.admin()->run(
            u"CREATE TRIGGER not_again BEFORE INSERT ON core.uploads FOR EACH ROW EXECUTE FUNCTION core.not_again()"_s));

        Member member(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        QTRY_VERIFY_WITH_TIMEOUT(member.isInStep(), Soon);
        const QString id = member.record(u"Abgerissen"_s);
        const Attachment attachment = attach(member, id, u"Bild.png"_s, bytes);
        QCOMPARE(attachment.sha256, hash);
        QTRY_VERIFY2_WITH_TIMEOUT(member.isInStep(), qPrintable(member.standing()), Soon);
        QCOMPARE(must(kern.chunksOf(hash)), -1);
        QCOMPARE(count(u"SELECT count(*) FROM core.uploads"_s), 0);
        must(place->server.admin()->run(u"DROP FUNCTION core.not_again CASCADE"_s));
    }

    void spoiledPiecesAreSentAnew() // what another program put under this name does not become the content
    {
        const QByteArray bytes = noise(2 * Piece, 5);
        const QString hash = hashOf(bytes);
        ServerPeer wolf = peer(u"wolf"_s);
        must(wolf.putChunk(hash, 0, QByteArray("something else"), false));
        const auto refused = wolf.putChunk(hash, 1, bytes.mid(Piece), true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"SC005"_s);
        Member member(place->url(u"wolf"_s), u"wolf"_s, place->newFolder());
        QTRY_VERIFY_WITH_TIMEOUT(member.isInStep(), Soon);
        attach(member, member.record(u"Verdorben"_s), u"Bild.png"_s, bytes);
        QTRY_VERIFY2_WITH_TIMEOUT(member.isInStep(), qPrintable(member.standing()), Soon);
        QCOMPARE(must(wolf.chunksOf(hash)), -1);
    }

    void withoutTheServer() // a clear word, and it opens once the connection stands again
    {
        const QByteArray bytes = noise(Piece, 6);
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep(), Soon);
        const QString id = kern.record(u"Später öffnen"_s);
        const Attachment attachment = attach(kern, id, u"Bild.png"_s, bytes);
        QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep(), Soon);
        const QString folder = place->newFolder();
        Member wolf(place->through(u"wolf"_s), u"wolf"_s, folder);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.ticket(id).has_value(), Soon);
        place->proxy.set(Fault::Refuse);
        const auto refused = save(wolf, attachment, folder + u"/a.png"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ConnectionLost);
        QCOMPARE(refused.error().subject, u"content"_s);
        QVERIFY(!QFile::exists(folder + u"/a.png"_s));
        place->proxy.set(Fault::None);
        QVERIFY(save(wolf, attachment, folder + u"/a.png"_s));
        QCOMPARE(contentOf(folder + u"/a.png"_s), bytes);
        // Damaged here: it comes again.
        QFile stored(AttachmentStore::beside(folder + u"/team.db"_s).pathOf(attachment.sha256));
        QVERIFY(stored.open(QIODevice::ReadWrite));
        stored.write("damage");
        stored.close();
        QVERIFY(save(wolf, attachment, folder + u"/b.png"_s));
        QCOMPARE(contentOf(folder + u"/b.png"_s), bytes);
    }

    void cancelled() // nothing is left behind
    {
        const QByteArray bytes = noise(8 * Piece, 7);
        put(u"kern"_s, bytes);
        const QString folder = place->newFolder();
        AttachmentStore store(folder + u"/store"_s);
        ServerPeer as = peer(u"kern"_s);
        const QString ticket = newUuid();
        QCOMPARE(place->server
                     .submit(u"kern"_s,
                             Command::make(u"test"_s, u"kern"_s, 1)
                                 .put(u"tickets"_s, ticket, newTicket(u"Groß"_s))
                                 .add(u"ticket_attachments"_s, newUuid(),
                                      { { u"ticket_id"_s, ticket },
                                        { u"name"_s, u"x"_s },
                                        { u"size_bytes"_s, bytes.size() },
                                        { u"sha256"_s, hashOf(bytes) } }))
                     .status,
                 Outcome::Status::Applied);
        int calls = 0;
        const auto fetched = ContentCarrier(as, store).fetch(
            { hashOf(bytes), bytes.size() },
            [&calls](qint64 done, qint64 total) { return ++calls < 3 && done <= total; });
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().subject, u"cancelled"_s);
        QCOMPARE(calls, 3);
        QCOMPARE(QDir(folder + u"/store"_s).entryList(QDir::Files).size(), 0);
    }

    void rights() // INC-15: what hangs on a hidden ticket is not there for others, by whatever way
    {
        const QByteArray bytes = noise(1000, 8);
        const QString hash = hashOf(bytes);
        put(u"lead"_s, bytes);
        const auto naming = [&](const QString &id) {
            return QJsonObject {
                { u"ticket_id"_s, id }, { u"name"_s, u"x"_s }, { u"size_bytes"_s, 1000 }, { u"sha256"_s, hash }
            };
        };
        const auto missing = [&](const QString &login) {
            const auto got = peer(login).chunk(hash, 0, 1000);
            return !got && got.error().subject == u"missing"_s;
        };
        const auto read = [&](const QString &login) { return must(peer(login).chunk(hash, 0, 1000)) == bytes; };
        QVERIFY(missing(u"lead"_s)); // no attachment names it yet, not even for who sent it
        const QString secret = newUuid();
        QCOMPARE(place->server
                     .submit(u"lead"_s,
                             Command::make(u"test"_s, u"lead"_s, 1)
                                 .put(u"tickets"_s, secret, newTicket(u"Geheim"_s))
                                 .add(u"ticket_attachments"_s, newUuid(), naming(secret)))
                     .status,
                 Outcome::Status::Applied);
        QVERIFY(read(u"kern"_s)); // for all to see as yet: the control
        QCOMPARE(place->server
                     .submit(u"lead"_s,
                             Command::make(u"test"_s, u"lead"_s, 1)
                                 .set(u"tickets"_s, secret, { { u"confidential"_s, 1 }, { u"owner"_s, u"lead"_s } },
                                      { { u"confidential"_s, 0 }, { u"owner"_s, QJsonValue() } }))
                     .status,
                 Outcome::Status::Applied);
        QVERIFY(missing(u"kern"_s));
        QVERIFY(read(u"lead"_s));
        QVERIFY(missing(u"auditor"_s));
        QVERIFY(!peer(u"auditor"_s).putChunk(hash, 0, bytes, true)); // takes none at all

        // Who knows the hash names it in a ticket of his own: without having had the content, that opens nothing.
        const QString own = newUuid();
        QCOMPARE(place->server
                     .submit(u"kern"_s,
                             Command::make(u"test"_s, u"kern"_s, 1)
                                 .put(u"tickets"_s, own, newTicket(u"Meins"_s))
                                 .add(u"ticket_attachments"_s, newUuid(), naming(own)))
                     .status,
                 Outcome::Status::Applied);
        QVERIFY(missing(u"kern"_s));
        QCOMPARE(must(peer(u"kern"_s).chunksOf(hash)), 0); // and does not tell that it is there
        put(u"kern"_s, bytes); // the control: who has it, may
        QVERIFY(read(u"kern"_s));
    }

    void unnamedGoAfterADay()
    {
        const QByteArray named = noise(100, 9);
        const QByteArray unnamed = noise(100, 10);
        put(u"wolf"_s, unnamed);
        put(u"wolf"_s, named);
        const QString ticket = newUuid();
        QCOMPARE(place->server
                     .submit(u"wolf"_s,
                             Command::make(u"test"_s, u"wolf"_s, 1)
                                 .put(u"tickets"_s, ticket, newTicket(u"Bleibt"_s))
                                 .add(u"ticket_attachments"_s, newUuid(),
                                      { { u"ticket_id"_s, ticket },
                                        { u"name"_s, u"x"_s },
                                        { u"size_bytes"_s, 100 },
                                        { u"sha256"_s, hashOf(named) } }))
                     .status,
                 Outcome::Status::Applied);
        ServerPeer wolf = peer(u"wolf"_s);
        must(wolf.putChunk(hashOf("cut off"), 0, "cut", false));
        const auto age = [&](const QString &interval) {
            must(place->server.admin()->run(
                u"UPDATE core.contents SET put_at = clock_timestamp() - interval '%1'"_s.arg(interval)));
            must(place->server.admin()->run(
                u"UPDATE core.uploads SET put_at = clock_timestamp() - interval '%1'"_s.arg(interval)));
            must(wolf.putChunk(hashOf("news"), 0, "new", false)); // the next upload tidies up
        };
        age(u"23 hours 59 minutes"_s);
        QCOMPARE(must(wolf.chunksOf(hashOf(unnamed))), -1);
        QCOMPARE(must(wolf.chunksOf(hashOf("cut off"))), 1);
        age(u"24 hours 1 minute"_s);
        QCOMPARE(must(wolf.chunksOf(hashOf(unnamed))), 0);
        QCOMPARE(must(wolf.chunksOf(hashOf("cut off"))), 0);
        QCOMPARE(must(wolf.chunk(hashOf(named), 0, 1000)), named);
    }
};

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
