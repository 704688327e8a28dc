#include "models/session/connectionfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace sc {

bool isConnectionFile(const QString &file)
{
    return file.endsWith(u".scsd"_s, Qt::CaseInsensitive);
}

Result<TeamAddress> readConnectionFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isReadable() || !info.isFile())
        return fail(Error::Kind::NotFound, u"cannot read %1"_s.arg(file), file);
    const QSettings settings(file, QSettings::IniFormat);
    auto address = TeamAddress::from([&settings](const QString &key) { return settings.value(key); });
    if (!address)
        return fail(Error::Kind::Invalid, u"%1 names no server"_s.arg(file), u"hosts"_s);
    if (!address->caFile.isEmpty())
        address->caFile = info.absoluteDir().absoluteFilePath(address->caFile);
    return *address;
}

} // namespace sc
