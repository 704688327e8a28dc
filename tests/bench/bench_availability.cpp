// Availability of a year for 200 services with 20,000 outages against counting minute by minute, figure by figure; then
// the redraw of the charts with a year of data, and the PDF of 12 months of 20 services. Prints figures and ratios;
// only a figure that differs fails.
#include "models/domain/localtime.h"
#include "tests/documents/manyservices.h"
#include "views/charts/budgetgauge.h"
#include "views/charts/daystrip.h"
#include "views/charts/monthschart.h"
#include "views/documents/availabilityexport.h"
#include "views/documents/paperpages.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using sc::test::manyServices;
using servicetime::Availability;

namespace {

constexpr int year = 2026;

template <typename Work> double milliseconds(int rounds, const Work &work)
{
    double best = 1e18;
    for (int round = 0; round < rounds; ++round) { // the quietest: the machine has other work
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

AvailabilityFacts factsOf(int services, int outages)
{
    const quint32 seed = qEnvironmentVariableIsSet("SC_SEED") ? qEnvironmentVariableIntValue("SC_SEED")
                                                              : QRandomGenerator::global()->generate();
    std::printf("seed %u (set SC_SEED to repeat)\n", seed);
    QRandomGenerator random(seed);
    const AvailabilityPeriod whole = AvailabilityPeriod::year(year);
    QList<ServiceMap::Service> list;
    for (int i = 0; i < services; ++i)
        list.append({ u"s%1"_s.arg(i), u"Leistung %1"_s.arg(i), u"regular"_s, {}, {} });
    AvailabilityFacts facts { year, whole.to(), ServiceProfile::shipped(), ServiceMap({}, list, {}), {}, 1 };
    const auto minutes = static_cast<int>((whole.to() - whole.from()) / 60);
    for (int i = 0; i < outages; ++i) {
        OutageRecord record;
        record.id = u"o%1"_s.arg(i);
        record.values.title = u"Ausfall %1"_s.arg(i);
        record.values.from = whole.from() + 60LL * random.bounded(minutes - 1);
        record.values.to = std::min(whole.to(), record.values.from + 60LL * random.bounded(1, 600));
        record.values.services = { u"s%1"_s.arg(random.bounded(services)) };
        facts.outages.append(record);
    }
    return facts;
}

/// Every month and the year of every service, by both bases.
std::vector<Availability> figuresOf(const AvailabilityYear &computed)
{
    std::vector<Availability> figures;
    for (qsizetype i = 0; i < computed.count(); ++i)
        for (const auto basis : { AvailabilityBasis::Core, AvailabilityBasis::Service })
            for (int month = 1; month <= 13; ++month)
                figures.push_back(
                    computed
                        .figure(i, basis,
                                month == 13 ? AvailabilityPeriod::year(year) : AvailabilityPeriod::month(year, month))
                        .value);
    return figures;
}

/// The straightforward way: a mark for every minute of the year, looked at one by one.
std::vector<Availability> minuteByMinute(const AvailabilityFacts &facts)
{
    const AvailabilityPeriod whole = AvailabilityPeriod::year(year);
    const auto minutes = static_cast<size_t>((whole.to() - whole.from()) / 60);
    std::vector<int> monthOf(minutes);
    std::array<std::vector<char>, 2> promised { std::vector<char>(minutes), std::vector<char>(minutes) };
    for (size_t minute = 0; minute < minutes; ++minute) {
        const Instant at = whole.from() + static_cast<Instant>(minute) * 60;
        const ProfileVersion &version = facts.profile.versionFor(at);
        monthOf[minute] = QDateTime::fromSecsSinceEpoch(at, berlin()).date().month();
        promised[0][minute] = version.core->isOpen(at) ? 1 : 0;
        promised[1][minute] = version.service->isOpen(at) ? 1 : 0;
    }
    std::vector<Availability> figures;
    for (const ServiceMap::Service &service : facts.map.services()) {
        std::vector<char> isDown(minutes);
        for (const OutageRecord &outage : facts.outages)
            if (outage.values.services.contains(service.id))
                std::fill(isDown.begin() + (outage.values.from - whole.from()) / 60,
                          isDown.begin() + (*outage.values.to - whole.from()) / 60, 1);
        for (const auto &hours : promised) {
            std::array<Availability, 13> sums;
            for (size_t minute = 0; minute < minutes; ++minute) {
                if (hours[minute] == 0)
                    continue;
                for (const int place : { monthOf[minute] - 1, 12 }) {
                    sums.at(static_cast<size_t>(place)).promised += 60;
                    sums.at(static_cast<size_t>(place)).lost += isDown[minute] * 6000;
                }
            }
            figures.insert(figures.end(), sums.begin(), sums.end());
        }
    }
    return figures;
}

bool computation()
{
    const AvailabilityFacts facts = factsOf(200, 20'000);
    std::vector<Availability> ours;
    std::vector<Availability> theirs;
    const double engine = milliseconds(3, [&] { ours = figuresOf(AvailabilityYear(facts)); });
    const double walk = milliseconds(1, [&] { theirs = minuteByMinute(facts); });
    qint64 sum = 0;
    const double floor = milliseconds(3, [&] { // every outage touched once: nothing can be faster
        for (const OutageRecord &outage : facts.outages)
            sum += *outage.values.to - outage.values.from + outage.values.services.constFirst().size();
    });
    std::printf(
        "200 services, 20,000 outages, %zu figures: %.1f ms; minute by minute %.0f ms (%.0f times); touching each outage once %.2f ms (%.0f times less, sum %lld)\n",
        ours.size(), engine, walk, walk / engine, floor, engine / floor, static_cast<long long>(sum));
    std::printf("figures that differ: %s\n", ours == theirs ? "none" : "SOME");
    return ours == theirs;
}

void drawing()
{
    const auto computed = std::make_shared<const AvailabilityYear>(factsOf(1, 100));
    MonthsChart months;
    DayStrip days;
    BudgetGauge gauge;
    months.resize(900, 300);
    days.resize(600, 200);
    gauge.resize(300, 200);
    months.show(computed, 0, AvailabilityBasis::Service);
    days.show(computed, 0, AvailabilityBasis::Service, AvailabilityPeriod::month(year, 6));
    gauge.show(computed, 0, AvailabilityPeriod::month(year, 6));
    for (QWidget *chart :
         { static_cast<QWidget *>(&months), static_cast<QWidget *>(&days), static_cast<QWidget *>(&gauge) })
        chart->show();
    const auto perFrame = [](QCustomPlot &chart) {
        return milliseconds(5,
                            [&] {
                                for (int i = 0; i < 20; ++i)
                                    chart.replot(QCustomPlot::rpImmediateRefresh);
                            })
            / 20;
    };
    std::printf("redraw per frame: months %.2f ms, days %.2f ms, gauge %.2f ms (aim: 3 ms)\n", perFrame(months),
                perFrame(days), perFrame(gauge));
}

void paper()
{
    const AvailabilityFacts facts = factsOf(20, 2'000);
    qsizetype bytes = 0;
    const double time = milliseconds(1, [&] {
        for (int month = 1; month <= 12; ++month)
            bytes += AvailabilityExport::pdf(AvailabilityReport(facts, AvailabilityPeriod::month(year, month), {}))
                         .size();
    });
    std::printf("PDF of 12 months of 20 services: %.0f ms, %lld kB\n", time, static_cast<long long>(bytes / 1024));
    const AvailabilityFacts one = factsOf(1, 100);
    const double sheet = milliseconds(5, [&] {
        bytes = AvailabilityExport::pdf(AvailabilityReport(one, AvailabilityPeriod::month(year, 6), {})).size();
    });
    const double book = milliseconds(3, [&] { bytes = AvailabilityExport::pdf(manyServices()).size(); });
    AvailabilitySheet drawn(manyServices());
    drawn.drawCharts();
    qsizetype pages = 0;
    const double preview = milliseconds(3, [&] {
        PageRecorder recorder;
        AvailabilitySheet::prepare(recorder);
        drawn.paint(recorder);
        pages = recorder.pages().drawings.size();
    });
    std::printf(
        "PDF of a month of one service %.0f ms (aim: 25 ms), of %lld pages %.0f ms (aim for 40: 200 ms); these pages as drawings for the preview %.0f ms\n",
        sheet, static_cast<long long>(pages), book, preview);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const bool isEqual = computation();
    drawing();
    paper();
    return isEqual ? 0 : 1;
}
