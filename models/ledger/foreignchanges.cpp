#include "models/ledger/foreignchanges.h"

#include "models/session/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

struct ForeignChanges::Seen
{
    qint64 dataVersion = -1; ///< changes with every commit of another connection, never with an own one
    qint64 seq = 0; ///< of the ledger
};

ForeignChanges::ForeignChanges(Database &database, CommandDesk &commands, std::chrono::milliseconds every,
                               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_seen(std::make_shared<Seen>())
{
    connect(&m_timer, &QTimer::timeout, this, &ForeignChanges::look);
    m_timer.start(every);
    look();
}

void ForeignChanges::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    deliver(m_database.run([seen = m_seen](Connection &connection) { return changesSince(connection, *seen); }), this,
            [this](const Result<QList<Change>> &changes) {
                m_isLooking = false;
                if (changes && !changes->isEmpty())
                    m_commands.announce(*changes);
            });
}

Result<QList<Change>> ForeignChanges::changesSince(Connection &connection, Seen &seen)
{
    // The ledger first: what is committed between the two reads is found the next time, and by it no own step is
    // skipped.
    const auto head = connection.select(u"SELECT coalesce(max(seq), 0) AS seq FROM ledger"_s);
    const auto version = head ? connection.select(u"PRAGMA data_version"_s) : head;
    if (!version)
        return tl::unexpected(version.error());
    const Seen before = std::exchange(
        seen, { version->constFirst().integer("data_version"_L1), head->constFirst().integer("seq"_L1) });
    if (before.dataVersion < 0 || before.dataVersion == seen.dataVersion)
        return QList<Change>();
    const auto rows = connection.selectNamed(u"changes_since"_s, { { u"seq"_s, before.seq } });
    if (!rows) {
        seen = before;
        return tl::unexpected(rows.error());
    }
    QList<Change> changes;
    for (const Row &row : *rows)
        changes.append({ row.text("entity"_L1), row.text("entity_id"_L1), row.text("ticket_id"_L1) });
    return changes;
}

} // namespace sc
