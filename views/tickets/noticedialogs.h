#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/alerting.h"
#include "models/tickets/noticestore.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace sc {

/** Who has to be told at once of a report that prevents operation, with phone numbers; records who was (TIME-7). */
class AlertDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p operation those of staffed operation, \p onCall who has duty; neither: said, so that a number is found
    /// elsewhere.
    AlertDialog(const Notice &notice, AlertTargets targets, const QList<Reachable> &operation,
                const std::optional<OnCall> &onCall, QWidget *parent);
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString text() const;

private:
    QComboBox *m_who;
    QPlainTextEdit *m_text;
};

/** Several minor disruptions that count as one that hinders: shows them, asks for the title of the common ticket
 * (SLA-8). */
class AccumulationDialog final : public ActDialog
{
    Q_OBJECT

public:
    AccumulationDialog(const Accumulation &accumulation, const ServiceProfile &profile, QWidget *parent);
    [[nodiscard]] QString title() const;

private:
    QLineEdit *m_title;
};

/** The solved tickets that nobody objected to: those ticked are closed in one step (INC-11). */
class ClosableDialog final : public ActDialog
{
    Q_OBJECT

public:
    ClosableDialog(QList<Ticket> tickets, QWidget *parent);
    [[nodiscard]] QList<Ticket> chosen() const;

private:
    void showCount();

    QList<Ticket> m_tickets;
    QListWidget *m_list;
};

} // namespace sc
