#pragma once

class QFileDevice;
class QString;

namespace sc {

/// Forces what was written to \p file onto the disk; false when the system could not promise that.
[[nodiscard]] bool syncFile(QFileDevice &file);

/// The same for the names in \p folder, so that a new file is still there after a power loss. NTFS keeps names in its
/// journal: there it is always true.
[[nodiscard]] bool syncFolder(const QString &folder);

} // namespace sc
