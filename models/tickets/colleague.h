#pragma once

#include "models/domain/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace sc {

/** Somebody to whom a ticket can be given, as one chooses: team and level, and whether they are there (ORG-6). */
struct Colleague
{
    QString login;
    QString name;
    QString team; ///< empty: in none
    int level = 1; ///< of the team, 1 … 3
    std::optional<Instant> absentUntil {};
    QString substitute {}; ///< of an absent one; may be empty
    std::optional<Instant> onCallUntil {};
};

/// Those whose name, login or team holds all words of \p text (folded), in the same order; but first who is called so:
/// whose name or login has a word that begins with one of them.
[[nodiscard]] QList<Colleague> matching(const QList<Colleague> &people, const QString &text);

} // namespace sc
