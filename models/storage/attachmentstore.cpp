#include "models/storage/attachmentstore.h"

#include "models/storage/durable.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 BlockBytes = 256LL * 1024;
const QString unfinishedMark = u".part"_s;

tl::unexpected<Error> cannotWrite(const QFileDevice &file, const QString &folder)
{
    if (file.error() == QFileDevice::ResourceError)
        return fail(Error::Kind::ConnectionLost, u"cannot write %1: %2"_s.arg(file.fileName(), file.errorString()),
                    u"disk"_s);
    return fail(Error::Kind::NotAllowed, u"cannot write into %1: %2"_s.arg(folder, file.errorString()), folder);
}

/// Copies block by block and hashes on the way.
Result<StoredContent> pour(QIODevice &source, QFileDevice &target, const QString &folder, qint64 limitBytes,
                           const AttachmentStore::Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(BlockBytes, Qt::Uninitialized);
    StoredContent content;
    const qint64 total = source.size();
    while (true) {
        const qint64 read = source.read(block.data(), block.size());
        if (read < 0)
            return fail(Error::Kind::NotFound, source.errorString(), u"unreadable"_s);
        if (read == 0)
            break;
        content.size += read;
        if (content.size > limitBytes)
            return fail(Error::Kind::Invalid, u"more than %1 bytes"_s.arg(limitBytes), u"too_big"_s);
        hash.addData(QByteArrayView(block.constData(), read));
        if (target.write(block.constData(), read) != read)
            return cannotWrite(target, folder);
        if (progress && !progress(content.size, total))
            return fail(Error::Kind::Invalid, u"given up"_s, u"cancelled"_s);
    }
    content.sha256 = QString::fromLatin1(hash.result().toHex());
    return content;
}

/// Makes \p folder so that it is still there after a power loss.
bool ensureFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && syncFolder(QFileInfo(folder).absolutePath());
}

Result<QList<StoredContent>> contentsNamedBy(Connection &database)
{
    // Removed attachments too: a step back brings them back.
    const auto rows = database.select(
        u"SELECT sha256, max(size_bytes) AS size FROM ticket_attachments GROUP BY sha256 ORDER BY sha256"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredContent> contents;
    for (const Row &row : *rows)
        contents.append({ row.text("sha256"_L1), row.integer("size"_L1) });
    return contents;
}

/// The finished file takes the name, in one step and over what may be there.
Result<void> putInPlace(QTemporaryFile &part, const QString &folder, const QString &file)
{
    if (!syncFile(part))
        return cannotWrite(part, folder);
    part.close();
#ifdef Q_OS_WIN
    // An open file cannot be renamed there but by its own object (which holds it open after close()), and that replaces
    // nothing.
    if (QFile::exists(file) && !QFile::remove(file))
        return fail(Error::Kind::NotAllowed, u"cannot replace %1"_s.arg(file), folder);
    if (!part.rename(file))
        return fail(Error::Kind::NotAllowed, u"cannot write %1: %2"_s.arg(file, part.errorString()), folder);
#else
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(part.fileName().toStdU16String()),
                            std::filesystem::path(file.toStdU16String()), failure);
    if (failure || !syncFolder(folder))
        return fail(Error::Kind::NotAllowed,
                    u"cannot write %1: %2"_s.arg(file, QString::fromStdString(failure.message())), folder);
#endif
    part.setAutoRemove(false);
    return {};
}

} // namespace

AttachmentStore::AttachmentStore(QString folder)
    : m_folder(std::move(folder))
{
}

AttachmentStore AttachmentStore::beside(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    return AttachmentStore(database.absolutePath() + u'/' + database.completeBaseName() + u"-attachments"_s);
}

QString AttachmentStore::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

Result<StoredContent> AttachmentStore::add(QIODevice &source, qint64 limitBytes, const Progress &progress) const
{
    if (!source.isSequential() && source.size() > limitBytes) // said before anything is read
        return fail(Error::Kind::Invalid, u"%1 bytes, more than %2"_s.arg(source.size()).arg(limitBytes), u"too_big"_s);
    QTemporaryFile part(m_folder + u"/XXXXXX"_s + unfinishedMark);
    if (!ensureFolder(m_folder) || !part.open())
        return cannotWrite(part, m_folder);
    const auto content = pour(source, part, m_folder, limitBytes, progress);
    if (!content)
        return content;
    const QString file = pathOf(content->sha256);
    const QString folder = QFileInfo(file).path();
    if (!ensureFolder(folder))
        return fail(Error::Kind::NotAllowed, u"cannot make the folder %1"_s.arg(folder), m_folder);
    // Also over the same content: it may be damaged, and its age starts anew, so that it is not removed as unnamed.
    return putInPlace(part, folder, file).map([&content] { return *content; });
}

Result<void> AttachmentStore::copyTo(const QString &sha256, const QString &file, const Progress &progress) const
{
    QFile source(pathOf(sha256));
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"%1 is not there"_s.arg(source.fileName()), u"missing"_s);
    const QString folder = QFileInfo(file).absolutePath();
    QTemporaryFile part(folder + u"/XXXXXX"_s + unfinishedMark);
    if (!part.open())
        return cannotWrite(part, folder);
    const auto content = pour(source, part, folder, source.size(), progress);
    if (!content)
        return tl::unexpected(content.error());
    if (content->sha256 != sha256)
        return fail(Error::Kind::Internal, u"%1 has another content than its name says"_s.arg(source.fileName()),
                    u"damaged"_s);
    return putInPlace(part, folder, file);
}

Result<void> AttachmentStore::verify(const QString &sha256) const
{
    QFile source(pathOf(sha256));
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"%1 is not there"_s.arg(source.fileName()), u"missing"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&source) || QString::fromLatin1(hash.result().toHex()) != sha256)
        return fail(Error::Kind::Internal, u"%1 has another content than its name says"_s.arg(source.fileName()),
                    u"damaged"_s);
    return {};
}

bool AttachmentStore::hasSize(const StoredContent &content) const
{
    const QFileInfo file(pathOf(content.sha256));
    return file.isFile() && file.size() == content.size;
}

Result<void> AttachmentStore::share(const QString &sha256, const AttachmentStore &target) const
{
    const QString file = target.pathOf(sha256);
    const QString folder = QFileInfo(file).path();
    if (!ensureFolder(target.m_folder) || !ensureFolder(folder))
        return fail(Error::Kind::NotAllowed, u"cannot make the folder %1"_s.arg(folder), target.m_folder);
    QFile::remove(file); // left by a backup that was not finished, or damaged
    std::error_code refused;
    std::filesystem::create_hard_link(std::filesystem::path(pathOf(sha256).toStdU16String()),
                                      std::filesystem::path(file.toStdU16String()), refused);
    if (refused)
        return copyTo(sha256, file);
    if (!syncFolder(folder))
        return fail(Error::Kind::NotAllowed, u"cannot write into %1"_s.arg(folder), target.m_folder);
    return {};
}

Result<CarriedContents> AttachmentStore::carryTo(const AttachmentStore &target, Connection &database,
                                                 const AttachmentStore *before) const
{
    const auto contents = contentsNamedBy(database);
    if (!contents)
        return tl::unexpected(contents.error());
    CarriedContents carried;
    for (const StoredContent &content : *contents) {
        ++carried.count;
        const AttachmentStore *source = this;
        const bool isSound = before && before->hasSize(content) ? hasSize(content) : verify(content.sha256).has_value();
        if (!isSound) {
            carried.bad.append(content.sha256);
            source = before && before->verify(content.sha256) ? before : nullptr;
        }
        if (const auto done = source ? source->share(content.sha256, target) : Result<void>(); !done)
            return tl::unexpected(done.error());
    }
    return carried;
}

Result<CarriedContents> AttachmentStore::restoreTo(const AttachmentStore &target, Connection &database) const
{
    const auto contents = contentsNamedBy(database);
    if (!contents)
        return tl::unexpected(contents.error());
    CarriedContents carried;
    for (const StoredContent &content : *contents) {
        ++carried.count;
        if (target.verify(content.sha256))
            continue;
        if (!verify(content.sha256))
            carried.bad.append(content.sha256);
        else if (const auto done = share(content.sha256, target); !done)
            return tl::unexpected(done.error());
    }
    return carried;
}

Result<int> AttachmentStore::removeUnnamed(Connection &connection, const QSet<QString> &keptHashes, Instant now) const
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    // Removed attachments count too: a step back brings them back.
    const auto rows = connection.select(u"SELECT DISTINCT sha256 FROM ticket_attachments"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> named = keptHashes;
    for (const Row &row : *rows)
        named.insert(row.text("sha256"_L1));
    int removed = 0;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const bool isOurs = hash.match(file.fileName()).hasMatch() || file.fileName().endsWith(unfinishedMark);
        const bool isOld = file.lastModified().toSecsSinceEpoch() <= now - UnnamedSeconds;
        if (isOurs && isOld && !named.contains(file.fileName()) && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression forbidden(
        u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype MaxLength = 120;
    QString safe = name.section(QRegularExpression(u"[/\\\\]"_s), -1)
                       .normalized(QString::NormalizationForm_C)
                       .replace(forbidden, u"_"_s)
                       .trimmed();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.')) // hidden, or the folder itself
        safe.remove(0, 1);
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    if (safe.size() > MaxLength) { // the extension says what it is
        const QString suffix = QFileInfo(safe).suffix().left(20);
        safe = safe.left(MaxLength - suffix.size() - 1).trimmed()
            + (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
    }
    return safe.isEmpty() ? u"unbenannt"_s : safe;
}

} // namespace sc
