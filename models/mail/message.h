#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace sc {

struct MailAddress
{
    QString name; ///< may be empty
    QString address;

    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/** A file in a mail, or a mail that was forwarded as one. */
struct MailPart
{
    QString name; ///< as the mail says (RFC 2231, RFC 2047, raw); empty when it says none
    QString mediaType; ///< "image/png"
    QByteArray content;
    bool isDamaged = false; ///< the encoding was broken or cut off; what could be read is there
};

/** One mail, read from its source. All text is cleaned of control characters; nothing here is trusted. */
struct MailMessage
{
    MailAddress from;
    QList<MailAddress> to;
    QString subject;
    QString messageId;
    /// When the mailbox received it: the topmost Received header, or what Outlook says of the delivery. Never the Date
    /// header, which the sender writes (SLA-2).
    std::optional<Instant> receivedAt;
    QString text; ///< text/plain preferred, else HTML as text
    QList<MailPart> attachments; ///< named, inline and forwarded parts
    bool isCut = false; ///< parts beyond the limits were left out; the source has them
};

constexpr qint64 MaxMailBytes = 64LL * 1024 * 1024; ///< of a source; attachments grow by a third in a mail
constexpr int MaxMailDepth = 20; ///< of parts in parts
constexpr int MaxMailParts = 200;

/// Reads an Internet message (RFC 5322, MIME) or one that Outlook saved (.msg); for any thread. Errors: Invalid,
/// subject "not_a_mail" (no header that mails have), "damaged_mail" (an .msg that is cut off), "too_big", "too_nested"
/// (hundreds of levels: an attack, not a mail).
[[nodiscard]] Result<MailMessage> readMessage(const QByteArray &source);

[[nodiscard]] bool isOutlookMessage(const QByteArray &source);

} // namespace sc
