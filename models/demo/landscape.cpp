#include "models/demo/landscape.h"

#include "models/directory/directorycommands.h"
#include "models/directory/roster.h"
#include "models/domain/localtime.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::Landscape {

namespace {

using Values = DirectoryCommands::Values;

constexpr Instant Day = 86400;

const QStringList people { u"Frau Sommer"_s, u"Herr Acker"_s,   u"Frau Yıldız"_s,    u"Herr Dr. Regenbogen"_s,
                           u"Frau Quell"_s,  u"Herr Habicht"_s, u"Frau Löwenzahn"_s, u"Herr Bergmann"_s };
const QStringList towns { u"Stadt Schönwetter am Berg"_s, u"Gemeinde Sonnental"_s, u"Landkreis Wetterlinde"_s,
                          u"Stadt Nebelbach"_s };

QString day(Instant at)
{
    return toIso(at).left(10);
}

/** Collects commands; remembers the ids of what others point to, by name. */
class Script
{
public:
    Script(const QString &login, Instant now)
        : m_login(login)
        , m_now(now)
    {
    }
    void add(const QString &entity, const Values &values)
    {
        m_commands.append(DirectoryCommands::create(*recordKind(entity), values, m_login, m_now));
        m_ids.insert(entity + u'/' + values.value(u"name"_s), m_commands.constLast().verbs.constFirst().id);
    }
    [[nodiscard]] QString idOf(const QString &entity, const QString &name) const
    {
        return m_ids.value(entity + u'/' + name);
    }
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }

private:
    QString m_login;
    Instant m_now;
    QList<Command> m_commands;
    QHash<QString, QString> m_ids;
};

void addPeople(Script &script)
{
    for (qsizetype i = 0; i < towns.size(); ++i)
        script.add(u"tenants"_s,
                   { { u"name"_s, towns.at(i) },
                     { u"type"_s, i == 2 ? u"authority"_s : u"municipality"_s },
                     { u"access_path"_s, i % 2 == 0 ? u"NdB"_s : u"VPN"_s },
                     { u"account_services"_s, u"Nutzerkonto Bund, Mein Unternehmenskonto"_s },
                     { u"epayment"_s, i == 3 ? QString() : u"ePayBL"_s },
                     { u"contract"_s, u"Rahmenvertrag Digitalisierung"_s },
                     { u"valid_from"_s, u"2024-01-01"_s } });
    for (qsizetype i = 0; i < people.size(); ++i)
        script.add(u"contacts"_s,
                   { { u"name"_s, people.at(i) },
                     { u"kind"_s,
                       i == 3       ? u"functional_administrator"_s
                           : i == 5 ? u"process_designer"_s
                                    : u"case_worker"_s },
                     { u"tenant_id"_s, script.idOf(u"tenants"_s, towns.at(i % towns.size())) },
                     { u"phone"_s, u"06400 555-%1"_s.arg(100 + i) },
                     { u"mail"_s, u"kontakt%1@example.org"_s.arg(i + 1) } });
    script.add(u"teams"_s,
               { { u"name"_s, u"Service Center"_s }, { u"level"_s, u"1"_s }, { u"department"_s, u"FB61"_s } });
    script.add(u"teams"_s,
               { { u"name"_s, u"Anwendungsbetreuung"_s }, { u"level"_s, u"2"_s }, { u"department"_s, u"FB61"_s } });
    script.add(u"teams"_s,
               { { u"name"_s, u"Command-Center"_s },
                 { u"kind"_s, u"command_center"_s },
                 { u"level"_s, u"1"_s },
                 { u"department"_s, u"UB2"_s } });
    script.add(u"tenants"_s,
               { { u"name"_s, u"Land Hessen"_s },
                 { u"type"_s, u"state"_s },
                 { u"contract"_s, u"Auftraggeber"_s },
                 { u"valid_from"_s, u"2024-01-01"_s } });
    script.add(u"contacts"_s,
               { { u"name"_s, u"Frau Dr. Birke"_s },
                 { u"kind"_s, u"principal"_s },
                 { u"tenant_id"_s, script.idOf(u"tenants"_s, u"Land Hessen"_s) },
                 { u"phone"_s, u"06400 555-300"_s },
                 { u"mail"_s, u"auftraggeber@example.org"_s } });
    script.add(u"teams"_s,
               { { u"name"_s, u"Systembetrieb"_s },
                 { u"kind"_s, u"operation"_s },
                 { u"level"_s, u"3"_s },
                 { u"department"_s, u"UB2"_s } });
}

/// Who is beside the desk: organisations, bodies with members, and the register of contacts (ORG-3 to ORG-5).
void addOthers(Script &script)
{
    const QList<std::array<QString, 4>> organisations {
        { u"saascom"_s, u"software_manufacturer"_s, u"Hotline civento"_s, u"support@saascom.invalid"_s },
        { u"Servertechnik Nord"_s, u"hardware_manufacturer"_s, u"Wartung"_s, u"wartung@example.org"_s },
        { u"Nutzerkonto Bund (Betrieb)"_s, u"base_service"_s, u"Lagedienst"_s, u"lage@example.org"_s },
        { u"HZD"_s, u"authority"_s, u"Onlineredaktion"_s, u"hzd@example.org"_s },
        { u"Ressort Soziales"_s, u"department"_s, u"Frau Ahorn"_s, u"soziales@example.org"_s },
        { u"Ressort Wirtschaft"_s, u"department"_s, u"Herr Lärche"_s, u"wirtschaft@example.org"_s },
        { u"Bürgerbüro Schönwetter"_s, u"office"_s, u"Frau Sommer"_s, u"buergerbuero@example.org"_s },
        { u"FB61"_s, u"internal"_s, u"Leitung"_s, u"fb61@example.org"_s },
        { u"FB15 Datenschutz"_s, u"internal"_s, u"Herr Eiche"_s, u"datenschutz@example.org"_s },
        { u"ISB"_s, u"internal"_s, u"Frau Weide"_s, u"isb@example.org"_s }
    };
    for (const auto &[name, kind, contact, mail] : organisations)
        script.add(u"organisations"_s,
                   { { u"name"_s, name },
                     { u"kind"_s, kind },
                     { u"contact"_s, contact },
                     { u"mail"_s, mail },
                     { u"phone"_s, u"06400 555-7%1"_s.arg(name.size()) } });
    const QList<std::array<QString, 3>> bodies {
        { u"Lenkungskreis"_s, u"steering"_s, u"Ziele, Budget, Eskalation"_s },
        { u"Federführerkreis"_s, u"lead_agency"_s, u"Reihenfolge der Vorhaben"_s },
        { u"Operatives Gremium"_s, u"operative"_s, u"Umsetzung und Betrieb"_s }
    };
    const QList<std::array<QString, 2>> members { { u"Frau Dr. Birke"_s, u"Vorsitz"_s },
                                                  { u"Herr Lärche"_s, u"Themenverantwortung"_s },
                                                  { u"Frau Ahorn"_s, u"Projektverantwortung"_s } };
    for (qsizetype body = 0; body < bodies.size(); ++body) {
        script.add(u"bodies"_s,
                   { { u"name"_s, bodies.at(body)[0] },
                     { u"kind"_s, bodies.at(body)[1] },
                     { u"purpose"_s, bodies.at(body)[2] },
                     { u"mail"_s, u"gremium%1@example.org"_s.arg(body + 1) } });
        for (qsizetype i = 0; i < members.size(); ++i)
            script.add(u"body_members"_s,
                       { { u"name"_s, members.at(i)[0] },
                         { u"body_id"_s, script.idOf(u"bodies"_s, bodies.at(body)[0]) },
                         { u"role"_s, members.at((i + body) % members.size())[1] },
                         { u"phone"_s, u"06400 555-2%1%2"_s.arg(body).arg(i) },
                         { u"mail"_s, u"mitglied%1@example.org"_s.arg(i + 1) } });
    }
    const QList<std::array<QString, 3>> entries { { u"Frau Ahorn"_s, u"product_owner"_s, u"Wohngeld"_s },
                                                  { u"Herr Lärche"_s, u"product_owner"_s, u"Gewerbeanmeldung"_s },
                                                  { u"Frau Dr. Birke"_s, u"project_owner"_s, u"Bauantrag"_s },
                                                  { u"Frau Weide"_s, u"role"_s, u"Informationssicherheit (ISB)"_s },
                                                  { u"Herr Eiche"_s, u"role"_s, u"Datenschutz"_s },
                                                  { u"Frau Ahorn"_s, u"department"_s, u"Ressort Soziales"_s },
                                                  { u"Frau Dr. Birke"_s, u"body"_s, u"Lenkungskreis"_s } };
    for (qsizetype i = 0; i < entries.size(); ++i)
        script.add(u"register_entries"_s,
                   { { u"name"_s, entries.at(i)[0] },
                     { u"kind"_s, entries.at(i)[1] },
                     { u"subject"_s, entries.at(i)[2] },
                     { u"phone"_s, u"06400 555-3%1"_s.arg(i, 2, 10, QChar(u'0')) },
                     { u"mail"_s, u"verzeichnis%1@example.org"_s.arg(i + 1) } });
}

void addThings(Script &script, Instant now)
{
    const QStringList services { u"Wohngeld"_s,      u"Gewerbeanmeldung"_s, u"Hundesteuer"_s, u"Anwohnerparkausweis"_s,
                                 u"Kita-Gebühren"_s, u"Bauantrag"_s };
    for (qsizetype i = 0; i < services.size(); ++i)
        script.add(u"services"_s,
                   { { u"name"_s, services.at(i) },
                     { u"state"_s, i == 5 ? u"pilot"_s : u"regular"_s },
                     { u"regular_from"_s, i == 5 ? QString() : u"2025-0%1-01"_s.arg(i + 1) },
                     { u"product_owner"_s, i == 1 ? u"Herr Lärche"_s : u"Frau Ahorn"_s },
                     { u"project_owner"_s, u"Frau Dr. Birke"_s },
                     { u"department"_s, i % 2 == 0 ? u"Ressort Soziales"_s : u"Ressort Wirtschaft"_s },
                     { u"office"_s, towns.at(i % towns.size()) } });
    script.add(u"items"_s,
               { { u"name"_s, u"civento Produktion"_s },
                 { u"kind"_s, u"platform"_s },
                 { u"environment"_s, u"production"_s },
                 { u"site"_s, u"Gießen"_s },
                 { u"owner"_s, u"ours"_s },
                 { u"product_version"_s, u"LTS 2026.1"_s } });
    script.add(u"items"_s,
               { { u"name"_s, u"civento Vorproduktion"_s },
                 { u"kind"_s, u"platform"_s },
                 { u"environment"_s, u"staging"_s },
                 { u"site"_s, u"Kassel"_s },
                 { u"owner"_s, u"ours"_s } });
    const QString platform = script.idOf(u"items"_s, u"civento Produktion"_s);
    const QStringList parts { u"Public Client"_s, u"Public Server"_s, u"Private Client"_s, u"Private Server"_s,
                              u"Datenbank"_s,     u"Indexserver"_s,   u"Batchserver"_s };
    for (const QString &part : parts)
        script.add(u"items"_s,
                   { { u"name"_s, part },
                     { u"kind"_s, u"component"_s },
                     { u"environment"_s, u"production"_s },
                     { u"owner"_s, u"ours"_s },
                     { u"platform_id"_s, platform } });
    for (const QString &base : { u"Nutzerkonto Bund"_s, u"Mein Unternehmenskonto"_s, u"ePayBL"_s })
        script.add(u"items"_s,
                   { { u"name"_s, base },
                     { u"kind"_s, u"base_service"_s },
                     { u"environment"_s, u"production"_s },
                     { u"owner"_s, u"third_party"_s },
                     { u"interface"_s, u"SAML 2.0"_s } });
    // what is offered is an item too: by it an outage of a part reaches the service (CI-1, AVL-7)
    for (const QString &service : services)
        script.add(u"items"_s,
                   { { u"name"_s, service + u" (Online-Dienst)"_s },
                     { u"kind"_s, u"service"_s },
                     { u"environment"_s, u"production"_s },
                     { u"owner"_s, u"ours"_s },
                     { u"service_id"_s, script.idOf(u"services"_s, service) } });
    QList<QPair<QString, QString>> needs {
        { u"Public Client"_s, u"Public Server"_s }, { u"Private Client"_s, u"Private Server"_s },
        { u"Public Server"_s, u"Datenbank"_s },     { u"Private Server"_s, u"Datenbank"_s },
        { u"Private Server"_s, u"Indexserver"_s },  { u"Public Server"_s, u"Nutzerkonto Bund"_s }
    };
    for (const QString &service : services)
        for (const QString &part : { u"Public Client"_s, u"Private Client"_s })
            needs.append({ service + u" (Online-Dienst)"_s, part });
    for (const auto &[item, needed] : std::as_const(needs))
        script.add(
            u"item_dependencies"_s,
            { { u"item_id"_s, script.idOf(u"items"_s, item) }, { u"needs_id"_s, script.idOf(u"items"_s, needed) } });
    for (const QString &category : { u"Anmeldung"_s, u"Antragstrecke"_s, u"Sachbearbeitung"_s, u"Bezahlung"_s,
                                     u"Postfach und Bescheid"_s, u"Zugang und Rechte"_s })
        script.add(u"categories"_s, { { u"name"_s, category } });
    for (qsizetype i = 0; i < people.size(); ++i)
        script.add(u"registered_users"_s,
                   { { u"name"_s, people.at(i) },
                     { u"mail"_s, u"kontakt%1@example.org"_s.arg(i + 1) },
                     { u"tenant_id"_s, script.idOf(u"tenants"_s, towns.at(i % towns.size())) },
                     { u"platform_id"_s, platform },
                     { u"as_of"_s, day(now - (i == 7 ? 52 : 21) * Day) },
                     { u"missing_since"_s, i == 7 ? day(now - 21 * Day) : QString() } });
}

} // namespace

QStringList callers()
{
    return people;
}

QList<Command> commands(const QString &login, Instant now)
{
    Script script(login, now);
    addPeople(script);
    addOthers(script);
    addThings(script, now);
    return script.commands();
}

QList<Command> roster(const servicetime::ServiceCalendar &staffed, const QString &login, Instant now)
{
    const QStringList onCall { u"Jana Wolf"_s, u"Tim Berger"_s, u"Ayla Linde"_s };
    Script script(login, now);
    int turn = 0;
    const auto gaps = rosterGaps({}, staffed, now - 2 * Day, now + 19 * Day);
    for (const RosterGap &gap : gaps) {
        const auto person = turn++ / 5 % onCall.size(); // about a week each
        script.add(u"duty_times"_s,
                   { { u"person"_s, onCall.at(person) },
                     { u"kind"_s, u"on_call"_s },
                     { u"from_at"_s, QString::number(gap.from) },
                     { u"to_at"_s, QString::number(gap.to) },
                     { u"phone"_s, u"0170 555-010%1"_s.arg(person) },
                     { u"mail"_s, u"bereitschaft%1@example.org"_s.arg(person) } });
    }
    script.add(u"duty_times"_s,
               { { u"person"_s, u"Tim Berger"_s },
                 { u"kind"_s, u"absence"_s },
                 { u"from_at"_s, QString::number(now + Day) },
                 { u"to_at"_s, QString::number(now + 3 * Day) },
                 { u"substitute"_s, u"Jana Wolf"_s },
                 { u"phone"_s, u"0170 555-0100"_s } });
    return script.commands();
}

} // namespace sc::Landscape
