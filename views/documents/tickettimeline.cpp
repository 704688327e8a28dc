#include "views/documents/tickettimeline.h"

#include "models/tickets/escalationrules.h"
#include "views/widgets/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString escalationText(const TicketEntry &entry, const QJsonObject &facts)
{
    QStringList lines { entry.text, TicketTimeline::tr("Bisher versucht: %1").arg(facts.value("tried"_L1).toString()) };
    const auto items = facts.value("items"_L1).toArray();
    for (const auto &value : items) {
        const QJsonObject answer = value.toObject();
        const RequiredItem *item = EscalationRules::shipped().item(facts.value("target"_L1).toString(),
                                                                   answer.value("code"_L1).toString());
        const QString name = !item                    ? answer.value("code"_L1).toString()
            : QLocale().language() == QLocale::German ? item->german
                                                      : item->english;
        lines.append(name + u": "_s + answer.value("text"_L1).toString());
    }
    return lines.join(u'\n');
}

/// Old → new deadline as recorded when the class changed (SLA-6, PROF-3).
QString reclassified(const QJsonObject &facts)
{
    const auto due = [&](QLatin1StringView name) {
        return facts.value(name).isDouble() ? Words::moment(facts.value(name).toInteger())
                                            : TicketTimeline::tr("keine");
    };
    const QString text = TicketTimeline::tr("Frist bisher %1, jetzt %2").arg(due("old_due"_L1), due("new_due"_L1));
    return text + u" ("_s
        + (facts.value("reason"_L1).toString() == u"worsened" ? TicketTimeline::tr("verschlimmert")
                                                              : TicketTimeline::tr("falsch eingeschätzt"))
        + u')';
}

/// Who was told of a security incident (INC-15).
QString securityText(const TicketEntry &entry, const QJsonObject &facts)
{
    if (facts.isEmpty())
        return entry.text;
    return QStringList { entry.text,
                         facts.value("isb_told"_L1).toBool() ? TicketTimeline::tr("ISB: unterrichtet")
                                                             : TicketTimeline::tr("ISB: noch nicht unterrichtet"),
                         facts.value("data_protection_told"_L1).toBool()
                             ? TicketTimeline::tr("Datenschutz: unterrichtet")
                             : TicketTimeline::tr("Datenschutz: noch nicht unterrichtet") }
        .join(u'\n');
}

QString stageText(const TicketEntry &entry)
{
    const QString role = entry.party == u"owner" ? TicketTimeline::tr("Bearbeitung")
        : entry.party == u"lead"                 ? TicketTimeline::tr("Teamleitung")
                                                 : TicketTimeline::tr("Serviceleitung");
    return TicketTimeline::tr("%1 % der Reaktionszeit verbraucht: Hinweis an %2").arg(entry.text, role);
}

TimelineLine lineOf(const TicketEntry &entry)
{
    const QJsonObject facts = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    QString what = Words::entryKind(entry.kind);
    QString text = entry.text;
    if (entry.kind == u"stage")
        text = stageText(entry);
    else if (!entry.party.isEmpty())
        what += u" – "_s + entry.party;
    if (entry.kind == u"reclassified")
        text = reclassified(facts);
    else if (entry.kind == u"security")
        text = securityText(entry, facts);
    else if (entry.kind == u"escalation")
        text = escalationText(entry, facts);
    if (entry.durationSeconds > 0)
        text += u'\n' + TicketTimeline::tr("Dauer: %1 min").arg(entry.durationSeconds / 60);
    return { entry.occurredAt, entry.login, what, text, entry.voided };
}

QString word(const QString &field, const QString &value)
{
    if (field == u"state")
        if (const auto state = ticketStateFromCode(value))
            return Words::of(*state);
    if (field == u"class")
        if (const auto disruptionClass = servicetime::disruptionClassFromCode(value))
            return Words::of(*disruptionClass);
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

QList<TimelineLine> TicketTimeline::linesOf(const TicketFile &file)
{
    static const QStringList told { u"state"_s, u"owner"_s, u"class"_s, u"level"_s };
    QList<TimelineLine> lines;
    for (const TicketEntry &entry : file.entries)
        lines.append(lineOf(entry));
    for (const TicketActivity &activity : file.activities) {
        if (activity.entity == u"ticket_attachments") {
            const auto attachment = std::find_if(
                file.attachments.begin(), file.attachments.end(),
                [&activity](const Attachment &a) { return a.id == activity.entityId; });
            const QString what = activity.field == u"id" ? tr("Datei angehängt")
                : activity.newValue.isEmpty()            ? tr("Anhang zurückgeholt")
                                                         : tr("Anhang entfernt");
            lines.append({ activity.occurredAt, activity.login, what,
                           attachment == file.attachments.end() ? QString() : attachment->name, false });
        }
        if (activity.entity != u"tickets")
            continue;
        if (activity.field == u"id")
            lines.append({ activity.occurredAt, activity.login, tr("Vorgang aufgenommen"), {}, false });
        else if (told.contains(activity.field))
            lines.append({ activity.occurredAt, activity.login, Words::fieldName(activity.field),
                           word(activity.field, activity.oldValue) + u" → "_s + word(activity.field, activity.newValue),
                           false });
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TimelineLine &a, const TimelineLine &b) { return a.at > b.at; });
    return lines;
}

} // namespace sc
