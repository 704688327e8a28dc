#pragma once

#include "views/directory/recorddialog.h"

class QCheckBox;

namespace sc {

/** A user of the desk with the roles, saved as one step (ORG-1). The login of a user that is there stays. */
class UserDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// \p roles the table of user_roles.
    UserDialog(const RecordTable &table, const RecordTable &roles, const Record *seen, QWidget *parent);
    CommandDesk::Answer submit(DirectoryDesk &desk) const override;

private:
    QList<Record> m_held; ///< the roles that stand
    QHash<QString, QCheckBox *> m_boxes;
};

} // namespace sc
