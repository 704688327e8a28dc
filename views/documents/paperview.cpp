#include "views/documents/paperview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace sc {

namespace {

constexpr int gap = 12; // pixels around a page
constexpr double smallest = 0.2;
constexpr double largest = 5;

} // namespace

PaperView::PaperView(PaperPages pages, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pages(std::move(pages))
{
    setAccessibleName(tr("Seiten"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
}

QSizeF PaperView::paper() const
{
    return m_pages.layout.fullRect(QPageLayout::Point).size() * m_zoom * logicalDpiX() / 72;
}

QRectF PaperView::rectOf(int index) const
{
    const QSizeF size = paper();
    const double left = std::max(double(gap), (viewport()->width() - size.width()) / 2);
    return { QPointF(left - horizontalScrollBar()->value(),
                     gap + index * (size.height() + gap) - verticalScrollBar()->value()),
             size };
}

int PaperView::current() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>((middle - gap / 2.0) / (paper().height() + gap)) + 1, 1, count());
}

void PaperView::goTo(int number)
{
    verticalScrollBar()->setValue(qRound((std::clamp(number, 1, count()) - 1) * (paper().height() + gap)));
}

void PaperView::setFit(Fit fit)
{
    m_fit = fit;
    layOut();
}

void PaperView::zoomBy(double factor)
{
    m_fit = Fit::Free;
    setZoom(m_zoom * factor);
    layOut();
}

void PaperView::setZoom(double zoom)
{
    const double before = paper().height() + gap;
    const double page = verticalScrollBar()->value() / before;
    m_zoom = std::clamp(zoom, smallest, largest);
    const QSizeF size = paper();
    horizontalScrollBar()->setRange(0, std::max(0, qRound(size.width()) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, qRound(gap + count() * (size.height() + gap)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setValue(qRound(page * (size.height() + gap))); // what was in sight stays in sight
    viewport()->update();
}

void PaperView::layOut()
{
    const QSizeF whole = m_pages.layout.fullRect(QPageLayout::Point).size() * logicalDpiX() / 72;
    const double width = (viewport()->width() - 2 * gap) / whole.width();
    const double height = (viewport()->height() - 2 * gap) / whole.height();
    setZoom(m_fit == Fit::Width ? width : m_fit == Fit::Page ? std::min(width, height) : m_zoom);
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF paintable = m_pages.layout.paintRect(QPageLayout::Point);
    const double scale = paper().width() / m_pages.layout.fullRect(QPageLayout::Point).width();
    for (int i = 0; i < count(); ++i) {
        const QRectF page = rectOf(i);
        if (!page.intersects(event->rect()))
            continue;
        painter.fillRect(page, Qt::white); // paper is white in every theme
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
        m_pages.draw(painter, i, { page.topLeft() + paintable.topLeft() * scale, paintable.size() * scale });
    }
}

void PaperView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    Q_EMIT currentChanged(current());
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return goTo(current() + 1);
    case Qt::Key_PageUp: return goTo(current() - 1);
    case Qt::Key_Home: return goTo(1);
    case Qt::Key_End: return goTo(count());
    default: QAbstractScrollArea::keyPressEvent(event); // arrows
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace sc
