#include "models/domain/profile.h"

#include "models/domain/profilereader.h"
#include "models/servicetime/explanation.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QByteArray ServiceProfile::shippedDocument()
{
    QFile file(u":/profiles/civento.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped service profile is missing from the program");
    return file.readAll();
}

const ServiceProfile &ServiceProfile::shipped()
{
    static const ServiceProfile profile = [] {
        auto read = fromJson(shippedDocument());
        if (!read)
            qFatal("the shipped service profile is wrong: %s: %s", qPrintable(read.error().subject),
                   qPrintable(read.error().detail));
        return *read;
    }();
    return profile;
}

Result<ServiceProfile> ServiceProfile::fromJson(const QByteArray &document, const QList<CalendarException> &exceptions)
{
    return ProfileReader().read(document, exceptions);
}

QList<Error> ServiceProfile::problemsOf(const QByteArray &document)
{
    ProfileReader reader;
    const auto read = reader.read(document, {});
    return read ? QList<Error>() : reader.complaints();
}

Result<ServiceProfile> ServiceProfile::withExceptions(const QList<CalendarException> &exceptions) const
{
    return fromJson(d->document, exceptions);
}

const ProfileVersion &ServiceProfile::versionFor(Instant reportedAt) const
{
    const QDate day = d->versions.front().service->localDate(reportedAt);
    const auto version = std::find_if(d->versions.rbegin(), d->versions.rend(),
                                      [day](const ProfileVersion &candidate) { return candidate.validFrom <= day; });
    return version == d->versions.rend() ? d->versions.front() : *version;
}

bool ServiceProfile::isBeforeFirstVersion(Instant reportedAt) const
{
    const ProfileVersion &first = d->versions.front();
    return first.service->localDate(reportedAt) < first.validFrom;
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

QStringList ServiceProfile::explain(servicetime::DisruptionClass disruptionClass, Instant reportedAt,
                                    servicetime::Language language, std::optional<Instant> worsenedAt) const
{
    const Instant from = worsenedAt.value_or(reportedAt);
    const ProfileVersion &version = versionFor(from);
    QStringList lines = servicetime::explainDeadline(*version.service, version.response, disruptionClass, reportedAt,
                                                     language, worsenedAt);
    if (isBeforeFirstVersion(from)) {
        const bool isGerman = language == servicetime::Language::German;
        lines.insert(1,
                     (isGerman ? u"Älter als die erste Fassung der Zusagen; es gilt diese: %1, ab %2"_s
                               : u"Older than the first version of the terms; that one holds: %1, from %2"_s)
                         .arg(version.id, version.validFrom.toString(isGerman ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s)));
    }
    return lines;
}

} // namespace sc
