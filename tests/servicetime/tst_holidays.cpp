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
        for (const QDate day : { QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27), QDate(2019, 4, 21), QDate(2024, 3, 31),
                                 QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2030, 4, 21), QDate(2038, 4, 25), QDate(2049, 4, 18) })
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
        const auto row = [](const char *tag, const QString &land, int year, const QString &days) { QTest::newRow(tag) << land << year << days; };
        row("TIME-5 Hesse 2026", u"HE"_s, 2026, u"01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26"_s);
        row("TIME-5 Hesse 2017, Reformation Day once", u"HE"_s, 2017, u"01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 10-31 12-25 12-26"_s);
        row("Hesse 2018, no longer", u"HE"_s, 2018, u"01-01 03-30 04-02 05-01 05-10 05-21 05-31 10-03 12-25 12-26"_s);
        row("Bavaria 2026", u"BY"_s, 2026, u"01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"_s);
        row("Berlin 2018", u"BE"_s, 2018, u"01-01 03-30 04-02 05-01 05-10 05-21 10-03 12-25 12-26"_s);
        row("Berlin 2025, Women's and Liberation Day", u"BE"_s, 2025, u"01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"_s);
        row("Hamburg 2016", u"HH"_s, 2016, u"01-01 03-25 03-28 05-01 05-05 05-16 10-03 12-25 12-26"_s);
        row("Hamburg 2018, Reformation Day since", u"HH"_s, 2018, u"01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26"_s);
        row("Saxony 2026, Day of Repentance", u"SN"_s, 2026, u"01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"_s);
        row("Thuringia 2019, Children's Day since", u"TH"_s, 2019, u"01-01 04-19 04-22 05-01 05-30 06-10 09-20 10-03 10-31 12-25 12-26"_s);
        row("Saarland 2026", u"SL"_s, 2026, u"01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"_s);
        row("Brandenburg 2026, both Sundays", u"BB"_s, 2026, u"01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"_s);
        row("Mecklenburg-Vorpommern 2023", u"MV"_s, 2023, u"01-01 03-08 04-07 04-10 05-01 05-18 05-29 10-03 10-31 12-25 12-26"_s);
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

    void numberPerLand_data() // counts of whole-Land holidays in 2026
    {
        QTest::addColumn<QString>("land");
        QTest::addColumn<int>("count");
        const QList<std::pair<QString, int>> counts { { u"BW"_s, 12 }, { u"BY"_s, 12 }, { u"BE"_s, 10 }, { u"BB"_s, 12 }, { u"HB"_s, 10 }, { u"HH"_s, 10 },
                                                      { u"HE"_s, 10 }, { u"MV"_s, 11 }, { u"NI"_s, 10 }, { u"NW"_s, 11 }, { u"RP"_s, 11 }, { u"SL"_s, 12 },
                                                      { u"SN"_s, 11 }, { u"ST"_s, 11 }, { u"SH"_s, 10 }, { u"TH"_s, 11 } };
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
