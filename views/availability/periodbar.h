#pragma once

#include "models/availability/availabilityyear.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace sc {

/** The choice of year, month and basis of the availability page, and as of when it is. */
class PeriodBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(Instant now, QWidget *parent = nullptr); ///< chosen is the month of \p now

    [[nodiscard]] int year() const;
    [[nodiscard]] AvailabilityPeriod month() const;
    [[nodiscard]] std::optional<AvailabilityBasis> basis() const; ///< nothing: that of the promise
    void goTo(QDate month); ///< tells of the month, or of the year when it is another one
    void setMonth(int index); ///< of the year, from 0
    void setState(const QString &text) const;

Q_SIGNALS:
    void yearChanged();
    void monthChanged();
    void basisChanged();

private:
    QSpinBox *m_year;
    QComboBox *m_month;
    QComboBox *m_basis;
    QLabel *m_state;
};

} // namespace sc
