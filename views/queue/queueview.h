#pragma once

#include "models/tickets/queueorder.h"

#include <QByteArray>

namespace sc {

/** How a queue is looked at; with a name: a saved view of the user. */
struct QueueView
{
    QString name;
    Queue queue = Queue::AllOpen;
    QString filter;
    Grouping grouping = Grouping::None;
    QByteArray columns; ///< width, order, visibility and sorting; empty: as shipped
};

} // namespace sc
