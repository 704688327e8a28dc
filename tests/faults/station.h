#pragma once

#include "tests/faults/cluster.h"
#include "tests/support/faultproxy.h"
#include "tests/support/member.h"

namespace sc::test {

/** One client with the network between it and the server, and the harness's own record of what it was told. */
class Station
{
public:
    Station(Cluster &cluster, const QString &who, const QString &where);

    void open();
    void close(); ///< between two events, whatever is under way
    void work(); ///< one command of an agent
    void collect(); ///< the answers that have come
    void heal(); ///< network, server and this computer are well again
    void onHeal(std::function<void()> act) { m_healing.append(std::move(act)); }
    [[nodiscard]] bool settle(); ///< heals, and everything saved here is on the server
    void keepSaved(const QStringList &operations) { m_saved.append(operations); }
    /// Writes fail from now on until it is healed: an error is then a right answer.
    void hamper(const QString &pragma, const QString &undo);

    [[nodiscard]] Cluster &cluster() { return m_cluster; }
    [[nodiscard]] QString url() const { return m_cluster.url(login, proxy.port()); }
    [[nodiscard]] QString databasePath() const { return folder + QStringLiteral("/team.db"); }
    [[nodiscard]] bool isIdle() { return collect(), m_answers.isEmpty(); }
    [[nodiscard]] const QStringList &saved() const { return m_saved; } ///< operations that the program called saved
    [[nodiscard]] int noticed() const
    {
        return m_noticed;
    } ///< how often the program told that the outbox is not the one of before
    [[nodiscard]] int differingRows(); ///< between the replica and what the server shows this login
    [[nodiscard]] int differingOutcomes(); ///< between the outbox and the server's record

    bool isResting = false; ///< nobody works here while somebody has it in hand
    const QString login;
    const QString folder;
    FaultProxy proxy;
    std::unique_ptr<Member> member;

private:
    void watchOutbox();
    [[nodiscard]] Command next();

    Cluster &m_cluster;
    QList<QFuture<Result<Outcome>>> m_answers; ///< not looked at yet
    QStringList m_saved;
    QList<std::function<void()>> m_healing;
    bool m_isHampered = false;
    bool m_isEnrolling = false;
    int m_noticed = 0;
};

} // namespace sc::test
