#include "models/demo/interruptions.h"

#include "models/availability/outagecommands.h"
#include "models/availability/outagestore.h"
#include "models/domain/localtime.h"
#include "models/ledger/ledger.h"

#include <QDateTime>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::Interruptions {

using servicetime::DisruptionClass;

namespace {

struct Case
{
    int daysAgo; ///< moved back to a working day
    int hour;
    int minutes; ///< 0: it still runs
    DisruptionClass disruptionClass;
    const char16_t *what; ///< name of an item or a service
    const char16_t *title;
    const char16_t *cause;
    CausePlace place = CausePlace::Ours;
    int announcedDaysAhead = -1; ///< planned, when 0 or more
};

constexpr int newestOfOurs = 9; // days ago

constexpr std::array cases {
    Case { 0, 8, 0, DisruptionClass::Prevents, u"Nutzerkonto Bund", u"Anmeldung mit Nutzerkonto Bund gestört",
           u"Störung beim Betreiber, Lagedienst ist unterrichtet", CausePlace::ThirdParty },
    Case { 9, 10, 47, DisruptionClass::Prevents, u"Public Server", u"Antragstrecke nicht erreichbar",
           u"Speicher des Anwendungsservers erschöpft" },
    Case { 16, 13, 25, DisruptionClass::Hinders, u"Indexserver", u"Suche in den Eingängen sehr langsam",
           u"Neuaufbau des Suchindexes" },
    Case { 24, 7, 95, DisruptionClass::Prevents, u"Datenbank", u"Datenbank nach Aktualisierung nicht gestartet",
           u"Falsche Reihenfolge beim Start der Knoten" },
    Case { 33, 15, 120, DisruptionClass::Prevents, u"Public Server", u"Einspielen der Zwischenversion",
           u"Angekündigte Wartung", CausePlace::Ours, 16 },
    Case { 47, 9, 30, DisruptionClass::Prevents, u"ePayBL", u"Bezahlung nicht möglich",
           u"Zertifikat beim Betreiber abgelaufen", CausePlace::ThirdParty },
    Case { 61, 11, 415, DisruptionClass::Prevents, u"Hundesteuer", u"Hundesteuer: Formular lässt sich nicht öffnen",
           u"Fehlerhafte Prozessversion, zurückgenommen" },
    Case { 67, 9, 495, DisruptionClass::Prevents, u"Hundesteuer", u"Hundesteuer: Bescheide werden nicht erzeugt",
           u"Dieselbe fehlerhafte Prozessversion" },
    Case { 88, 14, 52, DisruptionClass::Prevents, u"Private Server", u"Sachbearbeitung nicht erreichbar",
           u"Netzkarte getauscht" },
    Case { 121, 8, 180, DisruptionClass::Prevents, u"Wohngeld", u"Wohngeld: Zugang nur aus einem Rathaus gestört",
           u"Leitung der Kommune", CausePlace::Customer },
    Case { 149, 16, 75, DisruptionClass::Prevents, u"Datenbank", u"Datenbank gesperrt", u"Lang laufende Auswertung" },
    Case { 183, 10, 240, DisruptionClass::Prevents, u"Gewerbeanmeldung", u"Gewerbeanmeldung: Absenden bricht ab",
           u"Schnittstelle zum Fachverfahren geändert" },
    Case { 212, 12, 35, DisruptionClass::Prevents, u"Public Server", u"Antragstrecke nicht erreichbar",
           u"Lastverteiler neu gestartet", CausePlace::Network },
    Case { 246, 9, 20, DisruptionClass::Minor, u"Public Client", u"Hilfetexte fehlen", u"Zwischenspeicher veraltet" },
    Case { 291, 7, 64, DisruptionClass::Prevents, u"Private Server", u"Sachbearbeitung nicht erreichbar",
           u"Zeitserver ausgefallen" },
    Case { 334, 13, 155, DisruptionClass::Prevents, u"civento Produktion", u"Plattform nicht erreichbar",
           u"Stromversorgung im Rechenzentrum" },
    Case { 402, 10, 58, DisruptionClass::Prevents, u"Datenbank", u"Datenbank nicht erreichbar",
           u"Speichersystem umgeschaltet" },
    Case { 447, 11, 96, DisruptionClass::Prevents, u"Public Server", u"Antragstrecke nicht erreichbar",
           u"Fehler in Zwischenversion" },
    Case { 505, 9, 44, DisruptionClass::Prevents, u"Kita-Gebühren", u"Kita-Gebühren: Berechnung fehlt",
           u"Gebührentabelle nicht geladen" },
};

OutageValues valuesOf(const Case &one, const ServiceMap &map, Instant now)
{
    OutageValues values;
    QDate day = QDateTime::fromSecsSinceEpoch(now, berlin()).date().addDays(-one.daysAgo);
    while (one.daysAgo > 0 && day.dayOfWeek() > 5)
        day = day.addDays(-1);
    values.title = QString::fromUtf16(one.title);
    values.cause = QString::fromUtf16(one.cause);
    values.from = std::min(now - 300, QDateTime(day, QTime(one.hour, 0), berlin()).toSecsSinceEpoch());
    if (one.minutes > 0)
        values.to = values.from + one.minutes * 60LL;
    values.disruptionClass = one.disruptionClass;
    values.causePlace = one.place;
    values.isPlanned = one.announcedDaysAhead >= 0;
    if (values.isPlanned)
        values.announcedAt = values.from - one.announcedDaysAhead * 86400LL;
    const QString name = QString::fromUtf16(one.what);
    for (const ServiceMap::Item &item : map.items())
        if (item.name == name)
            values.items = { item.id };
    for (const ServiceMap::Service &service : map.services())
        if (service.name == name)
            values.services = { service.id };
    const auto affected = map.affectedBy(values.items);
    for (const ServiceMap::Affected &service : affected)
        values.services.append(service.serviceId);
    values.services.sort();
    return values;
}

} // namespace

Result<void> record(Connection &connection, const Ledger &ledger, const QString &login, Instant now,
                    const QString &ticketId)
{
    const auto map = OutageStore::map(connection);
    if (!map)
        return tl::unexpected(map.error());
    QList<Command> commands;
    for (const Case &one : cases) {
        OutageValues values = valuesOf(one, *map, now);
        if (one.daysAgo == newestOfOurs)
            values.ticketId = ticketId;
        commands.append(OutageCommands::record(values, login, now));
    }
    if (const auto done = ledger.submitAll(connection, commands); !done)
        return tl::unexpected(done.error());
    // One was longer than first noted: a correction to be seen.
    const auto recorded = OutageStore::outages(connection, 0, now);
    if (!recorded)
        return tl::unexpected(recorded.error());
    const auto longer = std::find_if(recorded->begin(), recorded->end(), [](const OutageRecord &one) {
        return one.values.title.startsWith(u"Datenbank nach");
    });
    if (longer == recorded->end())
        return {};
    OutageValues corrected = longer->values;
    corrected.to = *corrected.to + 600;
    return ledger
        .submitAll(connection,
                   { OutageCommands::correct(*longer, corrected,
                                             u"Erst zehn Minuten später waren alle Knoten erreichbar"_s, login, now) })
        .map([](const auto &) {});
}

} // namespace sc::Interruptions
