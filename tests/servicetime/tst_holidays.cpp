#include "models/servicetime/holidays.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc::servicetime;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easter_data() // dates of Easter as published by the Physikalisch-Technische Bundesanstalt
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate day : { QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27),
                                 QDate(2019, 4, 21), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
                                 QDate(2027, 3, 28), QDate(2030, 4, 21), QDate(2038, 4, 25), QDate(2049, 4, 18) })
            QTest::addRow("%d", day.year()) << day;
    }
    void easter()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void year_data()
    {
        QTest::addColumn<QString>("land");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days"); // written down from printed calendars
        const auto row = [](const char *tag, const QString &land, int year, const QString &days) {
            QTest::newRow(tag) << land << year << days;
        };
        row("TIME-5 Hesse 2026", u"HE"_s, 2026, u"01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26"_s);
        row("TIME-5 Hesse 2017, Reformation Day once", u"HE"_s, 2017,
            u"01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 10-31 12-25 12-26"_s);
        row("Hesse 2018, no longer", u"HE"_s, 2018, u"01-01 03-30 04-02 05-01 05-10 05-21 05-31 10-03 12-25 12-26"_s);
        row("Bavaria 2026", u"BY"_s, 2026,
            u"01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"_s);
        row("Berlin 2018", u"BE"_s, 2018, u"01-01 03-30 04-02 05-01 05-10 05-21 10-03 12-25 12-26"_s);
        row("Berlin 2025, Women's and Liberation Day", u"BE"_s, 2025,
            u"01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"_s);
        row("Hamburg 2016", u"HH"_s, 2016, u"01-01 03-25 03-28 05-01 05-05 05-16 10-03 12-25 12-26"_s);
        row("Hamburg 2018, Reformation Day since", u"HH"_s, 2018,
            u"01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26"_s);
        row("Saxony 2026, Day of Repentance", u"SN"_s, 2026,
            u"01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"_s);
        row("Thuringia 2019, Children's Day since", u"TH"_s, 2019,
            u"01-01 04-19 04-22 05-01 05-30 06-10 09-20 10-03 10-31 12-25 12-26"_s);
        row("Saarland 2026", u"SL"_s, 2026,
            u"01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"_s);
        row("Brandenburg 2026, both Sundays", u"BB"_s, 2026,
            u"01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"_s);
        row("Mecklenburg-Vorpommern 2023", u"MV"_s, 2023,
            u"01-01 03-08 04-07 04-10 05-01 05-18 05-29 10-03 10-31 12-25 12-26"_s);
        row("unknown code", u"XX"_s, 2026, u""_s);
    }
    void year()
    {
        QFETCH(QString, land);
        QFETCH(int, year);
        QFETCH(QString, days);
        QStringList found;
        const auto holidays = publicHolidays(year, land);
        for (const Holiday &holiday : holidays)
            found.append(holiday.date.toString(u"MM-dd"_s));
        QCOMPARE(found.join(u' '), days);
    }

    // two years for each, put together by hand from what is common and what each Land's holiday act adds
    void everyLand_data()
    {
        QTest::addColumn<QString>("land");
        QTest::addColumn<int>("year");
        // to New Year, Good Friday, Easter Monday, 1 May, Ascension, Whit Monday, 3 October, 25 and 26 December
        QTest::addColumn<QString>("added");
        const auto row = [](const QString &land, const QString &in2017, const QString &in2025) {
            // Easter 16 April; Reformation Day everywhere, once
            QTest::newRow(qPrintable(QString(land + u" 2017"))) << land << 2017 << in2017;
            QTest::newRow(qPrintable(QString(land + u" 2025"))) << land << 2025 << in2025; // Easter 20 April
        };
        row(u"BW"_s, u"01-06 06-15 10-31 11-01"_s, u"01-06 06-19 11-01"_s);
        // Assumption Day only in Catholic municipalities: not of the whole Land
        row(u"BY"_s, u"01-06 06-15 10-31 11-01"_s, u"01-06 06-19 11-01"_s);
        row(u"BE"_s, u"10-31"_s, u"03-08 05-08"_s); // Women's Day since 2019; 8 May in 2020 and 2025 only
        row(u"BB"_s, u"04-16 06-04 10-31"_s, u"04-20 06-08 10-31"_s);
        row(u"HB"_s, u"10-31"_s, u"10-31"_s);
        row(u"HH"_s, u"10-31"_s, u"10-31"_s);
        row(u"HE"_s, u"06-15 10-31"_s, u"06-19"_s);
        row(u"MV"_s, u"10-31"_s, u"03-08 10-31"_s); // Women's Day since 2023
        row(u"NI"_s, u"10-31"_s, u"10-31"_s);
        row(u"NW"_s, u"06-15 10-31 11-01"_s, u"06-19 11-01"_s);
        row(u"RP"_s, u"06-15 10-31 11-01"_s, u"06-19 11-01"_s);
        row(u"SL"_s, u"06-15 08-15 10-31 11-01"_s, u"06-19 08-15 11-01"_s);
        row(u"SN"_s, u"10-31 11-22"_s, u"10-31 11-19"_s); // Day of Repentance: the Wednesday before 23 November
        row(u"ST"_s, u"01-06 10-31"_s, u"01-06 10-31"_s);
        row(u"SH"_s, u"10-31"_s, u"10-31"_s);
        row(u"TH"_s, u"10-31"_s, u"09-20 10-31"_s); // Children's Day since 2019
    }
    void everyLand()
    {
        QFETCH(QString, land);
        QFETCH(int, year);
        QFETCH(QString, added);
        const QString common = year == 2017 ? u"01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26"_s
                                            : u"01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26"_s;
        QStringList expected = QString(common + u' ' + added).split(u' ', Qt::SkipEmptyParts);
        expected.sort();
        QStringList found;
        const auto holidays = publicHolidays(year, land);
        for (const Holiday &holiday : holidays) {
            found.append(holiday.date.toString(u"MM-dd"_s));
            QVERIFY(!holiday.name.isEmpty() && !holiday.english.isEmpty());
        }
        QCOMPARE(found, expected);
    }

    void onceOnly() // valid in single years: 8 May 2020, 17 June 2028 in Berlin
    {
        const auto has = [](int year, const QString &land, QDate day) {
            const auto holidays = publicHolidays(year, land);
            return std::any_of(holidays.begin(), holidays.end(),
                               [day](const Holiday &holiday) { return holiday.date == day; });
        };
        QVERIFY(has(2020, u"BE"_s, QDate(2020, 5, 8)));
        QVERIFY(!has(2021, u"BE"_s, QDate(2021, 5, 8)));
        QVERIFY(!has(2025, u"BB"_s, QDate(2025, 5, 8)));
        QVERIFY(has(2028, u"BE"_s, QDate(2028, 6, 17)));
        QVERIFY(!has(2027, u"BE"_s, QDate(2027, 6, 17)));
        QVERIFY(!has(2018, u"BE"_s, QDate(2018, 3, 8)));
        QVERIFY(has(2019, u"BE"_s, QDate(2019, 3, 8)));
        QVERIFY(!has(2022, u"MV"_s, QDate(2022, 3, 8)));
        QVERIFY(has(1995, u"SN"_s, QDate(1995, 11, 22)));
    }

    void twoOnOneDay() // Labour and Ascension Day 2008, both told, in the order of the table
    {
        QStringList names;
        const auto holidays = publicHolidays(2008, u"HE"_s);
        for (const Holiday &holiday : holidays)
            if (holiday.date == QDate(2008, 5, 1))
                names.append(holiday.name);
        QCOMPARE(names, (QStringList { u"Tag der Arbeit"_s, u"Christi Himmelfahrt"_s }));
    }

    void numberPerLand_data() // counts of whole-Land holidays in 2026
    {
        QTest::addColumn<QString>("land");
        QTest::addColumn<int>("count");
        const QList<std::pair<QString, int>> counts {
            { u"BW"_s, 12 }, { u"BY"_s, 12 }, { u"BE"_s, 10 }, { u"BB"_s, 12 }, { u"HB"_s, 10 }, { u"HH"_s, 10 },
            { u"HE"_s, 10 }, { u"MV"_s, 11 }, { u"NI"_s, 10 }, { u"NW"_s, 11 }, { u"RP"_s, 11 }, { u"SL"_s, 12 },
            { u"SN"_s, 11 }, { u"ST"_s, 11 }, { u"SH"_s, 10 }, { u"TH"_s, 11 }
        };
        for (const auto &[land, count] : counts)
            QTest::newRow(qPrintable(land)) << land << count;
    }
    void numberPerLand()
    {
        QFETCH(QString, land);
        QFETCH(int, count);
        QCOMPARE(publicHolidays(2026, land).size(), count);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
