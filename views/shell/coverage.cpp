#include "views/shell/coverage.h"

#include "models/domain/localtime.h"
#include "models/tickets/alerting.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString coverageWords(const ProfileVersion &version, Instant at)
{
    const auto clock = [](Instant instant) {
        return QDateTime::fromSecsSinceEpoch(instant, berlin()).toString(u"HH:mm"_s);
    };
    QStringList lines;
    const auto gaps = coverageGaps(version, at);
    for (const CoverageGap &gap : gaps)
        lines.append((gap.isStaffed
                          ? QCoreApplication::translate("Coverage", "%1–%2 Kernzeit ohne Desk, Betrieb besetzt")
                          : QCoreApplication::translate("Coverage",
                                                        "%1–%2 Kernzeit ohne Desk und ohne Personal: Rufbereitschaft"))
                         .arg(clock(gap.from), clock(gap.to)));
    return lines.isEmpty()
        ? QString()
        : QCoreApplication::translate("Coverage", "Heute in der Kernzeit nicht gedeckt:") + u'\n' + lines.join(u'\n');
}

} // namespace sc
