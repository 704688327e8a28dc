#pragma once

#include <QString>
#include <QStringList>

namespace sc {

/** Text of resources/sql/<folder>/<name>.sql without comment lines; aborts when there is no such file (a defect). */
[[nodiscard]] QString sqlText(const QString &folder, const QString &name);
/** Names (without .sql) in a folder of resources/sql, sorted. */
[[nodiscard]] QStringList sqlNames(const QString &folder);

} // namespace sc
