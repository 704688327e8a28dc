#include "models/maintenance/calendarexchange.h"

#include "models/domain/localtime.h"
#include "models/maintenance/recurrence.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::CalendarExchange {

namespace {

const QString ownDomain = u"@service-center"_s;

QString uidOf(const QString &id)
{
    return id + ownDomain;
}

/// Own identifiers come back; a foreign one gets one that is the same in every reading.
QString idOf(const QString &uid)
{
    if (uid.endsWith(ownDomain))
        return uid.chopped(ownDomain.size());
    return QUuid::createUuidV5(QUuid(u"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"_s), uid).toString(QUuid::WithoutBraces);
}

QStringList categoriesOf(bool isForSoftware, bool isEmergency = false)
{
    QStringList categories { u"MAINTENANCE"_s };
    if (isForSoftware)
        categories.append(u"SOFTWARE"_s);
    if (isEmergency)
        categories.append(u"EMERGENCY"_s);
    return categories;
}

CalendarEvent eventOf(const MaintenanceRule &rule, const ServiceProfile &profile, Instant now,
                      const QSet<Instant> &replaced)
{
    CalendarEvent event;
    const auto &calendar = *profile.versionFor(now).service;
    const auto first = WindowCalendar::spanOf(rule, rule.firstDay, calendar);
    event.uid = uidOf(rule.id);
    event.sequence = rule.sequence;
    event.from = first.open;
    event.to = first.close;
    event.recurrence = rule.recurrence;
    event.lastDay = rule.lastDay;
    event.summary = rule.name;
    event.description = rule.note;
    event.categories = categoriesOf(rule.isForSoftware);
    event.toleranceMinutes = rule.toleranceMinutes;
    MaintenanceBook only;
    only.rules = { rule };
    const auto ahead = WindowCalendar(only, profile)
                           .between(first.open, calendar.toUtc(calendar.localDate(now).addYears(3), 0));
    for (const Occurrence &one : ahead)
        if (one.isSkipped && !replaced.contains(one.originalAt))
            event.excluded.append(one.originalAt);
    return event;
}

CalendarEvent eventOf(const MaintenanceWindow &window)
{
    CalendarEvent event;
    event.uid = uidOf(window.ruleId.isEmpty() ? window.id : window.ruleId);
    event.sequence = window.sequence;
    event.from = window.from;
    event.to = window.to;
    if (!window.ruleId.isEmpty())
        event.replaces = window.originalAt;
    event.isCancelled = window.kind == WindowKind::Cancelled;
    event.summary = window.title;
    event.description = window.reason;
    event.comment = window.restrictions;
    event.contact = window.approver;
    event.categories = categoriesOf(window.isForSoftware, window.kind == WindowKind::Emergency);
    event.items = window.items;
    event.tellsItems = true;
    return event;
}

const QString freezeCategory = u"FREEZE"_s;

CalendarEvent eventOf(const Freeze &freeze)
{
    CalendarEvent event;
    event.uid = uidOf(freeze.id);
    event.sequence = freeze.sequence;
    event.from = freeze.from;
    event.to = freeze.to;
    event.summary = freeze.name;
    event.description = freeze.reason;
    event.categories = { freezeCategory };
    return event;
}

const QString changeCategory = u"CHANGE"_s;
const QString releaseCategory = u"RELEASE"_s;
const QString doneCategory = u"DONE"_s;

CalendarEvent eventOf(const PlannedWork &work)
{
    CalendarEvent event;
    event.uid = uidOf(work.id);
    event.sequence = work.sequence;
    event.from = work.from;
    event.to = work.to;
    event.isCancelled = work.state == PlannedWork::State::Cancelled;
    event.summary = work.title;
    event.description = work.note;
    event.categories = { work.kind == PlannedWork::Kind::Release ? releaseCategory : changeCategory };
    if (work.state == PlannedWork::State::Done)
        event.categories.append(doneCategory);
    event.items = work.items;
    event.tellsItems = true;
    return event;
}

PlannedWork workOf(const CalendarEvent &event, const QString &title)
{
    PlannedWork work;
    work.id = idOf(event.uid);
    work.kind = event.categories.contains(releaseCategory) ? PlannedWork::Kind::Release : PlannedWork::Kind::Change;
    work.state = event.isCancelled                ? PlannedWork::State::Cancelled
        : event.categories.contains(doneCategory) ? PlannedWork::State::Done
                                                  : PlannedWork::State::Planned;
    work.title = title;
    work.from = event.from;
    work.to = event.to;
    work.note = event.description;
    work.items = event.items;
    return work;
}

/** Turns events into commands, one after the other; what an earlier one makes is there for the later ones. */
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExchange)

public:
    Planner(MaintenanceBook book, const ServiceProfile &profile, const QString &login, Instant now)
        : m_book(std::move(book))
        , m_profile(profile)
        , m_compose(profile, login, now)
        , m_now(now)
    {
    }

    void take(int entry, const CalendarEvent &event)
    {
        m_entry = entry;
        m_title = event.summary.isEmpty() ? event.uid : event.summary;
        if (event.categories.contains(freezeCategory))
            takeFreeze(event);
        else if (event.categories.contains(changeCategory) || event.categories.contains(releaseCategory))
            takeWork(event);
        else if (event.replaces)
            takeDeviation(event);
        else if (!event.recurrence.isEmpty())
            takeRule(event);
        else
            takeWindow(event);
    }

    void refuse(const CalendarReading::Fault &fault)
    {
        m_import.lines.append({ fault.entry, ImportLine::What::Refused, fault.title, wordsOf(fault.reason) });
    }
    [[nodiscard]] CalendarImport import() const { return m_import; }

private:
    /// What the reader says in English.
    static QString wordsOf(const QString &reason)
    {
        static const std::array reasons {
            std::pair { "it has no UID", QT_TR_NOOP("Der Eintrag hat keine Kennung (UID).") },
            std::pair { "it has no start", QT_TR_NOOP("Der Beginn fehlt.") },
            std::pair { "it has no end", QT_TR_NOOP("Das Ende fehlt.") },
            std::pair { "it ends before it begins", QT_TR_NOOP("Das Ende liegt vor dem Beginn.") },
            std::pair { "a time is malformed", QT_TR_NOOP("Eine Zeitangabe ist unlesbar.") },
            std::pair { "a time does not exist in its zone", QT_TR_NOOP("Eine Zeit gibt es in ihrer Zeitzone nicht.") },
            std::pair { "a window has a time of day, not whole days",
                        QT_TR_NOOP("Ein Fenster hat Uhrzeiten, keine ganzen Tage.") },
            std::pair {
                "single additional days (RDATE), exception rules and several rules are not taken",
                QT_TR_NOOP(
                    "Einzelne Zusatztermine (RDATE), Ausnahmeregeln und mehrere Regeln werden nicht übernommen.") },
            std::pair { "the end of its recurrence is malformed",
                        QT_TR_NOOP("Das Ende der Wiederholung ist unlesbar.") },
            std::pair { "the rule has no window on its first day",
                        QT_TR_NOOP("Am ersten Tag gibt es nach der Regel kein Fenster.") },
            std::pair { "the last day lies before the first", QT_TR_NOOP("Der letzte Tag liegt vor dem ersten.") },
            std::pair { "a window recurs by days, weeks, months or years (FREQ)",
                        QT_TR_NOOP("Ein Fenster wiederholt sich nach Tagen, Wochen, Monaten oder Jahren (FREQ).") },
        };
        for (const auto &[english, german] : reasons)
            if (reason == QLatin1StringView(english))
                return tr(german);
        if (reason.startsWith(u"the time zone "))
            return tr("Die Zeitzone ist unbekannt: %1").arg(reason.section(u'\'', 1, 1));
        return reason;
    }

    void tell(ImportLine::What what, const QString &detail = {})
    {
        m_import.lines.append({ m_entry, what, m_title, detail });
    }
    void carryOut(ImportLine::What what, const Command &command, const QString &detail = {})
    {
        if (command.verbs.isEmpty()) {
            tell(ImportLine::What::Same);
            return;
        }
        m_import.commands.append(command);
        tell(what, detail);
    }

    void takeRule(const CalendarEvent &event)
    {
        const QDateTime from = QDateTime::fromSecsSinceEpoch(event.from, berlin());
        const QDateTime to = QDateTime::fromSecsSinceEpoch(event.to, berlin());
        MaintenanceRule rule { idOf(event.uid),
                               m_title,
                               event.recurrence,
                               from.date(),
                               event.lastDay,
                               from.time().msecsSinceStartOfDay() / 1000,
                               to.time().msecsSinceStartOfDay() / 1000,
                               event.toleranceMinutes,
                               event.categories.contains(u"SOFTWARE"_s),
                               event.description };
        if (rule.toSecond == 0)
            rule.toSecond = 86400;
        if (event.to - event.from > 86400) {
            tell(ImportLine::What::Refused, tr("Ein Regelfenster dauert höchstens einen Tag."));
            return;
        }
        if (const auto checked = checkRule(rule); !checked) {
            tell(ImportLine::What::Refused, wordsOf(checked.error().detail));
            return;
        }
        auto known = std::find_if(m_book.rules.begin(), m_book.rules.end(),
                                  [&rule](const MaintenanceRule &one) { return one.id == rule.id; });
        // the same window under another identifier: every desk begins with the agreed ones
        if (known == m_book.rules.end())
            known = std::find_if(m_book.rules.begin(), m_book.rules.end(), [&rule](const MaintenanceRule &one) {
                return one.name == rule.name && one.recurrence == rule.recurrence;
            });
        if (event.isCancelled) {
            tell(ImportLine::What::Refused, tr("Eine ganze Reihe wird hier nicht abgesagt: Beenden Sie die Regel."));
            return;
        }
        if (known == m_book.rules.end()) {
            carryOut(ImportLine::What::New, m_compose.addRule(rule), tr("Regelfenster"));
            m_book.rules.append(rule);
        } else {
            m_ruleIds.insert(event.uid, known->id);
            rule.id = known->id;
            rule.sequence = known->sequence;
            carryOut(ImportLine::What::Changed, m_compose.changeRule(*known, rule), tr("Regelfenster"));
            *known = rule;
        }
        for (const Instant excluded : event.excluded)
            takeExcluded(rule.id, excluded);
    }

    [[nodiscard]] std::optional<Occurrence> occurrence(const QString &rule, Instant at) const
    {
        return WindowCalendar(m_book, m_profile).byKey(rule + u'/' + QString::number(at));
    }

    void takeExcluded(const QString &rule, Instant at)
    {
        const auto seen = occurrence(rule, at);
        if (!seen || !seen->isHeld() || !mayChange(*seen, m_now))
            return; // left out already, or over
        carryOut(ImportLine::What::Changed,
                 m_compose.change(*seen, { true, seen->from, seen->to }, { {}, tr("Im Kalender ausgelassen"), {}, {} }),
                 tr("entfällt am %1").arg(QDateTime::fromSecsSinceEpoch(at, berlin()).toString(u"dd.MM.yyyy"_s)));
    }

    /// The items of the file; one that does not say that these are all, as other programs drop them, leaves \p seen as
    /// it is.
    static QStringList itemsOf(const CalendarEvent &event, const QStringList &seen)
    {
        return event.items.isEmpty() && !event.tellsItems ? seen : event.items;
    }
    static QStringList itemsOf(const CalendarEvent &event, const Occurrence &seen)
    {
        return itemsOf(event, seen.window ? seen.window->items : QStringList());
    }

    void takeDeviation(const CalendarEvent &event)
    {
        const auto seen = occurrence(m_ruleIds.value(event.uid, idOf(event.uid)), *event.replaces);
        if (!seen) {
            tell(ImportLine::What::Refused, tr("Es gibt kein Regelfenster, an dessen Stelle es stehen könnte."));
            return;
        }
        const bool isSame = event.isCancelled ? seen->kind == WindowKind::Cancelled
                                              : seen->isHeld() && seen->from == event.from && seen->to == event.to;
        const QStringList items = itemsOf(event, *seen);
        const bool isDescribed = seen->window
            ? seen->window->reason == event.description && seen->window->restrictions == event.comment
                && seen->window->items == items
            : event.description.isEmpty() && event.comment.isEmpty() && items.isEmpty();
        if (isSame && isDescribed) {
            tell(ImportLine::What::Same);
            return;
        }
        if (!mayChange(*seen, m_now) || event.to <= m_now) {
            tell(ImportLine::What::Same, tr("Es ist vorbei oder zurückgezogen und bleibt, wie es ist."));
            return;
        }
        const QString reason = event.description.isEmpty() ? tr("Aus einem Kalender übernommen") : event.description;
        const WindowDetails details { event.summary, reason, event.comment, items };
        carryOut(ImportLine::What::Changed,
                 isSame ? m_compose.describe(*seen, details)
                        : m_compose.change(*seen, { event.isCancelled, event.from, event.to }, details),
                 event.isCancelled ? tr("entfällt") : tr("Abweichung"));
    }

    void takeWindow(const CalendarEvent &event)
    {
        const auto seen = WindowCalendar(m_book, m_profile).byKey(idOf(event.uid));
        if (event.to <= m_now || (seen && !mayChange(*seen, m_now))) {
            tell(ImportLine::What::Same, seen ? QString() : tr("Es ist vorbei."));
            return;
        }
        const QString reason = event.description.isEmpty() ? tr("Aus einem Kalender übernommen") : event.description;
        if (seen) {
            const bool isSame = !event.isCancelled && seen->from == event.from && seen->to == event.to;
            const WindowDetails details { event.summary, isSame ? event.description : reason, event.comment,
                                          itemsOf(event, *seen) };
            carryOut(ImportLine::What::Changed,
                     isSame ? m_compose.describe(*seen, details)
                            : m_compose.change(*seen, { event.isCancelled, event.from, event.to }, details));
            return;
        }
        if (event.isCancelled) {
            tell(ImportLine::What::Same, tr("Es ist abgesagt und steht hier nicht."));
            return;
        }
        MaintenanceWindow window;
        window.id = idOf(event.uid);
        window.kind = event.categories.contains(u"EMERGENCY"_s) ? WindowKind::Emergency : WindowKind::Extra;
        window.title = m_title;
        window.isForSoftware = event.categories.contains(u"SOFTWARE"_s);
        window.from = event.from;
        window.to = event.to;
        window.reason = consequenceOfNew(window.kind, window.from, m_profile, m_now).shortfall > 0 ? reason
                                                                                                   : event.description;
        window.restrictions = event.comment;
        window.items = event.items;
        window.approver = event.contact;
        if (window.kind == WindowKind::Emergency && (window.approver.isEmpty() || window.reason.isEmpty())) {
            tell(ImportLine::What::Refused,
                 tr("Eine Notfallwartung braucht Grund (DESCRIPTION) und Freigabe (CONTACT)."));
            return;
        }
        carryOut(ImportLine::What::New, m_compose.add(window), tr("Zusätzliches Fenster"));
    }

    void takeFreeze(const CalendarEvent &event) // REL-8
    {
        if (event.replaces || !event.recurrence.isEmpty()) {
            tell(ImportLine::What::Refused, tr("Eine Sperrzeit wiederholt sich nicht."));
            return;
        }
        const Freeze freeze { idOf(event.uid), m_title, event.from, event.to, event.description };
        const auto known = std::find_if(m_book.freezes.cbegin(), m_book.freezes.cend(),
                                        [&freeze](const Freeze &one) { return one.id == freeze.id; });
        if (known == m_book.freezes.cend() && event.isCancelled)
            tell(ImportLine::What::Same, tr("Es ist abgesagt und steht hier nicht."));
        else if (known == m_book.freezes.cend())
            carryOut(ImportLine::What::New, m_compose.addFreeze(freeze), tr("Sperrzeit"));
        else
            carryOut(ImportLine::What::Changed,
                     event.isCancelled ? m_compose.removeFreeze(*known) : m_compose.changeFreeze(*known, freeze),
                     event.isCancelled ? tr("Sperrzeit aufgehoben") : tr("Sperrzeit"));
    }

    void takeWork(const CalendarEvent &event) // MNT-4
    {
        if (event.replaces || !event.recurrence.isEmpty()) {
            tell(ImportLine::What::Refused, tr("Changes und Releases wiederholen sich nicht."));
            return;
        }
        PlannedWork work = workOf(event, m_title);
        const auto known = std::find_if(m_book.works.cbegin(), m_book.works.cend(),
                                        [&work](const PlannedWork &one) { return one.id == work.id; });
        const QString kind = work.kind == PlannedWork::Kind::Release ? tr("Release") : tr("Change");
        if (event.to <= m_now)
            tell(ImportLine::What::Same, tr("Es ist vorbei."));
        else if (known == m_book.works.cend() && event.isCancelled)
            tell(ImportLine::What::Same, tr("Es ist abgesagt und steht hier nicht."));
        else if (known == m_book.works.cend())
            carryOut(ImportLine::What::New, m_compose.addWork(work), kind);
        else {
            work.items = itemsOf(event, known->items);
            carryOut(ImportLine::What::Changed, m_compose.changeWork(*known, work), kind);
        }
    }

    MaintenanceBook m_book;
    const ServiceProfile &m_profile;
    MaintenanceCommands m_compose;
    Instant m_now;
    CalendarImport m_import;
    QHash<QString, QString> m_ruleIds; ///< of rules that stand under another identifier, by UID
    int m_entry = 0;
    QString m_title;
};

} // namespace

QList<CalendarEvent> eventsOf(const MaintenanceBook &book, const ServiceProfile &profile, Instant now,
                              const QString &key)
{
    QList<CalendarEvent> events;
    const auto isWanted = [&key](const QString &id) { return key.isEmpty() || id == key; };
    for (const MaintenanceRule &rule : book.rules) {
        if (!isWanted(rule.id))
            continue;
        QSet<Instant> replaced;
        for (const MaintenanceWindow &window : book.windows)
            if (window.ruleId == rule.id)
                replaced.insert(window.originalAt);
        events.append(eventOf(rule, profile, now, replaced));
    }
    for (const MaintenanceWindow &window : book.windows)
        if (isWanted(window.id) || (!window.ruleId.isEmpty() && isWanted(window.ruleId)))
            events.append(eventOf(window));
    for (const Freeze &freeze : book.freezes)
        if (isWanted(freeze.id))
            events.append(eventOf(freeze));
    for (const PlannedWork &work : book.works)
        if (isWanted(work.id))
            events.append(eventOf(work));
    return events;
}

Result<CalendarImport> plan(const QByteArray &text, const MaintenanceBook &book, const ServiceProfile &profile,
                            const QString &login, Instant now)
{
    const auto reading = ICalendar::read(text);
    if (!reading)
        return tl::unexpected(reading.error());
    Planner planner(book, profile, login, now);
    // rules first: what stands in their place may come before them in the file
    const auto takeIf = [&](bool isOverride) {
        for (const auto &[entry, event] : reading->events)
            if (event.replaces.has_value() == isOverride)
                planner.take(entry, event);
    };
    takeIf(false);
    takeIf(true);
    for (const CalendarReading::Fault &fault : reading->faults)
        planner.refuse(fault);
    CalendarImport import = planner.import();
    std::stable_sort(import.lines.begin(), import.lines.end(),
                     [](const ImportLine &a, const ImportLine &b) { return a.number < b.number; });
    return import;
}

} // namespace sc::CalendarExchange
