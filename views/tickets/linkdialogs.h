#pragma once

#include "models/tickets/ticketdesk.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;

/** Another ticket by number or words, with the hits shown: to link it, or to merge into it as a duplicate (INC-14). */
class OtherTicketDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Purpose { Link, Merge };

    /// Begins with the open tickets that are worded like \p ticket.
    OtherTicketDialog(Purpose purpose, const Ticket &ticket, TicketDesk &desk, QWidget *parent);

    [[nodiscard]] TicketId other() const; ///< null while none is chosen
    [[nodiscard]] QString otherNumber() const;
    [[nodiscard]] LinkKind kind() const;

private:
    void search();
    void show(const QList<Ticket> &found);

    Ticket m_ticket;
    TicketDesk &m_desk;
    QLineEdit *m_text;
    QListWidget *m_hits;
    QComboBox *m_kind = nullptr;
};

/** The part of a report that becomes a ticket of its own (INC-14). */
class SplitDialog final : public ActDialog
{
    Q_OBJECT

public:
    SplitDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

/** A number that others gave the matter, with whose it is (INC-13). */
class ReferenceDialog final : public ActDialog
{
    Q_OBJECT

public:
    ReferenceDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] QString system() const;
    [[nodiscard]] QString number() const;

private:
    QComboBox *m_system;
    QLineEdit *m_number;
};

/** Why a ticket is withdrawn that is no duplicate: spam or recorded in error (INC-12). */
class WithdrawDialog final : public ActDialog
{
    Q_OBJECT

public:
    WithdrawDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] QString reason() const; ///< error | spam

private:
    QComboBox *m_reason;
};

/** The answer to a forwarded question, as it came (INC-7). */
class AnswerDialog final : public ActDialog
{
    Q_OBJECT

public:
    AnswerDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

/** A question for the product owner, department or office of the service; asked again at a date (INC-7, INC-8). */
class ForwardDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p service as chosen for the ticket, or null; \p askAgainAt is proposed.
    ForwardDialog(const Ticket &ticket, const CatalogueService *service, Instant askAgainAt, QWidget *parent);
    [[nodiscard]] Forwarding value() const;

private:
    QComboBox *m_party;
    QPlainTextEdit *m_question;
    BerlinTimeEdit *m_at;
};

} // namespace sc
