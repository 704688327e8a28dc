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
    auto address = TeamAddress::from([this](const QString &key) { return value(key); });
    if (!address)
        return {};
    if (address->database.isEmpty()) // a policy that is set, but left empty
        address->database = TeamAddress().database;
    if (address->login.isEmpty())
        address->login = signedIn;
    return address;
}

QString MachineSettings::profileFile() const
{
    return value(u"profile"_s).toString();
}

} // namespace sc
