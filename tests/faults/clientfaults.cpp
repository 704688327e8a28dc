#include "tests/faults/faults.h"

#include "models/ledger/startcheck.h"
#include "models/storage/backup.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace sc::test {

namespace {

using Fault = FaultProxy::Fault;

/// The program as a process of its own, on the station's replica; what it said was saved.
class OtherProgram
{
public:
    explicit OtherProgram(Station &station)
        : m_station(station)
    {
        m_process.start(QStringLiteral(SC_CHAOS_CLIENT), { station.url(), station.login, station.folder });
    }
    [[nodiscard]] bool hasSaved()
    {
        return QTest::qWaitFor(
                   [this] { return m_process.bytesAvailable() > 0 || m_process.state() == QProcess::NotRunning; },
                   60'000)
            && m_process.bytesAvailable() > 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        if (m_process.exitStatus() != QProcess::CrashExit)
            qFatal("the other program ended by itself: %s", m_process.readAllStandardError().constData());
        QString said = QString::fromLatin1(m_process.readAllStandardOutput());
        said.truncate(said.lastIndexOf(u'\n') + 1); // a line that was cut short was not said
        m_station.keepSaved(said.split(u'\n', Qt::SkipEmptyParts));
    }

private:
    Station &m_station;
    QProcess m_process;
};

int someMs(int below)
{
    return QRandomGenerator::global()->bounded(below);
}

/// kill -9 while the network is as told: at a step of saving, sending, or fetching.
bool killDuring(Station &station, Fault fault, bool isFetchingAll)
{
    if (!station.settle())
        return false;
    station.close();
    station.proxy.set(fault);
    if (isFetchingAll) {
        const auto database = must(Database::open(station.databasePath(), Database::Mode::SameThread));
        const SystemClock clock;
        must(database->run([&clock](Connection &c) { return Replica(clock, {}).startAnew(c); }).result());
    }
    OtherProgram program(station);
    if (!program.hasSaved())
        qFatal("the other program says nothing");
    QTest::qWait(someMs(300));
    program.kill();
    station.open();
    return true;
}

FaultKind killedProgram(const QString &name, Fault fault, bool isFetchingAll = false)
{
    return { name, [fault, isFetchingAll](Station &station) { return killDuring(station, fault, isFetchingAll); } };
}

/// Beside the one that is open; both work.
bool workBeside(Station &station)
{
    if (!station.settle())
        return false;
    OtherProgram program(station);
    const bool hasSaved = program.hasSaved();
    for (int n = 0; n < 20; ++n) {
        station.work();
        QTest::qWait(20);
    }
    program.kill();
    return hasSaved;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const auto names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("not copied: %s", qPrintable(name));
}

void workSome(Station &station)
{
    for (int n = 0; n < 3; ++n) {
        station.work();
        QTest::qWait(10);
    }
}

/// The replica, with commands that nobody has sent yet, goes on at two computers.
bool copyToSecond(Station &station)
{
    if (!station.settle())
        return false;
    station.proxy.set(Fault::Refuse);
    workSome(station);
    station.close();
    Station second(station.cluster(), station.login, station.folder + u"-second"_s);
    copyFolder(station.folder, second.folder);
    station.open();
    second.open();
    workSome(station);
    workSome(second);
    const bool isSettled = second.settle();
    station.keepSaved(second.saved());
    if (!isSettled)
        qFatal("the copy: %s", qPrintable(second.member->standing()));
    second.close();
    QDir(second.folder).removeRecursively();
    return true;
}

bool restore(Station &station)
{
    if (!station.settle())
        return false;
    const QString backup = station.folder + u"-backup"_s;
    station.close();
    copyFolder(station.folder, backup);
    station.open();
    workSome(station);
    if (!station.settle()) // what was not sent is not in the backup either
        return false;
    const int before = station.noticed();
    station.close();
    copyFolder(backup, station.folder);
    station.open();
    if (!QTest::qWaitFor([&] { return station.noticed() > before; }, 60'000))
        qFatal("an old outbox went unnoticed: %s", qPrintable(station.member->standing()));
    return true;
}

bool deleteAll(Station &station)
{
    if (!station.settle())
        return false;
    station.close();
    QDir(station.folder).removeRecursively();
    QDir().mkpath(station.folder);
    station.open();
    return true;
}

bool forgetNewest(Station &station)
{
    if (!station.settle())
        return false;
    station.member->on(
        [](Connection &c) { return c.execute(u"DELETE FROM outbox WHERE seq > (SELECT max(seq) FROM outbox) - 5"_s); });
    station.member->link.retry();
    return true;
}

/// Half of the file is left: found at the start, moved aside, and everything is fetched anew.
bool truncate(Station &station)
{
    if (!station.settle())
        return false;
    station.close();
    QFile file(station.databasePath());
    if (!file.resize(file.size() / 2))
        qFatal("not truncated");
    const auto report = checkAtStart(station.databasePath(), {});
    if (report || report.error().subject != u"damaged")
        qFatal("half a file passed the check: %s", qPrintable(report ? u"sound"_s : report.error().detail));
    must(moveAside(station.databasePath()));
    station.open();
    return true;
}

FaultKind wrongClock(const QString &name, qint64 seconds)
{
    return { name, [seconds](Station &station) {
                station.member->shiftClock(seconds);
                station.onHeal([&station] { station.member->shiftClock(0); });
                return true;
            } };
}

} // namespace

QList<FaultKind> programFaults()
{
    return { { u"program ended and started"_s,
               [](Station &station) {
                   station.close();
                   station.open();
                   return true;
               } },
             killedProgram(u"program killed at random (kill -9)"_s, Fault::None),
             killedProgram(u"program killed between saving and sending"_s, Fault::Refuse),
             killedProgram(u"program killed between sending and the answer"_s, Fault::LoseAnswers),
             killedProgram(u"program killed while it fetches everything"_s, Fault::Delay, true),
             { u"two programs on one replica"_s, workBeside },
             { u"everything fetched anew"_s, [](Station &station) {
                  station.member->link.fetchEverything();
                  return true;
              } } };
}

QList<FaultKind> computerFaults()
{
    return { wrongClock(u"clock one day ahead"_s, 86'400),
             wrongClock(u"clock one day behind"_s, -86'400),
             { u"disk full"_s,
               [](Station &station) {
                   station.hamper(u"PRAGMA max_page_count = 1"_s,
                                  u"PRAGMA max_page_count = 1073741823"_s); // as many as there are
                   return true;
               } },
             { u"replica read-only"_s,
               [](Station &station) {
                   station.hamper(u"PRAGMA query_only = ON"_s, u"PRAGMA query_only = OFF"_s);
                   return true;
               } },
             { u"outbox deleted, with all that is beside it"_s, deleteAll },
             { u"outbox copied to a second computer"_s, copyToSecond },
             { u"outbox restored from an older day"_s, restore },
             { u"outbox without its newest rows"_s, forgetNewest },
             { u"file of the outbox truncated"_s, truncate } };
}

} // namespace sc::test
