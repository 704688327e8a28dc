#pragma once

#include "models/domain/result.h"

class QTableView;

namespace sc {

/// What \p view shows, as CSV: its visible columns in their order, its rows in theirs, the texts as displayed.
[[nodiscard]] QByteArray shownListAsCsv(const QTableView &view);
/// The same into the file \p name; an error (NotAllowed) keeps what was there.
[[nodiscard]] Result<void> saveShownList(const QTableView &view, const QString &name);

} // namespace sc
