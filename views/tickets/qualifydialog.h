#pragma once

#include "models/tickets/catalogue.h"
#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLabel;

namespace sc {

class ItemsEdit;

/**
 * Kind, class with its definition beside the choice, service, category, items, side, place of cause, impact × urgency
 * (INC-2, SLA-8, SLA-10). What this does to the deadline and the promise is said while choosing (SLA-6, SLA-11,
 * SCOPE-1).
 */
class QualifyDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p compose judges the deadline; its profile must outlive the dialog.
    QualifyDialog(const TicketFile &file, const Catalogue &catalogue, const TicketCommands &compose, QWidget *parent);
    [[nodiscard]] Qualification value() const;

private:
    void makeClassRows();
    void makeSubjectRows();
    void makePriorityRow();
    void update();
    [[nodiscard]] Promise promise() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] Problem problem() const;

    TicketFile m_file;
    Catalogue m_catalogue;
    TicketCommands m_compose;
    QComboBox *m_kind = nullptr;
    QComboBox *m_class = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_kindDefinition = nullptr;
    QLabel *m_causeDefinition = nullptr;
    QComboBox *m_reason = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_category = nullptr;
    ItemsEdit *m_items = nullptr;
    QComboBox *m_side = nullptr;
    QComboBox *m_cause = nullptr;
    QComboBox *m_impact = nullptr;
    QComboBox *m_urgency = nullptr;
    QLabel *m_priority = nullptr;
    QLabel *m_consequence = nullptr;
};

} // namespace sc
