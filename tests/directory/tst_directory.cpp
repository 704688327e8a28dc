#include "models/directory/directorydesk.h"
#include "models/directory/directorymodel.h"
#include "models/directory/roster.h"
#include "models/domain/localtime.h"
#include "models/domain/profile.h"
#include "tests/support/desk.h"

#include <QAbstractItemModelTester>

using namespace sc;
using namespace sc::test;
using namespace Qt::Literals::StringLiterals;
using Values = QHash<QString, QString>;
using What = DirectoryImport::Line::What;

namespace {

const Instant now = fromIso(u"2026-11-17T09:00:00+01:00"_s).value();

struct Office
{
    explicit Office(const QString &role = u"administrator"_s)
        : desk(now)
        , commands(*desk.database, desk.clock)
        , directory(*desk.database, commands, desk.clock, { u"admin"_s, u"Admin"_s, {}, { role } })
    {
    }
    RecordTable table(const QString &entity) { return must(directory.table(*recordKind(entity)).result()); }
    Outcome create(const QString &entity, const Values &values)
    {
        return must(directory.create(*recordKind(entity), values).result());
    }
    DirectoryImport plan(const QString &entity, const QByteArray &csv)
    {
        return must(planImport(table(entity), csv, u"admin"_s, now));
    }

    Desk desk;
    CommandDesk commands;
    DirectoryDesk directory;
};

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsMatchTheTables() // ORG-2…ORG-8, CI-1…CI-3: every field has a column, every choice a label
    {
        Office office;
        for (const RecordKind &kind : recordKinds()) {
            const auto columns = must(office.desk.onConnection(
                [&](Connection &c) { return c.select(u"PRAGMA table_info(%1)"_s.arg(kind.entity)); }));
            QStringList names;
            for (const Row &row : columns)
                names.append(row.text("name"_L1));
            for (const RecordField &field : kind.fields) {
                QVERIFY2(names.contains(field.name), qPrintable(kind.entity + u'.' + field.name));
                QCOMPARE(field.options.isEmpty(), field.type != RecordField::Type::Choice);
            }
            for (const QString &key : kind.keys)
                QVERIFY2(kind.field(key), qPrintable(kind.entity + u'.' + key));
        }
    }

    void kindsOfTheConcept_data() // ORG-1 to ORG-4, CI-1, CI-2: what domain.md names can be chosen
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *rule, const QString &entity, const QString &field, const QStringList &codes) {
            QTest::newRow(rule) << entity << field << codes;
        };
        row("ORG-1 teams", u"teams"_s, u"kind"_s, { u"desk"_s, u"command_center"_s, u"operation"_s });
        row("ORG-2 contacts", u"contacts"_s, u"kind"_s,
            { u"case_worker"_s, u"process_designer"_s, u"functional_administrator"_s, u"principal"_s,
              u"using_municipality"_s, u"operator"_s, u"applicant"_s });
        row("ORG-3 third parties", u"organisations"_s, u"kind"_s,
            { u"software_manufacturer"_s, u"hardware_manufacturer"_s, u"base_service"_s, u"authority"_s,
              u"department"_s, u"office"_s, u"internal"_s });
        row("ORG-4 bodies", u"bodies"_s, u"kind"_s, { u"steering"_s, u"lead_agency"_s, u"operative"_s });
        row("CI-1 environments", u"items"_s, u"environment"_s, { u"production"_s, u"staging"_s, u"test"_s });
        row("CI-1 items", u"items"_s, u"kind"_s,
            { u"platform"_s, u"component"_s, u"infrastructure"_s, u"service"_s, u"base_service"_s });
        row("CI-2 owners", u"items"_s, u"owner"_s, { u"ours"_s, u"third_party"_s });
    }
    void kindsOfTheConcept()
    {
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QFETCH(QStringList, codes);
        QStringList offered;
        for (const auto &option : recordKind(entity)->field(field)->options)
            offered.append(option.code);
        for (const QString &code : std::as_const(codes))
            QVERIFY2(offered.contains(code), qPrintable(code + u" is not among "_s + offered.join(u' ')));
    }

    // ORG-4: members with role and contact; ORG-5: a body that has members is not lost by mistake
    void bodiesAndTheirMembers()
    {
        Office office;
        office.create(u"bodies"_s, { { u"name"_s, u"Lenkungskreis"_s }, { u"kind"_s, u"steering"_s } });
        const QString body = office.table(u"bodies"_s).records.constFirst().id;
        QCOMPARE(office
                     .create(u"body_members"_s,
                             { { u"name"_s, u"Frau Birke"_s },
                               { u"body_id"_s, body },
                               { u"role"_s, u"Vorsitz"_s },
                               { u"phone"_s, u"0641 1"_s },
                               { u"mail"_s, u"b@example.org"_s } })
                     .status,
                 Outcome::Status::Applied);
        const RecordTable members = office.table(u"body_members"_s);
        const Record member = members.records.constFirst();
        QCOMPARE(members.display(*members.kind->field(u"body_id"_s), member.value(u"body_id"_s)), u"Lenkungskreis"_s);
        QCOMPARE(member.value(u"role"_s) + member.value(u"phone"_s) + member.value(u"mail"_s),
                 u"Vorsitz0641 1b@example.org"_s);
        QVERIFY(!problemOf(*members.kind, { { u"name"_s, u"Frau Birke"_s } }).isEmpty()); // of which body?
    }

    void createChangeRemoveUndo()
    {
        Office office;
        QCOMPARE(
            office.create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } }).status,
            Outcome::Status::Applied);
        Record seen = office.table(u"tenants"_s).records.constFirst();
        Values values = seen.values;
        values.insert(u"access_path"_s, u"NdB"_s);
        QCOMPARE(must(office.directory.change(*recordKind(u"tenants"_s), seen, values).result()).status,
                 Outcome::Status::Applied);
        QCOMPARE(office.table(u"tenants"_s).records.constFirst().value(u"access_path"_s), u"NdB"_s);
        // A second window still sees the old value: its change of the same field is a conflict, nothing is lost.
        values.insert(u"access_path"_s, u"VPN"_s);
        const Outcome clash = must(office.directory.change(*recordKind(u"tenants"_s), seen, values).result());
        QCOMPARE(clash.status, Outcome::Status::Conflict);
        QCOMPARE(clash.theirs, u"NdB"_s);
        seen = office.table(u"tenants"_s).records.constFirst();
        QCOMPARE(must(office.directory.remove(*recordKind(u"tenants"_s), { seen }).result()).status,
                 Outcome::Status::Applied);
        QCOMPARE(office.table(u"tenants"_s).records.size(), 0);
        QCOMPARE(must(office.commands.undoLast(u"admin"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(office.table(u"tenants"_s).records.size(), 1);
    }

    void rightsAreEnforcedBelow() // an agent may keep contacts, not services
    {
        Desk desk(now);
        CommandDesk commands(*desk.database, desk.clock);
        DirectoryDesk directory(*desk.database, commands, desk.clock,
                                { u"kern"_s, u"Frau Kern"_s, {}, { u"agent"_s } });
        QVERIFY(directory.mayChange(u"contacts"_s));
        QVERIFY(!directory.mayChange(u"services"_s));
        QCOMPARE(
            must(directory.create(*recordKind(u"contacts"_s), { { u"name"_s, u"Frau Sommer"_s } }).result()).status,
            Outcome::Status::Applied);
        QCOMPARE(must(directory.create(*recordKind(u"services"_s), { { u"name"_s, u"Wohngeld"_s } }).result()).status,
                 Outcome::Status::Forbidden);
    }

    void whatPeopleType_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // "!": refused
        QTest::newRow("a German day") << u"services"_s << u"regular_from"_s << u"31.12.2026"_s << u"2026-12-31"_s;
        QTest::newRow("an ISO day") << u"services"_s << u"regular_from"_s << u" 2026-12-31 "_s << u"2026-12-31"_s;
        QTest::newRow("no such day") << u"services"_s << u"regular_from"_s << u"31.11.2026"_s << u"!"_s;
        QTest::newRow("summer time") << u"duty_times"_s << u"from_at"_s << u"01.07.2026 18:00"_s
                                     << QString::number(fromIso(u"2026-07-01T16:00:00Z"_s).value());
        QTest::newRow("winter time") << u"duty_times"_s << u"from_at"_s << u"01.12.2026 18:00"_s
                                     << QString::number(fromIso(u"2026-12-01T17:00:00Z"_s).value());
        QTest::newRow("an hour that does not exist")
            << u"duty_times"_s << u"from_at"_s << u"28.03.2027 02:30"_s << u"!"_s;
        QTest::newRow("a label") << u"services"_s << u"state"_s << u"regelbetrieb"_s << u"regular"_s;
        QTest::newRow("a code") << u"services"_s << u"state"_s << u"pilot"_s << u"pilot"_s;
        QTest::newRow("no such choice") << u"services"_s << u"state"_s << u"fertig"_s << u"!"_s;
        QTest::newRow("yes") << u"users"_s << u"active"_s << u"ja"_s << u"1"_s;
        QTest::newRow("perhaps") << u"users"_s << u"active"_s << u"vielleicht"_s << u"!"_s;
        QTest::newRow("a name that exists") << u"contacts"_s << u"tenant_id"_s << u"stadt quell"_s << u"id-of-quell"_s;
        QTest::newRow("a name that does not") << u"contacts"_s << u"tenant_id"_s << u"Stadt Sand"_s << u"!"_s;
        QTest::newRow("nothing") << u"contacts"_s << u"tenant_id"_s << u"  "_s << QString();
    }
    void whatPeopleType()
    {
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        RecordTable table;
        table.kind = recordKind(entity);
        table.targets.insert(u"tenant_id"_s, { { u"id-of-quell"_s, u"Stadt Quell"_s } });
        const auto result = table.stored(*table.kind->field(field), typed);
        QCOMPARE(result.value_or(u"!"_s), stored);
        if (!result)
            QCOMPARE(result.error().subject, field);
        else if (!stored.isEmpty()) // what is shown can be typed again
            QCOMPARE(table.stored(*table.kind->field(field), table.display(*table.kind->field(field), stored)).value(),
                     stored);
    }

    void importIsADryRunFirst() // new, changed, same and refused lines; a second import changes nothing
    {
        Office office;
        office.create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } });
        office.create(u"contacts"_s,
                      { { u"name"_s, u"Frau Sommer"_s },
                        { u"kind"_s, u"case_worker"_s },
                        { u"mail"_s, u"sommer@example.org"_s },
                        { u"phone"_s, u"1"_s } });
        office.create(u"contacts"_s,
                      { { u"name"_s, u"Herr Acker"_s },
                        { u"kind"_s, u"case_worker"_s },
                        { u"mail"_s, u"acker@example.org"_s },
                        { u"phone"_s, u"2"_s } });
        const QByteArray csv = "Name;E-Mail;Telefon;Mandant;Schuhgröße\n"
                               "Frau Sommer;sommer@example.org;77;Stadt Quell;38\n"
                               "Herr Acker;acker@example.org;2;;44\n"
                               "Frau Quell;quell@example.org;5;Stadt Sand;40\n"
                               "Frau Neu;neu@example.org;6;Stadt Quell;41\n"
                               ";leer@example.org;7;;42\n"
                               "frau neu;NEU@example.org;8;;43\n";
        const DirectoryImport plan = office.plan(u"contacts"_s, csv);
        QCOMPARE(plan.unknownColumns, QStringList { u"Schuhgröße"_s });
        QList<What> what;
        for (const auto &line : plan.lines)
            what.append(line.what);
        QCOMPARE(what,
                 (QList<What> { What::Changed, What::Same, What::Refused, What::New, What::Refused, What::Refused }));
        QCOMPARE(plan.lines.at(2).number, 4);
        QVERIFY(plan.lines.at(2).detail.contains(u"Stadt Sand"_s));
        QCOMPARE(office.table(u"contacts"_s).records.size(), 2); // nothing written yet
        QCOMPARE(must(office.directory.submit(plan).result()).status, Outcome::Status::Applied);
        const RecordTable after = office.table(u"contacts"_s);
        QCOMPARE(after.records.size(), 3);
        QCOMPARE(office.desk.value(u"SELECT phone FROM contacts WHERE name = 'Frau Sommer'"_s), u"77"_s);
        QCOMPARE(
            office.plan(u"contacts"_s, csv).count(What::New) + office.plan(u"contacts"_s, csv).count(What::Changed), 0);
        // What is exported is read again as the same.
        const DirectoryImport again = office.plan(u"contacts"_s, exportCsv(after));
        QCOMPARE(again.count(What::Same), 3);
        QCOMPARE(again.lines.size(), 3);
        // One step back takes the whole import back.
        QCOMPARE(must(office.commands.undoLast(u"admin"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(office.table(u"contacts"_s).records.size(), 2);
        QCOMPARE(office.desk.value(u"SELECT phone FROM contacts WHERE name = 'Frau Sommer'"_s), u"1"_s);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("a required column is missing") << QByteArray("Telefon;E-Mail\n1;a@example.org\n");
        QTest::newRow("a column twice") << QByteArray("Name;name\nA;B\n");
        QTest::newRow("fields missing") << QByteArray("Name;Telefon\nA\n");
        QTest::newRow("not UTF-8") << QByteArray("Name;Telefon\nM\xfcller;1\n");
        QTest::newRow("empty") << QByteArray();
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, csv);
        Office office;
        const auto plan = planImport(office.table(u"contacts"_s), csv, u"admin"_s, now);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
        QVERIFY(!plan.error().detail.isEmpty());
    }

    void setsAddOnce() // CI-3
    {
        Office office;
        const Values values { { u"login"_s, u"kern"_s }, { u"role"_s, u"lead"_s } };
        QCOMPARE(office.create(u"user_roles"_s, values).status, Outcome::Status::Applied);
        const auto before = office.table(u"user_roles"_s).records.size();
        office.create(u"user_roles"_s, values);
        QCOMPARE(office.table(u"user_roles"_s).records.size(), before);
        QVERIFY(!problemOf(*recordKind(u"item_dependencies"_s), { { u"item_id"_s, u"a"_s }, { u"needs_id"_s, u"a"_s } })
                     .isEmpty());
    }

    void ringsAreRefused() // CI-3: also when only the third dependency closes it
    {
        Office office;
        QHash<QString, QString> ids;
        for (const QString &name : { u"Client"_s, u"Server"_s, u"Datenbank"_s })
            office.create(u"items"_s,
                          { { u"name"_s, name },
                            { u"kind"_s, u"component"_s },
                            { u"environment"_s, u"production"_s },
                            { u"owner"_s, u"ours"_s } });
        for (const Record &item : office.table(u"items"_s).records)
            ids.insert(item.value(u"name"_s), item.id);
        const auto needs = [&](const QString &item, const QString &needed) {
            return office.create(u"item_dependencies"_s,
                                 { { u"item_id"_s, ids.value(item) }, { u"needs_id"_s, ids.value(needed) } });
        };
        QCOMPARE(needs(u"Client"_s, u"Server"_s).status, Outcome::Status::Applied);
        QCOMPARE(needs(u"Server"_s, u"Datenbank"_s).status, Outcome::Status::Applied);
        const Outcome closing = needs(u"Datenbank"_s, u"Client"_s);
        QCOMPARE(closing.status, Outcome::Status::Rejected);
        QCOMPARE(closing.rule, u"item_dependencies_acyclic"_s);
        QCOMPARE(office.table(u"item_dependencies"_s).records.size(), 2);
    }

    void anAdministratorStays() // ORG-1
    {
        Office office;
        const auto adminRole = [&](const QString &login) {
            for (const Record &role : office.table(u"user_roles"_s).records)
                if (role.value(u"login"_s) == login && role.value(u"role"_s) == u"administrator")
                    return role;
            return Record {};
        };
        const auto remove = [&](const QString &entity, const Record &record) {
            return must(office.directory.remove(*recordKind(entity), { record }).result()).rule;
        };
        const auto userOf = [&](const QString &login) {
            for (const Record &user : office.table(u"users"_s).records)
                if (user.value(u"login"_s) == login)
                    return user;
            return Record {};
        };
        QCOMPARE(remove(u"user_roles"_s, adminRole(u"admin"_s)), u"user_roles_administrator"_s);
        QCOMPARE(remove(u"users"_s, userOf(u"admin"_s)), u"users_administrator"_s);
        Values inactive = userOf(u"admin"_s).values;
        inactive.insert(u"active"_s, u"0"_s);
        QCOMPARE(must(office.directory.change(*recordKind(u"users"_s), userOf(u"admin"_s), inactive).result()).rule,
                 u"users_administrator"_s);
        // Undo is no way around it: admin hands over to kern, then takes kern's role back.
        QCOMPARE(
            office.create(u"user_roles"_s, { { u"login"_s, u"kern"_s }, { u"role"_s, u"administrator"_s } }).status,
            Outcome::Status::Applied);
        const QString handOver
            = office.desk.value(u"SELECT op_id FROM user_roles WHERE login = 'kern' AND role = 'administrator'"_s)
                  .toString();
        QCOMPARE(remove(u"user_roles"_s, adminRole(u"admin"_s)), QString());
        QCOMPARE(office.desk.undo(handOver, u"admin"_s).rule, u"user_roles_administrator"_s);
        QVERIFY(!adminRole(u"kern"_s).id.isEmpty());
    }

    void onCallNow() // ORG-6: half-open, the later beginning wins
    {
        Office office;
        const auto duty = [&](const QString &person, Instant from, Instant to, const QString &kind = u"on_call"_s) {
            office.create(u"duty_times"_s,
                          { { u"person"_s, person },
                            { u"kind"_s, kind },
                            { u"from_at"_s, QString::number(from) },
                            { u"to_at"_s, QString::number(to) },
                            { u"phone"_s, u"0641 1"_s } });
        };
        const auto onCall = [&](Instant at) { return must(office.directory.onCall(at).result()); };
        QVERIFY(!onCall(now));
        duty(u"Wolf"_s, now, now + 3600);
        duty(u"Linde"_s, now + 1800, now + 7200);
        duty(u"Urlaub"_s, now, now + 9000, u"absence"_s);
        QCOMPARE(onCall(now)->person, u"Wolf"_s);
        QCOMPARE(onCall(now)->phone, u"0641 1"_s);
        QCOMPARE(onCall(now + 1800)->person, u"Linde"_s);
        QVERIFY(!onCall(now - 1));
        QVERIFY(!onCall(now + 7200));
    }

    void registeredUsersAreRefreshed() // ORG-8: a list is the state of its day; who is missing is marked, never removed
    {
        Office office;
        for (const QString &platform : { u"Produktion"_s, u"Test"_s })
            office.create(u"items"_s,
                          { { u"name"_s, platform },
                            { u"kind"_s, u"platform"_s },
                            { u"environment"_s, u"production"_s },
                            { u"owner"_s, u"ours"_s } });
        const QByteArray header = "Name;E-Mail;Plattform;Stand vom\n";
        const auto import = [&](const QByteArray &rows) {
            const DirectoryImport plan = office.plan(u"registered_users"_s, header + rows);
            if (!plan.commands.isEmpty())
                must(office.directory.submit(plan).result());
            return plan;
        };
        const auto field = [&](const QString &mail, const QString &name) {
            for (const Record &user : office.table(u"registered_users"_s).records)
                if (user.value(u"mail"_s) == mail)
                    return user.value(name);
            return u"no such user"_s;
        };
        import(
            "Anna;a@example.org;Produktion;01.10.2026\nBert;b@example.org;Produktion;01.10.2026\nCarl;c@example.org;Test;01.10.2026\n");
        const DirectoryImport november = import(
            "Anna;a@example.org;Produktion;01.11.2026\nDora;d@example.org;Produktion;01.11.2026\n");
        QCOMPARE(november.count(What::Missing), 1);
        QCOMPARE(november.lines.constLast().title, u"Bert"_s);
        QCOMPARE(field(u"b@example.org"_s, u"missing_since"_s), u"2026-11-01"_s);
        QCOMPARE(field(u"b@example.org"_s, u"as_of"_s), u"2026-10-01"_s); // when he was last seen
        QCOMPARE(field(u"a@example.org"_s, u"as_of"_s), u"2026-11-01"_s);
        QCOMPARE(field(u"c@example.org"_s, u"missing_since"_s), QString()); // another platform's list
        // The same again changes nothing; an older list is refused and marks nobody.
        QVERIFY(import("Anna;a@example.org;Produktion;01.11.2026\nDora;d@example.org;Produktion;01.11.2026\n")
                    .commands.isEmpty());
        const DirectoryImport older = import("Anna;a@example.org;Produktion;01.10.2026\n");
        QVERIFY(older.commands.isEmpty());
        QVERIFY(older.isMissingUnknown);
        QCOMPARE(older.lines.constFirst().what, What::Refused);
        // Back on the list: the mark goes. Without a column for it the state is of today, 17.11.
        const DirectoryImport back = office.plan(u"registered_users"_s,
                                                 "Name;E-Mail;Plattform\nBert;b@example.org;Produktion\n");
        must(office.directory.submit(back).result());
        QCOMPARE(field(u"b@example.org"_s, u"missing_since"_s), QString());
        QCOMPARE(field(u"b@example.org"_s, u"as_of"_s), u"2026-11-17"_s);
        QCOMPARE(field(u"a@example.org"_s, u"missing_since"_s), u"2026-11-17"_s);
    }

    void historyOfARecord() // ORG-5
    {
        Office office;
        const RecordKind &kind = *recordKind(u"services"_s);
        office.create(u"services"_s, { { u"name"_s, u"Wohngeld"_s }, { u"state"_s, u"pilot"_s } });
        const Record seen = office.table(u"services"_s).records.constFirst();
        Values values = seen.values;
        values.insert(u"state"_s, u"regular"_s);
        office.desk.clock.set(now + 60);
        must(office.directory.change(kind, seen, values).result());
        must(office.directory.remove(kind, { seen }).result());
        const auto changes = must(office.directory.history(kind, seen.id).result());
        QCOMPARE(
            changes,
            (QList<RecordChange> { { now + 60, u"admin"_s, u"Wohngeld"_s, {}, {}, u"entfernt"_s },
                                   { now + 60, u"admin"_s, u"Wohngeld"_s, u"Zustand"_s, u"Pilot"_s, u"Regelbetrieb"_s },
                                   { now, u"admin"_s, u"Wohngeld"_s, {}, {}, u"angelegt"_s } }));
        QCOMPARE(must(office.directory.history(kind, {}).result()).size(), 3);
        QCOMPARE(must(office.directory.history(*recordKind(u"teams"_s), {}).result()).size(), 0);
    }

    // ORG-6: who is absent is replaced, with the substitute's number, until one of both times ends
    void substituteOnCall()
    {
        Office office;
        office.create(u"users"_s,
                      { { u"login"_s, u"linde"_s },
                        { u"name"_s, u"Ayla Linde"_s },
                        { u"phone"_s, u"0170 3"_s },
                        { u"active"_s, u"1"_s } });
        const auto duty = [&](const QString &person, const QString &kind, Instant from, Instant to,
                              const QString &substitute = {}) {
            office.create(u"duty_times"_s,
                          { { u"person"_s, person },
                            { u"kind"_s, kind },
                            { u"from_at"_s, QString::number(from) },
                            { u"to_at"_s, QString::number(to) },
                            { u"phone"_s, kind == u"on_call" ? u"0170 1"_s : QString() },
                            { u"substitute"_s, substitute } });
        };
        duty(u"Wolf"_s, u"on_call"_s, now, now + 7200);
        duty(u"Wolf"_s, u"absence"_s, now + 600, now + 1200, u"Ayla Linde"_s);
        duty(u"Wolf"_s, u"absence"_s, now + 1800, now + 2400); // nobody named
        const auto onCall = [&](Instant at) { return must(office.directory.onCall(at).result()); };
        QCOMPARE(onCall(now)->person, u"Wolf"_s);
        QCOMPARE(onCall(now + 600)->person, u"Ayla Linde"_s);
        QCOMPARE(onCall(now + 600)->phone, u"0170 3"_s);
        QCOMPARE(onCall(now + 600)->standsInFor, u"Wolf"_s);
        QCOMPARE(onCall(now + 600)->until, now + 1200);
        QCOMPARE(onCall(now + 1200)->person, u"Wolf"_s);
        QVERIFY(!onCall(now + 1800));
        QCOMPARE(absencesWithoutSubstitute(office.table(u"duty_times"_s).records, now).size(), 1);
    }

    void gapsOfTheRoster() // ORG-6, TIME-3: staffed Mon-Thu 05-19, Fri 05-18
    {
        const auto &staffed = *ServiceProfile::shipped().versionFor(now).staffed;
        const auto at = [](const QString &iso) { return fromIso(iso).value(); };
        const auto duty = [](Instant from, Instant to, const QString &kind) {
            return Record {
                {},
                { { u"kind"_s, kind }, { u"from_at"_s, QString::number(from) }, { u"to_at"_s, QString::number(to) } }
            };
        };
        const Instant tuesday = at(u"2026-11-17T09:00:00+01:00"_s);
        const Instant wednesday = at(u"2026-11-18T09:00:00+01:00"_s);
        const RosterGap night { at(u"2026-11-17T19:00:00+01:00"_s), at(u"2026-11-18T05:00:00+01:00"_s) };
        QCOMPARE(rosterGaps({}, staffed, tuesday, wednesday), QList<RosterGap> { night });
        QCOMPARE(rosterGaps({ duty(night.from, night.to, u"absence"_s) }, staffed, tuesday, wednesday),
                 QList<RosterGap> { night });
        QCOMPARE(rosterGaps({ duty(night.from, night.to, u"on_call"_s) }, staffed, tuesday, wednesday),
                 QList<RosterGap> {});
        const Instant midnight = at(u"2026-11-18T00:00:00+01:00"_s);
        QCOMPARE(rosterGaps({ duty(night.from, midnight, u"on_call"_s) }, staffed, tuesday, wednesday),
                 (QList<RosterGap> { { midnight, night.to } }));
        // Away in the middle of the duty: a gap, unless somebody stands in.
        const auto of = [&](const QString &person, Record record, const QString &substitute = {}) {
            record.values.insert(u"person"_s, person);
            record.values.insert(u"substitute"_s, substitute);
            return record;
        };
        const Record night1 = of(u"Wolf"_s, duty(night.from, night.to, u"on_call"_s));
        const Record away = duty(midnight, midnight + 3600, u"absence"_s);
        QCOMPARE(rosterGaps({ night1, of(u"Wolf"_s, away) }, staffed, tuesday, wednesday),
                 (QList<RosterGap> { { midnight, midnight + 3600 } }));
        // twice in one night: what lies between is covered
        const Record again = duty(midnight + 7200, midnight + 10800, u"absence"_s);
        QCOMPARE(rosterGaps({ night1, of(u"Wolf"_s, again), of(u"Wolf"_s, away) }, staffed, tuesday, wednesday),
                 (QList<RosterGap> { { midnight, midnight + 3600 }, { midnight + 7200, midnight + 10800 } }));
        QCOMPARE(rosterGaps({ night1, of(u"Wolf"_s, away, u"Linde"_s) }, staffed, tuesday, wednesday),
                 QList<RosterGap> {});
        QCOMPARE(rosterGaps({ night1, of(u"Berger"_s, away) }, staffed, tuesday, wednesday), QList<RosterGap> {});
        // Friday 18:00 to Monday 05:00 is one gap.
        QCOMPARE(rosterGaps({}, staffed, at(u"2026-11-20T12:00:00+01:00"_s), at(u"2026-11-23T12:00:00+01:00"_s)),
                 (QList<RosterGap> { { at(u"2026-11-20T18:00:00+01:00"_s), at(u"2026-11-23T05:00:00+01:00"_s) } }));
    }

    void modelKeepsItsRows()
    {
        Office office;
        DirectoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const QString &name : { u"Berg"_s, u"Dorf"_s })
            office.create(u"tenants"_s, { { u"name"_s, name }, { u"type"_s, u"municipality"_s } });
        model.setTable(office.table(u"tenants"_s));
        const QPersistentModelIndex dorf = model.index(1, 0);
        QCOMPARE(dorf.data().toString(), u"Dorf"_s);
        office.create(u"tenants"_s, { { u"name"_s, u"Aue"_s }, { u"type"_s, u"municipality"_s } });
        model.setTable(office.table(u"tenants"_s));
        QCOMPARE(dorf.row(), 2);
        QCOMPARE(dorf.data().toString(), u"Dorf"_s);
        must(office.directory.remove(*recordKind(u"tenants"_s), { model.record(2) }).result());
        model.setTable(office.table(u"tenants"_s));
        QVERIFY(!dorf.isValid());
        QCOMPARE(model.rowCount(), 2);
        office.create(u"duty_times"_s,
                      { { u"person"_s, u"Wolf"_s },
                        { u"kind"_s, u"on_call"_s },
                        { u"from_at"_s, u"1000000000"_s },
                        { u"to_at"_s, u"1000000060"_s } });
        model.setTable(office.table(u"duty_times"_s));
        QCOMPARE(model.index(0, 2).data(DirectoryModel::SortRole), QVariant(1'000'000'000LL));
        QCOMPARE(model.index(0, 2).data().toString(), u"09.09.2001 03:46"_s);
        model.setTable(office.table(u"contacts"_s));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    }

    void callersWithTheirTenants() // INC-1: proposals while typing
    {
        Office office;
        office.create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } });
        const QString tenant = office.table(u"tenants"_s).records.constFirst().id;
        office.create(u"contacts"_s,
                      { { u"name"_s, u"Frau Sommer"_s }, { u"phone"_s, u"06400 1"_s }, { u"tenant_id"_s, tenant } });
        const auto callers = must(office.directory.callers().result());
        QCOMPARE(callers.size(), 2); // the tenant alone, and the contact
        const auto sommer = std::find_if(callers.begin(), callers.end(),
                                         [](const Caller &caller) { return caller.name == u"Frau Sommer"_s; });
        QVERIFY(sommer != callers.end());
        QCOMPARE(sommer->tenant, u"Stadt Quell"_s);
        QCOMPARE(sommer->tenantId, tenant);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
