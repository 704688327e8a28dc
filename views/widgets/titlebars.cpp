#include "views/widgets/titlebars.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

#ifdef Q_OS_WIN
#include <dwmapi.h>
#endif

namespace sc {

namespace {

#ifdef Q_OS_WIN
void paint(QWidget &window)
{
    // Not winId(), which makes a window: every label whose palette is set before it is placed would get one of its own.
    const WId id = window.internalWinId();
    if (!id)
        return;
    constexpr DWORD UseDarkMode = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE, which the headers of mingw-w64 do not name
    const BOOL isDark = window.palette().color(QPalette::Window).lightness() < 128;
    DwmSetWindowAttribute(reinterpret_cast<HWND>(id), UseDarkMode, &isDark,
                          sizeof isDark); // older systems refuse it
}
#endif

} // namespace

void TitleBars::follow([[maybe_unused]] QApplication &application)
{
#ifdef Q_OS_WIN
    application.installEventFilter(new TitleBars(&application));
#endif
}

bool TitleBars::eventFilter(QObject *watched, QEvent *event)
{
#ifdef Q_OS_WIN
    if (event->type() == QEvent::Show || event->type() == QEvent::PaletteChange)
        if (auto *window = qobject_cast<QWidget *>(watched);
            window && window->isWindow() && window->windowType() != Qt::Popup && window->windowType() != Qt::ToolTip)
            paint(*window);
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace sc
