#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

/** An open minor disruption and a service that it restricts. */
struct MinorReport
{
    TicketId ticket;
    QString number;
    QString title;
    Instant reportedAt = 0;
    ServiceId service;
    QString serviceName;
};

/** Several minor disruptions that together restrict a service noticeably: they count as one that hinders (SLA-8). */
struct Accumulation
{
    QList<ServiceId> services; ///< several when the reports meet in what those services share
    QStringList serviceNames;
    QList<MinorReport> reports; ///< by arrival
    Instant tippedAt = 0; ///< arrival of the report that made it enough; from here its clock runs
    TicketId tippedBy;

    /// The same reports: the same accumulation, whatever else changed.
    [[nodiscard]] QString key() const;
};

/// Working days (with service hours) from the local date of \p first to that of \p last, both counted.
[[nodiscard]] int workingDaysBetween(const servicetime::ServiceCalendar &calendar, Instant first, Instant last);

/// Accumulations among \p reports (any order; one row per ticket and service): at least the profile's count of reports
/// of one service within the profile's working days (PROF-4). The terms are those in force when the tipping report
/// came.
[[nodiscard]] QList<Accumulation> accumulations(const ServiceProfile &profile, QList<MinorReport> reports);

} // namespace sc
