// The queue against the default Qt choices: list from SQLite, sort by deadline, filter by title, first show, tick and
// frame as painted, search. bench_queue [ROWS...]: for each number of open tickets; default 20000 and 100000. Ratios
// are of one run, alternately.
#include "models/domain/localtime.h"
#include "models/storage/database.h"
#include "models/storage/searchindex.h"
#include "models/tickets/queuemodel.h"
#include "models/tickets/ticketstore.h"
#include "views/queue/clockdelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fstream>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

constexpr int Rounds = 7;

double medianMs(const std::function<void()> &work)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(Rounds / 2);
}

void report(const char *what, int rows, double ours, double theirs, const char *other)
{
    std::printf("%-26s %7d rows  %9.3f ms   %9.3f ms %-34s ratio %.1f\n", what, rows, ours, theirs, other,
                theirs / ours);
    std::fflush(stdout);
}

/// Resident memory of this process in MB.
double resident()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    file >> pages >> pages;
    return static_cast<double>(pages) * 4096 / 1e6;
}

QString titleOf(int i)
{
    static const QStringList things { u"Postfach"_s,    u"Anmeldung"_s, u"Bescheid"_s, u"Zahlung"_s,
                                      u"Nutzerkonto"_s, u"Formular"_s,  u"Anhang"_s };
    static const QStringList faults { u"lässt sich nicht öffnen"_s, u"bricht ab"_s, u"fehlt nach dem Absenden"_s,
                                      u"zeigt eine Fehlermeldung"_s };
    return u"%1 %2 (%3)"_s.arg(things.at(i % 7), faults.at(i / 7 % 4)).arg(i);
}

/// \p rows open tickets, written straight into the table: the bench is about reading.
void fill(Connection &connection, int rows, Instant now)
{
    static_cast<void>(connection.begin());
    for (int i = 0; i < rows; ++i) {
        const Instant at = now - (static_cast<qint64>(i) * 7919) % (30 * 86400);
        const auto done = connection.execute(
            u"INSERT INTO tickets (id, number, title, channel, reported_at, recorded_at, recorded_by, class, caller_name, state, clock_from, version, op_id) "
            "VALUES (:id, :number, :title, 'phone', :at, :at, 'kern', :class, :caller, 'new', :at, 1, 'bench')"_s,
            { { u"id"_s, u"01900000-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')) },
              { u"number"_s, u"2026-%1"_s.arg(i, 6, 10, QChar(u'0')) },
              { u"title"_s, titleOf(i) },
              { u"at"_s, at },
              { u"class"_s, QStringList { u"prevents"_s, u"hinders"_s, u"minor"_s, u"other"_s }.at(i % 4) },
              { u"caller"_s, u"Person %1"_s.arg(i % 3000) } });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    static_cast<void>(connection.commit());
}

void benchList(const QString &path, QueueModel &model, int rows)
{
    const double before = resident();
    QElapsedTimer timer;
    timer.start();
    model.load();
    if (!QTest::qWaitFor([&] { return model.rowCount() == rows; }, 60000))
        qFatal("not loaded");
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const double oursMb = resident() - before;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(path);
        database.open();
        const double empty = resident();
        timer.restart();
        QSqlTableModel table(nullptr, database);
        table.setTable(u"tickets"_s);
        table.select();
        while (table.canFetchMore())
            table.fetchMore();
        report("list", rows, ours, static_cast<double>(timer.nsecsElapsed()) / 1e6, "QSqlTableModel on everything");
        std::printf("%-26s %7d rows  %9.1f MB   %9.1f MB QSqlTableModel on everything\n", "memory of the list", rows,
                    oursMb, resident() - empty);
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
}

void benchOrder(QueueModel &model, int rows)
{
    QStandardItemModel items(rows, 2);
    for (int row = 0; row < rows; ++row) {
        items.setData(items.index(row, 0), model.index(row, QueueModel::Title).data());
        items.setData(items.index(row, 1), model.index((row * 7919LL) % rows, QueueModel::Clock).data());
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&items);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    int turn = 0;
    const double ours = medianMs(
        [&] { model.sort(QueueModel::Clock, ++turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    const double theirs = medianMs([&] { proxy.sort(1, ++turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    report("sort by deadline", rows, ours, theirs, "QSortFilterProxyModel");
    report("filter by title", rows,
           medianMs([&] { model.setFilterText(++turn % 2 ? u"nutzerkonto"_s : u"bescheid"_s); }),
           medianMs([&] { proxy.setFilterFixedString(++turn % 2 ? u"nutzerkonto"_s : u"bescheid"_s); }),
           "QSortFilterProxyModel");
    model.setFilterText({});
}

/** Counts what is painted: a repaint of a window that is not on the screen paints nothing. */
class Paints final : public QObject
{
public:
    explicit Paints(QTableView &view)
        : m_viewport(view.viewport())
    {
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
        m_viewport->installEventFilter(this);
    }

    /// Milliseconds of \p before and the painting of \p area.
    double medianOf(const QRect &area, const std::function<void()> &before)
    {
        const int painted = m_count;
        const double median = medianMs([&] {
            before();
            m_viewport->repaint(area);
        });
        if (m_count - painted != Rounds)
            qFatal("%d of %d frames were painted", m_count - painted, Rounds);
        return median;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    QWidget *m_viewport;
    int m_count = 0;
};

void benchView(QueueModel &model, const Clock &clock, int rows)
{
    QueueProxy words(model, clock);
    QTableView view;
    view.setItemDelegate(new QueueDelegate(&view));
    view.setItemDelegateForColumn(QueueModel::Clock, new ClockDelegate(words, &view));
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(24);
    view.resize(1200, 36 * 24);
    QElapsedTimer timer;
    timer.start();
    view.setModel(&words);
    view.show();
    view.grab();
    const double firstShow = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Paints paints(view);
    const QRect column(view.columnViewportPosition(QueueModel::Clock), 0, view.columnWidth(QueueModel::Clock),
                       view.viewport()->height());
    const double tick = paints.medianOf(column, [&] { model.tick(); });
    const double frame = paints.medianOf(view.viewport()->rect(), [] {});
    QStandardItemModel items(rows, view.model()->columnCount());
    for (int row = 0; row < rows; ++row)
        for (int number = 0; row < 100 && number < items.columnCount(); ++number) // those to be seen have words
            items.setData(items.index(row, number), view.model()->index(row, number).data());
    QTableView plain;
    plain.setModel(&items);
    plain.resize(1200, 36 * 24);
    plain.show();
    Paints plainPaints(plain);
    report("tick, painted", rows, tick,
           plainPaints.medianOf(plain.viewport()->rect(),
                                [&] {
                                    for (int row = 0; row < rows; ++row)
                                        Q_EMIT items.dataChanged(items.index(row, 0), items.index(row, 0));
                                }),
           "a signal per row");
    report("whole frame, painted", rows, frame, plainPaints.medianOf(plain.viewport()->rect(), [] {}),
           "QTableView without a delegate");
    QTableView fitted;
    fitted.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitted.resize(1200, 36 * 24);
    timer.restart();
    fitted.setModel(&items);
    fitted.show();
    fitted.grab();
    report("first show", rows, firstShow, static_cast<double>(timer.nsecsElapsed()) / 1e6,
           "rows with ResizeToContents");
}

void benchSearch(Connection &connection, int rows)
{
    static_cast<void>(connection.begin());
    if (const auto done = indexAllTickets(connection); !done)
        qFatal("%s", qPrintable(done.error().detail));
    static_cast<void>(connection.commit());
    struct Question
    {
        const char *name;
        QString text;
    };
    const QList<Question> questions { { "search, a rare word", u"4711"_s },
                                      { "search, a common word", u"nutzerkonto"_s },
                                      { "search, part of a word", u"erkont"_s } };
    for (const Question &question : questions) {
        qsizetype hits = 0;
        const double ours = medianMs([&] { hits = TicketStore::search(connection, question.text).value().size(); });
        qsizetype theirs = 0;
        const double like = medianMs([&] {
            theirs
                = connection
                      .select(
                          u"SELECT * FROM tickets WHERE title LIKE :part OR number LIKE :part OR caller_name LIKE :part ORDER BY recorded_at DESC LIMIT 50"_s,
                          { { u"part"_s, QString(u'%' + question.text + u'%') } })
                      .value()
                      .size();
        });
        if (hits == 0 || theirs == 0)
            qFatal("%s found nothing", question.name);
        report(question.name, rows, ours, like, "LIKE '%part%'");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(std::max(100, atoi(argv[i])));
    const FixedClock clock(fromIso(u"2026-11-17T09:00:00"_s).value());
    for (const int rows : sizes.isEmpty() ? QList<int> { 20000, 100000 } : sizes) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bench.db"_s);
        auto opened = Database::open(path, Database::Mode::OwnThread);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        Database &database = **opened;
        database
            .run([&](Connection &connection) {
                fill(connection, rows, clock.now());
                return 0;
            })
            .waitForFinished();
        CommandDesk commands(database, clock);
        TicketDesk desk(database, commands, ServiceProfile::shipped(), clock, { u"kern"_s, {}, {}, { u"agent"_s } });
        QueueModel model(database, desk);
        benchList(path, model, rows);
        benchOrder(model, rows);
        benchView(model, clock, rows);
        database
            .run([&](Connection &connection) {
                benchSearch(connection, rows);
                return 0;
            })
            .waitForFinished();
    }
    return 0;
}
