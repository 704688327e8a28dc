#include "views/widgets/deskstyle.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qreal Corner = 2.5; ///< radius, as Fusion rounds
constexpr int BesideWords = 12; ///< pixels between the words of a button and its rim, on each side
constexpr double Seen = 3.0; ///< contrast of a shape to its ground (WCAG 2.1, 1.4.11)

/// Inside \p rect, so that nothing is cut off.
void drawEdge(QPainter *painter, const QRect &rect, const QColor &color, qreal width, qreal corner = Corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawEdge(QPainter *painter, const QStyleOption &option, qreal corner = Corner)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    drawEdge(painter, option.rect, option.palette.color(hasFocus ? QPalette::Highlight : QPalette::Mid),
             hasFocus ? 2 : 1, corner);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (!header || header->orientation() != Qt::Horizontal)
        return;
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size.expandedTo({ contents.width() + 2 * BesideWords, 0 }) : size;
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
    case PE_Frame: drawEdge(painter, *option); return;
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const QColor wanted = option->palette.color(QPalette::Highlight);
        const bool isLost = focus && focus->backgroundColor.isValid()
            && contrast(wanted, focus->backgroundColor) < Seen;
        drawEdge(painter, option->rect, isLost ? option->palette.color(QPalette::HighlightedText) : wanted, 1.5);
        return;
    }
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_FrameMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawEdge(painter, *option, option->rect.width() / 2.0);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (const auto *row = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        row && element == CE_MenuItem && row->state.testFlag(State_Selected) && row->state.testFlag(State_Enabled)) {
        QStyleOptionMenuItem highlighted = *row;
        highlighted.icon = onHighlight(row->icon);
        QProxyStyle::drawControl(element, &highlighted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isSelectedTab = element == CE_TabBarTabShape && option->state.testFlag(State_Selected);
    if (element == CE_ProgressBarGroove || isSelectedTab)
        drawEdge(painter, option->rect, option->palette.color(QPalette::Mid), 1);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(painter, *option);
    else if (control == CC_ScrollBar && option->state.testFlag(State_Enabled))
        drawEdge(painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                 option->palette.color(QPalette::Mid), 1);
}

} // namespace sc
