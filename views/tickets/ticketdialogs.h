#pragma once

#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;

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
