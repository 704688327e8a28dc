#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/draftfile.h"
#include "models/tickets/ticketdesk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace sc {

class RecordForm;

/**
 * Takes a report while the caller is on the phone: caller, one line, Ctrl+Enter. The rest has defaults and can follow.
 * Non-modal, several at once. What was typed and attached is kept in a draft that survives a crash, at most 1 s old.
 */
class RecordWindow final : public QWidget
{
    Q_OBJECT

public:
    /// \p draftFolder where unsaved reports are kept; \p draftId takes one of them up again.
    RecordWindow(TicketDesk &desk, DirectoryDesk &directory, const QString &draftFolder, const QString &draftId = {},
                 QWidget *parent = nullptr);

    /// Fills an untouched window from an e-mail file (.eml, .msg); into any other one the file is attached.
    void takeMail(const QString &file);
    [[nodiscard]] QString draftId() const { return m_draftFile.draftId(); }

Q_SIGNALS:
    void draftKept(); ///< closed with something typed
    void recorded(const QString &ticketId, const QString &number);
    void similarOpened(const QString &ticketId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectAll();
    void takeFiles(const QStringList &files);
    void chooseMail();
    void fill(const MailReport &report);
    void tell(const QString &text, bool isFailure);
    [[nodiscard]] TicketDraft draft() const;
    void loadCallers();
    void loadDraft();
    void lookForSimilar();
    void save();

    TicketDesk &m_desk;
    DirectoryDesk &m_directory;
    DraftFile m_draftFile;
    RecordForm *m_form;
    QListWidget *m_similar;
    QLabel *m_message;
    QPushButton *m_mail;
    QPushButton *m_save;
    QTimer m_draftTimer;
    QTimer m_similarTimer;
    bool m_isSaved = false;
    bool m_isSaveWaiting = false; ///< asked for while a file was still being taken
};

} // namespace sc
