#pragma once

#include "models/domain/result.h"
#include "views/documents/availabilityreport.h"

class QWidget;

namespace sc {

/** The sheet as files; each says the same digits as the paper. An error (NotAllowed, file as subject) keeps what was there. */
namespace AvailabilityExport {

[[nodiscard]] QByteArray pdf(const AvailabilityReport &report); ///< PDF/A-1b with title, language and bookmarks
[[nodiscard]] Result<void> savePdf(const AvailabilityReport &report, const QString &file);
[[nodiscard]] Result<void> saveCsv(const AvailabilityReport &report, const QString &file);
/// A spreadsheet with numbers to compute with: overview, months, a list of outages.
[[nodiscard]] Result<void> saveSpreadsheet(const AvailabilityReport &report, const QString &file);
/// By the ending of \p file: pdf, csv, xlsx. Errors: Invalid for another one.
[[nodiscard]] Result<void> save(const AvailabilityReport &report, const QString &file);
/// Shows the pages; from there they go to a printer.
void showPreview(const AvailabilityReport &report, QWidget *window);

} // namespace AvailabilityExport

} // namespace sc
