#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/servicetime/responseclock.h"

#include <array>
#include <memory>

namespace sc {

/** Contract terms of one profile version (PROF-1). */
struct ProfileVersion
{
    QString id; ///< "1.2"
    QDate validFrom; ///< local date
    servicetime::WeeklyHours serviceHours; ///< TIME-1
    servicetime::WeeklyHours coreHours; ///< TIME-2
    servicetime::WeeklyHours staffedHours; ///< TIME-3
    bool staffedOnClosedDays = true; ///< TIME-3 option
    servicetime::ResponseTerms response;
    std::array<qint64, 4> statusMailSeconds { 7200, 28800, 144000, 0 }; ///< service seconds; 0: none (PROF-4)
    int accumulationCount = 3; ///< SLA-8
    int accumulationWorkingDays = 5;
    qint64 undoSeconds = 600; ///< INC-16
    qint64 attachmentBytes = 25LL * 1024 * 1024; ///< the largest attachment (PROF-4)

    servicetime::CalendarPtr service;
    servicetime::CalendarPtr core;
    servicetime::CalendarPtr staffed;
};

/** Where the desk and those it works with can be reached (ORG-7). */
struct ContactPoint
{
    QString name;
    QString address; ///< each of these may be empty
    QString phone;
    QString mail;
};

/**
 * The service profile: contract terms in versions, calendar facts shared by all of them (PROF-2). Immutable, cheap to
 * copy, safe to share between threads.
 */
class ServiceProfile
{
public:
    /// The default that is compiled in (PROF-4).
    [[nodiscard]] static const ServiceProfile &shipped();
    /// Reads and fully validates a document; Error::subject is the JSON path, e.g. "versions[1].service_hours.fri[0]".
    [[nodiscard]] static Result<ServiceProfile> fromJson(const QByteArray &document);

    /// The version in force at \p reportedAt; before the first one: the first (PROF-1).
    [[nodiscard]] const ProfileVersion &versionFor(Instant reportedAt) const;
    [[nodiscard]] const std::vector<ProfileVersion> &versions() const { return d->versions; }
    [[nodiscard]] QString land() const { return d->land; }
    [[nodiscard]] const QList<ContactPoint> &contactPoints() const { return d->contactPoints; } ///< ORG-7; the desk comes first

    /// The deadline of a report by the terms in force when it arrived (SLA-1..4).
    [[nodiscard]] std::optional<Instant> dueAt(servicetime::DisruptionClass disruptionClass, Instant reportedAt) const;
    /// The countdown of a ticket at \p now (SLA-9).
    [[nodiscard]] servicetime::ClockReading read(servicetime::DisruptionClass disruptionClass, Instant reportedAt,
                                                 std::optional<Instant> notifiedAt, Instant now) const;

private:
    friend class ProfileReader;
    struct Data
    {
        QString land;
        QList<ContactPoint> contactPoints;
        std::vector<ProfileVersion> versions; ///< by validFrom
    };
    std::shared_ptr<const Data> d;
};

} // namespace sc
