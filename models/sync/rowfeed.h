#pragma once

#include "models/sync/contact.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace sc {

class AttachmentStore;

/**
 * Listens, and fetches the rows that changed: at once when the last time is over a second ago, else gathered for a
 * quarter of a second; every 15 s regardless (P6). Lives on a thread of its own.
 */
class RowFeed final : public QObject
{
    Q_OBJECT

public:
    RowFeed(Database &database, const Clock &clock, TeamAccess access);

    void start(); ///< connects and fetches; after that by itself
    void restart(); ///< drops all rows and fetches them again
    void reconnect(); ///< at once, with a new connection
    /// A ticket outside the window with all that belongs to it, unless it is whole here already: changed(), or
    /// notBrought().
    void bring(const QString &ticketId);
    /// Told to the others; nothing without a connection
    void bePresent(const QString &ticketId, sc::Presence::Act act);

Q_SIGNALS:
    void reached(); ///< connected and greeted
    void changed(const QList<sc::Change> &changes); ///< rows of the replica, after commit
    void startedAnew(); ///< all rows were dropped: another history, or other rights
    /// The server no longer has the history that was fetched here: damage, an old backup, or tampering (P6)
    void historyDiverged();
    void progressed(qint64 loaded, qint64 total); ///< steps of the shared history
    void inStep(); ///< nothing is left to fetch
    void presenceTold(const QList<sc::Presence> &others, bool isEverything);
    void notBrought(const QString &ticketId); ///< the server cannot be asked
    void failed(const sc::Error &error);

private:
    void fetch();
    void listen();
    void handle(const Result<void> &done);
    [[nodiscard]] Result<void> tellPresence(const QStringList &payloads); ///< what others do now
    void tellPresence(QList<Presence> others, bool isEverything);
    void disconnectFromServer();
    [[nodiscard]] Result<void> fetchAll();
    [[nodiscard]] Result<void> greet();
    [[nodiscard]] Result<void> dropRows();
    [[nodiscard]] static Result<QList<Change>> takePage(Connection &local, const FeedPage &page, const Clock &clock,
                                                        const AttachmentStore &store);
    [[nodiscard]] Result<QList<Change>> keepWhole(const QString &ticketId);
    /// Older tickets that are open here follow what others do to them
    [[nodiscard]] Result<void> rereadKept(FeedPage &page);
    [[nodiscard]] Result<bool> fetchPage(); ///< whether there is more

    Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<const std::atomic_bool> m_stopped;
    Contact m_contact;
    std::unique_ptr<QSocketNotifier> m_news;
    QTimer m_next; ///< fetches, or connects again
    qint64 m_fetchedMs = 0;
};

} // namespace sc
