#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

/** What is proposed of when one looks after a ticket again, and when the customer hears of a solution. */
namespace Proposals {

/// The opening of the \p workingDays-th day with service hours after the local date of \p now; without any, as many
/// days of 24 hours.
[[nodiscard]] Instant openingAfter(const ServiceProfile &profile, Instant now, int workingDays);
/// When work goes on: customers and third parties get 2 working days, a change or a problem 5 (INC-8).
[[nodiscard]] Instant resume(const ServiceProfile &profile, Instant now, WaitingFor reason);
/// Within service hours now, else at the next service start (INC-6).
[[nodiscard]] Instant solutionTold(const ServiceProfile &profile, Instant now);

} // namespace Proposals

} // namespace sc
