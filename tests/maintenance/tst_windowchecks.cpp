#include "models/maintenance/collisions.h"
#include "models/maintenance/windowchecks.h"
#include "tests/maintenance/windows.h"

#include <QTest>

using namespace sc;
using namespace sc::test;

namespace {

const ServiceProfile &profile()
{
    return ServiceProfile::shipped();
}

/// The regular Wednesday window of 2026-04-08, 19:00-23:00.
Occurrence wednesday()
{
    static const MaintenanceBook book = agreedBook();
    return WindowCalendar(book, profile()).byKey(u"wed/"_s + QString::number(at(u"2026-04-08T19:00:00"_s))).value();
}

Occurrence only(MaintenanceBook book, const MaintenanceWindow &window)
{
    book.windows = { window };
    return WindowCalendar(book, profile()).byKey(window.id).value();
}

WindowChange to(const QString &from, const QString &until)
{
    return { false, at(from), at(until) };
}

using Messages = QList<MessageKind>;
using enum MessageKind;

} // namespace

/** What changes, collisions and overruns mean (MNT-1..4, MNT-6); worked out by hand. */
class TestWindowChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notice_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("by");
        QTest::newRow("an hour earlier") << false << u"2026-04-08T18:00:00"_s << u"2026-03-25T18:00:00+01:00"_s;
        QTest::newRow("a day later: the old start is the earlier")
            << false << u"2026-04-09T18:00:00"_s << u"2026-03-25T19:00:00+01:00"_s;
        QTest::newRow("a day earlier: the new start is the earlier")
            << false << u"2026-04-07T20:00:00"_s << u"2026-03-24T20:00:00+01:00"_s;
        QTest::newRow("cancelled") << true << u"2026-04-08T19:00:00"_s << u"2026-03-25T19:00:00+01:00"_s;
    }
    void notice() // MNT-2, M04: in time at the instant itself, too late from the next second
    {
        QFETCH(bool, isCancelled);
        QFETCH(QString, from);
        QFETCH(QString, by);
        const WindowChange change { isCancelled, at(from), at(from) + 4 * 3600 };
        const Consequence inTime = consequenceOf(wednesday(), change, profile(), at(by));
        QCOMPARE(toIso(inTime.announceBy.value()), by);
        QCOMPARE(inTime.shortfall, 0);
        // MNT-3: both
        QCOMPARE(inTime.messages, isCancelled ? Messages { Deviation } : (Messages { Deviation, Software }));
        QCOMPARE(consequenceOf(wednesday(), change, profile(), at(by) + 1).shortfall, 1);
        QCOMPARE(consequenceOf(wednesday(), change, profile(), at(by) - 3 * 86400).daysLeft, 3);
    }

    void onlyItsEnd() // longer or shorter is another time too
    {
        const auto consequence = consequenceOf(wednesday(), to(u"2026-04-08T19:00:00"_s, u"2026-04-09T00:00:00"_s),
                                               profile(), at(u"2026-03-01T12:00:00"_s));
        QCOMPARE(consequence.messages, (Messages { Deviation, Software }));
    }

    void unchanged()
    {
        QCOMPARE(consequenceOf(wednesday(), to(u"2026-04-08T19:00:00"_s, u"2026-04-08T23:00:00"_s), profile(),
                               at(u"2026-04-08T12:00:00"_s)),
                 Consequence());
    }

    // M05: notice anew, from the earlier of what was announced and what is new; a correction, a withdrawal
    void movedAgain()
    {
        MaintenanceWindow window = windowOf(u"wed"_s, u"2026-04-08T19:00:00"_s, WindowKind::Deviation,
                                            u"2026-04-09T19:00:00"_s, u"2026-04-09T23:00:00"_s);
        window.state = AnnouncementState::Announced;
        const Occurrence announced = only(agreedBook(), window);
        const auto later = consequenceOf(announced, to(u"2026-04-10T19:00:00"_s, u"2026-04-10T23:00:00"_s), profile(),
                                         at(u"2026-03-26T20:00:00"_s));
        QCOMPARE(later.messages, Messages { Correction });
        QCOMPARE(toIso(later.announceBy.value()), u"2026-03-26T19:00:00+01:00"_s);
        QCOMPARE(later.shortfall, 3600);
        const auto earlier = consequenceOf(announced, to(u"2026-04-07T19:00:00"_s, u"2026-04-07T23:00:00"_s), profile(),
                                           at(u"2026-03-24T12:00:00"_s));
        QCOMPARE(toIso(earlier.announceBy.value()), u"2026-03-24T19:00:00+01:00"_s);
        const auto back = consequenceOf(announced, to(u"2026-04-08T19:00:00"_s, u"2026-04-08T23:00:00"_s), profile(),
                                        at(u"2026-03-24T12:00:00"_s));
        QCOMPARE(back.messages, Messages { Correction }); // back at its regular time, but people know another one
        const auto withdrawn = consequenceOf(announced, { true, 0, 0 }, profile(), at(u"2026-03-24T12:00:00"_s));
        QCOMPARE(withdrawn.messages, Messages { Withdrawal });
        QCOMPARE(toIso(withdrawn.announceBy.value()), u"2026-03-26T19:00:00+01:00"_s);
    }

    void draftsAreFree() // nobody knows of it: back to the rule, or dropped, owes nothing
    {
        const MaintenanceWindow draft = windowOf(u"wed"_s, u"2026-04-08T19:00:00"_s, WindowKind::Deviation,
                                                 u"2026-04-09T19:00:00"_s, u"2026-04-09T23:00:00"_s);
        QCOMPARE(consequenceOf(only(agreedBook(), draft), to(u"2026-04-08T19:00:00"_s, u"2026-04-08T23:00:00"_s),
                               profile(), at(u"2026-04-08T12:00:00"_s)),
                 Consequence());
        const MaintenanceWindow extra = windowOf({}, u"1970-01-01T01:00:00"_s, WindowKind::Extra,
                                                 u"2026-04-10T20:00:00"_s, u"2026-04-10T21:00:00"_s);
        const auto moved = consequenceOf(only({}, extra), to(u"2026-04-17T20:00:00"_s, u"2026-04-17T21:00:00"_s),
                                         profile(), at(u"2026-04-01T12:00:00"_s));
        QCOMPARE(toIso(moved.announceBy.value()), u"2026-04-03T20:00:00+02:00"_s);
        QCOMPARE(consequenceOf(only({}, extra), { true, 0, 0 }, profile(), at(u"2026-04-10T12:00:00"_s)),
                 Consequence());
    }

    void emergency() // MNT-6: no days, but at once
    {
        const auto consequence = consequenceOfNew(WindowKind::Emergency, at(u"2026-04-08T12:00:00"_s), profile(),
                                                  at(u"2026-04-08T11:00:00"_s));
        QCOMPARE(consequence.messages, Messages { Emergency });
        QVERIFY(!consequence.announceBy);
        QCOMPARE(consequence.shortfall, 0);
        const auto extra = consequenceOfNew(WindowKind::Extra, at(u"2026-04-08T12:00:00"_s), profile(),
                                            at(u"2026-03-25T12:00:01"_s));
        QCOMPARE(extra.shortfall, 1);
    }

    void owed_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<OwedMessage::Urgency>("urgency");
        using enum OwedMessage::Urgency;
        QTest::newRow("planned") << u"2026-03-30T12:00:00"_s << Planned;
        QTest::newRow("draft") << u"2026-03-31T12:00:00"_s << DraftDue;
        QTest::newRow("send") << u"2026-04-01T12:00:00"_s << SendDue;
        QTest::newRow("yellow") << u"2026-04-02T00:00:00"_s << Late;
        QTest::newRow("red: Easter Monday is no service day") << u"2026-04-07T07:00:01"_s << Short;
    }
    void owed() // MNT-3: the software message of the regular Wednesday window
    {
        QFETCH(QString, now);
        QFETCH(OwedMessage::Urgency, urgency);
        const auto messages = owedMessages(wednesday(), {}, profile(), at(now));
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.constFirst().kind, Software);
        QCOMPARE(messages.constFirst().urgency, urgency);
        QCOMPARE(toIso(messages.constFirst().by), u"2026-04-01T23:59:59+02:00"_s);
    }

    void deviationOwesBoth() // MNT-3: both messages; each is paid by a message about the window as it stands
    {
        MaintenanceWindow window = windowOf(u"wed"_s, u"2026-04-08T19:00:00"_s, WindowKind::Deviation,
                                            u"2026-04-09T19:00:00"_s, u"2026-04-09T23:00:00"_s);
        window.isForSoftware = true;
        window.noticeBy = at(u"2026-03-25T19:00:00"_s);
        window.sequence = 1;
        const Instant now = at(u"2026-03-20T12:00:00"_s);
        const auto kindsOf = [&](const QList<Announcement> &sent) {
            Messages kinds;
            for (const OwedMessage &message : owedMessages(only(agreedBook(), window), sent, profile(), now))
                kinds.append(message.kind);
            return kinds;
        };
        QCOMPARE(kindsOf({}), (Messages { Deviation, Software }));
        QCOMPARE(kindsOf({ { u"a"_s, window.id, Deviation, 0, {}, {}, {}, now, {} } }),
                 (Messages { Deviation, Software })); // told an older time
        const Announcement deviation { u"a"_s, window.id, Deviation, 1, {}, {}, {}, now, {} };
        QCOMPARE(kindsOf({ deviation }), Messages { Software });
        QCOMPARE(kindsOf({ deviation, { u"b"_s, window.id, Software, 1, {}, {}, {}, now, {} } }), Messages());
        window.state = AnnouncementState::Corrected;
        window.sequence = 2;
        QCOMPARE(kindsOf({ deviation }), (Messages { Correction, Software }));
        window.state = AnnouncementState::Withdrawn;
        window.kind = WindowKind::Cancelled;
        QCOMPARE(kindsOf({ deviation }), Messages { Withdrawal });
        window.state = AnnouncementState::Completed;
        QCOMPARE(kindsOf({}), Messages());
    }

    void nothingOwedAfterwards()
    {
        QVERIFY(owedMessages(wednesday(), {}, profile(), at(u"2026-04-08T23:00:00"_s)).isEmpty());
        QCOMPARE(owedMessages(wednesday(), {}, profile(), at(u"2026-04-08T22:59:59"_s)).size(), 1);
    }

    void collisions() // MNT-4: core hours, two changes on one item, release freeze
    {
        MaintenanceWindow window = windowOf({}, u"1970-01-01T01:00:00"_s, WindowKind::Extra, u"2026-11-24T18:00:00"_s,
                                            u"2026-11-24T20:00:00"_s);
        window.items = { u"server"_s };
        window.isForSoftware = true;
        MaintenanceWindow other = window;
        other.id = u"other"_s;
        other.title = u"Index neu"_s;
        other.from = at(u"2026-11-24T19:00:00"_s);
        other.to = at(u"2026-11-24T21:00:00"_s);
        const Occurrence one = only({}, window);
        const auto change = [](const QString &id, const QString &title, const QString &from, const QString &to,
                               const QString &item) {
            return PlannedWork { id,
                                 PlannedWork::Kind::Change,
                                 PlannedWork::State::Planned,
                                 title,
                                 at(u"2026-11-24T"_s + from),
                                 at(u"2026-11-24T"_s + to),
                                 {},
                                 { item } };
        };
        const QList<PlannedWork> works {
            change(u"c"_s, u"Neues Zertifikat"_s, u"19:30:00"_s, u"20:15:00"_s, u"server"_s),
            change(u"d"_s, u"Andere Komponente"_s, u"19:30:00"_s, u"20:15:00"_s, u"client"_s),
            change(u"e"_s, u"Danach"_s, u"20:00:00"_s, u"21:00:00"_s, u"server"_s),
            change(u"g"_s, u"Im Fenster"_s, u"18:30:00"_s, u"20:00:00"_s, u"server"_s)
        };
        const QList<Freeze> freezes {
            { u"f"_s, u"Jahresabschluss"_s, at(u"2026-11-24T00:00:00"_s), at(u"2026-12-24T00:00:00"_s), {} }
        };
        using enum Collision::Reason;
        const QList<Collision> expected {
            { CoreHours, {}, at(u"2026-11-24T18:00:00"_s), at(u"2026-11-24T18:30:00"_s) },
            { SameItem, u"Index neu"_s, at(u"2026-11-24T19:00:00"_s), at(u"2026-11-24T20:00:00"_s) },
            { SameItem, u"Neues Zertifikat"_s, at(u"2026-11-24T19:30:00"_s), at(u"2026-11-24T20:00:00"_s) },
            { Freeze, u"Jahresabschluss"_s, at(u"2026-11-24T18:00:00"_s), at(u"2026-11-24T20:00:00"_s) }
        };
        const auto all = occupationsOf({ one, only({}, other) }, works);
        QCOMPARE(collisionsOf(occupationOf(one), all, freezes, profile()), expected);
        // MNT-1: outside core hours
        QVERIFY(collisionsOf(occupationOf(wednesday()), { occupationOf(wednesday()) }, {}, profile()).isEmpty());
        window.isForSoftware = false; // a freeze does not stop other maintenance
        QCOMPARE(collisionsOf(occupationOf(only({}, window)), {}, freezes, profile()).size(), 1);
        window.kind = WindowKind::Cancelled;
        PlannedWork cancelled = works.at(0);
        cancelled.state = PlannedWork::State::Cancelled;
        // what does not take place is in nobody's way
        QVERIFY(occupationsOf({ only({}, window) }, { cancelled }).isEmpty());
    }

    void twoChangesOnOneItem() // MNT-4, REL-8
    {
        PlannedWork one { u"a"_s,   PlannedWork::Kind::Change,    PlannedWork::State::Planned,
                          u"TLS"_s, at(u"2026-11-28T10:00:00"_s), at(u"2026-11-28T12:00:00"_s),
                          {},       { u"server"_s, u"db"_s } };
        PlannedWork other { u"b"_s,
                            PlannedWork::Kind::Change,
                            PlannedWork::State::Planned,
                            u"Index"_s,
                            at(u"2026-11-28T10:30:00"_s),
                            at(u"2026-11-28T11:00:00"_s),
                            {},
                            { u"db"_s } };
        using enum Collision::Reason;
        const Collision meeting { SameItem, u"Index"_s, other.from, other.to };
        QCOMPARE(collisionsOf(occupationOf(one), occupationsOf({}, { one, other }), {}, profile()),
                 QList<Collision> { meeting }); // one inside the other, but neither is a window
        const sc::Freeze freeze { u"f"_s, u"Wahl"_s, at(u"2026-11-28T11:00:00"_s), at(u"2026-11-30T00:00:00"_s), {} };
        QVERIFY(collisionsOf(occupationOf(one), {}, { freeze }, profile()).isEmpty()); // only releases are stopped
        one.kind = PlannedWork::Kind::Release;
        QCOMPARE(collisionsOf(occupationOf(one), {}, { freeze }, profile()),
                 (QList<Collision> { { Freeze, u"Wahl"_s, freeze.from, one.to } }));
        other.from = one.to; // half-open: it begins as the other ends
        other.to = one.to + 3600;
        QVERIFY(collisionsOf(occupationOf(one), occupationsOf({}, { one, other }), {}, profile()).isEmpty());
    }

    // MNT-1, MNT-2: nobody expects it on the closed day, so holding it is announced in time; leaving it out needs
    // nothing
    void skippedIsPutBack()
    {
        const ServiceProfile skipping = ServiceProfile::fromJson(
                                            ServiceProfile::shippedDocument().replace("\"closed_days\": \"keep\"",
                                                                                      "\"closed_days\": \"skip\""))
                                            .value();
        const MaintenanceBook book = agreedBook();
        const Occurrence saturday = WindowCalendar(book, skipping)
                                        .between(at(u"2026-12-26T14:00:00"_s), at(u"2026-12-26T15:00:00"_s))
                                        .constFirst(); // M03
        QVERIFY(saturday.isSkipped);
        const WindowChange asTheRuleHasIt { false, saturday.originalAt, saturday.originalTo };
        const Consequence inTime = consequenceOf(saturday, asTheRuleHasIt, skipping, at(u"2026-12-12T14:00:00"_s));
        QCOMPARE(inTime.messages, QList<MessageKind> { MessageKind::Deviation });
        QCOMPARE(inTime.announceBy, at(u"2026-12-12T14:00:00"_s));
        QCOMPARE(inTime.shortfall, 0);
        QCOMPARE(consequenceOf(saturday, asTheRuleHasIt, skipping, at(u"2026-12-12T15:00:00"_s)).shortfall, 3600);
        QVERIFY(consequenceOf(saturday, { true, saturday.from, saturday.to }, skipping, at(u"2026-12-12T14:00:00"_s))
                    .messages.isEmpty());
    }

    void overNight() // core hours of two days
    {
        const MaintenanceWindow window = windowOf({}, u"1970-01-01T01:00:00"_s, WindowKind::Extra,
                                                  u"2026-11-24T18:00:00"_s, u"2026-11-25T07:00:00"_s);
        const auto found = collisionsOf(occupationOf(only({}, window)), {}, {}, profile());
        QCOMPARE(found.size(), 2);
        QCOMPARE(toIso(found.at(1).from), u"2026-11-25T06:30:00+01:00"_s);
        QCOMPARE(toIso(found.at(1).to), u"2026-11-25T07:00:00+01:00"_s);
    }

    void course_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<int>("early");
        QTest::addColumn<int>("overrun");
        QTest::addColumn<QString>("outage");
        QTest::newRow("an hour early") << u"wed"_s << u"2026-11-25T19:00:00"_s << u"2026-11-25T22:00:00"_s << 3600 << 0
                                       << QString();
        QTest::newRow("Saturday, within the tolerance")
            << u"sat"_s << u"2026-11-28T14:00:00"_s << u"2026-11-28T19:30:00"_s << 0 << 0 << QString();
        QTest::newRow("Saturday, a second more")
            << u"sat"_s << u"2026-11-28T14:00:00"_s << u"2026-11-28T19:30:01"_s << 0 << 1801 << QString();
        QTest::newRow("Wednesday has no tolerance")
            << u"wed"_s << u"2026-11-25T19:00:00"_s << u"2026-11-25T23:00:01"_s << 0 << 1 << QString();
        QTest::newRow("into Thursday's core hours")
            << u"wed"_s << u"2026-11-25T19:00:00"_s << u"2026-11-26T06:45:00"_s << 0 << 27900
            << u"2026-11-26T06:30:00+01:00/2026-11-26T06:45:00+01:00"_s;
    }
    void course() // MNT-1: ends early, overruns; in core hours an outage is proposed
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QString, ended);
        QFETCH(int, early);
        QFETCH(int, overrun);
        QFETCH(QString, outage);
        const MaintenanceBook book = agreedBook();
        const auto window = WindowCalendar(book, profile()).byKey(rule + u'/' + QString::number(at(start)));
        const Course course = courseOf(window.value(), at(ended), profile());
        QCOMPARE(course.endedEarly, early);
        QCOMPARE(course.overrun, overrun);
        QStringList outages;
        for (const auto &span : course.proposedOutages)
            outages.append(toIso(span.open) + u'/' + toIso(span.close));
        QCOMPARE(outages.join(u' '), outage);
    }

    void closedDay() // MNT-1: keep, skip or move
    {
        const MaintenanceBook book = agreedBook();
        const WindowCalendar calendar(book, profile());
        const auto around = calendar.between(at(u"2025-12-20T00:00:00"_s), at(u"2026-01-10T00:00:00"_s));
        const auto eve = calendar.byKey(u"wed/"_s + QString::number(at(u"2025-12-24T19:00:00"_s)));
        const auto proposal = closedDayProposal(eve.value(), around, profile());
        QVERIFY(proposal.isKept && proposal.skip.isCancelled);
        // 25 and 26 December are closed, the 27th has the Saturday window: Sunday.
        QCOMPARE(toIso(proposal.move.from), u"2025-12-28T19:00:00+01:00"_s);
        QCOMPARE(toIso(proposal.move.to), u"2025-12-28T23:00:00+01:00"_s);
    }
};

QTEST_APPLESS_MAIN(TestWindowChecks)
#include "tst_windowchecks.moc"
