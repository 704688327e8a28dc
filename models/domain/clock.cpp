#include "models/domain/clock.h"

#include <QDateTime>

namespace sc {

Instant SystemClock::now() const
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace sc
