#include "models/ledger/replicawindow.h"

#include "models/ledger/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 KeptSeconds = 86400;
const QString fromKey = u"window_from"_s;

/// The tickets whose belongings go, as a subquery of :from.
const QString outside
    = u"(SELECT t.id FROM tickets t WHERE t.closed_at < :from AND t.id NOT IN (SELECT k.ticket_id FROM kept_tickets k))"_s;
/// Whether ticket \c t is of the window.
const QString inside
    = u"(t.closed_at IS NULL OR t.closed_at >= :from OR t.id IN (SELECT k.ticket_id FROM kept_tickets k))"_s;

} // namespace

ReplicaWindow::ReplicaWindow(Connection &connection, ReplicaRows &rows)
    : m_connection(connection)
    , m_rows(rows)
{
}

Result<void> ReplicaWindow::run(const QString &sql, const QVariantMap &bindings)
{
    return m_connection.execute(sql, bindings).map([](qint64) {});
}

Result<void> ReplicaWindow::leave(const QStringList &ticketIds)
{
    Result<void> done;
    for (const QString &id : ticketIds)
        done = done.and_then([&] {
            return m_connection.execute(u"UPDATE tickets SET closed_at = 0 WHERE id = :id"_s, { { u"id"_s, id } })
                .and_then([&](qint64 here) { return here > 0 ? Result<void>() : m_rows.forgetTicket(id); });
        });
    return done;
}

Result<void> ReplicaWindow::moveTo(Instant from, Instant now)
{
    ReplicaMeta meta(m_connection);
    const auto before = meta.value(fromKey);
    if (!before)
        return tl::unexpected(before.error());
    const QVariantMap window { { u"from"_s, std::max(from, before->toLongLong()) } };
    Result<void> done = meta.set(fromKey, window.constBegin()->toString()).and_then([&] {
        return run(u"DELETE FROM kept_tickets WHERE until < :now"_s, { { u"now"_s, now } });
    });
    const auto entities = Rules::rows().entities;
    for (const QStringList &entity : entities)
        if (entity.at(1) == u"ticket_id" && entity.at(0) != u"ticket_links")
            done = done.and_then(
                [&] { return run(u"DELETE FROM %1 WHERE ticket_id IN "_s.arg(entity.at(0)) + outside, window); });
    done = done.and_then([&] { return run(u"DELETE FROM activities WHERE ticket_id IN "_s + outside, window); })
               .and_then([&] {
                   // Both ends are outside, or cannot be seen at all.
                   return run(u"DELETE FROM ticket_links AS l WHERE l.ticket_id IN (SELECT o.id FROM tickets o WHERE "
                              u"o.closed_at < :from) "
                              "AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id IN (l.ticket_id, l.other_id) AND "_s
                                  + inside + u')',
                              window);
               });
    const auto gone = done
        ? m_connection.select(u"DELETE FROM tickets AS s WHERE s.id IN "_s + outside
                                  + u" AND NOT EXISTS (SELECT 1 FROM ticket_links l WHERE l.ticket_id = s.id) AND NOT "
                                    u"EXISTS (SELECT 1 FROM ticket_links l WHERE l.other_id = s.id)"
                                    " AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.duplicate_of = s.id AND "_s
                                  + inside + u") RETURNING id"_s,
                              window)
        : Result<QList<Row>>(tl::unexpected(done.error()));
    return gone.map([this](const QList<Row> &rows) {
        for (const Row &row : rows)
            m_rows.note(u"tickets"_s, row.text("id"_L1));
    });
}

Result<void> ReplicaWindow::keep(const QString &ticketId, Instant now)
{
    return run(
        u"INSERT INTO kept_tickets (ticket_id, until) VALUES (:id, :until) ON CONFLICT (ticket_id) DO UPDATE SET until = :until"_s,
        { { u"id"_s, ticketId }, { u"until"_s, now + KeptSeconds } });
}

Result<bool> ReplicaWindow::isStub(Connection &connection, const QString &ticketId)
{
    const auto from = ReplicaMeta(connection).value(fromKey);
    if (!from)
        return tl::unexpected(from.error());
    return connection
        .select(u"SELECT 1 AS here FROM tickets t WHERE t.id = :id AND "_s + inside,
                { { u"id"_s, ticketId }, { u"from"_s, from->toLongLong() } })
        .map([](const QList<Row> &rows) { return rows.isEmpty(); });
}

Result<QStringList> ReplicaWindow::kept(Connection &connection, const QStringList &ticketIds)
{
    return connection.select(u"SELECT ticket_id FROM kept_tickets"_s).map([&](const QList<Row> &rows) {
        QStringList both;
        for (const Row &row : rows)
            if (const QString id = row.text("ticket_id"_L1); ticketIds.contains(id))
                both.append(id);
        return both;
    });
}

} // namespace sc
