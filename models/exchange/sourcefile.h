#pragma once

#include "models/domain/clock.h"
#include "models/domain/csvreader.h"

#include <QHash>

namespace sc {

/** A CSV file of another system, read through the column names of a mapping; collects what could not be mapped. */
class SourceFile
{
public:
    struct Layout
    {
        QHash<QString, QString> columns; ///< our name → theirs
        QStringList optional; ///< of our names: those that a file need not have
        QStringList timeFormats; ///< Qt date formats, local time of Europe/Berlin; the first one is named in errors
        QString unknown; ///< the word for 'unknown'; may be empty
    };

    /// Separator semicolon or comma, whichever the header has more of. Errors: Invalid with the line as subject.
    [[nodiscard]] static Result<SourceFile> read(const QByteArray &bytes, const Layout &layout);

    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; } ///< without the header
    /// Empty when unknown, or without such a column
    [[nodiscard]] QString field(const CsvRow &row, const QString &name) const;
    /// Of a doubled hour the one that is remarked; a skipped hour is read as one later. Errors: Invalid with the line
    /// as subject.
    [[nodiscard]] Result<Instant> time(const CsvRow &row, const QString &name);
    void remark(const CsvRow &row, const QString &text);
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    /// The value for the word \p word of column \p name; without one it is \p otherwise, remarked as \p meant.
    template <typename T>
    [[nodiscard]] T mapped(const CsvRow &row, const QString &name, const QString &word, const QHash<QString, T> &table,
                           const T &otherwise, const QString &meant)
    {
        if (!table.contains(word))
            remark(row, QStringLiteral("%1 '%2' is not mapped: read as %3").arg(name, field(row, name), meant));
        return table.value(word, otherwise);
    }

private:
    [[nodiscard]] Result<void> findColumns(const CsvRow &header);

    Layout m_layout;
    QList<CsvRow> m_rows;
    QHash<QString, int> m_columns;
    QStringList m_remarks;
};

} // namespace sc
