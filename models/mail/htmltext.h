#pragma once

#include <QString>

namespace sc {

/// The readable text of an HTML mail: blocks become lines, list items get a dash, links keep their words. Scripts,
/// styles and comments are left out. One pass, whatever the input.
[[nodiscard]] QString textFromHtml(const QString &html);

} // namespace sc
