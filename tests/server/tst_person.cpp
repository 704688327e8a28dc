#include "models/domain/localtime.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "models/storage/fold.h"
#include "models/sync/ledgeraudit.h"
#include "models/sync/persondesk.h"
#include "tests/support/hosttool.h"
#include "tests/support/member.h"
#include "tests/support/work.h"

#include <QBuffer>
#include <QDirIterator>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

const QString database = u"sc_tst_person"_s;
const QString name = u"Jörg Großmüller"_s;
const QString mail = u"j.grossmueller@example.org"_s;
const QString phone = u"0611 7744-12"_s;
const QStringList spellings { name, u"Großmüller"_s, mail, phone };

/// How often a byte string of the person occurs, in any case and as the search folds it.
qsizetype found(const QByteArray &bytes)
{
    const QByteArray lower = QString::fromUtf8(bytes).toLower().toUtf8();
    const QByteArray latin = QString::fromLatin1(bytes).toLower().toUtf8();
    qsizetype count = 0;
    for (const QString &needle : { u"großmüller"_s, fold(u"Großmüller"_s), mail, phone })
        count += lower.count(needle.toUtf8()) + latin.count(needle.toUtf8());
    return count;
}

/// In all files of a folder but its backups.
qsizetype foundIn(const QString &folder)
{
    qsizetype count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/backups/"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        count += found(file.readAll());
    }
    return count;
}

std::pair<int, QByteArray> ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return { process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError() };
}

QByteArray untilIn(int days)
{
    return u"Backups may hold the data until %1."_s
        .arg(QDateTime::currentDateTimeUtc().toTimeZone(berlin()).date().addDays(days).toString(Qt::ISODate))
        .toUtf8();
}

StoredContent kept(const AttachmentStore &store, QByteArray bytes)
{
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    return must(store.add(content, 1'000'000));
}

TicketDraft reportOf(Instant at)
{
    TicketDraft draft;
    draft.id = newUuid();
    draft.text = u"Anmeldung geht nicht\nHerr GROẞMÜLLER rief an, erreichbar unter %1."_s.arg(phone).replace(u'ẞ',
                                                                                                             u'ß');
    draft.callerName = name;
    draft.callerMail = mail;
    draft.reportedAt = at;
    return draft;
}

} // namespace

/** Data protection: what is held of a person is told, and erased for good; proved by the files and a dump, not by
 * queries. */
class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alone()
    {
        Work work;
        const QString folder = work.desk.folder.path();
        const auto store = AttachmentStore::beside(work.desk.path);
        const auto keep = [&](const QByteArray &bytes) { return kept(store, bytes); };
        const auto source = keep("From: =?utf-8?q?J=C3=B6rg_Gro=C3=9Fm=C3=BCller?= <" + mail.toUtf8()
                                 + ">\r\n\r\nHallo\r\n");
        const auto mention = keep("Protokoll: " + name.toLatin1() + " war dabei"); // attached to another's ticket
        const auto other = keep("nichts von ihm");
        const QByteArray head
            = "Subject: Protokoll\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ";
        const auto inBase64 = keep(
            head + "base64\r\n\r\n"
            + QByteArray("Dabei war auch " + name.toUtf8() + " aus Gießen").toBase64().insert(24, "\r\n") + "\r\n");
        const auto quoted = keep(head + "quoted-printable\r\n\r\nDabei war auch Herr Gro=C3=9Fm=\r\n=C3=BCller\r\n");
        const auto inSubject = keep("Subject: =?utf-8?B?" + QByteArray("WG: " + name.toUtf8()).toBase64()
                                    + "?=\r\n\r\nHallo\r\n");
        const auto harmless = keep(head + "base64\r\n\r\n"
                                   + QByteArray("Dabei war auch Frau Sommer aus Gießen").toBase64() + "\r\n");
        TicketDraft draft = reportOf(work.desk.clock.now());
        draft.attachments.append({ newUuid(), u"Großmüller.eml"_s, u"message/rfc822"_s, source.size, source.sha256 });
        const QString id = work.record(draft);
        TicketDraft others = work.draft();
        for (const auto &mailed : { inBase64, quoted, inSubject, harmless })
            others.attachments.append(
                { newUuid(), u"protokoll.eml"_s, u"message/rfc822"_s, mailed.size, mailed.sha256 });
        others.attachments += { { newUuid(), u"protokoll.txt"_s, u"text/plain"_s, mention.size, mention.sha256 },
                                { newUuid(), u"bild.png"_s, u"image/png"_s, other.size, other.sha256 } };
        const QString otherId = work.record(others);
        const Command renamed = Command::make(u"ticket.title"_s, u"kern"_s, 1)
                                    .set(u"tickets"_s, otherId, { { u"title"_s, u"Rückruf Großmüller"_s } },
                                         { { u"title"_s, work.ticket(otherId).title } });
        QCOMPARE(work.submit(renamed).status, Outcome::Status::Applied);
        const Command again = Command::make(u"ticket.title"_s, u"kern"_s, 1)
                                  .set(u"tickets"_s, otherId, { { u"title"_s, u"Rückruf"_s } },
                                       { { u"title"_s, u"Rückruf Großmüller"_s } });
        QCOMPARE(work.submit(again).status, Outcome::Status::Applied); // the name is in history only
        QDir(folder).mkpath(u"drafts"_s);
        QFile unsent(folder + u"/drafts/1.json"_s);
        QVERIFY(unsent.open(QIODevice::WriteOnly));
        unsent.write("{\"caller\": \"" + name.toUtf8() + "\"}");
        unsent.close();
        must(work.desk.onConnection([&](Connection &c) { return backUpDaily(c, work.desk.path, u"2026-11-17"_s); }));
        QVERIFY(foundIn(folder) > 8);

        const QStringList arguments = QStringList { u"--database"_s, work.desk.path } + spellings;
        const auto told = ran(QStringLiteral(SC_CTL), QStringList { u"database"_s, u"person-report"_s } + arguments);
        QCOMPARE(told.first, 0);
        const QJsonObject report = QJsonDocument::fromJson(told.second).object();
        for (const QString &table : { u"tickets"_s, u"activities"_s, u"ledger"_s, u"ticket_attachments"_s })
            QVERIFY2(!report.value(table).toArray().isEmpty(), qPrintable(table));
        QCOMPARE(report.value("tickets"_L1).toArray().size(), 1);
        QCOMPARE(work.desk.value(u"SELECT count(*) FROM ledger WHERE kind = 'person.report'"_s).toInt(), 1);

        work.desk.database.reset(); // 'close the application first'
        const auto done = ran(QStringLiteral(SC_CTL), QStringList { u"database"_s, u"person-erase"_s } + arguments);
        QVERIFY2(done.first == 0, done.second.constData());
        QVERIFY2(done.second.contains(untilIn(7)), done.second.constData());
        QCOMPARE(foundIn(folder), 0);
        QVERIFY(!QFile::exists(store.pathOf(source.sha256)));
        QVERIFY(!QFile::exists(store.pathOf(mention.sha256)));
        for (const auto &mailed : { inBase64, quoted, inSubject })
            QVERIFY(!QFile::exists(store.pathOf(mailed.sha256)));
        QVERIFY(QFile::exists(store.pathOf(harmless.sha256)));
        QVERIFY(QFile::exists(store.pathOf(other.sha256)));

        QCOMPARE(
            ran(QStringLiteral(SC_CTL), { u"database"_s, u"verify-ledger"_s, u"--database"_s, work.desk.path }).first,
            0);
        const auto desk = must(openDesk(work.desk.path));
        const auto count = [&](const QString &sql) {
            return must(desk->select(sql)).constFirst().values().first().toInt();
        };
        QCOMPARE(count(u"SELECT count(*) FROM ledger WHERE body IS NULL"_s), 3); // record, and two titles
        QCOMPARE(count(u"SELECT count(*) FROM ledger WHERE kind = 'person.erase'"_s), 1);
        QCOMPARE(
            count(
                u"SELECT count(*) FROM tickets WHERE caller_name = '[gelöscht]' AND title = 'Anmeldung geht nicht'"_s),
            1); // the work stays
        QCOMPARE(count(u"SELECT count(*) FROM ticket_attachments WHERE sha256 = '' AND removed_at IS NOT NULL"_s), 5);
        const auto left = ran(QStringLiteral(SC_CTL), QStringList { u"database"_s, u"person-report"_s } + arguments);
        QCOMPARE(QJsonDocument::fromJson(left.second).object(), QJsonObject());
    }

    // of tickets closed long enough; the work stays, and so do callers of younger ones
    void callersAreForgottenAfterTheirTime()
    {
        Work work;
        const QString folder = work.desk.folder.path();
        const auto store = AttachmentStore::beside(work.desk.path);
        const auto keep = [&](const QByteArray &bytes) { return kept(store, bytes); };
        const auto own = keep("From: Ottilie Kraehwinkel <o@example.org>\r\n\r\nHallo\r\n");
        const auto shared = keep("From: a@example.org\r\n\r\nHallo\r\n");
        const auto picture = keep("PNG");
        const auto record = [&](const QString &caller, const QList<StoredContent> &mails) {
            TicketDraft draft;
            draft.id = newUuid();
            draft.text = u"Anmeldung geht nicht\n%1 rief an"_s.arg(caller);
            draft.callerName = caller;
            draft.reportedAt = work.desk.clock.now();
            for (const StoredContent &mail : mails)
                draft.attachments.append({ newUuid(), u"mail.eml"_s, u"message/rfc822"_s, mail.size, mail.sha256 });
            draft.attachments.append({ newUuid(), u"bild.png"_s, u"image/png"_s, picture.size, picture.sha256 });
            return work.record(draft);
        };
        const Instant now = work.desk.clock.now();
        const auto close = [&](const QString &id, int days) {
            work.desk.value(
                u"UPDATE tickets SET closed_at = %1 WHERE id = '%2' RETURNING 1"_s.arg(now - days * 86400LL).arg(id));
        };
        const QString old = record(u"Ottilie Krähwinkel"_s, { own, shared });
        const Command renamed = Command::make(u"t"_s, u"kern"_s, 1)
                                    .set(u"tickets"_s, old, { { u"caller_name"_s, u"Ottilie Krähwinkel-Bock"_s } },
                                         { { u"caller_name"_s, u"Ottilie Krähwinkel"_s } });
        QCOMPARE(work.submit(renamed).status, Outcome::Status::Applied);
        const QString brief = record(u"Ute"_s, {});
        const QString young = record(name, { shared });
        const QString open = record(u"Frau Sommer"_s, {});
        close(old, 366);
        close(brief, 400);
        close(young, 364);
        const auto foundOld = [&] {
            qsizetype count = 0;
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                if (QFile file(files.next()); file.open(QIODevice::ReadOnly))
                    count += file.readAll().toLower().replace("ä", "ae").count("kraehwinkel");
            return count;
        };
        QVERIFY(foundOld() > 5);
        const auto forget = [&] {
            return must(work.desk.onConnection(
                [&](Connection &c) { return person::forgetCallers(c, work.desk.path, now - 365 * 86400LL, now); }));
        };
        QCOMPARE(forget(), 2);
        QCOMPARE(foundOld(), 0);
        const auto caller = [&](const QString &id) {
            return work.desk.value(u"SELECT caller_name FROM tickets WHERE id = '%1'"_s.arg(id)).toString();
        };
        for (const QString &id : { old, brief })
            QCOMPARE(caller(id), u"[gelöscht]"_s);
        QCOMPARE(caller(young), name);
        QCOMPARE(caller(open), u"Frau Sommer"_s);
        QCOMPARE(work.ticket(old).title, u"Anmeldung geht nicht"_s);
        QVERIFY(!QFile::exists(store.pathOf(own.sha256)));
        QVERIFY(QFile::exists(store.pathOf(shared.sha256))); // the younger ticket has it, too
        QVERIFY(QFile::exists(store.pathOf(picture.sha256)));
        QCOMPARE(work.desk.value(u"SELECT count(*) FROM ledger WHERE body IS NULL"_s).toInt(), 3);
        QCOMPARE(forget(), 0); // once
        work.desk.database.reset();
        QCOMPARE(
            ran(QStringLiteral(SC_CTL), { u"database"_s, u"verify-ledger"_s, u"--database"_s, work.desk.path }).first,
            0);
        QCOMPARE(ran(QStringLiteral(SC_CTL),
                     { u"database"_s, u"forget-callers"_s, u"--database"_s, work.desk.path, u"--months"_s, u"0"_s })
                     .first,
                 2);
    }

    void callersAreForgottenInATeam() // dump and replica
    {
        SC_NOT_ON_WINDOWS("reads the shared database with pg_dump");
        Server server(database);
        server.addUser(u"kern"_s, { u"agent"_s });
        server.addUser(u"auditor"_s, { u"auditor"_s });
        const QUrl place(server.url(u"sc"_s, database));
        const auto dump = [&] {
            return ran(u"pg_dump"_s,
                       { u"-h"_s, place.host(), u"-p"_s, QString::number(place.port()), u"-U"_s, u"sc"_s, database })
                .second;
        };
        QTemporaryDir folder;
        {
            Member kern(server.url(u"kern"_s, database), u"kern"_s, folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep(), 20'000);
            const TicketDraft draft = reportOf(QDateTime::currentSecsSinceEpoch() - 60);
            QCOMPARE(kern.submit(kern.desk.compose().record(draft)).status, Outcome::Status::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep() && kern.count(u"SELECT count(*) FROM pending_rows"_s) == 0,
                                     20'000);
            const QStringList arguments { u"server"_s,       u"forget-callers"_s, u"--admin-url"_s,
                                          server.adminUrl(), u"--database"_s,     database };
            const auto none = ran(QStringLiteral(SC_CTL), arguments); // it is open
            QVERIFY2(none.second.contains("0 tickets"), none.second.constData());
            QVERIFY(dump().contains(name.toUtf8()));
            must(server.admin()->run(
                u"UPDATE core.tickets SET closed_at = extract(epoch FROM now() - interval '13 months')::bigint"_s));
            const auto done = ran(QStringLiteral(SC_CTL), arguments);
            QVERIFY2(done.first == 0 && done.second.contains("1 tickets"), done.second.constData());
            QVERIFY(dump().contains("CREATE TABLE core.tickets"));
            QVERIFY(!dump().contains(name.toUtf8()) && !dump().contains(mail.toUtf8()));
            QTRY_COMPARE_WITH_TIMEOUT(kern.count(u"SELECT count(*) FROM tickets WHERE caller_name LIKE '%Gro%'"_s), 0,
                                      20'000);
            QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep(), 20'000);
        }
        QFile replica(folder.filePath(u"team.db"_s));
        QVERIFY(replica.open(QIODevice::ReadOnly));
        const QByteArray bytes = replica.readAll();
        QVERIFY(bytes.size() > 10'000 && !bytes.contains(name.toUtf8()) && !bytes.contains(mail.toUtf8()));
        LedgerAudit audit(server.as(u"auditor"_s));
        QCOMPARE(must(audit.run()).erased, 1);
    }

    void tooShortASpellingIsRefused() // it would meet half of the desk
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.db"_s);
        QCOMPARE(ran(QStringLiteral(SC_CTL), { u"database"_s, u"create"_s, u"--database"_s, file }).first, 0);
        QCOMPARE(
            ran(QStringLiteral(SC_CTL), { u"database"_s, u"person-erase"_s, u"--database"_s, file, u"eva"_s }).first,
            2);
        QCOMPARE(ran(QStringLiteral(SC_CTL), { u"database"_s, u"person-erase"_s, u"--database"_s, file }).first, 2);
    }

    void inATeam() // shared database by its dump, and the replica of one who recorded it by its files
    {
        SC_NOT_ON_WINDOWS("reads the shared database with pg_dump");
        Server server(database);
        server.addUser(u"kern"_s, { u"agent"_s });
        server.addUser(u"auditor"_s, { u"auditor"_s });
        const QUrl place(server.url(u"sc"_s, database));
        const auto dump = [&] {
            const auto answer = ran(
                u"pg_dump"_s,
                { u"-h"_s, place.host(), u"-p"_s, QString::number(place.port()), u"-U"_s, u"sc"_s, database });
            [&] {
                QVERIFY2(answer.first == 0 && answer.second.contains("CREATE TABLE core.tickets"),
                         answer.second.constData());
            }();
            return answer.second;
        };
        const auto inFiles = [&] { // of the database, on the server's disk
            const auto connection = server.admin();
            must(connection->run(u"CHECKPOINT"_s)); // what is in memory only
            qsizetype count = 0;
            for (
                const auto &file : must(connection->run(
                    u"SELECT encode(pg_read_binary_file(f.path), 'base64') AS bytes FROM (SELECT format('base/%s/%s', d.oid, name) AS path FROM pg_database d, pg_ls_dir('base/' || d.oid) AS name "
                    "WHERE d.datname = current_database()) AS f"_s)))
                count += found(QByteArray::fromBase64(file.first().toString().toLatin1()));
            return count;
        };
        QTemporaryDir folder;
        QString id;
        const auto member = [&] {
            return std::make_unique<Member>(server.url(u"kern"_s, database), u"kern"_s, folder.path());
        };
        {
            const auto kern = member();
            QTRY_VERIFY_WITH_TIMEOUT(kern->isInStep(), 20'000);
            const TicketDraft draft = reportOf(QDateTime::currentSecsSinceEpoch() - 60);
            id = draft.id;
            QCOMPARE(kern->submit(kern->desk.compose().record(draft)).status, Outcome::Status::Applied);
            const auto stored = kern->desk.attachments().addContent(
                u"Notiz.txt"_s, []() -> QByteArray { return "Rückruf bei " + name.toUtf8(); });
            QTRY_VERIFY(stored.isFinished());
            QCOMPARE(kern->submit(kern->desk.compose().attach(*kern->ticket(id), { must(stored.result()) })).status,
                     Outcome::Status::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(kern->isInStep() && kern->count(u"SELECT count(*) FROM pending_rows"_s) == 0,
                                     20'000);
        }
        QCOMPARE(must(server.admin()->value(u"SELECT count(*) FROM core.contents"_s)).toInt(), 1);
        server.addUser(u"nobody"_s, {});
        QCOMPARE(server
                     .submit(u"kern"_s,
                             Command::make(u"contact"_s, u"kern"_s, 1)
                                 .put(u"contacts"_s, newUuid(), { { u"name"_s, name }, { u"mail"_s, mail } }))
                     .status,
                 Outcome::Status::Applied); // base data
        must(server.admin()->run(u"ANALYZE"_s)); // the planner keeps values, too
        QVERIFY(found(dump()) > 4);
        QVERIFY(inFiles() > 4);
        QVERIFY(foundIn(folder.path()) > 3);

        const QStringList arguments = QStringList { u"--admin-url"_s, server.adminUrl(), u"--database"_s, database }
            + spellings;
        const auto told = ran(QStringLiteral(SC_CTL), QStringList { u"server"_s, u"person-report"_s } + arguments);
        QVERIFY2(told.first == 0, told.second.constData());
        QVERIFY(!QJsonDocument::fromJson(told.second).object().value("contacts"_L1).toArray().isEmpty());
        {
            const auto kern = member(); // at work while it happens
            QTRY_VERIFY_WITH_TIMEOUT(kern->isInStep() && kern->count(u"SELECT count(*) FROM contacts"_s) == 1, 20'000);
            const auto done = ran(QStringLiteral(SC_CTL),
                                  QStringList { u"server"_s, u"person-erase"_s, u"--backup-days"_s, u"10"_s }
                                      + arguments);
            QVERIFY2(done.first == 0, done.second.constData());
            QVERIFY2(done.second.contains(untilIn(10)), done.second.constData());
            QCOMPARE(
                must(
                    server.admin()->value(
                        u"SELECT (SELECT count(*) FROM core.contents) + (SELECT count(*) FROM core.content_holders)"_s))
                    .toInt(),
                0);
            QCOMPARE(found(dump()), 0);
            QCOMPARE(inFiles(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(kern->ticket(id)->callerName, u"[gelöscht]"_s, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(kern->isInStep(), 20'000);
            // it goes on
            QCOMPARE(kern->submit(kern->retitle(id, u"Weiter im Text"_s)).status, Outcome::Status::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(kern->isInStep(), 20'000);
        }
        QCOMPARE(foundIn(folder.path()), 0);
        // the central log learns that, and that somebody reached for what is not his; no word of the contents
        const QString url = server.url(u"auditor"_s, database);
        const Command forged = Command::make(u"test"_s, u"auditor"_s, 1)
                                   .set(u"tickets"_s, id, { { u"title"_s, u"Unbefugt"_s } }, { { u"title"_s, u""_s } });
        QCOMPARE(server.submit(u"kern"_s, forged).status, Outcome::Status::Forbidden);
        const auto log = ran(QStringLiteral(SC_CTL), { u"server"_s, u"export-log"_s, u"--url"_s, url });
        QVERIFY2(log.first == 0, log.second.constData());
        QStringList events;
        qint64 last = 0;
        for (const QByteArray &line : log.second.split('\n'))
            if (const QJsonObject event = QJsonDocument::fromJson(line).object(); !event.isEmpty()) {
                events.append(event.value("event"_L1).toString() + u' ' + event.value("login"_L1).toString());
                QVERIFY(event.value("seq"_L1).toInteger() > last);
                last = event.value("seq"_L1).toInteger();
            }
        QCOMPARE(events,
                 (QStringList { u"rights system"_s, u"rights system"_s, u"rights system"_s, u"export system"_s,
                                u"erasure system"_s, u"denied kern"_s }));
        QVERIFY(log.second.contains("add kern/agent") && !log.second.contains("Unbefugt") && found(log.second) == 0);
        QCOMPARE(ran(QStringLiteral(SC_CTL),
                     { u"server"_s, u"export-log"_s, u"--url"_s, url, u"--after"_s, QString::number(last) })
                     .second,
                 QByteArray());
        QCOMPARE(ran(QStringLiteral(SC_CTL),
                     { u"server"_s, u"export-log"_s, u"--url"_s, url, u"--since"_s, u"2199-01-01T00:00:00Z"_s })
                     .second,
                 QByteArray());
        QCOMPARE(
            ran(QStringLiteral(SC_CTL), { u"server"_s, u"export-log"_s, u"--url"_s, server.url(u"kern"_s, database) })
                .first,
            1);
        LedgerAudit audit(server.as(u"auditor"_s));
        QCOMPARE(must(audit.run()).erased, 2); // ticket and contact
        QCOMPARE(must(server.admin()->value(u"SELECT count(*) FROM core.ledger WHERE kind = 'person.erase'"_s)).toInt(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
