#include "models/tickets/ticketfields.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::TicketFields {

QJsonValue orNull(std::optional<Instant> at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

Fields &Fields::change(const QString &name, const QJsonValue &seen, const QJsonValue &value)
{
    if (seen != value) {
        m_values.insert(name, value);
        m_base.insert(name, seen);
    }
    return *this;
}

void Fields::into(Command &command, const Ticket &ticket) const
{
    if (!m_values.isEmpty())
        command.set(u"tickets"_s, ticket.id.value, m_values, m_base);
}

QJsonObject followUpFields(const QString &nextStep, std::optional<Instant> at, const QString &reason)
{
    return { { u"next_step"_s, at ? QJsonValue(nextStep) : QJsonValue() },
             { u"follow_up_at"_s, orNull(at) },
             { u"follow_up_reason"_s, at ? QJsonValue(reason) : QJsonValue() } };
}

void addTo(QJsonObject &fields, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
}

void endFollowUp(Command &command, const Ticket &seen, const QString &reason)
{
    if (seen.followUpReason == reason)
        Fields()
            .change(u"next_step"_s, text(seen.nextStep), QJsonValue())
            .change(u"follow_up_at"_s, orNull(seen.followUpAt), QJsonValue())
            .change(u"follow_up_reason"_s, text(seen.followUpReason), QJsonValue())
            .into(command, seen);
}

} // namespace sc::TicketFields
