#include "views/documents/paperpreview.h"

#include "models/session/deliver.h"
#include "views/documents/paperrun.h"
#include "views/documents/paperview.h"
#include "views/documents/ticketdocument.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

PaperPreview::PaperPreview(const QString &title, PaperPages pages, QWidget *window)
    : QDialog(window, Qt::Window)
    , m_pages(std::move(pages))
    , m_view(new PaperView(m_pages))
    , m_place(new QLabel)
    , m_message(new QLabel)
{
    setObjectName(u"paperPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_message->setAccessibleName(tr("Meldung"));
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addWidget(bar());
    m_message->hide();
    connect(m_view, &PaperView::currentChanged, this, &PaperPreview::showPlace);
    showPlace();
    m_view->setFocus();
    resizeOnScreen(*this, 130, 50);
}

QWidget *PaperPreview::bar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
    layout->addStretch();
    const auto add = [&](const QString &text, const QKeySequence &keys, const std::function<void()> &act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    add(tr("Verkleinern"), QKeySequence::ZoomOut, [this] { m_view->zoomBy(1 / 1.25); });
    add(tr("Vergrößern"), QKeySequence::ZoomIn, [this] { m_view->zoomBy(1.25); });
    add(tr("Seitenbreite"), Qt::CTRL | Qt::Key_1, [this] { m_view->setFit(PaperView::Fit::Width); });
    add(tr("Ganze Seite"), Qt::CTRL | Qt::Key_0, [this] { m_view->setFit(PaperView::Fit::Page); });
    add(tr("Drucken …"), QKeySequence::Print, [this] { choosePrinter(); })->setObjectName(u"print"_s);
    add(tr("Schließen"), QKeySequence::Close, [this] { close(); });
    return bar;
}

void PaperPreview::showPlace()
{
    m_place->setText(tr("Seite %1 von %2").arg(m_view->current()).arg(m_view->count()));
}

void PaperPreview::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    printer->setPageLayout(m_pages.layout);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_view->count());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printTo(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog uses it to its end
    dialog->open();
}

void PaperPreview::printTo(const std::shared_ptr<QPrinter> &printer)
{
    const auto tell = [this](const QString &text, bool isFailure) {
        m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
        m_message->setText(text);
        m_message->show();
    };
    auto *run = new PrintRun(m_pages, printer, this);
    connect(run, &PaperRun::finished, run, &QObject::deleteLater);
    connect(run, &PaperRun::finished, this, [tell](const QString &failure) {
        tell(failure.isEmpty() ? tr("Die Seiten sind an den Drucker gegeben.")
                               : tr("Der Druck ist nicht gelungen: %1").arg(failure),
             !failure.isEmpty());
    });
    connect(run->showProgress(tr("Drucken"), tr("Die Seiten werden an den Drucker gegeben …"), this),
            &QProgressDialog::canceled, this,
            [tell] { tell(tr("Abgebrochen; Seiten, die der Drucker schon hat, druckt er noch."), false); });
    run->start();
}

void showPaper(const QString &title, const Paper &paper, QWidget *window)
{
    const auto pages = aside([paper] {
        PageRecorder recorder;
        paper.prepare(recorder);
        paper.paint(recorder);
        return recorder.pages();
    });
    deliver(pages, window,
            [title, window](const PaperPages &finished) { (new PaperPreview(title, finished, window))->open(); });
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
        const QRectF page(QPointF(), document.pageSize());
        for (int number = 0; number < document.pageCount(); ++number) {
            if (number > 0)
                device.newPage();
            painter.save();
            painter.translate(0, -number * page.height());
            document.drawContents(&painter, page.translated(0, number * page.height()));
            painter.restore();
        }
    };
    showPaper(title, { &TicketDocument::prepare, paint }, window);
}

} // namespace sc
