#include "views/team/linkwords.h"

#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 JustNow = 20; ///< seconds: rows are asked for every 15 s

} // namespace

QString LinkWords::state(const LinkState &state, Instant now)
{
    QString text;
    switch (state.kind) {
    case LinkState::Kind::Connecting: text = tr("Team: Verbindung wird aufgebaut"); break;
    case LinkState::Kind::Loading:
        text = tr("Team: %1 von %2 Schritten geladen").arg(state.loaded).arg(state.toLoad);
        break;
    case LinkState::Kind::InStep: {
        const qint64 age = now - state.inStepAt;
        text = age < JustNow ? tr("Team: aktuell") : tr("Team: Stand vor %1 s").arg(age);
        break;
    }
    case LinkState::Kind::Offline: text = tr("▲ Offline seit %1").arg(Words::shortMoment(state.offlineSince)); break;
    case LinkState::Kind::Halted: text = tr("■ Team: bitte ansehen"); break;
    }
    return state.unsent == 0 ? text : text + u" · "_s + tr("%n noch nicht gesendet", nullptr, state.unsent);
}

QString LinkWords::trouble(const Error &error)
{
    static const std::array<std::pair<const char *, const char *>, 22> reasons {
        { { "host",
            QT_TR_NOOP(
                "Der Servername ist unbekannt. Prüfen Sie die Schreibweise und ob dieser Computer im Netz ist.") },
          { "unreachable",
            QT_TR_NOOP(
                "Der Server nimmt keine Verbindung an. Er ist ausgeschaltet, der Port ist falsch oder eine Firewall ist dazwischen.") },
          { "timeout", QT_TR_NOOP("Der Server antwortet nicht. Prüfen Sie Servername, Port und Netz.") },
          { "lost", QT_TR_NOOP("Die Verbindung ist abgebrochen. Sie wird von selbst wieder aufgebaut.") },
          { "read_only",
            QT_TR_NOOP(
                "Die angegebenen Server nehmen zurzeit nur Lesezugriffe an. Geben Sie alle Server an oder warten Sie, bis einer übernommen hat.") },
          { "no_tls",
            QT_TR_NOOP(
                "Der Server bietet keine verschlüsselte Verbindung an. Ohne sie wird nichts übertragen. Bitte wenden Sie sich an die Administration.") },
          { "library",
            QT_TR_NOOP(
                "Die Bibliothek libpq fehlt auf diesem Computer oder passt nicht. Bitte installieren Sie das Programm neu oder wenden Sie sich an die Administration.") },
          { "untrusted",
            QT_TR_NOOP(
                "Dem Zertifikat des Servers wird hier nicht vertraut. Wählen Sie die CA-Datei, die Sie von der Administration bekommen haben.") },
          { "name",
            QT_TR_NOOP(
                "Das Zertifikat gehört zu einem anderen Servernamen. Geben Sie den Namen genau so an, wie er im Zertifikat steht.") },
          { "ca_file", QT_TR_NOOP("Die CA-Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.") },
          { "password",
            QT_TR_NOOP(
                "Login oder Passwort stimmt nicht. Ihre Arbeit hier ist sicher und wird nach der Anmeldung gesendet.") },
          { "28P01", QT_TR_NOOP("Login oder Passwort stimmt nicht.") },
          { "28000",
            QT_TR_NOOP(
                "Der Server lässt diesen Login hier oder an dieser Datenbank nicht zu. Prüfen Sie beide; stimmen sie, wenden Sie sich bitte an die Administration.") },
          { "3D000", QT_TR_NOOP("Diese Datenbank gibt es auf dem Server nicht. Prüfen Sie ihren Namen.") },
          { "locked", QT_TR_NOOP("Dieser Login ist gesperrt. Bitte wenden Sie sich an die Administration.") },
          { "no_roles",
            QT_TR_NOOP(
                "Dieser Login hat keine Rolle in der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.") },
          { "login",
            QT_TR_NOOP(
                "Dieser Login ist gesperrt oder hat keine Rolle. Die Daten des Teams sind hier entfernt, nicht gesendete Schritte sind noch da. Bitte wenden Sie sich an die Administration.") },
          { "rights",
            QT_TR_NOOP(
                "Dem Login fehlen Rechte an der gemeinsamen Datenbank. Bitte wenden Sie sich an die Administration.") },
          { "old_server",
            QT_TR_NOOP(
                "Die gemeinsame Datenbank ist älter als dieses Programm. Die Administration muss sie aktualisieren (servicecenterctl server install).") },
          { "new_server",
            QT_TR_NOOP(
                "Die gemeinsame Datenbank ist neuer als dieses Programm. Bitte aktualisieren Sie das Programm.") },
          { "rules",
            QT_TR_NOOP(
                "Programm und gemeinsame Datenbank haben verschiedene Regeln. Sie können weiterarbeiten; gesendet wird erst, wenn beide auf demselben Stand sind. Bitte wenden Sie sich an die Administration.") },
          { "outbox",
            QT_TR_NOOP(
                "Die Daten auf diesem Computer wurden kopiert oder aus einer Sicherung zurückgeholt: Der Server kennt Schritte, die hier fehlen. Nichts ist verloren. Melden Sie diesen Computer neu an, dann wird gesendet, was noch wartet.") } }
    };
    for (const auto &[subject, words] : reasons)
        if (error.subject == QLatin1StringView(subject))
            return tr(words);
    if (error.subject == u"schema")
        return tr(
            "Das ist keine gemeinsame Datenbank des Service Centers. Prüfen Sie ihren Namen oder lassen Sie sie einrichten (servicecenterctl server install).");
    if (error.kind == Error::Kind::ConnectionLost)
        return tr(
            "Der Server ist zurzeit nicht erreichbar. Sie können weiterarbeiten; gesendet wird von selbst, sobald er wieder da ist.");
    return tr("Unerwartete Antwort des Servers: %1. Ihre Arbeit hier ist sicher. Bitte melden Sie es der Administration.")
        .arg(error.detail);
}

QString LinkWords::diverged()
{
    return tr(
        "Der Server hat nicht mehr die Geschichte, die dieser Computer kannte (etwa nach einer zurückgeholten Sicherung oder einem Eingriff). Alles wird neu geladen; was noch nicht gesendet war, bleibt und wird gesendet. Bitte melden Sie es der Administration.");
}

QString LinkWords::notBrought()
{
    return tr(
        "Dieser Vorgang wurde vor mehr als 90 Tagen geschlossen; sein Verlauf liegt nur auf dem Server, der nicht erreichbar ist. Öffnen Sie ihn erneut, wenn die Verbindung wieder steht.");
}

QString LinkWords::numbered(const QString &old, const QString &number, bool wasTold)
{
    if (!wasTold)
        return tr("%1 hat jetzt die Nummer %2. Auch die vorläufige Nummer findet den Vorgang weiterhin.")
            .arg(old, number);
    return tr("Die Nummer %1 musste in %2 geändert werden: Der Server hat seinen letzten Stand verloren und die Nummer neu vergeben. %1 findet den Vorgang weiterhin; bitte sagen Sie die neue Nummer, wem Sie die alte genannt haben.")
        .arg(old, number);
}

QString LinkWords::deed(const OutboxLine &line)
{
    return deed(line.kind, !line.ticketId.isEmpty());
}

QString LinkWords::deed(const QString &kindOfStep, bool isOfTicket)
{
    static const std::array<std::pair<const char *, const char *>, 19> deeds {
        { { "ticket.record", QT_TR_NOOP("Meldung aufgenommen") },
          { "ticket.qualify", QT_TR_NOOP("Qualifiziert") },
          { "ticket.take", QT_TR_NOOP("Übernommen") },
          { "ticket.assign", QT_TR_NOOP("Zugewiesen") },
          { "ticket.escalate", QT_TR_NOOP("Übergeben") },
          { "ticket.hand_back", QT_TR_NOOP("Zurückgegeben") },
          { "ticket.notify", QT_TR_NOOP("Kunden informiert") },
          { "ticket.log", QT_TR_NOOP("Eintrag festgehalten") },
          { "ticket.wait", QT_TR_NOOP("Wartet") },
          { "ticket.resume", QT_TR_NOOP("Weiter bearbeitet") },
          { "ticket.follow_up", QT_TR_NOOP("Wiedervorlage gesetzt") },
          { "ticket.solve", QT_TR_NOOP("Gelöst") },
          { "ticket.close", QT_TR_NOOP("Geschlossen") },
          { "ticket.reopen", QT_TR_NOOP("Wieder geöffnet") },
          { "ticket.withdraw", QT_TR_NOOP("Zurückgezogen") },
          { "ticket.link", QT_TR_NOOP("Verknüpft") },
          { "ticket.attach", QT_TR_NOOP("Datei angehängt") },
          { "ticket.security", QT_TR_NOOP("Sicherheitsvorfall gemeldet") },
          { "undo", QT_TR_NOOP("Letzten Schritt zurückgenommen") } }
    };
    for (const auto &[kind, words] : deeds)
        if (kindOfStep == QLatin1StringView(kind))
            return tr(words);
    return isOfTicket ? tr("Vorgang geändert") : tr("Stammdaten geändert");
}

QString LinkWords::value(const QString &field, const QString &stored)
{
    if (stored.isEmpty())
        return tr("leer");
    if (field == u"class")
        if (const auto found = servicetime::disruptionClassFromCode(stored))
            return Words::of(*found);
    if (field == u"state")
        if (const auto found = ticketStateFromCode(stored))
            return Words::of(*found);
    return stored;
}

QString LinkWords::fate(const OutboxLine &line)
{
    if (line.isWaiting())
        return tr("Wartet auf die Verbindung; wird von selbst gesendet.");
    if (line.isParked())
        return line.basis.isEmpty()
            ? tr(
                "Der Server hat nicht, was hier geändert werden soll: Es ist noch auf einem anderen Computer, zurückgenommen oder für Sie vertraulich. Sobald es da ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.")
            : tr("Baut auf »%1« von diesem Computer auf, das der Server nicht übernommen hat. Sobald das gelungen ist, wird dieser Schritt von selbst gesendet; was nicht mehr gilt, nehmen Sie zur Kenntnis.")
                  .arg(deed(line.basis, true));
    if (!line.isClash())
        return line.outcome->status == Outcome::Status::Forbidden
            ? tr(
                "Der Server erlaubt es nicht: Ihre Rolle oder die Zuständigkeit hat sich geändert. Es wurde nichts geändert; die Teamleitung kann den Schritt ausführen.")
            : Words::refusal(*line.outcome);
    const QString field = Words::fieldName(line.field);
    const QString theirs = value(line.field, line.theirs);
    const QString choice = tr("Ihre Wahl: %1.").arg(value(line.field, line.mine));
    return (line.theirName.isEmpty() ? tr("Bei »%1« steht inzwischen %2.").arg(field, theirs)
                                     : tr("%1 hat »%2« am %3 auf %4 gesetzt.")
                                           .arg(line.theirName, field, Words::shortMoment(line.theirAt), theirs))
        + u' ' + choice;
}

} // namespace sc
