#pragma once

#include "models/ledger/command.h"
#include "models/tickets/accumulation.h"
#include "models/tickets/ticketdraft.h"

namespace sc {

/** One contact with the customer (INC-3). */
struct ContactLog
{
    QString kind; ///< note | call | talk | remote
    QString text;
    QString party; ///< with whom
    qint64 durationSeconds = 0;
    Instant occurredAt = 0; ///< claimed by the agent
};

/** What the qualify dialog hands out. */
struct Qualification
{
    enum class Reason { Misjudged, Worsened }; ///< why the class changed (SLA-6)

    TicketKind kind = TicketKind::Incident;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    Reason reason = Reason::Misjudged;
    QString side; ///< public_client | private_client | both | empty
    QString causePlace; ///< ours | customer | network | third_party | empty (SLA-10)
    int impact = 2;
    int urgency = 2;
    CategoryId category {};
    ServiceId service {};
    /// As Catalogue::promise judges (SCOPE-1, SLA-11); nullopt: as it was judged before, unless the place of cause
    /// changed that.
    std::optional<bool> isPromised {};
    QList<ItemId> addedItems {};
    QList<ItemId> removedItems {};

    /// What is said of \p ticket now, so that one aspect can be changed alone.
    [[nodiscard]] static Qualification of(const Ticket &ticket);
};

/** How a ticket stands to another one (INC-14), seen from the first. */
enum class LinkKind { Parent, Child, Related };

[[nodiscard]] QString code(LinkKind kind);

/** A security incident as flagged (INC-15). */
struct SecurityReport
{
    QString text; ///< what happened
    bool isIsbTold = false; ///< information security officer
    bool isDataProtectionTold = false;
};

/** What was said to one required item of a hand-over. */
struct EscalationAnswer
{
    QString code; ///< of the item, see EscalationRules
    QString text;

    friend bool operator==(const EscalationAnswer &, const EscalationAnswer &) = default;
};

/** A question that others answer; tracking stays with the desk (INC-7). */
struct Forwarding
{
    QString party; ///< product owner, department or office
    QString question;
    Instant askAgainAt = 0; ///< follow-up (INC-8)
};

/** What the escalation dialog hands out (INC-4). */
struct Escalation
{
    int level = 2; ///< 1 … 3; kept when it goes to a party
    QString party; ///< department or manufacturer; empty: to the level
    QString reason;
    QString tried;
    QString partyKind {}; ///< department | manufacturer; empty: to a level
    QList<EscalationAnswer> items {}; ///< what the target asks for
    std::optional<Instant> followUpAt {}; ///< when the desk looks after it again
    TeamId team {}; ///< of the level; null: its queue

    /// level_1 … level_3 | department | manufacturer
    [[nodiscard]] QString target() const;
};

/**
 * Composes the commands of the ticket use cases: verbs with the base values that the user saw, and facts computed by
 * the service profile. Pure: nothing is submitted here.
 */
class TicketCommands
{
public:
    /// \p now the instant of the act.
    TicketCommands(const ServiceProfile &profile, QString login, Instant now);

    [[nodiscard]] Command record(const TicketDraft &draft) const; ///< INC-1, SLA-2
    [[nodiscard]] Command qualify(const Ticket &seen, const Qualification &value) const; ///< INC-2, SLA-6
    /// The deadline after that: a first notification keeps its own (SLA-6).
    [[nodiscard]] std::optional<Instant> dueAfter(const Ticket &seen, const Qualification &value) const;
    [[nodiscard]] Command take(const Ticket &seen) const; ///< the user becomes the owner, work begins
    [[nodiscard]] Command assign(const Ticket &seen, const QString &owner) const;
    [[nodiscard]] Command handBack(const Ticket &seen, const QString &reason) const; ///< to the queue
    [[nodiscard]] Command setFollowUp(const Ticket &seen, const QString &nextStep, Instant at,
                                      const QString &reason) const; ///< INC-8
    [[nodiscard]] Command log(const Ticket &seen, const ContactLog &entry) const; ///< INC-3
    /// SLA-5; later ones inform (INC-5)
    [[nodiscard]] Command notifyCustomer(const Ticket &seen, const ContactLog &entry) const;
    /// The day it goes on is its follow-up, unless an earlier one is set (INC-12, INC-8).
    [[nodiscard]] Command wait(const Ticket &seen, WaitingFor reason, Instant resumeAt) const;
    [[nodiscard]] Command resume(const Ticket &seen) const;
    /// The desk keeps tracking: who hands over watches on, the follow-up is the desk's (INC-4).
    [[nodiscard]] Command escalate(const Ticket &seen, const Escalation &value) const;
    /// Back from the party, or else from a level to the one below; 1st level: to its queue (INC-4).
    [[nodiscard]] Command returnEscalation(const Ticket &seen, const QString &reason) const;
    /// Operation or the on-call person was told of a report that prevents operation (TIME-7).
    [[nodiscard]] Command alert(const Ticket &seen, const QString &who, const QString &note) const;
    /// One disruption that hinders, in place of several minor ones, which become its children; its clock runs from the
    /// report that tipped it (SLA-8).
    [[nodiscard]] Command accumulate(const Accumulation &value, const QString &title) const;
    [[nodiscard]] Command forward(const Ticket &seen, const Forwarding &value) const; ///< INC-7: owner and clock stay
    /// Back at the desk, due to be passed on now
    [[nodiscard]] Command answerArrived(const Ticket &seen, const QString &answer) const;
    /// INC-11; telling the customer at \p tellAt is the next step (INC-6). Nullopt: the customer knows.
    [[nodiscard]] Command solve(const Ticket &seen, const QString &solution, const QString &workaround,
                                std::optional<Instant> tellAt = std::nullopt) const;
    [[nodiscard]] Command close(const Ticket &seen) const;
    [[nodiscard]] Command reopen(const Ticket &seen, const QString &reason) const;
    [[nodiscard]] Command withdraw(const Ticket &seen, const QString &reason, const TicketId &duplicateOf) const;
    /// Unmerge, or withdrawn in error (INC-14)
    [[nodiscard]] Command restore(const Ticket &seen, const QString &reason) const;
    [[nodiscard]] Command link(const Ticket &seen, const TicketId &other, LinkKind kind) const; ///< INC-14
    [[nodiscard]] Command unlink(const QString &linkId) const;
    /// A ticket of its own for \p text that reached the desk with \p seen: same caller, same arrival, so the same clock
    /// (INC-14, SLA-2).
    [[nodiscard]] Command split(const Ticket &seen, const QString &text) const;
    /// Restricts the ticket and starts the 72 hours of GDPR Art. 33; who was not told yet becomes the next step, due
    /// now (INC-15).
    [[nodiscard]] Command flagSecurity(const Ticket &seen, const SecurityReport &report) const;
    [[nodiscard]] Command clearSecurity(const Ticket &seen, const QString &reason) const;
    [[nodiscard]] Command addReference(const Ticket &seen, const QString &system,
                                       const QString &number) const; ///< INC-13
    /// The content is in the attachment store already (INC-1).
    [[nodiscard]] Command attach(const Ticket &seen, const QList<Attachment> &attachments) const;
    [[nodiscard]] Command detach(const Attachment &attachment) const; ///< the content stays: a step back brings it back

    /// The fields that a first notification at \p claimedAt leaves as facts (PROF-3, SLA-5).
    [[nodiscard]] QJsonObject notificationFacts(servicetime::DisruptionClass disruptionClass, Instant clockFrom,
                                                Instant claimedAt, const QString &via) const;

private:
    [[nodiscard]] Command begin(const QString &kind) const;
    [[nodiscard]] Instant clockFromAfter(const Ticket &seen, const Qualification &value) const;
    void addAttachments(Command &command, const QString &ticketId, const QList<Attachment> &attachments) const;
    void addEntry(Command &command, const QString &ticketId, const ContactLog &entry,
                  const QString &details = {}) const;

    const ServiceProfile &m_profile;
    QString m_login;
    Instant m_now;
};

} // namespace sc
