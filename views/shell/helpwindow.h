#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenuBar;
class QTextBrowser;

namespace sc {

/** Introduction, shortcuts, glossary (DOC-2) and what the program is made of; one search over all pages. */
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Introduction, Shortcuts, Glossary, News, About };

    /// The page of shortcuts is made from the actions of \p menus.
    HelpWindow(const QMenuBar &menus, QWidget *parent);

    void showPage(Page page);

private:
    void build();
    void find(bool isBackward);
    [[nodiscard]] bool findHere(const QString &text, bool isBackward);

    QStringList m_texts; ///< Markdown, one for each page
    QListWidget *m_pages;
    QLineEdit *m_search;
    QLabel *m_found;
    QTextBrowser *m_text;
};

/// Every action of \p menus with its shortcut, as Markdown: a heading and a table for each menu.
[[nodiscard]] QString shortcutTable(const QMenuBar &menus);

} // namespace sc
