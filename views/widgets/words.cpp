#include "views/widgets/words.h"

#include "models/domain/localtime.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;
using servicetime::Stage;

namespace {

QDateTime local(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, berlin());
}

/// 5040 → "1:24"
QString hours(qint64 seconds)
{
    const qint64 minutes = std::abs(seconds) / 60;
    return QString::number(minutes / 60) + u':' + QString::number(minutes % 60).rightJustified(2, u'0');
}

} // namespace

QString Words::of(Queue queue)
{
    switch (queue) {
    case Queue::Mine: return tr("Meine Vorgänge");
    case Queue::MyTeam: return tr("Mein Team");
    case Queue::Unassigned: return tr("Ohne Bearbeiter");
    case Queue::Level1: return tr("1st Level");
    case Queue::Level2: return tr("2nd Level");
    case Queue::Level3: return tr("3rd Level");
    case Queue::DueSoon: return tr("Bald fällig");
    case Queue::Breached: return tr("Frist überschritten");
    case Queue::ToInform: return tr("Zu informieren");
    case Queue::FollowUps: return tr("Wiedervorlage heute");
    case Queue::Waiting: return tr("Wartend");
    case Queue::AllOpen: return tr("Alle offenen");
    case Queue::Closed: return tr("Gelöst und geschlossen");
    case Queue::LateRecorded: return tr("Nacherfasst");
    }
    return {};
}

QString Words::level(int level)
{
    return of(queueOfLevel(level));
}

QString Words::arrival(const Ticket &ticket)
{
    return moment(ticket.reportedAt) + u" · "_s + of(ticket.channel);
}

QString Words::caller(const Ticket &ticket)
{
    QStringList known { ticket.callerName, ticket.callerPhone, ticket.callerMail };
    known.removeAll(QString());
    return known.join(u" · "_s);
}

QString Words::of(TicketState state)
{
    switch (state) {
    case TicketState::New: return tr("neu");
    case TicketState::Qualified: return tr("qualifiziert");
    case TicketState::InProgress: return tr("in Bearbeitung");
    case TicketState::Waiting: return tr("wartend");
    case TicketState::Solved: return tr("gelöst");
    case TicketState::Closed: return tr("geschlossen");
    case TicketState::Withdrawn: return tr("zurückgezogen");
    }
    return {};
}

QString Words::of(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Incident: return tr("Störung");
    case TicketKind::ServiceRequest: return tr("Serviceanfrage");
    case TicketKind::FunctionalQuestion: return tr("fachliche Frage");
    case TicketKind::Complaint: return tr("Beschwerde / Sonstiges");
    }
    return {};
}

QString Words::of(Channel channel)
{
    switch (channel) {
    case Channel::Mail: return tr("E-Mail");
    case Channel::Phone: return tr("Telefon");
    case Channel::InPerson: return tr("persönlich");
    case Channel::Post: return tr("Post");
    case Channel::Monitoring: return tr("Überwachung");
    case Channel::CommandCenter: return tr("Command-Center");
    }
    return {};
}

QString Words::of(WaitingFor reason)
{
    switch (reason) {
    case WaitingFor::Nobody: return {};
    case WaitingFor::Customer: return tr("Rückmeldung des Kunden");
    case WaitingFor::ThirdParty: return tr("Dritte");
    case WaitingFor::Change: return tr("Change");
    case WaitingFor::Problem: return tr("Problem");
    }
    return {};
}

QString Words::of(DisruptionClass value)
{
    switch (value) {
    case DisruptionClass::Prevents: return tr("betriebsverhindernd");
    case DisruptionClass::Hinders: return tr("betriebsbehindernd");
    case DisruptionClass::Minor: return tr("leicht");
    case DisruptionClass::Other: return tr("sonstige Anfrage");
    }
    return {};
}

QString Words::definition(DisruptionClass value)
{
    switch (value) {
    case DisruptionClass::Prevents:
        return tr("Die Nutzung ist unmöglich oder schwerwiegend eingeschränkt. Reaktion in 2 Stunden Servicezeit.");
    case DisruptionClass::Hinders:
        return tr("Die Nutzung ist erheblich eingeschränkt. Reaktion in 8 Stunden Servicezeit.");
    case DisruptionClass::Minor:
        return tr(
            "Die Nutzung ist ohne oder mit unwesentlicher Einschränkung möglich. Reaktion in 16 Stunden Servicezeit.");
    case DisruptionClass::Other:
        return tr("Keine Störung: Anfrage oder Leistung. Reaktion bis zum Ende der Servicezeit des 2. Arbeitstages.");
    }
    return {};
}

QString Words::definition(TicketKind kind)
{
    if (kind != TicketKind::Incident)
        return tr("Keine Störung, also ohne Störungsklasse.");
    return tr(
        "Störung: Eine Leistung tut am Übergabepunkt, dem Rechenzentrum des Anbieters, nicht, was sie soll, liefert falsche Ergebnisse oder arbeitet fehlerhaft und ist dadurch eingeschränkt.");
}

QString Words::causeDefinition(const QString &place)
{
    if (place == u"customer" || place == u"network")
        return tr("Was beim Kunden oder im Netz liegt, mindert die Verfügbarkeit nie.");
    if (place == u"third_party")
        return tr("Was bei Dritten liegt, zählt nicht zur Verfügbarkeit.");
    return place.isEmpty() ? tr("Solange er unbekannt ist, gilt die Zusage.")
                           : tr("Was bei uns liegt, zählt zur Verfügbarkeit.");
}

QString Words::entryKind(const QString &kind)
{
    static const std::array<std::pair<const char *, const char *>, 16> names {
        { { "accumulation", QT_TR_NOOP("Keine gemeinsame Störung") },
          { "forward", QT_TR_NOOP("Weitergeleitet") },
          { "answer", QT_TR_NOOP("Antwort") },
          { "security", QT_TR_NOOP("Sicherheitsvorfall") },
          { "note", QT_TR_NOOP("Notiz") },
          { "call", QT_TR_NOOP("Telefonat") },
          { "talk", QT_TR_NOOP("Gespräch") },
          { "remote", QT_TR_NOOP("Fernwartung") },
          { "notification", QT_TR_NOOP("Kunde informiert") },
          { "escalation", QT_TR_NOOP("Übergabe") },
          { "return", QT_TR_NOOP("Rückgabe") },
          { "reclassified", QT_TR_NOOP("Klasse geändert") },
          { "reopened", QT_TR_NOOP("Wieder geöffnet") },
          { "import", QT_TR_NOOP("Übernahme") },
          { "stage", QT_TR_NOOP("Stufe erreicht") },
          { "alert", QT_TR_NOOP("Sofort benachrichtigt") } }
    };
    for (const auto &[code, name] : names)
        if (kind == QLatin1StringView(code))
            return tr(name);
    return kind;
}

QString Words::nextStep(const QString &step)
{
    static const std::array<std::pair<const char *, const char *>, 14> names {
        { { "track", QT_TR_NOOP("nachverfolgen") },
          { "resume", QT_TR_NOOP("weiterarbeiten") },
          { "waiting", QT_TR_NOOP("wartet") },
          { "tell_solution", QT_TR_NOOP("Kunden über die Lösung informieren") },
          { "solved", QT_TR_NOOP("gelöst") },
          { "forwarded", QT_TR_NOOP("Frage weitergeleitet") },
          { "answered", QT_TR_NOOP("Antwort eingegangen") },
          { "security", QT_TR_NOOP("Sicherheitsvorfall") },
          { "qualify", QT_TR_NOOP("qualifizieren") },
          { "await_answer", QT_TR_NOOP("Antwort abwarten, sonst nachfragen") },
          { "pass_on_answer", QT_TR_NOOP("Antwort an den Kunden weitergeben") },
          { "inform_isb", QT_TR_NOOP("ISB unterrichten") },
          { "inform_data_protection", QT_TR_NOOP("Datenschutz unterrichten") },
          { "inform_isb_and_data_protection", QT_TR_NOOP("ISB und Datenschutz unterrichten") } }
    };
    for (const auto &[code, name] : names)
        if (step == QLatin1StringView(code))
            return tr(name);
    return step;
}

QString Words::linkKind(const QString &kind)
{
    static const std::array<std::pair<const char *, const char *>, 7> names {
        { { "parent", QT_TR_NOOP("übergeordnet") },
          { "child", QT_TR_NOOP("untergeordnet") },
          { "related", QT_TR_NOOP("verwandt") },
          { "split_from", QT_TR_NOOP("abgeteilt von") },
          { "split_to", QT_TR_NOOP("abgeteilt") },
          { "duplicate", QT_TR_NOOP("Dublette") },
          { "original", QT_TR_NOOP("Dublette von") } }
    };
    for (const auto &[code, name] : names)
        if (kind == QLatin1StringView(code))
            return tr(name);
    return kind;
}

QString Words::security(const Ticket &ticket, Instant now)
{
    if (!ticket.securityAt)
        return {};
    const Instant due = dataProtectionDueAt(*ticket.securityAt);
    const qint64 minutes = std::abs(due - now) / 60;
    const QString span = u"%1:%2 h"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return now <= due
        ? tr("Sicherheitsvorfall · Meldung nach Art. 33 DSGVO bis %1, noch %2").arg(moment(due), span)
        : tr("Sicherheitsvorfall · Meldefrist nach Art. 33 DSGVO am %1 abgelaufen, seit %2").arg(moment(due), span);
}

QString Words::fieldName(const QString &field)
{
    static const std::array<std::pair<const char *, const char *>, 9> names { { { "state", QT_TR_NOOP("Status") },
                                                                                { "owner", QT_TR_NOOP("Bearbeiter") },
                                                                                { "class",
                                                                                  QT_TR_NOOP("Störungsklasse") },
                                                                                { "priority", QT_TR_NOOP("Priorität") },
                                                                                { "level", QT_TR_NOOP("Level") },
                                                                                { "title", QT_TR_NOOP("Titel") },
                                                                                { "solution", QT_TR_NOOP("Lösung") },
                                                                                { "text", QT_TR_NOOP("Meldung") },
                                                                                { "kind", QT_TR_NOOP("Art") } } };
    for (const auto &[code, name] : names)
        if (field == QLatin1StringView(code))
            return tr(name);
    return field;
}

QString Words::of(Stage stage)
{
    switch (stage) {
    case Stage::NoDeadline: return tr("keine Frist");
    case Stage::OnTrack: return tr("im Plan");
    case Stage::Warning: return tr("Warnung");
    case Stage::Urgent: return tr("dringend");
    case Stage::Breached: return tr("überschritten");
    case Stage::Met: return tr("rechtzeitig informiert");
    case Stage::MetLate: return tr("zu spät informiert");
    }
    return {};
}

QString Words::clock(const servicetime::ClockReading &reading, bool isPromised)
{
    QString text;
    switch (reading.stage) {
    case Stage::Breached: text = tr("überschritten seit %1 h").arg(hours(reading.remaining)); break;
    case Stage::OnTrack: text = tr("noch %1 h").arg(hours(reading.remaining)); break;
    case Stage::Warning:
    case Stage::Urgent: text = tr("%1 · noch %2 h").arg(of(reading.stage), hours(reading.remaining)); break;
    default: text = of(reading.stage); break;
    }
    const bool isRunning = reading.stage == Stage::OnTrack || reading.stage == Stage::Warning
        || reading.stage == Stage::Urgent;
    if (isRunning && reading.isPaused && reading.resumesAt)
        text += tr(" · Pause bis %1").arg(QLocale().toString(local(*reading.resumesAt), u"ddd HH:mm"_s).remove(u'.'));
    if (!isPromised)
        text = tr("ohne Zusage · %1").arg(text);
    return text;
}

QString Words::clockTold(const servicetime::ClockReading &reading, bool isPromised, std::optional<Instant> due)
{
    QString text = clock(reading, isPromised);
    const bool isRunning = reading.stage == Stage::OnTrack || reading.stage == Stage::Warning
        || reading.stage == Stage::Urgent;
    if (isRunning) // cut, not rounded: 100 % is the deadline itself
        text += tr(" · %1 % der Servicezeit verbraucht").arg(static_cast<int>(reading.share * 100));
    return text + (due ? tr(" · Frist %1").arg(moment(*due)) : QString());
}

QString Words::day(QDate date)
{
    // Without the full stop of the locale, as in the explanations.
    return QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat).remove(u'.') + date.toString(u" dd.MM.yyyy"_s);
}

QString Words::moment(Instant at)
{
    return day(local(at).date()) + local(at).toString(u" HH:mm"_s);
}

QString Words::shortMoment(Instant at)
{
    return local(at).toString(u"dd.MM. HH:mm"_s);
}

QString Words::refusal(const Outcome &outcome)
{
    if (outcome.status == Outcome::Status::Conflict)
        return tr("Inzwischen steht bei »%1« der Wert »%2«. Es wurde nichts überschrieben. Bitte sehen Sie den Vorgang an und entscheiden Sie neu.")
            .arg(fieldName(outcome.field), outcome.theirs);
    if (outcome.status == Outcome::Status::Forbidden)
        return tr(
            "Ihre Rolle erlaubt diesen Schritt nicht. Es wurde nichts geändert. Die Teamleitung kann ihn ausführen.");
    if (outcome.rule == u"too_late")
        return tr("Die Frist zum Zurücknehmen (%n Minuten) ist abgelaufen.", nullptr, outcome.theirs.toInt() / 60)
            + u' ' + tr("Es wurde nichts geändert.");
    static const std::array<std::pair<const char *, const char *>, 29> rules {
        { { "tickets_solved", QT_TR_NOOP("Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung.") },
          { "tickets_closed", QT_TR_NOOP("Zum Schließen fehlt eine dokumentierte Lösung oder Umgehung.") },
          { "tickets_waiting", QT_TR_NOOP("Zum Warten fehlen der Grund und der Tag, an dem es weitergeht.") },
          { "tickets_withdrawn",
            QT_TR_NOOP("Zum Zurückziehen fehlt der Grund oder der Vorgang, dessen Dublette dies ist.") },
          { "item_dependencies_acyclic",
            QT_TR_NOOP("Das ergäbe einen Kreis: Das Element brauchte am Ende sich selbst.") },
          { "categories_acyclic", QT_TR_NOOP("Das ergäbe einen Kreis: Die Kategorie gehörte am Ende zu sich selbst.") },
          { "user_roles_administrator",
            QT_TR_NOOP(
                "Dann hätte niemand mehr die Rolle Administration. Geben Sie sie zuerst einer anderen Person.") },
          { "users_administrator",
            QT_TR_NOOP(
                "Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst einer anderen Person.") },
          { "outages_whole",
            QT_TR_NOOP(
                "Der Ausfall ist so nicht vollständig: Beginn vor Ende, etwas Betroffenes und bei einer Korrektur der Grund gehören dazu.") },
          { "outage_items_whole", QT_TR_NOOP("Zu einem Ausfall gehört mindestens eine Komponente oder Leistung.") },
          { "outage_services_whole", QT_TR_NOOP("Zu einem Ausfall gehört mindestens eine Komponente oder Leistung.") },
          { "transition", QT_TR_NOOP("Dieser Statuswechsel ist nicht vorgesehen.") },
          { "not_found", QT_TR_NOOP("Dazu gibt es nichts mehr: Der Vorgang wurde zurückgenommen.") },
          { "changed_by_other",
            QT_TR_NOOP(
                "Eine andere Person hat den Vorgang seitdem geändert. Zurücknehmen würde ihre Änderung verlieren.") },
          { "undo_later_first", QT_TR_NOOP("Nehmen Sie zuerst Ihre spätere Änderung zurück.") },
          { "undone_already", QT_TR_NOOP("Dieser Schritt ist bereits zurückgenommen.") },
          { "left_the_house",
            QT_TR_NOOP("Was das Haus verlassen hat, lässt sich nicht zurücknehmen. Senden Sie eine Richtigstellung.") },
          { "not_yours", QT_TR_NOOP("Diesen Schritt hat eine andere Person ausgeführt.") },
          { "maintenance_windows_sound",
            QT_TR_NOOP(
                "Das Wartungsfenster ist so nicht vollständig: Es endet nach dem Beginn; zu spät Angekündigtes und Notfälle brauchen einen Grund, ein Notfall auch, wer ihn genehmigt hat.") },
          { "maintenance_windows_told",
            QT_TR_NOOP("Zum Ankündigen fehlt die Nachricht, die das Fenster so nennt, wie es jetzt steht.") },
          { "maintenance_windows_withdrawn", QT_TR_NOOP("Zurückgezogen wird nur, was vorher abgesagt wurde.") },
          { "maintenance_windows_held",
            QT_TR_NOOP(
                "Zum Abschließen fehlen der tatsächliche Beginn und das tatsächliche Ende; Abgesagtes fand nicht statt.") },
          { "required", QT_TR_NOOP("Eine Angabe fehlt, ohne die es nicht geht.") },
          { "exists", QT_TR_NOOP("Das gibt es schon.") },
          { "op_id_reused", QT_TR_NOOP("Unter dieser Kennung ist schon etwas anderes gespeichert.") },
          { "unknown_verb",
            QT_TR_NOOP(
                "Diesen Schritt kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.") },
          { "unknown_field",
            QT_TR_NOOP(
                "Ein Feld dieses Schrittes kennt die Datenbank nicht. Vermutlich haben Programm und Datenbank verschiedene Versionen.") },
          { "wrong_type", QT_TR_NOOP("Eine Angabe hat die falsche Form.") },
          { "malformed", QT_TR_NOOP("Der Schritt ist nicht lesbar.") } }
    };
    for (const auto &[rule, text] : rules)
        if (outcome.rule == QLatin1StringView(rule))
            return tr(text) + u' ' + tr("Es wurde nichts geändert.");
    return tr("Der Schritt wurde abgelehnt (%1 %2). Es wurde nichts geändert.")
        .arg(outcome.rule, fieldName(outcome.field));
}

QString Words::error(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return tr(
            "Ein anderes Programm hält die Datenbank fest. Ihre Eingabe steht noch im Fenster. Bitte versuchen Sie es gleich noch einmal.");
    case Error::Kind::ConnectionLost:
        return tr(
            "Auf dem Datenträger ist kein Platz mehr oder er antwortet nicht. Alles bisher Gespeicherte ist sicher, Ihre Eingabe steht noch im Fenster. Schaffen Sie Platz und speichern Sie erneut.");
    case Error::Kind::NotAllowed:
        if (error.subject == u"confidential")
            return tr(
                "Dieser Vorgang ist vertraulich. Sehen können ihn, wer ihn bearbeitet oder beobachtet, die Teamleitung und die Aufsicht.");
        return tr("In diesen Ordner darf nicht geschrieben werden: %1. Wählen Sie einen anderen oder bitten Sie die Administration um das Recht.")
            .arg(error.subject);
    case Error::Kind::Invalid:
        if (error.subject == u"schema")
            return tr(
                "Die Datenbank gehört zu einer neueren Version des Programms. Sie wurde nicht angefasst. Bitte aktualisieren Sie das Programm.");
        return error.detail;
    case Error::Kind::Internal:
        if (error.subject == u"damaged")
            return tr(
                "Die Datenbankdatei ist beschädigt. Beenden Sie das Programm und starten Sie es neu: Beim Start wird sie geprüft und die letzte brauchbare Sicherung angeboten.");
        return tr("Unerwarteter Fehler: %1. Es wurde nichts gespeichert. Bitte melden Sie ihn der Administration.")
            .arg(error.detail);
    default: return error.detail;
    }
}

QString Words::failure(const Result<Outcome> &answer)
{
    if (!answer)
        return error(answer.error());
    return answer->status == Outcome::Status::Applied ? QString() : refusal(*answer);
}

QString Words::presence(const QList<Presence> &others)
{
    QStringList typing;
    QStringList reading;
    for (const Presence &other : others)
        (other.act == Presence::Act::Types ? typing : reading).append(other.name);
    QStringList parts;
    if (!typing.isEmpty())
        parts.append(tr("Schreibt gerade: %1").arg(typing.join(u", "_s)));
    if (!reading.isEmpty())
        parts.append(tr("Liest gerade: %1").arg(reading.join(u", "_s)));
    return parts.join(u" · "_s);
}

QString Words::presenceSign(const QList<Presence> &others)
{
    return others.isEmpty() ? QString() : others.constFirst().act == Presence::Act::Types ? u"✎ "_s : u"◉ "_s;
}

QString Words::system(const QString &system)
{
    if (system == u"provisional")
        return tr("Vorläufige Nummer");
    if (system == u"earlier")
        return tr("Frühere Nummer");
    return system;
}

QString Words::problem(const TicketDraft::Problem &problem)
{
    if (problem.code == u"missing" && problem.field == u"reportedAt")
        return tr("Bitte tragen Sie ein, wann das Postfach die Nachricht empfangen hat; davon hängt die Frist ab.");
    if (problem.code == u"missing")
        return tr("Bitte beschreiben Sie die Meldung in mindestens einer Zeile.");
    if (problem.code == u"too_long")
        return tr("Die erste Zeile wird der Titel; sie darf höchstens %1 Zeichen haben.").arg(TicketDraft::MaxTitle);
    if (problem.field == u"reachedOtherAt")
        return tr("Der Eingang bei der anderen Stelle liegt nach dem Eingang bei uns.");
    return tr("Der Zeitpunkt der Meldung liegt in der Zukunft.");
}

} // namespace sc
