#include "models/mail/outlookmessage.h"

#include "models/mail/composemessage.h"
#include "models/mail/compoundfile.h"
#include "models/mail/htmltext.h"
#include "models/mail/mailcharset.h"
#include "models/mail/rtftext.h"

#include <QHash>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Properties of messages, recipients and attachments ([MS-OXPROPS]).
enum Property : quint16 {
    Subject = 0x0037,
    ClientSubmitTime = 0x0039,
    SentRepresentingName = 0x0042,
    SentRepresentingAddressType = 0x0064,
    SentRepresentingAddress = 0x0065,
    TransportHeaders = 0x007D,
    RecipientType = 0x0C15,
    SenderName = 0x0C1A,
    SenderAddressType = 0x0C1E,
    SenderAddress = 0x0C1F,
    DeliveryTime = 0x0E06,
    MessageFlags = 0x0E07,
    Body = 0x1000,
    CompressedRtf = 0x1009,
    Html = 0x1013,
    InternetMessageId = 0x1035,
    DisplayName = 0x3001,
    AddressType = 0x3002,
    Address = 0x3003,
    AttachData = 0x3701,
    AttachShortName = 0x3704,
    AttachMethod = 0x3705,
    AttachLongName = 0x3707,
    AttachMediaType = 0x370E,
    SmtpAddress = 0x39FE,
    InternetCodePage = 0x3FDE,
    MessageCodePage = 0x3FFD,
    SenderSmtpAddress = 0x5D01,
    SentRepresentingSmtpAddress = 0x5D02
};

/// The type is part of a property's name.
enum Type : quint16 {
    Number = 0x0003,
    Storage = 0x000D,
    Bytes8 = 0x001E,
    Text = 0x001F,
    Time = 0x0040,
    Binary = 0x0102
};

constexpr quint64 ByValue = 1; ///< attach methods
constexpr quint64 EmbeddedMessage = 5;
constexpr quint64 RecipientTo = 1;
constexpr quint64 UnsentOrOwn = 0x08 | 0x20; ///< MSGFLAG_UNSENT, MSGFLAG_FROMME: no mailbox received it

QByteArray charsetOf(quint64 codePage)
{
    constexpr quint64 Utf8 = 65001;
    constexpr quint64 FirstIso = 28591;
    if (codePage == 0)
        return {};
    if (codePage == Utf8)
        return "utf-8";
    if (codePage >= FirstIso && codePage < FirstIso + 16)
        return "iso-8859-" + QByteArray::number(codePage - FirstIso + 1);
    return "cp" + QByteArray::number(codePage);
}

std::optional<Instant> instantOf(std::optional<quint64> fileTime)
{
    constexpr quint64 TicksPerSecond = 10'000'000; // since 1601
    constexpr quint64 Epoch = 11'644'473'600;
    constexpr quint64 Earliest = Epoch + 631'152'000; // 1990 … 2100, as for Internet messages
    constexpr quint64 Latest = Epoch + 4'102'444'800;
    const quint64 seconds = fileTime.value_or(0) / TicksPerSecond;
    return seconds >= Earliest && seconds <= Latest ? std::optional(static_cast<Instant>(seconds - Epoch))
                                                    : std::nullopt;
}

/** What a storage of the file says about one message, recipient or attachment. */
class Properties
{
public:
    /// Bytes before the first entry, by what the storage is ([MS-OXMSG] 2.4).
    enum Header { OfMessage = 32, OfEmbedded = 24, OfPart = 8 };

    Properties(const CompoundFile &file, CompoundFile::Node storage, Header header, bool &isDamaged)
        : m_file(file)
        , m_storage(storage)
        , m_isDamaged(isDamaged)
    {
        constexpr qsizetype EntryBytes = 16;
        const QByteArray table = stream(u"__properties_version1.0"_s);
        for (qsizetype at = header; at + EntryBytes <= table.size(); at += EntryBytes)
            m_numbers.insert(qFromLittleEndian<quint32>(table.constData() + at),
                             qFromLittleEndian<quint64>(table.constData() + at + 8));
        m_charset = charsetOf(number(MessageCodePage).value_or(number(InternetCodePage).value_or(0)));
    }

    std::optional<quint64> number(Property property) const
    {
        const auto value = found(property, Number);
        return value ? std::optional(*value & 0xFFFF'FFFF) : std::nullopt;
    }
    std::optional<Instant> time(Property property) const { return instantOf(found(property, Time)); }
    QByteArray binary(Property property) const { return stream(nameOf(property, Binary)); }
    std::optional<CompoundFile::Node> storage(Property property) const
    {
        return m_file.find(m_storage, nameOf(property, Storage));
    }

    /// \p charset is that of bytes where the message itself does not say one.
    QString text(Property property, const QByteArray &charset = {}) const
    {
        const QByteArray wide = stream(nameOf(property, Text));
        if (wide.isEmpty())
            return decodeMailText(stream(nameOf(property, Bytes8)), m_charset.isEmpty() ? charset : m_charset);
        QString letters(wide.size() / 2, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(wide.constData(), letters.size(), letters.data());
        return cleanMailText(letters);
    }
    QString line(Property property, const QByteArray &charset = {}) const
    {
        return text(property, charset).simplified();
    }
    QByteArray charset() const { return m_charset; }

private:
    static quint32 tagOf(Property property, Type type) { return static_cast<quint32>(property) << 16 | type; }
    static QString nameOf(Property property, Type type)
    {
        return u"__substg1.0_%1"_s.arg(tagOf(property, type), 8, 16, QChar(u'0'));
    }
    std::optional<quint64> found(Property property, Type type) const
    {
        const auto entry = m_numbers.constFind(tagOf(property, type));
        return entry == m_numbers.constEnd() ? std::nullopt : std::optional(entry.value());
    }
    QByteArray stream(const QString &name) const
    {
        const auto node = m_file.find(m_storage, name);
        const auto content = node ? m_file.content(*node) : Result<QByteArray>();
        m_isDamaged = m_isDamaged || !content;
        return content.value_or(QByteArray());
    }

    const CompoundFile &m_file;
    CompoundFile::Node m_storage;
    bool &m_isDamaged;
    QHash<quint32, quint64> m_numbers;
    QByteArray m_charset;
};

class OutlookReader
{
public:
    explicit OutlookReader(const CompoundFile &file)
        : m_file(file)
    {
    }
    bool isDamaged() const { return m_isDamaged; }

    MailMessage read(CompoundFile::Node storage, Properties::Header header, int depth)
    {
        const Properties properties(m_file, storage, header, m_isDamaged);
        MailMessage message;
        // from the Internet: its own words come first
        if (const QString headers = transportHeaders(properties); !headers.isEmpty())
            message = readMessage(headers.toUtf8() + "\n\n").value_or(MailMessage());
        readAddresses(properties, storage, message);
        message.subject = properties.line(Subject);
        if (const QString id = properties.line(InternetMessageId); !id.isEmpty())
            message.messageId = id.startsWith(u'<') && id.endsWith(u'>') ? id.mid(1, id.size() - 2) : id;
        if (!message.receivedAt && !(properties.number(MessageFlags).value_or(0) & UnsentOrOwn))
            message.receivedAt = properties.time(DeliveryTime);
        message.text = textOf(properties).trimmed();
        message.attachments.clear();
        for (const CompoundFile::Node part : m_file.startingWith(storage, u"__attach_version1.0_#"_s))
            readAttachment(part, properties, depth, message);
        openSigned(message);
        return message;
    }

private:
    static QString transportHeaders(const Properties &properties)
    {
        const QString headers = properties.text(TransportHeaders);
        const bool hasTitle = headers.startsWith(u"Microsoft Mail Internet Headers"); // a line that is no header
        return hasTitle ? headers.section(u'\n', 1) : headers;
    }

    /// A signed message (S/MIME) is one attachment: the parts as they were sent, with their signature.
    static void openSigned(MailMessage &message)
    {
        if (message.attachments.size() != 1 || message.attachments.constFirst().mediaType != u"multipart/signed")
            return;
        const auto parts = readMessage("Subject: \r\n" + message.attachments.constFirst().content);
        if (!parts)
            return;
        message.text = parts->text;
        message.attachments = parts->attachments;
        message.isCut = message.isCut || parts->isCut;
    }

    /// The SMTP address that is known, or the address if it is one. Exchange's own addresses are no mail addresses.
    static QString mailAddress(const Properties &properties, Property smtpAddress, Property type, Property address)
    {
        const QString known = properties.line(smtpAddress);
        const bool isInternet = properties.line(type).compare(u"SMTP"_s, Qt::CaseInsensitive) == 0;
        return known.isEmpty() && isInternet ? properties.line(address) : known;
    }

    /// In whose name it was sent, as From of an Internet message.
    void readAddresses(const Properties &properties, CompoundFile::Node storage, MailMessage &message)
    {
        if (message.from.address.isEmpty()) {
            message.from = { properties.line(SentRepresentingName),
                             mailAddress(properties, SentRepresentingSmtpAddress, SentRepresentingAddressType,
                                         SentRepresentingAddress) };
            if (message.from.address.isEmpty() && message.from.name.isEmpty())
                message.from = { properties.line(SenderName),
                                 mailAddress(properties, SenderSmtpAddress, SenderAddressType, SenderAddress) };
        }
        if (!message.to.isEmpty())
            return;
        for (const CompoundFile::Node node : m_file.startingWith(storage, u"__recip_version1.0_#"_s)) {
            const Properties recipient(m_file, node, Properties::OfPart, m_isDamaged);
            if (recipient.number(RecipientType) == RecipientTo && message.to.size() < MaxMailParts)
                message.to.append({ recipient.line(DisplayName, properties.charset()),
                                    mailAddress(recipient, SmtpAddress, AddressType, Address) });
        }
    }

    /// Outlook writes its text beside what it was made from; other programs write one of them.
    static QString textOf(const Properties &properties)
    {
        if (const QString plain = properties.text(Body); !plain.trimmed().isEmpty())
            return plain;
        QString html = properties.text(Html);
        if (html.isEmpty())
            html = decodeMailText(properties.binary(Html), charsetOf(properties.number(InternetCodePage).value_or(0)));
        if (!html.isEmpty())
            return textFromHtml(html);
        return textFromRtf(rtfFromCompressed(properties.binary(CompressedRtf)).value_or(QByteArray()));
    }

    void readAttachment(CompoundFile::Node node, const Properties &message, int depth, MailMessage &into)
    {
        const Properties part(m_file, node, Properties::OfPart, m_isDamaged);
        const quint64 method = part.number(AttachMethod).value_or(ByValue);
        const auto embedded = part.storage(AttachData);
        const bool isRead = method == ByValue || (method == EmbeddedMessage && embedded && depth < MaxMailDepth);
        if (++m_parts > MaxMailParts || !isRead) { // too many, too deep, a link, or an object of another program
            into.isCut = true;
            return;
        }
        if (method == EmbeddedMessage) {
            const MailMessage inner = read(*embedded, Properties::OfEmbedded, depth + 1);
            const auto sentAt = Properties(m_file, *embedded, Properties::OfEmbedded, m_isDamaged)
                                    .time(ClientSubmitTime);
            into.isCut = into.isCut || inner.isCut;
            into.attachments.append({ inner.subject.isEmpty() ? QString() : QString(inner.subject + u".eml"_s),
                                      u"message/rfc822"_s, composeMessage(inner, sentAt), false });
            return;
        }
        QString name;
        for (const Property property : { AttachLongName, AttachShortName, DisplayName })
            if (name.isEmpty())
                name = part.line(property, message.charset());
        into.attachments.append({ name, part.line(AttachMediaType).toLower(), part.binary(AttachData), false });
    }

    const CompoundFile &m_file;
    bool m_isDamaged = false;
    int m_parts = 0;
};

} // namespace

Result<MailMessage> readOutlookMessage(const QByteArray &source)
{
    const auto file = CompoundFile::open(source);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->find(CompoundFile::Root, u"__properties_version1.0"_s))
        return fail(Error::Kind::Invalid, u"a compound file, but no message"_s, u"not_a_mail"_s);
    OutlookReader reader(*file);
    const MailMessage message = reader.read(CompoundFile::Root, Properties::OfMessage, 0);
    if (reader.isDamaged())
        return fail(Error::Kind::Invalid, u"an Outlook message that is cut off or damaged"_s, u"damaged_mail"_s);
    return message;
}

} // namespace sc
