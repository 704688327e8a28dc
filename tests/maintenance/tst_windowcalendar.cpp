#include "tests/maintenance/windows.h"

#include <QTest>

using namespace sc;
using namespace sc::test;

namespace {

QStringList timesOf(const QList<Occurrence> &windows)
{
    QStringList times;
    for (const Occurrence &one : windows)
        times.append(toIso(one.from).chopped(9) + u'/' + toIso(one.to).chopped(9));
    return times;
}

} // namespace

/** Regular windows and what takes their place (MNT-1, MNT-2); expected by a wall calendar. */
class TestWindowCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void november() // MNT-1
    {
        const MaintenanceBook book = agreedBook();
        const auto windows = WindowCalendar(book, ServiceProfile::shipped())
                                 .between(at(u"2026-11-01T00:00:00"_s), at(u"2026-12-01T00:00:00"_s));
        const QStringList expected { u"2026-11-04T19:00/2026-11-04T23:00"_s, u"2026-11-11T19:00/2026-11-11T23:00"_s,
                                     u"2026-11-18T19:00/2026-11-18T23:00"_s, u"2026-11-25T19:00/2026-11-25T23:00"_s,
                                     u"2026-11-28T14:00/2026-11-28T19:00"_s };
        QCOMPARE(timesOf(windows), expected);
        QVERIFY(windows.at(0).isForSoftware && !windows.at(4).isForSoftware);
        QCOMPARE(windows.at(4).toleranceMinutes, 30);
    }

    void touchedByTheSpan() // half-open, also for one that lasts over midnight
    {
        MaintenanceBook book = agreedBook();
        book.rules = { { u"night"_s,
                         u"Nacht"_s,
                         u"FREQ=WEEKLY;BYDAY=WE"_s,
                         QDate(2026, 1, 1),
                         {},
                         22 * 3600,
                         4 * 3600,
                         0,
                         false,
                         {} } };
        const WindowCalendar calendar(book, ServiceProfile::shipped());
        QCOMPARE(calendar.between(at(u"2026-11-26T03:59:59"_s), at(u"2026-11-26T12:00:00"_s)).size(), 1);
        QVERIFY(calendar.between(at(u"2026-11-26T04:00:00"_s), at(u"2026-11-26T12:00:00"_s)).isEmpty());
        QCOMPARE(calendar.between(at(u"2026-11-25T12:00:00"_s), at(u"2026-11-25T22:00:01"_s)).size(), 1);
        QVERIFY(calendar.between(at(u"2026-11-25T12:00:00"_s), at(u"2026-11-25T22:00:00"_s)).isEmpty());
    }

    void lastDayOfARule()
    {
        MaintenanceBook book = agreedBook();
        book.rules.first().lastDay = QDate(2026, 11, 18);
        const auto windows = WindowCalendar(book, ServiceProfile::shipped())
                                 .between(at(u"2026-11-15T00:00:00"_s), at(u"2026-11-28T00:00:00"_s));
        QCOMPARE(timesOf(windows), QStringList(u"2026-11-18T19:00/2026-11-18T23:00"_s));
    }

    void clockChanges_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("hours");
        QTest::newRow("M02 spring") << QDate(2026, 3, 28) << 20 << 4 << 7;
        QTest::newRow("M02 autumn") << QDate(2026, 10, 24) << 20 << 4 << 9;
        QTest::newRow("usual") << QDate(2026, 10, 31) << 20 << 4 << 8;
        QTest::newRow("on the day of 23 hours") << QDate(2026, 3, 29) << 0 << 6 << 5;
        QTest::newRow("on the day of 25 hours") << QDate(2026, 10, 25) << 0 << 6 << 7;
        QTest::newRow("to midnight") << QDate(2026, 10, 31) << 20 << 24 << 4;
    }
    void clockChanges() // M02, TIME-6
    {
        QFETCH(QDate, day);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, hours);
        MaintenanceRule rule;
        rule.fromSecond = from * 3600;
        rule.toSecond = to * 3600;
        const auto span = WindowCalendar::spanOf(rule, day, *ServiceProfile::shipped().versions().back().service);
        QCOMPARE(span.close - span.open, hours * 3600);
        QCOMPARE(toIso(span.open).mid(11, 5), u"%1:00"_s.arg(from, 2, 10, QChar(u'0')));
    }

    void closedDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("M03 2026") << QDate(2026, 12, 26) << u"2. Weihnachtstag"_s;
        QTest::newRow("M03 2027") << QDate(2027, 12, 25) << u"1. Weihnachtstag"_s;
        QTest::newRow("M03 2032") << QDate(2032, 12, 25) << u"1. Weihnachtstag"_s;
        QTest::newRow("Wednesday on Christmas Eve") << QDate(2025, 12, 24) << u"Heiligabend"_s;
        QTest::newRow("an ordinary Saturday") << QDate(2026, 11, 28) << QString();
    }
    void closedDays() // MNT-1, M03: flagged; kept or left out by the profile
    {
        QFETCH(QDate, day);
        QFETCH(QString, name);
        const MaintenanceBook book = agreedBook();
        const Instant noon = QDateTime(day, QTime(12, 0), berlin()).toSecsSinceEpoch();
        const auto kept = WindowCalendar(book, ServiceProfile::shipped()).between(noon, noon + 12 * 3600);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().closedDay, name);
        QVERIFY(kept.constFirst().isHeld());
        const auto skipping
            = ServiceProfile::fromJson(ServiceProfile::shippedDocument().replace("\"keep\"", "\"skip\"")).value();
        const auto skipped = WindowCalendar(book, skipping).between(noon, noon + 12 * 3600);
        QCOMPARE(skipped.constFirst().isHeld(), name.isEmpty());
    }

    void deviationsTakeThePlace() // MNT-2: other time, moved, cancelled; one of its own beside them
    {
        MaintenanceBook book = agreedBook();
        book.windows = { windowOf(u"wed"_s, u"2026-11-11T19:00:00"_s, WindowKind::Deviation, u"2026-11-11T18:00:00"_s,
                                  u"2026-11-11T20:00:00"_s),
                         windowOf(u"wed"_s, u"2026-11-18T19:00:00"_s, WindowKind::Deviation, u"2026-11-19T19:00:00"_s,
                                  u"2026-11-19T23:00:00"_s),
                         windowOf(u"wed"_s, u"2026-11-25T19:00:00"_s, WindowKind::Cancelled, u"2026-11-25T19:00:00"_s,
                                  u"2026-11-25T23:00:00"_s),
                         windowOf({}, u"1970-01-01T01:00:00"_s, WindowKind::Extra, u"2026-11-06T20:00:00"_s,
                                  u"2026-11-06T21:00:00"_s) };
        const WindowCalendar calendar(book, ServiceProfile::shipped());
        const auto windows = calendar.between(at(u"2026-11-01T00:00:00"_s), at(u"2026-12-01T00:00:00"_s));
        const QStringList expected { u"2026-11-04T19:00/2026-11-04T23:00"_s, u"2026-11-06T20:00/2026-11-06T21:00"_s,
                                     u"2026-11-11T18:00/2026-11-11T20:00"_s, u"2026-11-19T19:00/2026-11-19T23:00"_s,
                                     u"2026-11-25T19:00/2026-11-25T23:00"_s, u"2026-11-28T14:00/2026-11-28T19:00"_s };
        QCOMPARE(timesOf(windows), expected);
        QVERIFY(!windows.at(4).isHeld());
        for (const Occurrence &one : windows) {
            const auto again = calendar.byKey(one.key());
            QVERIFY(again);
            QCOMPARE(*again, one);
        }
        QVERIFY(!calendar.byKey(u"wed/5"_s));
        QVERIFY(!calendar.byKey(u"nothing"_s));
    }

    void sameInEveryZone() // M07: the tests run with TZ=UTC; the day is Berlin's
    {
        const MaintenanceBook book = agreedBook();
        const auto windows = WindowCalendar(book, ServiceProfile::shipped())
                                 .between(at(u"2026-07-29T00:00:00"_s), at(u"2026-07-30T00:00:00"_s));
        QCOMPARE(windows.size(), 1);
        QCOMPARE(QDateTime::fromSecsSinceEpoch(windows.constFirst().from, Qt::UTC).toString(Qt::ISODate),
                 u"2026-07-29T17:00:00Z"_s);
    }
};

QTEST_APPLESS_MAIN(TestWindowCalendar)
#include "tst_windowcalendar.moc"
