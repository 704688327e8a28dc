#pragma once

#include "models/availability/availabilityyear.h"
#include "views/charts/readablechart.h"

namespace sc {

/** The days of one month: the promised hours of each, what of them was lost, and which days are closed (AVL-6). */
class DayStrip final : public ReadableChart
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    void show(const AvailabilityYearPtr &year, qsizetype index, AvailabilityBasis basis,
              const AvailabilityPeriod &month);
    [[nodiscard]] int valueCount() const override { return m_year ? m_month.first.daysInMonth() : 0; }
    [[nodiscard]] QString valueText(int index) const override;
    [[nodiscard]] AvailabilityPeriod dayAt(int index) const
    {
        return AvailabilityPeriod::day(m_month.first.addDays(index));
    }

private:
    [[nodiscard]] QCPRange place(int index) const override { return { index + 0.5, index + 1.5 }; }
    void applyTones() override;
    void addBlock(QList<QCPItemRect *> &blocks, qsizetype used, QDate day, Instant from, Instant to,
                  const servicetime::ServiceCalendar &calendar);
    void fillOutages();
    static void hideFrom(const QList<QCPItemRect *> &blocks, qsizetype used);

    AvailabilityYearPtr m_year;
    qsizetype m_index = 0;
    AvailabilityBasis m_basis = AvailabilityBasis::Core;
    AvailabilityPeriod m_month;
    QList<QCPItemRect *> m_hours; ///< promised
    QList<QCPItemRect *> m_lost; ///< counted
    QList<QCPItemRect *> m_listed; ///< not counted
    QList<QCPItemRect *> m_closed; ///< whole days
};

} // namespace sc
