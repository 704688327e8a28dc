// The history search over the tickets of many_tickets.sql: first 50 rows as the program reads them (connection and
// statement), against the same statement in psql. bench_search HOST PORT DATABASE LOGIN; fails only when the two find
// different tickets.
#include "models/sync/historyreader.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

constexpr int Rounds = 7;

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

struct Measured
{
    QStringList ids;
    bool isGivenUp = false; ///< the server looked for 3 s
    double firstMs = 0;
    double medianMs = 0;
};

Measured byProgram(const HistorySource &source, const HistoryQuery &query)
{
    Measured measured;
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto page = source(query, std::make_shared<std::atomic_bool>(false));
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        measured.isGivenUp = !page && page.error().kind == Error::Kind::Busy;
        measured.ids = page || measured.isGivenUp ? QStringList() : QStringList { page.error().detail };
        if (page)
            for (const HistoryHit &hit : page->hits)
                measured.ids.append(hit.id);
    }
    measured.firstMs = times.constFirst();
    measured.medianMs = median(times);
    return measured;
}

Measured byPsql(const QStringList &place, const HistoryQuery &query)
{
    QStringList arguments { u"-qAt"_s,   u"-h"_s, place.at(0), u"-p"_s, place.at(1),     u"-d"_s,
                            place.at(2), u"-U"_s, place.at(3), u"-c"_s, u"\\timing on"_s };
    for (int round = 0; round < Rounds; ++round)
        arguments << u"-c"_s
                  << u"SELECT api.search('%1', '%2', true, NULL, NULL, 50)"_s.arg(query.text, query.tenantId);
    QProcess psql;
    psql.start(u"psql"_s, arguments);
    psql.waitForFinished(120'000);
    const QStringList lines = QString::fromUtf8(psql.readAllStandardOutput()).split(u'\n');
    Measured measured;
    QList<double> times;
    static const QRegularExpression timing(u"^Time: ([0-9.]+) ms"_s);
    for (const QString &line : lines) {
        if (const auto found = timing.match(line); found.hasMatch())
            times.append(found.captured(1).toDouble());
        else if (line.startsWith(u'{') && measured.ids.isEmpty())
            for (const auto &hit : QJsonDocument::fromJson(line.toUtf8()).object().value("hits"_L1).toArray())
                measured.ids.append(hit.toObject().value("id"_L1).toString());
    }
    if (!times.isEmpty()) {
        measured.firstMs = times.constFirst();
        measured.medianMs = median(times);
    }
    return measured;
}

QString numberOf(const QStringList &place, const QString &id)
{
    QProcess psql;
    psql.start(u"psql"_s,
               { u"-qAt"_s, u"-h"_s, place.at(0), u"-p"_s, place.at(1), u"-d"_s, place.at(2), u"-U"_s, place.at(3),
                 u"-c"_s, u"SELECT number FROM core.tickets WHERE id = '%1'"_s.arg(id) });
    psql.waitForFinished(30'000);
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList place;
    for (int i = 1; i < argc; ++i)
        place.append(QString::fromLocal8Bit(argv[i]));
    if (place.size() != 4)
        return 2;
    const HistorySource source = historyOf({ { { u"host"_s, place.at(0) },
                                               { u"port"_s, place.at(1) },
                                               { u"dbname"_s, place.at(2) },
                                               { u"user"_s, place.at(3) } },
                                             {} });
    const QList<std::pair<const char *, HistoryQuery>> queries {
        { "rare word", { u"sonderfall"_s, {}, {} } },
        { "word of every third", { u"anmeldung"_s, {}, {} } },
        { "word of all", { u"beschreibung"_s, {}, {} } },
        { "frequent and rare word", { u"wort77 anmeldung"_s, {}, {} } },
        { "two rare words", { u"wort12 wort13"_s, {}, {} } },
        { "number", { numberOf(place, u"ticket-00100000"_s), {}, {} } },
        { "end of a number", { u"99999"_s, {}, {} } },
        { "part of a word", { u"onderfal"_s, {}, {} } },
        { "tenant", { {}, u"tenant-7"_s, {} } },
        { "tenant and word", { u"anmeldung"_s, u"tenant-7"_s, {} } },
        { "nothing", { u"gibtesnicht"_s, {}, {} } },
        { "two frequent words that never meet", { u"anmeldung stoerung"_s, {}, {} } },
    };
    bool isSame = true;
    std::printf("%-36s %6s %12s %12s %12s %12s %7s\n", "first 50 rows, ms", "hits", "program 1st", "median", "psql 1st",
                "median", "ratio");
    for (const auto &[name, query] : queries) {
        const Measured there = byPsql(place, query);
        const Measured here = byProgram(source, query);
        isSame = isSame && here.ids == there.ids;
        std::printf("%-36s %6lld %12.1f %12.1f %12.1f %12.1f %7.2f%s\n", name, static_cast<long long>(here.ids.size()),
                    here.firstMs, here.medianMs, there.firstMs, there.medianMs, here.medianMs / there.medianMs,
                    here.ids != there.ids ? "  DIFFERENT HITS"
                        : here.isGivenUp  ? "  given up"
                                          : "");
    }
    return isSame ? 0 : 1;
}
