#pragma once

#include <QByteArrayList>

namespace sc {

/// The bytes of a file, and what they say where they are a mail's quoted-printable or base64 (parts and words of
/// headers): to be searched, not shown. What is compressed stays unread.
[[nodiscard]] QByteArrayList readingsOf(const QByteArray &bytes);

} // namespace sc
