#include "models/availability/servicemap.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Everything reached from \p start along \p edges, \p start first.
QStringList reached(const QStringList &start, const QHash<QString, QStringList> &edges)
{
    QStringList found = start;
    QSet<QString> seen(start.begin(), start.end());
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const QString &next : edges.value(found.at(i)))
            if (!seen.contains(next)) {
                seen.insert(next);
                found.append(next);
            }
    return found;
}

} // namespace

ServiceMap::ServiceMap(QList<Item> items, QList<Service> services, QHash<QString, QStringList> needs)
    : m_items(std::move(items))
    , m_services(std::move(services))
    , m_needs(std::move(needs))
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_itemPlaces.insert(m_items.at(i).id, i);
    for (qsizetype i = 0; i < m_services.size(); ++i)
        m_servicePlaces.insert(m_services.at(i).id, i);
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it)
        for (const QString &needed : it.value())
            m_neededBy[needed].append(it.key());
}

const ServiceMap::Item *ServiceMap::item(const QString &id) const
{
    const auto place = m_itemPlaces.constFind(id);
    return place == m_itemPlaces.cend() ? nullptr : &m_items.at(*place);
}

const ServiceMap::Service *ServiceMap::service(const QString &id) const
{
    const auto place = m_servicePlaces.constFind(id);
    return place == m_servicePlaces.cend() ? nullptr : &m_services.at(*place);
}

QString ServiceMap::itemName(const QString &id) const
{
    const Item *found = item(id);
    return found ? found->name : u"?"_s;
}

QString ServiceMap::serviceName(const QString &id) const
{
    const Service *found = service(id);
    return found ? found->name : u"?"_s;
}

QList<ServiceMap::Affected> ServiceMap::affectedBy(const QStringList &itemIds) const
{
    QHash<QString, QString> via; // service → item of the outage; the first one named stays
    for (const QString &id : itemIds) {
        QStringList start { id };
        for (const Item &part : m_items)
            if (part.platformId == id)
                start.append(part.id);
        const auto all = reached(start, m_neededBy);
        for (const QString &one : all)
            if (const Item *found = item(one); found && !found->serviceId.isEmpty()
                && found->environment == u"production" && !via.contains(found->serviceId))
                via.insert(found->serviceId, id);
    }
    QList<Affected> affected;
    for (const Service &service : m_services)
        if (const auto found = via.constFind(service.id); found != via.cend())
            affected.append({ service.id, *found });
    return affected;
}

QList<ServiceMap::Item> ServiceMap::platforms() const
{
    QList<Item> found;
    for (const Item &item : m_items)
        if (item.kind == u"platform" && item.counts())
            found.append(item);
    return found;
}

QStringList ServiceMap::reachOf(const QString &platformId) const
{
    QStringList start { platformId };
    for (const Item &item : m_items)
        if (item.platformId == platformId)
            start.append(item.id);
    return reached(start, m_needs);
}

QSet<QString> ServiceMap::partsOf(const QString &platformId) const
{
    QSet<QString> parts;
    const auto all = reachOf(platformId);
    for (const QString &id : all)
        if (const Item *found = item(id); found && found->counts())
            parts.insert(id);
    return parts;
}

} // namespace sc
