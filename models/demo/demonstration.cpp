#include "models/demo/demonstration.h"

#include "models/demo/interruptions.h"
#include "models/demo/landscape.h"
#include "models/demo/upkeep.h"
#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/maintenance/maintenancestore.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketstore.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;

namespace {

struct Case
{
    const char16_t *title;
    const char16_t *description;
    DisruptionClass disruptionClass;
    TicketKind kind;
    const char16_t *service; ///< names of base data; empty: none
    const char16_t *category;
    const char16_t *item;
};

constexpr std::array cases {
    Case { u"Antrag auf Wohngeld lässt sich nicht absenden",
           u"Nach dem letzten Schritt erscheint »Vorgang konnte nicht übermittelt werden«.", DisruptionClass::Hinders,
           TicketKind::Incident, u"Wohngeld", u"Antragstrecke", u"Public Server" },
    Case { u"Anmeldung mit Nutzerkonto Bund bricht ab",
           u"Weiterleitung endet auf einer leeren Seite, mehrere Bürger betroffen.", DisruptionClass::Prevents,
           TicketKind::Incident, u"Wohngeld", u"Anmeldung", u"Nutzerkonto Bund" },
    Case { u"PDF der Gewerbeanmeldung ohne Wappen", u"Ausdruck sonst vollständig.", DisruptionClass::Minor,
           TicketKind::Incident, u"Gewerbeanmeldung", u"Postfach und Bescheid", u"Public Client" },
    Case { u"Sachbearbeitung: Liste der Eingänge lädt sehr langsam", u"Seit dem Vormittag etwa 40 Sekunden je Aufruf.",
           DisruptionClass::Hinders, TicketKind::Incident, u"Wohngeld", u"Sachbearbeitung", u"Indexserver" },
    Case { u"Neue Mitarbeiterin braucht Zugang zum Prozess Hundesteuer",
           u"Start am Monatsersten, Vertretung für Herrn Acker.", DisruptionClass::Other, TicketKind::ServiceRequest,
           u"Hundesteuer", u"Zugang und Rechte", u"Private Client" },
    Case { u"Welche Nachweise verlangt der Anwohnerparkausweis?", u"Frage aus dem Bürgerbüro.", DisruptionClass::Other,
           TicketKind::FunctionalQuestion, u"Anwohnerparkausweis", u"Antragstrecke", u"" },
    Case { u"E-Payment: Zahlung ausgeführt, Vorgang bleibt offen",
           u"Drei Fälle seit gestern, Kassenzeichen liegen vor.", DisruptionClass::Hinders, TicketKind::Incident,
           u"Anwohnerparkausweis", u"Bezahlung", u"ePayBL" },
    Case { u"Kein Zugriff auf das Fachverfahren im ganzen Rathaus",
           u"Alle Arbeitsplätze, Meldung »Server nicht erreichbar«.", DisruptionClass::Prevents, TicketKind::Incident,
           u"", u"Sachbearbeitung", u"Private Server" },
    Case { u"Umlaute in der Bestätigungsmail falsch dargestellt", u"Nur bei Empfängern mit älterem Mailprogramm.",
           DisruptionClass::Minor, TicketKind::Incident, u"Gewerbeanmeldung", u"Postfach und Bescheid",
           u"Batchserver" },
    Case { u"Bürger beschwert sich über abgelaufene Sitzung", u"Nach 20 Minuten Eingabe alles verloren.",
           DisruptionClass::Other, TicketKind::Complaint, u"Wohngeld", u"Antragstrecke", u"Public Client" },
    Case { u"Suche findet Straßennamen mit ß nicht", u"»Bergstraße« ohne Treffer, »Bergstrasse« geht.",
           DisruptionClass::Minor, TicketKind::Incident, u"Hundesteuer", u"Sachbearbeitung", u"Indexserver" },
    Case { u"Hochladen von Anlagen über 5 MB schlägt fehl", u"Betrifft Bauanträge mit Plänen.",
           DisruptionClass::Hinders, TicketKind::Incident, u"Bauantrag", u"Antragstrecke", u"Public Server" },
    Case { u"Zertifikat der Schnittstelle läuft nächste Woche ab", u"Hinweis aus der Überwachung.",
           DisruptionClass::Other, TicketKind::ServiceRequest, u"", u"Zugang und Rechte", u"Mein Unternehmenskonto" },
    Case { u"Postfachnachricht kommt doppelt an", u"Beim Bescheid über die Kita-Gebühren.", DisruptionClass::Minor,
           TicketKind::Incident, u"Kita-Gebühren", u"Postfach und Bescheid", u"Batchserver" },
};
const QStringList colleagues { u"wolf"_s, u"berger"_s, u"linde"_s };

/// Submits and gives the storage's error; the desk refusing its own demonstration is a defect.
Result<void> apply(Connection &connection, const Ledger &ledger, const Command &command)
{
    const auto applied = ledger.submit(connection, command);
    if (!applied)
        return tl::unexpected(applied.error());
    if (applied->outcome.status != Outcome::Status::Applied)
        return fail(Error::Kind::Internal,
                    u"%1 was refused by %2 %3"_s.arg(command.kind, applied->outcome.rule, applied->outcome.field));
    return {};
}

Command userCommand(const QString &login, const QString &name, const QStringList &roles, Instant now)
{
    Command command = Command::make(u"user.create"_s, u"system"_s, now);
    command.put(u"users"_s, newUuid(), { { u"login"_s, login }, { u"name"_s, name } });
    for (const QString &role : roles)
        command.add(u"user_roles"_s, QString(login + u'/' + role), { { u"login"_s, login }, { u"role"_s, role } });
    return command;
}

/** Tells the life of one ticket, act by act, each at its own instant. */
class Story
{
public:
    Story(Connection &connection, const ServiceProfile &profile, const QString &login, Catalogue catalogue)
        : m_connection(connection)
        , m_profile(profile)
        , m_login(login)
        , m_catalogue(std::move(catalogue))
        , m_clock(0)
        , m_ledger(m_clock)
    {
    }

    Result<void> tell(int number, Instant reported, Instant now)
    {
        const Case &c = cases.at(static_cast<size_t>(number) % cases.size());
        TicketDraft draft;
        m_case = &c;
        draft.id = newUuid();
        draft.text = QString::fromUtf16(c.title) + u'\n' + QString::fromUtf16(c.description);
        draft.reportedAt = reported;
        draft.channel = static_cast<Channel>(number % 4);
        draft.disruptionClass = c.disruptionClass;
        draft.kind = c.kind;
        draft.callerName = m_callers.at(number * qsizetype(5) % m_callers.size());
        draft.callerPhone = u"06400 555-%1"_s.arg(100 + number % 50);
        draft.callerMail = u"buergerbuero%1@example.org"_s.arg(number % 7);
        m_clock.set(reported + 120);
        m_id = draft.id;
        auto done = apply(m_connection, m_ledger, compose().record(draft));
        const QList<int> acts = actsOf(number % 10);
        const Instant step = std::max<Instant>(60, (now - m_clock.now()) / (acts.size() + 1));
        if (done && number % 6 == 1)
            done = refer(number % 4 == 1 ? u"KIS"_s : u"saascom"_s,
                         number % 4 == 1 ? u"K-%1"_s.arg(24000 + number) : u"SC-%1"_s.arg(7100 + number));
        if (done && number % 14 == 0 && number > 0)
            done = relate(m_firstOfCase);
        if (number == 0)
            m_firstOfCase = m_id;
        for (const int act : acts) {
            m_clock.advance(step);
            if (!done)
                break;
            done = this->act(act, now);
        }
        return done;
    }

private:
    enum Act { Qualify, Take, Give, Notify, Wait, Escalate, Solve, Close, FollowUp };

    static QList<int> actsOf(int variant)
    {
        switch (variant) {
        case 0: return {};
        case 1: return { Qualify };
        case 2: return { Qualify, Take, Notify };
        case 3: return { Qualify, Give };
        case 4: return { Qualify, Take, Notify, Wait };
        case 5: return { Qualify, Notify, Escalate };
        case 6: return { Qualify, Take, Notify, Solve };
        case 7: return { Qualify, Take, Notify, Solve, Close };
        case 8: return { Qualify, Take, FollowUp };
        default: return { Qualify, Give, Notify, Solve, Close };
        }
    }

    /// What the case is about, found in the base data by name.
    [[nodiscard]] Qualification qualification(const Ticket &t) const
    {
        Qualification value {
            t.kind, t.disruptionClass, {}, u"public_client"_s, u"ours"_s, 1 + t.number.back().digitValue() % 3, 2
        };
        for (const CatalogueService &service : m_catalogue.services)
            if (service.name == QStringView(m_case->service))
                value.service = service.id;
        for (const Catalogue::Category &category : m_catalogue.categories)
            if (category.path == QStringView(m_case->category))
                value.category = category.id;
        for (const Catalogue::Item &item : m_catalogue.items) {
            if (item.name != QStringView(m_case->item))
                continue;
            value.addedItems = { item.id };
            if (item.owner == u"third_party")
                value.causePlace = u"third_party"_s;
        }
        value.isPromised = m_catalogue.promise(value.service, value.causePlace, value.addedItems,
                                               QDateTime::fromSecsSinceEpoch(t.reportedAt, berlin()).date())
            == Promise::Holds;
        return value;
    }

    Result<void> act(int which, Instant now)
    {
        const auto ticket = TicketStore::byId(m_connection, m_id);
        if (!ticket)
            return tl::unexpected(ticket.error());
        const Ticket &t = **ticket;
        switch (which) {
        case Qualify: return submit(compose().qualify(t, qualification(t)));
        case Take: return submit(compose().take(t));
        case Give: return submit(compose().assign(t, colleagues.at(t.number.back().digitValue() % colleagues.size())));
        case Notify:
            return submit(compose().notifyCustomer(
                t, { u"call"_s, u"Meldung aufgenommen, wir arbeiten daran."_s, t.callerName, 180, toldAt(t) }));
        case Wait: return submit(compose().wait(t, WaitingFor::Customer, now + 86400));
        case Escalate:
            return submit(compose().escalate(t,
                                             { t.number.at(t.number.size() - 2).digitValue() % 3 == 0 ? 3 : 2,
                                               {},
                                               u"Protokolle der Serverseite nötig"_s,
                                               u"Neu angemeldet, anderer Browser, Cache geleert"_s }));
        case Solve: return submit(compose().solve(t, u"Dienst neu gestartet, Übermittlung geprüft."_s, {}));
        case Close: return submit(compose().close(t));
        default:
            return submit(compose().setFollowUp(t, u"Rückruf"_s, now + 3600, u"Kundin testet bis heute Nachmittag"_s));
        }
    }

    /// When the customer was told: now, but for two half an hour before somebody wrote it down (SLA-5).
    [[nodiscard]] Instant toldAt(const Ticket &t) const
    {
        const bool isLate = t.number.endsWith(u"25") || t.number.endsWith(u"65");
        return isLate ? std::max(t.reportedAt, m_clock.now() - 1800) : m_clock.now();
    }

    Result<void> refer(const QString &system, const QString &number)
    {
        const auto ticket = TicketStore::byId(m_connection, m_id);
        return ticket ? submit(compose().addReference(**ticket, system, number)) : tl::unexpected(ticket.error());
    }

    Result<void> relate(const QString &other)
    {
        const auto ticket = TicketStore::byId(m_connection, m_id);
        return ticket ? submit(compose().link(**ticket, TicketId { other }, LinkKind::Related))
                      : tl::unexpected(ticket.error());
    }

    Result<void> submit(const Command &command) { return apply(m_connection, m_ledger, command); }
    [[nodiscard]] TicketCommands compose() const { return { m_profile, m_login, m_clock.now() }; }

    Connection &m_connection;
    const ServiceProfile &m_profile;
    QString m_login;
    Catalogue m_catalogue;
    const Case *m_case = nullptr; ///< of the ticket being told
    QStringList m_callers = Landscape::callers();
    FixedClock m_clock;
    Ledger m_ledger;
    QString m_id;
    QString m_firstOfCase; ///< the first report of the first case; later ones of it are related
};

} // namespace

Result<void> setUpDesk(Connection &connection, const Clock &clock, const QString &login, const QString &name)
{
    const auto users = connection.select(u"SELECT count(*) AS users FROM users"_s);
    if (!users)
        return tl::unexpected(users.error());
    if (users->constFirst().integer("users"_L1) > 0)
        return {};
    const auto user = apply(
        connection, Ledger(clock),
        userCommand(login, name, { u"agent"_s, u"lead"_s, u"supervisor"_s, u"administrator"_s }, clock.now()));
    return user ? apply(connection, Ledger(clock),
                        MaintenanceCommands(ServiceProfile::shipped(), u"system"_s, clock.now()).adoptAgreed({}))
                : user;
}

namespace {

/// Who works in which team.
Result<void> joinTeams(Connection &connection, const Ledger &ledger, const QString &login, Instant now)
{
    const QHash<QString, QString> teams { { login, u"Service Center"_s },
                                          { colleagues.at(0), u"Service Center"_s },
                                          { colleagues.at(1), u"Anwendungsbetreuung"_s },
                                          { colleagues.at(2), u"Systembetrieb"_s } };
    Command command = Command::make(u"user.teams"_s, u"system"_s, now);
    const auto users = connection.select(u"SELECT id, login FROM users ORDER BY id"_s);
    const auto known = users ? connection.select(u"SELECT id, name FROM teams"_s) : users;
    if (!known)
        return tl::unexpected(known.error());
    QHash<QString, QString> idOfTeam;
    for (const Row &team : *known)
        idOfTeam.insert(team.text("name"_L1), team.text("id"_L1));
    for (const Row &user : *users)
        if (const QString team = idOfTeam.value(teams.value(user.text("login"_L1))); !team.isEmpty())
            command.set(u"users"_s, user.text("id"_L1), { { u"team_id"_s, team } }, { { u"team_id"_s, QJsonValue() } });
    return apply(connection, ledger, command);
}

} // namespace

Result<void> fillDemonstration(Connection &connection, const ServiceProfile &profile, Instant now, const QString &login)
{
    const FixedClock clock(now);
    const Ledger ledger(clock);
    if (const auto done = setUpDesk(connection, clock, login, login); !done)
        return done;
    const std::array names { u"Jana Wolf"_s, u"Tim Berger"_s, u"Ayla Linde"_s };
    for (size_t i = 0; i < names.size(); ++i)
        if (const auto done = apply(connection, ledger,
                                    userCommand(colleagues.at(static_cast<int>(i)), names.at(i), { u"agent"_s }, now));
            !done)
            return done;
    const auto base = ledger.submitAll(
        connection, Landscape::commands(login, now) + Landscape::roster(*profile.versionFor(now).staffed, login, now));
    if (!base)
        return tl::unexpected(base.error());
    if (const auto done = joinTeams(connection, ledger, login, now); !done)
        return done;

    const auto book = MaintenanceStore::book(connection);
    const auto items = book ? MaintenanceStore::items(connection) : tl::unexpected(book.error());
    if (!items)
        return tl::unexpected(items.error());
    QHash<QString, QString> itemIds;
    for (const MaintainedItem &item : *items)
        itemIds.insert(item.name, item.id);
    const QList<Command> upkeep = Upkeep::commands(*book, itemIds, profile, login, now);
    for (const Command &command : upkeep)
        if (const auto done = apply(connection, ledger, command); !done)
            return done;

    QRandomGenerator random(1166); // the same desk every time
    const auto &calendar = *profile.versionFor(now).service;
    const auto catalogue = TicketStore::catalogue(connection);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    Story story(connection, profile, login, *catalogue);
    for (int i = 0; i < 120; ++i) {
        // Who still waits for a first notification reported lately, but for a few; the others within twelve days.
        const bool isWaiting = QSet<int> { 0, 1, 3, 8 }.contains(i % 10);
        const qint64 back = isWaiting && i % 9 != 0 ? random.bounded(3 * 3600) : random.bounded(12 * 86400);
        Instant reported = now - 600 - back;
        if (!calendar.isOpen(reported) && i % 4 != 0)
            reported = std::min(calendar.nextOpening(reported).value_or(reported), now - 600);
        if (const auto done = story.tell(i, reported, now); !done)
            return done;
    }
    // One outage of ours was reported by somebody.
    const auto tickets = TicketStore::queue(connection, 500);
    if (!tickets)
        return tl::unexpected(tickets.error());
    const auto reported = std::find_if(tickets->begin(), tickets->end(), [](const Ticket &ticket) {
        return ticket.disruptionClass == DisruptionClass::Prevents && ticket.kind == TicketKind::Incident;
    });
    return Interruptions::record(connection, ledger, login, now,
                                 reported == tickets->end() ? QString() : reported->id.value);
}

} // namespace sc
