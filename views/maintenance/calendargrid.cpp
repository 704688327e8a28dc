#include "views/maintenance/calendargrid.h"

#include "models/maintenance/maintenancecommands.h"
#include "views/maintenance/calendardelegate.h"
#include "views/maintenance/maintenancewords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace sc {

namespace {

constexpr int Edge = 6; // pixels at the lower edge by which a window is resized
constexpr qint64 Step = 1800; // seconds of one press of a key

/// The same clock time \p days later.
Instant shifted(const ServiceProfile &profile, Instant at, qint64 days)
{
    const auto &calendar = *profile.versions().front().service;
    const QDate day = calendar.localDate(at);
    const Instant midnight = calendar.toUtc(day, 0);
    const qint64 second = at - midnight + calendar.offsetAt(at) - calendar.offsetAt(midnight);
    return calendar.toUtc(day.addDays(days), static_cast<int>(second));
}

} // namespace

CalendarGrid::CalendarGrid(CalendarLayout::Span span, CalendarModel &model, const ServiceProfile &profile,
                           const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_span(span)
    , m_model(model)
    , m_profile(profile)
    , m_clock(clock)
    , m_ground(span, profile)
    , m_day(profile.versions().front().service->localDate(clock.now()))
    , m_layout(span, m_day, {})
{
    setModel(&model);
    setModelColumn(CalendarModel::Title);
    setItemDelegate(new CalendarDelegate(model, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(NoDragDrop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CalendarGrid::doItemsLayout);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CalendarGrid::doItemsLayout);
}

CalendarLayout::Measures CalendarGrid::measures() const
{
    const int line = fontMetrics().height() + 6;
    const int gutter = m_span == CalendarLayout::Span::Week
        ? fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 14
        : 0;
    return { viewport()->size(), line + 4, line, gutter, fontMetrics().height() };
}

void CalendarGrid::show(QDate day)
{
    give(false);
    m_day = day;
    doItemsLayout();
}

void CalendarGrid::doItemsLayout()
{
    m_layout = layoutNow();
    QList<CalendarLayout::Stretch> stretches;
    for (int row = 0; row < m_model.rowCount(); ++row)
        stretches.append({ m_model.entry(row).from, m_model.entry(row).to });
    m_pieces = m_layout.place(stretches);
    updateGeometries();
    viewport()->update();
}

void CalendarGrid::updateGeometries()
{
    verticalScrollBar()->setSingleStep(measures().line);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - viewport()->height()));
}

void CalendarGrid::resizeEvent(QResizeEvent *)
{
    doItemsLayout();
}

int CalendarGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CalendarGrid::visualRect(const QModelIndex &index) const
{
    for (const CalendarLayout::Piece &piece : m_pieces)
        if (piece.row == index.row() && !piece.rect.isEmpty())
            return piece.rect.translated(0, -verticalOffset());
    return {};
}

QModelIndex CalendarGrid::indexAt(const QPoint &point) const
{
    for (const CalendarLayout::Piece &piece : m_pieces)
        if (piece.rect.translated(0, -verticalOffset()).contains(point))
            return m_model.index(piece.row, modelColumn());
    return {};
}

void CalendarGrid::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (rect.isEmpty() || viewport()->rect().contains(rect))
        return;
    const int beyond = rect.top() < 0 ? rect.top() : std::min(rect.top(), rect.bottom() - viewport()->height());
    verticalScrollBar()->setValue(verticalOffset() + beyond);
}

QRegion CalendarGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const CalendarLayout::Piece &piece : m_pieces)
        if (selection.contains(m_model.index(piece.row, modelColumn())))
            region += piece.rect.translated(0, -verticalOffset());
    return region;
}

void CalendarGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (const QModelIndex index = indexAt(rect.topLeft()); index.isValid())
        selectionModel()->select(index, flags);
}

QModelIndex CalendarGrid::aWeekAway(const QModelIndex &from, int weeks) const
{
    const Instant wanted = m_model.entry(from.row()).from + qint64(weeks) * 7 * 86400;
    int best = from.row();
    for (int row = from.row(); row >= 0 && row < m_model.rowCount(); row += weeks)
        if (std::abs(m_model.entry(row).from - wanted) <= std::abs(m_model.entry(best).from - wanted))
            best = row;
    return m_model.index(best, modelColumn());
}

QModelIndex CalendarGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_model.rowCount();
    const QModelIndex current = currentIndex();
    if (count == 0)
        return {};
    if (!current.isValid())
        return m_model.index(0, modelColumn());
    switch (action) {
    case MoveHome: return m_model.index(0, modelColumn());
    case MoveEnd: return m_model.index(count - 1, modelColumn());
    case MoveLeft:
    case MovePrevious: return m_model.index(std::max(0, current.row() - 1), modelColumn());
    case MoveRight:
    case MoveNext: return m_model.index(std::min(count - 1, current.row() + 1), modelColumn());
    case MoveUp: return aWeekAway(current, -1);
    case MoveDown: return aWeekAway(current, 1);
    default: return current;
    }
}

bool CalendarGrid::isMovable(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const auto &work = m_model.entry(index.row()).work;
    if (work)
        return work->state == PlannedWork::State::Planned;
    const auto &window = m_model.entry(index.row()).window;
    return window && !window->isSkipped && window->kind != WindowKind::Cancelled && mayChange(*window, m_clock.now());
}

void CalendarGrid::propose(const QModelIndex &index, Instant from, Instant to)
{
    if (to - from < Step / 2)
        return;
    m_proposal = Proposal { index, from, to };
    m_meaning = MaintenanceWords::span(from, to) + QStringLiteral(" · ")
        + meaningOf(m_model.entry(index.row()), from, to);
    Q_EMIT proposed(m_meaning);
    viewport()->update();
}

QString CalendarGrid::meaningOf(const CalendarModel::Entry &entry, Instant from, Instant to) const
{
    if (!entry.work) {
        const QString meaning = MaintenanceWords::of(
            consequenceOf(*entry.window, { false, from, to }, m_profile, m_clock.now()));
        return meaning.isEmpty() ? tr("wie gehabt, nichts anzukündigen") : meaning;
    }
    PlannedWork moved = *entry.work;
    moved.from = from;
    moved.to = to;
    const QString meaning = MaintenanceWords::of(m_model.collisionsAt(moved));
    return meaning.isEmpty() ? tr("nichts steht entgegen") : meaning;
}

bool CalendarGrid::propose(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!event.modifiers().testFlag(Qt::AltModifier) || !isMovable(index))
        return false;
    const auto &entry = m_model.entry(index.row());
    Instant from = m_proposal ? m_proposal->from : entry.from;
    Instant to = m_proposal ? m_proposal->to : entry.to;
    const bool isResize = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const qint64 seconds = event.key() == Qt::Key_Up ? -Step : Step;
        from += isResize ? 0 : seconds;
        to += seconds;
        break;
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int days = event.key() == Qt::Key_Left ? -1 : 1;
        from = isResize ? from : shifted(m_profile, from, days);
        to = shifted(m_profile, to, days);
        break;
    }
    default: return false;
    }
    propose(index, from, to);
    return true;
}

void CalendarGrid::give(bool isTaken)
{
    if (!m_proposal)
        return;
    const Proposal proposal = *std::exchange(m_proposal, std::nullopt);
    m_drag = Drag::None;
    unsetCursor();
    viewport()->update();
    Q_EMIT proposed({});
    if (isTaken && proposal.index.isValid())
        Q_EMIT changeAsked(proposal.index, proposal.from, proposal.to);
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (propose(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_proposal) {
            give(false);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_proposal) {
            give(true);
            return;
        }
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
        Q_EMIT turned(m_span == CalendarLayout::Span::Month ? m_day.addMonths(step) : m_day.addDays(qint64(7) * step));
        return;
    }
    case Qt::Key_Insert: Q_EMIT newAsked(m_day); return;
    default: break;
    }
    if (!m_proposal)
        QListView::keyPressEvent(event);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    give(false);
    const QModelIndex index = indexAt(event->pos());
    setCurrentIndex(index);
    m_pressed = event->pos();
    m_grabbed = m_layout.instantAt(event->pos() + QPoint(0, verticalOffset()));
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool isAtEdge = m_span == CalendarLayout::Span::Week && visualRect(index).bottom() - event->pos().y() < Edge;
    m_drag = !isLeft || !isMovable(index) ? Drag::None : isAtEdge ? Drag::Resize : Drag::Move;
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        const QModelIndex index = indexAt(event->pos());
        const bool isAtEdge = m_span == CalendarLayout::Span::Week && isMovable(index)
            && visualRect(index).bottom() - event->pos().y() < Edge;
        viewport()->setCursor(isAtEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_proposal && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const Instant under = m_layout.instantAt(event->pos() + QPoint(0, verticalOffset()));
    if (under == 0 || !currentIndex().isValid())
        return;
    const auto &entry = m_model.entry(currentIndex().row());
    const auto &calendar = *m_profile.versions().front().service;
    const qint64 days = calendar.localDate(m_grabbed).daysTo(calendar.localDate(under));
    const qint64 seconds = under - shifted(m_profile, m_grabbed, days);
    if (m_drag == Drag::Resize)
        propose(currentIndex(), entry.from, shifted(m_profile, entry.to, days) + seconds);
    else
        propose(currentIndex(), shifted(m_profile, entry.from, days) + seconds,
                shifted(m_profile, entry.to, days) + seconds);
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag != Drag::None)
        give(true);
    m_drag = Drag::None;
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT activated(index);
    else if (const QDate day = m_layout.dayAt(event->pos() + QPoint(0, verticalOffset())); day.isValid())
        Q_EMIT newAsked(day);
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    give(false);
    QListView::focusOutEvent(event);
}

void CalendarGrid::paintProposal(QPainter &painter)
{
    CalendarLayout ghost = layoutNow();
    const auto pieces = ghost.place({ { m_proposal->from, m_proposal->to } });
    painter.setBrush(Qt::NoBrush);
    for (const CalendarLayout::Piece &piece : pieces) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::DashLine));
        painter.drawRect(piece.rect);
    }
    const QRect foot(8, verticalOffset() + viewport()->height() - 2 * measures().line - 12, viewport()->width() - 16,
                     2 * measures().line + 4);
    painter.fillRect(foot, palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawRect(foot);
    painter.drawText(foot.adjusted(8, 2, -8, -2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_meaning);
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.translate(0, -verticalOffset());
    m_ground.paint(painter, m_layout, measures(), palette(), m_day,
                   m_profile.versions().front().service->localDate(m_clock.now()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.font = font();
    for (const CalendarLayout::Piece &piece : m_pieces) {
        if (piece.rect.isEmpty())
            continue;
        const QModelIndex index = m_model.index(piece.row, modelColumn());
        option.rect = piece.rect;
        option.state.setFlag(QStyle::State_Selected, index == currentIndex());
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
        itemDelegate()->paint(&painter, option, index);
    }
    painter.setPen(palette().color(QPalette::Text));
    for (QDate day = m_layout.first(); day <= m_layout.last(); day = day.addDays(1))
        if (const int hidden = m_layout.hiddenOn(day); hidden > 0)
            painter.drawText(m_layout.dayRect(day).adjusted(0, 0, -4, 0), Qt::AlignTop | Qt::AlignRight,
                             tr("+%1").arg(hidden));
    if (m_proposal)
        paintProposal(painter);
}

} // namespace sc
