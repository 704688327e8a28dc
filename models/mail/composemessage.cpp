#include "models/mail/composemessage.h"

#include "models/mail/gmimeobjects.h"

#include <algorithm>

namespace sc {

namespace {

void add(const MailAddress &mailbox, GMimeMessage *to, GMimeAddressType header)
{
    const QByteArray name = mailbox.name.toUtf8();
    const Owned<InternetAddress> address(internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(),
                                                                      mailbox.address.toUtf8().constData()));
    internet_address_list_add(g_mime_message_get_addresses(to, header), address.get());
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Owned<GMimePart> textPart(const QString &text)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    setContent(part.get(), text.toUtf8(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

Owned<GMimePart> attachmentPart(const MailPart &attachment)
{
    const QList<QByteArray> type = attachment.mediaType.toLatin1().split('/');
    Owned<GMimePart> part(type.size() == 2 ? g_mime_part_new_with_type(type.at(0).constData(), type.at(1).constData())
                                           : g_mime_part_new_with_type("application", "octet-stream"));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    if (!attachment.name.isEmpty())
        g_mime_part_set_filename(part.get(), attachment.name.toUtf8().constData());
    const bool isMessage = attachment.mediaType == u"message/rfc822"; // is never encoded (RFC 2046)
    setContent(part.get(), attachment.content,
               isMessage ? GMIME_CONTENT_ENCODING_DEFAULT : GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// A line that stands in none of the parts. The same message gives the same bytes, so it is one file in the desk.
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

Owned<GMimeMultipart> bodyOf(const MailMessage &message)
{
    Owned<GMimeMultipart> body(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(body.get(), boundaryFor(message).constData());
    g_mime_multipart_add(body.get(), GMIME_OBJECT(textPart(message.text).get()));
    for (const MailPart &part : message.attachments)
        g_mime_multipart_add(body.get(), GMIME_OBJECT(attachmentPart(part).get()));
    return body;
}

void setHeaders(GMimeMessage *of, const MailMessage &message, std::optional<Instant> sentAt)
{
    if (!message.from.address.isEmpty() || !message.from.name.isEmpty())
        add(message.from, of, GMIME_ADDRESS_TYPE_FROM);
    for (const MailAddress &mailbox : message.to)
        add(mailbox, of, GMIME_ADDRESS_TYPE_TO);
    g_mime_message_set_subject(of, message.subject.toUtf8().constData(), "utf-8");
    if (sentAt) {
        const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(g_date_time_new_from_unix_utc(*sentAt),
                                                                            g_date_time_unref);
        g_mime_message_set_date(of, date.get());
    }
    if (!message.messageId.isEmpty())
        g_mime_message_set_message_id(of, message.messageId.toLatin1().constData());
}

} // namespace

QByteArray composeMessage(const MailMessage &message, std::optional<Instant> sentAt)
{
    startGMime();
    const Owned<GMimeMessage> composed(g_mime_message_new(FALSE));
    setHeaders(composed.get(), message, sentAt);
    g_mime_message_set_mime_part(composed.get(), GMIME_OBJECT(bodyOf(message).get()));
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> format(g_mime_format_options_new(),
                                                                                            g_mime_format_options_free);
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const Owned<GMimeStream> source(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(composed.get()), format.get(), source.get());
    return bytesOf(source.get());
}

} // namespace sc
