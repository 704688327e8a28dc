#pragma once

#include "models/tickets/queuerules.h"

#include <QIcon>

namespace sc {

/** The icon of that name (resources/icons, without .svg) in the ink of the application's palette, also after a change
 * of theme; null when there is no such drawing. */
[[nodiscard]] QIcon iconOf(const QString &name);

[[nodiscard]] QIcon iconOf(Queue queue);

/** The program's own icon, in its own colours, for windows and the task bar. */
[[nodiscard]] QIcon programIcon();

/** The same icon in the ink of selected text, for a highlighted menu row. Icons that iconOf() did not make are returned
 * as they are. */
[[nodiscard]] QIcon onHighlight(const QIcon &icon);

} // namespace sc
