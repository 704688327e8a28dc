#pragma once

#include <QObject>

class QApplication;

namespace sc {

/** Title bars as dark as the palette, where the system draws them (Windows 10 and 11); elsewhere the window manager
 * decides. Not run on Windows itself. */
class TitleBars final : public QObject
{
    Q_OBJECT

public:
    /// For every window of \p application, also after a change of theme.
    static void follow(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace sc
