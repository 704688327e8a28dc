#include "models/exchange/importnames.h"

#include "models/tickets/ticketstore.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString importId(const QString &name)
{
    static const QUuid space(u"0d3e7b52-5c1b-4a53-9d5a-4f5e0b9f2a61"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

Result<ImportNames> ImportNames::load(Connection &connection)
{
    const auto rows = connection.selectNamed(u"import_names"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto catalogue = TicketStore::catalogue(connection);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    ImportNames names;
    for (const CatalogueService &service : catalogue->services)
        names.services.insert(key(service.name), service);
    for (const Row &row : *rows) {
        const QString what = row.text("what"_L1);
        const QString name = row.text("name"_L1);
        const QString id = row.text("id"_L1);
        if (what == u"user")
            names.users.insert(key(name), id);
        else if (what == u"team")
            names.teams.insert(key(name), id);
        else if (what == u"tenant")
            names.tenants.insert(key(name), id);
        else if (what == u"category")
            names.categories.insert(key(name), id);
        else if (what == u"reference")
            names.references.insert(name, id);
        else
            names.importedOps.insert(id);
        if (what == u"team")
            names.levels.insert(id, static_cast<int>(row.integer("level"_L1)));
    }
    return names;
}

} // namespace sc
