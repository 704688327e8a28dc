#pragma once

#include "models/domain/profile.h"
#include "models/storage/connection.h"

namespace sc {

/** A profile document that was activated on this desk. */
struct StoredProfile
{
    QString id;
    QString name;
    QDate validFrom; ///< of its newest version
    QByteArray document;
    Instant activatedAt = 0; ///< the last time
    QString activatedBy;
};

/** An extra closed or open day of this desk (PROF-2). */
struct StoredException
{
    QString id;
    CalendarException value;
};

/** What the desk keeps about its service profile. */
struct ProfileBook
{
    QList<StoredProfile> profiles; ///< the one in force first; empty: the shipped default is in force
    QList<StoredException> exceptions; ///< by day

    [[nodiscard]] QList<CalendarException> calendar() const;
    /// The document in force.
    [[nodiscard]] QByteArray document() const;
};

/** A running deadline that a change would move. */
struct MovedDeadline
{
    QString ticketId;
    QString number;
    QString title;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    Instant countedFrom = 0;
    std::optional<Instant> before; ///< nothing: the calendar has no such hours
    std::optional<Instant> after;
};

/** What a change of the profile or its calendar would do; recorded verdicts are never among it (PROF-3). */
struct ProfilePreview
{
    QList<MovedDeadline> moved; ///< by new deadline
    int running = 0; ///< open deadlines that were looked at
};

/** Reads of the profile; on the database thread. */
namespace ProfileStore {

[[nodiscard]] Result<ProfileBook> book(Connection &connection);
/// The profile of the desk: the document activated last, by nothing else (S47), with the desk's own closed and open
/// days. Invalid when the stored document is not one that this program reads; Error::subject is the JSON path.
[[nodiscard]] Result<ServiceProfile> inForce(Connection &connection);
/// Which running deadlines differ between \p now and \p next.
[[nodiscard]] Result<ProfilePreview> preview(Connection &connection, const ServiceProfile &now,
                                             const ServiceProfile &next);

} // namespace ProfileStore

} // namespace sc
