#include "models/tickets/ticketcommands.h"

#include "models/domain/ids.h"
#include "models/tickets/ticketfields.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using namespace TicketFields;

namespace {

constexpr qint64 LateRecordSeconds = 900; // 15 min, SLA-5: then marked 'nacherfasst'

bool isPromised(const Ticket &seen, const Qualification &value)
{
    if (value.isPromised)
        return *value.isPromised;
    return value.causePlace != u"third_party" && (seen.promised || seen.causePlace == u"third_party");
}

} // namespace

Qualification Qualification::of(const Ticket &ticket)
{
    return { ticket.kind,
             ticket.disruptionClass,
             Reason::Misjudged,
             ticket.side,
             ticket.causePlace,
             ticket.impact,
             ticket.urgency,
             ticket.category,
             ticket.service,
             std::nullopt,
             {},
             {} };
}

TicketCommands::TicketCommands(const ServiceProfile &profile, QString login, Instant now)
    : m_profile(profile)
    , m_login(std::move(login))
    , m_now(now)
{
}

Command TicketCommands::begin(const QString &kind) const
{
    return Command::make(kind, m_login, m_now);
}

void TicketCommands::addEntry(Command &command, const QString &ticketId, const ContactLog &entry,
                              const QString &details) const
{
    command.append(u"ticket_entries"_s, newUuid(),
                   { { u"ticket_id"_s, ticketId },
                     { u"kind"_s, entry.kind },
                     { u"text"_s, entry.text },
                     { u"party"_s, text(entry.party) },
                     { u"duration_s"_s, entry.durationSeconds > 0 ? QJsonValue(entry.durationSeconds) : QJsonValue() },
                     { u"occurred_at"_s, std::min(entry.occurredAt, m_now) },
                     { u"details"_s, text(details) } });
}

void TicketCommands::addAttachments(Command &command, const QString &ticketId,
                                    const QList<Attachment> &attachments) const
{
    for (const Attachment &attachment : attachments)
        command.add(u"ticket_attachments"_s, attachment.id,
                    { { u"ticket_id"_s, ticketId },
                      { u"name"_s, attachment.name },
                      { u"media_type"_s, text(attachment.mediaType) },
                      { u"size_bytes"_s, attachment.size },
                      { u"sha256"_s, attachment.sha256 } });
}

QJsonObject TicketCommands::notificationFacts(servicetime::DisruptionClass disruptionClass, Instant clockFrom,
                                              Instant claimedAt, const QString &via) const
{
    const Instant at = std::min(claimedAt, m_now); // never later than recorded
    const ProfileVersion &version = m_profile.versionFor(clockFrom);
    return { { u"notified_at"_s, at },
             { u"notified_by"_s, m_login },
             { u"notified_via"_s, via },
             { u"notified_due_at"_s, orNull(m_profile.dueAt(disruptionClass, clockFrom)) },
             { u"notified_used"_s, std::max<qint64>(0, version.service->elapsed(clockFrom, at)) },
             { u"notified_profile"_s, QString(version.id + u'/' + m_profile.calendarVersion()) },
             { u"notified_late_record"_s, m_now - at > LateRecordSeconds ? 1 : 0 } };
}

Command TicketCommands::record(const TicketDraft &draft) const
{
    Command command = begin(u"ticket.record"_s);
    const Instant arrival = draft.arrival(m_profile);
    QJsonObject fields { { u"title"_s, draft.title() },
                         { u"description"_s, draft.description() },
                         { u"channel"_s, code(draft.channel) },
                         { u"reported_at"_s, arrival },
                         { u"clock_from"_s, arrival },
                         { u"reached_other_at"_s, orNull(draft.reachedOtherAt) },
                         { u"kind"_s, code(draft.kind) },
                         { u"class"_s, servicetime::code(draft.disruptionClass) },
                         { u"state"_s, code(TicketState::New) },
                         { u"caller_name"_s, text(draft.callerName.trimmed()) },
                         { u"caller_phone"_s, text(draft.callerPhone.trimmed()) },
                         { u"caller_mail"_s, text(draft.callerMail.trimmed()) },
                         { u"contact_id"_s, text(draft.contactId) },
                         { u"tenant_id"_s, text(draft.tenantId) },
                         { u"next_step"_s, u"qualify"_s } };
    const QString via = draft.channel == Channel::Phone ? u"call"_s : u"talk"_s;
    if (draft.informedDuringCall) {
        const QJsonObject facts = notificationFacts(draft.disruptionClass, arrival, draft.reportedAt, via);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            fields.insert(it.key(), it.value());
    }
    command.put(u"tickets"_s, draft.id, fields);
    if (draft.informedDuringCall)
        addEntry(command, draft.id, { u"notification"_s, {}, draft.callerName, 0, draft.reportedAt }, via);
    addAttachments(command, draft.id, draft.attachments);
    return command;
}

Instant TicketCommands::clockFromAfter(const Ticket &seen, const Qualification &value) const
{
    if (value.disruptionClass == seen.disruptionClass)
        return seen.clockFrom;
    return value.reason == Qualification::Reason::Worsened && !seen.notifiedAt ? m_now : seen.reportedAt;
}

std::optional<Instant> TicketCommands::dueAfter(const Ticket &seen, const Qualification &value) const
{
    return seen.notifiedAt ? seen.notifiedDueAt : m_profile.dueAt(value.disruptionClass, clockFromAfter(seen, value));
}

Command TicketCommands::qualify(const Ticket &seen, const Qualification &value) const
{
    Command command = begin(u"ticket.qualify"_s);
    Fields fields;
    fields.change(u"kind"_s, code(seen.kind), code(value.kind))
        .change(u"class"_s, servicetime::code(seen.disruptionClass), servicetime::code(value.disruptionClass))
        .change(u"side"_s, text(seen.side), text(value.side))
        .change(u"cause_place"_s, text(seen.causePlace), text(value.causePlace))
        .change(u"promised"_s, seen.promised ? 1 : 0, isPromised(seen, value) ? 1 : 0)
        .change(u"category_id"_s, text(seen.category.value), text(value.category.value))
        .change(u"service_id"_s, text(seen.service.value), text(value.service.value))
        .change(u"impact"_s, seen.impact, value.impact)
        .change(u"urgency"_s, seen.urgency, value.urgency)
        .change(u"priority"_s, seen.priority, value.impact + value.urgency - 1); // PROF-4: never moves a deadline
    if (value.disruptionClass != seen.disruptionClass) {
        // SLA-6: a first notification keeps its verdict; old and new due time are recorded as they stand (PROF-3).
        const Instant from = clockFromAfter(seen, value);
        fields.change(u"clock_from"_s, seen.clockFrom, from);
        const QJsonObject details {
            { u"old_due"_s, orNull(m_profile.dueAt(seen.disruptionClass, seen.clockFrom)) },
            { u"new_due"_s, orNull(m_profile.dueAt(value.disruptionClass, from)) },
            { u"reason"_s, value.reason == Qualification::Reason::Worsened ? u"worsened"_s : u"misjudged"_s }
        };
        addEntry(command, seen.id.value, { u"reclassified"_s, {}, {}, 0, m_now },
                 QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    }
    if (seen.state == TicketState::New)
        command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Qualified));
    fields.into(command, seen);
    for (const ItemId &item : value.addedItems)
        command.add(u"ticket_items"_s, QString(seen.id.value + u'/' + item.value),
                    { { u"ticket_id"_s, seen.id.value }, { u"item_id"_s, item.value } });
    for (const ItemId &item : value.removedItems)
        command.remove(u"ticket_items"_s, seen.id.value + u'/' + item.value);
    return command;
}

Command TicketCommands::take(const Ticket &seen) const
{
    Command command = begin(u"ticket.take"_s);
    Fields().change(u"owner"_s, text(seen.owner), m_login).into(command, seen);
    if (seen.state == TicketState::New || seen.state == TicketState::Qualified)
        command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::InProgress));
    return command;
}

Command TicketCommands::assign(const Ticket &seen, const QString &owner) const
{
    Command command = begin(u"ticket.assign"_s);
    Fields().change(u"owner"_s, text(seen.owner), text(owner)).into(command, seen);
    return command;
}

Command TicketCommands::handBack(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.hand_back"_s);
    Fields()
        .change(u"owner"_s, text(seen.owner), QJsonValue())
        .change(u"external_party"_s, text(seen.externalParty), QJsonValue())
        .into(command, seen);
    addEntry(command, seen.id.value, { u"return"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::setFollowUp(const Ticket &seen, const QString &nextStep, Instant at,
                                    const QString &reason) const
{
    Command command = begin(u"ticket.follow_up"_s);
    Fields()
        .change(u"next_step"_s, text(seen.nextStep), text(nextStep))
        .change(u"follow_up_at"_s, orNull(seen.followUpAt), at)
        .change(u"follow_up_reason"_s, text(seen.followUpReason), text(reason))
        .into(command, seen);
    return command;
}

Command TicketCommands::log(const Ticket &seen, const ContactLog &entry) const
{
    Command command = begin(u"ticket.log"_s);
    addEntry(command, seen.id.value, entry);
    return command;
}

Command TicketCommands::notifyCustomer(const Ticket &seen, const ContactLog &entry) const
{
    Command command = begin(u"ticket.notify"_s);
    addEntry(command, seen.id.value,
             { u"notification"_s, entry.text, entry.party, entry.durationSeconds, entry.occurredAt }, entry.kind);
    if (!seen.notifiedAt) {
        const QJsonObject facts = notificationFacts(seen.disruptionClass, seen.clockFrom, entry.occurredAt, entry.kind);
        QJsonObject base;
        for (auto it = facts.begin(); it != facts.end(); ++it)
            base.insert(it.key(), it.key() == u"notified_late_record" ? QJsonValue(0) : QJsonValue());
        command.set(u"tickets"_s, seen.id.value, facts, base);
    }
    endFollowUp(command, seen, u"solved"_s);
    return command;
}

Command TicketCommands::wait(const Ticket &seen, WaitingFor reason, Instant resumeAt) const
{
    Command command = begin(u"ticket.wait"_s);
    QJsonObject fields { { u"waiting_for"_s, text(code(reason)) }, { u"resume_at"_s, resumeAt } };
    if (!seen.followUpAt || *seen.followUpAt > resumeAt)
        addTo(fields, followUpFields(u"resume"_s, resumeAt, u"waiting"_s));
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Waiting), fields);
}

Command TicketCommands::resume(const Ticket &seen) const
{
    Command command = begin(u"ticket.resume"_s);
    command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::InProgress),
                       { { u"waiting_for"_s, QJsonValue() }, { u"resume_at"_s, QJsonValue() } });
    endFollowUp(command, seen, u"waiting"_s);
    return command;
}

Command TicketCommands::solve(const Ticket &seen, const QString &solution, const QString &workaround,
                              std::optional<Instant> tellAt) const
{
    Command command = begin(u"ticket.solve"_s);
    QJsonObject fields { { u"solution"_s, text(solution.trimmed()) },
                         { u"workaround"_s, text(workaround.trimmed()) },
                         { u"solved_at"_s, m_now },
                         { u"waiting_for"_s, QJsonValue() },
                         { u"resume_at"_s, QJsonValue() } };
    addTo(fields, followUpFields(u"tell_solution"_s, tellAt, u"solved"_s)); // what was planned before is over
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Solved), fields);
}

Command TicketCommands::close(const Ticket &seen) const
{
    Command command = begin(u"ticket.close"_s);
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Closed),
                              { { u"closed_at"_s, m_now } });
}

Command TicketCommands::reopen(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.reopen"_s);
    command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::InProgress),
                       { { u"solved_at"_s, QJsonValue() }, { u"closed_at"_s, QJsonValue() } });
    endFollowUp(command, seen, u"solved"_s);
    addEntry(command, seen.id.value, { u"reopened"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::withdraw(const Ticket &seen, const QString &reason, const TicketId &duplicateOf) const
{
    Command command = begin(u"ticket.withdraw"_s);
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Withdrawn),
                              { { u"withdrawn_reason"_s, reason },
                                { u"duplicate_of"_s, text(duplicateOf.value) },
                                { u"closed_at"_s, m_now } });
}

Command TicketCommands::restore(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.restore"_s);
    command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::New),
                       { { u"withdrawn_reason"_s, QJsonValue() },
                         { u"duplicate_of"_s, QJsonValue() },
                         { u"closed_at"_s, QJsonValue() } });
    addEntry(command, seen.id.value, { u"reopened"_s, reason, {}, 0, m_now });
    return command;
}

} // namespace sc
