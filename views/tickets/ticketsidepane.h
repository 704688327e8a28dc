#pragma once

#include "models/tickets/ticket.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;

namespace sc {

/** What a ticket is about and belongs to: service, category, tenant, next step, items, linked tickets, outages, foreign
 * numbers. */
class TicketSidePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketSidePane(QWidget *parent = nullptr);

    void display(const TicketFile &file); ///< keeps the chosen link
    /// The link that is chosen in the list and can be taken away; null when there is none (a merge is undone by
    /// restoring).
    [[nodiscard]] QString removableLink() const;

Q_SIGNALS:
    void opened(const QString &ticketId); ///< Enter on a linked ticket
    void outageOpened(const sc::TicketOutage &outage); ///< Enter on an outage
    void unlinkAsked(const QString &linkId); ///< Delete on it
    void linkChosen();

private:
    [[nodiscard]] QListWidget *addList(const QString &title, const QString &name);

    void fillLinks(const QList<TicketLink> &links);
    void fillOutages(const TicketFile &file);

    QLabel *m_facts;
    QListWidget *m_items;
    QListWidget *m_links;
    QListWidget *m_outages;
    QListWidget *m_references;
    QList<TicketOutage> m_shownOutages;
};

} // namespace sc
