#include "views/shell/helpwindow.h"

#include "views/widgets/icons.h"
#include "views/widgets/screensize.h"

#include <version.h>

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString pageText(const QString &name)
{
    const QString language = QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
    QFile file(u":/help/%1.%2.md"_s.arg(name, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(QString text)
{
    return text.remove(u'&').replace(u"|"_s, u"\\|"_s);
}

void addRows(const QMenu &menu, const QString &prefix, QStringList &rows)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addRows(*action->menu(), plain(action->text()) + u": "_s, rows);
        else if (!action->isSeparator())
            rows.append(u"| %1 | %2 |"_s.arg(prefix + plain(action->text()),
                                             action->shortcut().toString(QKeySequence::NativeText)));
    }
}

/// Markdown tables come without air between the cells.
void spread(QTextDocument &document)
{
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(5);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

QString shortcutTable(const QMenuBar &menus)
{
    QStringList lines { u"# "_s + HelpWindow::tr("Tastenkürzel"),
                        {},
                        HelpWindow::tr("Strg+K findet jeden Befehl nach einem Teil seines Namens.") };
    const auto tops = menus.actions();
    for (const QAction *top : tops) {
        if (!top->menu())
            continue;
        lines.append({ {},
                       u"## "_s + plain(top->text()),
                       {},
                       u"| %1 | %2 |"_s.arg(HelpWindow::tr("Befehl"), HelpWindow::tr("Taste")),
                       u"|---|---|"_s });
        addRows(*top->menu(), {}, lines);
    }
    return lines.join(u'\n');
}

HelpWindow::HelpWindow(const QMenuBar &menus, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_texts { pageText(u"introduction"_s), shortcutTable(menus), pageText(u"glossary"_s), pageText(u"news"_s),
                pageText(u"about"_s).arg(QStringLiteral(SC_VERSION), QLatin1StringView(qVersion())) }
    , m_pages(new QListWidget)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"help"_s);
    setWindowTitle(tr("Hilfe"));
    build();
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        m_text->setMarkdown(m_texts.at(row));
        spread(*m_text->document());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_F, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, [this] { find(false); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, [this] { find(true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    showPage(Page::Introduction);
}

void HelpWindow::build()
{
    const std::pair<QString, QString> titles[] = { { u"help"_s, tr("Einführung") },
                                                   { u"keyboard"_s, tr("Tastenkürzel") },
                                                   { u"glossary"_s, tr("Begriffe und Abkürzungen") },
                                                   { u"new"_s, tr("Was ist neu") },
                                                   { u"about"_s, tr("Über Service Center") } };
    for (const auto &[icon, title] : titles)
        new QListWidgetItem(iconOf(icon), title, m_pages);
    m_pages->setAccessibleName(tr("Seiten der Hilfe"));
    m_pages->setSpacing(2);
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4);
    m_search->setPlaceholderText(tr("In der Hilfe suchen (Strg+F); F3 sucht weiter"));
    m_search->setAccessibleName(tr("In der Hilfe suchen"));
    m_search->setClearButtonEnabled(true);
    m_found->setAccessibleName(tr("Ergebnis der Suche"));
    m_found->setWordWrap(true);
    m_found->hide();
    m_text->setAccessibleName(tr("Text der Hilfe"));
    m_text->document()->setDocumentMargin(16);
    m_text->setTabChangesFocus(true);
    auto *right = new QVBoxLayout;
    right->addWidget(m_search);
    right->addWidget(m_found);
    right->addWidget(m_text, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages);
    layout->addLayout(right, 1);
    resizeOnScreen(*this, 150, 42);
}

void HelpWindow::showPage(Page page)
{
    m_pages->setCurrentRow(static_cast<int>(page));
    m_text->setFocus();
}

bool HelpWindow::findHere(const QString &text, bool isBackward)
{
    return m_text->find(text, isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

void HelpWindow::find(bool isBackward)
{
    const QString text = m_search->text();
    if (text.isEmpty())
        return;
    m_found->hide();
    if (findHere(text, isBackward))
        return;
    // On to the other pages, and at last once more through this one from its start.
    const int begin = m_pages->currentRow();
    for (int step = 1; step <= m_texts.size(); ++step) {
        const int count = static_cast<int>(m_texts.size());
        m_pages->setCurrentRow((begin + (isBackward ? count - step : step)) % count);
        m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        if (findHere(text, isBackward))
            return;
    }
    m_found->setText(tr("»%1« kommt in der Hilfe nicht vor.").arg(text));
    m_found->show();
}

} // namespace sc
