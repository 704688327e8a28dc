#include "models/domain/localtime.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sc {

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

const std::shared_ptr<const servicetime::ZoneOffsets> &berlinOffsets()
{
    static const std::shared_ptr<const servicetime::ZoneOffsets> offsets = servicetime::findOffsets(berlin());
    return offsets;
}

QString toIso(Instant at)
{
    const int offset = berlin().offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    return QDateTime::fromSecsSinceEpoch(at, Qt::OffsetFromUTC, offset).toString(Qt::ISODate);
}

Result<Instant> fromIso(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, u"'%1' is not an ISO 8601 date and time with offset"_s.arg(text));
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.isValid() && match.captured(2).isEmpty())
        at = QDateTime(at.date(), at.time(), berlin());
    if (!at.isValid())
        return fail(Error::Kind::Invalid, u"'%1' does not exist in the calendar"_s.arg(text));
    return at.toSecsSinceEpoch();
}

} // namespace sc
