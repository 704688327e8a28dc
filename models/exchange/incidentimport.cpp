#include "models/exchange/incidentimport.h"

#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"
#include "models/tickets/ticketcommands.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int BatchSize = 200;

QString idFor(const QString &name)
{
    static const QUuid space(u"0d3e7b52-5c1b-4a53-9d5a-4f5e0b9f2a61"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace

/** One row of the file, read and checked. */
struct IncidentImport::Event
{
    const CsvRow *row = nullptr;
    QString number;
    Instant openedAt = 0;
    Instant updatedAt = 0;

    /// From when on it belongs to an import: never before its report.
    [[nodiscard]] Instant effectiveAt() const { return std::max(openedAt, updatedAt); }
};

/** What an event says of its incident, in our terms. */
struct IncidentImport::Standing
{
    TicketState state = TicketState::New;
    WaitingFor waitingFor = WaitingFor::Nobody;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Minor;
    QString owner;
};

/** What the events so far made of one incident. */
struct IncidentImport::Incident
{
    QString number;
    int events = 0;
    Instant openedAt = 0;
    Standing standing;
    bool isNotified = false;
};

IncidentImport::IncidentImport(const ServiceProfile &profile, const IncidentMapping &mapping)
    : m_profile(profile)
    , m_mapping(mapping)
{
}

void IncidentImport::remark(const CsvRow &row, const QString &text)
{
    m_report.remarks.append(u"line %1: %2"_s.arg(row.line).arg(text));
}

Result<void> IncidentImport::findColumns(const CsvRow &header)
{
    for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
        const auto place = header.fields.indexOf(it.value());
        if (place < 0)
            return fail(Error::Kind::Invalid, u"line 1: the column '%1' is missing"_s.arg(it.value()), u"1"_s);
        if (header.fields.count(it.value()) > 1)
            return fail(Error::Kind::Invalid, u"line 1: the column '%1' occurs more than once"_s.arg(it.value()), u"1"_s);
        m_columns.insert(it.key(), static_cast<int>(place));
    }
    return {};
}

QString IncidentImport::field(const CsvRow &row, const QString &name) const
{
    const QString value = row.fields.at(m_columns.value(name)).trimmed();
    return value == m_mapping.unknown ? QString() : value;
}

Result<Instant> IncidentImport::time(const CsvRow &row, const QString &name)
{
    const QString text = field(row, name);
    const QDateTime plain = QDateTime::fromString(text, m_mapping.timeFormat);
    if (!plain.isValid())
        return fail(Error::Kind::Invalid, u"line %1: '%2' in column '%3' is no time like %4"_s.arg(row.line).arg(text, m_mapping.columns.value(name), m_mapping.timeFormat),
                    QString::number(row.line));
    QDateTime local(plain.date(), plain.time(), berlin());
    if (!local.isValid()) {
        remark(row, u"'%1' was skipped by the change to summer time: read as one hour later"_s.arg(text));
        local = QDateTime(plain.date(), plain.time().addSecs(3600), berlin());
    }
    // Of a doubled hour Qt takes one of the two instants; the other lies an hour away with the same wall clock.
    for (const int step : { -3600, 3600 })
        if (local.addSecs(step).time() == local.time())
            remark(row, u"'%1' came twice at the change to winter time: read as %2"_s.arg(text, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)));
    return local.toSecsSinceEpoch();
}

Result<QList<IncidentImport::Event>> IncidentImport::eventsOf(const QList<CsvRow> &rows, Instant asOf)
{
    QList<Event> events;
    for (const CsvRow &row : rows) {
        const QString number = field(row, u"number"_s);
        if (number.isEmpty())
            return fail(Error::Kind::Invalid, u"line %1: no number"_s.arg(row.line), QString::number(row.line));
        const auto opened = time(row, u"opened"_s);
        if (!opened)
            return tl::unexpected(opened.error());
        const auto updated = time(row, u"updated"_s);
        if (!updated)
            return tl::unexpected(updated.error());
        const Event event { &row, number, *opened, *updated };
        if (event.effectiveAt() <= asOf)
            events.append(event);
    }
    // By time, so that an import up to a later instant only adds behind what an earlier one brought.
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.effectiveAt() < b.effectiveAt(); });
    return events;
}

Result<QList<Command>> IncidentImport::plan(const QByteArray &bytes, Instant asOf)
{
    m_report = {};
    m_lineOfOp.clear();
    const auto rows = readCsv(bytes);
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto found = findColumns(rows->constFirst()); !found)
        return tl::unexpected(found.error());
    const QList<CsvRow> body = rows->mid(1);
    const auto events = eventsOf(body, asOf);
    if (!events)
        return tl::unexpected(events.error());
    QHash<QString, Incident> incidents;
    QList<Command> commands;
    for (const Event &event : *events) {
        Incident &incident = incidents[event.number];
        if (incident.events == 0) {
            incident.number = event.number;
            incident.openedAt = event.openedAt;
        }
        const Command command = eventCommand(*event.row, incident, event.updatedAt);
        m_lineOfOp.insert(command.opId, event.row->line);
        commands.append(command);
        ++incident.events;
    }
    m_report.incidents = static_cast<int>(incidents.size());
    m_report.events = static_cast<int>(commands.size());
    return commands;
}

template <typename T> T IncidentImport::mapped(const CsvRow &row, const QString &name, const QHash<QString, T> &table, const QString &word, const T &otherwise, const QString &meant)
{
    if (!table.contains(word))
        remark(row, u"%1 '%2' is not mapped: read as %3"_s.arg(name, field(row, name), meant));
    return table.value(word, otherwise);
}

IncidentImport::Standing IncidentImport::standingAfter(const CsvRow &row, const Incident &incident)
{
    const QString theirState = field(row, u"state"_s);
    const auto [state, waitingFor] = mapped(row, u"state"_s, m_mapping.states, theirState, { TicketState::InProgress, WaitingFor::Nobody }, u"in_progress"_s);
    // A row from before the work began, stamped later: no state leads back to 'new' (INC-12).
    const bool isLate = incident.events > 0 && state == TicketState::New && incident.standing.state != TicketState::New;
    if (isLate)
        remark(row, u"'%1' after the work had begun: kept in the history, changes nothing"_s.arg(theirState));
    const auto disruptionClass = mapped(row, u"priority"_s, m_mapping.classes, field(row, u"priority"_s).left(1), servicetime::DisruptionClass::Minor, u"minor"_s);
    return isLate ? incident.standing : Standing { state, waitingFor, disruptionClass, field(row, u"owner"_s) };
}

QJsonObject IncidentImport::stateFields(const CsvRow &row, const Standing &standing, Instant at) const
{
    switch (standing.state) {
    case TicketState::Waiting:
        return { { u"waiting_for"_s, code(standing.waitingFor) }, { u"resume_at"_s, at } }; // unknown there: due for a look at once
    case TicketState::Solved: {
        const QString closedCode = field(row, u"code"_s);
        const QString solution = closedCode.isEmpty() ? u"aus %1 übernommen, ohne Angabe"_s.arg(m_mapping.system) : u"aus %1 übernommen: %2"_s.arg(m_mapping.system, closedCode);
        return { { u"solution"_s, solution }, { u"solved_at"_s, at } };
    }
    case TicketState::Closed:
        return { { u"closed_at"_s, at } };
    default:
        return {};
    }
}

QJsonObject IncidentImport::reportFields(const CsvRow &row, const Incident &incident)
{
    const Channel channel = mapped(row, u"channel"_s, m_mapping.channels, field(row, u"channel"_s), Channel::Phone, u"phone"_s);
    const QString category = field(row, u"category"_s);
    return { { u"number"_s, incident.number }, { u"title"_s, category.isEmpty() ? incident.number : category }, { u"channel"_s, code(channel) },
             { u"reported_at"_s, incident.openedAt }, { u"clock_from"_s, incident.openedAt }, { u"caller_name"_s, field(row, u"caller"_s) },
             { u"imported_from"_s, m_mapping.system } };
}

Command IncidentImport::eventCommand(const CsvRow &row, Incident &incident, Instant at)
{
    const bool isFirst = incident.events == 0;
    const QString theirState = field(row, u"state"_s);
    const Standing before = incident.standing;
    const Standing after = standingAfter(row, incident);
    const QString id = idFor(incident.number);
    Command command = Command::make(u"import.event"_s, u"system"_s, at);
    command.opId = idFor(incident.number + u'/' + QString::number(incident.events));
    QJsonObject fields;
    QJsonObject base;
    const auto change = [&](const QString &name, const QJsonValue &seen, const QJsonValue &value) {
        if (seen != value) {
            fields.insert(name, value);
            base.insert(name, seen);
        }
    };
    if (m_mapping.notifyingStates.contains(theirState) && !incident.isNotified) {
        // Derived by import: the state says that the customer was told, not who told it.
        const QJsonObject facts = TicketCommands(m_profile, u"system"_s, at).notificationFacts(after.disruptionClass, incident.openedAt, at, u"import"_s);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            change(it.key(), it.key() == u"notified_late_record" ? QJsonValue(0) : QJsonValue(), it.value());
        incident.isNotified = true;
    }
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    change(u"class"_s, isFirst ? QJsonValue() : servicetime::code(before.disruptionClass), servicetime::code(after.disruptionClass));
    change(u"owner"_s, orNull(before.owner), orNull(after.owner));
    if (isFirst) {
        for (const QJsonObject &more : { stateFields(row, after, at), reportFields(row, incident), QJsonObject { { u"state"_s, code(after.state) } } })
            for (auto it = more.begin(); it != more.end(); ++it)
                fields.insert(it.key(), it.value());
        command.put(u"tickets"_s, id, fields);
    } else {
        if (!fields.isEmpty())
            command.set(u"tickets"_s, id, fields, base);
        if (after.state != before.state)
            command.transition(u"tickets"_s, id, code(before.state), code(after.state), stateFields(row, after, at));
        // An event that changed nothing we keep is still part of the history.
        command.append(u"ticket_entries"_s, idFor(command.opId), { { u"ticket_id"_s, id }, { u"kind"_s, u"import"_s }, { u"text"_s, theirState }, { u"occurred_at"_s, at } });
    }
    incident.standing = after;
    return command;
}

Result<ImportReport> IncidentImport::run(Connection &connection, const Ledger &ledger, const QByteArray &bytes, Instant asOf, const Progress &progress)
{
    const auto commands = plan(bytes, asOf);
    if (!commands)
        return tl::unexpected(commands.error());
    for (qsizetype from = 0; from < commands->size(); from += BatchSize) {
        if (!progress(static_cast<int>(from), static_cast<int>(commands->size()))) {
            m_report.isCancelled = true;
            return m_report;
        }
        const auto applied = ledger.submitAll(connection, commands->mid(from, BatchSize));
        if (!applied)
            return tl::unexpected(applied.error());
        for (const Applied &one : *applied) {
            if (one.outcome.status != Outcome::Status::Applied)
                m_report.refused.append(u"line %1: %2 %3"_s.arg(m_lineOfOp.value(one.outcome.opId)).arg(one.outcome.rule, one.outcome.field));
            else if (one.changes.isEmpty())
                ++m_report.known;
            else
                ++m_report.imported;
        }
    }
    progress(static_cast<int>(commands->size()), static_cast<int>(commands->size()));
    return m_report;
}

} // namespace sc
