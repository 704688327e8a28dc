#pragma once

#include <QString>

#include <optional>
#include <span>

namespace sc {

/** A reason as the models give it, in English, and its German words; %1, %2 … stand for what differs. */
struct ReasonWords
{
    const char *english;
    const char *german; ///< marked with QT_TR_NOOP in the class that translates it
};

/// The words for \p reason from the first line of \p table that it matches, translated in \p context; nullopt when none
/// does.
[[nodiscard]] std::optional<QString> wordsOfReason(const QString &reason, const char *context,
                                                   std::span<const ReasonWords> table);

} // namespace sc
