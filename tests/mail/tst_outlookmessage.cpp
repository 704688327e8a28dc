#include "models/domain/localtime.h"
#include "models/mail/message.h"
#include "models/mail/rtftext.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(SC_TEST_DATA "/mail/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test mail %s", qPrintable(name));
    return file.readAll();
}

MailMessage mail(const QString &name)
{
    const auto message = readMessage(sourceOf(name));
    if (!message)
        qFatal("%s: %s", qPrintable(name), qPrintable(message.error().detail));
    return *message;
}

/// \p source with four bytes changed.
QByteArray patched(QByteArray source, qsizetype at, quint32 value)
{
    qToLittleEndian(value, source.data() + at);
    return source;
}

} // namespace

/** INC-1 by Outlook's own files (.msg): the same values as from an .eml. The files were written by another program, see
 * tests/data/mail. */
class TestOutlookMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("within Exchange: in whose name, the SMTP address")
            << u"exchange.msg"_s << u"Müller, Jürgen"_s << u"mueller@stadt.example"_s
            << u"Störung beim Öffnen der Akte 漢字"_s
            << u"Guten Tag,\ndie Übersicht lädt nicht – seit heute früh.\n\nGrüße"_s;
        QTest::newRow("from the Internet, HTML in its code page")
            << u"internet.msg"_s << u"Jürgen Öz"_s << u"oez@stadt.example"_s << u"Gebühr"_s
            << u"Die Gebühr fehlt.\n\nGrüße"_s;
        QTest::newRow("bytes in the message's code page")
            << u"codepage.msg"_s << u"Jörg Weiß"_s << u"weiss@stadt.example"_s << u"Gebühr „10 €“"_s
            << u"Es fehlen 10 €."_s;
        QTest::newRow("RTF") << u"rtf.msg"_s << u"a"_s << QString() << u"RTF"_s
                             << u"Der Drücker steht.\nPreis: 10 €\n\tEnde}"_s;
        QTest::newRow("compressed RTF") << u"rtf-compressed.msg"_s << u"a"_s << QString() << u"RTF"_s
                                        << u"hello world"_s;
        QTest::newRow("links and objects") << u"links.msg"_s << QString() << QString() << u"Verweise"_s << u"Text"_s;
    }
    void words()
    {
        QFETCH(QString, file);
        const MailMessage message = mail(file);
        QTEST(message.from.name, "name");
        QTEST(message.from.address, "address");
        QTEST(message.subject, "subject");
        QTEST(message.text, "text");
    }

    void recipients()
    {
        QCOMPARE(mail(u"exchange.msg"_s).to,
                 (QList<MailAddress> { { u"Service Gießen"_s, u"support@example.org"_s },
                                       { u"Zweite"_s, u"zwei@example.org"_s } })); // copies are no To
        QCOMPARE(mail(u"exchange.msg"_s).messageId, u"17@stadt.example"_s);
        QCOMPARE(mail(u"internet.msg"_s).to, (QList<MailAddress> { { QString(), u"support@example.org"_s } }));
        QCOMPARE(mail(u"internet.msg"_s).messageId, u"18@stadt.example"_s);
    }

    void arrival_data() // SLA-2: when the mailbox received it, never when it was sent
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("arrival");
        QTest::newRow("delivery, sent the day before") << u"exchange.msg"_s << u"2026-11-17T08:42:10+01:00"_s;
        QTest::newRow("topmost Received, as of an .eml") << u"internet.msg"_s << u"2026-11-17T08:42:10+01:00"_s;
        QTest::newRow("a draft was never received") << u"draft.msg"_s << QString();
        QTest::newRow("nor was what lies in the sent items") << u"sent.msg"_s << QString();
        QTest::newRow("nothing is said") << u"links.msg"_s << QString();
    }
    void arrival()
    {
        QFETCH(QString, file);
        const auto at = mail(file).receivedAt;
        QTEST(at ? toIso(*at) : QString(), "arrival");
    }

    void files()
    {
        const auto parts = mail(u"exchange.msg"_s).attachments;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).name, u"Prüfung Gießen.pdf"_s); // not PRFUNG~1.PDF
        QCOMPARE(parts.at(0).mediaType, u"application/pdf"_s);
        QByteArray content(9000, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>(i * 7 % 251);
        QVERIFY(parts.at(0).content == content);
    }

    void messageInside() // becomes an .eml that is read like any other
    {
        const MailPart part = mail(u"exchange.msg"_s).attachments.at(1);
        QCOMPARE(part.name, u"Portal langsam.eml"_s);
        QCOMPARE(part.mediaType, u"message/rfc822"_s);
        QVERIFY(part.content.contains("\r\nDate: Sun, 15 Nov 2026 08:59:30 +0000\r\n"));
        const auto inner = readMessage(part.content);
        QVERIFY(inner.has_value());
        QCOMPARE(inner->from, (MailAddress { u"Özlem \"Oz\" Weiß"_s, u"weiss@stadt.example"_s }));
        QCOMPARE(inner->subject, u"Portal langsam"_s);
        QCOMPARE(inner->text, u"Seit 9 Uhr: über 10 s."_s);
        QVERIFY(!inner->receivedAt); // a Date header is no arrival
        QCOMPARE(inner->attachments.size(), 1);
        QCOMPARE(inner->attachments.at(0).name, u"Maß.txt"_s);
        QCOMPARE(inner->attachments.at(0).content, QByteArray("--part-1\r\n10 s")); // the boundary is another one
    }

    void signedMessage() // S/MIME: the words stand in the one attachment
    {
        const MailMessage message = mail(u"signed.msg"_s);
        QCOMPARE(message.from.address, u"amt@stadt.example"_s);
        QCOMPARE(message.text, u"Grüße"_s);
        QCOMPARE(message.attachments.size(), 1);
        QCOMPARE(message.attachments.at(0).name, u"smime.p7s"_s);
        QVERIFY(message.receivedAt);
    }

    void whatIsNotEnclosedIsSaid()
    {
        const MailMessage message = mail(u"links.msg"_s);
        QVERIFY(message.attachments.isEmpty());
        QVERIFY(message.isCut);
        QVERIFY(!mail(u"exchange.msg"_s).isCut);
    }

    void eightMegabytes() // the table of sectors goes on behind the header
    {
        const QByteArray source = qUncompress(sourceOf(u"large.msg.qz"_s));
        QVERIFY(source.size() > 8'000'000);
        const auto message = readMessage(source);
        QVERIFY(message.has_value());
        const QByteArray content = message->attachments.value(0).content;
        QCOMPARE(content.size(), 8 * 1024 * 1024);
        for (qsizetype i = 0; i < content.size(); i += 512)
            QCOMPARE(static_cast<uchar>(content.at(i)), static_cast<uchar>(i >> 12));
        QCOMPARE(readMessage(source.left(source.size() / 2)).error().subject, u"damaged_mail"_s);
    }

    void sectorsOf4096Bytes() // version 4 of the format: the same as in sectors of 512
    {
        const MailMessage expected = mail(u"exchange.msg"_s);
        const MailMessage message = mail(u"sectors-4096.msg"_s);
        QCOMPARE(message.from, expected.from);
        QCOMPARE(message.subject, expected.subject);
        QCOMPARE(message.text, expected.text);
        QVERIFY(message.receivedAt);
        QCOMPARE(message.receivedAt, expected.receivedAt);
        QCOMPARE(message.attachments.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(message.attachments.at(i).name, expected.attachments.at(i).name);
            QCOMPARE(message.attachments.at(i).content.size(), expected.attachments.at(i).content.size());
        }
        QCOMPARE(message.attachments.at(0).content, expected.attachments.at(0).content);
    }

    void refused_data()
    {
        const QByteArray source = sourceOf(u"exchange.msg"_s);
        const auto directory = (qFromLittleEndian<quint32>(source.constData() + 48) + 1) * 512;
        quint32 storage = 1;
        while (source.at(directory + storage * 128 + 66) != 1)
            ++storage;
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("subject");
        QTest::newRow("a storage within itself")
            << patched(source, directory + storage * 128 + 76, storage) << u"damaged_mail"_s;
        QTest::newRow("a Word document") << sourceOf(u"document.doc"_s) << u"not_a_mail"_s;
        QTest::newRow("the beginning only") << source.left(8) << u"damaged_mail"_s;
        QTest::newRow("the header only") << source.left(512) << u"damaged_mail"_s;
        QTest::newRow("sectors of 2^31 bytes") << patched(source, 30, 31) << u"damaged_mail"_s;
        QTest::newRow("directory out of the file") << patched(source, 48, 0x00FFFFFF) << u"damaged_mail"_s;
        QTest::newRow("directory in a circle") << patched(source,
                                                          qFromLittleEndian<qint32>(source.constData() + 76) * 512 + 512
                                                              + qFromLittleEndian<qint32>(source.constData() + 48) * 4,
                                                          qFromLittleEndian<quint32>(source.constData() + 48))
                                               << u"damaged_mail"_s;
        QTest::newRow("entries in a circle") << patched(source, directory + 128 + 68, 1) << u"damaged_mail"_s;
        QTest::newRow("an entry that is not there") << patched(source, directory + 76, 100'000) << u"damaged_mail"_s;
        QTest::newRow("table of sectors in a circle")
            << patched(patched(source, 68, 0), 512 + 508, 0) << u"damaged_mail"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, source);
        const auto message = readMessage(source);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Error::Kind::Invalid);
        QTEST(message.error().subject, "subject");
    }

    void cutOffAnywhere() // refused with words, or nothing was missing that is read
    {
        const QByteArray source = sourceOf(u"exchange.msg"_s);
        const MailMessage whole = mail(u"exchange.msg"_s);
        int refusedCount = 0;
        for (qsizetype size = 8; size < source.size(); size += 100) {
            const auto message = readMessage(source.left(size));
            if (message)
                QCOMPARE(message->attachments.constFirst().content, whole.attachments.constFirst().content);
            else
                QCOMPARE(message.error().subject, u"damaged_mail"_s);
            refusedCount += message ? 0 : 1;
        }
        QVERIFY(refusedCount > source.size() / 100 * 9 / 10);
    }

    void anyByteWrong() // whatever it makes of it: it ends, within the file
    {
        const QByteArray source = sourceOf(u"exchange.msg"_s);
        for (const char wrong : { '\0', '\x7f', '\xff' }) {
            for (qsizetype at = 8; at < source.size(); at += 11) {
                QByteArray damaged = source;
                damaged[at] = wrong;
                const auto message = readMessage(damaged);
                QVERIFY(message ? message->attachments.size() <= MaxMailParts
                                : message.error().kind == Error::Kind::Invalid);
            }
        }
    }

    void rtf_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("letters of several bytes")
            << QByteArray(R"({\rtf1\ansi\ansicpg932 \'8a\'bf\'8e\'9a})") << u"漢字"_s;
        QTest::newRow("three bytes after a letter") << QByteArray(R"({\rtf1\uc3 \u8364\'20EU!})") << u"€!"_s;
        QTest::newRow("beyond 16 bits") << QByteArray(R"({\rtf1\uc1 \u-10179?\u-8704?})") << u"\U0001F600"_s;
        QTest::newRow("HTML inside") << QByteArray(
            R"({\rtf1\fromhtml1{\*\htmltag84 <b>}\htmlrtf {\b\htmlrtf0 fett\htmlrtf }\htmlrtf0 {\*\htmltag92 </b>}\htmlrtf\par\htmlrtf0})")
                                     << u"fett\n"_s;
        QTest::newRow("binary data") << QByteArray(R"({\rtf1 a{\pict\bin3 }}}}b})") << u"ab"_s;
        QTest::newRow("not closed") << QByteArray(R"({\rtf1{{{ offen \)") << u" offen "_s;
        QTest::newRow("closed too often") << QByteArray(R"(}}}}a)") << u"a"_s;
    }
    void rtf()
    {
        QFETCH(QByteArray, source);
        QTEST(textFromRtf(source), "text");
    }

    void compressedRtf()
    {
        QVERIFY(!rtfFromCompressed("LZFu"));
        QVERIFY(!rtfFromCompressed(QByteArray(40, 'x')));
        // The second example of [MS-OXRTFCP] 3.2: a reference that runs into what it writes
        const QByteArray crossing = QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
        QCOMPARE(rtfFromCompressed(crossing).value_or(QByteArray()), QByteArray("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"));
        for (qsizetype size = 16; size < crossing.size(); ++size)
            QVERIFY(rtfFromCompressed(crossing.left(size)).has_value()); // what is there of it
    }
};

QTEST_APPLESS_MAIN(TestOutlookMessage)

#include "tst_outlookmessage.moc"
