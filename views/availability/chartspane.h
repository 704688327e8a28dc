#pragma once

#include "models/availability/availabilityyear.h"

#include <QWidget>

class QLabel;

namespace sc {

class BudgetGauge;
class DayStrip;
class MonthsChart;
class ReadableChart;

/** The charts of one service or platform, and the sentence that the value under the mark says. */
class ChartsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPane(QWidget *parent = nullptr);

    /// \p index of a subject of \p year, −1: nothing to show; \p other the year to compare with, or null.
    void show(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other, qsizetype index,
              AvailabilityBasis basis, const AvailabilityPeriod &month);
    /// What the value under the mark of the focused chart is about; nothing when no chart has the focus.
    [[nodiscard]] std::optional<AvailabilityPeriod> focusedPeriod() const;

Q_SIGNALS:
    void monthChosen(int index); ///< 0: January
    void activated(); ///< what stands behind the focused value is asked for

private:
    void read(const ReadableChart *chart);

    QLabel *m_heading;
    MonthsChart *m_months;
    DayStrip *m_days;
    BudgetGauge *m_gauge;
    QLabel *m_reading;
    AvailabilityPeriod m_month;
};

} // namespace sc
