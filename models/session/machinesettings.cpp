#include "models/session/machinesettings.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

MachineSettings::MachineSettings()
{
#ifdef Q_OS_WIN
    for (const QString &key : { u"HKEY_LOCAL_MACHINE\\Software\\Policies\\ServiceCenter"_s,
                                u"HKEY_LOCAL_MACHINE\\Software\\ServiceCenter"_s })
        m_places.push_back(std::make_unique<QSettings>(key, QSettings::Registry64Format));
#else
    m_places.push_back(
        std::make_unique<QSettings>(QSettings::IniFormat, QSettings::SystemScope, u"ServiceCenter"_s, u"machine"_s));
#endif
}

MachineSettings::MachineSettings(std::vector<std::unique_ptr<QSettings>> places)
    : m_places(std::move(places))
{
}

QVariant MachineSettings::value(const QString &key) const
{
    for (const auto &place : m_places)
        if (const QVariant found = place->value(key); found.isValid())
            return found;
    return {};
}

std::optional<TeamAddress> MachineSettings::team(const QString &signedIn) const
{
    TeamAddress address;
    address.hosts = value(u"team/hosts"_s).toStringList().join(u", "_s); // a comma makes a list of it
    if (address.hostList().isEmpty())
        return {};
    if (const QString database = value(u"team/database"_s).toString(); !database.isEmpty())
        address.database = database;
    const QString login = value(u"team/login"_s).toString();
    address.login = login.isEmpty() ? signedIn : login;
    address.caFile = value(u"team/ca_file"_s).toString();
    return address;
}

QString MachineSettings::profileFile() const { return value(u"profile"_s).toString(); }

} // namespace sc
