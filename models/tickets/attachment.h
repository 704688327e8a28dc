#pragma once

#include <QString>

namespace sc {

/** A file that belongs to a ticket or a draft; its content is in the attachment store. */
struct Attachment
{
    QString id; ///< UUID of the row
    QString name; ///< as given, without a path; umlauts and characters that a file system forbids included
    QString mediaType; ///< "image/png"
    qint64 size = 0; ///< bytes
    QString sha256;
    bool isRemoved = false; ///< still named by the history

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// A program or script by its name: it is never opened from here, only saved (it may have come by mail).
[[nodiscard]] bool isProgram(const QString &fileName);

} // namespace sc
