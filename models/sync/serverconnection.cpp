#include "models/sync/serverconnection.h"

#include "models/sync/libpq.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <clocale>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::chrono::milliseconds LookAfter { 100 }; ///< how often a waiting thread sees that it is to stop

enum class Waited { Ready, TooLong, Stopped };

/** While it lives libpq speaks English on this thread, so that what it says of a failed connection can be told apart.
 */
class EnglishWords
{
public:
#ifdef Q_OS_UNIX
    EnglishWords()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", locale_t {}))
        , m_before(uselocale(m_english))
    {
    }
    ~EnglishWords()
    {
        uselocale(m_before);
        freelocale(m_english);
    }

private:
    locale_t m_english;
    locale_t m_before;
#else
    EnglishWords() = default; // libpq is built without other languages there
    ~EnglishWords() { }

public:
#endif
    EnglishWords(const EnglishWords &) = delete;
    EnglishWords &operator=(const EnglishWords &) = delete;
};

using ResultPointer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Waited waitFor(int socket, bool toWrite, const QDeadlineTimer &deadline, const Patience &patience)
{
    while (true) {
        if (patience.stopped && *patience.stopped)
            return Waited::Stopped;
        if (deadline.hasExpired())
            return Waited::TooLong;
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::min<std::chrono::nanoseconds>(deadline.remainingTimeAsDuration(), LookAfter));
        const auto events = static_cast<short>(toWrite ? POLLIN | POLLOUT : POLLIN);
#ifdef Q_OS_WIN
        WSAPOLLFD place { static_cast<SOCKET>(socket), events, 0 };
        const int ready = WSAPoll(&place, 1, static_cast<int>(wait.count()) + 1);
#else
        pollfd place { socket, events, 0 };
        const int ready = ::poll(&place, 1, static_cast<int>(wait.count()) + 1);
#endif
        if (ready != 0)
            return Waited::Ready; // an error too: the next call of libpq tells it
    }
}

/// Why there is no connection, from libpq's English words and the fields that the server sent.
QString reasonOf(const QString &words)
{
    static const QRegularExpression state(u"(?:FATAL|ERROR|PANIC|[A-ZÄÖÜ]+):\\s+([0-9A-Z]{5}):"_s);
    if (const auto found = state.match(words); found.hasMatch()) {
        const bool isLocked = found.captured(1) == u"28000" && words.contains(u"InitializeSessionUserId");
        return isLocked ? u"locked"_s : found.captured(1);
    }
    static const QList<std::pair<QString, QString>> reasons {
        { u"could not translate host name"_s, u"host"_s },
        { u"does not match host name"_s, u"name"_s },
        { u"certificate verify failed"_s, u"untrusted"_s },
        { u"root certificate file"_s, u"ca_file"_s },
        { u"could not read root certificate"_s, u"ca_file"_s },
        { u"does not support SSL"_s, u"no_tls"_s },
        { u"session is read-only"_s, u"read_only"_s },
        { u"server is in hot standby mode"_s, u"read_only"_s },
        { u"no password supplied"_s, u"28P01"_s },
        { u"Connection refused"_s, u"unreachable"_s },
        { u"No route to host"_s, u"unreachable"_s },
        { u"Network is unreachable"_s, u"unreachable"_s },
    };
    for (const auto &[part, reason] : reasons)
        if (words.contains(part))
            return reason;
    return u"lost"_s;
}

/// The more a reason says about what to do, the higher: of several hosts the best one is told.
int weightOf(const QString &reason)
{
    static const QStringList weak { u"host"_s, u"lost"_s, u"timeout"_s, u"unreachable"_s, u"read_only"_s };
    return static_cast<int>(weak.indexOf(reason) < 0 ? weak.size() : weak.indexOf(reason));
}

QVariant valueOf(const LibPq &pq, const PGresult *result, int row, int column)
{
    if (pq.getisnull(result, row, column) != 0)
        return {};
    const QString text = QString::fromUtf8(pq.getvalue(result, row, column), pq.getlength(result, row, column));
    switch (pq.ftype(result, column)) {
    case 16: // boolean
        return text == u"t";
    case 20: // bigint, smallint, integer, oid
    case 21:
    case 23:
    case 26: return text.toLongLong();
    case 700: // real, double precision, numeric
    case 701:
    case 1700: return text.toDouble();
    default: return text;
    }
}

/// What PQconninfoParse understood.
Result<ServerConnection::Parameters> parametersOf(const LibPq &pq, const QString &url)
{
    if (!url.startsWith(u"postgresql://") && !url.startsWith(u"postgres://"))
        return fail(Error::Kind::Invalid, u"not a URL like postgresql://user@host:5432/database"_s);
    char *complaint = nullptr;
    PQconninfoOption *options = pq.conninfoParse(url.toUtf8().constData(), &complaint);
    if (!options) {
        pq.freemem(complaint); // it may hold the password
        return fail(Error::Kind::Invalid, u"not a URL like postgresql://user@host:5432/database"_s);
    }
    ServerConnection::Parameters parameters;
    for (const PQconninfoOption *option = options; option->keyword; ++option)
        if (option->val)
            parameters.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    pq.conninfoFree(options);
    if (!parameters.contains(u"dbname"_s))
        return fail(Error::Kind::Invalid, u"the URL names no database"_s);
    return parameters;
}

} // namespace

struct ServerConnection::Private
{
    const LibPq &pq;
    Patience patience;
    PGconn *connection = nullptr;

    Private(const LibPq &libPq, Patience howLong)
        : pq(libPq)
        , patience(std::move(howLong))
    {
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private() { pq.finish(connection); }

    [[nodiscard]] QString words() const { return QString::fromUtf8(pq.errorMessage(connection)).trimmed(); }
    [[nodiscard]] Result<void> connect(const Parameters &parameters);
    [[nodiscard]] Result<void> send(const QString &sql, const QVariantMap &bindings);
    [[nodiscard]] Result<void> wait(bool toWrite, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<ResultPointer> receive(const QDeadlineTimer &deadline);
};

ServerConnection::ServerConnection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::setPatience(const Patience &patience)
{
    d->patience = patience;
}

Result<std::unique_ptr<ServerConnection>> ServerConnection::open(const QString &url, const Patience &patience)
{
    return LibPq::load()
        .and_then([&](const LibPq *pq) { return parametersOf(*pq, url); })
        .and_then([&](const Parameters &parameters) { return open(parameters, patience); });
}

Result<std::unique_ptr<ServerConnection>> ServerConnection::open(const Parameters &parameters, const Patience &patience)
{
    const QStringList hosts = parameters.value(u"host"_s).split(u',');
    const QStringList ports = parameters.value(u"port"_s).split(u',');
    const auto pq = LibPq::load();
    if (!pq)
        return tl::unexpected(pq.error());
    std::optional<Error> best;
    for (int i = 0; i < hosts.size(); ++i) {
        Parameters one = parameters;
        one.insert(u"host"_s, hosts.at(i).trimmed());
        one.insert(u"port"_s, ports.value(ports.size() == 1 ? 0 : i));
        auto p = std::make_unique<Private>(**pq, patience);
        const auto connected = p->connect(one);
        if (connected)
            return std::unique_ptr<ServerConnection>(new ServerConnection(std::move(p)));
        if (!best || weightOf(connected.error().subject) > weightOf(best->subject))
            best = connected.error();
    }
    return tl::unexpected(*best);
}

Result<void> ServerConnection::Private::connect(const Parameters &parameters)
{
    const EnglishWords english;
    Parameters all = parameters;
    all.insert(u"client_encoding"_s, u"UTF8"_s);
    all.insert(u"options"_s, QString(parameters.value(u"options"_s) + u" -c TimeZone=UTC").trimmed());
    if (!all.contains(u"application_name"_s))
        all.insert(u"application_name"_s, u"Service Center"_s);
    std::vector<QByteArray> texts;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        texts.push_back(it.key().toUtf8());
        texts.push_back(it.value().toUtf8());
    }
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (size_t i = 0; i < texts.size(); i += 2) {
        keywords.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);

    connection = pq.connectStartParams(keywords.data(), values.data(), 0);
    pq.setErrorVerbosity(connection, PQERRORS_VERBOSE); // with the SQLSTATE, whatever language the server speaks
    const QDeadlineTimer deadline(patience.connecting);
    PostgresPollingStatusType status = pq.status(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED
                                                                               : PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED)
            return fail(Error::Kind::ConnectionLost, words(), reasonOf(words()));
        const Waited waited = waitFor(pq.socket(connection), status == PGRES_POLLING_WRITING, deadline, patience);
        if (waited != Waited::Ready)
            return fail(Error::Kind::ConnectionLost, u"%1 does not answer"_s.arg(parameters.value(u"host"_s)),
                        waited == Waited::Stopped ? u"stopped"_s : u"timeout"_s);
        status = pq.connectPoll(connection);
    }
    pq.setErrorVerbosity(connection, PQERRORS_DEFAULT);
    pq.setNoticeProcessor(
        connection, [](void *, const char *) {}, nullptr);
    pq.setnonblocking(connection, 1);
    return {};
}

Result<void> ServerConnection::Private::wait(bool toWrite, const QDeadlineTimer &deadline)
{
    switch (waitFor(pq.socket(connection), toWrite, deadline, patience)) {
    case Waited::Ready: return {};
    case Waited::TooLong: return fail(Error::Kind::ConnectionLost, u"the server does not answer"_s);
    case Waited::Stopped: break;
    }
    return fail(Error::Kind::ConnectionLost, u"given up"_s);
}

Result<void> ServerConnection::Private::send(const QString &sql, const QVariantMap &bindings)
{
    if (bindings.isEmpty()) // several statements, and definitions, go this way only
        return pq.sendQuery(connection, sql.toUtf8().constData()) == 1 ? Result<void>()
                                                                       : fail(Error::Kind::ConnectionLost, words());
    QString text = sql;
    std::vector<QByteArray> bytes;
    std::vector<const char *> values;
    bytes.reserve(static_cast<size_t>(bindings.size()));
    for (auto it = bindings.cbegin(); it != bindings.cend(); ++it) {
        bytes.push_back(it.value().toString().toUtf8());
        values.push_back(it.value().isNull() ? nullptr : bytes.back().constData());
        text.replace(QRegularExpression(u"(?<!:):%1\\b"_s.arg(it.key())), u"$%1"_s.arg(values.size()));
    }
    const int sent = pq.sendQueryParams(connection, text.toUtf8().constData(), static_cast<int>(values.size()), nullptr,
                                        values.data(), nullptr, nullptr, 0);
    return sent == 1 ? Result<void>() : fail(Error::Kind::ConnectionLost, words());
}

Result<ResultPointer> ServerConnection::Private::receive(const QDeadlineTimer &deadline)
{
    while (pq.isBusy(connection) != 0) {
        if (const auto ready = wait(false, deadline); !ready)
            return tl::unexpected(ready.error());
        if (pq.consumeInput(connection) == 0)
            return fail(Error::Kind::ConnectionLost, words());
    }
    return ResultPointer(pq.getResult(connection), pq.clear);
}

Result<QList<ServerConnection::Row>> ServerConnection::run(const QString &sql, const QVariantMap &bindings)
{
    const QDeadlineTimer deadline(d->patience.answering);
    if (const auto sent = d->send(sql, bindings); !sent)
        return tl::unexpected(sent.error());
    while (true) {
        const int left = d->pq.flush(d->connection);
        if (left < 0)
            return fail(Error::Kind::ConnectionLost, d->words());
        if (left == 0)
            break;
        if (const auto ready = d->wait(true, deadline); !ready)
            return tl::unexpected(ready.error());
        if (d->pq.consumeInput(d->connection) == 0)
            return fail(Error::Kind::ConnectionLost, d->words());
    }
    QList<Row> rows;
    std::optional<Error> failure;
    while (true) {
        const auto result = d->receive(deadline);
        if (!result)
            return tl::unexpected(result.error());
        if (!*result)
            break;
        const PGresult *one = result->get();
        if (const auto status = d->pq.resultStatus(one);
            status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
            const QString state = QString::fromLatin1(d->pq.resultErrorField(one, PG_DIAG_SQLSTATE));
            failure = Error { state.isEmpty() ? Error::Kind::ConnectionLost : Error::Kind::Internal,
                              QString::fromUtf8(d->pq.resultErrorMessage(one)).trimmed(), state };
            continue;
        }
        rows.clear();
        for (int i = 0; i < d->pq.ntuples(one); ++i) {
            Row row;
            for (int column = 0; column < d->pq.nfields(one); ++column)
                row.insert(QString::fromUtf8(d->pq.fname(one, column)), valueOf(d->pq, one, i, column));
            rows.append(row);
        }
    }
    if (failure)
        return tl::unexpected(*failure);
    return rows;
}

Result<QVariant> ServerConnection::value(const QString &sql, const QVariantMap &bindings)
{
    return run(sql, bindings).map([](const QList<Row> &rows) {
        return rows.isEmpty() ? QVariant() : rows.constFirst().first();
    });
}

int ServerConnection::socket() const
{
    return d->pq.socket(d->connection);
}

Result<QList<ServerConnection::Notification>> ServerConnection::takeNotifications()
{
    if (d->pq.consumeInput(d->connection) == 0)
        return fail(Error::Kind::ConnectionLost, d->words());
    QList<Notification> told;
    while (PGnotify *notification = d->pq.notifies(d->connection)) {
        told.append({ QString::fromUtf8(notification->relname), QString::fromUtf8(notification->extra) });
        d->pq.freemem(notification);
    }
    return told;
}

} // namespace sc
