#include "models/tickets/presenceboard.h"

#include <algorithm>

namespace sc {

PresenceBoard::PresenceBoard(QObject *parent)
    : PresenceBoard(Pace {}, parent)
{
}

PresenceBoard::PresenceBoard(Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{
    m_looks.setInterval(std::min(pace.write / 5, std::chrono::milliseconds(1000)));
    connect(&m_looks, &QTimer::timeout, this, &PresenceBoard::look);
}

void PresenceBoard::enter(const QString &ticketId)
{
    m_mine[ticketId].isOpen = true;
    look();
}

void PresenceBoard::type(const QString &ticketId)
{
    m_mine[ticketId].typing.setRemainingTime(m_pace.typing);
    look();
}

void PresenceBoard::leave(const QString &ticketId)
{
    const auto mine = m_mine.find(ticketId);
    if (mine == m_mine.end())
        return;
    mine->isOpen = false;
    mine->typing = {};
    look();
}

void PresenceBoard::look()
{
    tellDue();
    endLeases();
    if (m_mine.isEmpty() && m_others.isEmpty())
        m_looks.stop();
    else if (!m_looks.isActive())
        m_looks.start();
}

void PresenceBoard::tellDue()
{
    QList<std::pair<QString, Presence::Act>> due;
    for (auto mine = m_mine.begin(); mine != m_mine.end(); ++mine) {
        const auto act = !mine->isOpen  ? Presence::Act::Gone
            : mine->typing.hasExpired() ? Presence::Act::Reads
                                        : Presence::Act::Types;
        const bool isDue = mine->told != act || mine->renewal.hasExpired();
        if (!isDue || !mine->mayWrite.hasExpired())
            continue;
        due.append({ mine.key(), act });
        mine->told = act;
        mine->mayWrite.setRemainingTime(m_pace.write);
        mine->renewal.setRemainingTime(m_pace.renewal);
    }
    m_mine.removeIf([](const auto &mine) { return mine->told == Presence::Act::Gone; });
    for (const auto &[ticketId, act] : due)
        Q_EMIT toTell(ticketId, act);
}

void PresenceBoard::endLeases()
{
    QStringList ended;
    for (auto there = m_others.begin(); there != m_others.end(); ++there)
        if (there->removeIf([](const Other &other) { return other.lease.hasExpired(); }) > 0)
            ended.append(there.key());
    m_others.removeIf([](const auto &there) { return there->isEmpty(); });
    if (!ended.isEmpty())
        Q_EMIT changed(ended);
}

void PresenceBoard::take(const QList<Presence> &told, bool isEverything)
{
    QStringList touched;
    if (isEverything) {
        touched = m_others.keys();
        m_others.clear();
    }
    for (const Presence &presence : told) {
        auto &there = m_others[presence.ticketId];
        there.removeIf([&](const Other &other) { return other.presence.login == presence.login; });
        if (presence.act != Presence::Act::Gone)
            there.append({ presence, QDeadlineTimer(m_pace.lease) });
        if (there.isEmpty())
            m_others.remove(presence.ticketId);
        touched.append(presence.ticketId);
    }
    touched.removeDuplicates();
    if (!touched.isEmpty())
        Q_EMIT changed(touched);
    look();
}

QList<Presence> PresenceBoard::at(const QString &ticketId) const
{
    QList<Presence> there;
    for (const Other &other : m_others.value(ticketId))
        there.append(other.presence);
    std::stable_sort(there.begin(), there.end(), [](const Presence &a, const Presence &b) { return a.act > b.act; });
    return there;
}

} // namespace sc
