#include "views/availability/figuretable.h"

#include "views/widgets/shownlist.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace sc {

FigureTable::FigureTable(const QString &name, const QStringList &columns, const QList<int> &numbers, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
    , m_numbers(numbers)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(columns);
    for (const int column : numbers)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    addListExport(*this, name);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { Q_EMIT opened(row); });
}

void FigureTable::setRows(const QList<QStringList> &rows)
{
    const int current = currentRow();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column) {
            auto *cell = new QTableWidgetItem(rows.at(row).at(column));
            if (m_numbers.contains(column))
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            else
                cell->setToolTip(cell->text());
            setItem(row, column, cell);
        }
    // A header that resizes its columns forgets that the last one reaches to the edge.
    horizontalHeader()->setStretchLastSection(false);
    resizeColumnsToContents();
    horizontalHeader()->setStretchLastSection(true);
    if (rowCount() > 0)
        setCurrentCell(std::clamp(current, 0, rowCount() - 1), 0);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT opened(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace sc
