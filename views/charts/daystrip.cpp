#include "views/charts/daystrip.h"

#include "views/charts/availabilitywords.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr double firstHour = 6;
constexpr double lastHour = 19;
constexpr double halfWidth = 0.4;

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : ReadableChart(tr("Tage des Monats"), parent)
{
    yAxis->setRangeReversed(true); // the morning on top
    yAxis->setRange(firstHour, lastHour);
    auto hours = QSharedPointer<QCPAxisTickerText>::create();
    for (const int hour : { 7, 11, 15, 18 })
        hours->addTick(hour, tr("%1 Uhr").arg(hour));
    yAxis->setTicker(hours);
    auto days = QSharedPointer<QCPAxisTickerFixed>::create();
    days->setTickStep(2);
    days->setTickOrigin(1);
    xAxis->setTicker(days);
    xAxis->grid()->setVisible(false);
    xAxis->setNumberFormat(u"f"_s);
    xAxis->setNumberPrecision(0);
    setMinimumSize(320, 120);
    restyle();
}

void DayStrip::applyTones()
{
    // Opaque: a quarter of the tone on the ground.
    const auto light = [this](const QColor &tone) {
        const QColor &ground = tones().ground;
        return QColor((tone.red() + 3 * ground.red()) / 4, (tone.green() + 3 * ground.green()) / 4,
                      (tone.blue() + 3 * ground.blue()) / 4);
    };
    for (QCPItemRect *block : std::as_const(m_hours)) {
        block->setPen(Qt::NoPen);
        block->setBrush(light(tones().met));
    }
    for (QCPItemRect *block : std::as_const(m_lost)) {
        block->setPen(QPen(tones().missed));
        block->setBrush(tones().missed);
    }
    for (QCPItemRect *block : std::as_const(m_listed)) {
        block->setPen(QPen(tones().other));
        block->setBrush(QBrush(tones().other, Qt::BDiagPattern));
    }
    for (QCPItemRect *block : std::as_const(m_closed)) {
        block->setPen(Qt::NoPen);
        block->setBrush(light(tones().weak));
    }
}

void DayStrip::addBlock(QList<QCPItemRect *> &blocks, qsizetype used, QDate day, Instant from, Instant to,
                        const servicetime::ServiceCalendar &calendar)
{
    while (blocks.size() <= used) {
        auto *block = new QCPItemRect(this);
        block->setAntialiased(false);
        blocks.append(block);
    }
    // Hours by the clock on the wall, also on the days when it is changed.
    const auto hour = [&](Instant at) {
        return static_cast<double>(at + calendar.offsetAt(at) - QDate(1970, 1, 1).daysTo(day) * 86400) / 3600;
    };
    QCPItemRect *block = blocks.at(used);
    block->topLeft->setCoords(day.day() - halfWidth, hour(from));
    block->bottomRight->setCoords(day.day() + halfWidth, hour(to));
    block->setVisible(true);
}

void DayStrip::hideFrom(const QList<QCPItemRect *> &blocks, qsizetype used)
{
    for (qsizetype i = used; i < blocks.size(); ++i)
        blocks.at(i)->setVisible(false);
}

void DayStrip::show(const AvailabilityYearPtr &year, qsizetype index, AvailabilityBasis basis,
                    const AvailabilityPeriod &month)
{
    m_year = year;
    m_index = index;
    m_basis = basis;
    m_month = month;
    qsizetype hours = 0;
    qsizetype closed = 0;
    for (QDate day = month.first; day < month.end(); day = day.addDays(1)) {
        const auto &calendar = year->calendar(basis, day);
        const auto spans = calendar.spansOf(day);
        for (const auto &span : spans)
            addBlock(m_hours, hours++, day, span.open, span.close, calendar);
        if (spans.empty()) {
            addBlock(m_closed, closed, day, 0, 0, calendar);
            m_closed.at(closed)->topLeft->setCoords(day.day() - halfWidth, firstHour);
            m_closed.at(closed++)->bottomRight->setCoords(day.day() + halfWidth, lastHour);
        }
    }
    hideFrom(m_hours, hours);
    hideFrom(m_closed, closed);
    fillOutages();
    xAxis->setRange(0.4, month.first.daysInMonth() + 0.6);
    restyle();
}

void DayStrip::fillOutages()
{
    qsizetype lost = 0;
    qsizetype listed = 0;
    const auto outages = m_year->outages(m_index, m_basis, m_month);
    for (const CountedOutage &outage : outages)
        for (QDate day = m_month.first; day < m_month.end(); day = day.addDays(1)) {
            const auto &calendar = m_year->calendar(m_basis, day);
            const auto spans = calendar.spansOf(day);
            for (const auto &span : spans) {
                const Instant from = std::max(outage.from, span.open);
                const Instant to = std::min(outage.to, span.close);
                if (to <= from)
                    continue;
                if (outage.reason == NotCounted::Counted)
                    addBlock(m_lost, lost++, day, from, to, calendar);
                else
                    addBlock(m_listed, listed++, day, from, to, calendar);
            }
        }
    hideFrom(m_lost, lost);
    hideFrom(m_listed, listed);
}

QString DayStrip::valueText(int index) const
{
    if (!m_year)
        return {};
    const AvailabilityPeriod day = dayAt(index);
    const auto &calendar = m_year->calendar(m_basis, day.first);
    if (!calendar.hasHours(day.first)) {
        const QString name = calendar.closedName(
            day.first,
            QLocale().language() == QLocale::German ? servicetime::Language::German : servicetime::Language::English);
        return tr("%1: keine zugesagte Zeit%2")
            .arg(AvailabilityWords::period(day), name.isEmpty() ? QString() : u" ("_s + name + u')');
    }
    QString text = AvailabilityWords::sentence(day, m_year->figure(m_index, m_basis, day));
    const auto outages = m_year->outages(m_index, m_basis, day);
    for (const CountedOutage &outage : outages)
        text += u"; "_s + outage.outage->values.title
            + (outage.reason == NotCounted::Counted ? QString()
                                                    : u" ("_s + AvailabilityWords::reason(outage.reason) + u')');
    return text;
}

} // namespace sc
