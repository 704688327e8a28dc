#include "models/profiles/profiledesk.h"

#include "models/ledger/rules.h"
#include "models/session/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

ProfileDesk::ProfileDesk(Database &database, CommandDesk &commands, ServiceProfile inForce, const Clock &clock,
                         Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(std::move(inForce))
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::changed, this, [this](const QList<Change> &changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change &change) {
                return change.entity == u"profiles" || change.entity == u"closed_dates";
            }))
            reload();
    });
}

void ProfileDesk::reload()
{
    // Read and computed on the database thread, one after the other: the last answer is the newest.
    deliver(m_database.run([](Connection &connection) { return ProfileStore::inForce(connection); }), this,
            [this](const Result<ServiceProfile> &inForce) {
                if (!inForce) {
                    Q_EMIT failed(inForce.error());
                    return;
                }
                m_profile = *inForce;
                Q_EMIT changed();
            });
}

QFuture<Result<ProfileBook>> ProfileDesk::book() const
{
    return m_database.run([](Connection &connection) { return ProfileStore::book(connection); });
}

QFuture<Result<ProfilePreview>> ProfileDesk::preview(const QByteArray &document,
                                                     const QList<CalendarException> &calendar) const
{
    return m_database.run([now = m_profile, document, calendar](Connection &connection) -> Result<ProfilePreview> {
        const auto next = ServiceProfile::fromJson(document, calendar);
        return next ? ProfileStore::preview(connection, now, *next) : tl::unexpected(next.error());
    });
}

ProfileDesk::Answer ProfileDesk::activate(const QByteArray &document, const ProfileBook &seen)
{
    const auto profile = ServiceProfile::fromJson(document);
    if (!profile)
        return QtFuture::makeReadyFuture(Result<Outcome>(tl::unexpected(profile.error())));
    return m_commands.submit({ ProfileCommands::activate(*profile, seen, m_session.login, m_clock.now()) });
}

ProfileDesk::Answer ProfileDesk::activateAgain(const StoredProfile &profile, const ProfileBook &seen)
{
    return m_commands.submit({ ProfileCommands::activateAgain(profile, seen, m_session.login, m_clock.now()) });
}

ProfileDesk::Answer ProfileDesk::setDay(const CalendarException &day, const ProfileBook &seen)
{
    const auto next = m_profile.withExceptions(seen.calendar() + QList<CalendarException> { day });
    if (!next) // S41: refused on save
        return QtFuture::makeReadyFuture(Result<Outcome>(tl::unexpected(next.error())));
    return m_commands.submit({ ProfileCommands::setDay(day, seen, m_session.login, m_clock.now()) });
}

ProfileDesk::Answer ProfileDesk::removeDay(const StoredException &day)
{
    return m_commands.submit({ ProfileCommands::removeDay(day, m_session.login, m_clock.now()) });
}

bool ProfileDesk::mayChange() const
{
    const Rules::Entity *entity = Rules::shipped().entity(u"profiles"_s);
    return entity && entity->roles.intersects(m_session.roles);
}

} // namespace sc
