#pragma once

#include "models/tickets/ticketdesk.h"

#include <QTextBrowser>

namespace sc {

/** The selected ticket in short, below the queue; read off the GUI thread, late answers are dropped. */
class DetailPane final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailPane(TicketDesk &desk, QWidget *parent = nullptr);

    void showTicket(const QString &id); ///< empty: none
    void tick(); ///< once a second: the countdown

private:
    void read();
    void display();
    [[nodiscard]] QString clockWords() const;

    TicketDesk &m_desk;
    QString m_id;
    TicketFile m_file;
    QString m_shownClock;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while reading
};

} // namespace sc
