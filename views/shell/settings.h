#pragma once

#include "views/widgets/theme.h"

#include <QByteArray>
#include <QSettings>

namespace sc {

/** What the program remembers for this user on this computer; one typed accessor a key, with its default. No secrets. */
class Settings
{
public:
    [[nodiscard]] Theme theme() const; ///< default: Light
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const; ///< "de" or "en"; default: the system's, German unless it is English
    void setLanguage(const QString &language);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray queueLayout() const;
    void setQueueLayout(const QByteArray &layout);
    [[nodiscard]] int queue() const; ///< the queue that was open last; default: all open
    void setQueue(int queue);

private:
    QSettings m_store;
};

} // namespace sc
