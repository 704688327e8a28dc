#pragma once

#include "models/tickets/ticketdesk.h"
#include "views/documents/ticketdocument.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenuBar;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTextEdit;
class QToolBar;

namespace sc {

class AttachmentList;
class TicketActions;
class TicketActs;
class TicketSidePane;

/** One ticket: head with the countdown, acts, timeline, and a line for a note. Follows changes without losing what is
 * typed. */
class TicketWindow final : public QWidget
{
    Q_OBJECT

public:
    TicketWindow(TicketDesk &desk, const QString &ticketId, QWidget *parent = nullptr);
    void missing(const QString &why); ///< it is not here and does not come, unless it is shown already
    [[nodiscard]] QString ticketId() const { return m_id; }
    [[nodiscard]] bool hasUnsavedNote() const;

Q_SIGNALS:
    void outageWanted(const sc::TicketFile &file); ///< this ticket is an outage (AVL-2)
    void outageOpened(const sc::TicketOutage &outage); ///< one of its outages is to be shown
    void linkedOpened(const QString &ticketId); ///< a linked ticket was asked for

protected:
    void closeEvent(QCloseEvent *event) override; ///< the first time it stays for an unsaved note

private:
    void build();
    void makeMenu();
    void connectAttachments();
    void load();
    void display(const TicketFile &file);
    [[nodiscard]] static QString timeline(const TicketFile &file);
    void updateActs(); ///< nothing is added to a ticket that is not read yet, or hidden
    void updateHead();
    [[nodiscard]] QList<Ticket> shownTickets() const; ///< none until it is read
    void updateClock(); ///< once a second; the head stays, and with it what is selected there
    void saveNote();
    void blank(); ///< nothing of the ticket stays to be read
    void showOthers();
    void await(); ///< the shared database may still have it
    void tell(const QString &text, bool isFailure);
    [[nodiscard]] TicketDocument document() const;
    void print();
    void exportPdf();

    TicketDesk &m_desk;
    QString m_id;
    TicketFile m_file;
    TicketActs *m_acts;
    TicketActions *m_actions;
    QMenuBar *m_menus;
    QToolBar *m_tools;
    QLabel *m_head;
    QTextEdit *m_description; ///< what was reported; a long one scrolls
    QLabel *m_clock;
    QLabel *m_security; ///< the 72 hours, while it is a security incident (INC-15)
    QLabel *m_facts; ///< stages, hand-overs, who watches, when it may be closed
    AttachmentList *m_attachments;
    QTextBrowser *m_timeline;
    TicketSidePane *m_side;
    QAction *m_unlink = nullptr;
    QActionGroup *m_ownActs; ///< those that only this window has
    QPlainTextEdit *m_note;
    QPushButton *m_save;
    QLabel *m_presence; ///< who else is here
    QLabel *m_message;
    bool m_isLossTold = false; ///< that closing gives up the note
    bool m_isAwaited = false; ///< it is fetched from the shared database
};

} // namespace sc
