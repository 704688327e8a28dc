#include "models/directory/roster.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Instant instantOf(const Record &record, const QString &name)
{
    return record.value(name).toLongLong();
}

/// What \p absences leave of \p duty, in order.
QList<RosterGap> remainder(const RosterGap &duty, const QList<RosterGap> &absences)
{
    QList<RosterGap> parts;
    Instant from = duty.from;
    for (const RosterGap &absence : absences) {
        if (absence.to <= from || absence.from >= duty.to)
            continue;
        if (absence.from > from)
            parts.append({ from, absence.from });
        from = absence.to;
    }
    if (from < duty.to)
        parts.append({ from, duty.to });
    return parts;
}

} // namespace

QList<Record> absencesWithoutSubstitute(const QList<Record> &duty, Instant from)
{
    QList<Record> found;
    for (const Record &record : duty)
        if (record.value(u"kind"_s) == u"absence" && record.value(u"substitute"_s).isEmpty()
            && instantOf(record, u"to_at"_s) > from)
            found.append(record);
    return found;
}

QList<RosterGap> rosterGaps(const QList<Record> &duty, const servicetime::ServiceCalendar &staffed, Instant from,
                            Instant to)
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
    QHash<QString, QList<RosterGap>> absences;
    for (const Record &record : absencesWithoutSubstitute(duty, from))
        absences[record.value(u"person"_s)].append({ instantOf(record, u"from_at"_s), instantOf(record, u"to_at"_s) });
    for (QList<RosterGap> &times : absences)
        std::sort(times.begin(), times.end(), [](const RosterGap &a, const RosterGap &b) { return a.from < b.from; });
    for (const Record &record : duty)
        if (record.value(u"kind"_s) == u"on_call")
            covered.append(remainder({ instantOf(record, u"from_at"_s), instantOf(record, u"to_at"_s) },
                                     absences.value(record.value(u"person"_s))));
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
