#include "models/domain/localtime.h"
#include "models/tickets/mailintake.h"
#include "tests/support/desk.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr qint64 Limit = 1000;

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(SC_TEST_DATA "/mail/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test mail %s", qPrintable(name));
    return file.readAll();
}

struct Intake
{
    MailReport read(const QByteArray &source) const { return must(MailIntake(store, Limit).read(source, now)); }

    QTemporaryDir folder;
    AttachmentStore store { folder.filePath(u"desk-attachments"_s) };
    Instant now = fromIso(u"2026-11-17T12:00:00"_s).value();
};

QStringList namesOf(const QList<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &attachment : attachments)
        names.append(attachment.name);
    return names;
}

} // namespace

/** INC-1, SLA-2: a mail becomes a report. */
class TestMailIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAMail()
    {
        const Intake intake;
        const MailReport report = intake.read(sourceOf(u"rfc2231.eml"_s));
        const TicketDraft &draft = report.draft;
        QCOMPARE(draft.channel, Channel::Mail);
        QVERIFY(draft.isArrivalKnown);
        QCOMPARE(toIso(draft.reportedAt), u"2026-11-17T08:42:10+01:00"_s); // topmost Received
        QCOMPARE(draft.title(), u"Zwei Dateien"_s);
        QCOMPARE(draft.description(), u"Siehe Anhang."_s);
        QCOMPARE(draft.callerName, u"a@stadt.example"_s); // no name given
        QCOMPARE(draft.callerMail, u"a@stadt.example"_s);
        QCOMPARE(namesOf(draft.attachments),
                 (QStringList { u"Prüfung Gießen.pdf"_s, u"Bild ä.png"_s, u"Zwei Dateien.eml"_s }));
        for (const Attachment &attachment : draft.attachments)
            must(intake.store.verify(attachment.sha256));
        // the raw source, byte for byte
        must(intake.store.copyTo(draft.attachments.constLast().sha256, intake.folder.filePath(u"raw.eml"_s)));
        QFile raw(intake.folder.filePath(u"raw.eml"_s));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), sourceOf(u"rfc2231.eml"_s));
    }

    void outlooksOwnFile() // the source keeps its kind
    {
        const Intake intake;
        const MailReport report = intake.read(sourceOf(u"exchange.msg"_s));
        QCOMPARE(toIso(report.draft.reportedAt), u"2026-11-17T08:42:10+01:00"_s);
        QCOMPARE(report.draft.title(), u"Störung beim Öffnen der Akte 漢字"_s);
        QCOMPARE(report.draft.callerMail, u"mueller@stadt.example"_s);
        QCOMPARE(namesOf(report.draft.attachments),
                 (QStringList { u"Portal langsam.eml"_s, u"Störung beim Öffnen der Akte 漢字.msg"_s }));
        QCOMPARE(report.leftOut, QStringList { u"Prüfung Gießen.pdf"_s }); // over this desk's limit
    }

    void withoutReceivedTheArrivalIsAsked() // SLA-2: neither the Date header nor the moment of reading
    {
        const Intake intake;
        TicketDraft draft = intake.read(sourceOf(u"no-received.eml"_s)).draft;
        QVERIFY(!draft.isArrivalKnown);
        QCOMPARE(draft.problems(intake.now), (QList<TicketDraft::Problem> { { u"reportedAt"_s, u"missing"_s } }));
        draft.isArrivalKnown = true; // entered
        QVERIFY(draft.problems(intake.now).isEmpty());
    }

    void whatDoesNotFit()
    {
        const Intake intake;
        const QByteArray head = "Received: by x; Tue, 17 Nov 2026 08:42:10 +0100\nFrom: a@b.example\nSubject: ";
        const MailReport longSubject = intake.read(head + QByteArray(300, 's') + "\n\nText");
        QCOMPARE(longSubject.draft.title().size(), TicketDraft::MaxTitle);
        QVERIFY(longSubject.draft.description().startsWith(QString(300, u's')));
        const MailReport longText = intake.read(head + "x\n\n" + QByteArray(30'000, 't'));
        QVERIFY(longText.draft.text.size() < 21'000);
        QVERIFY(longText.draft.text.endsWith(u"[gekürzt; vollständig in der angehängten Nachricht]"_s));
        const MailReport big = intake.read(
            head
            + "x\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nText\n--m\nContent-Type: text/csv; name=groß.csv\n\n"
            + QByteArray(Limit + 1, 'x') + "\n--m--\n");
        QCOMPARE(big.leftOut, QStringList { u"groß.csv"_s });
        QCOMPARE(namesOf(big.draft.attachments), QStringList { u"x.eml"_s });
    }

    void unnamedAndDamagedParts()
    {
        const Intake intake;
        QCOMPARE(namesOf(intake.read(sourceOf(u"alternative.eml"_s)).draft.attachments),
                 (QStringList { u"Anhang 1.png"_s, u"Beides.eml"_s }));
        QCOMPARE(intake.read(sourceOf(u"broken-base64.eml"_s)).damaged, QStringList { u"halb.bin"_s });
    }

    void whatIsNoMailChangesNothing()
    {
        const Intake intake;
        QCOMPARE(MailIntake(intake.store, Limit).read(sourceOf(u"no-headers.eml"_s), intake.now).error().subject,
                 u"not_a_mail"_s);
        QVERIFY(!QFile::exists(intake.folder.filePath(u"desk-attachments"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMailIntake)
#include "tst_mailintake.moc"
