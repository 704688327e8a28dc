#include "models/sync/contact.h"

#include "models/ledger/rules.h"
#include "models/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

Error Contact::lasting(const Error &error)
{
    if (error.subject == u"28P01")
        return { Error::Kind::NotAllowed, error.detail, u"password"_s };
    if (error.subject == u"28000") // pg_hba.conf
        return { Error::Kind::NotAllowed, error.detail, error.subject };
    if (error.subject == u"locked")
        return { Error::Kind::NotAllowed, error.detail, u"login"_s };
    if (error.subject == u"42501")
        return { Error::Kind::NotAllowed, error.detail, u"rights"_s };
    // no such schema, function, table
    if (error.subject == u"3F000" || error.subject == u"42883" || error.subject == u"42P01")
        return { Error::Kind::Invalid, error.detail, u"schema"_s };
    return error;
}

Contact::Contact(Database &database, TeamAccess access)
    : m_database(database)
    , m_access(std::move(access))
{
}

bool Contact::hasSameRules() const
{
    static const QString ours = Rules::hash();
    return m_hello.rulesHash == ours;
}

void Contact::drop()
{
    m_peer.reset();
    m_connection.reset();
}

Result<void> Contact::reach()
{
    if (isOpen())
        return {};
    const auto identity = m_database.run([](Connection &local) { return ReplicaMeta(local).identity(); }).result();
    if (!identity)
        return tl::unexpected(identity.error());
    auto connection = ServerConnection::open(m_access.parameters, m_access.patience);
    if (!connection)
        return tl::unexpected(lasting(connection.error()));
    m_connection = std::move(*connection);
    m_peer = std::make_unique<ServerPeer>(*m_connection, identity->clientId);
    const auto settled = settle();
    if (!settled)
        drop();
    return settled;
}

Result<void> Contact::settle()
{
    const auto hello = m_peer->hello();
    if (!hello)
        return tl::unexpected(lasting(hello.error()));
    m_hello = *hello;
    if (hello->roles.isEmpty())
        return fail(Error::Kind::NotAllowed, u"the login '%1' has no roles"_s.arg(hello->login), u"login"_s);
    const auto follows = m_database
                             .run([last = hello->lastClientSeq, op = hello->lastOpId](Connection &local) {
                                 return Outbox(local).follows(last, op);
                             })
                             .result();
    if (!follows)
        return tl::unexpected(follows.error());
    if (!*follows)
        return fail(Error::Kind::Conflict, u"the outbox is not the one that the server knows"_s, u"outbox"_s);
    return {};
}

} // namespace sc
