#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sc {

/** One record of a CSV file. */
struct CsvRow
{
    int line = 0; ///< line on which it begins, from 1
    QStringList fields;
};

/**
 * Reads a whole CSV file (RFC 4180, or another \p separator as spreadsheets write it; UTF-8 with or without byte-order
 * mark). Every record must have as many fields as the first. Errors: Invalid with the line as subject: wrong encoding,
 * open quotes, missing fields, a record longer than \p maxRecord characters.
 */
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &bytes, QChar separator = u',',
                                            qsizetype maxRecord = 1'000'000);

/** A field as RFC 4180 writes it: quoted only where needed. */
[[nodiscard]] QString csvField(const QString &text);
/// A record of such fields, without its end of line.
[[nodiscard]] QString csvRecord(const QStringList &fields);

} // namespace sc
