#include "models/storage/dailybackup.h"

#include "models/domain/localtime.h"
#include "models/storage/backup.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace sc {

struct DailyBackup::Running
{
    QFutureWatcher<Result<BackupReport>> watcher;
};

DailyBackup::DailyBackup(QString databasePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_clock(clock)
    , m_running(std::make_unique<Running>())
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &DailyBackup::backUpNow);
    m_hourly.start();
    connect(&m_running->watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<BackupReport> report = m_running->watcher.result();
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        if (!report->file.isEmpty())
            Q_EMIT written(report->file);
        if (!report->badAttachments.isEmpty())
            Q_EMIT attachmentsBad(static_cast<int>(report->badAttachments.size()));
    });
}

DailyBackup::~DailyBackup()
{
    m_running->watcher.disconnect(this);
    m_running->watcher.waitForFinished();
}

void DailyBackup::backUpNow()
{
    if (m_running->watcher.isRunning())
        return;
    const QString day = toIso(m_clock.now()).left(10); // the calendar day in Berlin
    auto promise = std::make_shared<QPromise<Result<BackupReport>>>();
    promise->start();
    m_running->watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = m_path, day] {
        const auto connection = Connection::open(path);
        promise->addResult(connection ? backUpDaily(**connection, path, day) : tl::unexpected(connection.error()));
        promise->finish();
    });
}

} // namespace sc
