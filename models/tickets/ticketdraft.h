#pragma once

#include "models/domain/result.h"
#include "models/tickets/ticket.h"

#include <QJsonObject>

namespace sc {

/** What the record window fills (flow 1). Everything but the one line has a default and can follow. */
struct TicketDraft
{
    QString id; ///< UUID of the draft and of the ticket to be
    QString text; ///< first line → title, the rest → description
    Channel channel = Channel::Phone;
    Instant reportedAt = 0;
    bool reportedDateOnly = false; ///< post: only the receipt date is known (SLA-2)
    std::optional<Instant> reachedOtherAt;
    TicketKind kind = TicketKind::Incident;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    TenantId tenant;
    ContactId contact;
    QString callerName;
    QString callerPhone;
    QString callerMail;
    ServiceId service;
    bool informedDuringCall = false; ///< the talk itself was the first notification (SLA-5), confirmed by the agent
    QList<TicketAttachment> attachments; ///< already stored in the attachment store
    QString receiptStamp; ///< post
    QString messageId; ///< mail

    /// One thing that is wrong: field name and code; views make the words.
    struct Problem
    {
        QString field;
        QString code; ///< missing | in_future | too_long | not_allowed
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    /// The only validation of a draft.
    [[nodiscard]] QList<Problem> problems(Instant now) const;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TicketDraft> fromJson(const QJsonObject &json);
};

} // namespace sc
