#include "models/exchange/importdesk.h"

#include "models/exchange/incidentimport.h"
#include "models/exchange/ticketimport.h"
#include "models/session/deliver.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Result<ImportPlan> planOf(Connection &connection, const ServiceProfile &profile, const QByteArray &bytes,
                          const QString &mapping, const QString &login, Instant now)
{
    const auto names = ImportNames::load(connection);
    if (!names)
        return tl::unexpected(names.error());
    if (TicketMapping::names().contains(mapping)) {
        const auto tickets = TicketMapping::shipped(mapping);
        return tickets ? TicketImport(profile, *tickets, *names, login, now).plan(bytes)
                       : tl::unexpected(tickets.error());
    }
    const auto incidents = IncidentMapping::shipped(mapping);
    return incidents ? IncidentImport(profile, *incidents).plan(bytes, now, *names) : tl::unexpected(incidents.error());
}

} // namespace

ImportDesk::ImportDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                       Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
}

QStringList ImportDesk::mappings()
{
    return TicketMapping::names() + QStringList { u"servicenow"_s };
}

bool ImportDesk::mayImport() const
{
    return m_session.roles.intersects({ u"lead"_s, u"supervisor"_s, u"administrator"_s });
}

QFuture<Result<ImportPlan>> ImportDesk::plan(const QString &file, const QString &mapping) const
{
    const bool isAllowed = mayImport();
    return m_database.run([isAllowed, profile = m_profile, file, mapping, login = m_session.login,
                           now = m_clock.now()](Connection &connection) -> Result<ImportPlan> {
        if (!isAllowed)
            return fail(Error::Kind::NotAllowed, u"only lead, supervisor and administrator import"_s);
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, input.errorString(), file);
        return planOf(connection, profile, input.readAll(), mapping, login, now);
    });
}

void ImportDesk::start(const ImportPlan &plan)
{
    Q_ASSERT(!isRunning());
    m_isCancelled = false;
    m_run = std::make_unique<ImportRun>(plan);
    submitNext();
}

void ImportDesk::cancel()
{
    m_isCancelled = true;
}

void ImportDesk::submitNext()
{
    Q_EMIT progressed(m_run->done(), m_run->total());
    if (m_run->isDone() || m_isCancelled) {
        finish();
        return;
    }
    const auto applying = m_database.run([piece = m_run->nextPiece(), book = m_commands.book()](
                                             Connection &connection) { return book->submitAll(connection, piece); });
    deliver(applying, this, [this](const Result<QList<Applied>> &applied) {
        if (!applied) {
            m_run.reset();
            Q_EMIT failed(applied.error());
            return;
        }
        m_commands.announce(m_run->take(*applied));
        submitNext();
    });
}

void ImportDesk::finish()
{
    const ImportReport report = m_run->report(!m_run->isDone());
    m_run.reset();
    Q_EMIT finished(report);
}

} // namespace sc
