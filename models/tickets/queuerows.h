#pragma once

#include "models/tickets/queuerules.h"

#include <QByteArray>
#include <QHash>

#include <string>
#include <string_view>
#include <vector>

namespace sc {

/** What a queue keeps of one ticket: keys to sort, filter and count by, and where its words are. Instants fit 32 bits
 * until 2106. */
struct QueueRow
{
    static constexpr quint32 NoInstant = std::numeric_limits<quint32>::max();

    quint32 text = 0; ///< start of id, number and title in the rows' text
    quint32 words = 0; ///< start of the folded words
    quint32 due = NoInstant;
    quint32 dueSoonFrom = NoInstant;
    quint32 breachedFrom = NoInstant;
    quint32 toInformFrom = NoInstant;
    quint32 followUpFrom = NoInstant;
    quint32 clockFrom = 0;
    quint32 reportedAt = 0;
    quint32 notifiedAt = NoInstant;
    quint32 informedAt = NoInstant; ///< last time the customer was told something (INC-5)
    quint32 followUpAt = NoInstant;
    quint32 version = 0;
    quint32 owner = 0; ///< these six in the rows' names; 0 is 'none'
    quint32 login = 0; ///< of the owner
    quint32 externalParty = 0;
    quint32 caller = 0;
    quint32 tenant = 0;
    quint32 service = 0;
    quint16 queues = 0; ///< see QueueTimes::queues
    quint16 titleSize = 0; ///< bytes
    quint8 idSize = 0;
    quint8 numberSize = 0;
    quint8 disruptionClass = 0;
    quint8 state = 0;
    quint8 priority = 0;
    quint8 level = 0;
    quint8 channel = 0;
    bool isPromised = true;
    bool isGone = false; ///< undone: keeps its place until the next load
    bool isHidden = false; ///< became confidential (INC-15); gone, too

    [[nodiscard]] QueueTimes times() const;
    /// Orders by deadline: what still needs a first notification comes first. 33 bits.
    [[nodiscard]] quint64 clockKey() const
    {
        return (notifiedAt == NoInstant ? quint64 { 0 } : quint64 { 1 } << 32) | due;
    }
};

/** Something that a queue says of a ticket and that is kept elsewhere. */
struct QueueNames
{
    QString tenant;
    QString service;
    QString owner; ///< the person behind the login
};

/**
 * All tickets of the desk's queues in about 200 bytes each: rows of keys, one text for what is shown, one for what is
 * searched, one pool of names. A value: built on the database thread, handed over whole.
 */
class QueueRows
{
public:
    QueueRows();

    /// QueueRow::clockKey() of a ticket that is not held.
    [[nodiscard]] static quint64 clockKey(const Ticket &ticket, const QueueRules &rules);
    void squeeze(); ///< gives back what growing took in advance
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QueueRow &at(int place) const { return m_rows[static_cast<size_t>(place)]; }
    [[nodiscard]] int find(const QString &id) const; ///< its place, −1 when it is not here
    int put(const Ticket &ticket, const QueueNames &names, const QueueRules &rules); ///< its place, new or kept
    void rederive(const QueueRules &rules); ///< what depends on the service profile
    void drop(int place, bool isHidden); ///< no longer in any queue

    [[nodiscard]] QString id(int place) const { return QString::fromUtf8(idBytes(at(place))); }
    [[nodiscard]] QString number(int place) const { return QString::fromUtf8(numberBytes(place)); }
    [[nodiscard]] QString title(int place) const;
    /// The ticket as far as queues know it.
    [[nodiscard]] Ticket outline(int place) const;
    /// \p ticket, read again, with the values that \p outline showed: the base of what a user decides on seeing it.
    [[nodiscard]] static Ticket asSeen(Ticket ticket, const Ticket &outline);
    [[nodiscard]] QString name(quint32 number) const { return m_names.at(number); }
    [[nodiscard]] QByteArrayView numberBytes(int place) const;
    /// Folded title, caller, owner, number, tenant, each ended by a tab: the order of titles is the order of these
    /// bytes.
    [[nodiscard]] QByteArrayView words(int place) const;
    /// The places of all names in the order of the language.
    [[nodiscard]] std::vector<quint32> nameRanks() const;

    /// 1 for every place whose words contain all of \p needles (folded).
    [[nodiscard]] std::vector<quint8> matching(const QStringList &needles) const;

private:
    struct Segment
    {
        quint32 start;
        int place;
    };
    [[nodiscard]] QByteArrayView idBytes(const QueueRow &row) const
    {
        return QByteArrayView(m_text.data() + row.text, row.idSize);
    }
    [[nodiscard]] size_t slotOf(QByteArrayView id) const;
    void growSlots();
    [[nodiscard]] quint32 nameNumber(const QString &name);
    void mark(std::string_view needle, std::vector<quint8> &found) const;
    void compact();

    std::vector<QueueRow> m_rows;
    std::vector<int> m_slots; ///< open addressing from the id's hash to place + 1
    std::string m_text;
    std::string m_words; ///< segments, each ended by a line feed
    std::vector<Segment> m_segments; ///< by start; one of a changed ticket is stale
    QList<QString> m_names;
    QHash<QString, quint32> m_nameNumbers;
    int m_staleSegments = 0;
};

} // namespace sc
