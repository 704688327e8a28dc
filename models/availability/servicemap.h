#pragma once

#include "models/domain/clock.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace sc {

/** What is offered, what it consists of, and what needs what (CI-1 to CI-3): how an outage reaches services and
 * platforms. */
class ServiceMap
{
public:
    struct Item
    {
        QString id;
        QString name;
        QString kind; ///< platform | component | infrastructure | service | base_service
        QString environment; ///< production | staging | test
        QString owner; ///< ours | third_party
        QString platformId;
        QString serviceId;

        /// Only own items in production count (CI-1, CI-2).
        [[nodiscard]] bool counts() const
        {
            return owner != QLatin1StringView("third_party") && environment == QLatin1StringView("production");
        }
    };
    struct Service
    {
        QString id;
        QString name;
        QString state; ///< project | pilot | regular | retired
        QDate regularFrom; ///< invalid: since ever
        QDate retiredOn; ///< invalid: still offered

        /// Promises hold in regular operation only, and held until the day of retirement (SCOPE-1).
        [[nodiscard]] bool isPromised() const
        {
            return state == QLatin1StringView("regular")
                || (state == QLatin1StringView("retired") && retiredOn.isValid());
        }
    };
    struct Affected
    {
        QString serviceId;
        QString via; ///< id of the item of the outage by which the service is reached

        friend bool operator==(const Affected &, const Affected &) = default;
    };

    ServiceMap() = default;
    /// \p needs: what an item needs, by its id.
    ServiceMap(QList<Item> items, QList<Service> services, QHash<QString, QStringList> needs);

    [[nodiscard]] const QList<Item> &items() const { return m_items; } ///< by name
    [[nodiscard]] const QList<Service> &services() const { return m_services; } ///< by name
    [[nodiscard]] const Item *item(const QString &id) const; ///< null when it is gone
    [[nodiscard]] const Service *service(const QString &id) const;
    [[nodiscard]] QString itemName(const QString &id) const; ///< "?" when it is gone
    [[nodiscard]] QString serviceName(const QString &id) const;

    /// The services that need any of \p itemIds, also by way of others (AVL-7); what belongs to a whole platform counts
    /// as all of its parts. By name of the service.
    [[nodiscard]] QList<Affected> affectedBy(const QStringList &itemIds) const;
    /// Production platforms of our own.
    [[nodiscard]] QList<Item> platforms() const;
    /// Everything that the platform's public or private side needs, itself included, whoever runs it.
    [[nodiscard]] QStringList reachOf(const QString &platformId) const;
    /// Every own production item that the platform's public or private side needs, itself included (AVL-7).
    [[nodiscard]] QSet<QString> partsOf(const QString &platformId) const;

private:
    QList<Item> m_items;
    QList<Service> m_services;
    QHash<QString, QStringList> m_needs;
    QHash<QString, QStringList> m_neededBy;
    QHash<QString, qsizetype> m_itemPlaces;
    QHash<QString, qsizetype> m_servicePlaces;
};

} // namespace sc
