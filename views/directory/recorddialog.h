#pragma once

#include "models/directory/directorydesk.h"
#include "views/widgets/actdialog.h"

namespace sc {

/** One record of base data: a form made from its kind. Kinds with more to them derive from it. */
class RecordDialog : public ActDialog
{
    Q_OBJECT

public:
    /// \p seen the record to change; null for a new one. \p table for labels and references; outlives nothing.
    RecordDialog(const RecordTable &table, const Record *seen, QWidget *parent);

    /// Writes what was accepted, as one step.
    virtual CommandDesk::Answer submit(DirectoryDesk &desk) const;

protected:
    [[nodiscard]] const QHash<QString, QString> &values() const { return m_values; } ///< as stored, valid once accepted
    [[nodiscard]] const Record *seen() const { return m_seen ? &*m_seen : nullptr; } ///< null: it is a new one

private:
    [[nodiscard]] QWidget *editorFor(const RecordField &field, const QString &stored);
    [[nodiscard]] QString typed(const RecordField &field) const;
    [[nodiscard]] QString check();

    RecordTable m_table;
    std::optional<Record> m_seen;
    QHash<QString, QWidget *> m_editors;
    QHash<QString, QString> m_values;
};

} // namespace sc
