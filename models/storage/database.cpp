#include "models/storage/database.h"

#include "models/storage/migrations.h"

#include <QThread>

namespace sc {

struct Database::Private
{
    QString path;
    Mode mode = Mode::OwnThread;
    std::unique_ptr<QThread> thread;
    std::unique_ptr<QObject> worker; ///< lives on the thread; jobs are posted to it
    std::unique_ptr<Connection> connection; ///< opened, used and closed on the thread only
};

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    auto p = std::make_unique<Private>();
    p->path = path;
    p->mode = mode;
    p->worker = std::make_unique<QObject>();
    if (mode == Mode::OwnThread) {
        p->thread = std::make_unique<QThread>();
        p->worker->moveToThread(p->thread.get());
        p->thread->start();
    }
    std::unique_ptr<Database> database(new Database(std::move(p)));

    Result<void> opened;
    const auto openHere = [&opened, p = database->d.get()] {
        auto connection = openDesk(p->path);
        opened = connection.map([p](std::unique_ptr<Connection> &own) { p->connection = std::move(own); });
    };
    if (mode == Mode::OwnThread)
        QMetaObject::invokeMethod(database->d->worker.get(), openHere, Qt::BlockingQueuedConnection);
    else
        openHere();
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

Database::~Database()
{
    if (d->mode == Mode::SameThread)
        return;
    // Posted jobs run first, then the connection closes where it was opened.
    QMetaObject::invokeMethod(
        d->worker.get(), [this] { d->connection.reset(); }, Qt::BlockingQueuedConnection);
    d->thread->quit();
    d->thread->wait();
}

QString Database::path() const
{
    return d->path;
}

void Database::post(std::function<void(Connection &)> job)
{
    if (d->mode == Mode::SameThread)
        job(*d->connection);
    else
        QMetaObject::invokeMethod(
            d->worker.get(), [p = d.get(), job = std::move(job)] { job(*p->connection); }, Qt::QueuedConnection);
}

} // namespace sc
