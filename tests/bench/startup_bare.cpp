// What every Qt program pays: a bare main window.
#include "tests/bench/firstpaint.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const FirstPaint paint(QCoreApplication::arguments().value(1).toLongLong());
    QMainWindow window;
    window.resize(1600, 900);
    window.show();
    QTimer::singleShot(1500, &window, &FirstPaint::printMemoryAndQuit);
    return QApplication::exec();
}
