#pragma once

#include "models/servicetime/availability.h"

namespace sc::servicetime {

/** The mean of the availabilities of several months, each weighing the same; exact, however many fractions meet (AVL-1,
 * AVL-8). */
class MeanAvailability
{
public:
    /// A month without a figure is no part of the mean (AVL-4). Its promised seconds are below 40 million (a month
    /// has 2.7).
    void add(const Availability &month);

    [[nodiscard]] bool hasFigure() const { return !m_months.empty(); }
    [[nodiscard]] qsizetype months() const { return static_cast<qsizetype>(m_months.size()); }
    /// Exactly: mean ≥ permille / 1000; false without a figure.
    [[nodiscard]] bool meets(int permille) const;
    /// The percentage × 10^decimals, cut, never rounded up. Needs a figure.
    [[nodiscard]] qint64 percent(int decimals) const;

private:
    [[nodiscard]] bool isAtLeast(qint64 numerator, quint32 denominator) const;

    std::vector<Availability> m_months;
};

} // namespace sc::servicetime
