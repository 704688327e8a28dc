#pragma once

#include "models/maintenance/collisions.h"
#include "models/maintenance/maintenancestore.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;
class ItemList;

/** A change or release on the calendar (MNT-4): when, on which items; what it would meet there stands below while it is
 * edited. */
class WorkDialog final : public ActDialog
{
    Q_OBJECT

public:
    using Meets = std::function<QList<Collision>(const PlannedWork &)>;

    /// \p work without an id: a new one.
    WorkDialog(const PlannedWork &work, const QList<MaintainedItem> &items, Meets meets, QWidget *parent);

    [[nodiscard]] PlannedWork work() const;

private:
    void tell();

    PlannedWork m_work; ///< as it is shown at first
    Meets m_meets;
    QComboBox *m_kind;
    QLineEdit *m_title;
    BerlinTimeEdit *m_from;
    BerlinTimeEdit *m_to;
    QComboBox *m_state;
    ItemList *m_items;
    QLabel *m_meaning;
    QPlainTextEdit *m_note;
};

} // namespace sc
