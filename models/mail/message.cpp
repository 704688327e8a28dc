#include "models/mail/message.h"

#include "models/mail/compoundfile.h"
#include "models/mail/gmimeobjects.h"
#include "models/mail/htmltext.h"
#include "models/mail/mailcharset.h"
#include "models/mail/outlookmessage.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// As it is shown in one line.
QString line(const char *utf8)
{
    return utf8 ? cleanMailText(QString::fromUtf8(utf8)).simplified() : QString();
}

/// Whether what stands between the boundaries is whole base64.
bool isBrokenBase64(GMimeDataWrapper *content)
{
    if (g_mime_data_wrapper_get_encoding(content) != GMIME_CONTENT_ENCODING_BASE64)
        return false;
    const Owned<GMimeStream> raw(g_mime_stream_mem_new());
    GMimeStream *source = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(source);
    g_mime_stream_write_to_stream(source, raw.get());
    const QByteArray encoded = bytesOf(raw.get());
    qint64 digits = 0;
    for (const char c : encoded) {
        const bool isDigit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
            || c == '/' || c == '=';
        if (!isDigit && c != '\r' && c != '\n' && c != ' ' && c != '\t')
            return true;
        digits += isDigit ? 1 : 0;
    }
    return digits % 4 != 0;
}

std::optional<Instant> dateOf(const char *header)
{
    // 1990 … 2100: outside it is no date but a wreck of one.
    constexpr Instant Earliest = 631'152'000;
    constexpr Instant Latest = 4'102'444'800;
    GDateTime *date = header ? g_mime_utils_header_decode_date(header) : nullptr;
    if (!date)
        return std::nullopt;
    const Instant at = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return at >= Earliest && at <= Latest ? std::optional(at) : std::nullopt;
}

QList<MailAddress> addressesOf(InternetAddressList *list)
{
    QList<MailAddress> addresses;
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            addresses.append({ line(internet_address_get_name(address)),
                               line(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))) });
    }
    return addresses;
}

class Reader
{
public:
    explicit Reader(MailMessage &message)
        : m_message(message)
    {
    }

    void read(GMimeMessage *source)
    {
        m_message.from = addressesOf(g_mime_message_get_from(source)).value(0);
        m_message.to = addressesOf(g_mime_message_get_to(source));
        m_message.subject = line(g_mime_message_get_subject(source));
        m_message.messageId = line(g_mime_message_get_message_id(source));
        GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(source));
        // the first: each mailbox puts its own on top
        if (GMimeHeader *received = g_mime_header_list_get_header(headers, "Received")) {
            const QByteArray value = g_mime_header_get_value(received);
            m_message.receivedAt = dateOf(value.mid(value.lastIndexOf(';') + 1).trimmed().constData());
        }
        QStringList texts;
        const QList<Piece> pieces = piecesOf(g_mime_message_get_mime_part(source), 0);
        for (const Piece &piece : pieces)
            texts.append((piece.plain.trimmed().isEmpty() ? textFromHtml(piece.html) : piece.plain).trimmed());
        texts.removeAll(QString());
        m_message.text = texts.join(u"\n\n"_s);
    }

private:
    /// Something to read, in one or two ways.
    struct Piece
    {
        QString plain;
        QString html;
    };

    QList<Piece> piecesOf(GMimeObject *part, int depth)
    {
        if (!part)
            return {};
        if (depth > MaxMailDepth || ++m_parts > MaxMailParts) {
            m_message.isCut = true;
            return {};
        }
        if (GMIME_IS_MULTIPART(part))
            return piecesOfMultipart(GMIME_MULTIPART(part), depth);
        if (GMIME_IS_MESSAGE_PART(part))
            takeForwarded(GMIME_MESSAGE_PART(part));
        else if (GMIME_IS_PART(part))
            return piecesOfLeaf(GMIME_PART(part));
        return {};
    }

    QList<Piece> piecesOfMultipart(GMimeMultipart *multipart, int depth)
    {
        const bool isAlternative = g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(multipart)),
                                                               "multipart", "alternative");
        QList<Piece> pieces;
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            pieces.append(piecesOf(g_mime_multipart_get_part(multipart, i), depth + 1));
        if (!isAlternative || pieces.isEmpty())
            return pieces;
        Piece one; // the same thing said in several ways
        for (const Piece &piece : std::as_const(pieces)) {
            if (one.plain.isEmpty())
                one.plain = piece.plain;
            if (one.html.isEmpty())
                one.html = piece.html;
        }
        return { one };
    }

    QList<Piece> piecesOfLeaf(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        const Owned<GMimeStream> decoded(g_mime_stream_mem_new());
        if (content)
            g_mime_data_wrapper_write_to_stream(content, decoded.get());
        const QByteArray bytes = bytesOf(decoded.get());
        const QByteArray disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const QString name = line(g_mime_part_get_filename(part));
        const bool isPlain = g_mime_content_type_is_type(type, "text", "plain");
        const bool isHtml = g_mime_content_type_is_type(type, "text", "html");
        if ((isPlain || isHtml) && name.isEmpty() && disposition.toLower() != "attachment") {
            const QString text = decodeMailText(
                bytes, g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
            return { isPlain ? Piece { text, {} } : Piece { {}, text } };
        }
        const std::unique_ptr<char, decltype(&g_free)> mediaType(g_mime_content_type_get_mime_type(type), g_free);
        m_message.attachments.append(
            { name, line(mediaType.get()).toLower(), bytes, content && isBrokenBase64(content) });
        return {};
    }

    void takeForwarded(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const Owned<GMimeStream> source(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, source.get());
        const QString subject = line(g_mime_message_get_subject(message));
        m_message.attachments.append({ subject.isEmpty() ? QString() : QString(subject + u".eml"_s),
                                       u"message/rfc822"_s, bytesOf(source.get()), false });
    }

    MailMessage &m_message;
    int m_parts = 0;
};

/// Each level of parts or mails in mails needs one of these words: more than this is an attack on the parser's stack.
bool isNestedToHarm(const QByteArray &source)
{
    constexpr qsizetype MostLevels = 500;
    const QByteArray lower = source.toLower();
    return lower.count("boundary") > MostLevels || lower.count("message/rfc822") > MostLevels;
}

Owned<GMimeMessage> parse(const QByteArray &source)
{
    startGMime();
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(
        g_mime_parser_options_new(), g_mime_parser_options_free);
    std::array<const char *, 3> charsets { "utf-8", "windows-1252", nullptr }; // raw 8-bit headers
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(source.constData(), static_cast<size_t>(source.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

bool looksLikeMail(GMimeMessage *message)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    constexpr std::array known { "From", "Received", "Subject", "Date", "Message-ID", "To", "Return-Path" };
    return std::any_of(known.begin(), known.end(),
                       [headers](const char *name) { return g_mime_header_list_get_header(headers, name) != nullptr; });
}

} // namespace

bool isOutlookMessage(const QByteArray &source)
{
    return CompoundFile::isOne(source);
}

Result<MailMessage> readMessage(const QByteArray &given)
{
    if (given.size() > MaxMailBytes)
        return fail(Error::Kind::Invalid, u"%1 bytes, more than %2"_s.arg(given.size()).arg(MaxMailBytes),
                    u"too_big"_s);
    if (CompoundFile::isOne(given))
        return readOutlookMessage(given);
    QByteArray source = given.startsWith("\xef\xbb\xbf") ? given.mid(3) : given;
    if (source.startsWith("From ")) // the separator of an mbox file
        source.remove(0, source.indexOf('\n') + 1);
    if (isNestedToHarm(source))
        return fail(Error::Kind::Invalid, u"more parts within parts than any mail has"_s, u"too_nested"_s);
    const auto parsed = parse(source);
    if (!parsed || !looksLikeMail(parsed.get()))
        return fail(Error::Kind::Invalid, u"there is no header of a mail in it"_s, u"not_a_mail"_s);
    MailMessage message;
    Reader(message).read(parsed.get());
    return message;
}

} // namespace sc
