#include "models/demo/landscape.h"

#include "models/directory/directorycommands.h"
#include "models/directory/roster.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::Landscape {

namespace {

using Values = DirectoryCommands::Values;

constexpr Instant Day = 86400;

const QStringList people { u"Frau Sommer"_s, u"Herr Acker"_s, u"Frau Yıldız"_s, u"Herr Dr. Regenbogen"_s, u"Frau Quell"_s, u"Herr Habicht"_s, u"Frau Löwenzahn"_s, u"Herr Bergmann"_s };
const QStringList towns { u"Stadt Schönwetter am Berg"_s, u"Gemeinde Sonnental"_s, u"Landkreis Wetterlinde"_s, u"Stadt Nebelbach"_s };

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
    [[nodiscard]] QString idOf(const QString &entity, const QString &name) const { return m_ids.value(entity + u'/' + name); }
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
        script.add(u"tenants"_s, { { u"name"_s, towns.at(i) }, { u"type"_s, i == 2 ? u"authority"_s : u"municipality"_s }, { u"access_path"_s, i % 2 == 0 ? u"NdB"_s : u"VPN"_s },
                                   { u"account_services"_s, u"Nutzerkonto Bund, Mein Unternehmenskonto"_s }, { u"epayment"_s, i == 3 ? QString() : u"ePayBL"_s },
                                   { u"contract"_s, u"Rahmenvertrag Digitalisierung"_s }, { u"valid_from"_s, u"2024-01-01"_s } });
    for (qsizetype i = 0; i < people.size(); ++i)
        script.add(u"contacts"_s, { { u"name"_s, people.at(i) }, { u"kind"_s, i == 3 ? u"functional_administrator"_s : i == 5 ? u"process_designer"_s : u"case_worker"_s },
                                    { u"tenant_id"_s, script.idOf(u"tenants"_s, towns.at(i % towns.size())) }, { u"phone"_s, u"06400 555-%1"_s.arg(100 + i) },
                                    { u"mail"_s, u"kontakt%1@example.org"_s.arg(i + 1) } });
    script.add(u"teams"_s, { { u"name"_s, u"Service Center"_s }, { u"level"_s, u"1"_s }, { u"department"_s, u"FB61"_s } });
    script.add(u"teams"_s, { { u"name"_s, u"Anwendungsbetreuung"_s }, { u"level"_s, u"2"_s }, { u"department"_s, u"FB61"_s } });
    script.add(u"teams"_s, { { u"name"_s, u"Systembetrieb"_s }, { u"level"_s, u"3"_s }, { u"department"_s, u"UB2"_s } });
}

void addThings(Script &script)
{
    const QStringList services { u"Wohngeld"_s, u"Gewerbeanmeldung"_s, u"Hundesteuer"_s, u"Anwohnerparkausweis"_s, u"Kita-Gebühren"_s, u"Bauantrag"_s };
    for (qsizetype i = 0; i < services.size(); ++i)
        script.add(u"services"_s, { { u"name"_s, services.at(i) }, { u"state"_s, i == 5 ? u"pilot"_s : u"regular"_s }, { u"regular_from"_s, i == 5 ? QString() : u"2025-0%1-01"_s.arg(i + 1) },
                                    { u"product_owner"_s, people.at(i) }, { u"department"_s, u"Digitalisierung"_s }, { u"office"_s, towns.at(i % towns.size()) } });
    script.add(u"items"_s, { { u"name"_s, u"civento Produktion"_s }, { u"kind"_s, u"platform"_s }, { u"environment"_s, u"production"_s }, { u"site"_s, u"Gießen"_s }, { u"owner"_s, u"ours"_s }, { u"product_version"_s, u"LTS 2026.1"_s } });
    script.add(u"items"_s, { { u"name"_s, u"civento Vorproduktion"_s }, { u"kind"_s, u"platform"_s }, { u"environment"_s, u"staging"_s }, { u"site"_s, u"Kassel"_s }, { u"owner"_s, u"ours"_s } });
    const QString platform = script.idOf(u"items"_s, u"civento Produktion"_s);
    const QStringList parts { u"Public Client"_s, u"Public Server"_s, u"Private Client"_s, u"Private Server"_s, u"Datenbank"_s, u"Indexserver"_s, u"Batchserver"_s };
    for (const QString &part : parts)
        script.add(u"items"_s, { { u"name"_s, part }, { u"kind"_s, u"component"_s }, { u"environment"_s, u"production"_s }, { u"owner"_s, u"ours"_s }, { u"platform_id"_s, platform } });
    for (const QString &base : { u"Nutzerkonto Bund"_s, u"Mein Unternehmenskonto"_s, u"ePayBL"_s })
        script.add(u"items"_s, { { u"name"_s, base }, { u"kind"_s, u"base_service"_s }, { u"environment"_s, u"production"_s }, { u"owner"_s, u"third_party"_s }, { u"interface"_s, u"SAML 2.0"_s } });
    const QList<QPair<QString, QString>> needs { { u"Public Client"_s, u"Public Server"_s }, { u"Private Client"_s, u"Private Server"_s }, { u"Public Server"_s, u"Datenbank"_s },
                                                 { u"Private Server"_s, u"Datenbank"_s }, { u"Private Server"_s, u"Indexserver"_s }, { u"Public Server"_s, u"Nutzerkonto Bund"_s } };
    for (const auto &[item, needed] : needs)
        script.add(u"item_dependencies"_s, { { u"item_id"_s, script.idOf(u"items"_s, item) }, { u"needs_id"_s, script.idOf(u"items"_s, needed) } });
    for (const QString &category : { u"Anmeldung"_s, u"Antragstrecke"_s, u"Sachbearbeitung"_s, u"Bezahlung"_s, u"Postfach und Bescheid"_s, u"Zugang und Rechte"_s })
        script.add(u"categories"_s, { { u"name"_s, category } });
    for (qsizetype i = 0; i < people.size(); ++i)
        script.add(u"registered_users"_s, { { u"name"_s, people.at(i) }, { u"mail"_s, u"kontakt%1@example.org"_s.arg(i + 1) }, { u"tenant_id"_s, script.idOf(u"tenants"_s, towns.at(i % towns.size())) },
                                            { u"platform_id"_s, platform }, { u"as_of"_s, u"2026-11-01"_s } });
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
    addThings(script);
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
        script.add(u"duty_times"_s, { { u"person"_s, onCall.at(person) }, { u"kind"_s, u"on_call"_s }, { u"from_at"_s, QString::number(gap.from) }, { u"to_at"_s, QString::number(gap.to) },
                                      { u"phone"_s, u"0170 555-010%1"_s.arg(person) }, { u"mail"_s, u"bereitschaft%1@example.org"_s.arg(person) } });
    }
    script.add(u"duty_times"_s, { { u"person"_s, u"Tim Berger"_s }, { u"kind"_s, u"absence"_s }, { u"from_at"_s, QString::number(now + Day) }, { u"to_at"_s, QString::number(now + 3 * Day) },
                                  { u"substitute"_s, u"Jana Wolf"_s } });
    return script.commands();
}

} // namespace sc::Landscape
