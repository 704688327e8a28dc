#include "models/directory/recordkind.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Type = RecordField::Type;
using Option = RecordField::Option;

constexpr bool Required = true;

RecordField text(const QString &name, const char *label, bool isRequired = false)
{
    return { name, label, Type::Text, isRequired, {}, {} };
}

RecordField of(Type type, const QString &name, const char *label, bool isRequired = false)
{
    return { name, label, type, isRequired, {}, {} };
}

RecordField choice(const QString &name, const char *label, const QList<Option> &options)
{
    return { name, label, Type::Choice, true, options, {} };
}

RecordField reference(const QString &name, const char *label, const QString &entity, bool isRequired = false,
                      const QString &key = u"id"_s)
{
    return { name, label, Type::Reference, isRequired, {}, entity, key };
}

RecordField proposed(const QString &name, const char *label, const QString &entity, bool isRequired = false)
{
    return { name, label, Type::Text, isRequired, {}, entity };
}

QList<RecordKind> people()
{
    return {
        { u"tenants"_s,
          QT_TRANSLATE_NOOP("Directory", "Mandanten"),
          QT_TRANSLATE_NOOP("Directory",
                            "Kommunen und Behörden, die Sie betreuen. Jede Meldung kann einem Mandanten gehören."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"type"_s, QT_TRANSLATE_NOOP("Directory", "Art"),
                   { { u"municipality"_s, QT_TRANSLATE_NOOP("Directory", "Kommune") },
                     { u"authority"_s, QT_TRANSLATE_NOOP("Directory", "Behörde") },
                     { u"state"_s, QT_TRANSLATE_NOOP("Directory", "Land") } }),
            text(u"access_path"_s, QT_TRANSLATE_NOOP("Directory", "Zugangsweg (NdB, VPN)")),
            text(u"interfaces"_s, QT_TRANSLATE_NOOP("Directory", "Schnittstellen")),
            text(u"account_services"_s, QT_TRANSLATE_NOOP("Directory", "Kontodienste")),
            text(u"epayment"_s, QT_TRANSLATE_NOOP("Directory", "E-Payment")),
            text(u"contract"_s, QT_TRANSLATE_NOOP("Directory", "Vertragsgrundlage")),
            of(Type::Date, u"valid_from"_s, QT_TRANSLATE_NOOP("Directory", "Gültig ab")),
            of(Type::Date, u"valid_until"_s, QT_TRANSLATE_NOOP("Directory", "Gültig bis")),
            of(Type::Notes, u"notes"_s, QT_TRANSLATE_NOOP("Directory", "Hinweise")) },
          { u"name"_s } },
        { u"contacts"_s,
          QT_TRANSLATE_NOOP("Directory", "Kontakte"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Menschen, die anrufen oder schreiben. Beim Aufnehmen werden sie nach Name, Telefon und E-Mail vorgeschlagen."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Rolle"),
                   { { u"case_worker"_s, QT_TRANSLATE_NOOP("Directory", "Sachbearbeitung") },
                     { u"process_designer"_s, QT_TRANSLATE_NOOP("Directory", "Prozessdesign") },
                     { u"functional_administrator"_s, QT_TRANSLATE_NOOP("Directory", "Fachadministration") },
                     { u"principal"_s, QT_TRANSLATE_NOOP("Directory", "Auftraggeber") },
                     { u"using_municipality"_s, QT_TRANSLATE_NOOP("Directory", "Nutzende Kommune") },
                     { u"operator"_s, QT_TRANSLATE_NOOP("Directory", "Betreiber") },
                     { u"applicant"_s, QT_TRANSLATE_NOOP("Directory", "Antragsteller") } }),
            reference(u"tenant_id"_s, QT_TRANSLATE_NOOP("Directory", "Mandant"), u"tenants"_s),
            proposed(u"organisation"_s, QT_TRANSLATE_NOOP("Directory", "Organisation"), u"organisations"_s),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")),
            of(Type::Notes, u"notes"_s, QT_TRANSLATE_NOOP("Directory", "Hinweise")) },
          { u"name"_s, u"mail"_s } },
        { u"registered_users"_s,
          QT_TRANSLATE_NOOP("Directory", "Registrierte Nutzer"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Wer auf einer Plattform registriert ist und bei Störung oder Wartung Nachricht bekommt. Meist aus CSV, mit dem Tag des Standes."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail"), Required),
            reference(u"tenant_id"_s, QT_TRANSLATE_NOOP("Directory", "Mandant"), u"tenants"_s),
            reference(u"platform_id"_s, QT_TRANSLATE_NOOP("Directory", "Plattform"), u"items"_s),
            of(Type::Date, u"as_of"_s, QT_TRANSLATE_NOOP("Directory", "Stand vom")),
            of(Type::Date, u"missing_since"_s, QT_TRANSLATE_NOOP("Directory", "Fehlt seit")) },
          { u"mail"_s, u"platform_id"_s },
          false,
          true },
        { u"teams"_s,
          QT_TRANSLATE_NOOP("Directory", "Teams"),
          QT_TRANSLATE_NOOP("Directory", "Die Gruppen des 1st, 2nd und 3rd Level, an die Vorgänge übergeben werden."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Aufgabe"),
                   { { u"desk"_s, QT_TRANSLATE_NOOP("Directory", "Service Center") },
                     { u"command_center"_s, QT_TRANSLATE_NOOP("Directory", "Command-Center") },
                     { u"operation"_s, QT_TRANSLATE_NOOP("Directory", "Systembetrieb") } }),
            choice(u"level"_s, QT_TRANSLATE_NOOP("Directory", "Level"),
                   { { u"1"_s, QT_TRANSLATE_NOOP("Directory", "1st Level") },
                     { u"2"_s, QT_TRANSLATE_NOOP("Directory", "2nd Level") },
                     { u"3"_s, QT_TRANSLATE_NOOP("Directory", "3rd Level") } }),
            text(u"department"_s, QT_TRANSLATE_NOOP("Directory", "Fachbereich")) },
          { u"name"_s } },
        { u"users"_s,
          QT_TRANSLATE_NOOP("Directory", "Benutzer"),
          QT_TRANSLATE_NOOP("Directory", "Wer mit diesem Programm arbeitet."),
          { text(u"login"_s, QT_TRANSLATE_NOOP("Directory", "Anmeldename"), Required),
            text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            reference(u"team_id"_s, QT_TRANSLATE_NOOP("Directory", "Team"), u"teams"_s),
            of(Type::Flag, u"active"_s, QT_TRANSLATE_NOOP("Directory", "aktiv")) },
          { u"login"_s } },
        { u"user_roles"_s,
          QT_TRANSLATE_NOOP("Directory", "Rollen"),
          QT_TRANSLATE_NOOP("Directory", "Was ein Benutzer darf."),
          { reference(u"login"_s, QT_TRANSLATE_NOOP("Directory", "Benutzer"), u"users"_s, Required, u"login"_s),
            choice(u"role"_s, QT_TRANSLATE_NOOP("Directory", "Rolle"),
                   { { u"agent"_s, QT_TRANSLATE_NOOP("Directory", "Agent") },
                     { u"lead"_s, QT_TRANSLATE_NOOP("Directory", "Teamleitung") },
                     { u"supervisor"_s, QT_TRANSLATE_NOOP("Directory", "Serviceleitung") },
                     { u"administrator"_s, QT_TRANSLATE_NOOP("Directory", "Administration") },
                     { u"auditor"_s, QT_TRANSLATE_NOOP("Directory", "Revision") },
                     { u"service"_s, QT_TRANSLATE_NOOP("Directory", "Dienst") } }) },
          { u"login"_s, u"role"_s },
          true },
        { u"duty_times"_s,
          QT_TRANSLATE_NOOP("Directory", "Dienstplan"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Rufbereitschaft und Abwesenheiten. Wer gerade Rufbereitschaft hat, steht in der Statusleiste."),
          { proposed(u"person"_s, QT_TRANSLATE_NOOP("Directory", "Person"), u"users"_s, Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Art"),
                   { { u"on_call"_s, QT_TRANSLATE_NOOP("Directory", "Rufbereitschaft") },
                     { u"absence"_s, QT_TRANSLATE_NOOP("Directory", "Abwesenheit") } }),
            of(Type::Moment, u"from_at"_s, QT_TRANSLATE_NOOP("Directory", "Von"), Required),
            of(Type::Moment, u"to_at"_s, QT_TRANSLATE_NOOP("Directory", "Bis"), Required),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")),
            proposed(u"substitute"_s, QT_TRANSLATE_NOOP("Directory", "Vertretung"), u"users"_s) },
          { u"person"_s, u"kind"_s, u"from_at"_s } },
    };
}

QList<RecordKind> others()
{
    return {
        { u"organisations"_s,
          QT_TRANSLATE_NOOP("Directory", "Organisationen"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Hersteller, Betreiber von Basisdiensten, Behörden, Ressorts und zuständige Stellen, auch die eigenen Fachbereiche."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Art"),
                   { { u"software_manufacturer"_s, QT_TRANSLATE_NOOP("Directory", "Softwarehersteller") },
                     { u"hardware_manufacturer"_s, QT_TRANSLATE_NOOP("Directory", "Hardwarehersteller") },
                     { u"base_service"_s, QT_TRANSLATE_NOOP("Directory", "Betreiber Basisdienst") },
                     { u"authority"_s, QT_TRANSLATE_NOOP("Directory", "Behörde") },
                     { u"department"_s, QT_TRANSLATE_NOOP("Directory", "Ressort") },
                     { u"office"_s, QT_TRANSLATE_NOOP("Directory", "Zuständige Stelle") },
                     { u"internal"_s, QT_TRANSLATE_NOOP("Directory", "intern") } }),
            text(u"contact"_s, QT_TRANSLATE_NOOP("Directory", "Ansprechperson")),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")),
            of(Type::Notes, u"notes"_s, QT_TRANSLATE_NOOP("Directory", "Hinweise")) },
          { u"name"_s } },
        { u"bodies"_s,
          QT_TRANSLATE_NOOP("Directory", "Gremien"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Lenkungskreis, Federführerkreis und operatives Gremium. Wer ihnen angehört, steht unter »Gremienmitglieder«."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Art"),
                   { { u"steering"_s, QT_TRANSLATE_NOOP("Directory", "Lenkungskreis (strategisch)") },
                     { u"lead_agency"_s, QT_TRANSLATE_NOOP("Directory", "Federführerkreis (steuernd)") },
                     { u"operative"_s, QT_TRANSLATE_NOOP("Directory", "operatives Gremium") } }),
            text(u"purpose"_s, QT_TRANSLATE_NOOP("Directory", "Aufgabe")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")) },
          { u"name"_s } },
        { u"body_members"_s,
          QT_TRANSLATE_NOOP("Directory", "Gremienmitglieder"),
          QT_TRANSLATE_NOOP("Directory",
                            "Projekt- und Themenverantwortliche in den Gremien, mit Funktion und Erreichbarkeit."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            reference(u"body_id"_s, QT_TRANSLATE_NOOP("Directory", "Gremium"), u"bodies"_s, Required),
            text(u"role"_s, QT_TRANSLATE_NOOP("Directory", "Funktion")),
            proposed(u"organisation"_s, QT_TRANSLATE_NOOP("Directory", "Organisation"), u"organisations"_s),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")) },
          { u"name"_s, u"body_id"_s } },
        { u"register_entries"_s,
          QT_TRANSLATE_NOOP("Directory", "Kontaktverzeichnis"),
          QT_TRANSLATE_NOOP(
              "Directory",
              "Wer für Rollen, Gremien, Ressorts, Produkte und Projekte anzusprechen ist. Jede Änderung bleibt im Verlauf."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Zuständig als"),
                   { { u"role"_s, QT_TRANSLATE_NOOP("Directory", "Rolle") },
                     { u"body"_s, QT_TRANSLATE_NOOP("Directory", "Gremium") },
                     { u"department"_s, QT_TRANSLATE_NOOP("Directory", "Ressort") },
                     { u"product_owner"_s, QT_TRANSLATE_NOOP("Directory", "Product Owner") },
                     { u"project_owner"_s, QT_TRANSLATE_NOOP("Directory", "Projektverantwortung") } }),
            proposed(u"subject"_s, QT_TRANSLATE_NOOP("Directory", "Wofür"), u"services"_s, Required),
            proposed(u"organisation"_s, QT_TRANSLATE_NOOP("Directory", "Organisation"), u"organisations"_s),
            text(u"phone"_s, QT_TRANSLATE_NOOP("Directory", "Telefon")),
            text(u"mail"_s, QT_TRANSLATE_NOOP("Directory", "E-Mail")),
            of(Type::Notes, u"notes"_s, QT_TRANSLATE_NOOP("Directory", "Hinweise")) },
          { u"name"_s, u"kind"_s, u"subject"_s } },
    };
}

QList<RecordKind> things()
{
    return {
        { u"services"_s,
          QT_TRANSLATE_NOOP("Directory", "Leistungen"),
          QT_TRANSLATE_NOOP("Directory", "Die Online-Dienste. Zusagen gelten nur im Regelbetrieb."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"state"_s, QT_TRANSLATE_NOOP("Directory", "Zustand"),
                   { { u"project"_s, QT_TRANSLATE_NOOP("Directory", "Projekt") },
                     { u"pilot"_s, QT_TRANSLATE_NOOP("Directory", "Pilot") },
                     { u"regular"_s, QT_TRANSLATE_NOOP("Directory", "Regelbetrieb") },
                     { u"retired"_s, QT_TRANSLATE_NOOP("Directory", "abgelöst") } }),
            of(Type::Date, u"regular_from"_s, QT_TRANSLATE_NOOP("Directory", "Regelbetrieb ab")),
            of(Type::Date, u"retired_on"_s, QT_TRANSLATE_NOOP("Directory", "Abgelöst am")),
            proposed(u"product_owner"_s, QT_TRANSLATE_NOOP("Directory", "Product Owner"), u"register_entries"_s),
            proposed(u"project_owner"_s, QT_TRANSLATE_NOOP("Directory", "Projektverantwortung"), u"register_entries"_s),
            proposed(u"department"_s, QT_TRANSLATE_NOOP("Directory", "Ressort"), u"organisations"_s),
            proposed(u"office"_s, QT_TRANSLATE_NOOP("Directory", "Zuständige Stelle"), u"organisations"_s) },
          { u"name"_s } },
        { u"items"_s,
          QT_TRANSLATE_NOOP("Directory", "Konfigurationselemente"),
          QT_TRANSLATE_NOOP("Directory", "Plattformen, ihre Bestandteile, Infrastruktur und Basisdienste Dritter."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            choice(u"kind"_s, QT_TRANSLATE_NOOP("Directory", "Art"),
                   { { u"platform"_s, QT_TRANSLATE_NOOP("Directory", "Plattform") },
                     { u"component"_s, QT_TRANSLATE_NOOP("Directory", "Bestandteil") },
                     { u"infrastructure"_s, QT_TRANSLATE_NOOP("Directory", "Infrastruktur") },
                     { u"service"_s, QT_TRANSLATE_NOOP("Directory", "Leistung") },
                     { u"base_service"_s, QT_TRANSLATE_NOOP("Directory", "Basisdienst") } }),
            choice(u"environment"_s, QT_TRANSLATE_NOOP("Directory", "Umgebung"),
                   { { u"production"_s, QT_TRANSLATE_NOOP("Directory", "Produktion") },
                     { u"staging"_s, QT_TRANSLATE_NOOP("Directory", "Vorproduktion") },
                     { u"test"_s, QT_TRANSLATE_NOOP("Directory", "Test") } }),
            text(u"site"_s, QT_TRANSLATE_NOOP("Directory", "Standort")),
            choice(u"owner"_s, QT_TRANSLATE_NOOP("Directory", "Verantwortung"),
                   { { u"ours"_s, QT_TRANSLATE_NOOP("Directory", "eigene") },
                     { u"third_party"_s, QT_TRANSLATE_NOOP("Directory", "Dritte") } }),
            text(u"product"_s, QT_TRANSLATE_NOOP("Directory", "Produkt")),
            text(u"product_version"_s, QT_TRANSLATE_NOOP("Directory", "Version")),
            text(u"interface"_s, QT_TRANSLATE_NOOP("Directory", "Schnittstelle")),
            of(Type::Date, u"deprecated_on"_s, QT_TRANSLATE_NOOP("Directory", "Abgekündigt zum")),
            reference(u"platform_id"_s, QT_TRANSLATE_NOOP("Directory", "Plattform"), u"items"_s),
            reference(u"service_id"_s, QT_TRANSLATE_NOOP("Directory", "Leistung"), u"services"_s),
            of(Type::Notes, u"notes"_s, QT_TRANSLATE_NOOP("Directory", "Hinweise")) },
          { u"name"_s, u"environment"_s } },
        { u"item_dependencies"_s,
          QT_TRANSLATE_NOOP("Directory", "Abhängigkeiten"),
          QT_TRANSLATE_NOOP("Directory",
                            "Welches Element welches andere braucht: fällt das andere aus, ist auch dieses betroffen."),
          { reference(u"item_id"_s, QT_TRANSLATE_NOOP("Directory", "Element"), u"items"_s, Required),
            reference(u"needs_id"_s, QT_TRANSLATE_NOOP("Directory", "braucht"), u"items"_s, Required) },
          { u"item_id"_s, u"needs_id"_s },
          true },
        { u"categories"_s,
          QT_TRANSLATE_NOOP("Directory", "Kategorien"),
          QT_TRANSLATE_NOOP("Directory", "Wonach Vorgänge beim Qualifizieren geordnet werden."),
          { text(u"name"_s, QT_TRANSLATE_NOOP("Directory", "Name"), Required),
            reference(u"parent_id"_s, QT_TRANSLATE_NOOP("Directory", "Gehört zu"), u"categories"_s) },
          { u"name"_s } },
    };
}

} // namespace

QString directoryWords(const char *text)
{
    return QCoreApplication::translate("Directory", text);
}

QString RecordField::title() const
{
    return directoryWords(label);
}

QString RecordKind::title() const
{
    return directoryWords(label);
}

const RecordField *RecordKind::field(const QString &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const RecordField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const QList<RecordKind> &recordKinds()
{
    static const QList<RecordKind> kinds = people() + others() + things();
    return kinds;
}

const RecordKind *recordKind(const QString &entity)
{
    const auto &kinds = recordKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const RecordKind &kind) { return kind.entity == entity; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace sc
