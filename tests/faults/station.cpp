#include "tests/faults/station.h"

#include "models/ledger/rules.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace sc::test {

namespace {

constexpr int Patiently = 60'000; // a bound for hanging, not a measure

/// Of the columns that both know.
QString lineOf(const QVariantMap &row, const QStringList &columns)
{
    QStringList fields;
    for (const QString &column : columns)
        fields.append(column + u'=' + (row.value(column).isNull() ? u"–"_s : row.value(column).toString()));
    return fields.join(u' ');
}

int random(qsizetype below)
{
    return QRandomGenerator::global()->bounded(static_cast<int>(below));
}

Outcome outcomeOf(const QString &text)
{
    return must(Outcome::fromJson(QJsonDocument::fromJson(text.toUtf8()).object()));
}

} // namespace

Station::Station(Cluster &cluster, const QString &who, const QString &where)
    : login(who)
    , folder(where)
    , proxy(u"127.0.0.1"_s, cluster.port())
    , m_cluster(cluster)
{
    QDir().mkpath(folder);
}

void Station::open()
{
    member = std::make_unique<Member>(url(), login, folder, std::chrono::seconds(3));
    m_isEnrolling = false;
    QObject::connect(&member->link, &TeamLink::stateChanged, &member->link, [this] { watchOutbox(); });
}

/// What the person does who is told that this computer's outbox is not the one that the server knows.
void Station::watchOutbox()
{
    const LinkState &state = member->link.state();
    const bool isForeign = state.kind == LinkState::Kind::Halted && state.trouble.subject == u"outbox";
    if (isForeign && !m_isEnrolling) {
        ++m_noticed;
        member->link.enrolAnew();
    }
    m_isEnrolling = isForeign;
}

void Station::close()
{
    if (!QTest::qWaitFor([this] { return isIdle(); }, Patiently))
        qFatal("%s is not answered", qPrintable(login));
    member.reset();
    m_isHampered = false;
}

Command Station::next()
{
    if (random(4) == 0) {
        TicketDraft draft;
        draft.id = newUuid();
        draft.text = u"%1 %2"_s.arg(login, draft.id);
        draft.reportedAt = QDateTime::currentSecsSinceEpoch() - 60;
        return member->desk.compose().record(draft);
    }
    Command command = Command::make(u"chaos"_s, login, 1);
    const auto some = member->on(
        [](Connection &c) { return c.select(u"SELECT id, title FROM tickets ORDER BY id DESC LIMIT 8"_s); });
    if (some.isEmpty())
        return command;
    const Row ticket = some.at(random(some.size()));
    if (random(2) == 0) // every text is given once: twice on the server is a duplicate
        return command.append(u"ticket_entries"_s, newUuid(),
                              { { u"ticket_id"_s, ticket.text("id"_L1) },
                                { u"kind"_s, u"note"_s },
                                { u"text"_s, newUuid() },
                                { u"occurred_at"_s, 1 } });
    return command.set(u"tickets"_s, ticket.text("id"_L1), { { u"title"_s, u"%1 %2"_s.arg(login, newUuid()) } },
                       { { u"title"_s, ticket.text("title"_L1) } });
}

void Station::work()
{
    m_answers.append(member->desk.submit(next()));
}

void Station::collect()
{
    m_answers.removeIf([this](const QFuture<Result<Outcome>> &answer) {
        if (!answer.isFinished())
            return false;
        const auto outcome = answer.result();
        if (!outcome && !m_isHampered)
            qFatal("%s: %s (%s)", qPrintable(login), qPrintable(outcome.error().detail),
                   qPrintable(outcome.error().subject));
        if (outcome && outcome->status == Outcome::Status::Applied && !outcome->opId.isEmpty())
            m_saved.append(outcome->opId);
        return true;
    });
}

void Station::hamper(const QString &pragma, const QString &undo)
{
    m_isHampered = true;
    member->on([&](Connection &c) { return c.select(pragma); });
    onHeal([this, undo] {
        // what was asked meanwhile may be refused
        static_cast<void>(QTest::qWaitFor([this] { return isIdle(); }, Patiently));
        member->on([&](Connection &c) { return c.select(undo); });
        m_isHampered = false;
    });
}

void Station::heal()
{
    proxy.set(FaultProxy::Fault::None);
    m_cluster.heal();
    for (const auto &act : std::exchange(m_healing, {}))
        act();
}

bool Station::settle()
{
    heal();
    member->link.retry();
    return QTest::qWaitFor(
        [this] {
            return isIdle() && member->isInStep()
                && member->count(u"SELECT count(*) FROM outbox WHERE outcome IS NULL"_s) == 0;
        },
        Patiently); // the count of the status is told later
}

int Station::differingRows()
{
    const auto direct = must(ServerConnection::open(m_cluster.url(login)));
    QStringList tables { u"activities"_s };
    for (const QStringList &entity : Rules::rows().entities)
        tables.append(entity.at(0));
    int differing = 0;
    for (const QString &table : std::as_const(tables)) {
        QStringList columns;
        for (const Row &row : member->on([&](Connection &c) {
                 return c.select(u"SELECT name FROM pragma_table_info(:table)"_s, { { u"table"_s, table } });
             }))
            columns.append(row.text("name"_L1));
        QSet<QString> here;
        QSet<QString> there;
        for (const Row &row : member->on([&](Connection &c) { return c.select(u"SELECT * FROM "_s + table); }))
            here.insert(lineOf(row.values(), columns));
        for (const auto &row : must(direct->run(u"SELECT * FROM core."_s + table)))
            there.insert(lineOf(row, columns));
        differing += static_cast<int>(((here - there) + (there - here)).size());
    }
    return differing;
}

int Station::differingOutcomes()
{
    QHash<QString, QString> known;
    for (const auto &row : m_cluster.run(u"SELECT op_id, outcome FROM core.ops WHERE login = CAST(:login AS text)"_s,
                                         { { u"login"_s, login } }))
        known.insert(row.value(u"op_id"_s).toString(), row.value(u"outcome"_s).toString());
    int differing = 0;
    for (const Row &row : member->on([](Connection &c) {
             return c.select(u"SELECT op_id, outcome FROM outbox WHERE outcome IS NOT NULL"_s);
         })) {
        const QString there = known.value(row.text("op_id"_L1));
        differing += !there.isEmpty() && outcomeOf(there) == outcomeOf(row.text("outcome"_L1)) ? 0 : 1;
    }
    return differing;
}

} // namespace sc::test
