#include "models/exchange/incidentimport.h"

#include "models/tickets/ticketcommands.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

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
    QString team; ///< id
    QString category; ///< id
};

/** What the events so far made of one incident. */
struct IncidentImport::Incident
{
    QString number;
    int events = 0;
    Instant openedAt = 0;
    Standing standing;
    bool isNotified = false;
    QSet<QString> references; ///< "system/number" that it has already (INC-13)
};

IncidentImport::IncidentImport(const ServiceProfile &profile, const IncidentMapping &mapping)
    : m_profile(profile)
    , m_mapping(mapping)
{
}

Result<QList<IncidentImport::Event>> IncidentImport::eventsOf(SourceFile &file, Instant asOf) const
{
    QList<Event> events;
    for (const CsvRow &row : file.rows()) {
        const QString number = file.field(row, u"number"_s);
        if (number.isEmpty())
            return fail(Error::Kind::Invalid, u"line %1: no number"_s.arg(row.line), QString::number(row.line));
        const auto opened = file.time(row, u"opened"_s);
        if (!opened)
            return tl::unexpected(opened.error());
        const auto updated = file.time(row, u"updated"_s);
        if (!updated)
            return tl::unexpected(updated.error());
        const Event event { &row, number, *opened, *updated };
        if (event.effectiveAt() <= asOf)
            events.append(event);
    }
    // By time, so that an import up to a later instant only adds behind what an earlier one brought.
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.effectiveAt() < b.effectiveAt(); });
    return events;
}

Result<ImportPlan> IncidentImport::plan(const QByteArray &bytes, Instant asOf, const ImportNames &names)
{
    m_plan = {};
    m_plan.system = m_mapping.system;
    m_names = names;
    auto file = SourceFile::read(bytes, m_mapping.layout);
    if (!file)
        return tl::unexpected(file.error());
    m_file = &*file;
    const auto events = eventsOf(*file, asOf);
    if (!events)
        return tl::unexpected(events.error());
    QHash<QString, Incident> incidents;
    for (const Event &event : *events) {
        Incident &incident = incidents[event.number];
        if (incident.events == 0) {
            incident.number = event.number;
            incident.openedAt = event.openedAt;
        }
        const Command command = eventCommand(*event.row, incident, event.updatedAt);
        const bool isKnown = names.importedOps.contains(command.opId);
        m_plan.lines.append({ event.row->line,
                              isKnown                    ? ImportLine::What::Same
                                  : incident.events == 0 ? ImportLine::What::New
                                                         : ImportLine::What::Changed,
                              event.number, file->field(*event.row, u"state"_s) });
        if (isKnown) {
            ++m_plan.known;
        } else {
            m_plan.lineOfOp.insert(command.opId, event.row->line);
            m_plan.commands.append(command);
        }
        ++incident.events;
    }
    m_plan.tickets = static_cast<int>(incidents.size());
    m_plan.remarks = file->remarks();
    m_file = nullptr;
    return m_plan;
}

QString IncidentImport::idOf(const QString &entity, const QString &name, QHash<QString, QString> &known)
{
    if (name.isEmpty())
        return {};
    QString &id = known[ImportNames::key(name)];
    if (id.isEmpty()) { // not there yet: the import brings it along
        id = importId(entity + u'/' + name);
        Command command = Command::make(u"import.name"_s, u"system"_s, 0);
        command.opId = importId(id);
        command.put(entity, id, { { u"name"_s, name } });
        m_plan.preparations.append(command);
    }
    return id;
}

IncidentImport::Standing IncidentImport::standingAfter(const CsvRow &row, const Incident &incident)
{
    const QString theirState = m_file->field(row, u"state"_s);
    const auto [state, waitingFor] = m_file->mapped(row, u"state"_s, theirState, m_mapping.states,
                                                    { TicketState::InProgress, WaitingFor::Nobody }, u"in_progress"_s);
    // A row from before the work began, stamped later: no state leads back to 'new' (INC-12).
    const bool isLate = incident.events > 0 && state == TicketState::New && incident.standing.state != TicketState::New;
    if (isLate)
        m_file->remark(row, u"'%1' after the work had begun: kept in the history, changes nothing"_s.arg(theirState));
    const auto disruptionClass = m_file->mapped(row, u"priority"_s, m_file->field(row, u"priority"_s).left(1),
                                                m_mapping.classes, servicetime::DisruptionClass::Minor, u"minor"_s);
    if (isLate)
        return incident.standing;
    return { state,
             waitingFor,
             disruptionClass,
             m_file->field(row, u"owner"_s),
             idOf(u"teams"_s, m_file->field(row, u"group"_s), m_names.teams),
             idOf(u"categories"_s, m_file->field(row, u"category"_s), m_names.categories) };
}

QJsonObject IncidentImport::stateFields(const CsvRow &row, const Standing &standing, Instant at) const
{
    switch (standing.state) {
    case TicketState::Waiting:
        // unknown there: due for a look at once
        return { { u"waiting_for"_s, code(standing.waitingFor) }, { u"resume_at"_s, at } };
    case TicketState::Solved: {
        const QString closedCode = m_file->field(row, u"code"_s);
        const QString solution = closedCode.isEmpty() ? u"aus %1 übernommen, ohne Angabe"_s.arg(m_mapping.system)
                                                      : u"aus %1 übernommen: %2"_s.arg(m_mapping.system, closedCode);
        return { { u"solution"_s, solution }, { u"solved_at"_s, at } };
    }
    case TicketState::Closed: return { { u"closed_at"_s, at } };
    default: return {};
    }
}

QJsonObject IncidentImport::reportFields(const CsvRow &row, const Incident &incident)
{
    const Channel channel = m_file->mapped(row, u"channel"_s, m_file->field(row, u"channel"_s), m_mapping.channels,
                                           Channel::Phone, u"phone"_s);
    const QString category = m_file->field(row, u"category"_s);
    return { { u"number"_s, incident.number },        { u"title"_s, category.isEmpty() ? incident.number : category },
             { u"channel"_s, code(channel) },         { u"reported_at"_s, incident.openedAt },
             { u"clock_from"_s, incident.openedAt },  { u"caller_name"_s, m_file->field(row, u"caller"_s) },
             { u"imported_from"_s, m_mapping.system } };
}

Command IncidentImport::eventCommand(const CsvRow &row, Incident &incident, Instant at)
{
    const bool isFirst = incident.events == 0;
    const QString theirState = m_file->field(row, u"state"_s);
    const Standing before = incident.standing;
    const Standing after = standingAfter(row, incident);
    const QString id = importId(incident.number);
    Command command = Command::make(u"import.event"_s, u"system"_s, at);
    command.opId = importId(incident.number + u'/' + QString::number(incident.events));
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
        const QJsonObject facts = TicketCommands(m_profile, u"system"_s, at)
                                      .notificationFacts(after.disruptionClass, incident.openedAt, at, u"import"_s);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            change(it.key(), it.key() == u"notified_late_record" ? QJsonValue(0) : QJsonValue(), it.value());
        incident.isNotified = true;
    }
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    change(u"class"_s, isFirst ? QJsonValue() : servicetime::code(before.disruptionClass),
           servicetime::code(after.disruptionClass));
    change(u"owner"_s, orNull(before.owner), orNull(after.owner));
    change(u"team_id"_s, orNull(before.team), orNull(after.team));
    change(u"category_id"_s, orNull(before.category), orNull(after.category));
    if (isFirst) {
        for (const QJsonObject &more : { stateFields(row, after, at), reportFields(row, incident),
                                         QJsonObject { { u"state"_s, code(after.state) } } })
            for (auto it = more.begin(); it != more.end(); ++it)
                fields.insert(it.key(), it.value());
        command.put(u"tickets"_s, id, fields);
    } else {
        if (!fields.isEmpty())
            command.set(u"tickets"_s, id, fields, base);
        if (after.state != before.state)
            command.transition(u"tickets"_s, id, code(before.state), code(after.state), stateFields(row, after, at));
        // An event that changed nothing we keep is still part of the history.
        command.append(u"ticket_entries"_s, importId(command.opId),
                       { { u"ticket_id"_s, id },
                         { u"kind"_s, u"import"_s },
                         { u"text"_s, theirState },
                         { u"occurred_at"_s, at } });
    }
    addReferences(command, row, incident);
    incident.standing = after;
    return command;
}

void IncidentImport::addReferences(Command &command, const CsvRow &row, Incident &incident) const
{
    QHash<QString, QString> numbers { { m_mapping.system, incident.number } };
    for (auto it = m_mapping.references.begin(); it != m_mapping.references.end(); ++it)
        numbers.insert(it.value(), m_file->field(row, it.key()));
    QStringList systems = numbers.keys();
    systems.sort(); // the same command at every import
    for (const QString &system : std::as_const(systems)) {
        const QString number = numbers.value(system);
        const QString reference = system + u'/' + number;
        if (number.isEmpty() || incident.references.contains(reference))
            continue;
        incident.references.insert(reference);
        command.add(
            u"ticket_references"_s, importId(incident.number + u'/' + reference),
            { { u"ticket_id"_s, importId(incident.number) }, { u"system"_s, system }, { u"number"_s, number } });
    }
}

Result<ImportReport> IncidentImport::run(Connection &connection, const CommandBook &book, const QByteArray &bytes,
                                         Instant asOf, const ImportRun::Progress &progress)
{
    const auto names = ImportNames::load(connection);
    if (!names)
        return tl::unexpected(names.error());
    const auto plan = this->plan(bytes, asOf, *names);
    return plan ? ImportRun(*plan).runAll(connection, book, progress) : tl::unexpected(plan.error());
}

} // namespace sc
