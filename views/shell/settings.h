#pragma once

#include "models/session/teamaddress.h"
#include "views/queue/queueview.h"
#include "views/widgets/theme.h"

#include <QSettings>

#include <optional>

namespace sc {

/** What the program remembers for this user on this computer; one typed accessor a key, with its default. No secrets.
 */
class Settings
{
public:
    [[nodiscard]] Theme theme() const; ///< default: Light
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const; ///< "de" or "en"; default: the system's, German unless it is English
    void setLanguage(const QString &language);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// As the queue was looked at last; default: all open. Without the filter.
    [[nodiscard]] QueueView queueView() const;
    void setQueueView(const QueueView &view);
    [[nodiscard]] QByteArray queueSplitters() const;
    void setQueueSplitters(const QByteArray &state);
    [[nodiscard]] QList<QueueView> savedViews() const; ///< with names, in the user's order
    void setSavedViews(const QList<QueueView> &views);
    [[nodiscard]] std::optional<TeamAddress> team() const; ///< default: none, one works alone. Without the password.
    void setTeam(const TeamAddress &address);

private:
    QSettings m_store;
};

} // namespace sc
