#include "models/domain/privatefolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<void> makePrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(path).isDir())
        return {};
    const QFileInfo here(path);
    if (here.isRoot() || here.exists())
        return fail(Error::Kind::NotAllowed, u"%1 is no folder"_s.arg(path), path);
    if (const auto made = makePrivateFolder(here.absolutePath()); !made)
        return made;
    const bool isMade = here.absoluteDir().mkdir(here.fileName(),
                                                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade || QFileInfo(path).isDir()
        ? Result<void>()
        : fail(Error::Kind::NotAllowed, u"cannot make the folder %1"_s.arg(path), path);
}

bool isReadableByOthers(const QString &file)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(file);
    const auto folder = QFileInfo(info.absolutePath()).permissions();
    const auto rights = info.permissions();
    return ((folder & QFile::ExeGroup) && (rights & QFile::ReadGroup))
        || ((folder & QFile::ExeOther) && (rights & QFile::ReadOther));
#else
    Q_UNUSED(file)
    return false;
#endif
}

} // namespace sc
