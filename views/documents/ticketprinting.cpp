#include "views/documents/ticketprinting.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace sc {

QByteArray pdfOf(const TicketDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(document.title());
        TicketDocument::prepare(writer);
        document.paint(writer);
    }
    return bytes;
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
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(document.title());
    TicketDocument::prepare(*printer);
    auto *preview = new QPrintPreviewDialog(printer, window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(document.title());
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview, [document](QPrinter *device) { document.paint(*device); });
    QObject::connect(preview, &QObject::destroyed, preview->parent(), [printer] { delete printer; });
    preview->open();
}

} // namespace sc
