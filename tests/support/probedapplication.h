#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <cstdio>

namespace sc::test {

/**
 * Measures how long each event holds the event loop: a person cannot type or see anything move for that long. Prints
 * the longest and how many held it over 50 ms; a slow machine makes them longer, so they fail nothing.
 */
class ProbedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    static constexpr qint64 Bound = 50; ///< milliseconds

    ~ProbedApplication() override
    {
        std::printf("event loop: %d events, longest %lld ms (%s), %d over %lld ms\n", m_events,
                    static_cast<long long>(m_longest), qPrintable(m_what), m_blocks, static_cast<long long>(Bound));
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // the database's thread; a part of the event outside
            return QApplication::notify(receiver, event);
        // Told before: the receiver may be gone afterwards.
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        ++m_events;
        const qint64 taken = timer.elapsed();
        m_blocks += taken > Bound ? 1 : 0;
        if (taken > m_longest) {
            m_longest = taken;
            m_what = QStringLiteral("event %1 to %2").arg(type).arg(QLatin1StringView(name));
        }
        return isDone;
    }

private:
    int m_depth = 0;
    int m_events = 0;
    int m_blocks = 0;
    qint64 m_longest = 0;
    QString m_what;
};

} // namespace sc::test
