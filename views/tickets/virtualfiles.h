#pragma once

#include <QStringList>

class QMimeData;

namespace sc {

/**
 * Files that exist only in the program they are dragged from, as Outlook gives attachments and mails: Windows' formats
 * FileGroupDescriptorW and FileContents. Their layout is tested; a drag from Outlook itself was not run here.
 */
namespace VirtualFiles {

[[nodiscard]] QStringList namesIn(const QMimeData *data); ///< without folders, safe as names of files
/// Writes those whose content is given to \p folder; their paths. Outlook's own messages (.msg) come as an OLE storage,
/// which Qt does not hand on; saved as files they are read.
[[nodiscard]] QStringList save(const QMimeData *data, const QString &folder);

} // namespace VirtualFiles

} // namespace sc
