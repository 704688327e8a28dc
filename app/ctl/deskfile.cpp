#include "app/ctl/deskfile.h"

#include "app/ctl/subcommand.h"
#include "models/demo/demonstration.h"
#include "models/directory/directorystore.h"
#include "models/domain/localtime.h"
#include "models/domain/privatefolder.h"
#include "models/profiles/profilestore.h"
#include "models/storage/migrations.h"
#include "models/storage/place.h"
#include "models/tickets/ticketstore.h"
#include "views/widgets/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

QCommandLineOption databaseOption()
{
    return { u"database"_s, u"Database file (default: desk.db in the user's data folder)."_s, u"FILE"_s };
}

QCommandLineOption loginOption()
{
    return { u"login"_s, u"Who acts (default: the first user of the desk, on a new one 'desk')."_s, u"LOGIN"_s };
}

QString newDeskLogin(const QCommandLineParser &parser)
{
    return parser.isSet(u"login"_s) ? parser.value(u"login"_s) : u"desk"_s;
}

QString databasePath(const QCommandLineParser &parser)
{
    if (parser.isSet(u"database"_s))
        return parser.value(u"database"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ServiceCenter"_s;
    // When it cannot be made, opening the file in it says so.
    static_cast<void>(makePrivateFolder(folder));
    return folder + u"/desk.db"_s;
}

std::unique_ptr<Connection> openDesk(const QCommandLineParser &parser, bool create)
{
    const QString path = databasePath(parser);
    if (!create && !QFile::exists(path)) {
        err() << path << ": there is no such database; 'servicecenterctl database create' makes one\n";
        err().flush();
        return nullptr;
    }
    auto ready = checkPlace(path);
    auto connection = ready ? sc::openDesk(path) : tl::unexpected(ready.error());
    if (!connection)
        ready = tl::unexpected(connection.error());
    if (ready && create) {
        const QString login = newDeskLogin(parser);
        ready = setUpDesk(**connection, SystemClock(), login, login);
    }
    if (!ready) {
        err() << path << ": ";
        complain(ready.error());
        return nullptr;
    }
    return std::move(*connection);
}

std::optional<ServiceProfile> deskProfile(Connection &desk)
{
    const auto profile = ProfileStore::inForce(desk);
    if (profile)
        return *profile;
    err() << "the service profile of this desk: ";
    complain(profile.error());
    return std::nullopt;
}

QString actingLogin(const QCommandLineParser &parser, Connection &desk)
{
    if (parser.isSet(u"login"_s))
        return parser.value(u"login"_s);
    const auto rows = desk.select(u"SELECT login FROM users WHERE removed_at IS NULL ORDER BY id LIMIT 1"_s);
    return rows && !rows->isEmpty() ? rows->constFirst().text("login"_L1) : QString();
}

std::optional<Session> actingSession(const QCommandLineParser &parser, Connection &desk)
{
    const QString login = actingLogin(parser, desk);
    const auto session = DirectoryStore::session(desk, login);
    if (!session) {
        complain(session.error());
        return std::nullopt;
    }
    if (session->login == login)
        return *session;
    err() << "--login: the desk has no active user '" << login << "'\n";
    return std::nullopt;
}

std::optional<Ticket> visibleTicket(Connection &desk, const Session &viewer, const QString &number)
{
    const auto ticket = TicketStore::byNumber(desk, number);
    const auto hidden = ticket && *ticket ? TicketStore::isHidden(desk, viewer, (*ticket)->id.value)
                                          : Result<bool>(false);
    if (!ticket || !hidden) {
        complain(ticket ? hidden.error() : ticket.error());
        return std::nullopt;
    }
    if (*ticket && !*hidden)
        return **ticket;
    err() << "there is no ticket " << number << '\n';
    return std::nullopt;
}

QCommandLineOption termsOfDeskOption()
{
    return { u"database"_s, u"Uses the service profile and the calendar of this desk."_s, u"FILE"_s };
}

std::optional<ServiceProfile> termsFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(u"profile"_s) || !parser.isSet(u"database"_s))
        return profileFrom(parser);
    const auto desk = openDesk(parser, false);
    return desk ? deskProfile(*desk) : std::nullopt;
}

int carryOut(Connection &desk, const Command &command, const QCommandLineParser &parser)
{
    const SystemClock clock;
    const auto applied = Ledger(clock).submit(desk, command);
    if (!applied)
        return complain(applied.error());
    const Outcome &outcome = applied->outcome;
    if (parser.isSet(u"json"_s))
        out() << QJsonDocument(outcome.toJson()).toJson(QJsonDocument::Compact) << '\n';
    else if (outcome.status == Outcome::Status::Applied)
        out() << "done" << (outcome.number.isEmpty() ? QString() : QString(u": "_s + outcome.number)) << '\n';
    if (outcome.status == Outcome::Status::Applied)
        return Ok;
    err() << "refused: " << Words::refusal(outcome) << '\n';
    return Failed;
}

bool tellRefusals(const QList<Applied> &applied)
{
    qsizetype refused = 0;
    for (const Applied &one : applied)
        if (one.outcome.status != Outcome::Status::Applied) {
            err() << "refused: " << Words::refusal(one.outcome) << '\n';
            ++refused;
        }
    if (refused > 0)
        err() << refused << " of " << applied.size() << " steps were refused; the others are written\n";
    err().flush();
    return refused == 0;
}

int complain(const Error &error)
{
    err() << error.detail
          << (error.subject.isEmpty() || error.detail.contains(error.subject) ? QString()
                                                                              : QString(u" ("_s + error.subject + u')'))
          << '\n';
    err().flush();
    return error.kind == Error::Kind::Invalid ? BadInput : Failed;
}

std::optional<Instant> instantFrom(const QCommandLineParser &parser, const QString &name, Instant otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    const auto at = fromIso(parser.value(name));
    if (at)
        return *at;
    err() << "--" << name << ": " << at.error().detail << '\n';
    err().flush();
    return std::nullopt;
}

} // namespace sc::ctl
