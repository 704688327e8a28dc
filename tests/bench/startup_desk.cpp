// The desktop as the program starts it: startup_desk BEGUN_AT DATABASE.
#include "app/desktop/workplace.h"
#include "tests/bench/firstpaint.h"
#include "views/widgets/language.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceCenterBench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 begunAt = arguments.value(1).toLongLong();
    const FirstPaint paint(begunAt);
    const sc::SystemClock clock;
    sc::Workplace workplace(arguments.value(2), clock);
    sc::useLanguage(u"de"_s);
    const FirstRows rows(begunAt);
    QObject::connect(&workplace, &sc::Workplace::ready, &workplace, [&workplace, begunAt] {
        printSince("all", begunAt);
        QTimer::singleShot(1500, &workplace, &FirstPaint::printMemoryAndQuit);
    });
    workplace.start();
    return QApplication::exec();
}
