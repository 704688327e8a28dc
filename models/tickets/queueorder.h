#pragma once

#include "models/tickets/queuerows.h"

namespace sc {

/** What a queue shows of a ticket, and can be sorted by. */
namespace QueueColumns {
enum Column {
    Number,
    Title,
    Clock,
    Class,
    State,
    Priority,
    Level,
    Owner,
    Caller,
    Channel,
    Reported,
    FollowUp,
    Tenant,
    Service,
    ColumnCount
};
}

/** What a queue can be grouped by. */
enum class Grouping { None, Class, Level, Owner, Tenant, State };
inline constexpr int GroupingCount = 6;

/** Orders places of QueueRows; equal ones keep their order. */
namespace QueueOrder {

/// By clock: what still needs a notification first, then by deadline (SLA-9). Texts as in DIN 5007-2 (ä as ae).
void sort(const QueueRows &rows, std::vector<int> &places, int column, Qt::SortOrder order);
/// Groups become neighbours, in the order of their values; names in the order of the language.
void group(const QueueRows &rows, std::vector<int> &places, Grouping by);
/// Equal for tickets of one group: the code of a value or the number of a name.
[[nodiscard]] quint32 groupOf(const QueueRow &row, Grouping by);

} // namespace QueueOrder

} // namespace sc
