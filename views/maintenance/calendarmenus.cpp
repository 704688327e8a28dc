#include "views/maintenance/calendarmenus.h"

#include "views/maintenance/calendarfiles.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CalendarMenus::CalendarMenus(MaintenanceDesk &desk, CalendarActs &acts, CalendarFiles &files,
                             const CalendarModel &model, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_acts(acts)
    , m_files(files)
    , m_model(model)
    , m_bar(new QMenuBar(window))
{
    makeWindowMenu();
    makeWorkMenu();
    makeCalendarMenu(window);
}

QAction *CalendarMenus::add(QMenu *menu, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, menu, act);
    return action;
}

void CalendarMenus::addAct(QMenu *menu, const QString &text, const QKeySequence &keys,
                           const std::function<bool(const Occurrence &)> &may,
                           const std::function<void(const Occurrence &)> &act)
{
    QAction *action = add(menu, text, keys, [this, act] {
        if (m_chosen && m_chosen->window)
            act(*m_chosen->window);
    });
    m_windowActs.append({ action, may });
}

void CalendarMenus::makeWindowMenu()
{
    const bool mayPlan = m_desk.mayChange(u"maintenance_windows"_s);
    auto *window = m_bar->addMenu(tr("&Fenster"));
    add(window, tr("&Zusätzliches Fenster …"), Qt::CTRL | Qt::Key_N, [this] {
        m_acts.add(WindowKind::Extra, m_acts.eveningOf(m_day));
    })->setEnabled(mayPlan);
    add(window, tr("&Notfallwartung …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        m_acts.add(WindowKind::Emergency, m_desk.clock().now());
    })->setEnabled(mayPlan);
    window->addSeparator();
    const auto mayMove = [this](const Occurrence &one) { return m_acts.mayMove(one); };
    addAct(window, tr("Än&dern …"), Qt::Key_F2, mayMove,
           [this](const Occurrence &one) { m_acts.change(one, one.from, one.to); });
    addAct(
        window, tr("&Ausfallen lassen …"), Qt::Key_Delete,
        [this](const Occurrence &one) { return m_acts.mayMove(one) && one.isHeld(); },
        [this](const Occurrence &one) { m_acts.cancel(one); });
    addAct(
        window, tr("Zurück zum &Regeltermin …"), Qt::CTRL | Qt::Key_R,
        [this](const Occurrence &one) {
            return m_acts.mayMove(one) && (one.kind == WindowKind::Deviation || one.kind == WindowKind::Cancelled)
                && !one.ruleId.isEmpty();
        },
        [this](const Occurrence &one) { m_acts.backToRule(one); });
    addAct(
        window, tr("Geschlossener &Tag …"), Qt::CTRL | Qt::Key_T,
        [this](const Occurrence &one) {
            return m_acts.mayMove(one) && !one.closedDay.isEmpty() && !one.ruleId.isEmpty();
        },
        [this](const Occurrence &one) { m_acts.proposeForClosedDay(one); });
    window->addSeparator();
    addAct(
        window, tr("An&kündigen …"), Qt::CTRL | Qt::Key_I,
        [this](const Occurrence &one) {
            return m_desk.mayChange(u"maintenance_windows"_s) && !one.isSkipped
                && one.state != AnnouncementState::Completed;
        },
        [this](const Occurrence &one) { m_acts.announce(one); });
    addAct(
        window, tr("Ab&schließen …"), Qt::CTRL | Qt::Key_E,
        [this](const Occurrence &one) { return m_acts.mayComplete(one); },
        [this](const Occurrence &one) { m_acts.complete(one); });
}

void CalendarMenus::makeWorkMenu()
{
    auto *works = m_bar->addMenu(tr("&Change und Release"));
    add(works, tr("Neuer &Change …"), Qt::CTRL | Qt::ALT | Qt::Key_C, [this] {
        m_acts.addWork(PlannedWork::Kind::Change, m_acts.eveningOf(m_day));
    })->setEnabled(m_acts.mayPlan());
    add(works, tr("Neues &Release …"), Qt::CTRL | Qt::ALT | Qt::Key_R, [this] {
        m_acts.addWork(PlannedWork::Kind::Release, m_acts.eveningOf(m_day));
    })->setEnabled(m_acts.mayPlan());
    works->addSeparator();
    m_workActs.append(add(works, tr("Än&dern …"), Qt::CTRL | Qt::ALT | Qt::Key_E,
                          [this] { m_acts.change(*m_chosen, m_chosen->from, m_chosen->to); }));
    m_workActs.append(
        add(works, tr("&Entfernen"), Qt::CTRL | Qt::Key_Delete, [this] { m_acts.removeWork(*m_chosen->work); }));
}

void CalendarMenus::makeCalendarMenu(QWidget *window)
{
    auto *calendar = m_bar->addMenu(tr("&Kalender"));
    add(calendar, tr("&Regelfenster und Sperrzeiten …"), Qt::CTRL | Qt::Key_G, [this] { m_acts.showRules(); });
    calendar->addSeparator();
    add(calendar, tr("Kalenderdatei &einlesen …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] {
        m_files.read();
    })->setEnabled(m_desk.mayChange(u"maintenance_rules"_s));
    add(calendar, tr("Als &Kalenderdatei speichern …"), Qt::CTRL | Qt::Key_S, [this] { m_files.save({}); });
    add(calendar, tr("Nur dieses &Fenster speichern …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        if (m_chosen && m_chosen->window)
            m_files.save(m_chosen->window->window ? m_chosen->window->window->id : m_chosen->window->ruleId);
    });
    add(calendar, tr("Monat &drucken …"), Qt::CTRL | Qt::Key_P, [this] {
        m_files.print(m_day, m_model.book());
    })->setIcon(iconOf(u"print"_s));
    calendar->addSeparator();
    add(calendar, tr("S&chließen"), Qt::CTRL | Qt::Key_W, [window] { window->close(); });
}

void CalendarMenus::choose(const std::optional<CalendarModel::Entry> &entry, QDate day)
{
    m_chosen = entry;
    m_day = day;
    for (const Act &act : std::as_const(m_windowActs))
        act.action->setEnabled(entry && entry->window && act.may(*entry->window));
    for (QAction *action : std::as_const(m_workActs))
        action->setEnabled(entry && entry->work && m_acts.mayPlan());
}

} // namespace sc
