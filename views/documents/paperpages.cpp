#include "views/documents/paperpages.h"

#include <QPaintEngine>
#include <QPainter>

namespace sc {

namespace {

constexpr int pixelsPerInch = 300; // as the PDF: lines break where they break there

} // namespace

void PaperPages::draw(QPainter &painter, qsizetype index, const QRectF &area) const
{
    const QPicture &drawing = drawings.at(index);
    const double scale = area.width() / size.width() * QPicture().logicalDpiX()
        / painter.device()->logicalDpiX(); // a picture plays in inches of its device
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.setPen(QPen()); // a drawing keeps what differs from a new painter
    painter.setBrush({});
    painter.drawPicture(0, 0, drawing);
    painter.restore();
}

/** A drawing that measures like the device it is a page of: fonts are laid out for its resolution. */
class PageRecorder::Page final : public QPicture
{
public:
    explicit Page(const PageRecorder &device)
        : m_device(device)
    {
    }

protected:
    int metric(PaintDeviceMetric which) const override { return m_device.metric(which); }

private:
    const PageRecorder &m_device;
};

PageRecorder::PageRecorder()
    : QPdfWriter(static_cast<QIODevice *>(nullptr))
    , m_page(std::make_unique<Page>(*this))
{
    setResolution(pixelsPerInch);
}

PageRecorder::~PageRecorder() = default;

QPaintDevice *PageRecorder::redirected(QPoint *offset) const
{
    if (offset)
        *offset = {};
    return m_page.get();
}

bool PageRecorder::newPage()
{
    QPainter *painter = m_page->paintEngine()->painter();
    if (!painter)
        return false;
    const QTransform transform = painter->transform();
    const QFont font = painter->font();
    const QPen pen = painter->pen();
    const QBrush brush = painter->brush();
    const QPainter::RenderHints hints = painter->renderHints();
    painter->end();
    m_finished.append(*m_page);
    m_page = std::make_unique<Page>(*this);
    if (!painter->begin(this))
        return false;
    painter->setTransform(transform);
    painter->setFont(font);
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->setRenderHints(hints);
    return true;
}

PaperPages PageRecorder::pages() const
{
    return { pageLayout(), pageLayout().paintRectPixels(pixelsPerInch).size(),
             m_finished + QList<QPicture> { *m_page } };
}

} // namespace sc
