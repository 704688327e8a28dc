#include "views/documents/paperrun.h"

#include "models/session/deliver.h"

#include <QPainter>
#include <QPrinter>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

namespace sc {

PaperRun::PaperRun(QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    m_look.setInterval(std::chrono::milliseconds(50));
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_before + m_state->done, m_total); });
}

PaperRun::~PaperRun()
{
    m_state->isCancelled = true;
}

void PaperRun::cancel()
{
    m_state->isCancelled = true;
    m_look.stop();
}

void PaperRun::aside(const Step &step, const std::function<void()> &next)
{
    deliver(sc::aside([step, state = m_state] { return step(*state); }), this, [this, next](const Result<void> &done) {
        if (m_state->isCancelled)
            return;
        if (done)
            next();
        else
            finish(done);
    });
}

void PaperRun::watch(int before, int total)
{
    m_before = before;
    m_total = total;
    m_look.start();
}

void PaperRun::finish(const Result<void> &result)
{
    m_look.stop();
    Q_EMIT finished(result ? QString() : result.error().detail);
}

QProgressDialog *PaperRun::showProgress(const QString &title, const QString &text, QWidget *window)
{
    auto *dialog = new QProgressDialog(text, tr("Abbrechen"), 0, 0, window);
    dialog->setObjectName(u"paperProgress"_s);
    dialog->setWindowTitle(title);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(400);
    connect(this, &PaperRun::progressed, dialog, [dialog](int done, int total) {
        dialog->setMaximum(total);
        dialog->setValue(done);
    });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &QProgressDialog::canceled, this, [this] {
        cancel();
        deleteLater();
    });
    return dialog;
}

PrintRun::PrintRun(PaperPages pages, std::shared_ptr<QPrinter> printer, QObject *parent)
    : PaperRun(parent)
    , m_pages(std::move(pages))
    , m_printer(std::move(printer))
{
}

void PrintRun::start()
{
    const auto count = static_cast<int>(m_pages.drawings.size());
    const bool isPart = m_printer->fromPage() > 0;
    const int first = isPart ? m_printer->fromPage() : 1;
    const int last = isPart ? std::min(m_printer->toPage(), count) : count;
    watch(0, last - first + 1);
    const Step print = [pages = m_pages, printer = m_printer, first, last](State &state) -> Result<void> {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return fail(Error::Kind::NotAllowed, u"the printer takes nothing"_s, printer->printerName());
        const QSizeF fitting = pages.size.scaled(painter.viewport().size(), Qt::KeepAspectRatio);
        for (int number = first; number <= last; ++number) {
            if (state.isCancelled)
                return {};
            if (number > first)
                printer->newPage();
            pages.draw(painter, number - 1, { QPointF(), fitting });
            ++state.done;
        }
        if (!painter.end() || printer->printerState() == QPrinter::Error)
            return fail(Error::Kind::NotAllowed, u"the printer failed"_s, printer->printerName());
        return {};
    };
    aside(print, [this] { finish(); });
}

} // namespace sc
