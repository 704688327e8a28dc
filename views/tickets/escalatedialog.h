#pragma once

#include "models/tickets/escalationrules.h"
#include "models/tickets/escalationtargets.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;

/**
 * Hands one or several tickets to a level, department or manufacturer: reason, what was tried, what the target asks
 * for, and when the desk looks after it again (INC-4, INC-8). What is required comes from EscalationRules.
 */
class EscalateDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p followUp the date that is proposed. Of one ticket, what it says already is filled in.
    EscalateDialog(const QList<TicketFile> &files, EscalationTargets targets, Instant followUp, Instant now,
                   QWidget *parent);
    [[nodiscard]] Escalation value() const;

private:
    void buildFields(int level, Instant followUp);
    void fillIn(const TicketFile &file);
    void warnOfPingPong(int handOvers);
    void adapt(); ///< to the target chosen
    void showContact();
    [[nodiscard]] bool isToParty() const;
    [[nodiscard]] Problem problem(Instant now) const;

    EscalationTargets m_targets;
    QComboBox *m_target = nullptr;
    QComboBox *m_recipient = nullptr;
    QLabel *m_contact = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QPlainTextEdit *m_tried = nullptr;
    struct ItemField
    {
        RequiredItem item;
        QPlainTextEdit *text;
    };
    QList<ItemField> m_items; ///< of all targets; those of the chosen one are shown
    BerlinTimeEdit *m_followUp = nullptr;
};

/** Gives a ticket back: from a party, to the level below, or to the queue; with the reason (INC-4, INC-8). */
class ReturnDialog final : public ActDialog
{
    Q_OBJECT

public:
    ReturnDialog(const Ticket &ticket, QWidget *parent);
    [[nodiscard]] bool isReturn() const; ///< of a hand-over; else to the queue
    [[nodiscard]] QString reason() const;

private:
    QComboBox *m_to;
    QPlainTextEdit *m_reason;
};

/// The words of a required item, in the language of the program.
[[nodiscard]] QString wordsOf(const RequiredItem &item);

} // namespace sc
