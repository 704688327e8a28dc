#include "models/maintenance/recurrence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

/** Rules of RFC 5545 on days. */
class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastSaturdays() // M01: never a day of the next month
    {
        const auto rule = Recurrence::parse(u"FREQ=MONTHLY;BYDAY=-1SA"_s);
        QVERIFY(rule);
        const QList<QDate> year2026 { { 2026, 1, 31 }, { 2026, 2, 28 },  { 2026, 3, 28 },  { 2026, 4, 25 },
                                      { 2026, 5, 30 }, { 2026, 6, 27 },  { 2026, 7, 25 },  { 2026, 8, 29 },
                                      { 2026, 9, 26 }, { 2026, 10, 31 }, { 2026, 11, 28 }, { 2026, 12, 26 } };
        QCOMPARE(rule->days({ 2025, 1, 1 }, { 2026, 1, 1 }, { 2026, 12, 31 }), year2026);
        QList<QDate> expected; // 2025 to 2032: back from the last day of the month to a Saturday
        for (int year = 2025; year <= 2032; ++year)
            for (int month = 1; month <= 12; ++month) {
                QDate day = QDate(year, month, 1).addMonths(1).addDays(-1);
                while (day.dayOfWeek() != Qt::Saturday)
                    day = day.addDays(-1);
                expected.append(day);
            }
        QCOMPARE(expected.size(), 96);
        QCOMPARE(rule->days({ 2025, 1, 1 }, { 2025, 1, 1 }, { 2032, 12, 31 }), expected);
    }

    void wednesdays()
    {
        const auto rule = Recurrence::parse(u"freq=weekly;byday=we"_s);
        QVERIFY(rule);
        const QList<QDate> november { { 2026, 11, 4 }, { 2026, 11, 11 }, { 2026, 11, 18 }, { 2026, 11, 25 } };
        // a Monday as its first day: no window on it
        QCOMPARE(rule->days({ 2026, 1, 5 }, { 2026, 11, 1 }, { 2026, 11, 30 }), november);
        QVERIFY(rule->days({ 2026, 11, 26 }, { 2026, 11, 1 }, { 2026, 11, 30 }).isEmpty()); // not before it begins
        QCOMPARE(rule->firstOn({ 2026, 11, 26 }), QDate(2026, 12, 2));
        QCOMPARE(rule->text(), u"FREQ=WEEKLY;BYDAY=WE"_s);
    }

    void others_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<QDate>>("days");
        QTest::newRow("every second week") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"_s
                                           << QList<QDate> { { 2026, 9, 2 }, { 2026, 9, 16 }, { 2026, 9, 30 } };
        QTest::newRow("three times") << u"FREQ=WEEKLY;COUNT=3;BYDAY=WE"_s
                                     << QList<QDate> { { 2026, 9, 2 }, { 2026, 9, 9 }, { 2026, 9, 16 } };
        QTest::newRow("first Wednesday") << u"FREQ=MONTHLY;BYDAY=1WE"_s
                                         << QList<QDate> { { 2026, 9, 2 }, { 2026, 10, 7 } };
        QTest::newRow("a day that not every month has")
            << u"FREQ=MONTHLY;BYMONTHDAY=31"_s << QList<QDate> { { 2026, 10, 31 } };
        QTest::newRow("once a year") << u"FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"_s << QList<QDate> { { 2026, 10, 25 } };
    }
    void others()
    {
        QFETCH(QString, rule);
        QFETCH(QList<QDate>, days);
        const auto parsed = Recurrence::parse(rule);
        QVERIFY(parsed);
        QCOMPARE(parsed->days({ 2026, 9, 2 }, { 2026, 9, 1 }, { 2026, 10, 31 }).mid(0, days.size()), days);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             { "", "WEEKLY", "FREQ=HOURLY", "FREQ=SOMETIMES", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=WE;BYDAY=TH",
               "FREQ=WEEKLY;UNTIL=20261231", "FREQ=DAILY;BYHOUR=4", "FREQ=MONTHLY;BYMONTHDAY=32",
               "FREQ=WEEKLY;INTERVAL=", "FREQ=WEEKLY;BYDAY=WE;COLOUR=BLUE" })
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void refused()
    {
        QFETCH(QString, rule);
        const auto parsed = Recurrence::parse(rule);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
    }

    void neverMatching() // told, not searched for ever
    {
        const auto rule = Recurrence::parse(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s);
        QVERIFY(rule);
        QVERIFY(!rule->firstOn({ 2026, 1, 1 }).isValid());
    }
};

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
