#pragma once

#include "models/domain/profile.h"
#include "models/servicetime/responseclock.h"

#include <QStringList>

#include <optional>

namespace sc {

enum class OutageSide { Both, PublicClient, PrivateClient }; ///< of the online service
enum class CausePlace { Ours, Customer, Network, ThirdParty }; ///< SLA-10

[[nodiscard]] QString code(OutageSide side);
[[nodiscard]] QString code(CausePlace place);
[[nodiscard]] std::optional<OutageSide> outageSideFromCode(const QString &code);
[[nodiscard]] std::optional<CausePlace> causePlaceFromCode(const QString &code);

/** What somebody states about an interruption (AVL-2). */
struct OutageValues
{
    QString title; ///< what people read: "Anmeldung nicht möglich"
    Instant from = 0;
    std::optional<Instant> to; ///< nothing: it still runs
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Prevents; ///< never Other
    OutageSide side = OutageSide::Both;
    QString cause;
    CausePlace causePlace = CausePlace::Ours;
    bool isPlanned = false;
    std::optional<Instant> announcedAt; ///< only of a planned one
    QString ticketId {}; ///< where it was reported, or empty
    QString problem {}; ///< number
    QString change {}; ///< number
    QStringList items {}; ///< ids of what was down, sorted
    QStringList services {}; ///< ids of the services that were down with it, sorted

    enum class Problem { TitleMissing, NothingAffected, EndsBeforeBegin, BeginsLater, EndsLater, AnnouncedAfterBegin };
    /// What keeps it from being recorded at \p now; the only validation there is.
    [[nodiscard]] QList<Problem> problems(Instant now) const;

    friend bool operator==(const OutageValues &, const OutageValues &) = default;
};

/** A recorded outage. */
struct OutageRecord
{
    QString id;
    OutageValues values;
    QString ticketNumber;
    QString source; ///< where an import found it, or empty
    std::optional<Instant> correctedAt; ///< the newest correction
    QString correction; ///< its reason

    [[nodiscard]] bool isRunning() const { return !values.to; }
    [[nodiscard]] bool isAnnouncedInTime(const ServiceProfile &profile) const; ///< planned, and its notice kept (MNT-2)

    friend bool operator==(const OutageRecord &, const OutageRecord &) = default;
};

/// Whether \p announcedAt keeps the notice that the profile wants for a begin at \p from (MNT-2).
[[nodiscard]] bool keepsNotice(const ServiceProfile &profile, Instant announcedAt, Instant from);

} // namespace sc
