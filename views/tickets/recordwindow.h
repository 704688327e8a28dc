#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace sc {

class BerlinTimeEdit;
class CallerCompleter;

/**
 * Takes a report while the caller is on the phone: caller, one line, Ctrl+Enter. The rest has defaults and can follow.
 * Non-modal, several at once. What was typed is kept in a draft file that survives a crash, at most 1 s old.
 */
class RecordWindow final : public QWidget
{
    Q_OBJECT

public:
    /// \p draftFolder where unsaved windows are kept; \p draftId takes one of them up again.
    RecordWindow(TicketDesk &desk, DirectoryDesk &directory, const QString &draftFolder, const QString &draftId = {}, QWidget *parent = nullptr);

    /// Ids of the drafts that an earlier run left behind.
    [[nodiscard]] static QStringList draftsIn(const QString &draftFolder);

Q_SIGNALS:
    void recorded(const QString &ticketId, const QString &number);
    void similarOpened(const QString &ticketId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectAll();
    [[nodiscard]] TicketDraft draft() const;
    void updatePreview();
    void loadCallers();
    void fillIn(const Caller &caller);
    void lookForSimilar();
    void saveDraft();
    void loadDraft();
    void removeDraft();
    void save();

    TicketDesk &m_desk;
    DirectoryDesk &m_directory;
    QString m_draftFolder;
    QString m_id;
    QLineEdit *m_caller;
    QLineEdit *m_phone;
    QLineEdit *m_mail;
    QComboBox *m_tenant;
    CallerCompleter *m_callers;
    QString m_contactId; ///< of the known caller, while the name stays as proposed
    QPlainTextEdit *m_text;
    QComboBox *m_channel;
    BerlinTimeEdit *m_reported;
    QCheckBox *m_dateOnly;
    QComboBox *m_kind;
    QComboBox *m_class;
    QLabel *m_definition;
    QLabel *m_due;
    QCheckBox *m_informed;
    QListWidget *m_similar;
    QLabel *m_problem;
    QPushButton *m_save;
    QTimer m_draftTimer;
    QTimer m_similarTimer;
    QThreadPool m_writer; ///< one thread: drafts are written and removed in order, off the GUI thread
    bool m_isSaved = false;
};

} // namespace sc
