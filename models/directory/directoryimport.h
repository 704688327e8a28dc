#pragma once

#include "models/directory/directorycommands.h"
#include "models/domain/importline.h"

namespace sc {

/** What an import would do, row by row; nothing is written until its commands are submitted. */
struct DirectoryImport
{
    using Line = ImportLine;

    QList<Line> lines;
    QList<Command> commands; ///< for the new and changed ones
    QStringList unknownColumns; ///< columns of the file that have no field and are left out
    bool isMissingUnknown = false; ///< lines of a full list were refused: nobody is marked as missing (ORG-8)

    [[nodiscard]] int count(Line::What what) const;
};

/**
 * Plans the import of a CSV file (separator comma or semicolon, first row the fields' names or German titles) into
 * \p table. Records are found again by the kind's keys; refused rows do not keep the others out. A list that refreshes
 * (ORG-8) gets the date of its state from the file, else the day of \p now; who of its platforms is not in it any more
 * is marked, never removed. Errors: Invalid with the line: no CSV, or a required column is missing.
 */
[[nodiscard]] Result<DirectoryImport> planImport(const RecordTable &table, const QByteArray &bytes,
                                                 const QString &login, Instant now);
/// The records as a file that planImport() reads again (RFC 4180, titles as header, local dates).
[[nodiscard]] QByteArray exportCsv(const RecordTable &table);

} // namespace sc
