#pragma once

#include "views/shell/settings.h"

#include <QObject>

class QAction;
class QMenu;

namespace sc {

class QueuePage;

/** The user's own views of the queue: saved under a name, shown, renamed, removed; remembered in the settings. */
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    SavedViews(QueuePage &page, Settings &settings, QMenu *menu, QWidget *window);

    void show(int index); ///< as in the menu, from 0; outside: nothing

private:
    void save();
    void rename();
    void remove();
    void keep();
    void fillMenu();
    [[nodiscard]] QAction *add(const QString &text, const QKeySequence &keys, void (SavedViews::*act)());

    QueuePage &m_page;
    Settings &m_settings;
    QMenu *m_menu;
    QWidget *m_window;
    QList<QueueView> m_views;
    int m_current = -1; ///< the one shown last
    QAction *m_rename;
    QAction *m_remove;
    QList<QAction *> m_shows;
};

} // namespace sc
