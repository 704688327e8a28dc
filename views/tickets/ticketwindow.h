#pragma once

#include "models/tickets/ticketdesk.h"

#include <QWidget>

class QLabel;
class QMenuBar;
class QPlainTextEdit;
class QTextBrowser;
class QToolBar;

namespace sc {

class TicketActions;
class TicketActs;

/** One ticket: head with the countdown, acts, timeline, and a line for a note. Follows changes without losing what is typed. */
class TicketWindow final : public QWidget
{
    Q_OBJECT

public:
    TicketWindow(TicketDesk &desk, const QString &ticketId, QWidget *parent = nullptr);
    [[nodiscard]] QString ticketId() const { return m_id; }

private:
    void build();
    void makeMenu();
    void load();
    void display(const TicketFile &file);
    [[nodiscard]] QString timeline(const TicketFile &file) const;
    void updateHead();
    [[nodiscard]] QList<Ticket> shownTickets() const; ///< none until it is read
    void updateClock(); ///< once a second; the head stays, and with it what is selected there
    void saveNote();
    void tell(const QString &text, bool isFailure);
    void print();

    TicketDesk &m_desk;
    QString m_id;
    TicketFile m_file;
    TicketActs *m_acts;
    TicketActions *m_actions;
    QMenuBar *m_menus;
    QToolBar *m_tools;
    QLabel *m_head;
    QLabel *m_clock;
    QTextBrowser *m_timeline;
    QPlainTextEdit *m_note;
    QLabel *m_message;
};

} // namespace sc
