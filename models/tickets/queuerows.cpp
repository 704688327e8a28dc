#include "models/tickets/queuerows.h"

#include "models/storage/fold.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace sc {

namespace {

constexpr int FewestStale = 1000; ///< below it, rewriting the texts is not worth it

quint32 packed(Instant at)
{
    return static_cast<quint32>(std::clamp<Instant>(at, 0, QueueRow::NoInstant));
}

quint32 packed(std::optional<Instant> at)
{
    return at ? packed(*at) : QueueRow::NoInstant;
}

Instant unpacked(quint32 at)
{
    return at == QueueRow::NoInstant ? QueueTimes::Never : at;
}

std::optional<Instant> instantOf(quint32 at)
{
    return at == QueueRow::NoInstant ? std::nullopt : std::optional<Instant>(at);
}

/// The instants; answers the queues that \p ticket is in whatever the time.
quint16 derive(QueueRow &row, const Ticket &ticket, const QueueRules &rules)
{
    const QueueTimes times = rules.timesOf(ticket);
    row.due = packed(rules.dueAt(ticket));
    row.dueSoonFrom = packed(times.dueSoonFrom);
    row.breachedFrom = packed(times.breachedFrom);
    row.toInformFrom = packed(times.toInformFrom);
    row.followUpFrom = packed(times.followUpFrom);
    return static_cast<quint16>(times.queues);
}

std::string &append(std::string &text, const QByteArray &bytes)
{
    return text.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// Letters of German words from rare to frequent: the search jumps to the rarest one of the needle.
size_t rarestLetter(std::string_view needle)
{
    constexpr std::string_view frequent = "qxyjvpzkwfbmgoculdhatrsine";
    size_t best = 0;
    size_t bestRank = frequent.size() + 1;
    for (size_t i = 0; i < needle.size(); ++i) {
        const size_t at = frequent.find(needle[i]);
        const size_t rank = at == std::string_view::npos ? 8 : at; // digits
        if (rank < bestRank) {
            bestRank = rank;
            best = i;
        }
    }
    return best;
}

} // namespace

QueueTimes QueueRow::times() const
{
    return { queues, unpacked(dueSoonFrom), unpacked(breachedFrom), unpacked(toInformFrom), unpacked(followUpFrom) };
}

QueueRows::QueueRows()
    : m_slots(64, 0)
    , m_names { QString() }
    , m_nameNumbers { { QString(), 0 } }
{
}

quint64 QueueRows::clockKey(const Ticket &ticket, const QueueRules &rules)
{
    QueueRow row;
    row.notifiedAt = packed(ticket.notifiedAt);
    row.due = packed(rules.dueAt(ticket));
    return row.clockKey();
}

void QueueRows::squeeze()
{
    m_rows.shrink_to_fit();
    m_segments.shrink_to_fit();
    m_text.shrink_to_fit();
    m_words.shrink_to_fit();
}

size_t QueueRows::slotOf(QByteArrayView id) const
{
    size_t slot = qHash(id) & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && idBytes(at(m_slots[slot] - 1)) != id)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void QueueRows::growSlots()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (int place = 0; place < size(); ++place)
        m_slots[slotOf(idBytes(at(place)))] = place + 1;
}

int QueueRows::find(const QString &id) const
{
    return m_slots[slotOf(id.toUtf8())] - 1;
}

quint32 QueueRows::nameNumber(const QString &name)
{
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.constEnd())
        return *known;
    m_names.append(name);
    const auto number = static_cast<quint32>(m_names.size() - 1);
    m_nameNumbers.insert(name, number);
    return number;
}

int QueueRows::put(const Ticket &ticket, const QueueNames &names, const QueueRules &rules)
{
    const QByteArray id = ticket.id.value.toUtf8().left(255);
    const QByteArray number = ticket.number.toUtf8().left(255);
    const QByteArray title = ticket.title.toUtf8().left(std::numeric_limits<quint16>::max());

    QueueRow row;
    row.queues = derive(row, ticket, rules);
    row.text = static_cast<quint32>(m_text.size());
    row.words = static_cast<quint32>(m_words.size());
    row.clockFrom = packed(ticket.clockFrom);
    row.reportedAt = packed(ticket.reportedAt);
    row.notifiedAt = packed(ticket.notifiedAt);
    row.informedAt = packed(ticket.lastInformedAt);
    row.followUpAt = packed(ticket.followUpAt);
    row.version = static_cast<quint32>(ticket.version);
    row.owner = nameNumber(names.owner.isEmpty() ? ticket.owner : names.owner);
    row.login = nameNumber(ticket.owner);
    row.externalParty = nameNumber(ticket.externalParty);
    row.caller = nameNumber(ticket.callerName);
    row.tenant = nameNumber(names.tenant);
    row.service = nameNumber(names.service);
    row.titleSize = static_cast<quint16>(title.size());
    row.idSize = static_cast<quint8>(id.size());
    row.numberSize = static_cast<quint8>(number.size());
    row.disruptionClass = static_cast<quint8>(ticket.disruptionClass);
    row.state = static_cast<quint8>(ticket.state);
    row.priority = static_cast<quint8>(ticket.priority);
    row.level = static_cast<quint8>(ticket.level);
    row.channel = static_cast<quint8>(ticket.channel);
    row.isPromised = ticket.promised;

    const size_t slot = slotOf(id);
    const int place = m_slots[slot] != 0 ? m_slots[slot] - 1 : size();
    append(append(append(m_text, id), number), title);
    for (const QString &part :
         { ticket.title, ticket.callerName, QString(names.owner + u' ' + ticket.owner), ticket.number, names.tenant })
        append(m_words, fold(part).toUtf8()).push_back('\t');
    m_words.push_back('\n');
    m_segments.push_back({ row.words, place });
    if (place < size()) {
        m_rows[static_cast<size_t>(place)] = row;
        if (++m_staleSegments > std::max(FewestStale, size() / 2))
            compact();
        return place;
    }
    m_rows.push_back(row);
    m_slots[slot] = place + 1;
    if (m_rows.size() * 2 > m_slots.size())
        growSlots();
    return place;
}

void QueueRows::rederive(const QueueRules &rules)
{
    for (QueueRow &row : m_rows) {
        Ticket ticket;
        ticket.state = static_cast<TicketState>(row.state);
        ticket.disruptionClass = static_cast<servicetime::DisruptionClass>(row.disruptionClass);
        ticket.clockFrom = row.clockFrom;
        ticket.notifiedAt = instantOf(row.notifiedAt);
        ticket.notifiedDueAt = ticket.notifiedAt ? instantOf(row.due) : std::nullopt; // a fact, kept (PROF-3)
        ticket.lastInformedAt = instantOf(row.informedAt);
        ticket.followUpAt = instantOf(row.followUpAt);
        derive(row, ticket, rules);
    }
}

void QueueRows::drop(int place, bool isHidden)
{
    QueueRow &row = m_rows[static_cast<size_t>(place)];
    row.isGone = true;
    row.isHidden = isHidden;
}

void QueueRows::compact()
{
    std::string text;
    std::string all;
    m_segments.clear();
    for (int place = 0; place < size(); ++place) {
        QueueRow &row = m_rows[static_cast<size_t>(place)];
        const QByteArrayView folded = words(place);
        const auto start = static_cast<quint32>(all.size());
        all.append(folded.data(), static_cast<size_t>(folded.size())).push_back('\n');
        m_segments.push_back({ start, place });
        const auto textStart = static_cast<quint32>(text.size());
        text.append(m_text, row.text, static_cast<size_t>(row.idSize) + row.numberSize + row.titleSize);
        row.text = textStart;
        row.words = start;
    }
    m_text = std::move(text);
    m_words = std::move(all);
    m_staleSegments = 0;
}

QByteArrayView QueueRows::numberBytes(int place) const
{
    const QueueRow &row = at(place);
    return QByteArrayView(m_text.data() + row.text + row.idSize, row.numberSize);
}

QString QueueRows::title(int place) const
{
    const QueueRow &row = at(place);
    return QString::fromUtf8(m_text.data() + row.text + row.idSize + row.numberSize, row.titleSize);
}

QByteArrayView QueueRows::words(int place) const
{
    const size_t start = at(place).words;
    return QByteArrayView(m_words.data() + start, static_cast<qsizetype>(m_words.find('\n', start) - start));
}

Ticket QueueRows::outline(int place) const
{
    const QueueRow &row = at(place);
    Ticket ticket;
    ticket.id = { id(place) };
    ticket.number = number(place);
    ticket.title = title(place);
    ticket.version = row.version;
    ticket.state = static_cast<TicketState>(row.state);
    ticket.disruptionClass = static_cast<servicetime::DisruptionClass>(row.disruptionClass);
    ticket.level = row.level;
    ticket.owner = name(row.login);
    ticket.externalParty = name(row.externalParty);
    ticket.followUpAt = instantOf(row.followUpAt);
    return ticket;
}

Ticket QueueRows::asSeen(Ticket ticket, const Ticket &outline)
{
    ticket.title = outline.title;
    ticket.state = outline.state;
    ticket.disruptionClass = outline.disruptionClass;
    ticket.level = outline.level;
    ticket.owner = outline.owner;
    ticket.externalParty = outline.externalParty;
    ticket.followUpAt = outline.followUpAt;
    return ticket;
}

std::vector<quint32> QueueRows::nameRanks() const
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<quint32> order(static_cast<size_t>(m_names.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return collator.compare(m_names.at(a), m_names.at(b)) < 0; });
    std::vector<quint32> ranks(order.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = static_cast<quint32>(rank);
    return ranks;
}

std::vector<quint8> QueueRows::matching(const QStringList &needles) const
{
    std::vector<quint8> found(m_rows.size(), needles.isEmpty() ? 1 : 0);
    if (needles.isEmpty())
        return found;
    // The longest word leaves the fewest to look at again.
    QStringList rest = needles;
    const auto longest = std::max_element(rest.cbegin(), rest.cend(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    mark(rest.takeAt(longest - rest.cbegin()).toStdString(), found);
    for (const QString &needle : std::as_const(rest)) {
        const QByteArray bytes = needle.toUtf8();
        for (int place = 0; place < size(); ++place)
            if (found[static_cast<size_t>(place)] != 0 && !words(place).contains(bytes))
                found[static_cast<size_t>(place)] = 0;
    }
    return found;
}

void QueueRows::mark(std::string_view needle, std::vector<quint8> &found) const
{
    const size_t offset = rarestLetter(needle);
    const char *const begin = m_words.data();
    const char *const end = begin + m_words.size();
    const char *from = begin + offset;
    size_t segment = 0;
    while (from < end) {
        const auto *hit = static_cast<const char *>(std::memchr(from, needle[offset], static_cast<size_t>(end - from)));
        if (!hit)
            return;
        const char *start = hit - offset;
        if (static_cast<size_t>(end - start) < needle.size())
            return;
        if (std::memcmp(start, needle.data(), needle.size()) != 0) {
            from = hit + 1;
            continue;
        }
        const auto at = static_cast<quint32>(start - begin);
        while (segment + 1 < m_segments.size() && m_segments[segment + 1].start <= at)
            ++segment;
        const Segment &here = m_segments[segment];
        if (m_rows[static_cast<size_t>(here.place)].words == here.start)
            found[static_cast<size_t>(here.place)] = 1;
        if (segment + 1 == m_segments.size())
            return;
        from = begin + m_segments[segment + 1].start + offset;
    }
}

} // namespace sc
