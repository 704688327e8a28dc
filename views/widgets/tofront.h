#pragma once

#include <QWidget>

namespace sc {

/// The window is shown, above the others, and has the keyboard; one that was made small stands as before.
inline void toFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace sc
