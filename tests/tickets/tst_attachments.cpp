#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/tickets/draftfile.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFutureWatcher>
#include <QProcess>
#include <QRandomGenerator>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

struct Work
{
    Work()
        : desk(fromIso(u"2026-11-17T09:00:00"_s).value())
        , commands(*desk.database, desk.clock)
        , tickets(*desk.database, commands, ServiceProfile::shipped(), desk.clock,
                  { u"kern"_s, u"Frau Kern"_s, {}, { u"agent"_s } })
    {
    }
    Outcome submit(const Command &command) { return must(tickets.submit(command).result()); }
    TicketFile file(const QString &id)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::file(c, id); }));
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile f(desk.folder.filePath(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
            qFatal("cannot write");
        return f.fileName();
    }
    Attachment stored(const QString &name, const QByteArray &content)
    {
        return must(tickets.attachments().addFile(write(name, content)).result());
    }
    TicketDraft draft()
    {
        TicketDraft d;
        d.id = newUuid();
        d.text = u"Antrag bricht ab"_s;
        d.reportedAt = desk.clock.now();
        return d;
    }

    Desk desk;
    CommandDesk commands;
    TicketDesk tickets;
};

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace

/** INC-1: what belongs to a report is kept with it, from the draft to the ticket. */
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedWithTheReport()
    {
        Work work;
        TicketDraft draft = work.draft();
        draft.attachments = { work.stored(u"Prüfung Gießen.pdf"_s, "pdf"), work.stored(u"Bild.png"_s, "png") };
        QCOMPARE(work.submit(work.tickets.compose().record(draft)).status, Outcome::Status::Applied);
        const TicketFile file = work.file(draft.id);
        QCOMPARE(file.attachments, draft.attachments);
        QCOMPARE(file.attachments.at(0).name, u"Prüfung Gießen.pdf"_s);
        QCOMPARE(file.attachments.at(0).mediaType, u"application/pdf"_s);
        QCOMPARE(file.attachments.at(0).size, 3);
        QCOMPARE(must(work.tickets.search(u"gießen"_s).result()).size(), 1); // found by the name of a file
    }

    void addedRemovedAndTakenBack() // INC-16
    {
        Work work;
        const TicketDraft draft = work.draft();
        work.submit(work.tickets.compose().record(draft));
        const Attachment attachment = work.stored(u"Protokoll.txt"_s, "alles");
        QCOMPARE(work.submit(work.tickets.compose().attach(work.file(draft.id).ticket, { attachment })).status,
                 Outcome::Status::Applied);
        QVERIFY(!work.file(draft.id).attachments.constFirst().isRemoved);
        QCOMPARE(work.submit(work.tickets.compose().detach(attachment)).status, Outcome::Status::Applied);
        QVERIFY(work.file(draft.id).attachments.constFirst().isRemoved); // the history still names it
        QCOMPARE(must(work.tickets.undoLast().result()).status, Outcome::Status::Applied);
        QVERIFY(!work.file(draft.id).attachments.constFirst().isRemoved);
        const QString copy = work.desk.folder.filePath(u"Kopie.txt"_s);
        must(work.tickets.attachments().saveAs(attachment, copy).result());
        QCOMPARE(contentOf(copy), QByteArray("alles"));
        QCOMPARE(must(work.tickets.undoLast().result()).status, Outcome::Status::Applied); // the attaching itself
        QVERIFY(work.file(draft.id).attachments.constFirst().isRemoved);
    }

    void limitOf25Megabytes() // PROF-4
    {
        Work work;
        QCOMPARE(work.tickets.attachments().limitBytes(), 25LL * 1024 * 1024);
        QFile big(work.desk.folder.filePath(u"groß.bin"_s));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(25LL * 1024 * 1024 + 1));
        QCOMPARE(work.tickets.attachments().addFile(big.fileName()).result().error().subject, u"too_big"_s);
        QVERIFY(big.resize(25LL * 1024 * 1024));
        QCOMPARE(must(work.tickets.attachments().addFile(big.fileName()).result()).size, 25LL * 1024 * 1024);
    }

    void whatIsNoFile()
    {
        Work work;
        AttachmentDesk &attachments = work.tickets.attachments();
        QCOMPARE(attachments.addFile(work.desk.folder.path()).result().error().subject, u"unreadable"_s);
        QCOMPARE(attachments.addFile(work.desk.folder.filePath(u"gibt es nicht"_s)).result().error().subject,
                 u"unreadable"_s);
    }

    void progressAndCancel() // told while it is written; given up it leaves nothing and answers nothing
    {
        Work work;
        AttachmentDesk &attachments = work.tickets.attachments();
        auto hold = std::make_shared<QSemaphore>();
        const auto slow = attachments.addContent(u"a.bin"_s, [hold] {
            hold->acquire();
            return QByteArray(1024 * 1024, 'a');
        });
        auto cancelled = attachments.addContent(u"b.bin"_s, [] { return QByteArray(100, 'b'); });
        cancelled.cancel(); // while it waits behind the first
        hold->release();
        QCOMPARE(must(slow.result()).size, 1024 * 1024);
        QCOMPARE(slow.progressValue(), 1000);
        cancelled.waitForFinished();
        QCOMPARE(cancelled.resultCount(), 0);
        int files = 0;
        for (QDirIterator it(QFileInfo(work.desk.path).path() + u"/desk-attachments"_s, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++files;
        QCOMPARE(files, 1);
    }

    void openedAsReadOnlyCopy()
    {
        Work work;
        const Attachment odd = work.stored(u"a_b.txt"_s, "x");
        Attachment renamed = odd;
        renamed.name = u"was? \"das\".txt"_s;
        const QString copy = must(work.tickets.attachments().copyToOpen(renamed).result());
        QCOMPARE(QFileInfo(copy).fileName(), u"was_ _das_.txt"_s);
        QCOMPARE(contentOf(copy), QByteArray("x"));
        QVERIFY(!(QFile::permissions(copy) & QFileDevice::WriteOwner));
        QVERIFY(must(work.tickets.attachments().copyToOpen(renamed).result()) != copy); // two of one name do not meet
    }

    void programsAreNotOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isProgram");
        QTest::newRow("exe") << u"Rechnung.pdf.EXE"_s << true;
        QTest::newRow("dots at the end") << u"setup.exe. ."_s << true;
        QTest::newRow("script") << u"start.ps1"_s << true;
        QTest::newRow("shortcut") << u"Portal.lnk"_s << true;
        QTest::newRow("pdf") << u"exe.pdf"_s << false;
        QTest::newRow("none") << u"exe"_s << true; // a name that is only an extension
        QTest::newRow("no extension") << u"LIESMICH"_s << false;
    }
    void programsAreNotOpened()
    {
        QFETCH(QString, name);
        QFETCH(bool, isProgram);
        QCOMPARE(sc::isProgram(name), isProgram);
        Work work;
        Attachment attachment = work.stored(u"x"_s, "x");
        attachment.name = name;
        const auto opened = work.tickets.attachments().copyToOpen(attachment).result();
        QCOMPARE(opened.has_value(), !isProgram);
        if (isProgram)
            QCOMPARE(opened.error().subject, u"program"_s);
    }

    void draftKeepsEverything() // every field, through the file and back
    {
        const QTemporaryDir folder;
        TicketDraft draft;
        draft.id = u"0190-x"_s;
        draft.text = u"Zeile 1\nZeile »2«"_s;
        draft.channel = Channel::Post;
        draft.reportedAt = 1'763'460'000;
        draft.reachedOtherAt = 1'763'450'000;
        draft.isArrivalKnown = false;
        draft.isDateOnly = true;
        draft.kind = TicketKind::Complaint;
        draft.disruptionClass = servicetime::DisruptionClass::Prevents;
        draft.callerName = u"Jürgen Öz"_s;
        draft.callerPhone = u"06400 4711"_s;
        draft.callerMail = u"oez@example.org"_s;
        draft.contactId = u"c1"_s;
        draft.tenantId = u"m1"_s;
        draft.tenantName = u"Stadt Qu"_s;
        draft.informedDuringCall = true;
        draft.attachments = { { u"a1"_s, u"Bild.png"_s, u"image/png"_s, 12, u"ab"_s, false } };
        {
            DraftFile file(folder.filePath(u"drafts"_s), draft.id);
            file.save(draft);
        }
        QCOMPARE(DraftFile::idsIn(folder.filePath(u"drafts"_s)), QStringList { draft.id });
        QCOMPARE(DraftFile::contentsNamedIn(folder.filePath(u"drafts"_s)), QSet<QString> { u"ab"_s });
        DraftFile again(folder.filePath(u"drafts"_s), draft.id);
        const auto loaded = again.load().result();
        QVERIFY(loaded);
        QCOMPARE(toJson(*loaded), toJson(draft));
        QCOMPARE(loaded->text, draft.text);
        QCOMPARE(loaded->channel, Channel::Post);
        QCOMPARE(loaded->reachedOtherAt, draft.reachedOtherAt);
        QVERIFY(!loaded->isArrivalKnown && loaded->isDateOnly && loaded->informedDuringCall);
        QCOMPARE(loaded->kind, TicketKind::Complaint);
        QCOMPARE(loaded->attachments, draft.attachments);
        again.remove();
        QVERIFY(!again.load().result());
        QVERIFY(!draftFromJson("{\"text\": 1"));
    }

    void killedBetweenFileAndCommand() // what a command names is there and whole; what none names goes after a day
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        QSet<QString> stored;
        QSet<QString> recorded;
        for (int i = 0; i < 40; ++i) {
            QProcess writer;
            writer.start(QStringLiteral(SC_ATTACHMENT_WRITER), { path });
            QVERIFY(writer.waitForStarted());
            QByteArray said;
            // Killed after one to six lines: as often between file and command as after it.
            for (const int lines = 1 + random.bounded(6); said.count('\n') < lines;
                 said += writer.readAllStandardOutput())
                QVERIFY2(writer.bytesAvailable() > 0 || writer.waitForReadyRead(20000), "the writer says nothing");
            QTest::qSleep(random.bounded(3));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            said += writer.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n') + 1);
            for (const QByteArray &line : linesOf(said).split('\n')) {
                const QString hash = QString::fromLatin1(line.mid(line.indexOf(' ') + 1));
                if (line.startsWith("stored "))
                    stored.insert(hash);
                else if (line.startsWith("recorded "))
                    recorded.insert(hash);
            }
        }
        const auto connection = must(Connection::open(path));
        const AttachmentStore store = AttachmentStore::beside(path);
        QSet<QString> named;
        for (const Row &row : must(connection->select(u"SELECT sha256 FROM ticket_attachments"_s)))
            named.insert(row.text("sha256"_L1));
        QVERIFY(recorded.size() >= 10);
        QVERIFY((recorded - named).isEmpty()); // saved is saved
        for (const QString &hash : std::as_const(named))
            QVERIFY2(store.verify(hash), qPrintable(hash));
        for (const QString &hash : std::as_const(stored))
            QVERIFY2(store.verify(hash), qPrintable(hash));
        const QSet<QString> unnamed = stored - named;
        qInfo("killed 40 times: %lld files stored, %lld named by commands, %lld between file and command",
              qlonglong(stored.size()), qlonglong(named.size()), qlonglong(unnamed.size()));
        QVERIFY(!unnamed.isEmpty());
        const Instant tomorrow = QDateTime::currentSecsSinceEpoch() + AttachmentStore::UnnamedSeconds + 1;
        QVERIFY(must(store.removeUnnamed(*connection, {}, tomorrow)) >= unnamed.size());
        for (const QString &hash : unnamed)
            QCOMPARE(store.verify(hash).error().subject, u"missing"_s);
        for (const QString &hash : std::as_const(named))
            QVERIFY(store.verify(hash).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
