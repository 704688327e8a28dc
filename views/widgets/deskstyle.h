#pragma once

#include <QProxyStyle>

namespace sc {

/**
 * Fusion with edges that are seen: its own outlines are a shade of the window's ground and vanish on dark grounds.
 * Fields, lists, buttons and boxes get a line in QPalette::Mid, with the focus a thicker one in QPalette::Highlight;
 * both have at least 3 : 1 to their ground (A11Y-1). Icons of a highlighted menu row take the ink of its text. The
 * words of a button do not touch its rim; the head of a column begins where its words begin, and stays as it is when a
 * row is selected.
 */
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace sc
