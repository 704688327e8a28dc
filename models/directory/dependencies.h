#pragma once

#include "models/directory/record.h"

namespace sc {

/** Who needs whom among the configuration items (CI-3), read from the table of item_dependencies. */
class Dependencies
{
public:
    explicit Dependencies(const RecordTable &table);

    [[nodiscard]] QStringList needs(const QString &itemId) const; ///< names of what it needs directly
    [[nodiscard]] QStringList neededBy(const QString &itemId) const; ///< names of what needs it directly
    /// Names of all that need it, also by way of others
    [[nodiscard]] QStringList affectedBy(const QString &itemId) const;
    /// The ring that would close if \p itemId needed \p neededId too, from the item back to itself; empty when none
    /// would.
    [[nodiscard]] QStringList ringThrough(const QString &itemId, const QString &neededId) const;

private:
    [[nodiscard]] QStringList named(const QStringList &ids) const;

    QHash<QString, QString> m_names;
    QHash<QString, QStringList> m_needs;
    QHash<QString, QStringList> m_neededBy;
};

} // namespace sc
