#include "views/charts/monthschart.h"

#include "views/charts/availabilitywords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::Availability;

namespace {

constexpr double widthOfBar = 0.56;

double percentOf(const Availability &value)
{
    return static_cast<double>(value.percent(4)) / 10'000;
}

} // namespace

MonthsChart::MonthsChart(QWidget *parent)
    : ReadableChart(tr("Verfügbarkeit nach Monaten"), parent)
    , m_met(new QCPBars(xAxis, yAxis))
    , m_missed(new QCPBars(xAxis, yAxis))
    , m_otherBars(new QCPBars(xAxis, yAxis))
    , m_soFar(addGraph())
    , m_target(new QCPItemStraightLine(this))
    , m_targetText(new QCPItemText(this))
{
    for (QCPBars *bars : { m_met, m_missed, m_otherBars })
        bars->setWidth(widthOfBar);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int month = 1; month <= 12; ++month)
        ticker->addTick(month, QLocale().standaloneMonthName(month, QLocale::ShortFormat).remove(u'.').left(3));
    xAxis->setTicker(ticker);
    xAxis->setRange(0.4, 12.6);
    xAxis->grid()->setVisible(false);
    yAxis->setNumberFormat(u"f"_s);
    yAxis->setNumberPrecision(1);
    m_targetText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_targetText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_targetText->setPadding(QMargins(2, 0, 2, 1));
    setMinimumSize(320, 170);
    restyle();
}

void MonthsChart::applyTones()
{
    setBrush(m_met, tones().metBrush(), tones().met);
    setBrush(m_missed, tones().missedBrush(), tones().missed);
    setBrush(m_otherBars, tones().otherBrush(), tones().other);
    m_soFar->setPen(QPen(tones().text, 1.5));
    m_soFar->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, tones().text, tones().ground, 7));
    m_target->setPen(QPen(tones().text, 1.5, Qt::DashLine));
    m_targetText->setColor(tones().text);
    m_targetText->setBrush(tones().ground);
    m_targetText->setFont(font());
}

void MonthsChart::show(const AvailabilityYearPtr &year, qsizetype index, AvailabilityBasis basis,
                       const AvailabilityYearPtr &other)
{
    m_year = year;
    m_index = index;
    m_basis = basis;
    m_other = other;
    QVector<double> metKeys, met, missedKeys, missed, soFarKeys, soFar;
    double lowest = 96;
    const double width = other ? widthOfBar / 2 : widthOfBar;
    const double shift = other ? width / 2 : 0;
    Availability sum;
    int target = 975;
    for (int month = 1; month <= 12; ++month) {
        const AvailabilityFigure figure = year->figure(index, basis, AvailabilityPeriod::month(year->year(), month));
        if (!figure.value.hasFigure())
            continue;
        target = figure.targetPermille;
        const double percent = percentOf(figure.value);
        (figure.isMet ? metKeys : missedKeys).append(month + shift);
        (figure.isMet ? met : missed).append(percent);
        sum.promised += figure.value.promised;
        sum.lost += figure.value.lost;
        soFarKeys.append(month);
        soFar.append(percentOf(sum));
        lowest = std::min(lowest, percent);
    }
    m_met->setData(metKeys, met, true);
    m_missed->setData(missedKeys, missed, true);
    m_soFar->setData(soFarKeys, soFar, true);
    for (QCPBars *bars : { m_met, m_missed, m_otherBars })
        bars->setWidth(width);
    fillOther(other, lowest);
    // Bars that start at nought would all look alike: the axis begins below the lowest, and is labelled so.
    yAxis->setRange(std::max(0.0, std::floor(lowest) - 1), 100.4);
    yAxis->setLabel(tr("% (Achse ab %1)").arg(static_cast<int>(yAxis->range().lower)));
    m_target->point1->setCoords(0, target / 10.0);
    m_target->point2->setCoords(1, target / 10.0);
    m_targetText->setText(tr("Zusage %1").arg(AvailabilityWords::permille(target)));
    m_targetText->position->setCoords(0.995, target / 10.0);
    showCurrent();
}

void MonthsChart::fillOther(const AvailabilityYearPtr &other, double &lowest)
{
    QVector<double> keys, values;
    const qsizetype index = other ? other->indexOf(m_year->subject(m_index).id) : -1;
    for (int month = 1; index >= 0 && month <= 12; ++month) {
        const Availability value = other->figure(index, m_basis, AvailabilityPeriod::month(other->year(), month)).value;
        if (!value.hasFigure())
            continue;
        keys.append(month - widthOfBar / 4);
        values.append(percentOf(value));
        lowest = std::min(lowest, values.constLast());
    }
    m_otherBars->setData(keys, values, true);
}

QString MonthsChart::valueText(int index) const
{
    if (!m_year)
        return {};
    const auto month = AvailabilityPeriod::month(m_year->year(), index + 1);
    QString text = AvailabilityWords::sentence(month, m_year->figure(m_index, m_basis, month));
    const qsizetype before = m_other ? m_other->indexOf(m_year->subject(m_index).id) : -1;
    if (before >= 0) {
        const auto same = AvailabilityPeriod::month(m_other->year(), index + 1);
        text += u"; "_s + AvailabilityWords::period(same) + u": "_s
            + AvailabilityWords::percent(m_other->figure(before, m_basis, same));
    }
    return text;
}

} // namespace sc
