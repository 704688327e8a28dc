#include "models/maintenance/maintenancedesk.h"

#include "models/ledger/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

MaintenanceDesk::MaintenanceDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock, Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &change) { return change.entity.startsWith(u"maintenance_") || change.entity == u"freezes"; }))
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

bool MaintenanceDesk::mayChange(const QString &entity) const
{
    const Rules::Entity *rules = Rules::shipped().entity(entity);
    return rules && rules->roles.intersects(m_session.roles);
}

} // namespace sc
