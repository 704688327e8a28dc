#pragma once

#include <QString>

namespace sc {

/**
 * On Windows a crash leaves a small dump (stacks and modules, no heap) in \p folder, for whoever looks for the defect;
 * the newest five stay. Nothing is sent anywhere. Elsewhere the system's own core dumps do this.
 */
void keepCrashDumps(const QString &folder);

} // namespace sc
