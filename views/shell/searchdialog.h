#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace sc {

class OlderTickets;

/**
 * One search over everything: tickets and base data, in a team also the older tickets that only the server has; hits in
 * groups; all by keyboard. Late answers are dropped.
 */
class SearchDialog final : public QDialog
{
    Q_OBJECT

public:
    SearchDialog(TicketDesk &tickets, DirectoryDesk &directory, QWidget *parent);
    void accept() override;

Q_SIGNALS:
    void ticketChosen(const QString &id);
    void recordChosen(const QString &entity, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void offerTenants();
    void ask();
    void display();
    void addOlder();
    void explain(); ///< what can be typed, or that nothing fits
    void addHeading(const QString &text);
    void addHit(const QString &text, const QString &entity, const QString &id);
    void step(int by);

    TicketDesk &m_tickets;
    DirectoryDesk &m_directory;
    QLineEdit *m_text;
    QComboBox *m_tenant;
    QListWidget *m_hits;
    QLabel *m_hint; ///< in the place of hits
    OlderTickets *m_older;
    QLabel *m_problem;
    QTimer m_pause; ///< between two keys nothing is asked
    QList<Ticket> m_foundTickets;
    QList<RecordHit> m_foundRecords;
};

} // namespace sc
