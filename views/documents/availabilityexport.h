#pragma once

#include "models/domain/result.h"
#include "views/documents/availabilitysheet.h"

namespace sc {

/** The sheet as files; each says the same digits as the paper. An error (NotAllowed, file as subject) keeps what was
 * there. */
namespace AvailabilityExport {

[[nodiscard]] QByteArray pdf(const AvailabilityReport &report); ///< PDF/A-1b with title, language and bookmarks
/// Of a sheet whose charts are drawn, on any thread; \p goOn as of AvailabilitySheet, a sheet that it ends is not
/// written.
[[nodiscard]] Result<void> savePdf(const AvailabilitySheet &sheet, const QString &file,
                                   const AvailabilitySheet::GoOn &goOn = {});
[[nodiscard]] Result<void> saveCsv(const AvailabilityReport &report, const QString &file);
/// A spreadsheet with numbers to compute with: overview, months, a list of outages.
[[nodiscard]] Result<void> saveSpreadsheet(const AvailabilityReport &report, const QString &file);
/// By the ending of \p file: pdf, csv, xlsx. Errors: Invalid for another one. A PDF is made on the GUI thread, its
/// charts are widgets (SheetRun does not hold it up); the others on any thread.
[[nodiscard]] Result<void> save(const AvailabilityReport &report, const QString &file);
[[nodiscard]] bool isPaper(const QString &file); ///< by its ending: a PDF

} // namespace AvailabilityExport

} // namespace sc
