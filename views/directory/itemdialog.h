#pragma once

#include "views/directory/recorddialog.h"

namespace sc {

/** A configuration item with what it needs and what needs it (CI-3). */
class ItemDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// \p dependencies the table of item_dependencies.
    ItemDialog(const RecordTable &table, const RecordTable &dependencies, const Record *seen, QWidget *parent);
};

} // namespace sc
