#include "models/session/teamaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

std::optional<TeamAddress> TeamAddress::from(const std::function<QVariant(const QString &key)> &value)
{
    TeamAddress address;
    address.hosts = value(u"team/hosts"_s).toStringList().join(u", "_s); // in an INI file a comma makes a list of it
    if (address.hostList().isEmpty())
        return {};
    if (const QVariant database = value(u"team/database"_s); database.isValid())
        address.database = database.toString();
    address.login = value(u"team/login"_s).toString();
    address.caFile = value(u"team/ca_file"_s).toString();
    return address;
}

} // namespace sc
