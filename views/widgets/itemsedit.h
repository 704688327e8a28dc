#pragma once

#include "models/tickets/catalogue.h"
#include "models/tickets/ticket.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace sc {

/** The items a ticket is about: chosen by typing a part of the name, third parties' marked in words (CI-2). */
class ItemsEdit final : public QWidget
{
    Q_OBJECT

public:
    ItemsEdit(const Catalogue &catalogue, const QList<TicketItem> &chosen, QWidget *parent = nullptr);

    [[nodiscard]] QList<ItemId> items() const;
    void offerFirst(const ServiceId &service); ///< the items of this service come before the others

Q_SIGNALS:
    void changed();

private:
    void add();
    void remove();
    void append(const QString &id, const QString &text);
    void updateButtons();

    QList<Catalogue::Item> m_offered;
    QListWidget *m_chosen;
    QComboBox *m_choice;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace sc
