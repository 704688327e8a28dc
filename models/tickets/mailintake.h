#pragma once

#include "models/storage/attachmentstore.h"
#include "models/tickets/ticketdraft.h"

#include <QCoreApplication>

namespace sc {

/** A mail made into a report, its files in the attachment store. */
struct MailReport
{
    TicketDraft draft; ///< channel mail; arrival as the mailbox received it (SLA-2), else isArrivalKnown is false
    QStringList damaged; ///< names of attachments that arrived broken
    QStringList leftOut; ///< names of attachments over the limit; the source of the mail has them
    bool isCut = false; ///< parts beyond MaxMailDepth or MaxMailParts are in the source only
};

/** What an e-mail says as a report (INC-1): title from the subject, text, sender as caller, files and the raw source as
 * attachments. */
class MailIntake
{
    Q_DECLARE_TR_FUNCTIONS(MailIntake)

public:
    /// Text of a mail beyond this many characters is in its source only.
    static constexpr int MaxText = 20'000;

    /// \p limitBytes of each attachment. For any thread.
    MailIntake(AttachmentStore store, qint64 limitBytes);

    /// \p now stands in for an unknown arrival until somebody enters it. Errors: those of readMessage() and
    /// AttachmentStore::add().
    [[nodiscard]] Result<MailReport> read(const QByteArray &source, Instant now,
                                          const AttachmentStore::Progress &progress = {}) const;

private:
    AttachmentStore m_store;
    qint64 m_limitBytes;
};

} // namespace sc
