#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/servicetime/availability.h"
#include "models/servicetime/notice.h"
#include "models/servicetime/responseclock.h"

#include <QStringList>

#include <array>
#include <memory>

namespace sc {

/** A regular maintenance window as it was agreed (MNT-1); a desk takes it over as a rule of its own. */
struct AgreedWindow
{
    QString name;
    QString recurrence; ///< RRULE by days, weeks, months or years
    int fromSecond = 0; ///< of the local day
    int toSecond = 0; ///< up to 86,400; not after fromSecond: on the next day
    int toleranceMinutes = 0; ///< before its end counts as overrun
    bool isForSoftware = false; ///< where software maintenance is proposed

    friend bool operator==(const AgreedWindow &, const AgreedWindow &) = default;
};

/** What is promised of availability, and how it is judged (AVL-1, AVL-2). */
struct AvailabilityTerms
{
    int targetPermille = 975;
    servicetime::YearVerdict yearVerdict = servicetime::YearVerdict::MeanOfMonths; ///< of promise (b)
    servicetime::DowntimeTerms downtime;

    friend bool operator==(const AvailabilityTerms &, const AvailabilityTerms &) = default;
};

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
    AvailabilityTerms availability;
    std::array<qint64, 4> statusMailSeconds { 7200, 28800, 144000, 0 }; ///< service seconds; 0: none (PROF-4)
    int accumulationCount = 3; ///< SLA-8
    int accumulationWorkingDays = 5;
    qint64 undoSeconds = 600; ///< INC-16
    qint64 attachmentBytes = 25LL * 1024 * 1024; ///< the largest attachment (PROF-4)
    servicetime::NoticeTerms notice; ///< MNT-1..3
    QList<AgreedWindow> agreedWindows; ///< MNT-1

    servicetime::CalendarPtr service;
    servicetime::CalendarPtr core;
    servicetime::CalendarPtr staffed;
};

/** Where the desk and its partners are reached (ORG-7). */
struct ContactPoint
{
    QString name;
    QString address;
    QString phone;
    QString mail;
};

/** A day that is closed, or open in spite of a holiday; kept as base data beside the profile (PROF-2). */
struct CalendarException
{
    QDate day;
    bool isClosed = true;
    QString name;

    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};

/**
 * The service profile: contract terms in versions, calendar facts shared by all of them (PROF-2). A value: immutable
 * data, cheap to copy; give other threads a copy. Who holds a reference to the desk's profile sees a new one as soon as
 * it is active.
 */
class ServiceProfile
{
public:
    /// The default that is compiled in (PROF-4).
    [[nodiscard]] static const ServiceProfile &shipped();
    [[nodiscard]] static QByteArray shippedDocument();
    /// Reads and fully validates a document; Error::subject is the JSON path, e.g. "versions[1].service_hours.fri[0]".
    /// \p exceptions come on top of the document's own dates; the last one for a day holds.
    [[nodiscard]] static Result<ServiceProfile> fromJson(const QByteArray &document,
                                                         const QList<CalendarException> &exceptions = {});
    /// Everything that is wrong with a document, in its order; path and reason as above (S41). Empty when it is valid.
    [[nodiscard]] static QList<Error> problemsOf(const QByteArray &document);
    /// The same terms with other exceptions.
    [[nodiscard]] Result<ServiceProfile> withExceptions(const QList<CalendarException> &exceptions) const;

    /// The version in force at \p reportedAt; before the first one: the first (PROF-1).
    [[nodiscard]] const ProfileVersion &versionFor(Instant reportedAt) const;
    [[nodiscard]] bool isBeforeFirstVersion(Instant reportedAt) const;
    [[nodiscard]] const std::vector<ProfileVersion> &versions() const { return d->versions; }
    [[nodiscard]] QString name() const { return d->name; }
    [[nodiscard]] QString land() const { return d->land; }
    [[nodiscard]] const QList<ContactPoint> &contactPoints() const
    {
        return d->contactPoints;
    } ///< ORG-7; the desk comes first
    [[nodiscard]] const QByteArray &document() const { return d->document; }
    /// Eight hex digits that change when a day becomes closed or open; recorded with what was decided by it (PROF-3).
    [[nodiscard]] QString calendarVersion() const { return d->calendarVersion; }

    /// The deadline of a report by the terms in force when it arrived (SLA-1..4).
    [[nodiscard]] std::optional<Instant> dueAt(servicetime::DisruptionClass disruptionClass, Instant reportedAt) const;
    /// The countdown of a ticket at \p now (SLA-9).
    [[nodiscard]] servicetime::ClockReading read(servicetime::DisruptionClass disruptionClass, Instant reportedAt,
                                                 std::optional<Instant> notifiedAt, Instant now) const;
    /// Why that deadline, line by line; says so when the report is older than the first version (PROF-1).
    [[nodiscard]] QStringList explain(servicetime::DisruptionClass disruptionClass, Instant reportedAt,
                                      servicetime::Language language,
                                      std::optional<Instant> worsenedAt = std::nullopt) const;

private:
    friend class ProfileReader;
    struct Data
    {
        QByteArray document;
        QString name;
        QString land;
        QString calendarVersion;
        QList<ContactPoint> contactPoints;
        std::vector<ProfileVersion> versions; ///< by validFrom
    };
    std::shared_ptr<const Data> d;
};

} // namespace sc
