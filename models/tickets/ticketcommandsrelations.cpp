// Of TicketCommands: what belongs to a ticket and how tickets stand to each other (INC-13, INC-14, INC-15, SLA-8).
#include "models/tickets/ticketcommands.h"

#include "models/domain/ids.h"
#include "models/tickets/ticketfields.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using namespace TicketFields;

QString code(LinkKind kind)
{
    static const QStringList codes { u"parent"_s, u"child"_s, u"related"_s };
    return codes.at(static_cast<int>(kind));
}

Command TicketCommands::accumulate(const Accumulation &value, const QString &title) const
{
    Command command = begin(u"ticket.accumulate"_s);
    const QString id = newUuid();
    QStringList lines;
    for (const MinorReport &report : value.reports)
        lines.append(report.number + u"  "_s + report.title);
    QJsonObject fields { { u"title"_s, title },
                         { u"description"_s, lines.join(u'\n') },
                         { u"channel"_s, code(Channel::Monitoring) },
                         { u"reported_at"_s, value.tippedAt },
                         { u"clock_from"_s, value.tippedAt },
                         { u"kind"_s, code(TicketKind::Incident) },
                         { u"class"_s, servicetime::code(servicetime::DisruptionClass::Hinders) },
                         { u"state"_s, code(TicketState::New) },
                         { u"next_step"_s, u"qualify"_s } };
    if (value.services.size() == 1)
        fields.insert(u"service_id"_s, value.services.constFirst().value);
    command.put(u"tickets"_s, id, fields);
    for (const MinorReport &report : value.reports)
        command.add(
            u"ticket_links"_s, newUuid(),
            { { u"ticket_id"_s, id }, { u"other_id"_s, report.ticket.value }, { u"kind"_s, code(LinkKind::Child) } });
    return command;
}

Command TicketCommands::link(const Ticket &seen, const TicketId &other, LinkKind kind) const
{
    Command command = begin(u"ticket.link"_s);
    return command.add(
        u"ticket_links"_s, newUuid(),
        { { u"ticket_id"_s, seen.id.value }, { u"other_id"_s, other.value }, { u"kind"_s, code(kind) } });
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
    return command.add(
        u"ticket_links"_s, newUuid(),
        { { u"ticket_id"_s, draft.id }, { u"other_id"_s, seen.id.value }, { u"kind"_s, u"split_from"_s } });
}

Command TicketCommands::flagSecurity(const Ticket &seen, const SecurityReport &report) const
{
    Command command = begin(u"ticket.security"_s);
    Fields fields;
    fields.change(u"security_at"_s, orNull(seen.securityAt), seen.securityAt.value_or(m_now))
        .change(u"confidential"_s, seen.confidential ? 1 : 0, 1);
    if (!report.isIsbTold || !report.isDataProtectionTold) {
        const QString who = report.isIsbTold ? u"inform_data_protection"_s
            : report.isDataProtectionTold    ? u"inform_isb"_s
                                             : u"inform_isb_and_data_protection"_s;
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
    command.add(u"ticket_watchers"_s, QString(seen.id.value + u'/' + m_login),
                { { u"ticket_id"_s, seen.id.value }, { u"login"_s, m_login } });
    const QJsonObject details { { u"isb_told"_s, report.isIsbTold },
                                { u"data_protection_told"_s, report.isDataProtectionTold } };
    addEntry(command, seen.id.value, { u"security"_s, report.text, {}, 0, m_now },
             QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)));
    return command;
}

Command TicketCommands::clearSecurity(const Ticket &seen, const QString &reason) const
{
    Command command = begin(u"ticket.security_cleared"_s);
    Fields()
        .change(u"security_at"_s, orNull(seen.securityAt), QJsonValue())
        .change(u"confidential"_s, seen.confidential ? 1 : 0, 0)
        .into(command, seen);
    addEntry(command, seen.id.value, { u"security"_s, reason, {}, 0, m_now });
    return command;
}

Command TicketCommands::addReference(const Ticket &seen, const QString &system, const QString &number) const
{
    Command command = begin(u"ticket.reference"_s);
    return command.add(
        u"ticket_references"_s, newUuid(),
        { { u"ticket_id"_s, seen.id.value }, { u"system"_s, system.trimmed() }, { u"number"_s, number.trimmed() } });
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
