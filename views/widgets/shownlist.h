#pragma once

#include "models/domain/result.h"

#include <functional>

class QTableView;

namespace sc {

/// What \p view shows, as CSV: its visible columns in their order, its rows in theirs, the texts as displayed.
[[nodiscard]] QByteArray shownListAsCsv(const QTableView &view);
/// The same into the file \p name; an error (NotAllowed) keeps what was there.
[[nodiscard]] Result<void> saveShownList(const QTableView &view, const QString &name);

/// Is told how the saving of a list went.
using ToldOfList = std::function<void(const QString &text, bool isFailure)>;
/// Asks for a file, proposing \p name without its ending, and writes what \p view shows.
void askToSaveList(QTableView &view, const QString &name, const ToldOfList &tell);
/// Gives \p view the act 'save list as CSV': Ctrl+Alt+S while it has the focus, and its context menu. Without \p tell a
/// message says when it failed.
void addListExport(QTableView &view, const QString &name, const ToldOfList &tell = {});

} // namespace sc
