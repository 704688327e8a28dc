#include "views/maintenance/calendardelegate.h"

#include "views/maintenance/maintenancewords.h"
#include "views/widgets/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using servicetime::Stage;

QColor toneOf(const CalendarModel::Entry &entry, const QPalette &palette)
{
    if (entry.what == CalendarModel::What::Outage || (entry.window && entry.window->kind == WindowKind::Emergency))
        return stageColor(Stage::Breached, palette);
    if (entry.what == CalendarModel::What::Freeze)
        return palette.color(QPalette::PlaceholderText);
    if (entry.what != CalendarModel::What::Window)
        return stageColor(Stage::OnTrack, palette);
    if (!entry.window->isHeld())
        return palette.color(QPalette::PlaceholderText);
    return entry.window->kind == WindowKind::Regular ? palette.color(QPalette::Link)
                                                     : stageColor(Stage::Urgent, palette);
}

Qt::PenStyle edgeOf(const CalendarModel::Entry &entry)
{
    if (!entry.window)
        return Qt::SolidLine;
    return entry.window->kind == WindowKind::Deviation || entry.window->kind == WindowKind::Extra ? Qt::DashLine
        : entry.window->isHeld()                                                                  ? Qt::SolidLine
                                                                                                  : Qt::DotLine;
}

/// A triangle, or a dot; gives the width it took.
int paintMark(QPainter &painter, const QRect &box, int severity)
{
    if (severity == 0)
        return 0;
    const int size = std::min(box.height(), 11);
    const QRectF place(box.left(), box.center().y() - size / 2.0, size, size);
    if (severity == 1)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    else
        painter.drawPolygon(QPolygonF { { place.center().x(), place.top() }, place.bottomRight(), place.bottomLeft() });
    return size + 4;
}

} // namespace

CalendarDelegate::CalendarDelegate(const CalendarModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QColor CalendarDelegate::mixed(const QColor &ground, const QColor &tone, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return { mix(ground.red(), tone.red()), mix(ground.green(), tone.green()), mix(ground.blue(), tone.blue()) };
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarModel::Entry &entry = m_model.entry(index.row());
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QColor tone = toneOf(entry, option.palette);
    const QColor ink = isCurrent ? option.palette.color(QPalette::HighlightedText)
                                 : option.palette.color(QPalette::Text);
    const QRect box = option.rect;

    painter->save();
    painter->setClipRect(box.adjusted(-1, -1, 1, 1));
    painter->fillRect(box,
                      isCurrent ? option.palette.color(QPalette::Highlight)
                                : mixed(option.palette.color(QPalette::Base), tone, 0.14));
    if (entry.what == CalendarModel::What::Freeze && !isCurrent)
        painter->fillRect(box, QBrush(mixed(option.palette.color(QPalette::Base), tone, 0.5), Qt::BDiagPattern));
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isDouble = entry.window && entry.window->kind == WindowKind::Emergency;
    painter->setPen(QPen(isCurrent ? ink : tone, isDouble ? 2.5 : 1.2, edgeOf(entry)));
    painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->fillRect(QRect(box.left(), box.top(), 4, box.height()), isCurrent ? ink : tone);

    QFont font = option.font;
    font.setStrikeOut(entry.window && !entry.window->isHeld());
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QRect inner = box.adjusted(8, 0, -3, 0);
    const QRect firstLine(inner.left(), inner.top(), inner.width(), std::min(inner.height(), metrics.height() + 4));
    painter->setPen(ink);
    painter->setBrush(
        isCurrent ? ink
                  : stageColor(CalendarModel::severity(entry) == 2 ? Stage::Breached : Stage::Warning, option.palette));
    const int mark = paintMark(*painter, firstLine, CalendarModel::severity(entry));
    const QString text = entry.what == CalendarModel::What::Freeze
        ? entry.title
        : QString(MaintenanceWords::clock(entry.from) + u' ' + entry.title);
    painter->drawText(firstLine.adjusted(mark, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideRight, firstLine.width() - mark));
    QRect rest = inner.adjusted(0, firstLine.height(), 0, -2);
    rest.setHeight(rest.height() / metrics.lineSpacing() * metrics.lineSpacing()); // whole lines only
    if (rest.height() >= metrics.height()) { // to scale there is room for more
        font.setStrikeOut(false);
        painter->setFont(font);
        QStringList lines { CalendarModel::kindOf(entry) };
        lines.append(CalendarModel::hintsOf(entry));
        painter->drawText(rest, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, lines.join(u'\n'));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 1, Qt::DotLine));
        painter->drawRect(QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5));
    }
    painter->restore();
}

} // namespace sc
