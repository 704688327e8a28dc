#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace sc {

/**
 * Draws the one-line texts of cells, which come again with every frame: each is laid out and elided once for a width.
 * What was not drawn for long is dropped; so is all when the font changes.
 */
class CellText
{
public:
    /// At the left of \p box, centred in its height, in the painter's pen.
    void draw(QPainter &painter, const QRect &box, const QString &text, const QFont &font);

private:
    QFont m_font;
    QCache<QString, QStaticText> m_texts { 4000 }; ///< some screens full
};

} // namespace sc
