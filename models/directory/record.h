#pragma once

#include "models/directory/recordkind.h"
#include "models/domain/result.h"

#include <QHash>

namespace sc {

/** One record of base data: every value as text, as stored; a missing one is empty. */
struct Record
{
    QString id;
    QHash<QString, QString> values;

    [[nodiscard]] QString value(const QString &name) const { return values.value(name); }
    friend bool operator==(const Record &, const Record &) = default;
};

/** All records of one kind, with the titles of what they point to. */
struct RecordTable
{
    const RecordKind *kind = nullptr;
    QList<Record> records;
    /// Per field that points or proposes: key → title, by title
    QHash<QString, QList<QPair<QString, QString>>> targets;

    /// What a person reads: labels of choices, titles of references, local dates; "?" for a target that is gone.
    [[nodiscard]] QString display(const RecordField &field, const QString &stored) const;
    /// What a person typed (or a file says) as it is stored. Errors: Invalid with the field as subject and what was
    /// expected.
    [[nodiscard]] Result<QString> stored(const RecordField &field, const QString &typed) const;
};

/// What keeps a record from being saved, in words; empty when nothing does (required fields, order of dates).
[[nodiscard]] QString problemOf(const RecordKind &kind, const QHash<QString, QString> &values);
/// The same, seen together with the other records of \p table: a ring of dependencies is named (CI-3).
[[nodiscard]] QString problemOf(const RecordTable &table, const QHash<QString, QString> &values);

} // namespace sc
