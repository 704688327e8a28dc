#include "views/maintenance/entrydetails.h"

#include "views/maintenance/maintenancewords.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

QStringList detailsOf(const CalendarModel::Entry &entry, const MaintenanceBook &book, const ServiceProfile &profile)
{
    QStringList lines { entry.title, MaintenanceWords::span(entry.from, entry.to), {}, CalendarModel::kindOf(entry) };
    if (entry.work) {
        lines.append(MaintenanceWords::tr("Stand: %1").arg(MaintenanceWords::of(entry.work->state)));
        lines.append(entry.work->note.isEmpty() ? QStringList() : QStringList(entry.work->note));
        for (const Collision &collision : entry.collisions)
            lines.append(u"▲ "_s + MaintenanceWords::of(collision));
    }
    if (!entry.window)
        return lines;
    const Occurrence &one = *entry.window;
    if (one.isForSoftware)
        lines.append(MaintenanceWords::tr("Softwarewartung"));
    if (one.kind == WindowKind::Deviation)
        lines.append(
            MaintenanceWords::tr("Regeltermin: %1").arg(MaintenanceWords::span(one.originalAt, one.originalTo)));
    lines.append(MaintenanceWords::tr("Stand: %1").arg(MaintenanceWords::of(one.state)));
    const auto addLine = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append(label.arg(text));
    };
    if (one.window) {
        addLine(MaintenanceWords::tr("Grund: %1"), one.window->reason);
        addLine(MaintenanceWords::tr("Einschränkungen: %1"), one.window->restrictions);
        addLine(MaintenanceWords::tr("Freigegeben durch %1"), one.window->approver);
        if (one.window->shortfall > 0)
            lines.append(MaintenanceWords::tr("Ankündigungsfrist um %1 unterschritten")
                             .arg(MaintenanceWords::duration(one.window->shortfall)));
        if (one.window->actualTo)
            addLine(u"%1"_s, MaintenanceWords::of(courseOf(one, *one.window->actualTo, profile)));
    }
    for (const OwedMessage &owed : entry.owed)
        lines.append((owed.urgency >= OwedMessage::Urgency::Late ? u"▲ "_s : u"● "_s) + MaintenanceWords::of(owed));
    for (const Collision &collision : entry.collisions)
        lines.append(u"▲ "_s + MaintenanceWords::of(collision));
    addLine(u"▲ "_s + MaintenanceWords::tr("Geschlossener Tag: %1"), one.closedDay);
    for (const Announcement &sent : book.announcements)
        if (one.window && sent.windowId == one.window->id)
            lines.append(
                { QString(),
                  MaintenanceWords::tr("%1: versandt %2, %3 (%4)")
                      .arg(MaintenanceWords::of(sent.kind), Words::moment(sent.sentAt), sent.sentVia, sent.proof) });
    return lines;
}

} // namespace sc
