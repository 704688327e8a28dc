#pragma once

#include <QtGlobal>

namespace sc {

/** Seconds since 1970-01-01T00:00:00Z. All instants inside are UTC; only views turn them into local time. */
using Instant = qint64;

/** Time is a parameter: whoever needs 'now' is given a Clock, so that tests can set it. */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    [[nodiscard]] virtual Instant now() const = 0;
};

/** The computer's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/** A clock that stands still until it is moved; for tests, `--as-of` and demonstrations. */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(qint64 seconds) { m_now += seconds; }

private:
    Instant m_now;
};

} // namespace sc
