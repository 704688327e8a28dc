#pragma once

#include "models/availability/outagedesk.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace sc {

/** Imports outages from CSV: chooses file and mapping, shows line by line what would happen, then records (AVL-2). */
class OutageImportDialog final : public ActDialog
{
    Q_OBJECT

public:
    OutageImportDialog(const OutageDesk &desk, QWidget *parent);
    void setFile(const QString &file);
    [[nodiscard]] const OutageImport &plan() const { return m_plan; }

private:
    void choose();
    void dryRun();

    const OutageDesk &m_desk;
    OutageImport m_plan;
    QLineEdit *m_file;
    QComboBox *m_mapping;
    QLabel *m_summary;
    QTableView *m_lines;
    int m_generation = 0; ///< late answers are dropped
};

} // namespace sc
