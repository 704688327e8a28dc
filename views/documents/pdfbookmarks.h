#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sc {

/**
 * Adds what Qt 6.4 cannot write into a PDF: bookmarks (title and page from 1) and the language of the document ("de").
 * It is an incremental update: the bytes of \p pdf stay, a new catalogue and the outline follow. A file that does not
 * look as Qt writes it comes back as it is.
 */
[[nodiscard]] QByteArray withBookmarks(const QByteArray &pdf, const QList<std::pair<QString, int>> &bookmarks,
                                       const QString &language);

} // namespace sc
