#pragma once

#include "models/ledger/commanddesk.h"
#include "models/session/deniedstep.h"
#include "models/session/history.h"
#include "models/session/linkstate.h"
#include "models/session/presence.h"
#include "models/session/teamaddress.h"
#include "models/storage/attachmentstore.h"
#include "models/team/outboxline.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace sc {

class TeamLink;

/** The team's side of the desk on the GUI thread: how we stand with the shared database, and what became of what was
 * saved here. */
class TeamDesk final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it. Connects at once.
    TeamDesk(Database &database, CommandDesk &commands, const Clock &clock, TeamAddress address,
             const QString &password, QObject *parent = nullptr);
    ~TeamDesk() override;

    /// Can this address be worked with? On a thread of its own. Errors: see LinkState::trouble, and
    /// ServerConnection::open.
    [[nodiscard]] static QFuture<Result<void>> check(const TeamAddress &address, const QString &password);
    /// The book to write to in a team; makes the database a replica at the first call.
    [[nodiscard]] static Result<std::shared_ptr<const CommandBook>> bookOf(Connection &connection, const Clock &clock);
    /// Is this the replica of a team, not the desk of one who works alone?
    [[nodiscard]] static Result<bool> isReplica(Connection &connection);
    /// The file beside \p databasePath that holds the replica of this login and server.
    [[nodiscard]] static QString replicaPath(const QString &databasePath, const TeamAddress &address);
    /// Is there something to work with, also without the server?
    [[nodiscard]] static Result<bool> isFilled(Connection &connection);

    [[nodiscard]] const LinkState &state() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const TeamAddress &address() const { return m_address; }
    [[nodiscard]] QFuture<Result<QList<OutboxLine>>> lines() const; ///< what waits, and what was not applied
    /// What colleagues' rights did not allow in the last two weeks, from the server; none for who does not lead (P10).
    [[nodiscard]] QFuture<Result<QList<DeniedStep>>> denied() const;
    /// A clash: the value chosen here after all; a parked one: once more, without waiting
    void useMine(const QString &opId);
    void letRest(const QString &opId); ///< seen; the line goes
    [[nodiscard]] ContentSource contentSource() const; ///< the shared database, by the address and password in use now
    [[nodiscard]] HistorySource historySource() const; ///< the same, for the search beyond what is kept here
    void retry();
    void reconnect(const TeamAddress &address, const QString &password); ///< another server, or another password
    void fetchEverything();
    /// An older ticket that is to be seen; nothing happens for those that are whole here
    void bring(const QString &ticketId);
    void bePresent(const QString &ticketId, sc::Presence::Act act); ///< what this person does there
    void enrolAnew(); ///< after the outbox was copied or restored (I3)

Q_SIGNALS:
    void stateChanged();
    void linesChanged();
    void startedAnew();
    void historyDiverged(); ///< as TeamLink tells it
    void notBrought(const QString &ticketId); ///< it stays without its history: the server cannot be asked
    void presenceTold(const QList<sc::Presence> &others, bool isEverything); ///< see PresenceBoard::take
    void refused(const sc::Outcome &outcome); ///< useMine: not possible either
    void failed(const sc::Error &error);
    /// A ticket is known by another number from now on; the old one finds it for ever. \p wasTold: it was no
    /// provisional one (P7).
    void numbered(const QString &old, const QString &number, bool wasTold);

private:
    void connectTo(const QString &password);
    void submitAgain(const QString &opId, bool isAsked); ///< \p isAsked: somebody waits for the answer
    void sendParked(); ///< what can be applied by now; once each time the replica has come in step

    struct Access; ///< how the server is reached, with the password

    Database &m_database;
    CommandDesk &m_commands;
    const Clock &m_clock;
    TeamAddress m_address;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<TeamLink> m_link;
    QSet<QString> m_sentAgain; ///< parked commands that were sent again by themselves
};

} // namespace sc
