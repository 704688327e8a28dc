#include "models/maintenance/maintenancedesk.h"
#include "tests/maintenance/windows.h"
#include "tests/support/desk.h"

#include <QSignalSpy>

using namespace sc;
using namespace sc::test;

namespace {

/// Monday 2026-03-02, 09:00; the two agreed windows are rules. Frau Kern is an agent; the lead keeps the rules.
struct Plan
{
    explicit Plan(const QString &login = u"kern"_s, const QSet<QString> &roles = { u"agent"_s })
        : desk(at(u"2026-03-02T09:00:00"_s))
        , commands(*desk.database, desk.clock)
        , maintenance(*desk.database, commands, ServiceProfile::shipped(), desk.clock, { login, {}, {}, roles })
    {
        must(commands.note(MaintenanceCommands(ServiceProfile::shipped(), u"lead"_s, desk.clock.now()).adoptAgreed({}))
                 .result());
    }
    MaintenanceBook book() { return must(maintenance.book().result()); }
    Occurrence window(const QString &from)
    {
        const MaintenanceBook now = book();
        const auto found = WindowCalendar(now, maintenance.profile()).between(at(from), at(from) + 1);
        if (found.size() != 1)
            qFatal("%lld windows at %s", static_cast<long long>(found.size()), qPrintable(from));
        return found.constFirst();
    }
    Outcome submit(const Command &command) { return must(maintenance.submit(command).result()); }
    QString refusal(const Command &command)
    {
        const Outcome outcome = submit(command);
        return outcome.status == Outcome::Status::Applied ? QString() : outcome.rule;
    }
    void move(const QString &from, const QString &to, const QString &reason = u"Softwarelieferung verspätet"_s)
    {
        const Occurrence seen = window(from);
        const WindowChange change { false, at(to), at(to) + (seen.to - seen.from) };
        QCOMPARE(refusal(maintenance.compose().change(seen, change, { {}, reason, u"Anmeldung nicht möglich"_s, {} })),
                 QString());
    }
    SentMessage message(MessageKind kind)
    {
        return { kind, u"Wartung am …"_s, u"E-Mail"_s, u"Postausgang 4711"_s, desk.clock.now(), {} };
    }

    Desk desk;
    CommandDesk commands;
    MaintenanceDesk maintenance;
};

/// The window of Wednesday 8 April, moved to \p start on Thursday, in \p state by the steps that lead there.
void bring(Plan &plan, const QString &start, AnnouncementState state)
{
    const auto done = [&plan](const Command &command) { QCOMPARE(plan.refusal(command), QString()); };
    plan.move(u"2026-04-08T19:00:00"_s, start);
    if (state == AnnouncementState::Completed)
        done(plan.maintenance.compose().complete(plan.window(start), at(start), at(start) + 3600, {}));
    if (state == AnnouncementState::Draft || state == AnnouncementState::Completed)
        return;
    done(plan.maintenance.compose().announce(plan.window(start), plan.message(MessageKind::Deviation)));
    if (state == AnnouncementState::Corrected)
        plan.move(start, u"2026-04-10T19:00:00"_s);
    if (state == AnnouncementState::Withdrawn)
        done(plan.maintenance.compose().change(plan.window(start), { true, 0, 0 }, { {}, u"entfällt"_s, {}, {} }));
}

} // namespace

/** The maintenance calendar on a real database (MNT-1..3, MNT-6, REL-8). */
class TestMaintenanceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreedWindows() // MNT-1: taken over from the profile once, each from its first day on
    {
        Plan plan;
        const MaintenanceBook book = plan.book();
        QCOMPARE(book.rules.size(), 2);
        const MaintenanceRule &wednesday = book.rules.at(0);
        QCOMPARE(wednesday.name, u"Mittwochsfenster"_s);
        QCOMPARE(wednesday.firstDay, QDate(2026, 3, 4));
        QCOMPARE(wednesday.fromSecond, 19 * 3600);
        QCOMPARE(wednesday.toSecond, 23 * 3600);
        QCOMPARE(book.rules.at(1).firstDay, QDate(2026, 3, 28));
        QCOMPARE(book.rules.at(1).toleranceMinutes, 30);
        QVERIFY(plan.maintenance.compose().adoptAgreed(book).verbs.isEmpty());
    }

    void changesAndReleases() // MNT-4: kept with their items, changed and taken back in one step each
    {
        Plan plan;
        PlannedWork work { {},
                           PlannedWork::Kind::Change,
                           PlannedWork::State::Planned,
                           u"TLS-Einstellungen"_s,
                           at(u"2026-04-09T19:00:00"_s),
                           at(u"2026-04-09T21:00:00"_s),
                           u"RFC 12"_s,
                           { u"i1"_s, u"i2"_s } };
        QCOMPARE(plan.refusal(plan.maintenance.compose().addWork(work)), QString());
        const PlannedWork seen = plan.book().works.constFirst();
        work.id = seen.id;
        QCOMPARE(seen, work);
        work.kind = PlannedWork::Kind::Release;
        work.state = PlannedWork::State::Done;
        work.from += 3600;
        work.items = { u"i2"_s, u"i3"_s };
        QCOMPARE(plan.refusal(plan.maintenance.compose().changeWork(seen, work)), QString());
        work.sequence = 1; // a calendar file tells by it that it is newer
        QCOMPARE(plan.book().works, QList<PlannedWork> { work });
        must(plan.commands.undoLast(u"kern"_s).result());
        PlannedWork back = plan.book().works.constFirst();
        QVERIFY(back.sequence > work.sequence);
        back.sequence = seen.sequence;
        QCOMPARE(back, seen);
        const QSignalSpy changes(&plan.maintenance, &MaintenanceDesk::changed);
        QCOMPARE(plan.refusal(plan.maintenance.compose().removeWork(plan.book().works.constFirst())), QString());
        QCOMPARE(changes.count(), 1);
        QVERIFY(plan.book().works.isEmpty());
    }

    void itemsAloneAreAChange() // of a change or release, too: the calendar has to read it anew
    {
        Plan plan;
        const PlannedWork work { {},
                                 PlannedWork::Kind::Change,
                                 PlannedWork::State::Planned,
                                 u"TLS-Einstellungen"_s,
                                 at(u"2026-04-09T19:00:00"_s),
                                 at(u"2026-04-09T21:00:00"_s),
                                 {},
                                 { u"i1"_s } };
        QCOMPARE(plan.refusal(plan.maintenance.compose().addWork(work)), QString());
        const PlannedWork seen = plan.book().works.constFirst();
        PlannedWork wanted = seen;
        wanted.items = { u"i2"_s };
        const QSignalSpy changes(&plan.maintenance, &MaintenanceDesk::changed);
        QCOMPARE(plan.refusal(plan.maintenance.compose().changeWork(seen, wanted)), QString());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(plan.book().works, QList<PlannedWork> { wanted });
    }

    void movingAndAnnouncing() // MNT-2, MNT-3: draft, announced; notice recorded as it was decided (PROF-3)
    {
        Plan plan;
        const QSignalSpy changes(&plan.maintenance, &MaintenanceDesk::changed);
        plan.move(u"2026-04-08T19:00:00"_s, u"2026-04-09T19:00:00"_s);
        QCOMPARE(changes.count(), 1);
        Occurrence moved = plan.window(u"2026-04-09T19:00:00"_s);
        QCOMPARE(moved.kind, WindowKind::Deviation);
        QCOMPARE(moved.state, AnnouncementState::Draft);
        QCOMPARE(moved.window->shortfall, 0);
        QCOMPARE(toIso(moved.window->noticeBy), u"2026-03-25T19:00:00+01:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(moved, plan.message(MessageKind::Deviation))),
                 QString());
        moved = plan.window(u"2026-04-09T19:00:00"_s);
        QCOMPARE(moved.state, AnnouncementState::Announced);
        const Announcement sent = plan.book().announcements.constFirst();
        QCOMPARE(sent.sequence, moved.window->sequence);
        QCOMPARE(sent.proof, u"Postausgang 4711"_s);
        QCOMPARE(sent.login, u"kern"_s);

        // One step back: the message never was, the window is a draft again.
        must(plan.commands.undoLast(u"kern"_s).result());
        QCOMPARE(plan.window(u"2026-04-09T19:00:00"_s).state, AnnouncementState::Draft);
        QVERIFY(plan.book().announcements.isEmpty());
        must(plan.commands.undoLast(u"kern"_s).result());
        QVERIFY(!plan.window(u"2026-04-08T19:00:00"_s).window);
    }

    void movedAgainIsCorrected() // M05
    {
        Plan plan;
        plan.move(u"2026-04-08T19:00:00"_s, u"2026-04-09T19:00:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(plan.window(u"2026-04-09T19:00:00"_s),
                                                                  plan.message(MessageKind::Deviation))),
                 QString());
        plan.move(u"2026-04-09T19:00:00"_s, u"2026-04-10T19:00:00"_s);
        const Occurrence corrected = plan.window(u"2026-04-10T19:00:00"_s);
        QCOMPARE(corrected.state, AnnouncementState::Corrected);
        QCOMPARE(toIso(corrected.window->noticeBy), u"2026-03-26T19:00:00+01:00"_s);
        auto owed = owedMessages(corrected, plan.book().announcements, plan.maintenance.profile(),
                                 plan.desk.clock.now());
        QCOMPARE(owed.at(0).kind, MessageKind::Correction);
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(corrected, plan.message(MessageKind::Correction))),
                 QString());
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(plan.window(u"2026-04-10T19:00:00"_s), { true, 0, 0 },
                                                                { {}, u"Lieferung entfällt"_s, {}, {} })),
                 QString());
        const Occurrence withdrawn = plan.window(u"2026-04-10T19:00:00"_s);
        QCOMPARE(withdrawn.state, AnnouncementState::Withdrawn);
        QVERIFY(!withdrawn.isHeld());
        QVERIFY(!mayChange(withdrawn, plan.desk.clock.now()));
        owed = owedMessages(withdrawn, plan.book().announcements, plan.maintenance.profile(), plan.desk.clock.now());
        QCOMPARE(owed.size(), 1);
        QCOMPARE(owed.at(0).kind, MessageKind::Withdrawal);
    }

    void transitions_data()
    {
        QTest::addColumn<AnnouncementState>("from");
        QTest::addColumn<AnnouncementState>("to");
        QTest::addColumn<bool>("isAllowed");
        using enum AnnouncementState;
        const QList<std::pair<AnnouncementState, AnnouncementState>> allowed {
            { Draft, Announced }, { Announced, Corrected }, { Announced, Withdrawn }, { Corrected, Withdrawn },
            { Draft, Completed }, { Announced, Completed }, { Corrected, Completed }
        };
        for (const AnnouncementState from : { Draft, Announced, Corrected, Withdrawn, Completed })
            for (const AnnouncementState to : { Draft, Announced, Corrected, Withdrawn, Completed })
                QTest::addRow("%s to %s", qPrintable(code(from)), qPrintable(code(to)))
                    << from << to << allowed.contains(std::pair(from, to));
    }

    void transitions() // MNT-3: every pair of states; what a step asks for besides is there
    {
        QFETCH(AnnouncementState, from);
        QFETCH(AnnouncementState, to);
        QFETCH(bool, isAllowed);
        Plan plan;
        const QString start = u"2026-04-09T19:00:00"_s;
        bring(plan, start, from);
        const Occurrence seen = plan.window(from == AnnouncementState::Corrected ? u"2026-04-10T19:00:00"_s : start);
        QCOMPARE(seen.state, from);
        Command command = Command::make(u"maintenance.step"_s, u"kern"_s, plan.desk.clock.now());
        const QString rows = u"maintenance_windows"_s;
        const QString id = seen.window->id;
        const auto set = [&](const QString &field, const QJsonValue &value, const QJsonValue &base) {
            if (value != base)
                command.set(rows, id, { { field, value } }, { { field, base } });
        };
        if (to == AnnouncementState::Announced)
            command.append(u"maintenance_announcements"_s, u"message"_s,
                           { { u"window_id"_s, id },
                             { u"kind"_s, u"deviation"_s },
                             { u"sequence"_s, seen.window->sequence },
                             { u"text"_s, u"…"_s },
                             { u"sent_via"_s, u"E-Mail"_s },
                             { u"proof"_s, u"4711"_s },
                             { u"sent_at"_s, plan.desk.clock.now() },
                             { u"sent_by"_s, u"kern"_s } });
        if (to == AnnouncementState::Withdrawn || to == AnnouncementState::Completed)
            set(u"kind"_s, code(to == AnnouncementState::Withdrawn ? WindowKind::Cancelled : WindowKind::Deviation),
                code(seen.kind));
        if (to == AnnouncementState::Completed && from != to) {
            set(u"actual_from_at"_s, seen.from, QJsonValue());
            set(u"actual_to_at"_s, seen.to, QJsonValue());
        }
        command.transition(rows, id, code(from), code(to));
        QCOMPARE(plan.submit(command).status == Outcome::Status::Applied, isAllowed);
        const MaintenanceBook book = plan.book();
        QCOMPARE(WindowCalendar(book, plan.maintenance.profile()).byKey(seen.key())->state, isAllowed ? to : from);
    }

    void tooLate() // MNT-2: needs a reason; the shortfall is recorded, and again when the message goes out later still
    {
        Plan plan;
        plan.desk.clock.set(at(u"2026-03-25T20:00:00"_s));
        const Occurrence seen = plan.window(u"2026-04-08T19:00:00"_s);
        const WindowChange later { false, at(u"2026-04-08T20:00:00"_s), at(u"2026-04-08T23:00:00"_s) };
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, later, {})), u"maintenance_windows_sound"_s);
        QCOMPARE(
            plan.refusal(plan.maintenance.compose().change(seen, later, { {}, u"Patch des Herstellers"_s, {}, {} })),
            QString());
        QCOMPARE(plan.window(u"2026-04-08T20:00:00"_s).window->shortfall, 3600);
        plan.desk.clock.set(at(u"2026-03-26T19:00:00"_s));
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(plan.window(u"2026-04-08T20:00:00"_s),
                                                                  plan.message(MessageKind::Deviation))),
                 QString());
        QCOMPARE(plan.window(u"2026-04-08T20:00:00"_s).window->shortfall, 86400);
    }

    void plannedInTimeSentTooLate() // MNT-2: the sending counts, and its lateness wants a reason
    {
        Plan plan;
        const Occurrence seen = plan.window(u"2026-04-08T19:00:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, { false, seen.from - 3600, seen.to }, {})),
                 QString());
        plan.desk.clock.set(at(u"2026-03-25T18:00:10"_s));
        SentMessage message = plan.message(MessageKind::Deviation);
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(plan.window(u"2026-04-08T18:00:00"_s), message)),
                 u"maintenance_windows_sound"_s);
        message.lateReason = u"Mailserver gestört"_s;
        QCOMPARE(plan.refusal(plan.maintenance.compose().announce(plan.window(u"2026-04-08T18:00:00"_s), message)),
                 QString());
        QCOMPARE(plan.window(u"2026-04-08T18:00:00"_s).window->shortfall, 10);
    }

    void backToTheRule() // a draft that nobody knows of leaves nothing behind
    {
        Plan plan;
        plan.move(u"2026-04-08T19:00:00"_s, u"2026-04-09T19:00:00"_s);
        plan.move(u"2026-04-09T19:00:00"_s, u"2026-04-08T19:00:00"_s);
        QVERIFY(plan.book().windows.isEmpty());
        QVERIFY(!plan.window(u"2026-04-08T19:00:00"_s).window);
    }

    void describedOnly() // the time stays: a reason alone owes no announcement, and is not lost
    {
        Plan plan;
        QCOMPARE(plan.refusal(plan.maintenance.compose().describe(
                     plan.window(u"2026-04-08T19:00:00"_s),
                     { {}, u"Neue Zertifikate"_s, u"Anmeldung gestört"_s, { u"server"_s } })),
                 QString());
        const Occurrence described = plan.window(u"2026-04-08T19:00:00"_s);
        QCOMPARE(described.kind, WindowKind::Regular);
        QCOMPARE(described.window->reason, u"Neue Zertifikate"_s);
        QCOMPARE(described.window->items, QStringList(u"server"_s));
        QCOMPARE(described.window->noticeBy, 0);
        QCOMPARE(plan.refusal(plan.maintenance.compose().describe(described, { u"Zertifikate"_s, {}, {}, {} })),
                 QString());
        QVERIFY(plan.window(u"2026-04-08T19:00:00"_s).window->items.isEmpty());
    }

    // MNT-1: what the profile leaves out on a closed day is held all the same; one step that can be taken back
    void skippedIsPutBack()
    {
        Plan plan;
        const ServiceProfile skipping = must(ServiceProfile::fromJson(
            ServiceProfile::shippedDocument().replace("\"closed_days\": \"keep\"", "\"closed_days\": \"skip\"")));
        const auto saturday = [&] {
            const MaintenanceBook book = plan.book();
            return WindowCalendar(book, skipping)
                .between(at(u"2026-12-26T14:00:00"_s), at(u"2026-12-26T15:00:00"_s))
                .constFirst();
        };
        const Occurrence skipped = saturday();
        QVERIFY(!skipped.isHeld());
        QCOMPARE(plan.refusal(MaintenanceCommands(skipping, u"kern"_s, plan.desk.clock.now())
                                  .change(skipped, { false, skipped.originalAt, skipped.originalTo }, {})),
                 QString());
        const Occurrence held = saturday();
        QVERIFY(held.isHeld());
        QCOMPARE(held.kind, WindowKind::Regular);
        QCOMPARE(toIso(held.window->noticeBy), u"2026-12-12T14:00:00+01:00"_s);
        QCOMPARE(owedMessages(held, {}, skipping, plan.desk.clock.now()).constFirst().kind, MessageKind::Deviation);
        must(plan.commands.undoLast(u"kern"_s).result());
        QVERIFY(saturday().isSkipped);
    }

    void cancelled()
    {
        Plan plan;
        const Occurrence seen = plan.window(u"2026-04-08T19:00:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, { true, 0, 0 }, {})),
                 u"maintenance_windows_sound"_s); // without a reason
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, { true, 0, 0 }, { {}, u"Osterpause"_s, {}, {} })),
                 QString());
        QCOMPARE(plan.window(u"2026-04-08T19:00:00"_s).kind, WindowKind::Cancelled);
    }

    void emergency() // MNT-6: reason and approver
    {
        Plan plan;
        MaintenanceWindow window;
        window.kind = WindowKind::Emergency;
        window.title = u"Sicherheitslücke im Webserver"_s;
        window.from = at(u"2026-03-02T12:00:00"_s);
        window.to = at(u"2026-03-02T13:00:00"_s);
        window.items = { u"server"_s };
        QCOMPARE(plan.refusal(plan.maintenance.compose().add(window)), u"maintenance_windows_sound"_s);
        window.reason = u"CVE wird ausgenutzt"_s;
        QCOMPARE(plan.refusal(plan.maintenance.compose().add(window)), u"maintenance_windows_sound"_s);
        window.approver = u"Herr Berg"_s;
        QCOMPARE(plan.refusal(plan.maintenance.compose().add(window)), QString());
        const Occurrence stored = plan.window(u"2026-03-02T12:00:00"_s);
        QCOMPARE(stored.window->items, QStringList(u"server"_s));
        QCOMPARE(stored.window->noticeBy, 0);
        QCOMPARE(owedMessages(stored, {}, plan.maintenance.profile(), plan.desk.clock.now()).constFirst().kind,
                 MessageKind::Emergency);
    }

    void held() // MNT-1: actual start and end; figures can be corrected, nothing else moves
    {
        Plan plan;
        plan.desk.clock.set(at(u"2026-03-05T08:00:00"_s));
        const Occurrence seen = plan.window(u"2026-03-04T19:00:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().complete(seen, at(u"2026-03-04T19:05:00"_s),
                                                                  at(u"2026-03-04T19:00:00"_s), {})),
                 u"maintenance_windows_held"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().complete(seen, at(u"2026-03-04T19:05:00"_s),
                                                                  at(u"2026-03-04T22:10:00"_s), {})),
                 QString());
        const Occurrence done = plan.window(u"2026-03-04T19:00:00"_s);
        QCOMPARE(done.state, AnnouncementState::Completed);
        QCOMPARE(done.kind, WindowKind::Regular);
        QCOMPARE(toIso(*done.window->actualTo), u"2026-03-04T22:10:00+01:00"_s);
        QCOMPARE(plan.refusal(plan.maintenance.compose().complete(done, at(u"2026-03-04T19:05:00"_s),
                                                                  at(u"2026-03-04T23:40:00"_s), u"Rollback"_s)),
                 QString());
        QCOMPARE(plan.window(u"2026-03-04T19:00:00"_s).window->reason, u"Rollback"_s);
    }

    void oneInThePlaceOfAWindow() // two people move the same one
    {
        Plan plan;
        const Occurrence seen = plan.window(u"2026-04-08T19:00:00"_s);
        const WindowDetails details { {}, u"Lieferung"_s, {}, {} };
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, { false, seen.from + 3600, seen.to }, details)),
                 QString());
        QCOMPARE(plan.refusal(plan.maintenance.compose().change(seen, { false, seen.from + 7200, seen.to }, details)),
                 u"maintenance_windows_sound"_s);
    }

    void rulesAreChecked_data()
    {
        QTest::addColumn<MaintenanceRule>("rule");
        QTest::addColumn<QString>("field");
        const MaintenanceRule sound {
            {}, u"Mittwoch"_s, u"FREQ=WEEKLY;BYDAY=WE"_s, QDate(2026, 3, 4), {}, 68400, 82800, 0, false, {}
        };
        const auto with = [sound](const std::function<void(MaintenanceRule &)> &change) {
            MaintenanceRule rule = sound;
            change(rule);
            return rule;
        };
        QTest::newRow("sound") << sound << QString();
        QTest::newRow("no name") << with([](MaintenanceRule &rule) { rule.name = u" "_s; }) << u"name"_s;
        QTest::newRow("no rule") << with([](MaintenanceRule &rule) { rule.recurrence = u"wednesdays"_s; })
                                 << u"recurrence"_s;
        QTest::newRow("a Thursday first")
            << with([](MaintenanceRule &rule) { rule.firstDay = QDate(2026, 3, 5); }) << u"first_day"_s;
        QTest::newRow("ends first") << with([](MaintenanceRule &rule) { rule.lastDay = QDate(2026, 3, 3); })
                                    << u"last_day"_s;
        QTest::newRow("no length") << with([](MaintenanceRule &rule) { rule.toSecond = rule.fromSecond; })
                                   << u"to_second"_s;
        QTest::newRow("over midnight") << with([](MaintenanceRule &rule) { rule.toSecond = 3600; }) << QString();
    }
    void rulesAreChecked()
    {
        QFETCH(MaintenanceRule, rule);
        QFETCH(QString, field);
        const auto checked = checkRule(rule);
        QCOMPARE(checked ? QString() : checked.error().subject, field);
    }

    void rulesBelongToTheLead() // and freezes (REL-8); the desk offers what the rights allow
    {
        Plan agent;
        QVERIFY(agent.maintenance.mayChange(u"maintenance_windows"_s)
                && !agent.maintenance.mayChange(u"maintenance_rules"_s));
        const MaintenanceRule rule = agent.book().rules.constFirst();
        QCOMPARE(agent.refusal(agent.maintenance.compose().removeRule(rule)), u"role"_s);
        Plan lead(u"lead"_s, { u"lead"_s });
        MaintenanceRule until = lead.book().rules.constFirst();
        until.lastDay = QDate(2026, 3, 11);
        QCOMPARE(lead.refusal(lead.maintenance.compose().changeRule(lead.book().rules.constFirst(), until)), QString());
        QCOMPARE(lead.book().rules.constFirst().lastDay, QDate(2026, 3, 11));
        QCOMPARE(lead.refusal(lead.maintenance.compose().addFreeze(
                     { {}, u"Jahresabschluss"_s, at(u"2026-12-01T00:00:00"_s), at(u"2027-01-07T00:00:00"_s), {} })),
                 QString());
        const Freeze freeze = lead.book().freezes.constFirst();
        QCOMPARE(freeze.name, u"Jahresabschluss"_s);
        QCOMPARE(lead.refusal(lead.maintenance.compose().removeFreeze(freeze)), QString());
        QVERIFY(lead.book().freezes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceDesk)
#include "tst_maintenancedesk.moc"
