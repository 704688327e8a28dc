#include "views/maintenance/itemlist.h"

namespace sc {

ItemList::ItemList(const QList<MaintainedItem> &items, const QStringList &chosen)
{
    for (const MaintainedItem &item : items) {
        auto *row = new QListWidgetItem(item.name, this);
        row->setData(Qt::UserRole, item.id);
        row->setCheckState(chosen.contains(item.id) ? Qt::Checked : Qt::Unchecked);
    }
    setMaximumHeight(fontMetrics().lineSpacing() * 5);
}

QStringList ItemList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            ids.append(item(row)->data(Qt::UserRole).toString());
    return ids;
}

} // namespace sc
