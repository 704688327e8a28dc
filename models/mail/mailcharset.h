#pragma once

#include <QByteArray>
#include <QString>

namespace sc {

/**
 * Bytes of a mail as text. \p charset is what the mail says, or empty. What it cannot be is corrected: iso-8859-1 means
 * windows-1252, no or a wrong charset means UTF-8 when the bytes are that, else windows-1252. Never fails.
 */
[[nodiscard]] QString decodeMailText(const QByteArray &bytes, const QByteArray &charset);

/// \p text with line ends as \n, without control characters; C1 controls are read as the windows-1252 letters they were
/// meant to be.
[[nodiscard]] QString cleanMailText(const QString &text);

} // namespace sc
