#pragma once

#include <QByteArray>
#include <QTest>

/// First line of a test function that cannot be a Windows program's: it is skipped there, with the reason, which
/// packaging/windows/test.sh lists.
#ifdef Q_OS_WIN
#define SC_NOT_ON_WINDOWS(reason) QSKIP("not testable under Wine: " reason)
#else
#define SC_NOT_ON_WINDOWS(reason) static_cast<void>(0)
#endif

namespace sc::test {

/// What a program of ours wrote, its lines ended as everywhere else.
inline QByteArray linesOf(QByteArray written)
{
#ifdef Q_OS_WIN
    written.replace("\r\n", "\n");
#endif
    return written;
}

} // namespace sc::test
