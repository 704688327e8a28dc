#pragma once

#include "models/tickets/queueorder.h"

namespace sc {

/** What a queue shows, in order: places of QueueRows; grouped, a heading stands before each group. */
class ShownRows
{
public:
    struct Heading
    {
        quint32 group = 0; ///< QueueOrder::groupOf
        int count = 0; ///< tickets under it
    };

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int placeAt(int row) const; ///< −1 for headings and outside
    [[nodiscard]] int rowOf(int place) const; ///< −1 when not shown
    [[nodiscard]] const Heading *headingAt(int row) const; ///< null for tickets and outside
    [[nodiscard]] std::vector<int> places() const; ///< without the headings

    /// \p places in their order; grouped, the groups become neighbours and get their headings.
    void set(std::vector<int> places, const QueueRows &tickets, Grouping grouping);
    void append(const std::vector<int> &places);
    void remove(int first, int last); ///< rows, both included; headings keep their counts until recount()
    void recount(); ///< what each heading has under it; 0 where nothing is left

private:
    void reindex() const;

    std::vector<int> m_rows; ///< a place, or ~heading
    std::vector<Heading> m_headings;
    mutable std::vector<int> m_rowOfPlace; ///< −1: not shown; may end before the last places
    mutable bool m_isIndexed = false; ///< m_rowOfPlace is right
};

} // namespace sc
