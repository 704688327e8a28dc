#include "models/directory/dependencies.h"

#include <QCollator>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Everything reached from \p start, nearest first; with the one it was reached from.
QList<std::pair<QString, QString>> reachedFrom(const QString &start, const QHash<QString, QStringList> &edges)
{
    QList<std::pair<QString, QString>> reached { { start, {} } };
    QSet<QString> seen { start };
    for (qsizetype i = 0; i < reached.size(); ++i) {
        const QString from = reached.at(i).first;
        for (const QString &next : edges.value(from)) {
            if (seen.contains(next))
                continue;
            seen.insert(next);
            reached.append({ next, from });
        }
    }
    return reached;
}

} // namespace

Dependencies::Dependencies(const RecordTable &table)
{
    for (const auto &[id, name] : table.targets.value(u"item_id"_s))
        m_names.insert(id, name);
    for (const Record &record : table.records) {
        const QString item = record.value(u"item_id"_s);
        const QString needed = record.value(u"needs_id"_s);
        m_needs[item].append(needed);
        m_neededBy[needed].append(item);
    }
}

QStringList Dependencies::named(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        names.append(m_names.value(id, u"?"_s));
    const QCollator collator;
    std::sort(names.begin(), names.end(), collator);
    return names;
}

QStringList Dependencies::needs(const QString &itemId) const
{
    return named(m_needs.value(itemId));
}

QStringList Dependencies::neededBy(const QString &itemId) const
{
    return named(m_neededBy.value(itemId));
}

QStringList Dependencies::affectedBy(const QString &itemId) const
{
    QStringList ids;
    const auto reached = reachedFrom(itemId, m_neededBy).mid(1);
    for (const auto &[id, from] : reached)
        ids.append(id);
    return named(ids);
}

QStringList Dependencies::ringThrough(const QString &itemId, const QString &neededId) const
{
    // Back from the item to what it would need: every step on the way is one that stands already.
    QHash<QString, QString> reachedVia;
    const auto reached = reachedFrom(neededId, m_needs);
    for (const auto &[id, from] : reached)
        reachedVia.insert(id, from);
    if (!reachedVia.contains(itemId))
        return {};
    QStringList ring;
    for (QString id = itemId; !id.isEmpty(); id = reachedVia.value(id))
        ring.prepend(m_names.value(id, u"?"_s));
    ring.prepend(m_names.value(itemId, u"?"_s));
    return ring;
}

} // namespace sc
