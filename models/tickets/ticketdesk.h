#pragma once

#include "models/domain/profile.h"
#include "models/ledger/commanddesk.h"
#include "models/session/session.h"
#include "models/tickets/ticketdraft.h"

#include <QFuture>
#include <QObject>

namespace sc {

/** Log of one contact with the customer. */
struct ContactLog
{
    QString kind; ///< call | talk | remote | mail | note
    QString text;
    QString direction; ///< in | out
    QString party;
    qint64 durationSeconds = 0;
    Instant occurredAt = 0;
};

/** What the qualify dialog hands out; empty optionals stay as they are. */
struct Qualification
{
    TicketKind kind = TicketKind::Incident;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    enum class Reclassified { Unchanged, Misjudged, Worsened } reclassified = Reclassified::Unchanged; ///< SLA-6
    QString side;
    QString causePlace;
    CategoryId category;
    ServiceId service;
    TenantId tenant;
    QList<ItemId> items;
    int impact = 2;
    int urgency = 2;
};

/** What the escalation dialog hands out (INC-4). */
struct Escalation
{
    enum class Target { Level, Department, Manufacturer } target = Target::Level;
    int level = 2; ///< Target::Level
    TeamId team; ///< Target::Level, may be empty
    QString party; ///< department or manufacturer
    QString reason;
    QString tried;
    QStringList requiredItems; ///< "log", "steps", … that were ticked
};

/**
 * Use cases of one ticket (GUI thread): composes verbs, computes deadlines, submits. Each future gives the outcome of
 * the first command that was not applied, or of the last. Never blocks.
 */
class TicketDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = QFuture<Result<Outcome>>;
    /// References must outlive the desk.
    TicketDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<TicketFile>> open(const TicketId &id) const;

    Answer record(const TicketDraft &draft); ///< INC-1; Outcome::number is the new number
    Answer qualify(const Ticket &seen, const Qualification &value, const QList<ItemId> &itemsSeen);
    Answer take(const Ticket &seen); ///< owner = me, state → in progress
    Answer assign(const QList<Ticket> &seen, const QString &owner, const TeamId &team); ///< one undoable step
    Answer setClass(const QList<Ticket> &seen, servicetime::DisruptionClass value, bool worsened); ///< bulk
    Answer setLevel(const QList<Ticket> &seen, int level); ///< bulk
    Answer handBack(const Ticket &seen, const QString &reason); ///< to the queue of its team
    Answer setFollowUp(const Ticket &seen, const QString &nextStep, Instant at, const QString &reason); ///< INC-8
    Answer log(const TicketId &id, const ContactLog &entry); ///< INC-3
    Answer notifyCustomer(const Ticket &seen, const ContactLog &entry); ///< first notification SLA-5; later ones: a status
    Answer wait(const Ticket &seen, WaitingFor reason, Instant resumeAt, const QString &note);
    Answer resume(const Ticket &seen);
    Answer escalate(const Ticket &seen, const Escalation &value);
    Answer takeBack(const Ticket &seen, const QString &reason); ///< the escalated ticket returns to the desk
    Answer solve(const Ticket &seen, const QString &solution, const QString &workaround);
    Answer close(const Ticket &seen);
    Answer reopen(const Ticket &seen, const QString &reason);
    Answer withdraw(const Ticket &seen, const QString &reason, const TicketId &duplicateOf);
    Answer link(const TicketId &id, const TicketId &other, const QString &kind); ///< parent | child | related
    Answer merge(const Ticket &duplicate, const TicketId &into); ///< INC-14; undo or unmerge() takes it back
    Answer unmerge(const Ticket &duplicate);
    Answer split(const Ticket &seen, const QString &title, const QString &description); ///< INC-14
    Answer addReference(const TicketId &id, const QString &system, const QString &number); ///< INC-13
    Answer markSecurityIncident(const Ticket &seen, const QString &what); ///< INC-15
    Answer watch(const TicketId &id, bool on);
    Answer forwardQuestion(const Ticket &seen, const QString &party, const QString &text); ///< INC-7

    [[nodiscard]] QString lastOperation() const; ///< op or group id of the last applied step, or empty
    Answer undoLast(); ///< INC-16

Q_SIGNALS:
    void applied(const QString &opIdOrGroup, const QString &kind);

private:
    struct Private;
    std::unique_ptr<Private> d;

public:
    ~TicketDesk() override;
};

} // namespace sc
