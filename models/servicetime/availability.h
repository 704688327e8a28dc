#pragma once

#include "models/servicetime/responseclock.h"

namespace sc::servicetime {

/**
 * The hours of a promise over all profile versions: each day counts by the version in force on it (PROF-1). Immutable.
 */
class PromisedHours
{
public:
    struct Piece
    {
        Instant from = 0; ///< the version holds from here to the next piece's start; the first one also before it
        CalendarPtr calendar;
    };

    /// \p pieces at least one, by rising start.
    explicit PromisedHours(std::vector<Piece> pieces);

    /// Promised seconds in [from, to); 0 when to ≤ from. The cost does not depend on the span.
    [[nodiscard]] qint64 seconds(Instant from, Instant to) const { return to <= from ? 0 : before(to) - before(from); }

private:
    [[nodiscard]] qint64 before(Instant at) const;

    std::vector<Piece> m_pieces;
    std::vector<qint64> m_before; ///< promised seconds from the first piece's start to each piece's start
};

/** One interruption of one service or component (AVL-2). */
struct Outage
{
    Instant from = 0;
    Instant to = 0; ///< end; of a running outage: now (AVL-3)
    DisruptionClass disruptionClass = DisruptionClass::Prevents;
    bool isThirdParty = false; ///< listed, never counted (AVL-3)
    bool isProduction = true; ///< other environments are not counted (AVL-3)
    bool isAnnouncedInTime = false; ///< maintenance whose announcement kept its notice (MNT-2)
};

/** What counts as down (AVL-2). */
struct DowntimeTerms
{
    std::array<int, 3> weightPercent { 100, 0, 0 }; ///< prevents, hinders, minor; 0 … 100
    bool excludesAnnounced = false; ///< leave out what was announced in time

    friend bool operator==(const DowntimeTerms &, const DowntimeTerms &) = default;
};

/** How the year of promise (b) is judged (AVL-1). */
enum class YearVerdict { MeanOfMonths, EveryMonth, TimeWeighted };

/** A stretch of lost time and how much of it counts. */
struct Loss
{
    Instant from = 0;
    Instant to = 0;
    int weightPercent = 100; ///< 1 … 100
};

/// What of \p outages counts under \p terms: third parties', other environments' and empty ones do not (AVL-2, AVL-3).
[[nodiscard]] std::vector<Loss> lossesOf(const std::vector<Outage> &outages, const DowntimeTerms &terms);

/** Promised and lost time of one period, exact; the verdict compares fractions, the display is cut (AVL-8). */
struct Availability
{
    qint64 promised = 0; ///< seconds
    qint64 lost = 0; ///< hundredths of a second: seconds × weight in percent

    /// No promised hours: no figure (AVL-4).
    [[nodiscard]] bool hasFigure() const { return promised > 0; }
    /// Exactly (promised − lost) / promised ≥ permille / 1000; false without a figure.
    [[nodiscard]] bool meets(int permille) const;
    /// The percentage × 10^decimals, cut, never rounded up: 97.4999 % with two decimals is 9749. Needs a figure.
    [[nodiscard]] qint64 percent(int decimals) const;
    /// Seconds that may still be lost without missing \p permille; negative when it is missed already (AVL-5).
    [[nodiscard]] qint64 budget(int permille) const;

    friend bool operator==(const Availability &, const Availability &) = default;
};

/**
 * The lost time of one service: the union of its outages, where they overlap the heaviest one counts (AVL-3). Built
 * once, asked for any number of periods; a question costs a binary search.
 */
class Downtime
{
public:
    /// \p hours must outlive it. Outages may come in any order, overlap, and be empty or reversed (then they count
    /// nothing).
    Downtime(const PromisedHours &hours, const std::vector<Outage> &outages, const DowntimeTerms &terms = {});
    Downtime(const PromisedHours &hours, const std::vector<Loss> &losses);

    [[nodiscard]] Availability in(Instant from, Instant to) const;

private:
    struct Stretch
    {
        Instant from;
        Instant to;
        int weight; ///< percent
        qint64 before; ///< lost before it, in hundredths
    };
    [[nodiscard]] qint64 lostBefore(Instant at) const;

    const PromisedHours &m_hours;
    std::vector<Stretch> m_stretches; ///< sorted, disjoint
};

} // namespace sc::servicetime
