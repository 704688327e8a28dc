#pragma once

#include "models/team/teamdesk.h"

#include <QPushButton>
#include <QTimer>

namespace sc {

/** In the status bar: how fresh the rows are, what is not sent yet, since when there is no connection. Opens the panel.
 */
class LinkIndicator final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkIndicator(TeamDesk &team, QWidget *parent = nullptr);

private:
    void tell();

    TeamDesk &m_team;
    QTimer m_seconds;
};

} // namespace sc
