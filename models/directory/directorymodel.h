#pragma once

#include "models/directory/record.h"

#include <QAbstractTableModel>

namespace sc {

/** The records of one kind as a table; a refreshed table keeps the rows that stay, so that selections survive. */
class DirectoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum { SortRole = Qt::UserRole }; ///< instants and days in their order, all else as displayed
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(RecordTable table);
    [[nodiscard]] const RecordTable &table() const { return m_table; }
    [[nodiscard]] const Record &record(int row) const { return m_table.records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    RecordTable m_table;
};

} // namespace sc
