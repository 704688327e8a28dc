#pragma once

#include "views/maintenance/calendarground.h"
#include "views/maintenance/calendarmodel.h"

#include <QListView>

namespace sc {

/**
 * A month or a week: a list of entries that is laid out on days. The arrow keys go from entry to entry by time, Page Up
 * and Page Down by month or week. A window is moved by dragging, or with Alt and the arrow keys, and resized at its
 * lower edge, or with Alt, Shift and the arrow keys; nothing is saved by that: a proposal is shown with what it means,
 * and asked for with Enter or by letting go (MNT-2). Esc gives it up.
 */
class CalendarGrid final : public QListView
{
    Q_OBJECT

public:
    CalendarGrid(CalendarLayout::Span span, CalendarModel &model, const ServiceProfile &profile, const Clock &clock,
                 QWidget *parent = nullptr);

    void show(QDate day); ///< the month or week with it
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QDate first() const { return layoutNow().first(); } ///< of the days shown
    [[nodiscard]] QDate last() const { return layoutNow().last(); }
    /// Where the current window would go; nothing without a proposal.
    struct Proposal
    {
        QPersistentModelIndex index;
        Instant from = 0;
        Instant to = 0;
    };
    [[nodiscard]] const std::optional<Proposal> &proposal() const { return m_proposal; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void turned(QDate day); ///< another month or week was asked for
    void proposed(const QString &words); ///< what the proposal means; empty: there is none any more
    void changeAsked(const QModelIndex &index, Instant from, Instant to);
    void newAsked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    enum class Drag { None, Move, Resize };

    [[nodiscard]] CalendarLayout::Measures measures() const;
    [[nodiscard]] CalendarLayout layoutNow() const { return { m_span, m_day, measures() }; }
    [[nodiscard]] bool isMovable(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex aWeekAway(const QModelIndex &from, int weeks) const;
    bool propose(const QKeyEvent &event);
    void propose(const QModelIndex &index, Instant from, Instant to);
    [[nodiscard]] QString meaningOf(const CalendarModel::Entry &entry, Instant from,
                                    Instant to) const; ///< of moving it there
    void give(bool isTaken); ///< ends the proposal: asks for the change, or drops it
    void paintProposal(QPainter &painter);

    CalendarLayout::Span m_span;
    CalendarModel &m_model;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    CalendarGround m_ground;
    QDate m_day;
    CalendarLayout m_layout; ///< with the entries placed
    QList<CalendarLayout::Piece> m_pieces; ///< content coordinates
    std::optional<Proposal> m_proposal;
    QString m_meaning; ///< of the proposal
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    Instant m_grabbed = 0; ///< instant under the pointer when the button went down
};

} // namespace sc
