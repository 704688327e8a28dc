#include "views/maintenance/maintenancewords.h"

#include "models/domain/localtime.h"
#include "views/widgets/words.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QDateTime localOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, berlin());
}

} // namespace

QString MaintenanceWords::of(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Deviation: return tr("Ankündigung der Abweichung");
    case MessageKind::Software: return tr("Mitteilung zur Softwarewartung");
    case MessageKind::Correction: return tr("Berichtigung");
    case MessageKind::Withdrawal: return tr("Rücknahme");
    case MessageKind::Emergency: return tr("Sofortmeldung");
    }
    return {};
}

QString MaintenanceWords::of(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::Draft: return tr("nicht angekündigt");
    case AnnouncementState::Announced: return tr("angekündigt");
    case AnnouncementState::Corrected: return tr("geändert nach Ankündigung");
    case AnnouncementState::Withdrawn: return tr("zurückgenommen");
    case AnnouncementState::Completed: return tr("abgeschlossen");
    }
    return {};
}

QString MaintenanceWords::of(PlannedWork::State state)
{
    switch (state) {
    case PlannedWork::State::Planned: return tr("geplant");
    case PlannedWork::State::Done: return tr("durchgeführt");
    case PlannedWork::State::Cancelled: return tr("abgesagt");
    }
    return {};
}

QString MaintenanceWords::kind(const Occurrence &one)
{
    if (one.isSkipped)
        return tr("entfällt am Feiertag");
    switch (one.kind) {
    case WindowKind::Regular: return tr("Regelfenster");
    case WindowKind::Deviation:
        return localOf(one.from).date() == localOf(one.originalAt).date() ? tr("andere Zeit") : tr("verlegt");
    case WindowKind::Cancelled: return tr("entfällt");
    case WindowKind::Extra: return tr("zusätzlich");
    case WindowKind::Emergency: return tr("Notfallwartung");
    }
    return {};
}

QString MaintenanceWords::clock(Instant at)
{
    return localOf(at).toString(u"HH:mm"_s);
}

QString MaintenanceWords::span(Instant from, Instant to)
{
    const bool isOneDay = localOf(from).date() == localOf(to).date();
    return Words::moment(from) + u"–"_s + (isOneDay ? clock(to) : Words::moment(to));
}

QString MaintenanceWords::duration(qint64 seconds)
{
    if (seconds >= 2LL * 86400)
        return tr("%n Tage", nullptr, static_cast<int>(seconds / 86400));
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString MaintenanceWords::of(const Collision &collision)
{
    const QString when = clock(collision.from) + u"–"_s + clock(collision.to);
    switch (collision.reason) {
    case Collision::Reason::CoreHours: return tr("liegt %1 in der Kernzeit").arg(when);
    case Collision::Reason::SameItem: return tr("%1 zugleich »%2« an derselben Komponente").arg(when, collision.with);
    case Collision::Reason::Freeze: return tr("Sperrzeit »%1«").arg(collision.with);
    }
    return {};
}

QString MaintenanceWords::of(const QList<Collision> &collisions)
{
    QStringList words;
    for (const Collision &collision : collisions)
        words.append(of(collision));
    return words.join(u" · "_s);
}

QString MaintenanceWords::of(const OwedMessage &owed)
{
    const QString by = Words::moment(owed.by);
    switch (owed.urgency) {
    case OwedMessage::Urgency::Planned: return tr("%1: bis %2").arg(of(owed.kind), by);
    case OwedMessage::Urgency::DraftDue: return tr("%1: Entwurf jetzt, Versand bis %2").arg(of(owed.kind), by);
    case OwedMessage::Urgency::SendDue:
        return owed.kind == MessageKind::Emergency ? tr("%1: sofort").arg(of(owed.kind))
                                                   : tr("%1: heute versenden, bis %2").arg(of(owed.kind), by);
    case OwedMessage::Urgency::Late: return tr("%1: überfällig seit %2").arg(of(owed.kind), by);
    case OwedMessage::Urgency::Short: return tr("%1: zu spät, fällig war %2").arg(of(owed.kind), by);
    }
    return {};
}

QString MaintenanceWords::of(const Consequence &consequence)
{
    if (consequence.messages.isEmpty())
        return {};
    if (!consequence.announceBy)
        return tr("Notfallwartung: sofort ankündigen");
    const QString by = Words::moment(*consequence.announceBy);
    const MessageKind kind = consequence.messages.constFirst();
    const QString what = kind == MessageKind::Correction ? tr("Berichtigung")
        : kind == MessageKind::Withdrawal                ? tr("Rücknahme")
                                                         : tr("Abweichung");
    if (consequence.shortfall > 0)
        return tr("%1: zu spät. Anzukündigen war bis %2; die Unterschreitung um %3 wird mit Ihrem Grund festgehalten.")
            .arg(what, by, duration(consequence.shortfall));
    if (consequence.daysLeft == 0)
        return tr("%1: ankündigen bis %2, das ist heute").arg(what, by);
    return tr("%1: ankündigen bis %2, noch %3").arg(what, by, tr("%n Tage", nullptr, consequence.daysLeft));
}

QString MaintenanceWords::of(const Course &course)
{
    if (course.overrun > 0 && !course.proposedOutages.isEmpty()) {
        QStringList spans;
        for (const auto &span : course.proposedOutages)
            spans.append(MaintenanceWords::span(span.open, span.close));
        return tr("%1 überzogen, davon in der Kernzeit: %2. Das zählt als Ausfall; bitte tragen Sie ihn ein.")
            .arg(duration(course.overrun), spans.join(u", "_s));
    }
    if (course.overrun > 0)
        return tr("%1 überzogen, außerhalb der Kernzeit").arg(duration(course.overrun));
    return course.endedEarly > 0 ? tr("%1 früher beendet").arg(duration(course.endedEarly)) : QString();
}

QString MaintenanceWords::message(MessageKind kind, const Occurrence &one)
{
    const QString title = one.title;
    const QString when = span(one.from, one.to);
    const QString regular = one.originalAt != 0 ? Words::moment(one.originalAt) : QString();
    QString first;
    switch (kind) {
    case MessageKind::Deviation:
        if (one.kind == WindowKind::Cancelled)
            first = tr("das Wartungsfenster »%1« am %2 entfällt.").arg(title, when);
        else
            first = regular.isEmpty()
                ? tr("wir führen eine zusätzliche Wartung durch: »%1«, %2.").arg(title, when)
                : tr("das Wartungsfenster »%1« vom %2 findet zu anderer Zeit statt: %3.").arg(title, regular, when);
        break;
    case MessageKind::Software: first = tr("wir führen eine Softwarewartung durch: »%1«, %2.").arg(title, when); break;
    case MessageKind::Correction:
        first = tr("wir berichtigen unsere Ankündigung. Das Wartungsfenster »%1« findet nun statt: %2.")
                    .arg(title, when);
        break;
    case MessageKind::Withdrawal:
        first = tr("wir nehmen unsere Ankündigung zurück: Die Wartung »%1«, %2, findet nicht statt.").arg(title, when);
        break;
    case MessageKind::Emergency:
        first = tr("wir müssen kurzfristig eine Notfallwartung durchführen: »%1«, %2.").arg(title, when);
        break;
    }
    QStringList lines { tr("Guten Tag,"), {}, first };
    if (one.kind != WindowKind::Cancelled)
        lines.append(tr("Dauer: voraussichtlich %1.").arg(duration(one.to - one.from)));
    const QString reason = one.window ? one.window->reason : QString();
    const QString restrictions = one.window ? one.window->restrictions : QString();
    lines.append(tr("Grund: %1").arg(reason.isEmpty() ? tr("planmäßige Wartung") : reason));
    if (one.kind != WindowKind::Cancelled)
        lines.append(
            tr("Einschränkungen: %1")
                .arg(restrictions.isEmpty() ? tr("Die Plattform ist in dieser Zeit nicht erreichbar.") : restrictions));
    lines.append({ QString(), tr("Ihr Service Center Digitalisierung") });
    return lines.join(u'\n');
}

QString MaintenanceWords::recurrence(const QString &rule)
{
    static const QRegularExpression form(u"^FREQ=(WEEKLY|MONTHLY);BYDAY=(-?\\d)?(MO|TU|WE|TH|FR|SA|SU)$"_s);
    static const QStringList days { u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s };
    const auto match = form.match(rule);
    const QString place = match.captured(2);
    if (!match.hasMatch() || (match.captured(1) == u"WEEKLY") != place.isEmpty())
        return rule;
    const QString day = QLocale().standaloneDayName(static_cast<int>(days.indexOf(match.captured(3))) + 1);
    if (place.isEmpty())
        return tr("jeden %1").arg(day);
    return place == u"-1" ? tr("letzter %1 im Monat").arg(day) : tr("%1. %2 im Monat").arg(place, day);
}

QString MaintenanceWords::ruleProblem(const Error &error)
{
    if (error.subject == u"name")
        return tr("Bitte geben Sie dem Regelfenster einen Namen.");
    if (error.subject == u"recurrence")
        return tr("Die Wiederholung ist keine Regel nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=WE.");
    if (error.subject == u"first_day")
        return tr("Am ersten Tag gibt es nach dieser Regel kein Fenster.");
    if (error.subject == u"last_day")
        return tr("Der letzte Tag liegt vor dem ersten.");
    return tr("Beginn und Ende sind gleich.");
}

} // namespace sc
