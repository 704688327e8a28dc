#pragma once

#include "views/widgets/actdialog.h"

#include <QComboBox>
#include <QFormLayout>
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

/// What was typed, without blanks around it.
inline QString typedIn(const QPlainTextEdit *edit)
{
    return edit->toPlainText().trimmed();
}

} // namespace sc
