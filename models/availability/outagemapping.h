#pragma once

#include "models/domain/clock.h"
#include "models/domain/csvreader.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace sc {

/** How the state changes in a monitoring export are to be read (resources/mappings/README.md). */
struct OutageMapping
{
    enum class State { Up, Down, Maintenance, Same };

    QString system; ///< "Icinga"
    bool isUtc = false; ///< times without offset; else local time of Berlin
    QStringList timeFormats; ///< Qt date formats for what is not ISO 8601
    QHash<QString, QString> columns; ///< our name → theirs: host, monitor, time, state, certainty, text
    QStringList required; ///< of our names
    QHash<QString, State> states; ///< by lower-case word
    QSet<QString> certain; ///< words of 'certainty' that count; empty: all

    /// ISO 8601, one of the formats, or seconds or milliseconds since 1970; nothing when it is no time.
    [[nodiscard]] std::optional<Instant> time(const QString &text) const;
    /// The shipped ones: "uptime-kuma", "icinga". Errors: NotFound.
    [[nodiscard]] static Result<OutageMapping> shipped(const QString &name);
    [[nodiscard]] static QStringList names();
};

} // namespace sc
