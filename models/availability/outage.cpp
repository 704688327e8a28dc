#include "models/availability/outage.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

const QStringList &sideCodes()
{
    static const QStringList codes { u"both"_s, u"public_client"_s, u"private_client"_s };
    return codes;
}

const QStringList &placeCodes()
{
    static const QStringList codes { u"ours"_s, u"customer"_s, u"network"_s, u"third_party"_s };
    return codes;
}

template <typename T> std::optional<T> fromCode(const QStringList &codes, const QString &code)
{
    const auto index = codes.indexOf(code);
    return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
}

} // namespace

QString code(OutageSide side)
{
    return sideCodes().at(static_cast<int>(side));
}

QString code(CausePlace place)
{
    return placeCodes().at(static_cast<int>(place));
}

std::optional<OutageSide> outageSideFromCode(const QString &code)
{
    return fromCode<OutageSide>(sideCodes(), code);
}

std::optional<CausePlace> causePlaceFromCode(const QString &code)
{
    return fromCode<CausePlace>(placeCodes(), code);
}

QList<OutageValues::Problem> OutageValues::problems(Instant now) const
{
    QList<Problem> found;
    if (title.trimmed().isEmpty())
        found.append(Problem::TitleMissing);
    if (items.isEmpty() && services.isEmpty())
        found.append(Problem::NothingAffected);
    if (from > now)
        found.append(Problem::BeginsLater);
    if (to && *to <= from)
        found.append(Problem::EndsBeforeBegin);
    if (to && *to > now)
        found.append(Problem::EndsLater);
    if (isPlanned && announcedAt && *announcedAt > from)
        found.append(Problem::AnnouncedAfterBegin);
    return found;
}

bool OutageRecord::isAnnouncedInTime(const ServiceProfile &profile) const
{
    return values.isPlanned && values.announcedAt && keepsNotice(profile, *values.announcedAt, values.from);
}

bool keepsNotice(const ServiceProfile &profile, Instant announcedAt, Instant from)
{
    const ProfileVersion &version = profile.versionFor(from);
    return announcedAt <= servicetime::announceBy(*version.service, from, version.notice);
}

} // namespace sc
