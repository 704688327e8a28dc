// Of TicketCommands: to others and back (INC-4, INC-7, TIME-7).
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketfields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using namespace TicketFields;

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
    const QJsonObject details { { u"from_level"_s, seen.level },
                                { u"to_level"_s, level },
                                { u"target"_s, value.target() },
                                { u"tried"_s, value.tried },
                                { u"items"_s, items } };
    addEntry(command, seen.id.value, { u"escalation"_s, value.reason, value.party, 0, m_now },
             QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    // Who hands over keeps watching; one row a person, however often.
    command.add(u"ticket_watchers"_s, QString(seen.id.value + u'/' + m_login),
                { { u"ticket_id"_s, seen.id.value }, { u"login"_s, m_login } });
    return command;
}

Command TicketCommands::returnEscalation(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.return"_s);
    Fields fields;
    if (!seen.externalParty.isEmpty())
        fields.change(u"external_party"_s, text(seen.externalParty), QJsonValue());
    else
        fields.change(u"level"_s, seen.level, std::max(1, seen.level - 1))
            .change(u"owner"_s, text(seen.owner), QJsonValue())
            .change(u"team_id"_s, text(seen.team.value), QJsonValue());
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

} // namespace sc
