#pragma once

#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;

/** The documented solution or workaround (INC-11), and when the customer hears of it (INC-6). */
class SolveDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p tellAt when the customer can be told: \p now within service hours, or later.
    SolveDialog(const Ticket &ticket, Instant now, Instant tellAt, QWidget *parent);
    [[nodiscard]] QString solution() const;
    [[nodiscard]] QString workaround() const;
    [[nodiscard]] std::optional<Instant> tellAt() const; ///< nullopt: the customer knows

private:
    Instant m_tellAt;
    QPlainTextEdit *m_solution;
    QPlainTextEdit *m_workaround;
    QCheckBox *m_isTold;
};

/** A reason with a date: waiting (INC-12) and follow-up (INC-8). */
class DateDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Purpose { Wait, FollowUp };

    /// \p propose gives the date for what is waited for; for a follow-up it is asked once, with Nobody.
    DateDialog(Purpose purpose, const Ticket &ticket, const std::function<Instant(WaitingFor)> &propose,
               QWidget *parent);
    [[nodiscard]] WaitingFor waitingFor() const;
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Instant at() const;

private:
    QComboBox *m_waitingFor = nullptr;
    QLineEdit *m_nextStep = nullptr;
    QLineEdit *m_reason = nullptr;
    BerlinTimeEdit *m_at;
    bool m_isDateOwn = false; ///< set by the user: not proposed anew
};

/** One text: a reason, a login, a number. */
class TextDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p missing what is said while the text is empty; empty: it may stay empty.
    TextDialog(const QString &title, const QString &label, const QString &act, const QString &missing, QWidget *parent);
    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< to be changed: selected

private:
    QLineEdit *m_text;
};

} // namespace sc
