#include "models/domain/localtime.h"
#include "models/domain/profile.h"
#include "models/servicetime/notice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::servicetime;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

QString local(Instant instant)
{
    return toIso(instant).chopped(6);
}

} // namespace

/** MNT-2 and MNT-3 on a Hessian calendar; every instant worked out with a wall calendar. */
class TestNotice : public QObject
{
    Q_OBJECT

private:
    const ServiceCalendar &m_service = *ServiceProfile::shipped().versions().back().service;

private Q_SLOTS:
    void announcing_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("byWithClearDays");
        QTest::newRow("M04: summer time begins in between")
            << u"2026-04-08T18:00:00"_s << u"2026-03-25T18:00:00+01:00"_s << u"2026-03-24T23:59:59+01:00"_s;
        QTest::newRow("summer time ends in between")
            << u"2026-10-28T19:00:00"_s << u"2026-10-14T19:00:00+02:00"_s << u"2026-10-13T23:59:59+02:00"_s;
        QTest::newRow("no change in between")
            << u"2026-11-25T19:00:00"_s << u"2026-11-11T19:00:00+01:00"_s << u"2026-11-10T23:59:59+01:00"_s;
        QTest::newRow("over New Year and a leap day")
            << u"2028-03-08T00:00:00"_s << u"2028-02-23T00:00:00+01:00"_s << u"2028-02-22T23:59:59+01:00"_s;
        QTest::newRow("that day skips the clock time")
            << u"2026-04-12T02:30:00"_s << u"2026-03-29T03:00:00+02:00"_s << u"2026-03-28T23:59:59+01:00"_s;
        QTest::newRow("that day has the clock time twice")
            << u"2026-11-08T02:30:00"_s << u"2026-10-25T02:30:00+02:00"_s << u"2026-10-24T23:59:59+02:00"_s;
    }
    void announcing() // MNT-2
    {
        QFETCH(QString, start);
        QFETCH(QString, by);
        QFETCH(QString, byWithClearDays);
        QCOMPARE(toIso(announceBy(m_service, at(start), {})), by);
        QCOMPARE(toIso(announceBy(m_service, at(start), { .isClearDays = true })), byWithClearDays);
    }

    void leftDays() // calendar days, whatever the clock says
    {
        QCOMPARE(daysLeft(m_service, at(u"2026-03-22T23:59:59"_s), at(u"2026-03-25T00:00:00"_s)), 3);
        QCOMPARE(daysLeft(m_service, at(u"2026-03-25T00:00:00"_s), at(u"2026-03-25T18:00:00"_s)), 0);
        QCOMPARE(daysLeft(m_service, at(u"2026-03-26T00:00:00"_s), at(u"2026-03-25T23:00:00"_s)), -1);
    }

    void software_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QDate>("draftOn");
        QTest::addColumn<QDate>("sendOn");
        QTest::addColumn<QString>("lateFrom");
        QTest::addColumn<QString>("shortAfter");
        // Wed closes at 18:00, before the window: Wed and Tue are the last two full service days.
        QTest::newRow("Wednesday evening") << u"2026-11-25T19:00:00"_s << QDate(2026, 11, 17) << QDate(2026, 11, 18)
                                           << u"2026-11-19T00:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("in service hours the day itself is not full")
            << u"2026-11-25T16:00:00"_s << QDate(2026, 11, 17) << QDate(2026, 11, 18) << u"2026-11-19T00:00:00"_s
            << u"2026-11-23T07:00:00"_s;
        QTest::newRow("Saturday: Friday and Thursday")
            << u"2026-11-28T14:00:00"_s << QDate(2026, 11, 20) << QDate(2026, 11, 21) << u"2026-11-22T00:00:00"_s
            << u"2026-11-26T07:00:00"_s;
        QTest::newRow("after Easter: Tuesday and Maundy Thursday")
            << u"2026-04-07T19:00:00"_s << QDate(2026, 3, 30) << QDate(2026, 3, 31) << u"2026-04-01T00:00:00"_s
            << u"2026-04-02T07:00:00"_s;
    }
    void software() // MNT-3
    {
        QFETCH(QString, start);
        QFETCH(QDate, draftOn);
        QFETCH(QDate, sendOn);
        QFETCH(QString, lateFrom);
        QFETCH(QString, shortAfter);
        const SoftwareNotice notice = softwareNotice(m_service, at(start), {});
        QCOMPARE(notice.draftOn, draftOn);
        QCOMPARE(notice.sendOn, sendOn);
        QCOMPARE(local(notice.lateFrom), lateFrom);
        QCOMPARE(local(notice.shortAfter), shortAfter);
    }

    void stages_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<SoftwareNotice::Stage>("stage");
        using enum SoftwareNotice::Stage;
        QTest::newRow("the evening before the draft") << u"2026-11-16T23:59:59"_s << Early;
        QTest::newRow("day -8") << u"2026-11-17T00:00:00"_s << Draft;
        QTest::newRow("day -7 begins") << u"2026-11-18T00:00:00"_s << Send;
        QTest::newRow("day -7 ends") << u"2026-11-18T23:59:59"_s << Send;
        QTest::newRow("yellow") << u"2026-11-19T00:00:00"_s << Late;
        QTest::newRow("two full service days left") << u"2026-11-24T07:00:00"_s << Late;
        QTest::newRow("red") << u"2026-11-24T07:00:01"_s << Short;
    }
    void stages() // MNT-3, for Wednesday 2026-11-25, 19:00
    {
        QFETCH(QString, now);
        QFETCH(SoftwareNotice::Stage, stage);
        QCOMPARE(softwareNotice(m_service, at(u"2026-11-25T19:00:00"_s), {}).stageAt(m_service, at(now)), stage);
    }

    void profileOptions() // the terms come from the profile; what is wrong is named with its path
    {
        const auto with = [](const QByteArray &search, const QByteArray &replace) {
            return ServiceProfile::fromJson(ServiceProfile::shippedDocument().replace(search, replace));
        };
        const ProfileVersion &shipped = ServiceProfile::shipped().versions().back();
        QCOMPARE(shipped.notice, NoticeTerms());
        QCOMPARE(shipped.agreedWindows.size(), 2);
        const AgreedWindow wednesday {
            u"Mittwochsfenster"_s, u"FREQ=WEEKLY;BYDAY=WE"_s, 19 * 3600, 23 * 3600, 0, true
        };
        const AgreedWindow saturday {
            u"Samstagsfenster"_s, u"FREQ=MONTHLY;BYDAY=-1SA"_s, 14 * 3600, 19 * 3600, 30, false
        };
        QCOMPARE(shipped.agreedWindows.at(0), wednesday);
        QCOMPARE(shipped.agreedWindows.at(1), saturday);
        const auto other = with("\"clear_days\": false,\n        \"closed_days\": \"keep\"",
                                "\"clear_days\": true,\n        \"closed_days\": \"skip\"");
        QVERIFY(other);
        QVERIFY(other->versions().back().notice.isClearDays && other->versions().back().notice.skipsClosedDays);
        for (const auto &[search, replace, path] : QList<std::tuple<QByteArray, QByteArray, QString>> {
                 { "\"keep\"", "\"perhaps\"", u"versions[0].maintenance.closed_days"_s },
                 { "\"notice_days\": 14", "\"notice_days\": 0", u"versions[0].maintenance.notice_days"_s },
                 { "\"draft_days_before\": 8", "\"draft_days_before\": 6",
                   u"versions[0].maintenance.draft_days_before"_s },
                 { "FREQ=WEEKLY;BYDAY=WE", "every Wednesday", u"versions[0].maintenance.windows[0].rule"_s },
                 { "\"from\": \"14:00\"", "\"from\": \"25:00\"", u"versions[0].maintenance.windows[1].from"_s } }) {
            const auto wrong = with(search, replace);
            QVERIFY2(!wrong, replace.constData());
            QCOMPARE(wrong.error().subject, path);
        }
    }
};

QTEST_APPLESS_MAIN(TestNotice)
#include "tst_notice.moc"
