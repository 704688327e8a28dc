#pragma once

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace sc {

/// The size with which a window begins: as \p wanted, but with its frame on the screen.
inline void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize Frame(16, 40);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - Frame));
}

/// With room for \p lines of \p characters.
inline void resizeOnScreen(QWidget &window, int characters, int lines)
{
    const QFontMetrics font = window.fontMetrics();
    resizeOnScreen(window, QSize(font.averageCharWidth() * characters, font.height() * lines));
}

} // namespace sc
