#pragma once

#include "models/storage/connection.h"
#include "models/tickets/catalogue.h"

#include <QSet>

namespace sc {

/** What a desk knows already, as far as an import has to find it again. Names are compared without case. */
struct ImportNames
{
    QHash<QString, QString> users; ///< login or name → login
    QHash<QString, QString> teams; ///< name → id
    QHash<QString, int> levels; ///< team id → level
    QHash<QString, QString> tenants; ///< name → id
    QHash<QString, QString> categories; ///< name → id
    QHash<QString, CatalogueService> services; ///< by name
    QHash<QString, QString> references; ///< "system/foreign number" → own number (INC-13)
    QSet<QString> importedOps; ///< operations that earlier imports brought

    [[nodiscard]] static QString key(const QString &name) { return name.simplified().toCaseFolded(); }
    [[nodiscard]] static Result<ImportNames> load(Connection &connection);
};

/// An identifier that follows from \p name alone, so that a second import meets what the first one made.
[[nodiscard]] QString importId(const QString &name);

} // namespace sc
