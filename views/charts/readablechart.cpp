#include "views/charts/readablechart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

namespace sc {

ReadableChart::ReadableChart(const QString &name, QWidget *parent)
    : QCustomPlot(parent)
    , m_name(name)
    , m_tones(ChartTones::of(palette()))
    , m_mark(new QCPItemRect(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(name);
    setNotAntialiasedElements(QCP::aeAll); // rows of rectangles: sharp, and several times as fast
    m_mark->setBrush(Qt::NoBrush);
    m_mark->setVisible(false);
    m_mark->setClipToAxisRect(true);
}

void ReadableChart::restyle()
{
    m_tones = m_isPaper ? ChartTones::paper() : ChartTones::of(palette());
    setBackground(m_tones.ground);
    for (QCPAxis *axis : { xAxis, yAxis }) {
        axis->setBasePen(QPen(m_tones.text));
        axis->setTickPen(QPen(m_tones.text));
        axis->setSubTicks(false);
        axis->setTickLabelColor(m_tones.text);
        axis->setLabelColor(m_tones.text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(m_tones.weak, 0.5, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_mark->setPen(QPen(m_isPaper ? m_tones.text : palette().color(QPalette::Highlight), 2));
    applyTones();
    showCurrent();
}

void ReadableChart::setBrush(QCPBars *bars, const QBrush &brush, const QColor &edge)
{
    bars->setBrush(brush);
    bars->setPen(QPen(edge));
    bars->setAntialiasedFill(false);
    bars->setAntialiased(false);
}

void ReadableChart::setCurrent(int index)
{
    if (valueCount() == 0)
        return;
    m_current = std::clamp(index, 0, valueCount() - 1);
    showCurrent();
    Q_EMIT currentChanged(m_current);
}

void ReadableChart::showCurrent()
{
    if (m_current >= valueCount())
        m_current = std::max(0, valueCount() - 1);
    const bool isShown = !m_isPaper && hasFocus() && valueCount() > 0;
    m_mark->setVisible(isShown);
    if (valueCount() > 0) {
        const QCPRange range = place(m_current);
        const bool isAcross = keyAxis() == xAxis;
        const QCPRange other = isAcross ? yAxis->range() : xAxis->range();
        m_mark->topLeft->setCoords(isAcross ? range.lower : other.lower, isAcross ? other.upper : range.upper);
        m_mark->bottomRight->setCoords(isAcross ? range.upper : other.upper, isAcross ? other.lower : range.lower);
        setAccessibleDescription(valueText(m_current));
        if (hasFocus()) {
            QAccessibleEvent event(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&event);
        }
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void ReadableChart::toPaper()
{
    m_isPaper = true;
    QFont paper(QStringLiteral("Noto Sans"));
    paper.setStyleHint(QFont::SansSerif);
    paper.setPixelSize(10); // not points: the device's resolution would count a second time
    setFont(paper);
    restyle();
}

void ReadableChart::drawOn(QCPPainter &painter, const QRectF &area)
{
    // Laid out in pixels of 1/96 inch, painted in the points of the paper.
    constexpr double scale = 72.0 / 96; // to points
    painter.save();
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    toPainter(&painter, qRound(area.width() / scale), qRound(area.height() / scale));
    painter.restore();
}

int ReadableChart::indexAt(const QPointF &position) const
{
    if (!axisRect()->rect().contains(position.toPoint()))
        return -1;
    const double key = keyAxis()->pixelToCoord(keyAxis() == xAxis ? position.x() : position.y());
    for (int i = 0; i < valueCount(); ++i)
        if (place(i).contains(key))
            return i;
    return -1;
}

void ReadableChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: setCurrent(m_current - 1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(valueCount() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (valueCount() > 0)
            Q_EMIT activated(m_current);
        break;
    default: QCustomPlot::keyPressEvent(event);
    }
}

void ReadableChart::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0)
        setCurrent(index);
}

void ReadableChart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (index >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), valueText(index), this);
    else
        QToolTip::hideText();
}

void ReadableChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0)
        Q_EMIT activated(index);
}

void ReadableChart::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    showCurrent();
}

void ReadableChart::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    showCurrent();
}

void ReadableChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace sc
