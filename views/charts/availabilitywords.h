#pragma once

#include "models/availability/availabilityyear.h"

#include <QCoreApplication>

namespace sc {

/** The words and figures of availability, in one place: screen, paper and export say the same to the digit (AVL-8). */
class AvailabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilityWords)

public:
    /// "99,12 %", cut; "–" without a figure (AVL-4).
    [[nodiscard]] static QString percent(const AvailabilityFigure &figure);
    [[nodiscard]] static QString percent(const servicetime::Availability &value);
    [[nodiscard]] static QString permille(int permille); ///< "97,5 %"
    /// Minutes, with seconds where there are some: "1.234", "12:30"; cut.
    [[nodiscard]] static QString minutes(qint64 seconds);
    [[nodiscard]] static QString verdict(const AvailabilityFigure &figure); ///< "✓ erfüllt", "✗ verfehlt", "–"
    /// Which promise it proves, or that it is information (AVL-1)
    [[nodiscard]] static QString proof(const AvailabilityFigure &figure);
    [[nodiscard]] static QString basis(AvailabilityBasis basis);
    /// "Oktober 2026", "4. Quartal 2026", "2026", "Mo 05.10.2026"
    [[nodiscard]] static QString period(const AvailabilityPeriod &period);
    [[nodiscard]] static QString monthName(int month);
    [[nodiscard]] static QString reason(NotCounted reason);
    [[nodiscard]] static QString of(OutageSide side);
    [[nodiscard]] static QString of(CausePlace place);
    [[nodiscard]] static QString problem(OutageValues::Problem problem);
    /// One sentence: period, figure, verdict, minutes; for hover, keyboard and screen reader.
    [[nodiscard]] static QString sentence(const AvailabilityPeriod &period, const AvailabilityFigure &figure);
    /// "noch 120 von 340 Minuten", "um 20 Minuten überschritten"
    [[nodiscard]] static QString budget(qint64 left, qint64 allowed);
    /// Of a planned one: when, and whether in time (MNT-2)
    [[nodiscard]] static QString announced(const OutageValues &values, const ServiceProfile &profile);
    /// From when to when a subject is promised, empty when the whole time (AVL-4).
    [[nodiscard]] static QString promisedSpan(const AvailabilityYear::Subject &subject);
};

} // namespace sc
