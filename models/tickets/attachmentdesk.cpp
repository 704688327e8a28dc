#include "models/tickets/attachmentdesk.h"

#include "models/domain/ids.h"
#include "models/mail/message.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString fileNameOf(const Attachment &attachment)
{
    return safeFileName(attachment.name);
}

Result<Attachment> storeAttachment(const AttachmentStore &store, QIODevice &source, const QString &name,
                                   qint64 limitBytes, const AttachmentStore::Progress &progress)
{
    return store.add(source, limitBytes, progress).map([&name](const StoredContent &content) {
        const QString mediaType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
        return Attachment { newUuid(), name, mediaType, content.size, content.sha256 };
    });
}

Result<Attachment> storeAttachment(const AttachmentStore &store, const QString &file, qint64 limitBytes,
                                   const AttachmentStore::Progress &progress)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(file, source.errorString()), u"unreadable"_s);
    return storeAttachment(store, source, QFileInfo(file).fileName(), limitBytes, progress);
}

Result<MailReport> reportFromMailFile(const AttachmentStore &store, const QString &file, qint64 limitBytes, Instant now,
                                      const AttachmentStore::Progress &progress)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(file, source.errorString()), u"unreadable"_s);
    return MailIntake(store, limitBytes).read(source.read(MaxMailBytes + 1), now, progress);
}

AttachmentDesk::AttachmentDesk(const QString &databasePath, const ServiceProfile &profile, const Clock &clock)
    : m_store(AttachmentStore::beside(databasePath))
    , m_profile(profile)
    , m_clock(clock)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
    , m_openedCopies(std::make_shared<QTemporaryDir>())
{
    m_worker.setMaxThreadCount(1);
}

AttachmentDesk::~AttachmentDesk()
{
    *m_stopped = true;
    m_worker.waitForDone();
}

AttachmentDesk::Copy AttachmentDesk::copying() const
{
    return [store = m_store, source = m_source, stopped = m_stopped](const Attachment &attachment, const QString &file,
                                                                     const AttachmentStore::Progress &progress) {
        const auto done = store.copyTo(attachment.sha256, file, progress);
        if (done || !source || (done.error().subject != u"missing" && done.error().subject != u"damaged"))
            return done;
        return source({ attachment.sha256, attachment.size }, store, progress, stopped).and_then([&] {
            return store.copyTo(attachment.sha256, file);
        });
    };
}

template <typename T>
QFuture<Result<T>> AttachmentDesk::start(const std::function<Result<T>(const AttachmentStore::Progress &)> &job)
{
    constexpr int FullProgress = 1000;
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    promise->setProgressRange(0, FullProgress);
    QFuture<Result<T>> future = promise->future();
    m_worker.start([promise, job] {
        if (!promise->isCanceled())
            promise->addResult(job([&promise](qint64 done, qint64 total) {
                promise->setProgressValue(total > 0 ? static_cast<int>(std::min(done, total) * FullProgress / total)
                                                    : 0);
                return !promise->isCanceled();
            }));
        promise->finish();
    });
    return future;
}

QFuture<Result<Attachment>> AttachmentDesk::addFile(const QString &file)
{
    return start<Attachment>([store = m_store, limit = limitBytes(), file](const AttachmentStore::Progress &progress) {
        return storeAttachment(store, file, limit, progress);
    });
}

QFuture<Result<Attachment>> AttachmentDesk::addContent(const QString &name, const std::function<QByteArray()> &make)
{
    return start<Attachment>(
        [store = m_store, limit = limitBytes(), name, make](const AttachmentStore::Progress &progress) {
            QBuffer content;
            content.setData(make());
            content.open(QIODevice::ReadOnly);
            return storeAttachment(store, content, name, limit, progress);
        });
}

QFuture<Result<MailReport>> AttachmentDesk::readMail(const QString &file, Instant now)
{
    return start<MailReport>(
        [store = m_store, limit = limitBytes(), file, now](const AttachmentStore::Progress &progress) {
            return reportFromMailFile(store, file, limit, now, progress);
        });
}

QFuture<Result<QString>> AttachmentDesk::copyToOpen(const Attachment &attachment)
{
    return start<QString>([copy = copying(), copies = m_openedCopies,
                           attachment](const AttachmentStore::Progress &progress) -> Result<QString> {
        if (isProgram(attachment.name))
            return fail(Error::Kind::NotAllowed, u"%1 is a program"_s.arg(attachment.name), u"program"_s);
        // A folder each: two attachments may have the same name.
        const QString folder = copies->filePath(newUuid());
        if (!QDir().mkpath(folder))
            return fail(Error::Kind::NotAllowed, u"cannot make the folder %1"_s.arg(folder), folder);
        const QString file = folder + u'/' + fileNameOf(attachment);
        if (const auto done = copy(attachment, file, progress); !done)
            return tl::unexpected(done.error());
        QFile::setPermissions(file, QFileDevice::ReadOwner); // a change would be lost: programs say so
        return file;
    });
}

QFuture<Result<void>> AttachmentDesk::saveAs(const Attachment &attachment, const QString &file)
{
    return start<void>([copy = copying(), attachment, file](const AttachmentStore::Progress &progress) {
        return copy(attachment, file, progress);
    });
}

} // namespace sc
