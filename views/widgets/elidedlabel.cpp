#include "views/widgets/elidedlabel.h"

#include <QPainter>

namespace sc {

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 20, QLabel::sizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace sc
