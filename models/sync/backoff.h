#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace sc {

/** How long to wait before trying again: full jitter, so that a server that comes back is not stormed (P9). */
class Backoff
{
public:
    static constexpr std::chrono::milliseconds Shortest { 200 };
    static constexpr std::chrono::milliseconds Longest { 30'000 };

    /// Between 0 and a limit that doubles with every failure, from 0.2 s to 30 s.
    [[nodiscard]] std::chrono::milliseconds next()
    {
        const auto limit = std::min(Longest, Shortest * (1 << std::min(m_failures++, 10)));
        return std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(limit.count()) + 1));
    }
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace sc
