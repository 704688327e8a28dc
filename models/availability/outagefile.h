#pragma once

#include "models/domain/profile.h"
#include "models/servicetime/availability.h"

#include <map>

namespace sc {

enum class AvailabilityBasis { Core, Service }; ///< promise (a): core hours; promise (b): service hours (AVL-1)

/// The hours of a promise, each day by the profile version in force (PROF-1).
[[nodiscard]] servicetime::PromisedHours promisedHours(const ServiceProfile &profile, AvailabilityBasis basis);

/** A service as far as its promise holds (AVL-4). */
struct PromisedService
{
    std::optional<Instant> from; ///< nothing: since ever
    std::optional<Instant> until; ///< nothing: still offered
    std::vector<servicetime::Outage> outages;
};

/** By name; std::map keeps the order of the output. */
using PromisedServices = std::map<QString, PromisedService>;

/**
 * Outages from CSV: service,from,to,class,third_party, optional planned, announced_at, side, environment (AVL-2). A
 * blank 'to' is running, up to \p now; \p profile says what notice maintenance needs. A service whose outages are all a
 * third party's is not among the result. Errors: Invalid, with every bad line in the detail: a figure from half a file
 * would be wrong.
 */
[[nodiscard]] Result<PromisedServices> readOutages(const QByteArray &csv, Instant now, const ServiceProfile &profile);

/**
 * Adds the services of a CSV service,from,until: days (until: the last day) or instants, blank for open. Services that
 * are not listed stay as they are. Errors as above.
 */
[[nodiscard]] Result<void> addServices(PromisedServices &services, const QByteArray &csv);

} // namespace sc
