#pragma once

#include "models/tickets/messagetemplate.h"
#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sc {

class BerlinTimeEdit;

/** Who a message comes from: the values of a template's signature (COM-2). */
[[nodiscard]] QHash<QString, QString> senderValues(const QString &userName, const ServiceProfile &profile);

/** One contact: telling the customer (SLA-5) or logging a note, call, talk or remote session (INC-3). */
class ContactDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Purpose { Notify, Log };

    /// \p sender see senderValues(); only Notify drafts a message.
    ContactDialog(Purpose purpose, const Ticket &ticket, QHash<QString, QString> sender, Instant now, QWidget *parent);
    [[nodiscard]] ContactLog value() const;

private:
    void draft(); ///< the template in the language chosen; what the user wrote into it is not overwritten
    void showTime(Instant now);
    [[nodiscard]] Problem problem() const;

    Purpose m_purpose;
    Ticket m_ticket;
    QHash<QString, QString> m_values;
    QComboBox *m_kind;
    QComboBox *m_language = nullptr;
    QLineEdit *m_party;
    BerlinTimeEdit *m_at;
    QLabel *m_hint;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_text;
    QString m_drafted; ///< as the template gave it
};

} // namespace sc
