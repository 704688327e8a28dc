#pragma once

#include "models/tickets/ticketdraft.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>

namespace sc {

/**
 * The file that keeps an unsaved report through a crash: one JSON document per record window. Written, read and removed
 * in this order on a thread of its own; a new version replaces the old one only when it is complete and on the disk.
 */
class DraftFile
{
public:
    DraftFile(QString folder, QString draftId);
    ~DraftFile(); ///< waits for what is being written
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    [[nodiscard]] QString draftId() const { return m_draftId; }
    void save(const TicketDraft &draft);
    void remove();
    /// Nullopt: there is none, or it cannot be read as one.
    [[nodiscard]] QFuture<std::optional<TicketDraft>> load();

    /// Ids of the drafts in \p folder, oldest first.
    [[nodiscard]] static QStringList idsIn(const QString &folder);
    /// SHA-256 of the attachments that the drafts in \p folder name.
    [[nodiscard]] static QSet<QString> contentsNamedIn(const QString &folder);

private:
    QString m_folder;
    QString m_draftId;
    QThreadPool m_worker;
};

[[nodiscard]] QByteArray toJson(const TicketDraft &draft);
/// Nullopt when it is no draft; unknown codes become the defaults.
[[nodiscard]] std::optional<TicketDraft> draftFromJson(const QByteArray &document);

} // namespace sc
