#pragma once

#include "models/session/teamaddress.h"

#include <QSettings>

#include <memory>
#include <optional>
#include <vector>

namespace sc {

/**
 * What the administrator offers everybody on this computer: the team's server and the profile of a new desk. Read only.
 * On Windows HKEY_LOCAL_MACHINE\Software\Policies\ServiceCenter (group policy), then
 * HKEY_LOCAL_MACHINE\Software\ServiceCenter; elsewhere ServiceCenter/machine.ini in the system's folders of settings
 * (/etc/xdg). A place that names a value wins over later ones.
 */
class MachineSettings
{
public:
    MachineSettings(); ///< those of this computer
    explicit MachineSettings(std::vector<std::unique_ptr<QSettings>> places);

    /// The login is \p signedIn unless one is named.
    [[nodiscard]] std::optional<TeamAddress> team(const QString &signedIn) const;
    /// Service profile (JSON) of a desk that is set up here; empty: the one that is shipped
    [[nodiscard]] QString profileFile() const;

private:
    [[nodiscard]] QVariant value(const QString &key) const;

    std::vector<std::unique_ptr<QSettings>> m_places;
};

} // namespace sc
