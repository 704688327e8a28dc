#include "models/mail/composemessage.h"

#include <QDateTime>
#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Unstructured text for a header: as it is where it is ASCII, else in encoded words of whole letters (RFC 2047).
QByteArray words(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (isPlain && utf8.size() < 70 && !utf8.contains("=?"))
        return utf8;
    constexpr qsizetype MostBytes = 42; // of a word of 75 letters
    QByteArrayList encoded;
    for (qsizetype begin = 0; begin < utf8.size();) {
        qsizetype end = qMin(begin + MostBytes, utf8.size());
        while (end < utf8.size() && end > begin + 1 && (static_cast<uchar>(utf8.at(end)) & 0xC0) == 0x80)
            --end;
        encoded.append("=?utf-8?B?" + utf8.mid(begin, end - begin).toBase64() + "?=");
        begin = end;
    }
    return encoded.join("\r\n ");
}

QByteArray addressOf(const MailAddress &mailbox)
{
    const QByteArray address = '<' + mailbox.address.toUtf8() + '>';
    if (mailbox.name.isEmpty())
        return address;
    QByteArray name = words(mailbox.name);
    if (!name.startsWith("=?"))
        name = '"' + name.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return name + ' ' + address;
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray digits = content.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < digits.size(); at += 76)
        lines += digits.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray partOf(const MailPart &part)
{
    const bool isMessage = part.mediaType == u"message/rfc822"; // is never encoded (RFC 2046)
    QByteArray source = "Content-Type: "
        + (part.mediaType.isEmpty() ? QByteArray("application/octet-stream") : part.mediaType.toLatin1())
        + "\r\nContent-Disposition: attachment";
    if (!part.name.isEmpty())
        source += "; filename*=utf-8''" + part.name.toUtf8().toPercentEncoding();
    if (isMessage)
        return source + "\r\n\r\n" + part.content + "\r\n";
    return source + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(part.content);
}

/// A line that stands in none of the parts.
QByteArray boundaryFor(const MailMessage &message)
{
    const auto isWithin = [&message](const QByteArray &boundary) {
        return std::any_of(message.attachments.begin(), message.attachments.end(),
                           [&boundary](const MailPart &part) { return part.content.contains(boundary); });
    };
    for (int number = 1;; ++number)
        if (const QByteArray boundary = "part-" + QByteArray::number(number); !isWithin("--" + boundary))
            return boundary;
}

} // namespace

QByteArray composeMessage(const MailMessage &message, std::optional<Instant> sentAt)
{
    QByteArray source;
    if (!message.from.address.isEmpty() || !message.from.name.isEmpty())
        source += "From: " + addressOf(message.from) + "\r\n";
    QByteArrayList to;
    for (const MailAddress &mailbox : message.to)
        to.append(addressOf(mailbox));
    if (!to.isEmpty())
        source += "To: " + to.join(",\r\n ") + "\r\n";
    source += "Subject: " + words(message.subject) + "\r\n";
    if (sentAt)
        source
            += "Date: " + QDateTime::fromSecsSinceEpoch(*sentAt, Qt::UTC).toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    if (!message.messageId.isEmpty())
        source += "Message-ID: <" + message.messageId.toLatin1() + ">\r\n";
    const QByteArray boundary = boundaryFor(message);
    source += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    source += "--" + boundary
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(message.text.toUtf8());
    for (const MailPart &part : message.attachments)
        source += "--" + boundary + "\r\n" + partOf(part);
    return source + "--" + boundary + "--\r\n";
}

} // namespace sc
