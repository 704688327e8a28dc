#include "models/ledger/applier.h"

#include "models/domain/localtime.h"
#include "models/ledger/replicameta.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlresource.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString asText(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

/// The ticket that a row belongs to, as far as the verb says it.
QString ticketNamedBy(const Verb &verb)
{
    return verb.fields.value("ticket_id"_L1).toString();
}

QVariant asVariant(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

} // namespace

Applier::Applier(Connection &connection, const Rules &rules, const Command &command, qint64 seq, Instant now)
    : m_connection(connection)
    , m_rules(rules)
    , m_command(command)
    , m_seq(seq)
    , m_now(now)
{
    m_applied.opId = command.opId;
    m_applied.seq = seq;
}

Outcome Applier::refuse(Outcome::Status status, const QString &rule, const QString &field, const QString &theirs) const
{
    return { status, m_command.opId, 0, {}, rule, field, theirs };
}

Result<void> Applier::readRoles()
{
    if (m_command.login == u"system") { // sets a new desk up, imports
        m_roles = { u"service"_s, u"administrator"_s };
        return {};
    }
    const auto rows = m_connection.select(u"SELECT role, removed_at FROM user_roles WHERE login = :login"_s,
                                          { { u"login"_s, m_command.login } });
    // While a replica is loaded anew it goes by what the server said of this person.
    const auto told = rows && rows->isEmpty() ? ReplicaMeta(m_connection).value(u"roles"_s)
                                              : Result<QString>(QString());
    if (!rows || !told)
        return tl::unexpected(rows ? told.error() : rows.error());
    for (const Row &row : *rows)
        if (row.isNull("removed_at"_L1))
            m_roles.insert(row.text("role"_L1));
    for (const QString &role : told->split(u' ', Qt::SkipEmptyParts))
        m_roles.insert(role);
    return {};
}

Result<Outcome> Applier::apply()
{
    if (const auto known = readRoles(); !known)
        return tl::unexpected(known.error());

    const auto hidden = hiddenTickets();
    if (!hidden)
        return tl::unexpected(hidden.error());
    for (const Verb &verb : m_command.verbs) {
        if (hidden->contains(verb.id) || hidden->contains(ticketNamedBy(verb)))
            return refuse(Outcome::Status::Rejected, u"not_found"_s, verb.entity);
        auto step = applyVerb(verb);
        if (!step || step->status != Outcome::Status::Applied)
            return step;
    }
    if (auto step = checkChanges(); !step || step->status != Outcome::Status::Applied)
        return step;
    if (const auto done = indexWords(); !done)
        return tl::unexpected(done.error());
    return m_applied;
}

Result<QSet<QString>> Applier::hiddenTickets()
{
    QSet<QString> hidden;
    if (m_roles.intersects({ u"lead"_s, u"supervisor"_s, u"service"_s }))
        return hidden;
    QSet<QString> named;
    for (const Verb &verb : m_command.verbs)
        named << verb.id << ticketNamedBy(verb);
    named.remove(QString());
    for (const QString &id : std::as_const(named)) {
        const auto rows = m_connection.selectNamed(u"ticket_hidden"_s,
                                                   { { u"id"_s, id }, { u"login"_s, m_command.login } });
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->isEmpty())
            hidden.insert(id);
    }
    return hidden;
}

Applier::Step Applier::applyVerb(const Verb &verb)
{
    static const QHash<Verb::Kind, QString> names {
        { Verb::Kind::Put, u"put"_s }, { Verb::Kind::Set, u"set"_s },       { Verb::Kind::Append, u"append"_s },
        { Verb::Kind::Add, u"add"_s }, { Verb::Kind::Remove, u"remove"_s }, { Verb::Kind::Transition, u"transition"_s }
    };
    const Rules::Entity *entity = m_rules.entity(verb.entity);
    if (!entity || !entity->verbs.contains(names.value(verb.kind)))
        return refuse(Outcome::Status::Rejected, u"unknown_verb"_s, verb.entity);
    if (!entity->roles.intersects(m_roles))
        return refuse(Outcome::Status::Forbidden, u"role"_s, verb.entity);
    if (auto step = checkFields(*entity, verb); !step || step->status != Outcome::Status::Applied)
        return step;
    switch (verb.kind) {
    case Verb::Kind::Put:
    case Verb::Kind::Append:
    case Verb::Kind::Add: return insert(*entity, verb);
    case Verb::Kind::Set: return set(*entity, verb);
    case Verb::Kind::Remove: return remove(*entity, verb);
    case Verb::Kind::Transition: return transition(*entity, verb);
    }
    return m_applied;
}

Applier::Step Applier::checkFields(const Rules::Entity &entity, const Verb &verb) const
{
    const bool isNew = verb.kind == Verb::Kind::Put || verb.kind == Verb::Kind::Append || verb.kind == Verb::Kind::Add;
    for (auto it = verb.fields.begin(); it != verb.fields.end(); ++it) {
        const auto field = entity.fields.constFind(it.key());
        if (field == entity.fields.constEnd())
            return refuse(Outcome::Status::Rejected, u"unknown_field"_s, it.key());
        if (field->right == u"transition" ? !isNew : !field->right.isEmpty() && !m_roles.contains(field->right))
            return refuse(Outcome::Status::Forbidden, u"field_right"_s, it.key());
        if (!it.value().isNull() && field->isInteger != it.value().isDouble())
            return refuse(Outcome::Status::Rejected, u"wrong_type"_s, it.key());
        if (field->isRequired
            && (it.value().isNull() || (it.value().isString() && it.value().toString().trimmed().isEmpty())))
            return refuse(Outcome::Status::Rejected, u"required"_s, it.key());
    }
    if (isNew)
        for (auto field = entity.fields.begin(); field != entity.fields.end(); ++field)
            if (field->isRequired && !verb.fields.contains(field.key()))
                return refuse(Outcome::Status::Rejected, u"required"_s, field.key());
    return m_applied;
}

Applier::Step Applier::insert(const Rules::Entity &entity, const Verb &verb)
{
    if (verb.kind == Verb::Kind::Add) { // sets: adding twice is adding once, adding again takes the removal back
        const auto row = rowOf(verb.entity, verb.id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row && (*row)->isNull("removed_at"_L1))
            return m_applied;
        if (*row) {
            const auto done = update(entity, verb.entity, verb.id, **row, { { u"removed_at"_s, QJsonValue() } });
            return done ? Step(m_applied) : Step(tl::unexpected(done.error()));
        }
    }
    QVariantMap values { { u"id"_s, verb.id }, { u"version"_s, 1 }, { u"op_id"_s, m_command.opId } };
    for (auto it = verb.fields.begin(); it != verb.fields.end(); ++it)
        values.insert(it.key(), asVariant(it.value()));
    if (verb.entity == u"tickets") {
        values.insert(u"recorded_at"_s, m_now);
        values.insert(u"recorded_by"_s, m_command.login);
        if (asText(values.value(u"number"_s)).isEmpty()) {
            const auto number = nextNumber();
            if (!number)
                return tl::unexpected(number.error());
            values.insert(u"number"_s, *number);
        }
        m_applied.number = values.value(u"number"_s).toString();
    } else if (verb.entity == u"ticket_entries") {
        values.insert(u"recorded_at"_s, m_now);
        values.insert(u"login"_s, m_command.login);
    }
    const QStringList columns = values.keys();
    const auto done = m_connection.execute(
        u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(verb.entity, columns.join(u", "_s), columns.join(u", :"_s)), values);
    if (!done && done.error().kind == Error::Kind::Conflict)
        return refuse(Outcome::Status::Rejected, u"exists"_s, verb.entity);
    if (!done)
        return tl::unexpected(done.error());

    const QString ticketId = entity.ticketColumn.isEmpty() ? QString() : values.value(entity.ticketColumn).toString();
    if (const auto kept = remember(verb.entity, verb.id, {}); !kept)
        return tl::unexpected(kept.error());
    if (const auto told = recordActivity(verb.entity, verb.id, ticketId, u"id"_s, {}, verb.id); !told)
        return tl::unexpected(told.error());
    announce(verb.entity, verb.id, ticketId);
    return m_applied;
}

Applier::Step Applier::set(const Rules::Entity &entity, const Verb &verb)
{
    const auto row = rowOf(verb.entity, verb.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || !(*row)->isNull("removed_at"_L1))
        return refuse(Outcome::Status::Rejected, u"not_found"_s, verb.entity);
    QJsonObject write;
    for (auto it = verb.fields.begin(); it != verb.fields.end(); ++it) {
        // Three-way per field: what stands is what was seen, or already what is wanted.
        const QString current = asText((*row)->values().value(it.key()));
        if (current == asText(asVariant(it.value())))
            continue;
        if (current != asText(asVariant(verb.base.value(it.key()))))
            return refuse(Outcome::Status::Conflict, u"changed"_s, it.key(), current);
        write.insert(it.key(), it.value());
    }
    if (write.isEmpty())
        return m_applied;
    if (const auto done = update(entity, verb.entity, verb.id, **row, write); !done)
        return tl::unexpected(done.error());
    return m_applied;
}

Applier::Step Applier::remove(const Rules::Entity &entity, const Verb &verb)
{
    const auto row = rowOf(verb.entity, verb.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return refuse(Outcome::Status::Rejected, u"not_found"_s, verb.entity);
    if (!(*row)->isNull("removed_at"_L1))
        return m_applied;
    if (const auto done = update(entity, verb.entity, verb.id, **row, { { u"removed_at"_s, m_now } }); !done)
        return tl::unexpected(done.error());
    return m_applied;
}

Applier::Step Applier::transition(const Rules::Entity &entity, const Verb &verb)
{
    const Rules::Transition *rule = m_rules.transition(verb.entity, verb.from, verb.to);
    if (!rule)
        return refuse(Outcome::Status::Rejected, u"transition"_s, u"state"_s);
    if (!rule->roles.intersects(m_roles))
        return refuse(Outcome::Status::Forbidden, u"transition"_s, u"state"_s);
    const auto row = rowOf(verb.entity, verb.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || !(*row)->isNull("removed_at"_L1))
        return refuse(Outcome::Status::Rejected, u"not_found"_s, verb.entity);
    if (const QString state = (*row)->text("state"_L1); state != verb.from)
        return refuse(Outcome::Status::Conflict, u"changed"_s, u"state"_s, state);
    QJsonObject fields = verb.fields;
    fields.insert(u"state"_s, verb.to);
    if (const auto done = update(entity, verb.entity, verb.id, **row, fields); !done)
        return tl::unexpected(done.error());
    return checkGuard(rule->guard, verb.id, u"state"_s);
}

Applier::Step Applier::checkGuard(const QString &guard, const QString &id, const QString &field)
{
    if (guard.isEmpty())
        return m_applied;
    const auto answer = m_connection.select(sqlText(u"guards"_s, guard), { { u"id"_s, id } });
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->isEmpty() || !answer->constFirst().flag("ok"_L1))
        return refuse(Outcome::Status::Rejected, guard, field);
    return m_applied;
}

Applier::Step Applier::checkChanges()
{
    for (const Change &change : std::as_const(m_changes)) {
        const Rules::Entity *entity = m_rules.entity(change.entity);
        if (auto step = checkGuard(entity ? entity->guard : QString(), change.id, change.entity);
            !step || step->status != Outcome::Status::Applied)
            return step;
    }
    return m_applied;
}

Result<void> Applier::update(const Rules::Entity &entity, const QString &table, const QString &id, const Row &before,
                             const QJsonObject &fields)
{
    QVariantMap values { { u"id"_s, id }, { u"op_id"_s, m_command.opId } };
    QStringList assignments { u"version = version + 1"_s, u"op_id = :op_id"_s };
    QJsonObject old;
    const QString ticketId = entity.ticketColumn.isEmpty()
        ? QString()
        : before.text(QLatin1StringView(entity.ticketColumn.toLatin1()));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QVariant was = before.value(it.key());
        const QVariant is = asVariant(it.value());
        values.insert(it.key(), is);
        assignments.append(it.key() + u" = :"_s + it.key());
        old.insert(it.key(),
                   was.isNull()                             ? QJsonValue()
                       : was.typeId() == QMetaType::QString ? QJsonValue(was.toString())
                                                            : QJsonValue(was.toLongLong()));
        if (asText(was) != asText(is))
            if (const auto told = recordActivity(table, id, ticketId, it.key(), was, is); !told)
                return told;
    }
    if (const auto done = m_connection.execute(
            u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table, assignments.join(u", "_s)), values);
        !done)
        return tl::unexpected(done.error());
    announce(table, id, ticketId);
    return remember(table, id, old);
}

Result<void> Applier::remember(const QString &entity, const QString &id, const QJsonObject &before)
{
    return m_connection
        .execute(
            u"INSERT INTO before_images (op_id, position, entity, entity_id, fields) VALUES (:op, :position, :entity, :id, :fields)"_s,
            { { u"op"_s, m_command.opId },
              { u"position"_s, ++m_images },
              { u"entity"_s, entity },
              { u"id"_s, id },
              { u"fields"_s, QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)) } })
        .map([](qint64) {});
}

Result<void> Applier::recordActivity(const QString &table, const QString &id, const QString &ticketId,
                                     const QString &field, const QVariant &before, const QVariant &after)
{
    return m_connection
        .execute(
            u"INSERT INTO activities (seq, position, op_id, kind, entity, entity_id, ticket_id, field, old_value, new_value, login, occurred_at, recorded_at) "
            "VALUES (:seq, :position, :op, :kind, :entity, :id, :ticket, :field, :before, :after, :login, :occurred, :recorded)"_s,
            { { u"seq"_s, m_seq },
              { u"position"_s, ++m_activities },
              { u"op"_s, m_command.opId },
              { u"kind"_s, m_command.kind },
              { u"entity"_s, table },
              { u"id"_s, id },
              { u"ticket"_s, ticketId },
              { u"field"_s, field },
              { u"before"_s, before.isNull() ? QVariant() : QVariant(before.toString()) },
              { u"after"_s, after.isNull() ? QVariant() : QVariant(after.toString()) },
              { u"login"_s, m_command.login },
              { u"occurred"_s, m_command.occurredAt },
              { u"recorded"_s, m_now } })
        .map([](qint64) {});
}

Result<QString> Applier::nextNumber()
{
    if (!m_nextNumber.isEmpty())
        return m_nextNumber;
    const QString year = toIso(m_now).left(4);
    const auto row = m_connection.select(
        u"INSERT INTO counters (name, value) VALUES (:name, 1) "
        "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value"_s,
        { { u"name"_s, QString(u"tickets-"_s + year) } });
    if (!row)
        return tl::unexpected(row.error());
    return QString(year + u'-' + QString::number(row->constFirst().integer("value"_L1)).rightJustified(6, u'0'));
}

Result<std::optional<Row>> Applier::rowOf(const QString &table, const QString &id)
{
    auto rows = m_connection.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(table), { { u"id"_s, id } });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::optional<Row>() : rows->takeFirst();
}

void Applier::announce(const QString &table, const QString &id, const QString &ticketId)
{
    if (const Change change { table, id, ticketId }; !m_changes.contains(change))
        m_changes.append(change);
}

Result<void> Applier::indexWords()
{
    QSet<QString> tickets;
    for (const Change &change : std::as_const(m_changes))
        if (!change.ticketId.isEmpty())
            tickets.insert(change.ticketId);
    for (const QString &id : std::as_const(tickets))
        if (const auto done = indexTicket(m_connection, id); !done)
            return done;
    return {};
}

Result<Outcome> Applier::revert(const QString &opId)
{
    const auto images = m_connection.select(u"SELECT * FROM before_images WHERE op_id = :op ORDER BY position DESC"_s,
                                            { { u"op"_s, opId } });
    if (!images)
        return tl::unexpected(images.error());
    for (const Row &image : *images) {
        const QString table = image.text("entity"_L1);
        const QString id = image.text("entity_id"_L1);
        const Rules::Entity *entity = m_rules.entity(table);
        const auto row = rowOf(table, id);
        if (!row)
            return tl::unexpected(row.error());
        if (!entity || !*row)
            return refuse(Outcome::Status::Rejected, u"not_found"_s, table);
        QJsonObject fields = QJsonDocument::fromJson(image.text("fields"_L1).toUtf8()).object();
        if (fields.isEmpty()) // it was created: voided, never deleted
            fields.insert(table == u"ticket_entries" ? u"voided_at"_s : u"removed_at"_s, m_now);
        if (const auto done = update(*entity, table, id, **row, fields); !done)
            return tl::unexpected(done.error());
    }
    if (auto step = checkChanges(); !step || step->status != Outcome::Status::Applied)
        return step;
    if (const auto done = indexWords(); !done)
        return tl::unexpected(done.error());
    return m_applied;
}

} // namespace sc
