#pragma once

#include "models/availability/availabilityyear.h"
#include "views/charts/readablechart.h"

namespace sc {

/** Twelve monthly bars of one service or platform against the line of the promise, with the year to date (AVL-1,
 * AVL-6). */
class MonthsChart final : public ReadableChart
{
    Q_OBJECT

public:
    explicit MonthsChart(QWidget *parent = nullptr);

    /// \p other: the year to compare with, or null. \p basis of the bars.
    void show(const AvailabilityYearPtr &year, qsizetype index, AvailabilityBasis basis,
              const AvailabilityYearPtr &other = {});
    [[nodiscard]] int valueCount() const override { return m_year ? 12 : 0; }
    [[nodiscard]] QString valueText(int index) const override;

private:
    [[nodiscard]] QCPRange place(int index) const override { return { index + 0.5, index + 1.5 }; }
    void applyTones() override;
    void fillOther(const AvailabilityYearPtr &other, double &lowest);

    AvailabilityYearPtr m_year;
    AvailabilityYearPtr m_other;
    qsizetype m_index = 0;
    AvailabilityBasis m_basis = AvailabilityBasis::Service;
    QCPBars *m_met;
    QCPBars *m_missed;
    QCPBars *m_otherBars;
    QCPGraph *m_soFar; ///< the year up to the end of each month
    QCPItemStraightLine *m_target;
    QCPItemText *m_targetText;
};

} // namespace sc
