#include "views/documents/paperpreview.h"

#include "views/documents/ticketdocument.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

void showPaper(const QString &title, const Paper &paper, QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    paper.prepare(*printer);
    auto *preview = new QPrintPreviewDialog(printer.get(), window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(title);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview, [paper](QPrinter *device) { paper.paint(*device); });
    QObject::connect(preview, &QObject::destroyed, window, [printer] {}); // the dialog uses it to its end
    preview->open();
}

QByteArray paperPdf(const QString &title, const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(title);
        paper.prepare(writer);
        paper.paint(writer);
    }
    return bytes;
}

void showLetter(const QString &title, const QString &text, QWidget *window)
{
    const auto paint = [text](QPagedPaintDevice &device) {
        QTextDocument document;
        document.setDefaultFont(QFont(u"Noto Sans"_s, 11));
        document.setPlainText(text);
        document.documentLayout()->setPaintDevice(&device);
        QPainter painter(&device);
        document.setPageSize(QSizeF(painter.viewport().size()));
        document.drawContents(&painter);
    };
    showPaper(title, { &TicketDocument::prepare, paint }, window);
}

} // namespace sc
