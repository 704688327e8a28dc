#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace sc {

class TicketActs;

/**
 * The notices that stand (INC-4, TIME-7, SLA-8), in a window of their own that never interrupts: Enter does what a
 * notice asks for, Delete puts it away.
 */
class NoticeWindow final : public QWidget
{
    Q_OBJECT

public:
    NoticeWindow(TicketDesk &desk, DirectoryDesk &directory, TicketActs &acts, QWidget *parent);

    /// What a notice says, in one line.
    [[nodiscard]] static QString textOf(const Notice &notice);
    /// Opens the dialog of an alert or accumulation, or the ticket of a stage.
    void follow(const Notice &notice);

Q_SIGNALS:
    void opened(const QString &ticketId);

private:
    void build();
    void refill();
    void followCurrent();
    void dismissCurrent();
    void showButtons();

    TicketDesk &m_desk;
    DirectoryDesk &m_directory;
    TicketActs &m_acts;
    QList<Notice> m_shown;
    QLabel *m_empty;
    QListWidget *m_list;
    QPushButton *m_follow;
    QPushButton *m_open;
    QPushButton *m_dismiss;
};

} // namespace sc
