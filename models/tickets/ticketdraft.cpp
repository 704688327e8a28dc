#include "models/tickets/ticketdraft.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString TicketDraft::title() const
{
    return text.trimmed().section(u'\n', 0, 0).trimmed();
}

QString TicketDraft::description() const
{
    return text.trimmed().section(u'\n', 1).trimmed();
}

Instant TicketDraft::arrival(const ServiceProfile &profile) const
{
    if (!isDateOnly)
        return reportedAt;
    const auto &calendar = *profile.versionFor(reportedAt).service;
    return calendar.nextOpening(calendar.toUtc(calendar.localDate(reportedAt), 0)).value_or(reportedAt);
}

QList<TicketDraft::Problem> TicketDraft::problems(Instant now) const
{
    QList<Problem> found;
    if (title().isEmpty())
        found.append({ u"text"_s, u"missing"_s });
    else if (title().size() > MaxTitle)
        found.append({ u"text"_s, u"too_long"_s });
    if (!isArrivalKnown)
        found.append({ u"reportedAt"_s, u"missing"_s });
    else if (reportedAt > now + 60) // clocks of two computers differ
        found.append({ u"reportedAt"_s, u"in_future"_s });
    if (reachedOtherAt && *reachedOtherAt > reportedAt)
        found.append({ u"reachedOtherAt"_s, u"in_future"_s });
    return found;
}

} // namespace sc
