#pragma once

#include <QCoreApplication>

namespace sc {

/** What the readers of files say, in the language of the window: faults that end an import, and remarks on single
 * lines. */
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// \p message with or without "line 12: " before it; one that is not known stays as it is.
    [[nodiscard]] static QString of(const QString &message);
    [[nodiscard]] static QStringList of(const QStringList &messages);
};

} // namespace sc
