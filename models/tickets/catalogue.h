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

    /// Promises hold only in regular operation: neither before its first day nor from the day of retirement on
    /// (SCOPE-1).
    [[nodiscard]] bool isPromisedOn(QDate day) const;
};

/** Whether a deadline is promised, and if not, why. */
enum class Promise { Holds, ServiceNotRegular, ThirdPartyOnly }; ///< SCOPE-1, SLA-11

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
    /**
     * A cause at third parties has no promise; while the place of cause is unknown, neither have items that are all
     * third parties' (SLA-11). Otherwise the state of \p service on \p reportedOn decides, the local date of the report
     * (SCOPE-1).
     */
    [[nodiscard]] Promise promise(const ServiceId &service, const QString &causePlace, const QList<ItemId> &itemIds,
                                  QDate reportedOn) const;
};

} // namespace sc
