#pragma once

#include <QScreen>
#include <QWidget>

namespace sc {

/// The size with which a window begins: as \p wanted, but with its frame on the screen.
inline void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize Frame(16, 40);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - Frame));
}

} // namespace sc
