#include "models/servicetime/availability.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace sc::servicetime;

namespace {

const QTimeZone zone("Europe/Berlin");

Instant at(const char *local)
{
    const QDateTime plain = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    return QDateTime(plain.date(), plain.time(), zone).toSecsSinceEpoch();
}

/// Mon–Fri 06:30–18:30 (TIME-2), 26 December closed.
PromisedHours coreHours()
{
    WeeklyHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours[day] = { { 6 * 3600 + 1800, 18 * 3600 + 1800 } };
    const ClosedDays closed { { QDate(2026, 12, 25), u"1. Weihnachtsfeiertag"_s } };
    return PromisedHours({ { 0, std::make_shared<const ServiceCalendar>(hours, closed, zone) } });
}

Outage down(const char *from, const char *to, DisruptionClass value = DisruptionClass::Prevents)
{
    return { at(from), at(to), value };
}

const Instant october = at("2026-10-01T00:00");
const Instant november = at("2026-11-01T00:00");
constexpr qint64 octoberSeconds = 22 * 12 * 3600; // 22 weekdays

} // namespace

/** Promised and lost time, verdict and display (AVL-1, AVL-3, AVL-4, AVL-5, AVL-8; V03, V05, V08, V09, V10). */
class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lost_data()
    {
        using enum DisruptionClass;
        QTest::addColumn<std::vector<Outage>>("outages");
        QTest::addColumn<qint64>("minutes");
        using List = std::vector<Outage>;
        QTest::newRow("none") << List {} << 0LL;
        QTest::newRow("V03: Friday evening to Monday morning")
            << List { down("2026-10-09T18:00", "2026-10-12T07:00") } << 60LL;
        QTest::newRow("V05: overlap counts once")
            << List { down("2026-10-06T09:00", "2026-10-06T10:00"), down("2026-10-06T09:30", "2026-10-06T10:30") }
            << 90LL;
        QTest::newRow("V05: the same twice")
            << List { down("2026-10-06T09:00", "2026-10-06T10:00"), down("2026-10-06T09:00", "2026-10-06T10:00") }
            << 60LL;
        QTest::newRow("touching") << List { down("2026-10-06T09:00", "2026-10-06T10:00"),
                                            down("2026-10-06T10:00", "2026-10-06T10:30") }
                                  << 90LL;
        QTest::newRow("one inside another")
            << List { down("2026-10-06T09:00", "2026-10-06T12:00"), down("2026-10-06T10:00", "2026-10-06T11:00") }
            << 180LL;
        QTest::newRow("reversed and empty count nothing")
            << List { down("2026-10-06T10:00", "2026-10-06T09:00"), down("2026-10-06T10:00", "2026-10-06T10:00") }
            << 0LL;
        QTest::newRow("AVL-2: hinders and minor weigh nothing by default")
            << List { down("2026-10-06T09:00", "2026-10-06T10:00", Hinders),
                      down("2026-10-06T11:00", "2026-10-06T12:00", Minor) }
            << 0LL;
        QTest::newRow("AVL-3: third parties are not counted")
            << List { { at("2026-10-06T09:00"), at("2026-10-06T10:00"), Prevents, true } } << 0LL;
        QTest::newRow("AVL-3: nor are test environments")
            << List { { at("2026-10-06T09:00"), at("2026-10-06T10:00"), Prevents, false, false } } << 0LL;
        QTest::newRow("only its part in the month") << List { down("2026-09-30T18:00", "2026-10-01T07:00") } << 30LL;
        QTest::newRow("the whole month and beyond")
            << List { down("2026-09-01T00:00", "2026-12-01T00:00") } << octoberSeconds / 60;
        QTest::newRow("TIME-6: the night of 25 hours holds no core hours")
            << List { down("2026-10-24T00:00", "2026-10-26T06:30") } << 0LL;
    }

    void lost()
    {
        QFETCH(std::vector<Outage>, outages);
        QFETCH(qint64, minutes);
        const PromisedHours hours = coreHours();
        const Availability figure = Downtime(hours, outages).in(october, november);
        QCOMPARE(figure.promised, octoberSeconds);
        QCOMPARE(figure.lost, minutes * 60 * 100);
        std::reverse(outages.begin(), outages.end()); // the order of the list does not matter
        QCOMPARE(Downtime(hours, outages).in(october, november), figure);
    }

    void weights() // AVL-2 option: where they overlap the heaviest counts
    {
        const PromisedHours hours = coreHours();
        const Downtime downtime(hours,
                                { down("2026-10-06T09:00", "2026-10-06T12:00", DisruptionClass::Hinders),
                                  down("2026-10-06T10:00", "2026-10-06T11:00") },
                                { { 100, 50, 0 }, false });
        QCOMPARE(downtime.in(october, november).lost, 3600 * 100 + 2 * 3600 * 50);
    }

    void announced() // AVL-2: counts whether announced or not; the option leaves it out
    {
        const PromisedHours hours = coreHours();
        const std::vector<Outage> maintenance { { at("2026-10-06T09:00"), at("2026-10-06T10:00"),
                                                  DisruptionClass::Prevents, false, true, true } };
        QCOMPARE(Downtime(hours, maintenance).in(october, november).lost, 3600 * 100);
        QCOMPARE(Downtime(hours, maintenance, { { 100, 0, 0 }, true }).in(october, november).lost, 0);
    }

    void verdictAndDisplay() // AVL-8, V09: exact fractions, cut for display
    {
        const Availability exact { 40000, 1000 * 100 }; // 97.5 % exactly
        QVERIFY(exact.meets(975));
        QCOMPARE(exact.percent(2), 9750);
        const Availability hairBelow { 400000, 10001 * 100 }; // 97.49975 %
        QVERIFY(!hairBelow.meets(975));
        QCOMPARE(hairBelow.percent(2), 9749);
        QCOMPARE(hairBelow.percent(4), 974997);
        QVERIFY(!Availability {}.hasFigure()); // AVL-4
        QVERIFY(!Availability {}.meets(975));
    }

    void budget() // AVL-5
    {
        QCOMPARE((Availability { 40000, 0 }.budget(975)), 1000);
        QCOMPARE((Availability { 40000, 400 * 100 }.budget(975)), 600);
        QCOMPARE((Availability { 40000, 1100 * 100 }.budget(975)), -100);
        QCOMPARE((Availability { 40000, 1000 * 100 + 1 }.budget(975)), -1); // a hundredth too much is missed
    }

    void eachDayByItsVersion() // PROF-1: availability by the version of each day
    {
        WeeklyHours narrow;
        WeeklyHours wide;
        for (size_t day = 0; day < 5; ++day) {
            narrow[day] = { { 8 * 3600, 10 * 3600 } };
            wide[day] = { { 8 * 3600, 12 * 3600 } };
        }
        const auto calendar = [](const WeeklyHours &weekly) {
            return std::make_shared<const ServiceCalendar>(weekly, ClosedDays {}, zone);
        };
        const PromisedHours hours(
            { { at("2026-01-01T00:00"), calendar(narrow) }, { at("2026-10-07T00:00"), calendar(wide) } });
        // Tue 6 Oct: 2 h by the old version, Wed 7 Oct: 4 h by the new one
        QCOMPARE(hours.seconds(at("2026-10-06T00:00"), at("2026-10-08T00:00")), 6 * 3600);
        // before the first version: the first
        QCOMPARE(hours.seconds(at("2025-12-31T00:00"), at("2026-01-01T00:00")), 2 * 3600);
        const Downtime downtime(hours, { down("2026-10-06T09:00", "2026-10-07T09:00") });
        QCOMPARE(downtime.in(october, november).lost, (3600 + 3600) * 100);
    }

    void properties() // within 0..100 %, months sum up to the year, union against counting minute by minute (S54-like)
    {
        const PromisedHours hours = coreHours();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const Instant year = at("2026-01-01T00:00");
        constexpr int span = 365 * 24 * 60; // minutes; local noon of both ends is the same offset
        for (int round = 0; round < 30; ++round) {
            std::vector<Outage> outages;
            std::vector<bool> isDown(span, false);
            for (int i = random.bounded(60); i > 0; --i) {
                const int from = random.bounded(span - 1);
                const int to = std::min(span, from + random.bounded(1, 5000));
                outages.push_back({ year + from * 60LL, year + to * 60LL, DisruptionClass::Prevents });
                std::fill(isDown.begin() + from, isDown.begin() + to, true);
            }
            qint64 counted = 0;
            for (int minute = 0; minute < span; ++minute)
                if (isDown[static_cast<size_t>(minute)])
                    counted += hours.seconds(year + minute * 60LL, year + minute * 60LL + 60);
            const Downtime downtime(hours, outages);
            const Availability whole = downtime.in(year, year + span * 60LL);
            QCOMPARE(whole.lost, counted * 100);
            QVERIFY(whole.percent(4) >= 0 && whole.percent(4) <= 1000000);
            qint64 lost = 0;
            qint64 promised = 0;
            for (int month = 1; month <= 12; ++month) {
                const QDate first(2026, month, 1);
                const Availability part = downtime.in(first.startOfDay(zone).toSecsSinceEpoch(),
                                                      first.addMonths(1).startOfDay(zone).toSecsSinceEpoch());
                lost += part.lost;
                promised += part.promised;
            }
            QCOMPARE(lost, whole.lost); // V10: minutes are summed up
            QCOMPARE(promised, whole.promised);
        }
    }
};

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
