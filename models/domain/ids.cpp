#include "models/domain/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>

namespace sc {

/** Milliseconds since the epoch in the upper 48 bits, a counter in the lower 12; greater than every one before it in
 * this process. */
static quint64 nextTick()
{
    static std::atomic<quint64> last { 0 };
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 before = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do
        next = std::max(now, before + 1);
    while (!last.compare_exchange_weak(before, next, std::memory_order_relaxed));
    return next;
}

QString newUuid()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), 16);
    const quint64 tick = nextTick();
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((tick >> (52 - 8 * i)) & 0xff);
    bytes[6] = static_cast<char>(0x70 | ((tick >> 8) & 0x0f));
    bytes[7] = static_cast<char>(tick & 0xff);
    bytes[8] = static_cast<char>(0x80 | (static_cast<uchar>(bytes.at(8)) & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace sc
