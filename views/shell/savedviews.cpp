#include "views/shell/savedviews.h"

#include "views/queue/queuepage.h"
#include "views/tickets/ticketdialogs.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qsizetype WithShortcut = 9; ///< views that have keys of their own

} // namespace

SavedViews::SavedViews(QueuePage &page, Settings &settings, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_settings(settings)
    , m_menu(menu)
    , m_window(window)
    , m_views(settings.savedViews())
{
    static_cast<void>(add(tr("Ansicht &speichern …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &SavedViews::save));
    m_rename = add(tr("Ansicht &umbenennen …"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V, QKeyCombination(Qt::Key_U)), &SavedViews::rename);
    m_remove = add(tr("Ansicht &löschen"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V, QKeyCombination(Qt::Key_Delete)),
                   &SavedViews::remove);
    m_menu->addSeparator();
    connect(&m_page, &QueuePage::savedViewChosen, this, &SavedViews::show);
    fillMenu();
}

QAction *SavedViews::add(const QString &text, const QKeySequence &keys, void (SavedViews::*act)())
{
    QAction *action = m_menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SavedViews::fillMenu()
{
    qDeleteAll(m_shows);
    m_shows.clear();
    QStringList names;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        names.append(m_views.at(i).name);
        QAction *action = m_menu->addAction(QString(m_views.at(i).name).replace(u'&', u"&&"_s));
        if (i < WithShortcut)
            action->setShortcut(
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V, QKeyCombination(static_cast<Qt::Key>(Qt::Key_1 + i))));
        connect(action, &QAction::triggered, this, [this, i] { show(static_cast<int>(i)); });
        m_shows.append(action);
    }
    m_page.setSavedViews(names);
    m_rename->setEnabled(m_current >= 0);
    m_remove->setEnabled(m_current >= 0);
}

void SavedViews::show(int index)
{
    if (index < 0 || index >= m_views.size())
        return;
    m_current = index;
    m_rename->setEnabled(true);
    m_remove->setEnabled(true);
    m_page.apply(m_views.at(index));
    m_page.focusTable();
}

void SavedViews::keep()
{
    m_settings.setSavedViews(m_views);
    fillMenu();
}

void SavedViews::save()
{
    auto *dialog = new TextDialog(tr("Ansicht speichern"), tr("&Name"), tr("Ansicht speichern"),
                                  tr("Bitte geben Sie der Ansicht einen Namen."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QueueView view = m_page.view();
        view.name = dialog->text();
        // The same name again means the same view: it is replaced.
        const auto same = std::find_if(m_views.begin(), m_views.end(),
                                       [&](const QueueView &other) { return other.name == view.name; });
        m_current = static_cast<int>(same - m_views.begin());
        if (same == m_views.end())
            m_views.append(view);
        else
            *same = view;
        keep();
    });
    dialog->open();
}

void SavedViews::rename()
{
    auto *dialog = new TextDialog(tr("Ansicht »%1« umbenennen").arg(m_views.at(m_current).name), tr("&Neuer Name"),
                                  tr("Umbenennen"), tr("Bitte geben Sie der Ansicht einen Namen."), m_window);
    dialog->setText(m_views.at(m_current).name);
    dialog->setCheck([this, dialog] {
        if (dialog->text().isEmpty())
            return tr("Bitte geben Sie der Ansicht einen Namen.");
        const auto isOther = [&](const QueueView &view) {
            return view.name == dialog->text() && &view != &m_views.at(m_current);
        };
        return std::any_of(m_views.cbegin(), m_views.cend(), isOther)
            ? tr("Eine Ansicht »%1« gibt es schon.").arg(dialog->text())
            : QString();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_views[m_current].name = dialog->text();
        keep();
    });
    dialog->open();
}

void SavedViews::remove()
{
    m_views.removeAt(m_current);
    m_current = -1;
    keep();
}

} // namespace sc
