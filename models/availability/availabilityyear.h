#pragma once

#include "models/availability/outage.h"
#include "models/availability/outagefile.h"
#include "models/availability/servicemap.h"
#include "models/servicetime/meanavailability.h"

#include <memory>

namespace sc {

/** A stretch that availability is told for: whole local days. */
struct AvailabilityPeriod
{
    enum class Kind { Day, Month, Quarter, Year };

    Kind kind = Kind::Month;
    QDate first;

    [[nodiscard]] static AvailabilityPeriod day(QDate day) { return { Kind::Day, day }; }
    [[nodiscard]] static AvailabilityPeriod month(int year, int month)
    {
        return { Kind::Month, QDate(year, month, 1) };
    }
    [[nodiscard]] static AvailabilityPeriod quarter(int year, int quarter)
    {
        return { Kind::Quarter, QDate(year, 3 * quarter - 2, 1) };
    }
    [[nodiscard]] static AvailabilityPeriod year(int year) { return { Kind::Year, QDate(year, 1, 1) }; }
    [[nodiscard]] QString name() const; ///< "2026-10-05", "2026-10", "2026-Q4", "2026"
    [[nodiscard]] QDate end() const; ///< the day after
    [[nodiscard]] Instant from() const; ///< midnight in Berlin
    [[nodiscard]] Instant to() const;

    friend bool operator==(const AvailabilityPeriod &, const AvailabilityPeriod &) = default;
};

/** Everything that availability is computed from, read at one moment. */
struct AvailabilityFacts
{
    int year = 0;
    Instant now = 0;
    ServiceProfile profile;
    ServiceMap map;
    QList<OutageRecord> outages; ///< of the year, running ones included
    qint64 ledgerPosition = 0; ///< printed on the sheet (PROF-3)
};

/** What a figure proves (AVL-1). */
enum class Proof { PromiseA, PromiseB, MonthOfPromiseB, Information };

/** A figure with its verdict. */
struct AvailabilityFigure
{
    servicetime::Availability value; ///< of the time so far
    servicetime::MeanAvailability mean; ///< of the months; used when the verdict is on their mean
    Proof proof = Proof::Information;
    int targetPermille = 975;
    bool isMean = false;
    bool isMet = false;

    [[nodiscard]] bool hasFigure() const { return isMean ? mean.hasFigure() : value.hasFigure(); } ///< AVL-4
    [[nodiscard]] qint64 percent(int decimals) const
    {
        return isMean ? mean.percent(decimals) : value.percent(decimals);
    } ///< cut (AVL-8)
};

/** How much may still be lost (AVL-5); seconds of promised hours, negative when it is too much already. */
struct ErrorBudget
{
    qint64 month = 0;
    qint64 monthAllowed = 0; ///< of the whole month
    qint64 year = 0;
    qint64 yearAllowed = 0; ///< of the whole year, spread over it evenly
    AvailabilityFigure forecast; ///< the year's figure if nothing else happens
};

/** Why an outage, or a part of it, is listed but not counted. */
enum class NotCounted {
    Counted,
    ThirdParty,
    CustomerSide,
    OtherEnvironment,
    ClassWithoutWeight,
    AnnouncedInTime,
    OutsidePromise
};

/** An outage as a figure counts it. */
struct CountedOutage
{
    const OutageRecord *outage = nullptr; ///< of the facts
    Instant from = 0; ///< as far as it lies in the period
    Instant to = 0;
    qint64 promised = 0; ///< seconds of it in promised hours
    /// Hundredths of a second that it adds to what earlier ones lost: they sum up to the figure's (AVL-3)
    qint64 lost = 0;
    NotCounted reason = NotCounted::Counted;
};

/**
 * The availability of one year, of every service and platform, by both bases, up to now. Immutable and self-contained:
 * made on any thread, read on another. One computation for screen, paper, export and command line.
 */
class AvailabilityYear
{
public:
    /** What a figure is about. */
    struct Subject
    {
        enum class Kind { Platform, Service }; ///< promise (a), promise (b)

        Kind kind = Kind::Service;
        QString id;
        QString name;
        std::optional<Instant> from; ///< promised from here on (AVL-4); nothing: since ever
        std::optional<Instant> until;
    };

    explicit AvailabilityYear(AvailabilityFacts facts);
    AvailabilityYear(const AvailabilityYear &) = delete;
    AvailabilityYear &operator=(const AvailabilityYear &) = delete;

    [[nodiscard]] const AvailabilityFacts &facts() const { return m_facts; }
    [[nodiscard]] int year() const { return m_facts.year; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] const Subject &subject(qsizetype index) const
    {
        return m_entries.at(static_cast<size_t>(index)).subject;
    } ///< platforms, then services, by name
    [[nodiscard]] qsizetype indexOf(const QString &subjectId) const; ///< -1: none
    [[nodiscard]] QStringList withoutPromise() const; ///< services that are not in regular operation (SCOPE-1)

    /// Of the part of \p period that has passed and is promised.
    [[nodiscard]] AvailabilityFigure figure(qsizetype index, AvailabilityBasis basis,
                                            const AvailabilityPeriod &period) const;
    /// The budget on the basis of the subject's promise, in the month of \p month (AVL-5).
    [[nodiscard]] ErrorBudget budget(qsizetype index, const AvailabilityPeriod &month) const;
    /// The subject's outages in \p period by begin, with what each added; third parties' too (AVL-3).
    [[nodiscard]] QList<CountedOutage> outages(qsizetype index, AvailabilityBasis basis,
                                               const AvailabilityPeriod &period) const;
    /// The basis of the subject's promise (AVL-1).
    [[nodiscard]] AvailabilityBasis promiseBasis(qsizetype index) const;
    /// Profile versions that judge days of \p period.
    [[nodiscard]] QStringList versionsIn(const AvailabilityPeriod &period) const;
    /// The calendar of promised hours on \p day.
    [[nodiscard]] const servicetime::ServiceCalendar &calendar(AvailabilityBasis basis, QDate day) const;

private:
    struct Entry
    {
        Subject subject;
        std::vector<const OutageRecord *> outages; ///< all that concern it
        std::vector<const OutageRecord *> counting; ///< of these, what is nobody else's
        servicetime::Downtime core;
        servicetime::Downtime service;
    };
    struct Span
    {
        Instant from;
        Instant to;
    };

    void add(const Subject &subject, const QSet<QString> &counting, const std::vector<const OutageRecord *> &concerned);
    [[nodiscard]] std::vector<servicetime::Loss> lossesOf(const std::vector<const OutageRecord *> &outages) const;
    [[nodiscard]] NotCounted reasonOf(const Entry &entry, const OutageRecord &outage) const;
    [[nodiscard]] Span clipped(const Entry &entry, const AvailabilityPeriod &period, Instant until) const;
    [[nodiscard]] servicetime::Availability valueUntil(const Entry &entry, AvailabilityBasis basis,
                                                       const AvailabilityPeriod &period, Instant until) const;
    [[nodiscard]] AvailabilityFigure figureUntil(const Entry &entry, AvailabilityBasis basis,
                                                 const AvailabilityPeriod &period, Instant until) const;
    [[nodiscard]] const ProfileVersion &versionOn(QDate day) const;
    [[nodiscard]] Instant endOf(const OutageRecord &outage) const;
    [[nodiscard]] const servicetime::PromisedHours &hours(AvailabilityBasis basis) const
    {
        return basis == AvailabilityBasis::Core ? m_core : m_service;
    }

    AvailabilityFacts m_facts;
    servicetime::PromisedHours m_core;
    servicetime::PromisedHours m_service;
    std::vector<Entry> m_entries;
};

using AvailabilityYearPtr = std::shared_ptr<const AvailabilityYear>;

} // namespace sc
