#include "models/sync/persondata.h"

#include "models/domain/ids.h"
#include "models/ledger/hashchain.h"
#include "models/ledger/rules.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// What names no person, or is what rows are known by: it stays as it is.
const QSet<QString> keptColumns { u"id"_s,     u"op_id"_s,        u"login"_s,     u"owner"_s,     u"recorded_by"_s,
                                  u"entity"_s, u"entity_id"_s,    u"ticket_id"_s, u"other_id"_s,  u"kind"_s,
                                  u"field"_s,  u"state"_s,        u"sha256"_s,    u"body_hash"_s, u"hash"_s,
                                  u"salt"_s,   u"request_hash"_s, u"client_id"_s, u"group_id"_s,  u"undone_by"_s };
const QSet<QString> keptTables { u"ledger_head"_s,   u"ledger_turn"_s, u"clients"_s,          u"settings"_s,
                                 u"rule_entities"_s, u"rule_fields"_s, u"rule_transitions"_s, u"schema_versions"_s,
                                 u"counters"_s,      u"meta"_s,        u"profiles"_s,         u"fold_letters"_s,
                                 u"ticket_words"_s,  u"presence"_s };
/// What was written by an operation that the ticket's history knows.
const QSet<QString> operationTables { u"ledger"_s, u"ops"_s, u"before_images"_s };

/// For LIKE, which knows upper and lower case of ASCII only: every other letter may be any.
QString patternOf(const QString &spelling)
{
    QString pattern = spelling.toLower();
    for (QChar &letter : pattern)
        if (letter.unicode() > 127 || letter == u'%' || letter == u'\\')
            letter = u'_';
    return u'%' + pattern + u'%';
}

} // namespace

const QString PersonData::Mark = u"[gelöscht]"_s;
const QStringList PersonData::CallerColumns { u"caller_name"_s, u"caller_phone"_s, u"caller_mail"_s };

PersonData::PersonData(PersonTables tables, const QStringList &spellings)
    : m_tables(std::move(tables))
    , m_spellings(spellings)
    , m_opId(newUuid())
{
    // what contains another one goes first
    std::sort(m_spellings.begin(), m_spellings.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

Result<PersonData> PersonData::callerOf(const PersonTables &tables, const QString &ticketId)
{
    QStringList known; // now, and before a correction
    for (const QString &column : CallerColumns)
        known.append(
            u"SELECT %2 AS value FROM %1tickets WHERE id = CAST(:ticket AS text)"_s.arg(tables.schema, column));
    for (const QString &value : { u"old_value"_s, u"new_value"_s })
        known.append(
            u"SELECT %2 AS value FROM %1activities WHERE ticket_id = CAST(:ticket AS text) AND field IN ('caller_name', 'caller_phone', 'caller_mail')"_s
                .arg(tables.schema, value));
    return tables.run(known.join(u" UNION "_s), { { u"ticket"_s, ticketId } }).map([&](const PersonTables::Rows &rows) {
        QStringList spellings;
        for (const auto &row : rows)
            if (const QString value = row.value(u"value"_s).toString().trimmed();
                value.size() >= ShortestSpelling && value != Mark) // shorter ones go from their columns only
                spellings.append(value);
        PersonData data(tables, spellings);
        data.m_ticket = ticketId;
        return data;
    });
}

bool PersonData::names(const QString &text) const
{
    return std::any_of(m_spellings.begin(), m_spellings.end(),
                       [&](const QString &spelling) { return text.contains(spelling, Qt::CaseInsensitive); });
}

QString PersonData::erased(QString text) const
{
    for (const QString &spelling : m_spellings)
        text.replace(spelling, Mark, Qt::CaseInsensitive);
    return text;
}

Result<void> PersonData::execute(const QString &sql, const QVariantMap &bindings)
{
    return m_tables.run(sql, bindings).map([](const auto &) {});
}

Result<QMap<QString, QStringList>> PersonData::textColumns()
{
    const auto rows = m_tables.run(m_tables.columns, {});
    if (!rows)
        return tl::unexpected(rows.error());
    QMap<QString, QStringList> columns;
    for (const auto &row : *rows)
        if (const QString table = row.value(u"table_name"_s).toString(); !keptTables.contains(table))
            columns[table].append(row.value(u"column_name"_s).toString());
    return columns;
}

Result<PersonTables::Rows> PersonData::rowsNaming(const QString &table, const QStringList &columns)
{
    QStringList conditions;
    QVariantMap patterns;
    for (int i = 0; i < m_spellings.size(); ++i) {
        const QString name = u"p%1"_s.arg(i);
        patterns.insert(name, patternOf(m_spellings.at(i)));
        for (const QString &column : columns)
            if (!keptColumns.contains(column))
                conditions.append(u"lower(%1) LIKE CAST(:%2 AS text)"_s.arg(column, name));
    }
    const QString scope = scopeOf(table);
    if (conditions.isEmpty() || scope.isEmpty())
        return PersonTables::Rows();
    if (!m_ticket.isEmpty())
        patterns.insert(u"ticket"_s, m_ticket);
    auto rows = m_tables.run(u"SELECT %1 AS place_, t.* FROM %2%3 t WHERE %4 AND (%5)"_s.arg(
                                 m_tables.place, m_tables.schema, table, scope, conditions.join(u" OR "_s)),
                             patterns);
    if (rows)
        rows->removeIf([&](const QVariantMap &row) {
            return std::none_of(columns.begin(), columns.end(), [&](const QString &column) {
                return !keptColumns.contains(column) && names(row.value(column).toString());
            });
        });
    return rows;
}

QString PersonData::scopeOf(const QString &table) const
{
    const Rules::Entity *entity = Rules::shipped().entity(table);
    if (m_ticket.isEmpty())
        return u"true"_s;
    if (operationTables.contains(table))
        return u"t.op_id IN (SELECT a.op_id FROM %1activities a WHERE a.ticket_id = CAST(:ticket AS text))"_s.arg(
            m_tables.schema);
    const QString column = table == u"activities" ? u"ticket_id"_s : entity ? entity->ticketColumn : QString();
    return column.isEmpty() ? QString() : u"t.%1 = CAST(:ticket AS text)"_s.arg(column);
}

Result<QJsonObject> PersonData::report()
{
    const auto columns = textColumns();
    if (!columns)
        return tl::unexpected(columns.error());
    QJsonObject all;
    QSet<QString> tickets;
    const auto add = [&](const QString &table, const PersonTables::Rows &rows) {
        QJsonArray list = all.value(table).toArray();
        for (QVariantMap row : rows) {
            row.remove(u"place_"_s);
            list.append(QJsonObject::fromVariantMap(row));
            if (table == u"tickets")
                tickets.insert(row.value(u"id"_s).toString());
        }
        if (!list.isEmpty())
            all.insert(table, list);
    };
    for (auto table = columns->begin(); table != columns->end(); ++table) {
        const auto rows = rowsNaming(table.key(), table.value());
        if (!rows)
            return tl::unexpected(rows.error());
        add(table.key(), *rows);
    }
    for (const QString &ticket : std::as_const(tickets)) {
        const auto files = m_tables.run(
            u"SELECT id, ticket_id, name, media_type, size_bytes, sha256 FROM %1ticket_attachments WHERE ticket_id = CAST(:id AS text)"_s
                .arg(m_tables.schema),
            { { u"id"_s, ticket } });
        if (!files)
            return tl::unexpected(files.error());
        add(u"ticket_attachments"_s, *files);
    }
    return all;
}

Result<void> PersonData::eraseBody(const QVariantMap &row)
{
    ++m_done.bodies;
    const QVariantMap op { { u"op"_s, row.value(u"op_id"_s) } };
    // the digest of the content is no salted one: who guesses the content could prove it
    return execute(u"UPDATE %1ledger SET body = NULL, salt = '' WHERE op_id = CAST(:op AS text)"_s.arg(m_tables.schema),
                   op)
        .and_then([&] {
            return execute(u"UPDATE %1ops SET request_hash = '' WHERE op_id = CAST(:op AS text)"_s.arg(m_tables.schema),
                           op);
        });
}

Result<void> PersonData::rewrite(const QString &table, const QStringList &columns, const QVariantMap &row)
{
    if (table == u"ledger")
        return eraseBody(row);
    QStringList changes;
    QVariantMap values { { u"place"_s, row.value(u"place_"_s) } };
    for (const QString &column : columns) {
        const QString text = row.value(column).toString();
        if (keptColumns.contains(column) || !names(text))
            continue;
        changes.append(u"%1 = CAST(:%1 AS text)"_s.arg(column));
        values.insert(column, erased(text));
        if (table == u"tickets" && CallerColumns.contains(column))
            m_tickets.insert(row.value(u"id"_s).toString());
    }
    const Rules::Entity *entity = Rules::shipped().entity(table);
    if (entity) {
        const QString ticket = entity->ticketColumn.isEmpty() ? QString() : row.value(entity->ticketColumn).toString();
        m_touched.append({ table, row.value(u"id"_s).toString(), ticket, changes.constFirst().section(u' ', 0, 0) });
        changes += { u"version = version + 1"_s, u"op_id = CAST(:op AS text)"_s };
        values.insert(u"op"_s, m_opId);
        ++m_done.rows;
    } else if (table == u"activities") {
        m_touched.append({ row.value(u"entity"_s).toString(), row.value(u"entity_id"_s).toString(),
                           row.value(u"ticket_id"_s).toString(), u"history"_s });
    }
    return execute(u"UPDATE %1%2 SET %3 WHERE %4"_s.arg(m_tables.schema, table, changes.join(u", "_s), m_tables.here),
                   values);
}

Result<QStringList> PersonData::eraseAttachments(const QSet<QString> &contents)
{
    const auto rows = m_tables.run(u"SELECT id, ticket_id, sha256 FROM %1ticket_attachments"_s.arg(m_tables.schema),
                                   {});
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> gone = contents;
    for (const auto &row : *rows) {
        const QString hash = row.value(u"sha256"_s).toString();
        if (m_tickets.contains(row.value(u"ticket_id"_s).toString()))
            gone.insert(hash);
    }
    for (const auto &row : *rows) {
        if (!gone.contains(row.value(u"sha256"_s).toString()))
            continue;
        if (const auto done = eraseAttachment(row.value(u"id"_s).toString(), row.value(u"ticket_id"_s).toString());
            !done)
            return tl::unexpected(done.error());
    }
    return QStringList(gone.begin(), gone.end());
}

Result<void> PersonData::eraseAttachment(const QString &id, const QString &ticket)
{
    m_touched.append({ u"ticket_attachments"_s, id, ticket, u"name"_s });
    return execute(
        u"UPDATE %1ticket_attachments SET name = CAST(:mark AS text), size_bytes = 0, sha256 = '', removed_at = coalesce(removed_at, recorded.at), version = version + 1, op_id = CAST(:op AS text) "
        "FROM (SELECT max(recorded_at) AS at FROM %1ledger) AS recorded WHERE id = CAST(:id AS text)"_s.arg(
            m_tables.schema),
        { { u"mark"_s, Mark }, { u"op"_s, m_opId }, { u"id"_s, id } });
}

Result<void> PersonData::eraseCaller()
{
    const QVariantMap ticket { { u"ticket"_s, m_ticket } };
    const auto writers = m_tables.run(
        u"SELECT DISTINCT op_id FROM %1activities WHERE ticket_id = CAST(:ticket AS text) AND entity = 'tickets' AND field IN ('id', 'caller_name', 'caller_phone', 'caller_mail')"_s
            .arg(m_tables.schema),
        ticket);
    Result<void> done = writers.map([](const auto &) {});
    if (writers)
        for (const auto &writer : *writers)
            done = done.and_then([&] { return eraseBody(writer); });
    const QVariantMap values { { u"ticket"_s, m_ticket }, { u"mark"_s, Mark }, { u"op"_s, m_opId } };
    const QString marked = u"%1 = CASE WHEN coalesce(%1, '') = '' THEN %1 ELSE CAST(:mark AS text) END"_s;
    QStringList changes { u"version = version + 1"_s, u"op_id = CAST(:op AS text)"_s };
    for (const QString &column : CallerColumns)
        changes.append(marked.arg(column));
    m_touched.append({ u"tickets"_s, m_ticket, m_ticket, CallerColumns.constFirst() });
    ++m_done.rows;
    return done
        .and_then([&] {
            return execute(u"UPDATE %1tickets SET %2 WHERE id = CAST(:ticket AS text)"_s.arg(m_tables.schema,
                                                                                             changes.join(u", "_s)),
                           values);
        })
        .and_then([&] {
            return execute(
                u"UPDATE %1activities SET %2, %3 WHERE ticket_id = CAST(:ticket AS text) AND field IN ('caller_name', 'caller_phone', 'caller_mail')"_s
                    .arg(m_tables.schema, marked.arg(u"old_value"_s), marked.arg(u"new_value"_s)),
                { { u"ticket"_s, m_ticket }, { u"mark"_s, Mark } });
        })
        .and_then([&] {
            return execute(
                u"DELETE FROM %1before_images WHERE entity_id = CAST(:ticket AS text) AND fields LIKE '%caller_%'"_s
                    .arg(m_tables.schema),
                ticket);
        }); // nobody takes it back any more
}

Result<QStringList> PersonData::eraseMailSources()
{
    const auto mails = m_tables.run(
        u"SELECT id, sha256 FROM %1ticket_attachments WHERE ticket_id = CAST(:ticket AS text) AND sha256 <> '' AND media_type IN ('message/rfc822', 'application/vnd.ms-outlook')"_s
            .arg(m_tables.schema),
        { { u"ticket"_s, m_ticket } });
    if (!mails)
        return tl::unexpected(mails.error());
    QStringList gone;
    for (const auto &mail : *mails) {
        if (const auto done = eraseAttachment(mail.value(u"id"_s).toString(), m_ticket); !done)
            return tl::unexpected(done.error());
        const auto others = m_tables.run(
            u"SELECT 1 AS here FROM %1ticket_attachments WHERE sha256 = CAST(:hash AS text)"_s.arg(m_tables.schema),
            { { u"hash"_s, mail.value(u"sha256"_s) } });
        if (!others)
            return tl::unexpected(others.error());
        if (others->isEmpty())
            gone.append(mail.value(u"sha256"_s).toString());
    }
    return gone;
}

Result<PersonData::Erased> PersonData::erase(const QSet<QString> &contents, Instant now)
{
    const auto columns = textColumns();
    if (!columns)
        return tl::unexpected(columns.error());
    if (const auto begun = note(u"person.erase"_s, now); !begun)
        return tl::unexpected(begun.error());
    for (auto table = columns->begin(); table != columns->end(); ++table) {
        const auto rows = rowsNaming(table.key(), table.value());
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &row : *rows)
            if (const auto done = rewrite(table.key(), table.value(), row); !done)
                return tl::unexpected(done.error());
    }
    if (const auto done = m_ticket.isEmpty() ? Result<void>() : eraseCaller(); !done)
        return tl::unexpected(done.error());
    const auto files = m_ticket.isEmpty() ? eraseAttachments(contents) : eraseMailSources();
    if (!files)
        return tl::unexpected(files.error());
    m_done.contents = *files;
    return tellReplicas(now).map([this] { return m_done; });
}

Result<void> PersonData::note(const QString &kind, Instant now)
{
    const auto head = m_tables.run(u"SELECT seq, hash FROM %1ledger ORDER BY seq DESC LIMIT 1"_s.arg(m_tables.schema),
                                   {});
    if (!head)
        return tl::unexpected(head.error());
    const Row last(head->value(0));
    HashChain chain = head->isEmpty() ? HashChain() : HashChain(last.integer("seq"_L1), last.text("hash"_L1));
    QVariantMap row { { u"op_id"_s, m_opId },
                      { u"kind"_s, kind },
                      { u"entity"_s, u""_s },
                      { u"login"_s, u"system"_s },
                      { u"recorded_at"_s, now } };
    row.insert(u"body"_s,
               QString::fromUtf8(QJsonDocument(QJsonObject { { u"format"_s, 1 },
                                                             { u"op_id"_s, m_opId },
                                                             { u"kind"_s, kind },
                                                             { u"login"_s, u"system"_s },
                                                             { u"occurred_at"_s, now } })
                                     .toJson(QJsonDocument::Compact)));
    row.insert(u"salt"_s, HashChain::salt(newUuid().remove(u'-'), Row(row)));
    row.insert(u"body_hash"_s,
               HashChain::bodyHash(row.value(u"salt"_s).toString(), row.value(u"body"_s).toString().toUtf8()));
    chain.append(row.value(u"body_hash"_s).toString());
    row.insert(u"seq"_s, chain.seq());
    row.insert(u"hash"_s, chain.hash());
    m_seq = chain.seq();
    return execute(
        u"INSERT INTO %1ledger (seq, op_id, kind, entity, login, recorded_at, salt, body, body_hash, hash) VALUES (CAST(:seq AS bigint), CAST(:op_id AS text), CAST(:kind AS text), CAST(:entity AS text), "
        "CAST(:login AS text), CAST(:recorded_at AS bigint), CAST(:salt AS text), CAST(:body AS text), CAST(:body_hash AS text), CAST(:hash AS text))"_s
            .arg(m_tables.schema),
        row);
}

Result<void> PersonData::tellReplicas(Instant now)
{
    // An entry of the history for each row: by it a replica takes the ticket with all its history anew, and forgets
    // what it sent.
    qint64 position = 0;
    for (const Touched &row : std::as_const(m_touched)) {
        const auto done = execute(
            u"INSERT INTO %1activities (seq, position, op_id, kind, entity, entity_id, ticket_id, field, new_value, login, occurred_at, recorded_at) VALUES (CAST(:seq AS bigint), CAST(:position AS bigint), "
            "CAST(:op AS text), 'person.erase', CAST(:entity AS text), CAST(:id AS text), CAST(:ticket AS text), CAST(:field AS text), CAST(:mark AS text), 'system', CAST(:now AS bigint), CAST(:now AS bigint))"_s
                .arg(m_tables.schema),
            { { u"seq"_s, m_seq },
              { u"position"_s, ++position },
              { u"op"_s, m_opId },
              { u"entity"_s, row.entity },
              { u"id"_s, row.id },
              { u"ticket"_s, row.ticket.isNull() ? u""_s : row.ticket },
              { u"field"_s, row.field },
              { u"mark"_s, Mark },
              { u"now"_s, now } });
        if (!done)
            return done;
    }
    return {};
}

} // namespace sc
