#pragma once

#include "models/ledger/commanddesk.h"
#include "models/session/session.h"
#include "models/tickets/attachmentdesk.h"
#include "models/tickets/catalogue.h"
#include "models/tickets/colleague.h"
#include "models/tickets/escalationtargets.h"
#include "models/tickets/historysearch.h"
#include "models/tickets/noticedesk.h"
#include "models/tickets/presenceboard.h"
#include "models/tickets/ticketcommands.h"

namespace sc {

/**
 * The ticket work of one user on the GUI thread: reads tickets, submits what TicketCommands composes, takes steps back
 * (INC-16). Nothing blocks. Tickets that are confidential to this user are in none of the answers (INC-15).
 */
class TicketDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = CommandDesk::Answer;

    /// References must outlive the desk.
    TicketDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Session &session() const { return m_session; }
    /// Commands of this user, at this instant.
    [[nodiscard]] TicketCommands compose() const { return { m_profile, m_session.login, m_clock.now() }; }

    [[nodiscard]] AttachmentDesk &attachments() { return m_attachments; }
    [[nodiscard]] HistorySearch &history() { return m_history; }
    [[nodiscard]] PresenceBoard &presence() { return m_presence; }
    [[nodiscard]] NoticeDesk &notices() { return m_notices; }

    /// NotAllowed, subject "confidential", when the ticket is hidden from this user; what is linked with it stays out
    /// too.
    [[nodiscard]] QFuture<Result<TicketFile>> open(const QString &id) const;
    /// The tickets that are there, in the order asked for.
    [[nodiscard]] QFuture<Result<QList<Ticket>>> tickets(const QStringList &ids) const;
    /// Who may be given a ticket; who is absent now comes last
    [[nodiscard]] QFuture<Result<QList<Colleague>>> colleagues() const;
    [[nodiscard]] QFuture<Result<Catalogue>> catalogue() const;
    [[nodiscard]] QFuture<Result<QList<SecurityContact>>> securityContacts() const;
    [[nodiscard]] QFuture<Result<EscalationTargets>> escalationTargets() const;
    /// Solved tickets that nobody objected to in time, oldest solution first (INC-11).
    [[nodiscard]] QFuture<Result<QList<Ticket>>> closable() const;
    /// By own number or a foreign one; nullopt when there is none.
    [[nodiscard]] QFuture<Result<std::optional<Ticket>>> byNumber(const QString &number) const;
    /// Of one tenant when named, then also without a word
    [[nodiscard]] QFuture<Result<QList<Ticket>>> search(const QString &text, const QString &tenantId = {}) const;
    /// Open tickets worded like \p text, best first, at most \p limit.
    [[nodiscard]] QFuture<Result<QList<Ticket>>> similar(const QString &text, int limit) const;

    Answer submit(const QList<Command> &commands); ///< one step, see CommandDesk::submit
    Answer submit(const Command &command) { return submit(QList<Command> { command }); }

    [[nodiscard]] bool canUndo() const { return m_commands.canUndo(); }
    [[nodiscard]] const Outcome &undoVerdict() const { return m_commands.undoVerdict(); } ///< why not, see CommandDesk
    Answer undoLast(); ///< INC-16; refused steps are forgotten

Q_SIGNALS:
    void ticketsChanged(const QStringList &ticketIds); ///< own and foreign changes, after commit
    void outagesChanged(); ///< of any ticket; own and foreign changes, after commit
    void canUndoChanged(bool canUndo);
    /// Another profile or calendar day holds: what is derived from profile() is read anew (PROF-2)
    void deadlinesMoved();

private:
    void announce(const QList<Change> &changes);

    Database &m_database;
    CommandDesk &m_commands;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    Session m_session;
    AttachmentDesk m_attachments;
    HistorySearch m_history;
    PresenceBoard m_presence;
    NoticeDesk m_notices;
};

} // namespace sc
