#include "views/documents/paperflow.h"

#include <qcustomplot.h>

#include <QFontMetricsF>
#include <QPagedPaintDevice>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr double frameHeight = 22; // head and foot
constexpr double cellGap = 6;

} // namespace

PaperFlow::Measure::Measure()
{
    // Sizes in pixels of the flow's own coordinates, which are points: the same on every device.
    const auto set = [this](Style style, int size, bool isBold) {
        QFont font(u"Noto Sans"_s);
        font.setStyleHint(QFont::SansSerif);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(size);
        font.setBold(isBold);
        m_fonts.at(static_cast<size_t>(style)) = font;
    };
    set(Style::Title, 18, true);
    set(Style::Heading, 12, true);
    set(Style::Body, 9, false);
    set(Style::Bold, 9, true);
    set(Style::Column, 8, true);
    set(Style::Small, 7, false);
}

double PaperFlow::Measure::heightOf(const QString &text, Style style, double width)
{
    constexpr int styles = 8;
    constexpr int perPoint = 64;
    const std::pair key(text, qRound64(width * perPoint) * styles + static_cast<int>(style));
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    return *m_heights.insert(
        key, QFontMetricsF(font(style)).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height());
}

PaperFlow::PaperFlow(QPagedPaintDevice &device, QCPPainter *painter, Measure &measure,
                     std::function<void(PaperFlow &, int)> frame)
    : m_device(device)
    , m_painter(painter)
    , m_measure(measure)
    , m_frame(std::move(frame))
{
    const QSizeF size = device.pageLayout().paintRect(QPageLayout::Point).size();
    m_width = size.width();
    m_height = size.height();
    m_top = frameHeight;
    m_bottom = m_height - frameHeight;
    m_y = m_top;
    if (m_painter)
        m_frame(*this, m_page);
}

void PaperFlow::newPage()
{
    ++m_page;
    m_y = m_top;
    if (!m_painter)
        return;
    m_device.newPage();
    m_frame(*this, m_page);
}

void PaperFlow::need(double height)
{
    if (m_y + height > m_bottom && m_y > m_top)
        newPage();
}

void PaperFlow::text(const QString &text, Style style)
{
    if (text.isEmpty())
        return;
    const double height = m_measure.heightOf(text, style, m_width);
    need(height + (style == Style::Heading ? 40 : 0)); // a heading is not left alone at the end of a page
    textAt({ 0, m_y, m_width, height + 1 }, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, style);
    m_y += height + (style == Style::Title ? 6 : 3);
}

void PaperFlow::textAt(const QRectF &where, int alignment, const QString &text, Style style)
{
    if (!m_painter)
        return;
    m_painter->setPen(Qt::black);
    m_painter->setFont(m_measure.font(style));
    m_painter->drawText(where, alignment, text);
}

void PaperFlow::line(const QPointF &from, const QPointF &to)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(Qt::black, 0.5));
    m_painter->drawLine(QLineF(from, to));
}

void PaperFlow::block(double height, const std::function<void(QCPPainter &, const QRectF &)> &paint)
{
    need(height);
    if (m_painter)
        paint(*m_painter, { 0, m_y, m_width, height });
    m_y += height;
}

double PaperFlow::row(const QStringList &cells, const QList<double> &places, const QList<int> &numbers, Style style,
                      bool isPainted)
{
    double height = 0;
    for (int i = 0; i < cells.size(); ++i)
        height = std::max(height, m_measure.heightOf(cells.at(i), style, places.at(i + 1) - places.at(i) - cellGap));
    for (int i = 0; isPainted && i < cells.size(); ++i)
        textAt({ places.at(i), m_y + 1.5, places.at(i + 1) - places.at(i) - cellGap, height + 1 },
               (numbers.contains(i) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, cells.at(i),
               style);
    return height + 3;
}

void PaperFlow::table(const QStringList &columns, const QList<QStringList> &rows, const QList<double> &widths,
                      const QList<int> &numbers)
{
    double sum = 0;
    for (const double width : widths)
        sum += width;
    QList<double> places { 0 };
    for (const double width : widths)
        places.append(places.constLast() + m_width * width / sum);
    const auto heading = [&] {
        m_y += row(columns, places, numbers, Style::Column, true);
        line({ 0, m_y }, { m_width, m_y });
    };
    need(row(columns, places, numbers, Style::Column, false)
         + (rows.isEmpty() ? 0 : row(rows.constFirst(), places, numbers, Style::Body, false)));
    heading();
    for (const QStringList &cells : rows) {
        const double height = row(cells, places, numbers, Style::Body, false);
        if (m_y + height > m_bottom) {
            newPage();
            heading();
        }
        row(cells, places, numbers, Style::Body, true);
        m_y += height;
        if (m_painter) {
            m_painter->setPen(QPen(Qt::lightGray, 0.3));
            m_painter->drawLine(QLineF(0, m_y, m_width, m_y));
        }
    }
    m_y += 6;
}

} // namespace sc
