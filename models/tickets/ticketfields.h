#pragma once

#include "models/ledger/command.h"
#include "models/tickets/ticket.h"

#include <QJsonObject>

namespace sc {

/** The values of a ticket's fields as commands carry them. */
namespace TicketFields {

[[nodiscard]] QJsonValue orNull(std::optional<Instant> at);
/// Empty text is stored as NULL, so both count as the same base.
[[nodiscard]] QJsonValue text(const QString &value);
/// The fields of a follow-up (INC-8); \p at nullopt: none.
[[nodiscard]] QJsonObject followUpFields(const QString &nextStep, std::optional<Instant> at, const QString &reason);
void addTo(QJsonObject &fields, const QJsonObject &more);
/// What is done needs no follow-up any more: the one with this \p reason ends.
void endFollowUp(Command &command, const Ticket &seen, const QString &reason);

/** Only what differs is written, each field with the value that was seen. */
class Fields
{
public:
    Fields &change(const QString &name, const QJsonValue &seen, const QJsonValue &value);
    void into(Command &command, const Ticket &ticket) const; ///< as one verb; none when nothing differs

private:
    QJsonObject m_values;
    QJsonObject m_base;
};

} // namespace TicketFields

} // namespace sc
