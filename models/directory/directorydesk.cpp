#include "models/directory/directorydesk.h"

#include "models/ledger/rules.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

DirectoryDesk::DirectoryDesk(Database &database, CommandDesk &commands, const Clock &clock, Session session,
                             QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::changed, this, [this](const QList<Change> &changes) {
        QStringList entities;
        for (const Change &change : changes)
            if (recordKind(change.entity) && !entities.contains(change.entity))
                entities.append(change.entity);
        for (const QString &entity : std::as_const(entities))
            Q_EMIT changed(entity);
    });
}

QFuture<Result<RecordTable>> DirectoryDesk::table(const RecordKind &kind) const
{
    return m_database.run([&kind](Connection &connection) { return DirectoryStore::table(connection, kind); });
}

QFuture<Result<QList<RecordChange>>> DirectoryDesk::history(const RecordKind &kind, const QString &id) const
{
    return m_database.run(
        [&kind, id](Connection &connection) { return DirectoryStore::history(connection, kind, id); });
}

QFuture<Result<QList<RecordHit>>> DirectoryDesk::search(const QString &text) const
{
    constexpr int mostPerKind = 10;
    return m_database.run(
        [text](Connection &connection) { return DirectorySearch::search(connection, text, mostPerKind); });
}

QFuture<Result<QList<Caller>>> DirectoryDesk::callers() const
{
    return m_database.run([](Connection &connection) { return DirectoryStore::callers(connection); });
}

QFuture<Result<QList<Reachable>>> DirectoryDesk::operation() const
{
    return m_database.run([](Connection &connection) { return DirectoryStore::operation(connection); });
}

QFuture<Result<std::optional<OnCall>>> DirectoryDesk::onCall(Instant at) const
{
    return m_database.run([at](Connection &connection) { return DirectoryStore::onCall(connection, at); });
}

QFuture<Result<DirectoryImport>> DirectoryDesk::planImport(const RecordKind &kind, const QString &file) const
{
    return m_database.run(
        [&kind, file, login = m_session.login, now = m_clock.now()](Connection &connection) -> Result<DirectoryImport> {
            QFile input(file);
            if (!input.open(QIODevice::ReadOnly))
                return fail(Error::Kind::NotFound, input.errorString(), file);
            const auto table = DirectoryStore::table(connection, kind);
            return table ? sc::planImport(*table, input.readAll(), login, now) : tl::unexpected(table.error());
        });
}

QFuture<Result<void>> DirectoryDesk::exportTo(const RecordKind &kind, const QString &file) const
{
    return m_database.run([&kind, file](Connection &connection) -> Result<void> {
        const auto table = DirectoryStore::table(connection, kind);
        if (!table)
            return tl::unexpected(table.error());
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly) || output.write(exportCsv(*table)) < 0 || !output.commit())
            return fail(Error::Kind::NotAllowed, output.errorString(), file);
        return {};
    });
}

DirectoryDesk::Answer DirectoryDesk::create(const RecordKind &kind, const QHash<QString, QString> &values)
{
    return m_commands.submit({ DirectoryCommands::create(kind, values, m_session.login, m_clock.now()) });
}

DirectoryDesk::Answer DirectoryDesk::change(const RecordKind &kind, const Record &seen,
                                            const QHash<QString, QString> &values)
{
    return m_commands.submit({ DirectoryCommands::change(kind, seen, values, m_session.login, m_clock.now()) });
}

DirectoryDesk::Answer DirectoryDesk::remove(const RecordKind &kind, const QList<Record> &seen)
{
    QList<Command> commands;
    for (const Record &record : seen)
        commands.append(DirectoryCommands::remove(kind, record, m_session.login, m_clock.now()));
    return m_commands.submit(commands);
}

DirectoryDesk::Answer DirectoryDesk::saveUser(const Record *seen, const QHash<QString, QString> &values,
                                              const QList<Record> &held, const QSet<QString> &roles)
{
    return m_commands.submit(
        { DirectoryCommands::saveUser(seen, values, held, roles, m_session.login, m_clock.now()) });
}

bool DirectoryDesk::mayChange(const QString &entity) const
{
    const Rules::Entity *rule = Rules::shipped().entity(entity);
    return rule && rule->roles.intersects(m_session.roles);
}

} // namespace sc
