#include "tests/availability/outageplace.h"

#include <QFile>
#include <QRandomGenerator>

using namespace sc;
using namespace sc::test;
using servicetime::Availability;
using servicetime::DisruptionClass;
using servicetime::MeanAvailability;

namespace {

using Basis = AvailabilityBasis;

const AvailabilityPeriod october = AvailabilityPeriod::month(2026, 10);
const AvailabilityPeriod wholeYear = AvailabilityPeriod::year(2026);

qint64 lostSeconds(const AvailabilityYear &year, const QString &subject, Basis basis, const AvailabilityPeriod &period)
{
    return year.figure(year.indexOf(subject), basis, period).value.lost / 100;
}

/// The shipped profile with other terms of availability in all versions.
ServiceProfile profileWith(const QByteArray &before, const QByteArray &after)
{
    const QByteArray document = ServiceProfile::shippedDocument();
    if (!document.contains(before))
        qFatal("no %s", before.constData());
    return must(ServiceProfile::fromJson(QByteArray(document).replace(before, after)));
}

/// Minutes or percent as the command line prints them.
QString decimal(qint64 value, bool isFixed)
{
    QString text = QString::number(static_cast<double>(value) / 10000, 'f', 4);
    while (!isFixed && (text.endsWith(u'0') || text.endsWith(u'.'))) {
        const bool isPoint = text.endsWith(u'.');
        text.chop(1);
        if (isPoint)
            break;
    }
    return text;
}

} // namespace

/** Availability from the database (AVL-1 to AVL-8, PROF-1). */
class TestAvailabilityYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheIndependentComputation_data()
    {
        QTest::addColumn<QString>("basisName");
        QTest::newRow("core") << u"core"_s;
        QTest::newRow("service") << u"service"_s;
    }
    void agreesWithTheIndependentComputation() // V06: the same outages by way of the database, against compute.py
    {
        QFETCH(QString, basisName);
        const Basis basis = basisName == u"core" ? Basis::Core : Basis::Service;
        OutagePlace place(u"2027-02-01T00:00:00"_s);
        const auto service = [&](const QString &name, const QJsonObject &more) {
            QJsonObject fields = more;
            fields.insert(u"name"_s, name);
            place.submit(Command::make(u"base.put"_s, u"lead"_s, 0).put(u"services"_s, name, fields));
        };
        service(u"Bewohnerparken"_s, { { u"state"_s, u"regular"_s }, { u"regular_from"_s, u"2026-06-15"_s } });
        service(u"Fischereischein"_s, { { u"state"_s, u"retired"_s }, { u"retired_on"_s, u"2026-04-01"_s } });
        service(u"Gewerbeanmeldung"_s, { { u"state"_s, u"regular"_s } });
        QFile csv(QStringLiteral(SC_TEST_DATA "/availability/outages.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const OutageImport import = place.plan(csv.readAll(), u"csv"_s);
        QCOMPARE(import.count(ImportLine::What::Refused), 2); // staging, and a service that is none
        place.carryOut(import);
        const auto year = place.year(2026);
        QFile expected(QStringLiteral(SC_TEST_DATA "/availability/expected-%1.csv").arg(basisName));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        QCOMPARE(lines.size(), 39);
        for (const QString &line : lines) {
            const QString name = line.section(u',', 0, 0);
            const QString period = line.section(u',', 1, 1);
            const auto wanted = period.size() == 4 ? wholeYear : AvailabilityPeriod::month(2026, period.mid(5).toInt());
            const Availability value = year->figure(year->indexOf(name), basis, wanted).value;
            QCOMPARE(QStringList({ name, period, basisName, decimal(value.promised * 10000 / 60, false),
                                   decimal(value.lost * 100 / 60, false),
                                   value.hasFigure() ? decimal(value.percent(4), true) : u"–"_s })
                         .join(u','),
                     line);
        }
    }

    void eachFigureSaysWhatItProves() // AVL-1
    {
        OutagePlace place(u"2026-10-20T12:00:00"_s);
        const auto year = place.year(2026);
        QCOMPARE(year->count(), 3); // platform, then services by name
        QCOMPARE(year->subject(0).id, u"civento"_s);
        QCOMPARE(year->subject(1).id, u"kita"_s);
        QCOMPARE(year->withoutPromise(), QStringList { u"Kasse"_s }); // SCOPE-1
        const auto proof = [&](qsizetype index, Basis basis, const AvailabilityPeriod &period) {
            return year->figure(index, basis, period).proof;
        };
        QCOMPARE(proof(0, Basis::Core, wholeYear), Proof::PromiseA);
        QCOMPARE(proof(0, Basis::Core, october), Proof::Information);
        QCOMPARE(proof(0, Basis::Service, wholeYear), Proof::Information);
        QCOMPARE(proof(2, Basis::Service, wholeYear), Proof::PromiseB);
        QCOMPARE(proof(2, Basis::Service, october), Proof::MonthOfPromiseB);
        QCOMPARE(proof(2, Basis::Core, wholeYear), Proof::Information);
        QCOMPARE(proof(2, Basis::Service, AvailabilityPeriod::quarter(2026, 4)), Proof::Information);
        QCOMPARE(AvailabilityPeriod::quarter(2026, 4).name(), u"2026-Q4"_s);
        QCOMPARE(AvailabilityPeriod::quarter(2026, 4).end(), QDate(2027, 1, 1));
    }

    void upToNow() // AVL-3, AVL-4
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s); // a Tuesday
        place.record(OutagePlace::down(u"2026-10-06T06:00:00"_s, {}, { u"wohngeld"_s })); // running
        const auto year = place.year(2026);
        const auto day = AvailabilityPeriod::day(QDate(2026, 10, 6));
        const qsizetype wohngeld = year->indexOf(u"wohngeld"_s);
        // 07:00 to now
        QCOMPARE(year->figure(wohngeld, Basis::Service, day).value, (Availability { 5 * 3600, 5 * 3600 * 100 }));
        QCOMPARE(year->figure(wohngeld, Basis::Core, day).value, (Availability { 19800, 19800 * 100 })); // 06:30 to now
        QVERIFY(!year->figure(wohngeld, Basis::Service, AvailabilityPeriod::month(2026, 11)).hasFigure()); // not yet
        QVERIFY(!year->figure(wohngeld, Basis::Service, AvailabilityPeriod::day(QDate(2026, 10, 3)))
                     .hasFigure()); // holiday
    }

    void startsWithinThePeriod() // AVL-4: Kita is offered from Mon 12 Oct
    {
        OutagePlace place(u"2026-11-01T00:00:00"_s);
        // before it was promised
        place.record(OutagePlace::down(u"2026-10-08T08:00:00"_s, u"2026-10-08T12:00:00"_s, { u"kita"_s }));
        const auto year = place.year(2026);
        const qsizetype kita = year->indexOf(u"kita"_s);
        QVERIFY(!year->figure(kita, Basis::Service, AvailabilityPeriod::month(2026, 9)).hasFigure());
        // 12 Mon-Thu (12 to 15, 19 to 22, 26 to 29) of 11 h, three Fridays of 8 h
        QCOMPARE(year->figure(kita, Basis::Service, october).value, (Availability { (12 * 11 + 3 * 8) * 3600, 0 }));
    }

    void whatCounts_data() // AVL-2, AVL-3, SLA-10, CI-1, CI-2
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("disruptionClass");
        QTest::addColumn<int>("service"); // minutes lost by Wohngeld
        QTest::addColumn<int>("platform");
        QTest::addColumn<int>("reason"); // on Wohngeld's list
        const auto row = [](const char *name, const QString &item, CausePlace where, DisruptionClass value, int service,
                            int platform, NotCounted reason) {
            QTest::newRow(name) << item << static_cast<int>(where) << static_cast<int>(value) << service << platform
                                << static_cast<int>(reason);
        };
        row("own database", u"database"_s, CausePlace::Ours, DisruptionClass::Prevents, 60, 60, NotCounted::Counted);
        row("the network", u"database"_s, CausePlace::Network, DisruptionClass::Prevents, 60, 60, NotCounted::Counted);
        row("at the customer", u"database"_s, CausePlace::Customer, DisruptionClass::Prevents, 0, 0,
            NotCounted::CustomerSide);
        row("caused by a third party", u"database"_s, CausePlace::ThirdParty, DisruptionClass::Prevents, 0, 0,
            NotCounted::ThirdParty);
        row("a third party's item", u"bund"_s, CausePlace::Ours, DisruptionClass::Prevents, 0, 0,
            NotCounted::ThirdParty);
        row("a test environment", u"portal-test"_s, CausePlace::Ours, DisruptionClass::Prevents, 0, 0,
            NotCounted::OtherEnvironment);
        row("hinders", u"database"_s, CausePlace::Ours, DisruptionClass::Hinders, 0, 0, NotCounted::ClassWithoutWeight);
        row("only the service", {}, CausePlace::Ours, DisruptionClass::Prevents, 60, 0, NotCounted::Counted);
    }
    void whatCounts()
    {
        QFETCH(QString, item);
        QFETCH(int, place);
        QFETCH(int, disruptionClass);
        OutagePlace desk(u"2026-11-01T00:00:00"_s);
        OutageValues values = OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T09:00:00"_s, { u"wohngeld"_s },
                                                item.isEmpty() ? QStringList() : QStringList { item });
        values.causePlace = static_cast<CausePlace>(place);
        values.disruptionClass = static_cast<DisruptionClass>(disruptionClass);
        QCOMPARE(desk.record(values).status, Outcome::Status::Applied);
        const auto year = desk.year(2026);
        QTEST(static_cast<int>(lostSeconds(*year, u"wohngeld"_s, Basis::Service, october) / 60), "service");
        QTEST(static_cast<int>(lostSeconds(*year, u"civento"_s, Basis::Core, october) / 60), "platform");
        const auto list = year->outages(year->indexOf(u"wohngeld"_s), Basis::Service, october);
        QCOMPARE(list.size(), 1); // listed in any case
        QTEST(static_cast<int>(list.constFirst().reason), "reason");
    }

    void outsideThePromise()
    {
        OutagePlace place(u"2026-11-01T00:00:00"_s);
        place.record(
            OutagePlace::down(u"2026-10-10T08:00:00"_s, u"2026-10-10T09:00:00"_s, { u"wohngeld"_s })); // a Saturday
        const auto year = place.year(2026);
        const auto list = year->outages(year->indexOf(u"wohngeld"_s), Basis::Service, october);
        QCOMPARE(list.constFirst().reason, NotCounted::OutsidePromise);
    }

    void listSumsUpToTheFigure() // AVL-3: the rows and the figure are the same minutes, also where outages overlap
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        OutagePlace place(u"2026-11-15T10:00:00"_s);
        const Instant start = local(u"2026-01-01T00:00:00"_s);
        for (int i = 0; i < 60; ++i) {
            OutageValues values = OutagePlace::down(u"2026-01-01T00:00:00"_s, {}, { u"wohngeld"_s },
                                                    i % 3 == 0 ? QStringList { u"database"_s } : QStringList {});
            values.from = start + random.bounded(300) * 86400 + random.bounded(86400);
            values.to = values.from + 1 + random.bounded(3 * 86400);
            values.disruptionClass = static_cast<DisruptionClass>(random.bounded(3));
            values.causePlace = i % 7 == 0 ? CausePlace::ThirdParty : CausePlace::Ours;
            QCOMPARE(place.record(values).status, Outcome::Status::Applied);
        }
        const auto year = place.year(
            2026, profileWith("\"hinders\": 0,\n          \"minor\": 0", "\"hinders\": 50,\n          \"minor\": 20"));
        for (qsizetype i = 0; i < year->count(); ++i)
            for (const Basis basis : { Basis::Core, Basis::Service })
                for (const AvailabilityPeriod &period : { wholeYear, october, AvailabilityPeriod::quarter(2026, 2),
                                                          AvailabilityPeriod::day(QDate(2026, 5, 12)) }) {
                    qint64 lost = 0;
                    const auto list = year->outages(i, basis, period);
                    for (const CountedOutage &row : list) {
                        QVERIFY(row.lost >= 0);
                        QVERIFY(row.reason == NotCounted::Counted || row.lost == 0);
                        lost += row.lost;
                    }
                    const Availability value = year->figure(i, basis, period).value;
                    QCOMPARE(lost, value.lost);
                    QVERIFY(!value.hasFigure() || (value.percent(4) >= 0 && value.percent(4) <= 1'000'000));
                }
        // V10: days make the month, months the quarters and the year.
        const qsizetype wohngeld = year->indexOf(u"wohngeld"_s);
        Availability days;
        Availability months;
        for (QDate day(2026, 10, 1); day.month() == 10; day = day.addDays(1)) {
            const Availability value = year->figure(wohngeld, Basis::Core, AvailabilityPeriod::day(day)).value;
            days.promised += value.promised;
            days.lost += value.lost;
        }
        QCOMPARE(days, year->figure(wohngeld, Basis::Core, october).value);
        for (int month = 1; month <= 12; ++month) {
            const Availability value = year->figure(wohngeld, Basis::Core, AvailabilityPeriod::month(2026, month))
                                           .value;
            months.promised += value.promised;
            months.lost += value.lost;
        }
        QCOMPARE(months, year->figure(wohngeld, Basis::Core, wholeYear).value);
    }

    void optionsOfTheProfile() // AVL-2: weights, and what was announced in time
    {
        OutagePlace place(u"2026-11-01T00:00:00"_s);
        OutageValues hinders = OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T10:00:00"_s, { u"wohngeld"_s });
        hinders.disruptionClass = DisruptionClass::Hinders;
        place.record(hinders);
        OutageValues planned = OutagePlace::down(u"2026-10-07T08:00:00"_s, u"2026-10-07T09:00:00"_s, { u"wohngeld"_s });
        planned.isPlanned = true;
        planned.announcedAt = local(u"2026-09-01T08:00:00"_s);
        place.record(planned);
        // maintenance counts, announced or not
        QCOMPARE(lostSeconds(*place.year(2026), u"wohngeld"_s, Basis::Service, october), 3600);
        const ServiceProfile half = profileWith("\"hinders\": 0,\n          \"minor\"",
                                                "\"hinders\": 50,\n          \"minor\"");
        QCOMPARE(lostSeconds(*place.year(2026, half), u"wohngeld"_s, Basis::Service, october), 3600 + 3600);
        const auto excluding = place.year(2026,
                                          profileWith("\"exclude_announced\": false", "\"exclude_announced\": true"));
        QCOMPARE(lostSeconds(*excluding, u"wohngeld"_s, Basis::Service, october), 0);
        QCOMPARE(excluding->outages(excluding->indexOf(u"wohngeld"_s), Basis::Service, october).constLast().reason,
                 NotCounted::AnnouncedInTime);
    }

    void optionsAreChecked() // S41: path and reason
    {
        const auto faultOf = [](const QByteArray &before, const QByteArray &after) {
            const auto faults = ServiceProfile::problemsOf(
                QByteArray(ServiceProfile::shippedDocument()).replace(before, after));
            return faults.isEmpty() ? QString()
                                    : QString(faults.constFirst().subject + u' ' + faults.constFirst().detail);
        };
        QCOMPARE(faultOf("\"target_permille\": 975", "\"target_permille\": 1001"),
                 u"versions[0].availability.target_permille must be a whole number from 1 to 1000"_s);
        QCOMPARE(faultOf("mean_of_months", "median"),
                 u"versions[0].availability.year_verdict must be one of mean_of_months, every_month, time_weighted"_s);
        QCOMPARE(faultOf("\"prevents\": 100", "\"prevents\": 101"),
                 u"versions[0].availability.weight_percent.prevents must be a whole number from 0 to 100"_s);
        QCOMPARE(faultOf("\"exclude_announced\": false", "\"exclude_announced\": 0"),
                 u"versions[0].availability.exclude_announced must be true or false"_s);
        QCOMPARE(faultOf("\"exclude_announced\": false", "\"exclude\": false"),
                 u"versions[0].availability.exclude_announced is missing"_s);
        // the shipped terms are the defaults
        QCOMPARE(ServiceProfile::shipped().versions().back().availability, AvailabilityTerms {});
    }

    void eachDayByItsVersion() // PROF-1: hinders counts from 29 April 2026 on
    {
        QByteArray document = ServiceProfile::shippedDocument();
        const auto newest = document.lastIndexOf("\"hinders\": 0,\n          \"minor\"");
        document.replace(newest, 12, "\"hinders\": 100");
        const ServiceProfile profile = must(ServiceProfile::fromJson(document));
        OutagePlace place(u"2026-11-01T00:00:00"_s);
        OutageValues over = OutagePlace::down(u"2026-04-28T08:00:00"_s, u"2026-04-29T08:00:00"_s,
                                              { u"wohngeld"_s }); // Tue to Wed
        over.disruptionClass = DisruptionClass::Hinders;
        place.record(over);
        const auto year = place.year(2026, profile);
        // Wed 07:00 to 08:00 only
        QCOMPARE(lostSeconds(*year, u"wohngeld"_s, Basis::Service, AvailabilityPeriod::month(2026, 4)), 3600);
        QCOMPARE(year->versionsIn(AvailabilityPeriod::month(2026, 4)), (QStringList { u"1.1"_s, u"1.2"_s }));
        QCOMPARE(year->versionsIn(october), QStringList { u"1.2"_s });
    }

    void yearVerdicts() // AVL-1: mean of months (default), every month, time-weighted
    {
        OutagePlace place(u"2026-03-01T00:00:00"_s);
        place.record(OutagePlace::down(u"2026-01-07T07:00:00"_s, u"2026-01-07T18:00:00"_s, { u"wohngeld"_s })); // 11 h
        const auto figure = [&](const char *verdict) {
            const auto year = place.year(2026,
                                         profileWith("\"year_verdict\": \"mean_of_months\"",
                                                     QByteArray("\"year_verdict\": \"") + verdict + '"'));
            return year->figure(year->indexOf(u"wohngeld"_s), Basis::Service, wholeYear);
        };
        // January: 16 Mon-Thu (5-8, 12-15, 19-22, 26-29) and Fridays 2, 9, 16, 23, 30: 176 + 40 = 216 h; 205/216
        // = 94.907 %. February: 16 Mon-Thu and 4 Fridays: 208 h, all of it: 100 %. Mean (94.9074 + 100) / 2 = 97.4537:
        // missed.
        const AvailabilityFigure mean = figure("mean_of_months");
        QVERIFY(mean.isMean);
        QCOMPARE(mean.percent(4), 974537);
        QVERIFY(!mean.isMet);
        const AvailabilityFigure weighted = figure("time_weighted"); // 413/424 = 97.4056 %
        QVERIFY(!weighted.isMean);
        QCOMPARE(weighted.percent(4), 974056);
        QVERIFY(!figure("every_month").isMet);
    }

    void everyMonthIsStricterThanTheMean() // AVL-1
    {
        OutagePlace place(u"2026-04-01T00:00:00"_s);
        // 6 of 216 h: 97.22 %
        place.record(OutagePlace::down(u"2026-01-07T08:00:00"_s, u"2026-01-07T14:00:00"_s, { u"wohngeld"_s }));
        const auto year = place.year(2026);
        const qsizetype wohngeld = year->indexOf(u"wohngeld"_s);
        QVERIFY(!year->figure(wohngeld, Basis::Service, AvailabilityPeriod::month(2026, 1)).isMet);
        QVERIFY(year->figure(wohngeld, Basis::Service, wholeYear).isMet); // (97.22 + 100 + 100) / 3
        const auto strict = place.year(2026, profileWith("mean_of_months", "every_month"));
        QVERIFY(!strict->figure(wohngeld, Basis::Service, wholeYear).isMet);
    }

    void meanIsExact() // AVL-1, AVL-8
    {
        MeanAvailability thirds; // 2/3, 1/3 and 1 make exactly 2/3, though none of the first two ends
        thirds.add({ 3, 100 });
        thirds.add({ 3, 200 });
        thirds.add({ 7, 0 });
        QCOMPARE(thirds.percent(2), 6666); // cut
        QVERIFY(thirds.meets(666));
        QVERIFY(!thirds.meets(667));
        MeanAvailability exact; // 95 % and 100 %: exactly 97.5 %
        exact.add({ 792000, 39600 * 100 });
        exact.add({ 748800, 0 });
        exact.add({ 0, 0 }); // without a figure: no part of the mean
        QCOMPARE(exact.months(), 2);
        QVERIFY(exact.meets(975));
        QCOMPARE(exact.percent(4), 975000);
        exact.add({ 748800, 18720 * 100 + 1 }); // 97.5 % less a hair
        QVERIFY(!exact.meets(975));
        QCOMPARE(exact.percent(2), 9749);
        MeanAvailability whole;
        for (int month = 0; month < 12; ++month)
            whole.add({ 748800 + month, 0 });
        QCOMPARE(whole.percent(4), 1'000'000);
        MeanAvailability none;
        QVERIFY(!none.hasFigure());
        QVERIFY(!none.meets(1));
    }

    void errorBudget() // AVL-5
    {
        OutagePlace place(u"2026-10-20T12:00:00"_s);
        place.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T10:00:00"_s, { u"wohngeld"_s },
                                       { u"database"_s }));
        const auto year = place.year(2026);
        // October 2026, service hours: 17 Mon-Thu (1, 5-8, 12-15, 19-22, 26-29) of 11 h, 5 Fri of 8 h: 227 h; 2.5 %
        // are 5.675 h, two are gone.
        const ErrorBudget service = year->budget(year->indexOf(u"wohngeld"_s), october);
        QCOMPARE(service.monthAllowed, 20430);
        QCOMPARE(service.month, 20430 - 7200);
        // (11 × 100 % + October 225/227) / 12 = 99.9265 %
        QCOMPARE(service.forecast.percent(4), 999265);
        QVERIFY(service.forecast.isMet);
        // Core hours of October: 22 days of 12 h = 264 h; 2.5 % are 6.6 h
        const ErrorBudget platform = year->budget(year->indexOf(u"civento"_s), october);
        QCOMPARE(platform.monthAllowed, 23760);
        QCOMPARE(platform.month, 23760 - 7200);
        QCOMPARE(platform.yearAllowed - platform.year, 7200);
    }

    void recomputingGivesTheSame() // PROF-3: what an event decided later does not move what was said as of an instant
    {
        OutagePlace place(u"2026-11-01T00:00:00"_s);
        place.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T10:00:00"_s, { u"wohngeld"_s }));
        const auto before = place.year(2026);
        place.desk.clock.advance(40 * 86400);
        const auto after = place.year(2026);
        const qsizetype wohngeld = before->indexOf(u"wohngeld"_s);
        QCOMPARE(after->figure(wohngeld, Basis::Service, october).value,
                 before->figure(wohngeld, Basis::Service, october).value);
        QCOMPARE(after->facts().ledgerPosition, before->facts().ledgerPosition);
    }
};

QTEST_GUILESS_MAIN(TestAvailabilityYear)
#include "tst_availabilityyear.moc"
