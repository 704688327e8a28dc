#pragma once

#include <QString>
#include <QStringList>

namespace sc {

/** Text as the search sees it: lower case, ä→ae, ö→oe, ü→ue, ß→ss, other diacritics dropped, all else blanks. */
[[nodiscard]] QString fold(const QString &text);
/** The folded words of \p text. */
[[nodiscard]] QStringList foldedWords(const QString &text);
/** Whether each of the folded \p words stands somewhere in the folded \p text. */
[[nodiscard]] bool hasEach(const QString &text, const QStringList &words);
/** Whether one of \p words begins as one of \p beginnings. */
[[nodiscard]] bool anyBeginsAs(const QStringList &words, const QStringList &beginnings);
/** A query for FTS5: every word as a prefix, all must occur; empty when there is no word. */
[[nodiscard]] QString prefixQuery(const QString &text);

/**
 * A query for a trigram index: the text as it stands in one piece, or every word of it somewhere. Words of fewer than
 * three letters can only be found in the first way; empty when neither is possible.
 */
[[nodiscard]] QString partsQuery(const QString &text);

/// Full-text query for tickets worded alike: any three letters in a row of its words; empty when \p text has none.
[[nodiscard]] QString trigramQuery(const QString &text);

} // namespace sc
