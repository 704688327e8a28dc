#include "views/charts/budgetgauge.h"

#include "views/charts/availabilitywords.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

BudgetGauge::BudgetGauge(QWidget *parent)
    : ReadableChart(tr("Fehlerbudget"), parent)
    , m_used(new QCPBars(yAxis, xAxis))
    , m_over(new QCPBars(yAxis, xAxis))
    , m_full(new QCPItemStraightLine(this))
    , m_names(QSharedPointer<QCPAxisTickerText>::create())
{
    yAxis->setTicker(m_names);
    yAxis->setRange(0.4, 2.6);
    yAxis->grid()->setVisible(false);
    xAxis->setNumberFormat(u"f"_s);
    xAxis->setNumberPrecision(0);
    xAxis->setLabel(tr("% des Budgets verbraucht"));
    for (QCPBars *bars : { m_used, m_over })
        bars->setWidth(0.6);
    setMinimumSize(220, 120);
    restyle();
}

void BudgetGauge::applyTones()
{
    setBrush(m_used, tones().metBrush(), tones().met);
    setBrush(m_over, tones().missedBrush(), tones().missed);
    m_full->setPen(QPen(tones().text, 1.5, Qt::DashLine));
}

void BudgetGauge::show(const AvailabilityYearPtr &year, qsizetype index, const AvailabilityPeriod &month)
{
    m_year = year;
    m_month = month;
    m_budget = year->budget(index, month);
    m_names->clear();
    m_names->addTick(2, tr("Jahr"));
    m_names->addTick(1, tr("Monat"));
    QVector<double> usedKeys, used, overKeys, over;
    double most = 110;
    const auto add = [&](double key, qint64 left, qint64 allowed) {
        const double percent = allowed > 0 ? 100.0 * static_cast<double>(allowed - left) / static_cast<double>(allowed)
                                           : 0;
        (left >= 0 ? usedKeys : overKeys).append(key);
        (left >= 0 ? used : over).append(percent);
        most = std::max(most, percent * 1.1);
    };
    add(2, m_budget.year, m_budget.yearAllowed);
    add(1, m_budget.month, m_budget.monthAllowed);
    m_used->setData(usedKeys, used);
    m_over->setData(overKeys, over);
    xAxis->setRange(0, most);
    m_full->point1->setCoords(100, 0);
    m_full->point2->setCoords(100, 1);
    showCurrent();
}

QString BudgetGauge::valueText(int index) const
{
    if (!m_year)
        return {};
    return index == 0 ? tr("Jahr %1: %2. Passiert nichts weiter: %3")
                            .arg(m_year->year())
                            .arg(AvailabilityWords::budget(m_budget.year, m_budget.yearAllowed),
                                 AvailabilityWords::percent(m_budget.forecast))
                      : tr("%1: %2").arg(AvailabilityWords::period(m_month),
                                         AvailabilityWords::budget(m_budget.month, m_budget.monthAllowed));
}

} // namespace sc
