#include "views/documents/ticketfacts.h"

#include "models/tickets/closing.h"
#include "models/tickets/escalationladder.h"
#include "models/tickets/escalationrules.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// 12600 → "3:30 h"
QString hours(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    return u"%1:%2 h"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString TicketFacts::ladder(const ServiceProfile &profile, const Ticket &ticket, Instant now)
{
    if (ticket.notifiedAt || !isOpen(ticket.state))
        return {};
    QStringList parts;
    const auto steps = escalationLadder(profile, ticket.disruptionClass, ticket.clockFrom);
    for (const LadderStep &step : steps) {
        const QString role = step.role == LadderRole::Owner ? tr("Bearbeitung")
            : step.role == LadderRole::Lead                 ? tr("Teamleitung")
                                                            : tr("Serviceleitung");
        parts.append(u"%1 %2 % %3 %4"_s.arg(step.at <= now ? u"●"_s : u"○"_s, QString::number(step.percent), role,
                                            Words::shortMoment(step.at)));
    }
    return parts.isEmpty() ? QString() : tr("Stufen: %1").arg(parts.join(u"   "_s));
}

QString TicketFacts::handOvers(const Ticket &ticket)
{
    if (ticket.escalationCount == 0)
        return {};
    const QString count = tr("%n Übergaben", nullptr, ticket.escalationCount);
    return ticket.escalationCount < EscalationRules::PingPongHint
        ? count
        : u"▲ "_s + tr("%1: Der Vorgang wandert. Bitte klären Sie im Gespräch, wer ihn löst.").arg(count);
}

QString TicketFacts::ending(const ServiceProfile &profile, const Ticket &ticket, Instant now)
{
    QStringList lines;
    if (const auto from = closableFrom(profile, ticket))
        lines.append(*from <= now
                         ? tr("5 Arbeitstage ohne Widerspruch: kann geschlossen werden")
                         : tr("Ohne Widerspruch kann der Vorgang ab %1 geschlossen werden").arg(Words::moment(*from)));
    if (const auto restored = restorationOf(profile, ticket))
        lines.append(tr("Wiederhergestellt nach %1 Servicezeit, %2 Uhrzeit (gemessen, keine Zusage)")
                         .arg(hours(restored->serviceSeconds), hours(restored->seconds)));
    return lines.join(u'\n');
}

QStringList TicketFacts::linesOf(const ServiceProfile &profile, const TicketFile &file, Instant now)
{
    QStringList lines { ladder(profile, file.ticket, now), handOvers(file.ticket), ending(profile, file.ticket, now) };
    if (!file.watchers.isEmpty())
        lines.append(tr("Beobachtet von: %1").arg(file.watchers.join(u", "_s)));
    lines.removeAll(QString());
    return lines;
}

} // namespace sc
