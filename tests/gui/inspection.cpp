#include "tests/gui/inspection.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace sc::test {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u':').remove(u'*').trimmed(); // the star marks what is required
}

QString called(const QWidget *w)
{
    const QString text = w->property("text").toString().left(40);
    return QString::fromLatin1(w->metaObject()->className())
        + (w->objectName().isEmpty() ? QString() : u" "_s + w->objectName())
        + (text.isEmpty() ? QString() : u" »%1«"_s.arg(text));
}

bool isScrolled(const QWidget *w)
{
    for (const QWidget *p = w->parentWidget(); p; p = p->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(p))
            return true;
    return false;
}

QSize neededBy(const QWidget *w)
{
    if (const auto *label = qobject_cast<const QLabel *>(w)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return { 0, label->heightForWidth(label->width()) };
        return label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(w))
        return button->text().isEmpty() ? QSize() : button->sizeHint();
    if (const auto *box = qobject_cast<const QGroupBox *>(w))
        return { box->fontMetrics().horizontalAdvance(plain(box->title())) + 8, 0 };
    if (const auto *tabs = qobject_cast<const QTabBar *>(w))
        return { tabs->sizeHint().width(), 0 };
    if (const auto *combo = qobject_cast<const QComboBox *>(w)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const int field
            = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        return { combo->fontMetrics().horizontalAdvance(combo->currentText()) + combo->width() - field, 0 };
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(w); field && field->text().isEmpty())
        return { field->fontMetrics().horizontalAdvance(field->placeholderText()) + 4, 0 };
    return {};
}

bool isPartOfAnother(const QWidget *w)
{
    const QWidget *parent = w->parentWidget();
    return parent
        && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent)
            || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QToolBar *>(parent)
            || parent->inherits("QComboBoxPrivateContainer"));
}

/// The label that a form or a buddy gives \p w.
QString labelOf(const QWidget *window, const QWidget *w)
{
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->buddy() == w)
            return plain(label->text());
    return {};
}

/// \p where is told with each letter that stands twice in \p texts.
QStringList doubledAmong(const QStringList &texts, const QString &where)
{
    QStringList faults;
    QHash<QKeySequence, QString> taken;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            faults.append(u"%1: »%2« and »%3« share a letter"_s.arg(where, taken.value(key), text));
        taken.insert(key, text);
    }
    return faults;
}

QStringList doubledInMenu(const QMenu *menu)
{
    QStringList texts;
    QStringList faults;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        texts.append(action->text());
        if (action->menu())
            faults += doubledInMenu(action->menu());
    }
    return doubledAmong(texts, menu->title()) + faults;
}

} // namespace

QStringList clippedIn(const QWidget *window)
{
    QStringList faults;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *w : widgets) {
        if (!w->isVisibleTo(window) || w->window() != window || isScrolled(w) || w->inherits("QMenuBar"))
            continue;
        const QSize needed = neededBy(w);
        if (w->width() + 1 < needed.width() || w->height() + 1 < needed.height())
            faults.append(u"%1 is %2×%3 and needs %4×%5"_s.arg(called(w))
                              .arg(w->width())
                              .arg(w->height())
                              .arg(needed.width())
                              .arg(needed.height()));
        const QRect inside = w->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        if (needed.isValid() && !w->isWindow() && !inside.contains(w->geometry()))
            faults.append(u"%1 is outside of its %2"_s.arg(
                called(w), QString::fromLatin1(w->parentWidget()->metaObject()->className())));
    }
    return faults;
}

QStringList badlyNamedIn(QWidget *window)
{
    QStringList faults;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *w : widgets) {
        const bool isControl = w->focusPolicy() != Qt::NoFocus && w->window() == window && !isPartOfAnother(w)
            && !qobject_cast<QMenuBar *>(w) && !qobject_cast<QMenu *>(w) && !w->inherits("QSplitter")
            && !w->inherits("QDialogButtonBox") && !w->inherits("QHeaderView") && !w->objectName().startsWith(u"qt_"_s);
        if (!isControl)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(w);
        const QString label = labelOf(window, w);
        // A combo box is announced by its value and the label beside it; on Linux its name is only heard while an
        // editable one is empty.
        const auto *combo = qobject_cast<const QComboBox *>(w);
        const QString name = plain(!combo ? (spoken ? spoken->text(QAccessible::Name) : QString())
                                       : label.isEmpty() && combo->isEditable() ? combo->accessibleName()
                                                                                : label);
        static const QRegularExpression twoLetters(u"\\p{L}.*\\p{L}"_s);
        if (!name.contains(twoLetters))
            faults.append(u"%1 has no name"_s.arg(called(w)));
        else if (!label.isEmpty() && !name.contains(label, Qt::CaseInsensitive))
            faults.append(u"%1 is named »%2« beside the label »%3«"_s.arg(called(w), name, label));
    }
    return faults;
}

QStringList doubledMnemonicsIn(const QWidget *window)
{
    QStringList texts;
    QStringList faults;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *w : widgets) {
        if (!w->isVisibleTo(window) || w->window() != window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(w); label && label->buddy())
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(w))
            texts.append(button->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(w))
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        if (const auto *bar = qobject_cast<const QMenuBar *>(w)) {
            const auto menus = bar->actions();
            for (const QAction *action : menus) {
                texts.append(action->text());
                if (action->menu())
                    faults += doubledInMenu(action->menu());
            }
        }
    }
    return doubledAmong(texts, u"window"_s) + faults;
}

QStringList tooLarge(const QWidget *window)
{
    constexpr QSize Laptop(1350, 728); // what frame and taskbar leave
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    if (least.boundedTo(Laptop) == least)
        return {};
    return { u"needs %1 × %2, more than a screen of 1366 × 768"_s.arg(least.width()).arg(least.height()) };
}

QSet<QString> classesIn(const QWidget *window)
{
    QSet<QString> classes;
    const auto add = [&classes](const QWidget *w) {
        for (const QMetaObject *meta = w->metaObject(); meta; meta = meta->superClass())
            if (const QString name = QString::fromLatin1(meta->className()); name.startsWith(u"sc::"_s))
                classes.insert(name.mid(4));
    };
    add(window);
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *w : widgets)
        add(w);
    return classes;
}

QSet<QString> widgetClassesUnder(const QString &folder)
{
    QHash<QString, QString> baseOf;
    static const QRegularExpression declaration(u"^class (\\w+)(?: final)? : public (\\w+)"_s,
                                                QRegularExpression::MultilineOption);
    QDirIterator files(folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = declaration.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            baseOf.insert(match.captured(1), match.captured(2));
        }
    }
    static const QSet<QString> widgetBases { u"QWidget"_s,   u"QDialog"_s,      u"QMainWindow"_s,    u"QFrame"_s,
                                             u"QLabel"_s,    u"QListWidget"_s,  u"QTableView"_s,     u"QListView"_s,
                                             u"QTreeView"_s, u"QTextBrowser"_s, u"QPlainTextEdit"_s, u"QComboBox"_s };
    QSet<QString> classes;
    for (auto it = baseOf.cbegin(); it != baseOf.cend(); ++it) {
        QString base = it.value();
        while (baseOf.contains(base))
            base = baseOf.value(base);
        if (widgetBases.contains(base))
            classes.insert(it.key());
    }
    return classes;
}

} // namespace sc::test
