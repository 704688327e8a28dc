#pragma once

#include <QString>

namespace sc {

/// From now on the program speaks \p language, "de" or "en": its own texts, those of Qt, numbers and dates.
void useLanguage(const QString &language);

} // namespace sc
