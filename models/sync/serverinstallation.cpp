#include "models/sync/serverinstallation.h"

#include "models/domain/ids.h"
#include "models/ledger/rules.h"
#include "models/storage/fold.h"
#include "models/storage/sqlresource.h"
#include "models/sync/deskimport.h"
#include "models/sync/scram.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int OldestServer = 150000;
const QString adminClient = u"installation"_s;

/// The names of a part's migration folders, oldest first.
QStringList foldersOf(const QString &part)
{
    return QDir(u":/sql/"_s + part).entryList({ u"[0-9]*"_s }, QDir::Dirs, QDir::Name);
}

} // namespace

ServerInstallation::ServerInstallation(ServerConnection &admin, QString adminUrl, QString database)
    : m_admin(admin)
    , m_adminUrl(std::move(adminUrl))
    , m_database(std::move(database))
{
}

Result<void> ServerInstallation::install()
{
    const auto version = m_admin.value(u"SELECT current_setting('server_version_num')::int"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < OldestServer)
        return fail(Error::Kind::Invalid,
                    u"the server is PostgreSQL %1; 15 or newer is needed"_s.arg(version->toInt() / 10000),
                    u"version"_s);
    return createRolesAndDatabase().and_then([this] { return connect(); }).and_then([this] {
        return inTransaction([this] { return upgrade(); });
    });
}

Result<void> ServerInstallation::inTransaction(const std::function<Result<void>()> &work)
{
    const auto done = inDatabase(u"BEGIN"_s).and_then(work).and_then([this] { return inDatabase(u"COMMIT"_s); });
    if (!done)
        static_cast<void>(inDatabase(u"ROLLBACK"_s)); // the failure is what is told
    return done;
}

Result<void> ServerInstallation::upgrade()
{
    return inDatabase(
               u"CREATE TABLE IF NOT EXISTS core.schema_versions (part text NOT NULL, version bigint NOT NULL, installed_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (part, version))"_s)
        .and_then([this] { return migrate(u"local"_s); })
        .and_then([this] { return migrate(u"server"_s); })
        .and_then([this] { return writeFunctions(); })
        .and_then([this] { return writeRules(); })
        .and_then([this] { return writeGuards(); })
        .and_then([this] { return runAll(u"server/reports"_s); })
        .and_then([this] { return writeSearch(); })
        .and_then([this] { return runAll(u"server/rights"_s); });
}

Result<void> ServerInstallation::writeFunctions()
{
    // They call each other: at first they are only there, then each is checked.
    Result<void> done;
    for (const QString &check : { u"off"_s, u"on"_s })
        done = done.and_then([&] { return inDatabase(u"SET LOCAL check_function_bodies = "_s + check); })
                   .and_then([this] { return runAll(u"server/functions"_s); });
    return done;
}

Result<void> ServerInstallation::runAll(const QString &folder)
{
    const auto names = sqlNames(folder);
    for (const QString &name : names)
        if (const auto done = inDatabase(sqlText(folder, name)); !done)
            return fail(done.error().kind, u"%1/%2: %3"_s.arg(folder, name, done.error().detail), done.error().subject);
    return {};
}

Result<void> ServerInstallation::createRolesAndDatabase()
{
    for (const QString &role : { u"sc_owner"_s, u"sc_user"_s }) {
        const auto known = m_admin.value(u"SELECT 1 FROM pg_roles WHERE rolname = CAST(:role AS text)"_s,
                                         { { u"role"_s, role } });
        if (!known)
            return tl::unexpected(known.error());
        if (!known->isValid())
            if (const auto made = m_admin.run(u"CREATE ROLE %1 NOLOGIN NOINHERIT"_s.arg(role)); !made)
                return tl::unexpected(made.error());
    }
    // The last lets the schema's watchdog end a session that holds the ledger (core.take_turn).
    for (const QString &sql : { u"GRANT sc_owner TO CURRENT_USER"_s, u"ALTER ROLE sc_owner INHERIT"_s,
                                u"GRANT pg_signal_backend TO sc_owner"_s })
        if (const auto done = m_admin.run(sql); !done)
            return tl::unexpected(done.error());
    const auto statement = m_admin.value(
        u"SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_database WHERE datname = CAST(:name AS text)) THEN '' "
        "ELSE format('CREATE DATABASE %I OWNER sc_owner ENCODING ''UTF8'' TEMPLATE template0', CAST(:name AS text)) END"_s,
        { { u"name"_s, m_database } });
    if (!statement)
        return tl::unexpected(statement.error());
    if (!statement->toString().isEmpty())
        if (const auto made = m_admin.run(statement->toString()); !made)
            return tl::unexpected(made.error());
    const auto grants = m_admin.value(
        u"SELECT format('REVOKE ALL ON DATABASE %1$I FROM PUBLIC; GRANT CONNECT ON DATABASE %1$I TO sc_user', CAST(:name AS text))"_s,
        { { u"name"_s, m_database } });
    return grants.and_then([this](const QVariant &sql) { return m_admin.run(sql.toString()); }).map([](const auto &) {
    });
}

Result<void> ServerInstallation::connect()
{
    if (m_connection)
        return {};
    QUrl url(m_adminUrl);
    url.setPath(u'/' + m_database);
    auto connection = ServerConnection::open(url.toString(QUrl::FullyEncoded));
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    for (const QString &sql :
         { u"SET ROLE sc_owner"_s, u"ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC"_s,
           u"CREATE SCHEMA IF NOT EXISTS core"_s, u"CREATE SCHEMA IF NOT EXISTS api"_s,
           u"CREATE SCHEMA IF NOT EXISTS report"_s, u"SET search_path = core"_s })
        if (const auto done = inDatabase(sql); !done)
            return done;
    return {};
}

Result<ServerConnection *> ServerInstallation::owner()
{
    return connect().map([this] { return m_connection.get(); });
}

Result<void> ServerInstallation::inDatabase(const QString &sql)
{
    return m_connection->run(sql).map([](const auto &) {});
}

Result<void> ServerInstallation::migrate(const QString &part)
{
    const auto current = m_connection->value(
        u"SELECT coalesce(max(version), 0) FROM core.schema_versions WHERE part = CAST(:part AS text)"_s,
        { { u"part"_s, part } });
    if (!current)
        return tl::unexpected(current.error());
    const QStringList folders = foldersOf(part);
    if (current->toInt() > folders.constLast().toInt())
        return fail(Error::Kind::Invalid,
                    u"the database has schema %1 %2, this program knows up to %3: it needs a newer program"_s.arg(part)
                        .arg(current->toInt())
                        .arg(folders.constLast().toInt()),
                    u"schema"_s);
    for (const QString &folder : folders) {
        if (folder.toInt() <= current->toInt())
            continue;
        const auto names = sqlNames(part + u'/' + folder);
        for (const QString &name : names)
            if (!name.endsWith(u".sqlite"))
                if (const auto done = inDatabase(sqlText(part + u'/' + folder, name)); !done)
                    return fail(done.error().kind, u"%1/%2/%3: %4"_s.arg(part, folder, name, done.error().detail),
                                done.error().subject);
        const auto kept = m_connection->run(
            u"INSERT INTO core.schema_versions (part, version) VALUES (CAST(:part AS text), CAST(:version AS bigint))"_s,
            { { u"part"_s, part }, { u"version"_s, folder.toInt() } });
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

Result<void> ServerInstallation::writeRules()
{
    const auto insert = [this](const QString &sql, const QVariantMap &values) {
        return m_connection->run(sql, values).map([](const auto &) {});
    };
    if (const auto done = inDatabase(u"TRUNCATE core.rule_entities, core.rule_fields, core.rule_transitions"_s); !done)
        return done;
    const auto rows = Rules::rows();
    Result<void> done;
    for (const QStringList &row : rows.entities)
        done = done.and_then([&] {
            return insert(
                u"INSERT INTO core.rule_entities (entity, ticket_column, verbs, roles) VALUES (CAST(:entity AS text), CAST(:ticket AS text), string_to_array(CAST(:verbs AS text), ' '), string_to_array(CAST(:roles AS text), ' '))"_s,
                { { u"entity"_s, row.at(0) },
                  { u"ticket"_s, row.at(1) },
                  { u"verbs"_s, row.at(2) },
                  { u"roles"_s, row.at(3) } });
        });
    for (const QStringList &row : rows.guards)
        done = done.and_then([&] {
            return insert(
                u"UPDATE core.rule_entities SET guard = CAST(:guard AS text) WHERE entity = CAST(:entity AS text)"_s,
                { { u"entity"_s, row.at(0) }, { u"guard"_s, row.at(1) } });
        });
    for (const QStringList &row : rows.fields)
        done = done.and_then([&] {
            return insert(
                u"INSERT INTO core.rule_fields VALUES (CAST(:entity AS text), CAST(:field AS text), CAST(:type AS text), CAST(:required AS text) = 'yes', CAST(:right AS text))"_s,
                { { u"entity"_s, row.at(0) },
                  { u"field"_s, row.at(1) },
                  { u"type"_s, row.at(2) },
                  { u"required"_s, row.at(3) },
                  { u"right"_s, row.at(4) } });
        });
    for (const QStringList &row : rows.transitions)
        done = done.and_then([&] {
            return insert(
                u"INSERT INTO core.rule_transitions VALUES (CAST(:entity AS text), CAST(:from AS text), CAST(:to AS text), string_to_array(CAST(:roles AS text), ' '), CAST(:guard AS text))"_s,
                { { u"entity"_s, row.at(0) },
                  { u"from"_s, row.at(2) },
                  { u"to"_s, row.at(3) },
                  { u"roles"_s, row.at(4) },
                  { u"guard"_s, row.at(5) } });
        });
    return done.and_then([&] {
        return insert(u"UPDATE core.settings SET rules_hash = CAST(:hash AS text)"_s, { { u"hash"_s, Rules::hash() } });
    });
}

Result<void> ServerInstallation::writeGuards()
{
    // The same SELECT that SQLite runs, as a function: :id becomes its argument.
    Result<void> done;
    const auto names = sqlNames(u"guards"_s);
    for (const QString &name : names)
        done = done.and_then([&] {
            return inDatabase(
                u"CREATE OR REPLACE FUNCTION core.guard_%1(text) RETURNS boolean LANGUAGE sql STABLE SET search_path = core AS $guard$%2$guard$"_s
                    .arg(name, sqlText(u"guards"_s, name).replace(u":id"_s, u"$1"_s)));
        });
    return done;
}

Result<void> ServerInstallation::writeSearch()
{
    QJsonObject letters;
    for (char16_t code = 0x80; code < 0xFFFF; ++code) {
        const QChar letter(code);
        const QString folded = letter.isSurrogate() ? u" "_s : fold(letter);
        if (folded != u" ")
            letters.insert(letter, folded);
    }
    const auto written = m_connection->run(
        u"INSERT INTO core.fold_letters AS f SELECT key, value FROM jsonb_each_text(CAST(:letters AS jsonb)) "
        "ON CONFLICT (letter) DO UPDATE SET folded = excluded.folded WHERE f.folded <> excluded.folded"_s,
        { { u"letters"_s, QString::fromUtf8(QJsonDocument(letters).toJson(QJsonDocument::Compact)) } });
    if (!written)
        return tl::unexpected(written.error());
    return inDatabase(
        u"SELECT core.index_tickets(ARRAY(SELECT t.id FROM core.tickets t WHERE NOT EXISTS (SELECT 1 FROM core.ticket_words w WHERE w.ticket_id = t.id)))"_s);
}

Result<void> ServerInstallation::submit(const Command &command)
{
    const auto next = m_connection->value(
        u"SELECT coalesce(max(last_seq), 0) + 1 FROM core.clients WHERE client_id = CAST(:client AS text)"_s,
        { { u"client"_s, adminClient } });
    if (!next)
        return tl::unexpected(next.error());
    const auto answer = m_connection->value(
        u"SELECT core.submit_as('system', '{service,administrator}', CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text), extract(epoch FROM clock_timestamp())::bigint)"_s,
        { { u"op"_s, command.opId },
          { u"client"_s, adminClient },
          { u"seq"_s, next->toLongLong() },
          { u"command"_s, QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact)) } });
    if (!answer)
        return tl::unexpected(answer.error());
    const auto outcome = Outcome::fromJson(QJsonDocument::fromJson(answer->toString().toUtf8()).object());
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->status != Outcome::Status::Applied)
        return fail(Error::Kind::Conflict, u"refused by '%1' %2"_s.arg(outcome->rule, outcome->field), outcome->rule);
    return {};
}

Result<qint64> ServerInstallation::import(Connection &desk)
{
    return connect().and_then([&] { return importDesk(*m_connection, desk); });
}

Result<void> ServerInstallation::addUser(const QString &login, const QString &name, const QStringList &roles,
                                         const QString &password)
{
    if (const auto connected = connect(); !connected)
        return connected;
    const auto known = m_admin.value(u"SELECT 1 FROM pg_roles WHERE rolname = CAST(:login AS text)"_s,
                                     { { u"login"_s, login } });
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return fail(Error::Kind::Conflict, u"the login '%1' exists already"_s.arg(login), login);
    // An imported desk knows the person already, with some of the roles.
    const auto person = m_connection->run(
        u"SELECT array_to_string(core.roles_of(login), ' ') AS roles FROM core.users WHERE login = CAST(:login AS text) AND removed_at IS NULL"_s,
        { { u"login"_s, login } });
    if (!person)
        return tl::unexpected(person.error());
    Command command = Command::make(u"user.create"_s, u"system"_s, QDateTime::currentSecsSinceEpoch());
    if (person->isEmpty())
        command.put(u"users"_s, newUuid(), { { u"login"_s, login }, { u"name"_s, name } });
    const QStringList held = person->isEmpty() ? QStringList()
                                               : person->constFirst().value(u"roles"_s).toString().split(u' ');
    for (const QString &role : roles)
        if (!held.contains(role))
            command.add(u"user_roles"_s, login + u'/' + role, { { u"login"_s, login }, { u"role"_s, role } });

    std::array<quint32, 4> salt {};
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const QString verifier = scramVerifier(password,
                                           QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt));
    const auto made = runFormatted(
        u"CREATE ROLE %I LOGIN INHERIT NOCREATEROLE NOCREATEDB PASSWORD %L IN ROLE sc_user"_s, login, verifier);
    if (!made || command.verbs.isEmpty())
        return made;
    const auto entered = submit(command);
    if (!entered)
        static_cast<void>(runFormatted(u"DROP ROLE %I"_s, login)); // a login without an entry would only be in the way
    return entered;
}

Result<void> ServerInstallation::runFormatted(const QString &statement, const QString &login, const QString &literal)
{
    const auto sql = m_admin.value(
        u"SELECT format(CAST(:statement AS text), CAST(:login AS text), CAST(:literal AS text))"_s,
        { { u"statement"_s, statement }, { u"login"_s, login }, { u"literal"_s, literal } });
    return sql.and_then([this](const QVariant &text) { return m_admin.run(text.toString()); }).map([](const auto &) {});
}

Result<void> ServerInstallation::lockUser(const QString &login)
{
    if (const auto connected = connect(); !connected)
        return connected;
    const auto statement = m_admin.value(
        u"SELECT format('ALTER ROLE %I NOLOGIN', CAST(:login AS text)) WHERE EXISTS (SELECT 1 FROM pg_roles WHERE rolname = CAST(:login AS text))"_s,
        { { u"login"_s, login } });
    if (!statement)
        return tl::unexpected(statement.error());
    if (!statement->isValid())
        return fail(Error::Kind::NotFound, u"there is no login '%1'"_s.arg(login), login);
    if (const auto locked = m_admin.run(statement->toString()); !locked)
        return tl::unexpected(locked.error());
    const auto ended = m_admin.run(
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = CAST(:login AS text)"_s,
        { { u"login"_s, login } });
    if (!ended)
        return tl::unexpected(ended.error());
    const auto user = m_connection->run(u"SELECT id, active FROM core.users WHERE login = CAST(:login AS text)"_s,
                                        { { u"login"_s, login } });
    if (!user)
        return tl::unexpected(user.error());
    if (user->isEmpty() || user->constFirst().value(u"active"_s).toInt() == 0)
        return {};
    Command command = Command::make(u"user.lock"_s, u"system"_s, QDateTime::currentSecsSinceEpoch());
    command.set(u"users"_s, user->constFirst().value(u"id"_s).toString(), { { u"active"_s, 0 } },
                { { u"active"_s, 1 } });
    return submit(command);
}

Result<QList<ServerConnection::Row>> ServerInstallation::users()
{
    if (const auto connected = connect(); !connected)
        return tl::unexpected(connected.error());
    return m_connection->run(
        u"SELECT login, name, active, array_to_string(core.roles_of(login), ' ') AS roles FROM core.users WHERE removed_at IS NULL ORDER BY login"_s);
}

} // namespace sc
