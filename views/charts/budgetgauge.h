#pragma once

#include "models/availability/availabilityyear.h"
#include "views/charts/readablechart.h"

namespace sc {

/** How much of the error budget of the month and of the year is used (AVL-5): two bars that fill up to the promise. */
class BudgetGauge final : public ReadableChart
{
    Q_OBJECT

public:
    explicit BudgetGauge(QWidget *parent = nullptr);

    void show(const AvailabilityYearPtr &year, qsizetype index, const AvailabilityPeriod &month);
    [[nodiscard]] int valueCount() const override { return m_year ? 2 : 0; } ///< year, then month
    [[nodiscard]] QString valueText(int index) const override;

private:
    [[nodiscard]] QCPRange place(int index) const override { return { 1.5 - index, 2.5 - index }; }
    [[nodiscard]] QCPAxis *keyAxis() const override { return yAxis; }
    void applyTones() override;

    AvailabilityYearPtr m_year;
    AvailabilityPeriod m_month;
    ErrorBudget m_budget;
    QCPBars *m_used;
    QCPBars *m_over;
    QCPItemStraightLine *m_full;
    QSharedPointer<QCPAxisTickerText> m_names;
};

} // namespace sc
