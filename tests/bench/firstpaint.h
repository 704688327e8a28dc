#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <psapi.h>
#endif

/// Prints "\p what MILLISECONDS".
inline void printSince(const char *what, qint64 begunAt)
{
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    std::printf("%s %.2f\n", what, static_cast<double>(now - begunAt) / 1e6);
}

/** Prints "paint MILLISECONDS" after the first paint of a window, counted from the instant that the parent took before
 * starting this process. */
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(qint64 begunAt)
        : m_begunAt(begunAt)
    {
        qApp->installEventFilter(this);
    }

    /// Prints "memory KILOBYTES" (resident) and ends the program.
    static void printMemoryAndQuit()
    {
#ifdef Q_OS_WIN
        PROCESS_MEMORY_COUNTERS memory {};
        if (GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof memory))
            std::printf("memory %lld\n", static_cast<long long>(memory.WorkingSetSize / 1024));
#else
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmRSS:"))
                    std::printf("memory %lld\n", line.mid(6).simplified().split(' ').constFirst().toLongLong());
#endif
        std::fflush(stdout);
        QApplication::exit(0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QWidget *>(watched) && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { printSince("paint", m_begunAt); }); // after this paint was flushed
        }
        return false;
    }

private:
    qint64 m_begunAt;
    bool m_isPainted = false;
};

/** Prints "rows MILLISECONDS" after a table with rows was painted for the first time. */
class FirstRows final : public QObject
{
public:
    explicit FirstRows(qint64 begunAt)
        : m_begunAt(begunAt)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *table = event->type() == QEvent::Paint && !m_isPainted
            ? qobject_cast<QTableView *>(watched->parent())
            : nullptr;
        if (table && table->viewport() == watched && table->model()->rowCount() > 0) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { printSince("rows", m_begunAt); });
        }
        return false;
    }

private:
    qint64 m_begunAt;
    bool m_isPainted = false;
};
