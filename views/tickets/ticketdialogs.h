#pragma once

#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sc {

class BerlinTimeEdit;

/** One contact: telling the customer (SLA-5) or logging a note, call, talk or remote session (INC-3). */
class ContactDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Purpose { Notify, Log };

    ContactDialog(Purpose purpose, const Ticket &ticket, const QString &userName, Instant now, QWidget *parent);
    [[nodiscard]] ContactLog value() const;

private:
    QComboBox *m_kind;
    QLineEdit *m_party;
    BerlinTimeEdit *m_at;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_text;
};

/** To a level, department or manufacturer; reason and what was tried are required (INC-4). */
class EscalateDialog final : public ActDialog
{
    Q_OBJECT

public:
    EscalateDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] Escalation value() const;

private:
    QComboBox *m_target;
    QLineEdit *m_party;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_tried;
};

/** The documented solution or workaround (INC-11). */
class SolveDialog final : public ActDialog
{
    Q_OBJECT

public:
    SolveDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] QString solution() const;
    [[nodiscard]] QString workaround() const;

private:
    QPlainTextEdit *m_solution;
    QPlainTextEdit *m_workaround;
};

/** A reason with a date: waiting (INC-12) and follow-up (INC-8). */
class DateDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Purpose { Wait, FollowUp };

    DateDialog(Purpose purpose, const Ticket &ticket, Instant proposed, QWidget *parent);
    [[nodiscard]] WaitingFor waitingFor() const;
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Instant at() const;

private:
    QComboBox *m_waitingFor = nullptr;
    QLineEdit *m_nextStep = nullptr;
    QLineEdit *m_reason = nullptr;
    BerlinTimeEdit *m_at;
};

/** One text: a reason, a login, a number. */
class TextDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p missing what is said while the text is empty; empty: it may stay empty.
    TextDialog(const QString &title, const QString &label, const QString &act, const QString &missing, QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace sc
