#include "models/domain/profile.h"

#include "models/domain/profilereader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

const ServiceProfile &ServiceProfile::shipped()
{
    static const ServiceProfile profile = [] {
        QFile file(u":/profiles/civento.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the shipped service profile is missing from the program");
        auto read = fromJson(file.readAll());
        if (!read)
            qFatal("the shipped service profile is wrong: %s: %s", qPrintable(read.error().subject), qPrintable(read.error().detail));
        return *read;
    }();
    return profile;
}

Result<ServiceProfile> ServiceProfile::fromJson(const QByteArray &document)
{
    return ProfileReader().read(document);
}

const ProfileVersion &ServiceProfile::versionFor(Instant reportedAt) const
{
    const QDate day = d->versions.front().service->localDate(reportedAt);
    for (auto version = d->versions.rbegin(); version != d->versions.rend(); ++version)
        if (version->validFrom <= day)
            return *version;
    return d->versions.front();
}

std::optional<Instant> ServiceProfile::dueAt(servicetime::DisruptionClass disruptionClass, Instant reportedAt) const
{
    const ProfileVersion &version = versionFor(reportedAt);
    return servicetime::responseDue(*version.service, version.response, disruptionClass, reportedAt);
}

servicetime::ClockReading ServiceProfile::read(servicetime::DisruptionClass disruptionClass, Instant reportedAt,
                                               std::optional<Instant> notifiedAt, Instant now) const
{
    const ProfileVersion &version = versionFor(reportedAt);
    const auto due = servicetime::responseDue(*version.service, version.response, disruptionClass, reportedAt);
    return servicetime::readClock(*version.service, version.response, reportedAt, due, notifiedAt, now);
}

} // namespace sc
