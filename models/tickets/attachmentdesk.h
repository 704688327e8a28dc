#pragma once

#include "models/domain/profile.h"
#include "models/storage/attachmentstore.h"
#include "models/tickets/attachment.h"
#include "models/tickets/mailintake.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QTemporaryDir;

namespace sc {

/**
 * Attachments for the GUI thread: files are read, written and hashed on a thread of its own, one after the other. Each
 * future tells progress from 0 to 1000; cancelling it leaves nothing behind and gives no answer.
 */
class AttachmentDesk
{
public:
    /// Both must outlive the desk.
    AttachmentDesk(const QString &databasePath, const ServiceProfile &profile, const Clock &clock);
    ~AttachmentDesk(); ///< waits for what is being written
    void setSource(ContentSource source) { m_source = std::move(source); } ///< for contents asked for from now on
    AttachmentDesk(const AttachmentDesk &) = delete;
    AttachmentDesk &operator=(const AttachmentDesk &) = delete;

    /// The largest attachment, by the profile in force now (PROF-4).
    [[nodiscard]] qint64 limitBytes() const { return m_profile.versionFor(m_clock.now()).attachmentBytes; }

    /// Takes a copy of \p file. Errors: see AttachmentStore::add().
    [[nodiscard]] QFuture<Result<Attachment>> addFile(const QString &file);
    /// The same for content that \p make gives on the worker's thread, for example an encoded picture.
    [[nodiscard]] QFuture<Result<Attachment>> addContent(const QString &name, const std::function<QByteArray()> &make);

    /// An e-mail file (.eml, .msg) as a report. Errors: see MailIntake::read(); NotFound, subject "unreadable".
    [[nodiscard]] QFuture<Result<MailReport>> readMail(const QString &file, Instant now);

    /// A read-only copy under its own name for another program; gone when the desk ends. Errors: see
    /// AttachmentStore::copyTo() and ContentSource; NotAllowed, subject "program": those are only saved.
    [[nodiscard]] QFuture<Result<QString>> copyToOpen(const Attachment &attachment);
    [[nodiscard]] QFuture<Result<void>> saveAs(const Attachment &attachment, const QString &file);

private:
    using Copy
        = std::function<Result<void>(const Attachment &, const QString &file, const AttachmentStore::Progress &)>;
    [[nodiscard]] Copy copying() const; ///< to be called on the worker's thread
    template <typename T>
    QFuture<Result<T>> start(const std::function<Result<T>(const AttachmentStore::Progress &)> &job);

    AttachmentStore m_store;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    ContentSource m_source; ///< none: a desk that works alone
    std::shared_ptr<std::atomic_bool> m_stopped;
    std::shared_ptr<QTemporaryDir> m_openedCopies;
    QThreadPool m_worker;
};

/// The report that the mail in \p file is; for any thread. Errors: see AttachmentDesk::readMail().
[[nodiscard]] Result<MailReport> reportFromMailFile(const AttachmentStore &store, const QString &file,
                                                    qint64 limitBytes, Instant now,
                                                    const AttachmentStore::Progress &progress = {});
/// Its name as a file of any system, see safeFileName().
[[nodiscard]] QString fileNameOf(const Attachment &attachment);
/// Puts the content of an open device into \p store, named \p name; for any thread.
[[nodiscard]] Result<Attachment> storeAttachment(const AttachmentStore &store, QIODevice &source, const QString &name,
                                                 qint64 limitBytes, const AttachmentStore::Progress &progress = {});
/// The same for a file on disk. Folders, sockets and the like are refused: NotFound, subject "unreadable".
[[nodiscard]] Result<Attachment> storeAttachment(const AttachmentStore &store, const QString &file, qint64 limitBytes,
                                                 const AttachmentStore::Progress &progress = {});

} // namespace sc
