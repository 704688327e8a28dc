#include "views/widgets/celltext.h"

#include <QFontMetrics>
#include <QPainter>

#include <memory>

namespace sc {

void CellText::draw(QPainter &painter, const QRect &box, const QString &text, const QFont &font)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    if (font != m_font) {
        m_font = font;
        m_texts.clear();
    }
    painter.setFont(font);
    const QString key = text + QChar(static_cast<char16_t>(box.width()));
    std::unique_ptr<QStaticText> made;
    const QStaticText *laid = m_texts.object(key);
    if (!laid) {
        made = std::make_unique<QStaticText>(QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        made->setTextFormat(Qt::PlainText);
        made->setPerformanceHint(QStaticText::AggressiveCaching);
        made->prepare(painter.transform(), font);
        laid = made.get();
    }
    const int above = (box.height() - qCeil(laid->size().height())) / 2;
    painter.drawStaticText(box.left(), box.top() + above, *laid);
    if (made)
        m_texts.insert(key, made.release());
}

} // namespace sc
