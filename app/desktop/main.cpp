#include "app/desktop/crashdumps.h"
#include "app/desktop/firstwindow.h"
#include "app/desktop/workplace.h"

#include "models/domain/privatefolder.h"
#include "models/storage/place.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/language.h"

#include <version.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Is the program only to tell something on the terminal?
bool isQuestion(int argc, char *argv[])
{
    const QByteArrayList questions { "--help", "-h", "--help-all", "--version", "-v" };
    return std::any_of(argv + 1, argv + argc,
                       [&questions](const char *argument) { return questions.contains(argument); });
}

/// Without a display Qt would abort with a riddle.
bool hasDisplay(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ServiceCenter/desk.db"_s;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({ { u"database"_s, u"Database file (default: desk.db in the user's data folder)."_s, u"FILE"_s },
                        { u"demo"_s, u"The demonstration desk, in a folder that is thrown away at the end."_s },
                        { u"screenshot"_s, u"Renders the main window to FILE (PNG) and ends."_s, u"FILE"_s },
                        { u"language"_s, u"de or en."_s, u"L"_s },
                        { u"theme"_s, u"light, dark or contrast."_s, u"NAME"_s } });
    parser.addPositionalArgument(
        u"NUMBER"_s,
        u"Ticket to open; by number or a foreign reference. Or a file: an e-mail (.eml, .msg) to be taken as a report, a connection profile (.scsd) to join a team."_s,
        u"[NUMBER]"_s);
}

/// Where the desk is; \p throwAway holds the demonstration's.
QString databasePath(const QCommandLineParser &parser, const QTemporaryDir &throwAway)
{
    if (parser.isSet(u"demo"_s))
        return throwAway.filePath(u"demo.db"_s);
    if (parser.isSet(u"database"_s))
        return QFileInfo(parser.value(u"database"_s)).absoluteFilePath();
    const auto team = sc::Settings().team(); // whoever works in one opens its replica
    return team ? sc::TeamDesk::replicaPath(defaultDatabase(), *team) : defaultDatabase();
}

void setLooks(sc::Workplace &workplace, const QCommandLineParser &parser)
{
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s)
                                                         : workplace.settings().language();
    sc::useLanguage(language == u"en" ? language : u"de"_s);
    if (const qsizetype theme = QStringList { u"light"_s, u"dark"_s, u"contrast"_s }.indexOf(parser.value(u"theme"_s));
        theme >= 0)
        workplace.setTheme(static_cast<sc::Theme>(theme));
}

/// A file is told by its absolute path: the first window may stand in another folder.
QString requestOf(const QString &argument)
{
    const QFileInfo file(argument);
    return file.isFile() ? QDir::cleanPath(file.absoluteFilePath()) : argument;
}

/// Renders the main window once it is ready, and ends.
void photograph(sc::Workplace &workplace, const QString &file)
{
    QObject::connect(&workplace, &sc::Workplace::ready, &workplace, [&workplace, file] {
        QTimer::singleShot(200, &workplace, [&workplace, file] {
            QApplication::exit(workplace.mainWindow()->grab().save(file) ? 0 : 1);
        });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (isQuestion(argc, argv) && !hasDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay(argc, argv)) {
        std::fputs(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.\n"
            "QT_QPA_PLATFORM=offscreen with --screenshot FILE renders the main window; servicecenterctl works without a display.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ServiceCenter"_s);
    QApplication::setOrganizationName(u"ServiceCenter"_s);
    QApplication::setApplicationVersion(QStringLiteral(SC_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    const QTemporaryDir throwAway;
    const QString path = databasePath(parser, throwAway);
    // When it must not or cannot be made, opening the database in it says so.
    if (sc::checkPlace(path))
        static_cast<void>(sc::makePrivateFolder(QFileInfo(path).absolutePath()));

    sc::keepCrashDumps(QFileInfo(defaultDatabase()).absolutePath() + u"/crashes"_s);

    // A second start on the same file hands over to the first window instead.
    const QString request = requestOf(parser.positionalArguments().value(0));
    sc::FirstWindow firstWindow(path);
    const auto role = firstWindow.claim(request);
    if (role == sc::FirstWindow::Role::Unreachable)
        std::fprintf(stderr, "%s is in use by another program, which does not answer.\n", qPrintable(path));
    if (role != sc::FirstWindow::Role::First)
        return role == sc::FirstWindow::Role::HandedOver ? 0 : 1;

    const sc::SystemClock clock;
    sc::Workplace workplace(path, clock);
    setLooks(workplace, parser);
    QObject::connect(&firstWindow, &sc::FirstWindow::requested, &workplace, &sc::Workplace::take);
    if (!request.isEmpty())
        workplace.take(request);
    if (parser.isSet(u"screenshot"_s))
        photograph(workplace, parser.value(u"screenshot"_s));
    if (parser.isSet(u"demo"_s))
        workplace.startDemonstration();
    else
        workplace.start();
    return QApplication::exec();
}
