#include "models/storage/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

bool isNetwork(const QByteArray &fileSystem)
{
    static const QList<QByteArray> names { "nfs",   "nfs3",     "nfs4",   "cifs",  "smb",    "smb2",       "smb3",
                                           "smbfs", "smbnetfs", "ncpfs",  "afs",   "afpfs",  "ceph",       "glusterfs",
                                           "davfs", "davfs2",   "webdav", "sshfs", "rclone", "gvfsd-fuse", "kio-fuse" };
    QByteArray name = fileSystem.toLower();
    if (name.startsWith("fuse."))
        name.remove(0, 5);
    return names.contains(name);
}

/// \\?\ is how Windows names its own volumes.
bool isShare(const QString &path)
{
    return !path.startsWith(u"\\\\?\\") && !path.startsWith(u"//?/")
        && (path.startsWith(u"//") || path.startsWith(u"\\\\"));
}

/// By the name that the program gives its folder, also with a company or a number behind it.
bool isSyncName(const QString &name)
{
    static const QStringList names { u"onedrive"_s,     u"dropbox"_s,      u"nextcloud"_s,    u"owncloud"_s,
                                     u"google drive"_s, u"googledrive"_s,  u"icloud drive"_s, u"iclouddrive"_s,
                                     u"pcloud drive"_s, u"magentacloud"_s, u"hidrive"_s };
    const QString lower = name.toLower();
    return std::any_of(names.begin(), names.end(), [&lower](const QString &known) {
        return lower == known || lower.startsWith(QString(known + u" -")) || lower.startsWith(QString(known + u" ("))
            || lower.startsWith(QString(known + u'-'));
    });
}

/// By the files that the program leaves in its folder.
bool hasSyncMark(const QDir &folder)
{
    return !folder
                .entryList({ u".dropbox"_s, u".dropbox.cache"_s, u".stfolder"_s, u".sync_*.db"_s, u"._sync_*.db"_s,
                             u".nextcloudsync.log"_s, u".owncloudsync.log"_s, u".csync_journal.db"_s },
                           QDir::AllEntries | QDir::Hidden | QDir::System)
                .isEmpty();
}

QDir nearestFolder(const QString &path)
{
    QFileInfo info(QFileInfo(path).absolutePath());
    while (!info.isDir() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return QDir(info.canonicalFilePath());
}

} // namespace

Result<void> checkPlace(const QString &path)
{
    const QStorageInfo drive(nearestFolder(path));
    return checkPlace(path, drive.fileSystemType(), drive.device());
}

Result<void> checkPlace(const QString &path, const QByteArray &fileSystem, const QByteArray &device)
{
    if (isShare(path) || isNetwork(fileSystem) || isShare(QString::fromLocal8Bit(device)))
        return fail(Error::Kind::NotAllowed, isShare(path) ? path : QString::fromLocal8Bit(device), u"network"_s);
    QDir folder = nearestFolder(path);
    do
        if (isSyncName(folder.dirName()) || hasSyncMark(folder))
            return fail(Error::Kind::NotAllowed, folder.path(), u"sync"_s);
    while (!folder.isRoot() && folder.cdUp());
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/');
    for (const QString &part : parts) // also of folders that are not there yet
        if (isSyncName(part))
            return fail(Error::Kind::NotAllowed, part, u"sync"_s);
    return {};
}

} // namespace sc
