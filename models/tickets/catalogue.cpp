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
    const auto it = std::find_if(services.begin(), services.end(), [&](const CatalogueService &s) { return s.id == id; });
    return it == services.end() ? nullptr : &*it;
}

} // namespace sc
