#pragma once

#include "views/documents/availabilityreport.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sc::test {

constexpr int services = 40;

/// The year of many services, each with an outage a month.
inline AvailabilityReport manyServices()
{
    using namespace Qt::Literals::StringLiterals;
    const AvailabilityPeriod year = AvailabilityPeriod::year(2026);
    QList<ServiceMap::Service> list;
    QList<OutageRecord> outages;
    for (int i = 0; i < services; ++i) {
        const QString id = u"s%1"_s.arg(i);
        list.append({ id, u"Leistung %1"_s.arg(i), u"regular"_s, {}, {} });
        for (int month = 0; month < 12; ++month) {
            OutageRecord record;
            record.id = u"%1-%2"_s.arg(id).arg(month);
            record.values.title = u"Ausfall %1"_s.arg(record.id);
            record.values.from = AvailabilityPeriod::month(2026, month + 1).from() + 10LL * 86400 + 36000 + i * 60;
            record.values.to = record.values.from + 600;
            record.values.services = { id };
            outages.append(record);
        }
    }
    return AvailabilityReport({ 2026, year.to(), ServiceProfile::shipped(), ServiceMap({}, list, {}), outages, 1 },
                              year, {});
}

/** Turns the event loop without pause and keeps how often it turned and the longest time that it did not. */
class TurnCount final : public QObject
{
public:
    TurnCount()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++m_turns;
            m_longest = std::max(m_longest, m_sinceLast.restart());
        });
        m_sinceLast.start();
        m_whole.start();
        m_timer.start(0);
    }
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< ms
    [[nodiscard]] qint64 whole() const { return m_whole.elapsed(); }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_whole;
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace sc::test
