#include "models/directory/roster.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

QList<RosterGap> rosterGaps(const QList<Record> &duty, const servicetime::ServiceCalendar &staffed, Instant from, Instant to)
{
    // Covered spans by beginning: staffed ones and the duty of everybody.
    QList<RosterGap> covered;
    Instant at = from;
    while (at < to) {
        const Instant opens = staffed.isOpen(at) ? at : staffed.nextOpening(at).value_or(to);
        const Instant closes = opens < to ? staffed.nextClosing(opens).value_or(to) : to;
        covered.append({ opens, closes });
        at = std::max(closes, at + 1);
    }
    for (const Record &record : duty)
        if (record.value(u"kind"_s) == u"on_call")
            covered.append({ record.value(u"from_at"_s).toLongLong(), record.value(u"to_at"_s).toLongLong() });
    std::sort(covered.begin(), covered.end(), [](const RosterGap &a, const RosterGap &b) { return a.from < b.from; });
    QList<RosterGap> gaps;
    Instant reached = from;
    for (const RosterGap &span : covered) {
        if (span.from > reached && reached < to)
            gaps.append({ reached, std::min(span.from, to) });
        reached = std::max(reached, span.to);
    }
    if (reached < to)
        gaps.append({ reached, to });
    return gaps;
}

} // namespace sc
