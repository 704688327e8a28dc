#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace sc {

/** A service of the catalogue (Leistung), as far as tickets need it. */
struct CatalogueService
{
    ServiceId id;
    QString name;
    QString state; ///< project | pilot | regular | retired
    QDate regularFrom; ///< invalid: since ever
    QDate retiredOn; ///< invalid: not retired
    QString productOwner;
    QString department;
    QString office;

    /// Promises hold only in regular operation: neither before its first day nor from the day of retirement on (SCOPE-1).
    [[nodiscard]] bool isPromisedOn(QDate day) const;
};

/** What a ticket can be about: read once when a dialog opens. */
struct Catalogue
{
    struct Category
    {
        CategoryId id;
        QString path; ///< "Anmeldung › Zertifikat"
    };
    struct Item
    {
        ItemId id;
        QString name;
        QString owner; ///< ours | third_party | customer
        ServiceId service; ///< null: serves all
    };

    QList<CatalogueService> services; ///< by name
    QList<Category> categories; ///< by path
    QList<Item> items; ///< by name

    /// Null when it is not (or no longer) in the catalogue.
    [[nodiscard]] const CatalogueService *service(const ServiceId &id) const;
};

} // namespace sc
