#include "models/availability/outagedesk.h"

#include "models/availability/outagecommands.h"
#include "models/ledger/rules.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

OutageDesk::OutageDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                       Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::canUndoChanged, this, &OutageDesk::canUndoChanged);
    connect(&m_commands, &CommandDesk::changed, this, [this](const QList<Change> &changes) {
        static const QSet<QString> concerned { u"outages"_s, u"outage_items"_s,      u"outage_services"_s,
                                               u"items"_s,   u"item_dependencies"_s, u"services"_s };
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change &change) { return concerned.contains(change.entity); }))
            Q_EMIT changed();
    });
}

QFuture<Result<QList<OutageRecord>>> OutageDesk::outages(Instant from, Instant to) const
{
    return m_database.run([from, to](Connection &connection) { return OutageStore::outages(connection, from, to); });
}

QFuture<Result<ServiceMap>> OutageDesk::map() const
{
    return m_database.run([](Connection &connection) { return OutageStore::map(connection); });
}

QFuture<Result<QList<OutageChange>>> OutageDesk::history(const QString &id) const
{
    return m_database.run([id](Connection &connection) { return OutageStore::history(connection, id); });
}

QFuture<Result<AvailabilityYearPtr>> OutageDesk::year(int year) const
{
    return m_database.run([year, profile = m_profile, now = m_clock.now()](Connection &connection) {
        return OutageStore::facts(connection, profile, year, now)
            .map([](const AvailabilityFacts &facts) -> AvailabilityYearPtr {
                return std::make_shared<const AvailabilityYear>(facts);
            });
    });
}

QFuture<Result<OutageImport>> OutageDesk::planImport(const QString &file, const QString &mapping) const
{
    return m_database.run(
        [file, mapping, login = m_session.login, now = m_clock.now()](Connection &connection) -> Result<OutageImport> {
            QFile input(file);
            if (!input.open(QIODevice::ReadOnly))
                return fail(Error::Kind::NotFound, input.errorString(), file);
            const auto place = OutageStore::importPlace(connection, login, now);
            return place ? planOutageImport(input.readAll(), mapping, *place) : tl::unexpected(place.error());
        });
}

OutageDesk::Answer OutageDesk::record(const OutageValues &values)
{
    return m_commands.submit({ OutageCommands::record(values, m_session.login, m_clock.now()) });
}

OutageDesk::Answer OutageDesk::correct(const OutageRecord &seen, const OutageValues &values, const QString &reason)
{
    return m_commands.submit({ OutageCommands::correct(seen, values, reason, m_session.login, m_clock.now()) });
}

OutageDesk::Answer OutageDesk::end(const OutageRecord &seen, Instant at)
{
    return m_commands.submit({ OutageCommands::end(seen, at, m_session.login, m_clock.now()) });
}

OutageDesk::Answer OutageDesk::withdraw(const OutageRecord &seen, const QString &reason)
{
    return m_commands.submit({ OutageCommands::withdraw(seen, reason, m_session.login, m_clock.now()) });
}

bool OutageDesk::mayChange() const
{
    const Rules::Entity *rule = Rules::shipped().entity(u"outages"_s);
    return rule && rule->roles.intersects(m_session.roles);
}

} // namespace sc
