#pragma once

#include "models/availability/outagecommands.h"
#include "models/availability/outagestore.h"
#include "models/domain/localtime.h"
#include "tests/support/desk.h"

namespace sc::test {

using namespace Qt::Literals::StringLiterals;

inline Instant local(const QString &text)
{
    return fromIso(text).value();
}

/**
 * A desk with two services on one platform. Wohngeld needs the portal, which needs the database; Kita needs only the
 * index. Nutzerkonto Bund (a third party's) is needed by the portal; Kasse is a service in its pilot.
 */
struct OutagePlace
{
    explicit OutagePlace(const QString &now)
        : desk(local(now))
    {
        const auto put = [this](const QString &entity, const QString &id, const QJsonObject &fields) {
            submit(Command::make(u"base.put"_s, u"lead"_s, 0).put(entity, id, fields));
        };
        const auto item = [&](const QString &id, const QString &kind, const QJsonObject &more = {}) {
            QJsonObject fields { { u"name"_s, id }, { u"kind"_s, kind } };
            for (auto it = more.begin(); it != more.end(); ++it)
                fields.insert(it.key(), it.value());
            put(u"items"_s, id, fields);
        };
        put(u"services"_s, u"wohngeld"_s, { { u"name"_s, u"Wohngeld"_s }, { u"state"_s, u"regular"_s } });
        put(u"services"_s, u"kita"_s,
            { { u"name"_s, u"Kita"_s }, { u"state"_s, u"regular"_s }, { u"regular_from"_s, u"2026-10-12"_s } });
        put(u"services"_s, u"kasse"_s, { { u"name"_s, u"Kasse"_s }, { u"state"_s, u"pilot"_s } });
        item(u"civento"_s, u"platform"_s);
        item(u"portal"_s, u"component"_s, { { u"platform_id"_s, u"civento"_s } });
        item(u"index"_s, u"component"_s, { { u"platform_id"_s, u"civento"_s } });
        item(u"database"_s, u"infrastructure"_s);
        item(u"portal-test"_s, u"component"_s, { { u"environment"_s, u"test"_s }, { u"service_id"_s, u"wohngeld"_s } });
        item(u"bund"_s, u"base_service"_s, { { u"owner"_s, u"third_party"_s } });
        item(u"wohngeld-online"_s, u"service"_s, { { u"service_id"_s, u"wohngeld"_s } });
        item(u"kita-online"_s, u"service"_s, { { u"service_id"_s, u"kita"_s } });
        const QList<std::pair<QString, QString>> needs { { u"wohngeld-online"_s, u"portal"_s },
                                                         { u"kita-online"_s, u"index"_s },
                                                         { u"portal"_s, u"database"_s },
                                                         { u"portal"_s, u"bund"_s } };
        for (const auto &[who, what] : needs)
            submit(Command::make(u"base.add"_s, u"lead"_s, 0)
                       .add(u"item_dependencies"_s, who + u'/' + what,
                            { { u"item_id"_s, who }, { u"needs_id"_s, what } }));
    }

    Outcome submit(const Command &command)
    {
        const Outcome outcome = desk.submit(command);
        return outcome;
    }
    /// Own, prevents; \p to empty: running.
    static OutageValues down(const QString &from, const QString &to, const QStringList &services,
                             const QStringList &items = {})
    {
        OutageValues values;
        values.title = u"Ausfall"_s;
        values.from = local(from);
        if (!to.isEmpty())
            values.to = local(to);
        values.services = services;
        values.items = items;
        return values;
    }
    Outcome record(const OutageValues &values)
    {
        return submit(OutageCommands::record(values, u"kern"_s, desk.clock.now()));
    }
    QList<OutageRecord> outages()
    {
        return must(desk.onConnection(
            [](Connection &c) { return OutageStore::outages(c, 0, std::numeric_limits<qint64>::max()); }));
    }
    ServiceMap map()
    {
        return must(desk.onConnection([](Connection &c) { return OutageStore::map(c); }));
    }
    AvailabilityYearPtr year(int year, const ServiceProfile &profile = ServiceProfile::shipped())
    {
        return std::make_shared<const AvailabilityYear>(must(
            desk.onConnection([&](Connection &c) { return OutageStore::facts(c, profile, year, desk.clock.now()); })));
    }
    OutageImport plan(const QByteArray &csv, const QString &mapping)
    {
        const auto place = must(
            desk.onConnection([&](Connection &c) { return OutageStore::importPlace(c, u"kern"_s, desk.clock.now()); }));
        return must(planOutageImport(csv, mapping, place));
    }
    void carryOut(const OutageImport &import)
    {
        for (const Command &command : import.commands)
            if (submit(command).status != Outcome::Status::Applied)
                qFatal("not imported");
    }

    Desk desk;
};

} // namespace sc::test
