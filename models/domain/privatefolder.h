#pragma once

#include "models/domain/result.h"

namespace sc {

/**
 * Makes \p folder and what is missing above it; what is made may be entered and read by its owner only (0700). Folders
 * that are there stay as they are. Error NotAllowed, subject the folder.
 */
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);

/** May accounts other than the owner enter the folder of \p file and read it? Known on Unix only, elsewhere false. */
[[nodiscard]] bool isReadableByOthers(const QString &file);

} // namespace sc
