#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sc {

/// The RTF in Outlook's compressed form (MS-OXRTFCP); nullopt when it is none or longer than a mail may be.
[[nodiscard]] std::optional<QByteArray> rtfFromCompressed(const QByteArray &compressed);

/// The readable text of an RTF document: paragraphs, tabs and letters; pictures, fonts and what is hidden are left out.
[[nodiscard]] QString textFromRtf(const QByteArray &rtf);

} // namespace sc
