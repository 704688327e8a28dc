#include "models/tickets/queueorder.h"

#include <algorithm>
#include <array>

namespace sc::QueueOrder {

namespace {

constexpr int PositionBits = 31;
constexpr int KeyBits = 33;
constexpr int DigitBits = 11;
constexpr size_t Digits = size_t { 1 } << DigitBits;

/// A stable radix sort: \p key gives at most 33 bits for a place.
template <typename Key> void sortByKey(std::vector<int> &places, bool isDescending, Key key)
{
    constexpr quint64 largest = (quint64 { 1 } << KeyBits) - 1;
    std::vector<quint64> items(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        const quint64 value = key(places[i]);
        items[i] = (isDescending ? largest - value : value) << PositionBits | i;
    }
    std::vector<quint64> sorted(items.size());
    for (int shift = PositionBits; shift < PositionBits + KeyBits; shift += DigitBits) {
        std::array<size_t, Digits> starts {};
        for (const quint64 item : items)
            ++starts[item >> shift & (Digits - 1)];
        if (std::any_of(starts.begin(), starts.end(), [&](size_t count) { return count == items.size(); }))
            continue; // all alike in this digit
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const quint64 item : items)
            sorted[starts[item >> shift & (Digits - 1)]++] = item;
        items.swap(sorted);
    }
    const std::vector<int> before = places;
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = before[items[i] & ((quint64 { 1 } << PositionBits) - 1)];
}

/// By bytes: first by eight of them as one number, only equal ones by all.
template <typename Bytes> void sortByBytes(std::vector<int> &places, bool isDescending, Bytes bytesOf)
{
    struct Item
    {
        quint64 head;
        int place;
    };
    std::vector<Item> items;
    items.reserve(places.size());
    for (const int place : places) {
        const QByteArrayView bytes = bytesOf(place);
        quint64 head = 0;
        for (qsizetype i = 0; i < 8; ++i)
            head = head << 8 | (i < bytes.size() ? static_cast<quint8>(bytes[i]) : 0U);
        items.push_back({ head, place });
    }
    const auto isLess = [&](const Item &a, const Item &b) {
        return a.head != b.head ? a.head < b.head : bytesOf(a.place).compare(bytesOf(b.place)) < 0;
    };
    if (isDescending)
        std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) { return isLess(b, a); });
    else
        std::stable_sort(items.begin(), items.end(), isLess);
    for (size_t i = 0; i < items.size(); ++i)
        places[i] = items[i].place;
}

} // namespace

quint32 groupOf(const QueueRow &row, Grouping by)
{
    switch (by) {
    case Grouping::Class: return row.disruptionClass;
    case Grouping::Level: return row.level;
    case Grouping::Owner: return row.owner;
    case Grouping::Tenant: return row.tenant;
    case Grouping::State: return row.state;
    case Grouping::None: break;
    }
    return 0;
}

void group(const QueueRows &rows, std::vector<int> &places, Grouping by)
{
    if (by == Grouping::None)
        return;
    if (by != Grouping::Owner && by != Grouping::Tenant) {
        sortByKey(places, false, [&](int place) -> quint64 { return groupOf(rows.at(place), by); });
        return;
    }
    const auto ranks = rows.nameRanks();
    sortByKey(places, false, [&](int place) -> quint64 { return ranks[groupOf(rows.at(place), by)]; });
}

void sort(const QueueRows &rows, std::vector<int> &places, int column, Qt::SortOrder order)
{
    const bool isDescending = order == Qt::DescendingOrder;
    const auto by = [&](auto key) {
        sortByKey(places, isDescending, [&](int place) -> quint64 { return key(rows.at(place)); });
    };
    const auto byName = [&](quint32 QueueRow::*name) {
        const auto ranks = rows.nameRanks();
        by([&](const QueueRow &row) { return ranks[row.*name]; });
    };
    switch (column) {
    case QueueColumns::Title: sortByBytes(places, isDescending, [&](int place) { return rows.words(place); }); break;
    case QueueColumns::Clock: by([](const QueueRow &row) { return row.clockKey(); }); break;
    case QueueColumns::Class: by([](const QueueRow &row) { return row.disruptionClass; }); break;
    case QueueColumns::State: by([](const QueueRow &row) { return row.state; }); break;
    case QueueColumns::Priority: by([](const QueueRow &row) { return row.priority; }); break;
    case QueueColumns::Level: by([](const QueueRow &row) { return row.level; }); break;
    case QueueColumns::Channel: by([](const QueueRow &row) { return row.channel; }); break;
    case QueueColumns::Reported: by([](const QueueRow &row) { return row.reportedAt; }); break;
    case QueueColumns::FollowUp: by([](const QueueRow &row) { return row.followUpAt; }); break;
    case QueueColumns::Owner: byName(&QueueRow::owner); break;
    case QueueColumns::Caller: byName(&QueueRow::caller); break;
    case QueueColumns::Tenant: byName(&QueueRow::tenant); break;
    case QueueColumns::Service: byName(&QueueRow::service); break;
    default: sortByBytes(places, isDescending, [&](int place) { return rows.numberBytes(place); }); break;
    }
}

} // namespace sc::QueueOrder
