#include "views/availability/chartspane.h"

#include "views/charts/availabilitywords.h"
#include "views/charts/budgetgauge.h"
#include "views/charts/daystrip.h"
#include "views/charts/monthschart.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sc {

using W = AvailabilityWords;

ChartsPane::ChartsPane(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_months(new MonthsChart)
    , m_days(new DayStrip)
    , m_gauge(new BudgetGauge)
    , m_reading(new QLabel)
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_reading->setWordWrap(true);
    m_reading->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_reading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_days, 2);
    lower->addWidget(m_gauge, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_months, 3);
    layout->addLayout(lower, 2);
    layout->addWidget(m_reading);
    for (ReadableChart *chart : { static_cast<ReadableChart *>(m_months), static_cast<ReadableChart *>(m_days),
                                  static_cast<ReadableChart *>(m_gauge) }) {
        connect(chart, &ReadableChart::currentChanged, this, [this, chart] { read(chart); });
        connect(chart, &ReadableChart::activated, this, &ChartsPane::activated);
    }
    connect(m_months, &ReadableChart::currentChanged, this, &ChartsPane::monthChosen);
}

void ChartsPane::show(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other, qsizetype index,
                      AvailabilityBasis basis, const AvailabilityPeriod &month)
{
    setEnabled(index >= 0);
    for (QWidget *chart :
         { static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_gauge) })
        chart->setVisible(index >= 0); // axes without figures tell nothing
    if (index < 0)
        return;
    m_month = month;
    const AvailabilityFigure figure = year->figure(index, year->promiseBasis(index),
                                                   AvailabilityPeriod::year(year->year()));
    m_heading->setText(tr("%1 · %2 · Jahr bis zum Stand: %3, %4")
                           .arg(year->subject(index).name, W::basis(basis), W::percent(figure), W::verdict(figure)));
    m_months->show(year, index, basis, other);
    if (const int shown = month.first.month() - 1; m_months->current() != shown)
        m_months->setCurrent(shown);
    m_days->show(year, index, basis, month);
    m_gauge->show(year, index, month);
    if (m_days->hasFocus())
        read(m_days);
    else if (m_gauge->hasFocus())
        read(m_gauge);
    else
        read(m_months);
}

std::optional<AvailabilityPeriod> ChartsPane::focusedPeriod() const
{
    if (m_months->hasFocus())
        return m_month;
    if (m_days->hasFocus())
        return m_days->dayAt(m_days->current());
    if (m_gauge->hasFocus())
        return m_gauge->current() == 0 ? AvailabilityPeriod::year(m_month.first.year()) : m_month;
    return std::nullopt;
}

void ChartsPane::read(const ReadableChart *chart)
{
    m_reading->setText(chart->valueText(chart->current()));
}

} // namespace sc
