#include "models/storage/searchindex.h"

#include "models/storage/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// The one row of \p table for the ticket becomes \p words; empty words take it away.
Result<void> replaceWords(Connection &connection, const QString &table, qint64 rowId, const QVariantMap &values)
{
    if (const auto done = connection.execute(u"DELETE FROM %1 WHERE rowid = :rowid"_s.arg(table),
                                             { { u"rowid"_s, rowId } });
        !done)
        return tl::unexpected(done.error());
    if (values.value(u"words"_s).toString().isEmpty())
        return {};
    QVariantMap row = values;
    row.insert(u"rowid"_s, rowId);
    const QStringList columns = row.keys();
    return connection
        .execute(u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s), columns.join(u", :"_s)), row)
        .map([](qint64) {});
}

Result<QString> foldedWordsBy(Connection &connection, const QString &query, const QString &ticketId)
{
    const auto rows = connection.selectNamed(query, { { u"id"_s, ticketId } });
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList texts;
    for (const Row &row : *rows)
        texts.append(row.text("words"_L1));
    return foldedWords(texts.join(u' ')).join(u' ');
}

} // namespace

Result<void> indexTicket(Connection &connection, const QString &ticketId)
{
    const auto rowId = connection.select(
        u"INSERT INTO ticket_search_rows (ticket_id) VALUES (:id) ON CONFLICT (ticket_id) DO UPDATE SET ticket_id = :id RETURNING number"_s,
        { { u"id"_s, ticketId } });
    if (!rowId)
        return tl::unexpected(rowId.error());
    const qint64 number = rowId->constFirst().integer("number"_L1);
    const auto all = foldedWordsBy(connection, u"ticket_words"_s, ticketId);
    if (!all)
        return tl::unexpected(all.error());
    if (const auto done = replaceWords(connection, u"ticket_search"_s, number,
                                       { { u"ticket_id"_s, ticketId }, { u"words"_s, *all } });
        !done)
        return done;
    const auto parts = foldedWordsBy(connection, u"ticket_part_words"_s, ticketId);
    if (!parts)
        return tl::unexpected(parts.error());
    if (const auto done = replaceWords(connection, u"ticket_parts"_s, number, { { u"words"_s, *parts } }); !done)
        return done;
    const auto open = foldedWordsBy(connection, u"ticket_similar_words"_s, ticketId);
    if (!open)
        return tl::unexpected(open.error());
    return replaceWords(connection, u"ticket_similar"_s, number, { { u"words"_s, *open } });
}

Result<void> indexAllTickets(Connection &connection)
{
    const auto rows = connection.select(u"SELECT id FROM tickets ORDER BY recorded_at, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows)
        if (const auto done = indexTicket(connection, row.text("id"_L1)); !done)
            return done;
    return {};
}

Result<void> rewriteIndex(Connection &connection)
{
    Result<void> done;
    for (const QString &table : { u"ticket_search"_s, u"ticket_similar"_s, u"ticket_parts"_s })
        done = done.and_then([&] {
            return connection.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table)).map([](qint64) {});
        });
    return done;
}

Result<void> clearIndex(Connection &connection)
{
    for (const QString &table : { u"ticket_search"_s, u"ticket_parts"_s, u"ticket_similar"_s, u"ticket_search_rows"_s })
        if (const auto done = connection.execute(u"DELETE FROM "_s + table); !done)
            return tl::unexpected(done.error());
    return {};
}

} // namespace sc
