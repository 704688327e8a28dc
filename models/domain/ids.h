#pragma once

#include <QHashFunctions>
#include <QString>

namespace sc {

/** A typed identifier: lower-case UUID text without braces, so that a ticket id never passes for a user id. */
template <typename Tag> struct Id
{
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TicketId = Id<struct TicketTag>;
using UserId = Id<struct UserTag>;
using TeamId = Id<struct TeamTag>;
using TenantId = Id<struct TenantTag>;
using ContactId = Id<struct ContactTag>;
using ItemId = Id<struct ItemTag>;
using ServiceId = Id<struct ServiceTag>;
using CategoryId = Id<struct CategoryTag>;

/**
 * A new UUIDv7 (RFC 9562, 6.2 method 1): milliseconds since the epoch, then a 12-bit counter, then random bits. Ids of
 * one process sort strictly by creation, from all its threads, also within a millisecond or when the clock steps back.
 */
[[nodiscard]] QString newUuid();

} // namespace sc
