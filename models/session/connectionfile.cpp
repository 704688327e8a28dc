#include "models/session/connectionfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace sc {

bool isConnectionFile(const QString &file) { return file.endsWith(u".scsd"_s, Qt::CaseInsensitive); }

Result<TeamAddress> readConnectionFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isReadable() || !info.isFile())
        return fail(Error::Kind::NotFound, u"cannot read %1"_s.arg(file), file);
    const QSettings settings(file, QSettings::IniFormat);
    TeamAddress address;
    address.hosts = settings.value(u"team/hosts"_s).toStringList().join(u", "_s); // a comma makes a list of it
    if (address.hostList().isEmpty())
        return fail(Error::Kind::Invalid, u"%1 names no server"_s.arg(file), u"hosts"_s);
    address.database = settings.value(u"team/database"_s, address.database).toString();
    address.login = settings.value(u"team/login"_s).toString();
    address.caFile = settings.value(u"team/ca_file"_s).toString();
    if (!address.caFile.isEmpty())
        address.caFile = info.absoluteDir().absoluteFilePath(address.caFile);
    return address;
}

} // namespace sc
