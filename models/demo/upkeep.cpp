#include "models/demo/upkeep.h"

#include "models/domain/ids.h"
#include "models/maintenance/recurrence.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::Upkeep {

namespace {

constexpr qint64 Day = 86400;

/** Composes step by step; what it makes is there for the next one. */
class Plan
{
public:
    Plan(MaintenanceBook book, const ServiceProfile &profile, QString login)
        : m_book(std::move(book))
        , m_profile(profile)
        , m_login(std::move(login))
    {
    }

    void setBook(const MaintenanceBook &book) { m_book = book; }
    /// The rule's window that begins first at or after \p from.
    [[nodiscard]] std::optional<Occurrence> next(const QString &rule, Instant from) const
    {
        const auto windows = WindowCalendar(m_book, m_profile).between(from, from + 60 * Day);
        for (const Occurrence &one : windows)
            if (one.title == rule && one.from >= from && one.kind == WindowKind::Regular)
                return one;
        return std::nullopt;
    }
    [[nodiscard]] MaintenanceCommands at(Instant now) const { return { m_profile, m_login, now }; }
    void add(const Command &command) { m_commands.append(command); }
    [[nodiscard]] QList<Command> commands() const { return m_commands; }

    void add(WindowKind kind, const QString &title, Instant from, Instant to, Instant decidedAt, const QString &reason,
             const QString &item)
    {
        MaintenanceWindow window;
        window.kind = kind;
        window.title = title;
        window.from = from;
        window.to = to;
        window.reason = reason;
        window.approver = kind == WindowKind::Emergency ? u"Frau Acker, Leitung Betrieb"_s : QString();
        window.restrictions = u"Anträge lassen sich in dieser Zeit nicht absenden."_s;
        window.isForSoftware = kind == WindowKind::Extra;
        if (!item.isEmpty())
            window.items = { item };
        add(at(decidedAt).add(window));
    }

private:
    MaintenanceBook m_book;
    const ServiceProfile &m_profile;
    QString m_login;
    QList<Command> m_commands;
};

} // namespace

QList<Command> commands(const MaintenanceBook &book, const QHash<QString, QString> &items,
                        const ServiceProfile &profile, const QString &login, Instant now)
{
    const auto &calendar = *profile.versionFor(now).service;
    MaintenanceBook running = book;
    Plan plan(running, profile, login);
    for (MaintenanceRule &rule : running.rules) { // the desk has kept them for nine weeks
        const auto recurrence = Recurrence::parse(rule.recurrence);
        MaintenanceRule earlier = rule;
        earlier.firstDay = recurrence ? recurrence->firstOn(calendar.localDate(now).addDays(-63)) : rule.firstDay;
        plan.add(plan.at(now - 60 * Day).changeRule(rule, earlier));
        rule = earlier;
    }
    plan.setBook(running);
    for (int weeks = 2; weeks >= 1; --weeks)
        if (const auto held = plan.next(u"Mittwochsfenster"_s, now - Day * 7 * weeks); held && held->to < now)
            plan.add(plan.at(held->to + 600)
                         .complete(*held, held->from + 300, held->to + (weeks == 2 ? -2400 : 1500),
                                   weeks == 2 ? QString() : u"Ein Index musste neu aufgebaut werden."_s));
    const auto evening = [&](int days, int hour) {
        return calendar.toUtc(calendar.localDate(now).addDays(days), hour * 3600);
    };
    if (const auto later = plan.next(u"Mittwochsfenster"_s, now + 18 * Day)) // in time, and still to be announced
        plan.add(plan.at(now - Day).change(*later, { false, later->from + Day, later->to + Day },
                                           { {},
                                             u"Die Lieferung von saascom kommt einen Tag später."_s,
                                             u"Die Anmeldung mit Nutzerkonto Bund ist nicht möglich."_s,
                                             {} }));
    if (const auto soon = plan.next(u"Mittwochsfenster"_s, now + 6 * Day)) // too late, with its reason
        plan.add(
            plan.at(now - 3600)
                .change(
                    *soon, { false, soon->from - 3600, soon->to },
                    { {}, u"Der Indexserver braucht eine Stunde mehr."_s, u"Die Suche ist nicht verfügbar."_s, {} }));
    if (const auto cancelled = plan.next(u"Mittwochsfenster"_s, now + 25 * Day))
        plan.add(plan.at(now - Day).change(*cancelled, { true, cancelled->from, cancelled->to },
                                           { {}, u"Keine Änderungen geplant."_s, {}, {} }));
    plan.add(WindowKind::Extra, u"Zertifikate der Schnittstellen"_s, evening(16, 20), evening(16, 22), now - 2 * Day,
             {}, items.value(u"Public Server"_s));
    plan.add(WindowKind::Emergency, u"Neustart Public Server"_s, evening(-2, 13), evening(-2, 14), evening(-2, 12),
             u"Speicher voll, Anträge brachen ab."_s, items.value(u"Public Server"_s));
    plan.add(plan.at(now - 3 * Day)
                 .addFreeze({ newUuid(), u"Jahresabschluss der Kassen"_s, evening(20, 0), evening(30, 0),
                              u"Keine Releases während der Buchungen"_s }));
    PlannedWork change; // it meets the certificates on the same server
    change.title = u"Neue TLS-Einstellungen"_s;
    change.from = evening(16, 21);
    change.to = evening(16, 23);
    change.items = { items.value(u"Public Server"_s) };
    plan.add(plan.at(now - Day).addWork(change));
    PlannedWork release; // it lies in the freeze
    release.kind = PlannedWork::Kind::Release;
    release.title = u"civento 2026.2"_s;
    release.from = evening(24, 20);
    release.to = evening(24, 23);
    plan.add(plan.at(now - Day).addWork(release));
    return plan.commands();
}

} // namespace sc::Upkeep
