#pragma once

#include "models/availability/availabilityyear.h"

#include <QDialog>

namespace sc {

class FigureTable;

/**
 * What a figure was counted from: the formula with its minutes, the outages with what each added, and the days or
 * months that make it up; every list goes to CSV, every part opens in turn (AVL-3).
 */
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(AvailabilityYearPtr year, qsizetype index, AvailabilityBasis basis, const AvailabilityPeriod &period,
              QWidget *parent);

Q_SIGNALS:
    void outageOpened(const sc::OutageRecord &outage);

private:
    [[nodiscard]] QString formula(const AvailabilityFigure &figure) const;
    [[nodiscard]] FigureTable *outageTable();
    [[nodiscard]] FigureTable *partTable();
    [[nodiscard]] QList<AvailabilityPeriod> parts() const; ///< days of a month, months of a longer period
    void openPart(int row);

    AvailabilityYearPtr m_year;
    qsizetype m_index;
    AvailabilityBasis m_basis;
    AvailabilityPeriod m_period;
    QList<CountedOutage> m_outages;
};

/// The rows of a list of outages, as window and paper show them.
[[nodiscard]] QStringList outageRow(const CountedOutage &counted, const ServiceProfile &profile);
[[nodiscard]] QStringList outageColumns();

} // namespace sc
