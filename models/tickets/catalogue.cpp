#include "models/tickets/catalogue.h"

#include <algorithm>

namespace sc {

bool CatalogueService::isPromisedOn(QDate day) const
{
    // What is retired today was in regular operation until that day: a ticket is judged by the day of its report.
    const bool wasRegular = state == u"regular" || (state == u"retired" && retiredOn.isValid());
    return wasRegular && (!regularFrom.isValid() || regularFrom <= day) && (!retiredOn.isValid() || day < retiredOn);
}

const CatalogueService *Catalogue::service(const ServiceId &id) const
{
    const auto it = std::find_if(services.begin(), services.end(),
                                 [&](const CatalogueService &s) { return s.id == id; });
    return it == services.end() ? nullptr : &*it;
}

Promise Catalogue::promise(const ServiceId &serviceId, const QString &causePlace, const QList<ItemId> &itemIds,
                           QDate reportedOn) const
{
    const auto isThirdParty = [this](const ItemId &id) {
        return std::any_of(items.begin(), items.end(),
                           [&](const Item &item) { return item.id == id && item.owner == u"third_party"; });
    };
    if (causePlace == u"third_party"
        || (causePlace.isEmpty() && !itemIds.isEmpty() && std::all_of(itemIds.begin(), itemIds.end(), isThirdParty)))
        return Promise::ThirdPartyOnly;
    const CatalogueService *chosen = service(serviceId);
    return chosen && !chosen->isPromisedOn(reportedOn) ? Promise::ServiceNotRegular : Promise::Holds;
}

} // namespace sc
