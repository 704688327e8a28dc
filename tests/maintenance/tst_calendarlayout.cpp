#include "tests/maintenance/windows.h"
#include "views/maintenance/calendarlayout.h"

#include <QTest>

using namespace sc;
using namespace sc::test;

/** Where days and entries lie; sizes are chosen so that they divide evenly. */
class TestCalendarLayout : public QObject
{
    Q_OBJECT

private:
    static CalendarLayout::Measures measures() { return { { 700, 620 }, 20, 20, 0, 20 }; }
    using Stretches = QList<CalendarLayout::Stretch>;

private Q_SLOTS:
    void months_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("six weeks") << QDate(2026, 11, 17) << QDate(2026, 10, 26) << QDate(2026, 12, 6);
        QTest::newRow("four weeks") << QDate(2027, 2, 28) << QDate(2027, 2, 1) << QDate(2027, 2, 28);
        QTest::newRow("over New Year") << QDate(2026, 12, 31) << QDate(2026, 11, 30) << QDate(2027, 1, 3);
    }
    void months()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const CalendarLayout layout(CalendarLayout::Span::Month, day, measures());
        QCOMPARE(layout.first(), first);
        QCOMPARE(layout.last(), last);
        for (QDate each = first; each <= last; each = each.addDays(1)) // each day's middle is the day's
            QCOMPARE(layout.dayAt(layout.dayRect(each).center()), each);
        QVERIFY(layout.dayRect(first.addDays(-1)).isEmpty());
    }

    void lines() // November 2026: cells of 100 × 100, entries in lines below the day's number
    {
        CalendarLayout layout(CalendarLayout::Span::Month, QDate(2026, 11, 17), measures());
        const auto pieces = layout.place({ { at(u"2026-11-24T00:00:00"_s), at(u"2026-12-02T00:00:00"_s) },
                                           { at(u"2026-11-25T19:00:00"_s), at(u"2026-11-25T23:00:00"_s) } });
        QCOMPARE(pieces.size(), 3); // the freeze in two weeks
        QCOMPARE(pieces.at(0).rect, QRect(102, 440, 596, 18)); // Tuesday to Sunday of the fifth week
        QCOMPARE(pieces.at(1).rect, QRect(2, 540, 196, 18)); // Monday and Tuesday of the sixth
        QVERIFY(pieces.at(0).isFirst && !pieces.at(1).isFirst);
        QCOMPARE(pieces.at(2).rect, QRect(202, 460, 96, 18)); // one line lower, as the freeze has the first
    }

    void noRoom() // what does not fit is counted
    {
        CalendarLayout layout(CalendarLayout::Span::Month, QDate(2026, 11, 17), measures());
        Stretches many;
        for (int i = 0; i < 6; ++i)
            many.append({ at(u"2026-11-25T19:00:00"_s) + i, at(u"2026-11-25T23:00:00"_s) });
        const auto pieces = layout.place(many);
        QCOMPARE(std::count_if(pieces.begin(), pieces.end(), [](const auto &piece) { return !piece.rect.isEmpty(); }),
                 4);
        QCOMPARE(layout.hiddenOn(QDate(2026, 11, 25)), 2);
        QCOMPARE(layout.hiddenOn(QDate(2026, 11, 24)), 0);
    }

    void week() // to scale: 600 pixels below the heading are 24 hours; side by side where they overlap
    {
        CalendarLayout layout(CalendarLayout::Span::Week, QDate(2026, 11, 25), measures());
        QCOMPARE(layout.first(), QDate(2026, 11, 23));
        const auto pieces = layout.place({ { at(u"2026-11-25T12:00:00"_s), at(u"2026-11-25T18:00:00"_s) },
                                           { at(u"2026-11-25T17:00:00"_s), at(u"2026-11-26T06:00:00"_s) } });
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces.at(0).rect, QRect(202, 320, 46, 150));
        QCOMPARE(pieces.at(1).rect, QRect(250, 445, 46, 175)); // to midnight
        QCOMPARE(pieces.at(2).rect, QRect(302, 20, 94, 150)); // and on
        QCOMPARE(layout.yOf(at(u"2026-11-25T12:00:00"_s)), 320);
        QCOMPARE(toIso(layout.instantAt({ 250, 320 })), u"2026-11-25T12:00:00+01:00"_s);
        QCOMPARE(toIso(layout.instantAt({ 250, 322 })), u"2026-11-25T12:00:00+01:00"_s); // to the quarter of an hour
    }

    void strip() // what lasts a day and longer lies above the scale
    {
        CalendarLayout layout(CalendarLayout::Span::Week, QDate(2026, 11, 25), measures());
        const auto pieces = layout.place({ { at(u"2026-11-20T00:00:00"_s), at(u"2026-11-26T00:00:00"_s) },
                                           { at(u"2026-11-25T12:00:00"_s), at(u"2026-11-25T18:00:00"_s) } });
        QCOMPARE(layout.strip(), 20);
        QCOMPARE(pieces.at(0).rect, QRect(2, 20, 296, 18));
        QVERIFY(!pieces.at(0).isFirst && pieces.at(0).isLine && !pieces.at(1).isLine);
        QCOMPARE(pieces.at(1).rect.top(), 330); // 40 + 580 / 2
    }
};

QTEST_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"
