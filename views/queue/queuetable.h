#pragma once

#include "models/tickets/queuemodel.h"

#include <QTableView>

class QAction;
class QActionGroup;

namespace sc {

class QueueProxy;

/** The table of a queue: whole rows, movable columns that can be hidden, groups; Home and End go to the first and last
 * ticket. */
class QueueTable final : public QTableView
{
    Q_OBJECT

public:
    QueueTable(QueueModel &queue, QueueProxy &proxy, QWidget *parent = nullptr);

    /// Checkable, one a column; the title always stays.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions; }
    /// Exclusive, in the order of Grouping.
    [[nodiscard]] QList<QAction *> groupingActions() const;
    [[nodiscard]] std::vector<int> selectedRows() const; ///< rows of tickets, ascending
    void selectRowAt(int row); ///< alone, also in a view that is not laid out
    [[nodiscard]] int firstRow() const; ///< of a ticket: below a heading
    void updateClocks(); ///< one repaint of the visible cells of one column; no signal a row, no sorting
    void restoreColumns(const QByteArray &state); ///< empty: as they are

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void makeActions();

    QueueModel &m_queue;
    QueueProxy &m_proxy;
    QList<QAction *> m_columnActions;
    QActionGroup *m_groupings = nullptr;
};

} // namespace sc
