#pragma once

#include "models/tickets/colleague.h"
#include "models/tickets/ticket.h"
#include "views/widgets/actdialog.h"

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace sc {

/**
 * Chooses who works on one or several tickets: typing parts of name or team narrows the list, Down and Up go through
 * it, Enter assigns. Who is absent stands last and says until when and who stands in (ORG-6).
 */
class AssignDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p own the login of the user, who is marked in the list.
    AssignDialog(const QList<Ticket> &tickets, QList<Colleague> people, QString own, QWidget *parent);
    [[nodiscard]] QString login() const; ///< empty: nobody, back to the queue
    [[nodiscard]] QString name() const; ///< as the list names the choice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void addPerson(const Colleague &person);
    void showAbsence();
    [[nodiscard]] Problem problem() const;

    QList<Colleague> m_people;
    QString m_own;
    bool m_mayBeNobody; ///< somebody has them now
    QLineEdit *m_text;
    QTreeWidget *m_list;
    QLabel *m_absence;
};

} // namespace sc
