#include "views/documents/ticketprinting.h"

#include "models/session/deliver.h"
#include "views/documents/paperpreview.h"

#include <QSaveFile>

namespace sc {

QByteArray pdfOf(const TicketDocument &document)
{
    return paperPdf(document.title(),
                    { &TicketDocument::prepare, [&document](QPagedPaintDevice &device) { document.paint(device); } });
}

QFuture<Result<void>> savePdf(const TicketDocument &document, const QString &file)
{
    return aside([file, document]() -> Result<void> {
        const QByteArray bytes = pdfOf(document);
        QSaveFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
            return fail(Error::Kind::NotAllowed, target.errorString(), file);
        return {};
    });
}

void showPreview(const TicketDocument &document, QWidget *window)
{
    showPaper(document.title(),
              { &TicketDocument::prepare, [document](QPagedPaintDevice &device) { document.paint(device); } }, window);
}

} // namespace sc
