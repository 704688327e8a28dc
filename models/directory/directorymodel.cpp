#include "models/directory/directorymodel.h"

namespace sc {

void DirectoryModel::setTable(RecordTable table)
{
    if (m_table.kind != table.kind) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : before)
        ids.append(record(index.row()).id);
    m_table = std::move(table);
    QHash<QString, int> rowOfId;
    for (int row = 0; row < m_table.records.size(); ++row)
        rowOfId.insert(m_table.records.at(row).id, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOfId.value(ids.at(i), -1);
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.records.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table.kind ? 0 : static_cast<int>(m_table.kind->fields.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole))
        return {};
    const RecordField &field = m_table.kind->fields.at(index.column());
    if (role == SortRole && field.type == RecordField::Type::Moment)
        return record(index.row()).value(field.name).toLongLong();
    if (role == SortRole && field.type == RecordField::Type::Date)
        return record(index.row()).value(field.name);
    return m_table.display(field, record(index.row()).value(field.name));
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_table.kind
        || section >= m_table.kind->fields.size())
        return {};
    return m_table.kind->fields.at(section).title();
}

} // namespace sc
