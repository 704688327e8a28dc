#pragma once

#include "models/maintenance/maintenancestore.h"

#include <QListWidget>

namespace sc {

/** Items to tick off: which of them a window or a change touches. */
class ItemList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ItemList(const QList<MaintainedItem> &items, const QStringList &chosen = {});

    [[nodiscard]] QStringList ids() const;
};

} // namespace sc
