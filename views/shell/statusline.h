#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace sc {

/**
 * The line at the foot of the main window: what was done or failed, how many notices stand, service hours and their
 * next change, who is on call, database and user (TIME-3, TIME-7). Keeps itself up to date.
 */
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(TicketDesk &desk, DirectoryDesk &directory, const QString &databasePath, QWidget *parent);

    void say(const QString &text, bool isFailure); ///< stays until the next one
    void setNotices(int count); ///< 0: not shown

Q_SIGNALS:
    void noticesAsked();

private:
    void build(const QString &databasePath);
    void updateHours();
    void updateOnCall();
    void showOnCall(const std::optional<OnCall> &onCall, bool isStaffed);

    TicketDesk &m_desk;
    DirectoryDesk &m_directory;
    QPushButton *m_notices;
    QLabel *m_hours;
    QLabel *m_onCall;
    QLabel *m_message;
};

} // namespace sc
