#pragma once

#include "models/directory/record.h"
#include "views/widgets/actdialog.h"

namespace sc {

/** One record of base data: a form made from its kind. */
class RecordDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p seen the record to change; null for a new one. \p table for labels and references; outlives nothing.
    RecordDialog(const RecordTable &table, const Record *seen, QWidget *parent);

    [[nodiscard]] const QHash<QString, QString> &values() const { return m_values; } ///< as stored, valid once accepted

private:
    [[nodiscard]] QWidget *editorFor(const RecordField &field, const QString &stored);
    [[nodiscard]] QString typed(const RecordField &field) const;
    [[nodiscard]] QString check();

    RecordTable m_table;
    QHash<QString, QWidget *> m_editors;
    QHash<QString, QString> m_values;
};

} // namespace sc
