#include "app/desktop/crashdumps.h"

#ifdef Q_OS_WIN
#include "models/domain/privatefolder.h"

#include <QDateTime>
#include <QDir>

#include <qt_windows.h>

#include <dbghelp.h>

#include <array>
#include <exception>
#endif

namespace sc {

#ifdef Q_OS_WIN
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype Kept = 5;
constexpr DWORD Terminated = 0xE0534300; // a code of ours: an exception that nobody caught

std::array<wchar_t, 1024> dumpFile {}; // found before: a crashed program asks for no memory

LONG WINAPI dump(EXCEPTION_POINTERS *pointers)
{
    const HANDLE file = CreateFileW(dumpFile.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL,
                                    nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        MINIDUMP_EXCEPTION_INFORMATION about { GetCurrentThreadId(), pointers, FALSE };
        MiniDumpWriteDump(GetCurrentProcess(), GetCurrentProcessId(), file, MiniDumpNormal, &about, nullptr, nullptr);
        CloseHandle(file);
    }
    return EXCEPTION_EXECUTE_HANDLER; // ends here, without a box that asks
}

void removeOld(const QDir &folder)
{
    const QStringList newestFirst = folder.entryList({ u"*.dmp"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &old : newestFirst.mid(Kept - 1)) // room for the next one
        QFile::remove(folder.filePath(old));
}

} // namespace

void keepCrashDumps(const QString &folder)
{
    if (!makePrivateFolder(folder))
        return;
    removeOld(QDir(folder));
    const QString name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s) + u'-'
        + QString::number(GetCurrentProcessId()) + u".dmp"_s;
    const std::wstring path = QDir::toNativeSeparators(QDir(folder).absoluteFilePath(name)).toStdWString();
    if (path.size() >= dumpFile.size())
        return;
    path.copy(dumpFile.data(), path.size());
    SetUnhandledExceptionFilter(dump);
    std::set_terminate([] { RaiseException(Terminated, EXCEPTION_NONCONTINUABLE, 0, nullptr); });
}
#else
void keepCrashDumps(const QString &) { }
#endif

} // namespace sc
