// The main window's menus: every act with its shortcut.
#include "views/shell/mainwindow.h"

#include "views/queue/queuepage.h"
#include "views/shell/commandpalette.h"
#include "views/shell/contactpoints.h"
#include "views/shell/savedviews.h"
#include "views/tickets/ticketactions.h"
#include "views/tickets/ticketacts.h"
#include "views/widgets/icons.h"
#include "views/widgets/words.h"

#include <QActionGroup>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makeMenus()
{
    auto *desk = menuBar()->addMenu(tr("&Desk"));
    add(desk, tr("&Neue Meldung …"), Qt::CTRL | Qt::Key_N, [this] { record(); })->setIcon(iconOf(u"new"_s));
    add(desk, tr("Meldung aus E-&Mail …"), Qt::CTRL | Qt::Key_M, [this] { recordMail(); })->setIcon(iconOf(u"mail"_s));
    add(desk, tr("Entwü&rfe öffnen"), Qt::CTRL | Qt::ALT | Qt::Key_N, [this] {
        if (!offerDrafts())
            tell(tr("Es gibt keinen weiteren Entwurf."), false);
    })->setIcon(iconOf(u"note"_s));
    m_open = add(desk, tr("Vor&gang öffnen"), Qt::CTRL | Qt::Key_O, [this] { openTicket(m_page->currentId()); });
    m_open->setIcon(iconOf(u"open"_s));
    add(desk, tr("&Suchen …"), Qt::CTRL | Qt::Key_G, [this] { search(); })->setIcon(iconOf(u"search"_s));
    add(desk, tr("&Filtern"), Qt::CTRL | Qt::Key_F, [this] { m_page->focusFilter(); })->setIcon(iconOf(u"filter"_s));
    add(desk, tr("&Befehl ausführen …"), Qt::CTRL | Qt::Key_K, [this] {
        QList<QAction *> actions;
        const auto menus = menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            for (QAction *action : menu->actions())
                if (!action->menu() && !action->isSeparator())
                    actions.append(action);
        (new CommandPalette(actions, this))->open();
    })->setIcon(iconOf(u"palette"_s));
    add(desk, tr("&Hinweise …"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] {
        showNotices();
    })->setIcon(iconOf(u"stages"_s));
    add(desk, tr("&Kann geschlossen werden …"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] {
        m_acts->closeSettled();
    })->setIcon(iconOf(u"close"_s));
    add(desk, tr("S&tammdaten …"), Qt::CTRL | Qt::Key_B, [this] { openDirectory(); })->setIcon(iconOf(u"directory"_s));
    add(desk, tr("&Dienstplan …"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] {
        openDirectory(u"duty_times"_s);
    })->setIcon(iconOf(u"roster"_s));
    add(desk, tr("&Verfügbarkeit …"), Qt::CTRL | Qt::Key_Y, [this] {
        Q_EMIT availabilityAsked();
    })->setIcon(iconOf(u"availability"_s));
    add(desk, tr("&Wartungskalender …"), Qt::CTRL | Qt::ALT | Qt::Key_W, [this] {
        Q_EMIT maintenanceAsked();
    })->setIcon(iconOf(u"maintenance"_s));
    add(desk, tr("Service&profil …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        Q_EMIT profileAsked();
    })->setIcon(iconOf(u"profile"_s));
    desk->addSeparator();
    QAction *import = add(desk, tr("&Importieren …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                          [this] { Q_EMIT importWanted(); });
    import->setIcon(iconOf(u"import"_s));
    import->setEnabled(m_desk->session().roles.intersects({ u"lead"_s, u"supervisor"_s, u"administrator"_s }));
    add(desk, tr("&Liste als CSV speichern …"), Qt::CTRL | Qt::ALT | Qt::Key_E, [this] {
        saveShown();
    })->setIcon(iconOf(u"export"_s));
    m_team = { add(desk, tr("Te&am: gesendet und empfangen …"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                   [this] { Q_EMIT outboxAsked(); }),
               add(desk, tr("Verbind&ung zum Team …"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_T,
                   [this] { Q_EMIT connectionAsked(); }) };
    for (QAction *action : std::as_const(m_team)) {
        action->setIcon(iconOf(u"team"_s));
        action->setVisible(false);
    }
    desk->addSeparator();
    add(desk, tr("Be&enden"), Qt::CTRL | Qt::Key_Q, [this] { close(); })->setIcon(iconOf(u"quit"_s));

    m_actions->fill(menuBar()->addMenu(tr("&Vorgang")));
}

void MainWindow::makeViewMenu()
{
    auto *view = menuBar()->addMenu(tr("&Ansicht"));
    for (int i = 0; i < QueueCount; ++i) {
        const auto queue = static_cast<Queue>(i);
        const QKeySequence keys = i < 9 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))
                                        : QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + i - 9));
        add(view, Words::of(queue), keys, [this, queue] {
            m_page->showQueue(queue);
            m_page->focusTable();
        })->setIcon(iconOf(queue));
    }
    add(view, tr("Neue Vorgänge &einreihen"), Qt::Key_F5, [this] { m_queue->showNew(); })->setIcon(iconOf(u"import"_s));
    makeQueueMenus(view);
    view->addSeparator();
    auto *themes = new QActionGroup(this);
    const QStringList names { tr("&Hell"), tr("&Dunkel"), tr("Hoher &Kontrast") };
    const QStringList icons { u"light"_s, u"dark"_s, u"contrast"_s };
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = add(view, names.at(i), QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                              [this, i] { Q_EMIT themeChosen(static_cast<Theme>(i)); });
        action->setIcon(iconOf(icons.at(i)));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_settings.theme()) == i);
        themes->addAction(action);
    }
    auto *help = menuBar()->addMenu(tr("&Hilfe"));
    add(help, tr("&Kontaktstellen …"), Qt::SHIFT | Qt::Key_F1, [this] {
        showContactPoints(m_desk->profile(), this);
    })->setIcon(iconOf(u"contacts"_s));
    help->addSeparator();
    const auto page = [this, help](const QString &icon, const QString &text, const QKeySequence &keys,
                                   HelpWindow::Page which) {
        add(help, text, keys, [this, which] { showHelp(which); })->setIcon(iconOf(icon));
    };
    page(u"help"_s, tr("&Einführung"), Qt::CTRL | Qt::Key_F1, HelpWindow::Page::Introduction);
    page(u"keyboard"_s, tr("&Tastenkürzel"), Qt::CTRL | Qt::SHIFT | Qt::Key_F1, HelpWindow::Page::Shortcuts);
    page(u"glossary"_s, tr("&Begriffe und Abkürzungen"), Qt::ALT | Qt::Key_F1, HelpWindow::Page::Glossary);
    page(u"new"_s, tr("&Was ist neu"), Qt::CTRL | Qt::Key_F2, HelpWindow::Page::News);
    page(u"about"_s, tr("&Über Service Center"), Qt::ALT | Qt::SHIFT | Qt::Key_F1, HelpWindow::Page::About);
}

void MainWindow::makeQueueMenus(QMenu *view)
{
    view->addSeparator();
    auto *columns = view->addMenu(tr("&Spalten"));
    const auto columnActions = m_page->columnActions();
    for (int i = 0; i < columnActions.size(); ++i) {
        columnActions.at(i)->setShortcut(
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C, QKeyCombination(static_cast<Qt::Key>(Qt::Key_A + i))));
        columns->addAction(columnActions.at(i));
    }
    auto *groups = view->addMenu(tr("&Gruppieren"));
    const auto groupings = m_page->groupingActions();
    for (int i = 0; i < groupings.size(); ++i) {
        groupings.at(i)->setShortcut(
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G, QKeyCombination(static_cast<Qt::Key>(Qt::Key_0 + i))));
        groups->addAction(groupings.at(i));
    }
    new SavedViews(*m_page, m_settings, view->addMenu(tr("Eigene &Ansichten")), this);
}

} // namespace sc
