#include "models/tickets/mailintake.h"

#include "models/domain/ids.h"
#include "models/mail/message.h"
#include "models/tickets/attachmentdesk.h"

#include <QBuffer>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Result<Attachment> put(const AttachmentStore &store, QByteArray content, const QString &name, qint64 limitBytes,
                       const AttachmentStore::Progress &progress)
{
    QBuffer source(&content);
    source.open(QIODevice::ReadOnly);
    return storeAttachment(store, source, name, limitBytes, progress);
}

/// The first line of a report is its title: the subject, and what does not fit there again below.
QString reportText(const MailMessage &message, const QString &cutMark)
{
    QString title = message.subject;
    QString text = message.text;
    if (text.size() > MailIntake::MaxText)
        text = text.left(MailIntake::MaxText) + u"\n\n"_s + cutMark;
    if (title.size() > TicketDraft::MaxTitle) {
        text = title + u"\n\n"_s + text;
        title = title.left(TicketDraft::MaxTitle - 1) + u'…';
    }
    return title.isEmpty() ? text : QString(title + u"\n\n"_s + text);
}

} // namespace

MailIntake::MailIntake(AttachmentStore store, qint64 limitBytes)
    : m_store(std::move(store))
    , m_limitBytes(limitBytes)
{
}

Result<MailReport> MailIntake::read(const QByteArray &source, Instant now,
                                    const AttachmentStore::Progress &progress) const
{
    const auto message = readMessage(source);
    if (!message)
        return tl::unexpected(message.error());
    MailReport report;
    TicketDraft &draft = report.draft;
    draft.channel = Channel::Mail;
    draft.isArrivalKnown = message->receivedAt.has_value();
    draft.reportedAt = message->receivedAt.value_or(now);
    draft.callerName = message->from.name.isEmpty() ? message->from.address : message->from.name;
    draft.callerMail = message->from.address;
    draft.text = reportText(*message, tr("[gekürzt; vollständig in der angehängten Nachricht]"));
    report.isCut = message->isCut;
    int unnamed = 0;
    for (const MailPart &part : message->attachments) {
        QString name = part.name;
        if (name.isEmpty()) {
            const QString suffix = QMimeDatabase().mimeTypeForName(part.mediaType).preferredSuffix();
            name = tr("Anhang %1").arg(++unnamed) + (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
        }
        if (part.content.size() > m_limitBytes) {
            report.leftOut.append(name);
            continue;
        }
        const auto stored = put(m_store, part.content, name, m_limitBytes, progress);
        if (!stored)
            return tl::unexpected(stored.error());
        draft.attachments.append(*stored);
        if (part.isDamaged)
            report.damaged.append(name);
    }
    const QString suffix = isOutlookMessage(source) ? u".msg"_s : u".eml"_s;
    const auto raw = put(m_store, source,
                         safeFileName(message->subject.isEmpty() ? tr("Nachricht") : message->subject) + suffix,
                         MaxMailBytes, progress);
    if (!raw)
        return tl::unexpected(raw.error());
    draft.attachments.append(*raw);
    return report;
}

} // namespace sc
