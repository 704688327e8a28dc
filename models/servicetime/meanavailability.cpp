#include "models/servicetime/meanavailability.h"

#include <algorithm>

namespace sc::servicetime {

namespace {

/** A natural number of any size; just what comparing sums of fractions takes. */
class Natural
{
public:
    explicit Natural(quint32 value)
        : m_digits { value }
    {
    }
    Natural &operator*=(quint32 factor)
    {
        quint64 carry = 0;
        for (quint32 &digit : m_digits) {
            carry += static_cast<quint64>(digit) * factor;
            digit = static_cast<quint32>(carry);
            carry >>= 32;
        }
        if (carry > 0)
            m_digits.push_back(static_cast<quint32>(carry));
        return *this;
    }
    Natural &operator+=(const Natural &other)
    {
        m_digits.resize(std::max(m_digits.size(), other.m_digits.size()) + 1, 0);
        quint64 carry = 0;
        for (size_t i = 0; i < m_digits.size(); ++i) {
            carry += m_digits[i] + static_cast<quint64>(i < other.m_digits.size() ? other.m_digits[i] : 0);
            m_digits[i] = static_cast<quint32>(carry);
            carry >>= 32;
        }
        trim();
        return *this;
    }
    [[nodiscard]] bool operator>=(const Natural &other) const
    {
        if (m_digits.size() != other.m_digits.size())
            return m_digits.size() > other.m_digits.size();
        for (size_t i = m_digits.size(); i-- > 0;)
            if (m_digits[i] != other.m_digits[i])
                return m_digits[i] > other.m_digits[i];
        return true;
    }

private:
    void trim()
    {
        while (m_digits.size() > 1 && m_digits.back() == 0)
            m_digits.pop_back();
    }

    std::vector<quint32> m_digits; ///< base 2^32, lowest first, no zeros on top
};

} // namespace

void MeanAvailability::add(const Availability &month)
{
    Q_ASSERT(month.promised < 40'000'000); // its hundredths fit in 32 bits
    if (month.hasFigure())
        m_months.push_back(month);
}

bool MeanAvailability::isAtLeast(qint64 numerator, quint32 denominator) const
{
    // Sum of up / promised ≥ n · numerator / denominator, all multiplied by every promised time and by the denominator.
    Natural left(0);
    Natural right(1);
    for (const Availability &month : m_months)
        right *= static_cast<quint32>(month.promised * 100);
    right *= static_cast<quint32>(m_months.size());
    right *= static_cast<quint32>(numerator);
    for (const Availability &month : m_months) {
        Natural term(static_cast<quint32>(month.promised * 100 - month.lost));
        for (const Availability &other : m_months)
            if (&other != &month)
                term *= static_cast<quint32>(other.promised * 100);
        term *= denominator;
        left += term;
    }
    return left >= right;
}

bool MeanAvailability::meets(int permille) const
{
    return hasFigure() && isAtLeast(permille, 1000);
}

qint64 MeanAvailability::percent(int decimals) const
{
    quint32 scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    // The largest whole number that the mean reaches, by halving.
    qint64 reached = 0;
    qint64 beyond = static_cast<qint64>(scale) + 1;
    while (beyond - reached > 1) {
        const qint64 middle = (reached + beyond) / 2;
        (isAtLeast(middle, scale) ? reached : beyond) = middle;
    }
    return reached;
}

} // namespace sc::servicetime
