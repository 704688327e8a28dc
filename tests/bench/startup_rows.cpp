// The stage with a database: a bare main window with 200 rows from SQLite. startup_rows BEGUN_AT DATABASE.
#include "tests/bench/firstpaint.h"

#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const FirstPaint paint(arguments.value(1).toLongLong());
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(arguments.value(2));
    QSqlQueryModel rows;
    if (database.open())
        rows.setQuery(
            QStringLiteral(
                "SELECT number, title, caller_name, class, state, reported_at FROM tickets ORDER BY reported_at DESC LIMIT 200"),
            database);
    if (rows.rowCount() != 200)
        qFatal("not 200 rows");
    QMainWindow window;
    QTableView view;
    view.setModel(&rows);
    window.setCentralWidget(&view);
    window.resize(1600, 900);
    window.show();
    QTimer::singleShot(1500, &window, &FirstPaint::printMemoryAndQuit);
    const int status = QApplication::exec();
    window.takeCentralWidget();
    return status;
}
