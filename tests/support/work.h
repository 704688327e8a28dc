#pragma once

#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

namespace sc::test {

using namespace Qt::Literals::StringLiterals;
using servicetime::DisruptionClass;

/// A desk of Frau Kern on Tuesday 2026-11-17, 09:00, with the ticket desk over it.
struct Work
{
    Work()
        : desk(fromIso(u"2026-11-17T09:00:00"_s).value())
        , commands(*desk.database, desk.clock)
        , tickets(*desk.database, commands, ServiceProfile::shipped(), desk.clock,
                  { u"kern"_s, u"Frau Kern"_s, {}, { u"agent"_s } })
    {
    }

    Outcome submit(const Command &command) { return must(tickets.submit(command).result()); }
    Ticket ticket(const QString &id)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::byId(c, id); })).value();
    }
    TicketDraft draft(DisruptionClass disruptionClass = DisruptionClass::Hinders)
    {
        TicketDraft d;
        d.id = newUuid();
        d.text = u"Antrag lässt sich nicht absenden\nSeit heute früh, alle Sachbearbeiter."_s;
        d.reportedAt = desk.clock.now();
        d.disruptionClass = disruptionClass;
        d.callerName = u"Frau Sommer"_s;
        return d;
    }
    QString record(const TicketDraft &d)
    {
        if (submit(tickets.compose().record(d)).status != Outcome::Status::Applied)
            qFatal("not recorded");
        return d.id;
    }

    /// Services wohngeld (regular) and kita (pilot), items portal (ours) and bund (a third party's), category
    /// anmeldung.
    void addCatalogue()
    {
        const auto put = [this](const QString &entity, const QString &id, const QJsonObject &fields) {
            Command command = Command::make(u"base.put"_s, u"lead"_s, desk.clock.now());
            command.put(entity, id, fields);
            if (desk.submit(command).status != Outcome::Status::Applied)
                qFatal("no %s", qPrintable(id));
        };
        put(u"services"_s, u"wohngeld"_s,
            { { u"name"_s, u"Wohngeld"_s },
              { u"state"_s, u"regular"_s },
              { u"product_owner"_s, u"Frau Busch"_s },
              { u"department"_s, u"HMWVW"_s } });
        put(u"services"_s, u"kita"_s, { { u"name"_s, u"Kita"_s }, { u"state"_s, u"pilot"_s } });
        put(u"items"_s, u"portal"_s,
            { { u"name"_s, u"Portal"_s }, { u"kind"_s, u"component"_s }, { u"owner"_s, u"ours"_s } });
        put(u"items"_s, u"bund"_s,
            { { u"name"_s, u"Nutzerkonto Bund"_s },
              { u"kind"_s, u"base_service"_s },
              { u"owner"_s, u"third_party"_s } });
        put(u"categories"_s, u"anmeldung"_s, { { u"name"_s, u"Anmeldung"_s } });
    }

    Desk desk;
    CommandDesk commands;
    TicketDesk tickets;
};

} // namespace sc::test
