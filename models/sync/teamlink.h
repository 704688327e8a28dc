#pragma once

#include "models/ledger/commanddesk.h"
#include "models/session/linkstate.h"
#include "models/sync/contact.h"

#include <QThread>
#include <QTimer>

namespace sc {

class CommandSender;
class RowFeed;

/**
 * Keeps the replica in step with the shared database: two threads, one that sends and one that listens and fetches,
 * each with its connection. Foreign rows are announced by the command desk like own ones. Nothing here blocks the GUI
 * thread but the end, for at most a tenth of a second.
 */
class TeamLink final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it. \p database on a thread of its own.
    TeamLink(Database &database, CommandDesk &commands, const Clock &clock, const TeamAccess &access,
             QObject *parent = nullptr);
    ~TeamLink() override;

    [[nodiscard]] const LinkState &state() const { return m_state; }
    void retry(); ///< at once, however long the last failure told to wait
    void fetchEverything(); ///< drops the rows here and fetches them again; what waits to be sent stays
    /// An older ticket that is to be seen comes whole; nothing happens for others. notBrought(): the server cannot be
    /// asked.
    void bring(const QString &ticketId);
    void bePresent(const QString &ticketId, sc::Presence::Act act); ///< what this person does there
    /// When trouble is "outbox": sends on as a new client (I3).
    void enrolAnew();

Q_SIGNALS:
    void inStep(); ///< once more nothing is left to fetch, and what is to be sent goes out
    void stateChanged();
    void startedAnew(); ///< the rows here were dropped; they come again by themselves
    void historyDiverged(); ///< and it had another history than was known here (P6)
    void notBrought(const QString &ticketId);
    void presenceTold(const QList<sc::Presence> &others, bool isEverything); ///< see PresenceBoard::take
    void numbered(const QString &old, const QString &number, bool wasTold); ///< see TeamDesk
    void outboxChanged(); ///< something was saved or answered

private:
    void followSender();
    void followFeed();
    void takeProgress(qint64 loaded, qint64 total);
    void takeInStep(); ///< the feed has nothing left to fetch
    void countUnsent();
    void take(LinkState state);
    void takeFailure(const Error &error);

    Database &m_database;
    CommandDesk &m_commands;
    const Clock &m_clock;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QThread m_sending;
    QThread m_feeding;
    std::unique_ptr<CommandSender> m_sender; ///< on m_sending
    std::unique_ptr<RowFeed> m_feed; ///< on m_feeding
    LinkState m_state;
    std::optional<Error> m_sendingTrouble; ///< nothing is sent until somebody does something; fetching may go on
};

} // namespace sc
