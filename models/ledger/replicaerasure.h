#pragma once

#include "models/storage/connection.h"

#include <QJsonArray>

namespace sc {

/// When \p activities of the feed tell that a person's data were erased: forgets what this client still keeps of those
/// rows beside them, that is the contents of answered commands, what stood before, and words in the search's segments.
/// Rows and history come by the feed itself. Within the caller's transaction.
[[nodiscard]] Result<void> forgetErased(Connection &connection, const QJsonArray &activities);
/// The contents of attachments that \p activities erase, as long as the rows here still name them.
[[nodiscard]] Result<QStringList> erasedContents(Connection &connection, const QJsonArray &activities);

} // namespace sc
