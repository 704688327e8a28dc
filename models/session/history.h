#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace sc {

/** A ticket that the shared database found. */
struct HistoryHit
{
    QString id;
    QString number;
    QString title;
    QString state; ///< its code
    QString tenant; ///< its name, may be empty
    Instant recordedAt = 0;
    std::optional<Instant> closedAt;

    friend bool operator==(const HistoryHit &, const HistoryHit &) = default;
};

/** What is looked for among the tickets that this computer no longer keeps. */
struct HistoryQuery
{
    QString text;
    QString tenantId; ///< empty: of any
    std::optional<HistoryHit> after; ///< the last hit of the page before
};

/** Hits, newest first. */
struct HistoryPage
{
    QList<HistoryHit> hits;
    bool hasMore = false;
};

/**
 * Asks the shared database; on any thread but the GUI's, given up within a tenth of a second once \p stopped is true.
 * Errors: ConnectionLost, subject "history"; Busy: there is too much to look through, more words are needed.
 */
using HistorySource = std::function<Result<HistoryPage>(const HistoryQuery &query,
                                                        const std::shared_ptr<const std::atomic_bool> &stopped)>;

} // namespace sc
