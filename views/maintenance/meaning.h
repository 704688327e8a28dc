#pragma once

#include "views/widgets/actdialog.h"
#include "views/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace sc {

/// A line of a dialog that says, while the values are edited, what they mean.
inline QLabel *addMeaning(const ActDialog &dialog)
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("meaning"));
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * 2);
    dialog.form()->addRow(label);
    return label;
}

/// In the tone of whether it is bad.
inline void showMeaning(QLabel *label, const QString &words, bool isBad)
{
    const QPalette usual = label->parentWidget()->palette();
    label->setPalette(isBad ? toned(usual, servicetime::Stage::Breached) : usual);
    label->setText(words);
    label->setAccessibleName(words);
}

} // namespace sc
