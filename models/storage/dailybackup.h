#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sc {

/**
 * Keeps the daily backups of an open desk: one at once, then whenever a new day has begun in Berlin (looked for every
 * hour). The copy is written through a connection of its own, so that nobody waits for it.
 */
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    DailyBackup(QString databasePath, const Clock &clock, QObject *parent = nullptr);
    ~DailyBackup() override; ///< waits for a copy that is being written
    void backUpNow(); ///< does nothing while one is being written, or when today's is there

Q_SIGNALS:
    void written(const QString &file);
    /// The backup is written, but so many attachments are missing or damaged beside the desk
    void attachmentsBad(int count);
    void failed(const sc::Error &error);

private:
    struct Running;
    QString m_path;
    const Clock &m_clock;
    QTimer m_hourly;
    std::unique_ptr<Running> m_running;
};

} // namespace sc
