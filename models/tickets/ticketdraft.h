#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

/** What the record window fills (flow 1). Everything but the one line has a default and can follow. */
struct TicketDraft
{
    QString id; ///< UUID of the draft and of the ticket to be
    QString text; ///< first line → title, the rest → description
    Channel channel = Channel::Phone;
    Instant reportedAt = 0;
    bool isArrivalKnown = true; ///< false: a mail that does not say when the mailbox received it; somebody has to
    bool isDateOnly = false; ///< post: only the day of the receipt stamp is known (SLA-2)
    std::optional<Instant> reachedOtherAt; ///< reached someone else first: both instants are kept (SLA-2)
    TicketKind kind = TicketKind::Incident;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    QString callerName;
    QString callerPhone;
    QString callerMail;
    QString contactId; ///< when the caller is known
    QString tenantId; ///< when the tenant is known
    QString tenantName; ///< as typed
    QList<Attachment> attachments;
    bool informedDuringCall = false; ///< the talk itself was the first notification (SLA-5), confirmed by the agent

    /// One thing that is wrong: field and code; views make the words.
    struct Problem
    {
        QString field;
        QString code; ///< missing | in_future | too_long
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    static constexpr int MaxTitle = 200; ///< characters

    /// The only validation of a draft.
    [[nodiscard]] QList<Problem> problems(Instant now) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    /// The arrival that counts (SLA-2): a receipt stamp without time is the opening of that service day.
    [[nodiscard]] Instant arrival(const ServiceProfile &profile) const;
};

} // namespace sc
