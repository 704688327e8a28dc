#include "models/tickets/ticketcommands.h"

#include "models/domain/ids.h"
#include "models/domain/localtime.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 LateRecordSeconds = 900; // 15 min, SLA-5: then marked 'nacherfasst'

QJsonValue orNull(std::optional<Instant> at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

/// Empty text is stored as NULL, so both count as the same base.
QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

/// Only what differs is written, each field with the value that was seen.
class Fields
{
public:
    Fields &change(const QString &name, const QJsonValue &seen, const QJsonValue &value)
    {
        if (seen != value) {
            m_values.insert(name, value);
            m_base.insert(name, seen);
        }
        return *this;
    }
    void into(Command &command, const Ticket &ticket) const
    {
        if (!m_values.isEmpty())
            command.set(u"tickets"_s, ticket.id.value, m_values, m_base);
    }

private:
    QJsonObject m_values;
    QJsonObject m_base;
};

/// The fields of a follow-up; \p at nullopt: none.
QJsonObject followUpFields(const QString &nextStep, std::optional<Instant> at, const QString &reason)
{
    return { { u"next_step"_s, at ? QJsonValue(nextStep) : QJsonValue() }, { u"follow_up_at"_s, orNull(at) }, { u"follow_up_reason"_s, at ? QJsonValue(reason) : QJsonValue() } };
}

void addTo(QJsonObject &fields, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
}

/// What is done needs no follow-up any more.
void endFollowUp(Command &command, const Ticket &seen, const QString &reason)
{
    if (seen.followUpReason == reason)
        Fields()
            .change(u"next_step"_s, text(seen.nextStep), QJsonValue())
            .change(u"follow_up_at"_s, orNull(seen.followUpAt), QJsonValue())
            .change(u"follow_up_reason"_s, text(seen.followUpReason), QJsonValue())
            .into(command, seen);
}

bool isPromised(const Ticket &seen, const Qualification &value)
{
    if (value.isPromised)
        return *value.isPromised;
    return value.causePlace != u"third_party" && (seen.promised || seen.causePlace == u"third_party");
}

} // namespace

Qualification Qualification::of(const Ticket &ticket)
{
    return { ticket.kind, ticket.disruptionClass, Reason::Misjudged, ticket.side, ticket.causePlace, ticket.impact, ticket.urgency,
             ticket.category, ticket.service, std::nullopt, {}, {} };
}

QString code(LinkKind kind)
{
    static const QStringList codes { u"parent"_s, u"child"_s, u"related"_s };
    return codes.at(static_cast<int>(kind));
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

void TicketCommands::addEntry(Command &command, const QString &ticketId, const ContactLog &entry, const QString &details) const
{
    command.append(u"ticket_entries"_s, newUuid(),
                   { { u"ticket_id"_s, ticketId }, { u"kind"_s, entry.kind }, { u"text"_s, entry.text }, { u"party"_s, text(entry.party) },
                     { u"duration_s"_s, entry.durationSeconds > 0 ? QJsonValue(entry.durationSeconds) : QJsonValue() },
                     { u"occurred_at"_s, std::min(entry.occurredAt, m_now) }, { u"details"_s, text(details) } });
}

void TicketCommands::addAttachments(Command &command, const QString &ticketId, const QList<Attachment> &attachments) const
{
    for (const Attachment &attachment : attachments)
        command.add(u"ticket_attachments"_s, attachment.id,
                    { { u"ticket_id"_s, ticketId }, { u"name"_s, attachment.name }, { u"media_type"_s, text(attachment.mediaType) },
                      { u"size_bytes"_s, attachment.size }, { u"sha256"_s, attachment.sha256 } });
}

QJsonObject TicketCommands::notificationFacts(servicetime::DisruptionClass disruptionClass, Instant clockFrom, Instant claimedAt, const QString &via) const
{
    const Instant at = std::min(claimedAt, m_now); // never later than recorded
    const ProfileVersion &version = m_profile.versionFor(clockFrom);
    return { { u"notified_at"_s, at }, { u"notified_by"_s, m_login }, { u"notified_via"_s, via },
             { u"notified_due_at"_s, orNull(m_profile.dueAt(disruptionClass, clockFrom)) },
             { u"notified_used"_s, std::max<qint64>(0, version.service->elapsed(clockFrom, at)) }, { u"notified_profile"_s, QString(version.id + u'/' + m_profile.calendarVersion()) },
             { u"notified_late_record"_s, m_now - at > LateRecordSeconds ? 1 : 0 } };
}

Command TicketCommands::record(const TicketDraft &draft) const
{
    Command command = begin(u"ticket.record"_s);
    const Instant arrival = draft.arrival(m_profile);
    QJsonObject fields { { u"title"_s, draft.title() }, { u"description"_s, draft.description() }, { u"channel"_s, code(draft.channel) },
                         { u"reported_at"_s, arrival }, { u"clock_from"_s, arrival }, { u"reached_other_at"_s, orNull(draft.reachedOtherAt) },
                         { u"kind"_s, code(draft.kind) }, { u"class"_s, servicetime::code(draft.disruptionClass) }, { u"state"_s, code(TicketState::New) },
                         { u"caller_name"_s, text(draft.callerName.trimmed()) }, { u"caller_phone"_s, text(draft.callerPhone.trimmed()) },
                         { u"caller_mail"_s, text(draft.callerMail.trimmed()) }, { u"contact_id"_s, text(draft.contactId) },
                         { u"tenant_id"_s, text(draft.tenantId) }, { u"next_step"_s, u"qualify"_s } };
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
        const QJsonObject details { { u"old_due"_s, orNull(m_profile.dueAt(seen.disruptionClass, seen.clockFrom)) },
                                    { u"new_due"_s, orNull(m_profile.dueAt(value.disruptionClass, from)) },
                                    { u"reason"_s, value.reason == Qualification::Reason::Worsened ? u"worsened"_s : u"misjudged"_s } };
        addEntry(command, seen.id.value, { u"reclassified"_s, {}, {}, 0, m_now }, QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    }
    if (seen.state == TicketState::New)
        command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Qualified));
    fields.into(command, seen);
    for (const ItemId &item : value.addedItems)
        command.add(u"ticket_items"_s, QString(seen.id.value + u'/' + item.value), { { u"ticket_id"_s, seen.id.value }, { u"item_id"_s, item.value } });
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
    Fields().change(u"owner"_s, text(seen.owner), QJsonValue()).change(u"external_party"_s, text(seen.externalParty), QJsonValue()).into(command, seen);
    addEntry(command, seen.id.value, { u"return"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::setFollowUp(const Ticket &seen, const QString &nextStep, Instant at, const QString &reason) const
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
    addEntry(command, seen.id.value, { u"notification"_s, entry.text, entry.party, entry.durationSeconds, entry.occurredAt }, entry.kind);
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
    command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::InProgress), { { u"waiting_for"_s, QJsonValue() }, { u"resume_at"_s, QJsonValue() } });
    endFollowUp(command, seen, u"waiting"_s);
    return command;
}

QString Escalation::target() const
{
    return partyKind.isEmpty() ? u"level_%1"_s.arg(level) : partyKind;
}

Command TicketCommands::escalate(const Ticket &seen, const Escalation &value) const
{
    Command command = begin(u"ticket.escalate"_s);
    const bool isToParty = !value.party.isEmpty();
    const int level = isToParty ? seen.level : value.level;
    Fields fields;
    fields.change(u"level"_s, seen.level, level)
        .change(u"external_party"_s, text(seen.externalParty), text(value.party))
        .change(u"owner"_s, text(seen.owner), isToParty ? text(seen.owner) : QJsonValue())
        .change(u"escalation_count"_s, seen.escalationCount, seen.escalationCount + 1);
    if (!isToParty && !value.team.isNull())
        fields.change(u"team_id"_s, text(seen.team.value), value.team.value);
    if (value.followUpAt)
        fields.change(u"next_step"_s, text(seen.nextStep), u"track"_s)
            .change(u"follow_up_at"_s, orNull(seen.followUpAt), *value.followUpAt)
            .change(u"follow_up_reason"_s, text(seen.followUpReason), text(value.reason));
    fields.into(command, seen);
    QJsonArray items;
    for (const EscalationAnswer &answer : value.items)
        items.append(QJsonObject { { u"code"_s, answer.code }, { u"text"_s, answer.text } });
    const QJsonObject details { { u"from_level"_s, seen.level }, { u"to_level"_s, level }, { u"target"_s, value.target() }, { u"tried"_s, value.tried }, { u"items"_s, items } };
    addEntry(command, seen.id.value, { u"escalation"_s, value.reason, value.party, 0, m_now }, QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    // Who hands over keeps watching; one row a person, however often.
    command.add(u"ticket_watchers"_s, QString(seen.id.value + u'/' + m_login), { { u"ticket_id"_s, seen.id.value }, { u"login"_s, m_login } });
    return command;
}

Command TicketCommands::returnEscalation(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.return"_s);
    Fields fields;
    if (!seen.externalParty.isEmpty())
        fields.change(u"external_party"_s, text(seen.externalParty), QJsonValue());
    else
        fields.change(u"level"_s, seen.level, std::max(1, seen.level - 1)).change(u"owner"_s, text(seen.owner), QJsonValue()).change(u"team_id"_s, text(seen.team.value), QJsonValue());
    fields.into(command, seen);
    addEntry(command, seen.id.value, { u"return"_s, reason, seen.externalParty, 0, m_now });
    return command;
}

Command TicketCommands::alert(const Ticket &seen, const QString &who, const QString &note) const
{
    Command command = begin(u"ticket.alert"_s);
    addEntry(command, seen.id.value, { u"alert"_s, note, who, 0, m_now });
    return command;
}

Command TicketCommands::accumulate(const Accumulation &value, const QString &title) const
{
    Command command = begin(u"ticket.accumulate"_s);
    const QString id = newUuid();
    QStringList lines;
    for (const MinorReport &report : value.reports)
        lines.append(report.number + u"  "_s + report.title);
    QJsonObject fields { { u"title"_s, title }, { u"description"_s, lines.join(u'\n') }, { u"channel"_s, code(Channel::Monitoring) }, { u"reported_at"_s, value.tippedAt },
                         { u"clock_from"_s, value.tippedAt }, { u"kind"_s, code(TicketKind::Incident) }, { u"class"_s, servicetime::code(servicetime::DisruptionClass::Hinders) },
                         { u"state"_s, code(TicketState::New) }, { u"next_step"_s, u"qualify"_s } };
    if (value.services.size() == 1)
        fields.insert(u"service_id"_s, value.services.constFirst().value);
    command.put(u"tickets"_s, id, fields);
    for (const MinorReport &report : value.reports)
        command.add(u"ticket_links"_s, newUuid(), { { u"ticket_id"_s, id }, { u"other_id"_s, report.ticket.value }, { u"kind"_s, code(LinkKind::Child) } });
    return command;
}

Command TicketCommands::forward(const Ticket &seen, const Forwarding &value) const
{
    Command command = begin(u"ticket.forward"_s);
    Fields()
        .change(u"external_party"_s, text(seen.externalParty), value.party)
        .change(u"next_step"_s, text(seen.nextStep), u"await_answer"_s)
        .change(u"follow_up_at"_s, orNull(seen.followUpAt), value.askAgainAt)
        .change(u"follow_up_reason"_s, text(seen.followUpReason), u"forwarded"_s)
        .into(command, seen);
    addEntry(command, seen.id.value, { u"forward"_s, value.question, value.party, 0, m_now });
    return command;
}

Command TicketCommands::answerArrived(const Ticket &seen, const QString &answer) const
{
    Command command = begin(u"ticket.answer"_s);
    Fields()
        .change(u"external_party"_s, text(seen.externalParty), QJsonValue())
        .change(u"next_step"_s, text(seen.nextStep), u"pass_on_answer"_s)
        .change(u"follow_up_at"_s, orNull(seen.followUpAt), m_now)
        .change(u"follow_up_reason"_s, text(seen.followUpReason), u"answered"_s)
        .into(command, seen);
    addEntry(command, seen.id.value, { u"answer"_s, answer, seen.externalParty, 0, m_now });
    return command;
}

Command TicketCommands::solve(const Ticket &seen, const QString &solution, const QString &workaround, std::optional<Instant> tellAt) const
{
    Command command = begin(u"ticket.solve"_s);
    QJsonObject fields { { u"solution"_s, text(solution.trimmed()) }, { u"workaround"_s, text(workaround.trimmed()) }, { u"solved_at"_s, m_now },
                         { u"waiting_for"_s, QJsonValue() }, { u"resume_at"_s, QJsonValue() } };
    addTo(fields, followUpFields(u"tell_solution"_s, tellAt, u"solved"_s)); // what was planned before is over
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Solved), fields);
}

Command TicketCommands::close(const Ticket &seen) const
{
    Command command = begin(u"ticket.close"_s);
    return command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::Closed), { { u"closed_at"_s, m_now } });
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
                              { { u"withdrawn_reason"_s, reason }, { u"duplicate_of"_s, text(duplicateOf.value) }, { u"closed_at"_s, m_now } });
}

Command TicketCommands::restore(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.restore"_s);
    command.transition(u"tickets"_s, seen.id.value, code(seen.state), code(TicketState::New),
                       { { u"withdrawn_reason"_s, QJsonValue() }, { u"duplicate_of"_s, QJsonValue() }, { u"closed_at"_s, QJsonValue() } });
    addEntry(command, seen.id.value, { u"reopened"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::link(const Ticket &seen, const TicketId &other, LinkKind kind) const
{
    Command command = begin(u"ticket.link"_s);
    return command.add(u"ticket_links"_s, newUuid(), { { u"ticket_id"_s, seen.id.value }, { u"other_id"_s, other.value }, { u"kind"_s, code(kind) } });
}

Command TicketCommands::unlink(const QString &linkId) const
{
    Command command = begin(u"ticket.unlink"_s);
    return command.remove(u"ticket_links"_s, linkId);
}

Command TicketCommands::split(const Ticket &seen, const QString &text) const
{
    TicketDraft draft;
    draft.id = newUuid();
    draft.text = text;
    draft.channel = seen.channel;
    draft.reportedAt = seen.reportedAt;
    draft.kind = seen.kind;
    draft.disruptionClass = seen.disruptionClass;
    draft.callerName = seen.callerName;
    draft.callerPhone = seen.callerPhone;
    draft.callerMail = seen.callerMail;
    draft.contactId = seen.contact.value;
    draft.tenantId = seen.tenant.value;
    Command command = record(draft);
    command.kind = u"ticket.split"_s;
    return command.add(u"ticket_links"_s, newUuid(), { { u"ticket_id"_s, draft.id }, { u"other_id"_s, seen.id.value }, { u"kind"_s, u"split_from"_s } });
}

Command TicketCommands::flagSecurity(const Ticket &seen, const SecurityReport &report) const
{
    Command command = begin(u"ticket.security"_s);
    Fields fields;
    fields.change(u"security_at"_s, orNull(seen.securityAt), seen.securityAt.value_or(m_now)).change(u"confidential"_s, seen.confidential ? 1 : 0, 1);
    if (!report.isIsbTold || !report.isDataProtectionTold) {
        const QString who = report.isIsbTold ? u"inform_data_protection"_s : report.isDataProtectionTold ? u"inform_isb"_s : u"inform_isb_and_data_protection"_s;
        fields.change(u"next_step"_s, text(seen.nextStep), who)
            .change(u"follow_up_at"_s, orNull(seen.followUpAt), m_now)
            .change(u"follow_up_reason"_s, text(seen.followUpReason), u"security"_s);
    } else if (seen.followUpReason == u"security") { // done
        fields.change(u"next_step"_s, text(seen.nextStep), QJsonValue())
            .change(u"follow_up_at"_s, orNull(seen.followUpAt), QJsonValue())
            .change(u"follow_up_reason"_s, text(seen.followUpReason), QJsonValue());
    }
    fields.into(command, seen);
    // Who flags it keeps seeing it, also when somebody else owns it.
    command.add(u"ticket_watchers"_s, QString(seen.id.value + u'/' + m_login), { { u"ticket_id"_s, seen.id.value }, { u"login"_s, m_login } });
    const QJsonObject details { { u"isb_told"_s, report.isIsbTold }, { u"data_protection_told"_s, report.isDataProtectionTold } };
    addEntry(command, seen.id.value, { u"security"_s, report.text, {}, 0, m_now }, QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    return command;
}

Command TicketCommands::clearSecurity(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.security_cleared"_s);
    Fields().change(u"security_at"_s, orNull(seen.securityAt), QJsonValue()).change(u"confidential"_s, seen.confidential ? 1 : 0, 0).into(command, seen);
    addEntry(command, seen.id.value, { u"security"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::addReference(const Ticket &seen, const QString &system, const QString &number) const
{
    Command command = begin(u"ticket.reference"_s);
    return command.add(u"ticket_references"_s, newUuid(), { { u"ticket_id"_s, seen.id.value }, { u"system"_s, system.trimmed() }, { u"number"_s, number.trimmed() } });
}

Command TicketCommands::attach(const Ticket &seen, const QList<Attachment> &attachments) const
{
    Command command = begin(u"ticket.attach"_s);
    addAttachments(command, seen.id.value, attachments);
    return command;
}

Command TicketCommands::detach(const Attachment &attachment) const
{
    Command command = begin(u"ticket.detach"_s);
    return command.remove(u"ticket_attachments"_s, attachment.id);
}

} // namespace sc
