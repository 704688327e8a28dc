#include "models/maintenance/maintenancedesk.h"

#include "models/ledger/rules.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

MaintenanceDesk::MaintenanceDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile,
                                 const Clock &clock, Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &change) {
                return change.entity.startsWith(u"maintenance_") || change.entity == u"freezes"
                    || change.entity.startsWith(u"planned_work");
            }))
            Q_EMIT changed();
    });
}

QFuture<Result<MaintenanceBook>> MaintenanceDesk::book() const
{
    return m_database.run([](Connection &connection) { return MaintenanceStore::book(connection); });
}

QFuture<Result<QList<MaintainedItem>>> MaintenanceDesk::items() const
{
    return m_database.run([](Connection &connection) { return MaintenanceStore::items(connection); });
}

QFuture<Result<CalendarImport>> MaintenanceDesk::planImport(const QString &file) const
{
    return m_database.run([file, profile = m_profile, login = m_session.login,
                           now = m_clock.now()](Connection &connection) -> Result<CalendarImport> {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, input.errorString(), file);
        const auto book = MaintenanceStore::book(connection);
        return book ? CalendarExchange::plan(input.readAll(), *book, profile, login, now)
                    : tl::unexpected(book.error());
    });
}

QFuture<Result<void>> MaintenanceDesk::exportTo(const QString &file, const QString &key) const
{
    return m_database.run(
        [file, key, profile = m_profile, now = m_clock.now()](Connection &connection) -> Result<void> {
            const auto book = MaintenanceStore::book(connection);
            if (!book)
                return tl::unexpected(book.error());
            const QByteArray text = ICalendar::write(CalendarExchange::eventsOf(*book, profile, now, key), u"Wartung"_s,
                                                     now);
            QSaveFile output(file);
            if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size() || !output.commit())
                return fail(Error::Kind::NotAllowed, output.errorString(), file);
            return {};
        });
}

bool MaintenanceDesk::mayChange(const QString &entity) const
{
    const Rules::Entity *rules = Rules::shipped().entity(entity);
    return rules && rules->roles.intersects(m_session.roles);
}

} // namespace sc
