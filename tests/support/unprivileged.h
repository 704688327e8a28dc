#pragma once

#include <QFile>
#include <QString>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace sc::test {

#ifdef Q_OS_WIN
/// After \p file was made read-only. On Windows it is so for everybody; Wine asks the system below, and there root may
/// write.
#define SC_NEEDS_READ_ONLY(file)                                                                                       \
    do {                                                                                                               \
        if (QFile probe(file); probe.open(QIODevice::ReadWrite))                                                       \
            QSKIP("not testable under Wine as root, who writes into read-only files");                                 \
    } while (false)

class Unprivileged
{
public:
    explicit Unprivileged(const QStringList &) { }
};
#else
#define SC_NEEDS_READ_ONLY(file) static_cast<void>(0)

/// Read-only files and folders mean nothing to root: while it lives, the test acts as nobody. \p owned is given away.
class Unprivileged
{
public:
    explicit Unprivileged(const QStringList &owned)
    {
        if (geteuid() != 0)
            return;
        for (const QString &path : owned)
            if (chown(QFile::encodeName(path).constData(), Nobody, Nobody) != 0)
                qFatal("cannot give %s away", qPrintable(path));
        if (setegid(Nobody) != 0 || seteuid(Nobody) != 0)
            qFatal("cannot become nobody");
        m_isChanged = true;
    }
    ~Unprivileged()
    {
        if (m_isChanged && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("cannot become root again");
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    static constexpr unsigned Nobody = 65534;
    bool m_isChanged = false;
};
#endif

} // namespace sc::test
