#include "app/desktop/crashdumps.h"

#include <QString>

#include <stdexcept>

/// crasher FOLDER access|exception: ends in the named way, with the program's crash dumps in FOLDER.
int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    sc::keepCrashDumps(QString::fromLocal8Bit(argv[1]));
    if (QString::fromLocal8Bit(argv[2]) == QLatin1String("exception"))
        throw std::runtime_error("nobody catches it");
    volatile int *nowhere = nullptr;
    *nowhere = 1;
    return 0;
}
