#include "models/domain/localtime.h"
#include "models/mail/htmltext.h"
#include "models/mail/mailcharset.h"
#include "models/mail/message.h"

#include <QFile>
#include <QTest>

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

} // namespace

/** INC-1 by e-mail: what real mail programs send, read without losing a letter. */
class TestMessage : public QObject
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
        QTest::newRow("raw UTF-8") << u"raw-utf8.eml"_s << u"Jürgen Müller"_s << u"mueller@stadt.example"_s
                                   << u"Störung beim Öffnen der Akte"_s
                                   << u"Guten Tag,\ndie Übersicht lädt nicht – seit heute früh.\nGrüße"_s;
        QTest::newRow("raw windows-1252")
            << u"raw-1252.eml"_s << u"Jörg Weiß"_s << u"weiss@stadt.example"_s
            << u"Gebühr „10 €“ wird nicht übernommen"_s << u"Die Gebühr von 10 € fehlt im Bescheid – seit gestern."_s;
        QTest::newRow("RFC 2047, folded, quoted-printable")
            << u"rfc2047.eml"_s << u"Jürgen Öz"_s << u"oez@stadt.example"_s << u"Störung über Bagatelle"_s
            << u"Grüße aus dem Bürgerbüro, weiche Zeile."_s;
        QTest::newRow("windows-1252 called iso-8859-1")
            << u"latin1-is-1252.eml"_s << u"Amt „Mitte“"_s << u"amt@stadt.example"_s << u"10 € zu wenig"_s
            << u"Es fehlen 10 € – siehe „Bescheid“."_s;
        QTest::newRow("plain text before HTML")
            << u"alternative.eml"_s << QString() << u"a@stadt.example"_s << u"Beides"_s << u"Nur der Klartext zählt."_s;
        QTest::newRow("HTML as text")
            << u"html-only.eml"_s << QString() << u"a@stadt.example"_s << u"Nur HTML"_s
            << u"Sehr geehrte Damen & Herren,\n\nder Antrag lässt sich nicht absenden:\nFehler „500“\n\n- Kasse\n- Meldewesen"_s;
        QTest::newRow("forwarded mail") << u"nested.eml"_s << QString() << u"leiter@stadt.example"_s
                                        << u"WG: Portal langsam"_s << u"Bitte um Bearbeitung."_s;
        QTest::newRow("no end, unknown charset") << u"unterminated.eml"_s << QString() << u"a@stadt.example"_s
                                                 << u"Grenze fehlt"_s << u"Text bis zum Ende"_s;
    }
    void words()
    {
        QFETCH(QString, file);
        const MailMessage message = mail(file);
        QTEST(message.from.name, "name");
        QTEST(message.from.address, "address");
        QTEST(message.subject, "subject");
        QTEST(message.text, "text");
        QVERIFY(!message.isCut);
    }

    void recipients()
    {
        QCOMPARE(mail(u"rfc2047.eml"_s).to,
                 (QList<MailAddress> { { u"Service Gießen"_s, u"support@example.org"_s },
                                       { u"Zweite"_s, u"zwei@example.org"_s } }));
        QCOMPARE(mail(u"raw-utf8.eml"_s).messageId, u"1@stadt.example"_s);
    }

    void arrival_data() // SLA-2: the topmost Received header, never the Date header
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("arrival");
        QTest::newRow("topmost of two, Date says the day before")
            << u"raw-utf8.eml"_s << u"2026-11-17T08:42:10+01:00"_s;
        QTest::newRow("that of the outer mail") << u"nested.eml"_s << u"2026-11-17T08:42:10+01:00"_s;
        QTest::newRow("none, though there is a Date") << u"no-received.eml"_s << QString();
        QTest::newRow("topmost is broken: a lower one is another mailbox") << u"broken-received.eml"_s << QString();
    }
    void arrival()
    {
        QFETCH(QString, file);
        const auto at = mail(file).receivedAt;
        QTEST(at ? toIso(*at) : QString(), "arrival");
    }

    void attachmentNames() // RFC 2231 in pieces, RFC 2047 in a parameter as Outlook does
    {
        const auto parts = mail(u"rfc2231.eml"_s).attachments;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).name, u"Prüfung Gießen.pdf"_s);
        QCOMPARE(parts.at(0).mediaType, u"application/pdf"_s);
        QCOMPARE(parts.at(0).content, QByteArray("%PDF-1.4"));
        QCOMPARE(parts.at(1).name, u"Bild ä.png"_s);
        QCOMPARE(parts.at(1).content, QByteArray("\x89PNG\r\n\x1a\n"));
        QVERIFY(!parts.at(0).isDamaged && !parts.at(1).isDamaged);
    }

    void inlinePictureIsKept() // the screenshot in the text of a mail
    {
        const auto parts = mail(u"alternative.eml"_s).attachments;
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.at(0).name, QString());
        QCOMPARE(parts.at(0).mediaType, u"image/png"_s);
    }

    void forwardedMailIsAFile()
    {
        const auto parts = mail(u"nested.eml"_s).attachments;
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.at(0).name, u"Portal langsam.eml"_s);
        const auto inner = readMessage(parts.at(0).content);
        QVERIFY(inner.has_value());
        QCOMPARE(inner->from.name, u"Sönke"_s);
        QCOMPARE(inner->text, u"Das Portal braucht Minuten."_s);
    }

    void brokenBase64() // what can be read is there, and it is said
    {
        const auto parts = mail(u"broken-base64.eml"_s).attachments;
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts.at(0).isDamaged);
        QVERIFY(parts.at(0).content.startsWith("Hallo Wel"));
        QVERIFY(!parts.at(1).isDamaged);
        QCOMPARE(parts.at(1).content, QByteArray("Hallo"));
    }

    void noMail_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("subject");
        QTest::newRow("text") << sourceOf(u"no-headers.eml"_s) << u"not_a_mail"_s;
        QTest::newRow("empty") << QByteArray() << u"not_a_mail"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj\n") << u"not_a_mail"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"not_a_mail"_s;
        QTest::newRow("bomb") << QByteArray(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
            + QByteArray("--x\nContent-Type: multipart/mixed; boundary=x\n\n").repeated(20'000))
                              << u"too_nested"_s;
        QTest::newRow("too big") << QByteArray("From: a@b.example\n\n" + QByteArray(MaxMailBytes, 'x')) << u"too_big"_s;
    }
    void noMail()
    {
        QFETCH(QByteArray, source);
        const auto message = readMessage(source);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Error::Kind::Invalid);
        QTEST(message.error().subject, "subject");
    }

    void deepPartsAreLeftOut() // 40 levels: read to the limit, and it is said
    {
        QByteArray source = "From: a@b.example\nSubject: tief\n";
        for (int level = 0; level < 40; ++level) {
            const QByteArray boundary = "b" + QByteArray::number(level);
            source += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary
                + "\nContent-Type: text/plain\n\nEbene " + QByteArray::number(level) + "\n--" + boundary + "\n";
        }
        source += "Content-Type: text/plain\n\nGrund\n";
        const auto message = readMessage(source);
        QVERIFY(message.has_value());
        QVERIFY(message->isCut);
        QVERIFY(message->text.startsWith(u"Ebene 0\n\nEbene 1"_s));
        QVERIFY(!message->text.contains(u"Grund"_s));
    }

    void manyPartsAreLeftOut()
    {
        QByteArray source = "From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n";
        source += QByteArray("--m\nContent-Type: image/png\n\nx\n").repeated(300) + "--m--\n";
        const auto message = readMessage(source);
        QVERIFY(message.has_value());
        QVERIFY(message->isCut);
        QCOMPARE(message->attachments.size(), MaxMailParts - 1); // the multipart itself counts
    }

    void tenMegabytes() // byte for byte
    {
        QByteArray content(10 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>(i * 31 + i / 251);
        const QByteArray digits = content.toBase64();
        QByteArray encoded;
        for (qsizetype at = 0; at < digits.size(); at += 76)
            encoded += digits.mid(at, 76) + "\r\n";
        const auto message = readMessage(
            "From: a@b.example\r\nSubject: gross\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nText\r\n--m\r\n"
            "Content-Type: application/zip; name=gross.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + encoded + "\r\n--m--\r\n");
        QVERIFY(message.has_value());
        QCOMPARE(message->text, u"Text"_s);
        QCOMPARE(message->attachments.size(), 1);
        QVERIFY(message->attachments.at(0).content == content);
        QVERIFY(!message->attachments.at(0).isDamaged);
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::newRow("none, UTF-8") << QByteArray("\xc3\xbc") << QByteArray() << u"ü"_s;
        QTest::newRow("none, windows-1252") << QByteArray("\xfc\x80") << QByteArray() << u"ü€"_s;
        QTest::newRow("says ASCII, is UTF-8") << QByteArray("\xc3\xbc") << QByteArray("us-ascii") << u"ü"_s;
        QTest::newRow("says UTF-8, is windows-1252") << QByteArray("f\xfcr") << QByteArray("UTF-8") << u"für"_s;
        QTest::newRow("iso-8859-15 has its own euro") << QByteArray("\xa4") << QByteArray("ISO-8859-15") << u"€"_s;
        QTest::newRow("Cyrillic") << QByteArray("\xcf\xf0\xe8") << QByteArray("windows-1251") << u"При"_s;
        QTest::newRow("unknown, UTF-8") << QByteArray("\xc3\xbc") << QByteArray("x-unbekannt") << u"ü"_s;
        QTest::newRow("control characters") << QByteArray("a\0b\x07"
                                                          "c\r\nd\re\tf\x7f",
                                                          13)
                                            << QByteArray("utf-8") << u"abc\nd\ne\tf"_s;
    }
    void charsets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, charset);
        QTEST(decodeMailText(bytes, charset), "text");
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("rows") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
        QTest::newRow("divs are lines, paragraphs blocks") << u"<div>a</div><div>b</div><p>c</p>"_s << u"a\nb\n\nc"_s;
        QTest::newRow("white space once") << u"  a\n\n   b <b> c</b>"_s << u"a b c"_s;
        QTest::newRow("no entity") << u"R&D &unbekannt; 1 &lt; 2 &#x20AC;"_s << u"R&D &unbekannt; 1 < 2 €"_s;
        QTest::newRow("no letter") << u"a&#0;b&#xD800;c&#1114112;"_s << u"a&#0;b&#xD800;c&#1114112;"_s;
        QTest::newRow("cut off in a tag") << u"Text <a href='x"_s << u"Text"_s;
        QTest::newRow("cut off in a style") << u"Text <style>p{"_s << u"Text"_s;
        QTest::newRow("cut off in a comment") << u"Text <!-- x"_s << u"Text"_s;
        QTest::newRow("less-than sign") << u"1 <2> 3"_s << u"1 3"_s;
        QTest::newRow("attribute") << u"<p class=\"x\">a</p><BR/>b"_s << u"a\n\nb"_s;
    }
    void html()
    {
        QFETCH(QString, html);
        QTEST(textFromHtml(html), "text");
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
