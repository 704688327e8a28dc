#include "models/tickets/shownrows.h"

#include <algorithm>

namespace sc {

namespace {

/// Which heading a row that shows none of the places stands for.
size_t headingIn(int row)
{
    const int heading = ~row;
    return static_cast<size_t>(heading);
}

} // namespace

int ShownRows::placeAt(int row) const
{
    return row >= 0 && row < size() ? std::max(-1, m_rows[static_cast<size_t>(row)]) : -1;
}

const ShownRows::Heading *ShownRows::headingAt(int row) const
{
    if (row < 0 || row >= size() || m_rows[static_cast<size_t>(row)] >= 0)
        return nullptr;
    return &m_headings[headingIn(m_rows[static_cast<size_t>(row)])];
}

int ShownRows::rowOf(int place) const
{
    if (!m_isIndexed)
        reindex();
    return static_cast<size_t>(place) < m_rowOfPlace.size() ? m_rowOfPlace[static_cast<size_t>(place)] : -1;
}

void ShownRows::reindex() const
{
    const auto last = std::max_element(m_rows.begin(), m_rows.end());
    const int places = last == m_rows.end() ? 0 : std::max(*last, -1) + 1;
    m_rowOfPlace.assign(static_cast<size_t>(places), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row] >= 0)
            m_rowOfPlace[static_cast<size_t>(m_rows[row])] = static_cast<int>(row);
    m_isIndexed = true;
}

std::vector<int> ShownRows::places() const
{
    std::vector<int> places = m_rows;
    std::erase_if(places, [](int place) { return place < 0; });
    return places;
}

void ShownRows::set(std::vector<int> places, const QueueRows &tickets, Grouping grouping)
{
    m_isIndexed = false;
    m_headings.clear();
    if (grouping == Grouping::None) {
        m_rows = std::move(places);
        return;
    }
    QueueOrder::group(tickets, places, grouping);
    m_rows.clear();
    for (const int place : places) {
        const quint32 group = QueueOrder::groupOf(tickets.at(place), grouping);
        if (m_headings.empty() || m_headings.back().group != group) {
            m_rows.push_back(~static_cast<int>(m_headings.size()));
            m_headings.push_back({ group, 0 });
        }
        m_rows.push_back(place);
        ++m_headings.back().count;
    }
}

void ShownRows::append(const std::vector<int> &places)
{
    m_rows.insert(m_rows.end(), places.begin(), places.end());
    m_isIndexed = false;
}

void ShownRows::remove(int first, int last)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_isIndexed = false;
}

void ShownRows::recount()
{
    for (Heading &heading : m_headings)
        heading.count = 0;
    Heading *current = nullptr;
    for (const int row : m_rows) {
        if (row < 0)
            current = &m_headings[headingIn(row)];
        else if (current)
            ++current->count;
    }
}

} // namespace sc
