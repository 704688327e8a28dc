#pragma once

#include "models/team/teamdesk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace sc {

/** What was saved here and is not, or not so, in the shared database: waiting, clashing, refused; with what to do about
 * it. */
class OutboxWindow final : public QWidget
{
    Q_OBJECT

public:
    OutboxWindow(TeamDesk &team, QWidget *parent);

Q_SIGNALS:
    void ticketAsked(const QString &ticketId);

private:
    void build();
    void refill();
    void fill(const QList<OutboxLine> &lines);
    void askDenied(); ///< once, as soon as the server can be asked
    void fillDenied(const QList<DeniedStep> &steps);
    void tell();
    void showButtons();
    [[nodiscard]] const OutboxLine *current() const;
    void confirmFetch();

    TeamDesk &m_team;
    QList<OutboxLine> m_lines;
    QLabel *m_state;
    QPushButton *m_retry;
    QPushButton *m_enrol;
    QLabel *m_empty;
    QListWidget *m_list;
    QLabel *m_deniedTitle;
    QListWidget *m_denied;
    bool m_isDeniedAsked = false;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_open;
    QPushButton *m_fetch;
};

} // namespace sc
