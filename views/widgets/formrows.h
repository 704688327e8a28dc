#pragma once

#include "views/widgets/actdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace sc {

/// A row of a dialog; a screen reader calls the field by its label.
template <typename Field> Field *addRow(const ActDialog &dialog, const QString &label, Field *field)
{
    dialog.form()->addRow(label, field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    return field;
}

/// A text of several lines; Tab leaves it.
inline QPlainTextEdit *addTextRow(const ActDialog &dialog, const QString &label, int lines)
{
    auto *text = addRow(dialog, label, new QPlainTextEdit);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * lines + 12);
    return text;
}

/// A list whose rows are read whole: what is wider than the list goes on in the next line.
inline QListWidget *addListRow(const ActDialog &dialog, const QString &label)
{
    auto *list = addRow(dialog, label, new QListWidget);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

/// What was typed, without blanks around it.
inline QString typedIn(const QPlainTextEdit *edit)
{
    return edit->toPlainText().trimmed();
}

} // namespace sc
