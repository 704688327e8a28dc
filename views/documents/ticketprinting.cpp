#include "views/documents/ticketprinting.h"

#include "views/documents/paperpreview.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace sc {

QByteArray pdfOf(const TicketDocument &document)
{
    return paperPdf(document.title(), { &TicketDocument::prepare, [&document](QPagedPaintDevice &device) { document.paint(device); } });
}

QFuture<Result<void>> savePdf(const TicketDocument &document, const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file, bytes = pdfOf(document)] {
        QSaveFile target(file);
        Result<void> done;
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
            done = fail(Error::Kind::NotAllowed, target.errorString(), file);
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

void showPreview(const TicketDocument &document, QWidget *window)
{
    showPaper(document.title(), { &TicketDocument::prepare, [document](QPagedPaintDevice &device) { document.paint(device); } }, window);
}

} // namespace sc
