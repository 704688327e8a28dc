#pragma once

#include "models/servicetime/responseclock.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace sc {

enum class Theme { Light, Dark, HighContrast };

/** The palettes of the three themes; text on its ground has a contrast of at least 4.5 : 1, edges (Mid) and focus
 * (Highlight) of 3 : 1 (WCAG 2.1 AA). */
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Has the user told the system (Windows) to show high contrast everywhere? Known there only, elsewhere false.
[[nodiscard]] bool isHighContrastWanted();

/** Colour of a stage's words, shape and bar; always together with text and shape, never by colour alone (SLA-9).
 *  \p palette decides between light and dark tones. */
[[nodiscard]] QColor stageColor(servicetime::Stage stage, const QPalette &palette);

/** \p palette with its words in the colour of \p stage; a failure is told in that of Breached. */
[[nodiscard]] QPalette toned(QPalette palette, servicetime::Stage stage);

/** Contrast of two colours by WCAG 2.1, from 1 to 21. */
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace sc
