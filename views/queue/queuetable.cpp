#include "views/queue/queuetable.h"

#include "views/queue/clockdelegate.h"
#include "views/queue/queueproxy.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace sc {

QueueTable::QueueTable(QueueModel &queue, QueueProxy &proxy, QWidget *parent)
    : QTableView(parent)
    , m_queue(queue)
    , m_proxy(proxy)
{
    setAccessibleName(tr("Vorgänge"));
    setModel(&m_proxy);
    setItemDelegate(new QueueDelegate(this));
    setItemDelegateForColumn(QueueModel::Clock, new ClockDelegate(m_proxy, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    setUpHeader();
    makeActions();
}

void QueueTable::setUpHeader()
{
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, chars] : { std::pair(QueueModel::Number, 15),
                                         { QueueModel::Title, 45 },
                                         { QueueModel::Clock, 46 },
                                         { QueueModel::Class, 20 },
                                         { QueueModel::State, 15 },
                                         { QueueModel::Priority, 6 },
                                         { QueueModel::Level, 8 },
                                         { QueueModel::Owner, 16 },
                                         { QueueModel::Caller, 22 },
                                         { QueueModel::Channel, 13 },
                                         { QueueModel::Reported, 16 },
                                         { QueueModel::FollowUp, 17 },
                                         { QueueModel::Tenant, 24 },
                                         { QueueModel::Service, 24 } })
        header->resizeSection(column, unit * chars);
    for (const auto hidden : { QueueModel::Channel, QueueModel::Reported, QueueModel::FollowUp, QueueModel::Level,
                               QueueModel::Tenant, QueueModel::Service })
        header->hideSection(hidden);
    header->setSortIndicator(QueueModel::Clock, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void QueueTable::makeActions()
{
    auto *header = horizontalHeader();
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        auto *action = new QAction(m_proxy.headerData(column, Qt::Horizontal).toString(), this);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != QueueModel::Title); // one column always stays
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
        m_columnActions.append(action);
    }
    m_groupings = new QActionGroup(this);
    const QStringList names { tr("&Nicht gruppieren"), tr("Nach &Störungsklasse"), tr("Nach &Level"),
                              tr("Nach &Bearbeiter"),  tr("Nach &Mandant"),        tr("Nach S&tatus") };
    for (int i = 0; i < GroupingCount; ++i) {
        QAction *action = m_groupings->addAction(names.at(i));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_queue.grouping()) == i);
        connect(action, &QAction::triggered, this, [this, i] { m_queue.setGrouping(static_cast<Grouping>(i)); });
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_columnActions);
        menu->addSeparator();
        menu->addActions(m_groupings->actions());
        menu->popup(header->mapToGlobal(place));
    });
}

QList<QAction *> QueueTable::groupingActions() const
{
    return m_groupings->actions();
}

void QueueTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        m_columnActions.at(column)->setChecked(!horizontalHeader()->isSectionHidden(column));
}

std::vector<int> QueueTable::selectedRows() const
{
    // Whole rows are selected, so the ranges tell; asking row by row would be quadratic.
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (m_queue.placeAt(row) >= 0)
                rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int QueueTable::firstRow() const
{
    return m_queue.placeAt(0) >= 0 ? 0 : 1;
}

void QueueTable::selectRowAt(int row)
{
    // Not selectRow(): it needs a laid-out view, and this one may have been hidden until now.
    selectionModel()->setCurrentIndex(m_proxy.index(row, QueueModel::Title),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueueTable::updateClocks()
{
    viewport()->update(columnViewportPosition(QueueModel::Clock), 0, columnWidth(QueueModel::Clock),
                       viewport()->height());
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    // Whole rows are selected: Home and End are for them, not for columns.
    const bool isEdge = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (!isEdge || event->modifiers() != Qt::NoModifier || m_queue.rowCount() == 0)
        QTableView::keyPressEvent(event);
    else
        selectRowAt(event->key() == Qt::Key_End ? m_queue.rowCount() - 1 : firstRow());
}

} // namespace sc
