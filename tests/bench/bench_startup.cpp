// Time to the first paint and resident memory of the desktop with 20,000 open tickets, against a bare main window and
// one with 200 rows from SQLite, started alternately in one run. Prints medians and ratios. Needs a display.
#include "models/demo/demonstration.h"
#include "models/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

constexpr int Rounds = 9;

bool makeDesk(const QString &path, int tickets)
{
    auto connection = Connection::open(path);
    if (!connection || !migrate(**connection) || !setUpDesk(**connection, SystemClock(), u"desk"_s, u"desk"_s))
        return false;
    // As a desk has them: of nineteen in twenty the customer was told an hour after the report, a quarter of each
    // class.
    return (*connection)
        ->execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
            "INSERT INTO tickets (id, number, title, channel, reported_at, recorded_at, recorded_by, state, class, clock_from, caller_name, notified_at, notified_due_at, version, op_id) "
            "SELECT 'id' || i, printf('2026-%06d', i), 'Antrag lässt sich nicht absenden, Fall ' || i, 'phone', :now - i * 37, :now, 'desk', 'in_progress', "
            "CASE (i / 20) % 4 WHEN 0 THEN 'prevents' WHEN 1 THEN 'hinders' WHEN 2 THEN 'minor' ELSE 'other' END, :now - i * 37, 'Frau Sommer', "
            "CASE i % 20 WHEN 0 THEN NULL ELSE :now - i * 37 + 3600 END, CASE i % 20 WHEN 0 THEN NULL ELSE :now - i * 37 + 7200 END, 1, 'bench' FROM n"_s,
            { { u"count"_s, tickets }, { u"now"_s, SystemClock().now() } })
        .has_value();
}

struct Figures
{
    std::vector<double> paint;
    std::vector<double> rows; ///< the first ones painted
    std::vector<double> all; ///< read, with the counts of all queues
    std::vector<double> memory; ///< MB
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// \return false when the program did not end by itself
bool run(const QString &program, const QStringList &arguments, Figures &figures)
{
    QProcess process;
    const qint64 begunAt = std::chrono::steady_clock::now().time_since_epoch().count();
    process.start(QCoreApplication::applicationDirPath() + u'/' + program,
                  QStringList { QString::number(begunAt) } + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s did not end as it should\n", qPrintable(program));
        return false;
    }
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const double value = line.mid(line.indexOf(' ') + 1).toDouble();
        if (line.startsWith("paint "))
            figures.paint.push_back(value);
        else if (line.startsWith("rows "))
            figures.rows.push_back(value);
        else if (line.startsWith("all "))
            figures.all.push_back(value);
        else if (line.startsWith("memory "))
            figures.memory.push_back(value / 1024);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString desk = folder.filePath(u"desk.db"_s);
    if (!makeDesk(desk, 20'000)) {
        std::fprintf(stderr, "the desk could not be made\n");
        return 1;
    }
    Figures bare;
    Figures rows;
    Figures ours;
    for (int round = 0; round < Rounds; ++round) {
        if (!run(u"startup_bare"_s, {}, bare) || !run(u"startup_rows"_s, { desk }, rows)
            || !run(u"startup_desk"_s, { desk }, ours))
            return 1;
    }
    if (bare.paint.empty() || rows.paint.empty() || ours.paint.empty() || ours.memory.empty()) {
        std::fprintf(stderr, "no window was painted: is there a display?\n");
        return 1;
    }
    std::printf("first paint, bare window           %8.1f ms   resident %5.1f MB\n", median(bare.paint),
                median(bare.memory));
    std::printf("first paint, 20,000 open tickets   %8.1f ms   resident %5.1f MB (aim 57)\n", median(ours.paint),
                median(ours.memory));
    std::printf("  ratio                            %8.2f      (aim 1.25)\n", median(ours.paint) / median(bare.paint));
    std::printf("200 rows from SQLite, bare table   %8.1f ms   resident %5.1f MB\n", median(rows.paint),
                median(rows.memory));
    std::printf("first rows painted in the queue    %8.1f ms   of %zu starts\n", median(ours.rows), ours.rows.size());
    std::printf("  ratio                            %8.2f      (aim 1.15)\n", median(ours.rows) / median(rows.paint));
    std::printf("all tickets and counts             %8.1f ms\n\n", median(ours.all));
    return 0;
}
