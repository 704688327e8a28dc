#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class AttachmentList;
class BerlinTimeEdit;
class CallerCompleter;

/** The fields of a report: who and what on the left, everything that has a default on the right. Holds no file and no
 * command. */
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(TicketDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TicketDraft draft() const; ///< without an id
    void setDraft(const TicketDraft &draft);
    [[nodiscard]] bool isUntouched() const; ///< neither words nor files yet

    /// Known people and tenants; a caller with the mail address that is entered is recognised.
    void setCallers(const QList<Caller> &callers);
    [[nodiscard]] AttachmentList *attachments() const { return m_attachments; }
    [[nodiscard]] QString text() const;
    void focusCaller();
    void focusText();
    void focusField(const QString &field); ///< of TicketDraft::Problem

Q_SIGNALS:
    void edited();
    void textEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();
    void build();
    [[nodiscard]] QFormLayout *whoAndWhat();
    [[nodiscard]] QFormLayout *withDefaults();
    void connectAll();
    void fillIn(const Caller &caller);
    void recogniseCaller();
    void showWhatFits();
    void updatePreview();

    TicketDesk &m_desk;
    QLineEdit *m_caller;
    QLineEdit *m_phone;
    QLineEdit *m_mail;
    QPlainTextEdit *m_text;
    AttachmentList *m_attachments;
    QComboBox *m_tenant;
    QComboBox *m_channel;
    BerlinTimeEdit *m_reported;
    QCheckBox *m_dateOnly;
    QCheckBox *m_reachedOther;
    BerlinTimeEdit *m_reachedOtherAt;
    QComboBox *m_kind;
    QComboBox *m_class;
    QLabel *m_definition;
    QLabel *m_due;
    QCheckBox *m_informed;
    CallerCompleter *m_completer;
    QList<Caller> m_known;
    QString m_contactId; ///< of the known caller, while the name stays as proposed
    bool m_isArrivalKnown = true; ///< false until the arrival of a mail that does not tell it is entered
    bool m_isCallerChosen = false; ///< the list of proposals is closing; the focus goes to the text
};

} // namespace sc
