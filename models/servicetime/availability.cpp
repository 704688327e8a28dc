#include "models/servicetime/availability.h"

#include <algorithm>
#include <set>

namespace sc::servicetime {

PromisedHours::PromisedHours(std::vector<Piece> pieces)
    : m_pieces(std::move(pieces))
{
    Q_ASSERT(!m_pieces.empty());
    m_before.push_back(0);
    for (size_t i = 1; i < m_pieces.size(); ++i)
        m_before.push_back(m_before.back() + m_pieces[i - 1].calendar->elapsed(m_pieces[i - 1].from, m_pieces[i].from));
}

qint64 PromisedHours::before(Instant at) const
{
    size_t index = m_pieces.size() - 1;
    while (index > 0 && m_pieces[index].from > at)
        --index;
    return m_before[index] + m_pieces[index].calendar->elapsed(m_pieces[index].from, at);
}

bool Availability::meets(int permille) const
{
    return hasFigure() && (promised * 100 - lost) * 1000 >= promised * 100 * permille;
}

qint64 Availability::percent(int decimals) const
{
    qint64 scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return (promised * 100 - lost) * scale / (promised * 100);
}

qint64 Availability::budget(int permille) const
{
    const qint64 allowed = promised * (1000 - permille) / 10; // hundredths
    const qint64 left = allowed - lost;
    return left >= 0 ? left / 100 : -((-left + 99) / 100);
}

namespace {

/// An outage begins or ends.
struct Edge
{
    Instant at;
    int weight;
    bool isStart;
};

std::vector<Edge> edgesOf(const std::vector<Loss> &losses)
{
    std::vector<Edge> edges;
    edges.reserve(losses.size() * 2);
    for (const Loss &loss : losses) {
        edges.push_back({ loss.from, loss.weightPercent, true });
        edges.push_back({ loss.to, loss.weightPercent, false });
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.at < b.at; });
    return edges;
}

} // namespace

std::vector<Loss> lossesOf(const std::vector<Outage> &outages, const DowntimeTerms &terms)
{
    std::vector<Loss> losses;
    losses.reserve(outages.size());
    for (const Outage &outage : outages) {
        if (outage.isThirdParty || !outage.isProduction || outage.to <= outage.from
            || outage.disruptionClass == DisruptionClass::Other)
            continue;
        const int weight = terms.weightPercent[static_cast<size_t>(outage.disruptionClass)];
        if (weight > 0 && !(terms.excludesAnnounced && outage.isAnnouncedInTime))
            losses.push_back({ outage.from, outage.to, weight });
    }
    return losses;
}

Downtime::Downtime(const PromisedHours &hours, const std::vector<Outage> &outages, const DowntimeTerms &terms)
    : Downtime(hours, lossesOf(outages, terms))
{
}

Downtime::Downtime(const PromisedHours &hours, const std::vector<Loss> &losses)
    : m_hours(hours)
{
    std::multiset<int> running; // weights of the outages that run now
    Instant since = 0;
    qint64 lost = 0;
    for (const Edge &edge : edgesOf(losses)) {
        if (!running.empty() && edge.at > since) {
            const int weight = *running.rbegin();
            if (!m_stretches.empty() && m_stretches.back().to == since && m_stretches.back().weight == weight)
                m_stretches.back().to = edge.at;
            else
                m_stretches.push_back({ since, edge.at, weight, lost });
            lost += m_hours.seconds(since, edge.at) * weight;
        }
        if (edge.isStart)
            running.insert(edge.weight);
        else
            running.erase(running.find(edge.weight));
        since = edge.at;
    }
}

qint64 Downtime::lostBefore(Instant at) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), at,
                                        [](Instant t, const Stretch &stretch) { return t < stretch.from; });
    if (after == m_stretches.begin())
        return 0;
    const Stretch &last = *std::prev(after);
    return last.before + m_hours.seconds(last.from, std::min(at, last.to)) * last.weight;
}

Availability Downtime::in(Instant from, Instant to) const
{
    if (to <= from)
        return {};
    return { m_hours.seconds(from, to), lostBefore(to) - lostBefore(from) };
}

} // namespace sc::servicetime
