#pragma once

#include "models/domain/result.h"
#include "views/documents/ticketdocument.h"

#include <QFuture>

class QWidget;

namespace sc {

/// The document as PDF.
[[nodiscard]] QByteArray pdfOf(const TicketDocument &document);
/// Painted and written beside the GUI thread; an error keeps what was there. Errors: NotAllowed with the file as
/// subject.
[[nodiscard]] QFuture<Result<void>> savePdf(const TicketDocument &document, const QString &file);
/// Shows the pages; from there they go to a printer.
void showPreview(const TicketDocument &document, QWidget *window);

} // namespace sc
