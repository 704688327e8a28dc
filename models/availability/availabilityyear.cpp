#include "models/availability/availabilityyear.h"

#include "models/domain/localtime.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::Availability;
using servicetime::Downtime;
using servicetime::Loss;
using servicetime::YearVerdict;

namespace {

Instant midnight(QDate day)
{
    return day.startOfDay(berlin()).toSecsSinceEpoch();
}

QDate dayOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, berlin()).date();
}

servicetime::Outage engineOutage(const OutageRecord &record, Instant end, const ServiceProfile &profile)
{
    return { record.values.from, end, record.values.disruptionClass, false, true, record.isAnnouncedInTime(profile) };
}

} // namespace

QString AvailabilityPeriod::name() const
{
    switch (kind) {
    case Kind::Day: return first.toString(Qt::ISODate);
    case Kind::Month: return first.toString(u"yyyy-MM"_s);
    case Kind::Quarter: return first.toString(u"yyyy"_s) + u"-Q"_s + QString::number((first.month() + 2) / 3);
    case Kind::Year: break;
    }
    return first.toString(u"yyyy"_s);
}

QDate AvailabilityPeriod::end() const
{
    switch (kind) {
    case Kind::Day: return first.addDays(1);
    case Kind::Month: return first.addMonths(1);
    case Kind::Quarter: return first.addMonths(3);
    case Kind::Year: break;
    }
    return first.addYears(1);
}

Instant AvailabilityPeriod::from() const
{
    return midnight(first);
}

Instant AvailabilityPeriod::to() const
{
    return midnight(end());
}

AvailabilityYear::AvailabilityYear(AvailabilityFacts facts)
    : m_facts(std::move(facts))
    , m_core(promisedHours(m_facts.profile, AvailabilityBasis::Core))
    , m_service(promisedHours(m_facts.profile, AvailabilityBasis::Service))
{
    QHash<QString, std::vector<const OutageRecord *>> byService;
    QHash<QString, std::vector<const OutageRecord *>> byItem;
    for (const OutageRecord &outage : std::as_const(m_facts.outages)) {
        for (const QString &id : outage.values.services)
            byService[id].push_back(&outage);
        for (const QString &id : outage.values.items)
            byItem[id].push_back(&outage);
    }
    const auto platforms = m_facts.map.platforms();
    for (const ServiceMap::Item &platform : platforms) {
        std::vector<const OutageRecord *> concerned;
        const auto reach = m_facts.map.reachOf(platform.id);
        for (const QString &part : reach)
            for (const OutageRecord *outage : byItem.value(part))
                concerned.push_back(outage);
        add({ Subject::Kind::Platform, platform.id, platform.name, {}, {} }, m_facts.map.partsOf(platform.id),
            concerned);
    }
    for (const ServiceMap::Service &service : m_facts.map.services()) {
        if (!service.isPromised())
            continue;
        Subject subject { Subject::Kind::Service, service.id, service.name, {}, {} };
        if (service.regularFrom.isValid())
            subject.from = midnight(service.regularFrom);
        if (service.retiredOn.isValid())
            subject.until = midnight(service.retiredOn);
        add(subject, {}, byService.value(service.id));
    }
}

void AvailabilityYear::add(const Subject &subject, const QSet<QString> &counting,
                           const std::vector<const OutageRecord *> &concerned)
{
    std::vector<const OutageRecord *> sorted = concerned;
    std::sort(sorted.begin(), sorted.end(), [](const OutageRecord *a, const OutageRecord *b) {
        return std::pair(a->values.from, a->id) < std::pair(b->values.from, b->id);
    });
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<const OutageRecord *> own;
    for (const OutageRecord *outage : sorted) {
        const QStringList &items = outage->values.items;
        const auto counts = [&](const QString &id) {
            const ServiceMap::Item *item = m_facts.map.item(id);
            // an item that is gone was ours
            return subject.kind == Subject::Kind::Platform ? counting.contains(id) : !item || item->counts();
        };
        const bool isOurs = outage->values.causePlace == CausePlace::Ours
            || outage->values.causePlace == CausePlace::Network;
        if (isOurs && (items.isEmpty() || std::any_of(items.begin(), items.end(), counts)))
            own.push_back(outage);
    }
    const auto losses = lossesOf(own);
    m_entries.push_back(
        { subject, std::move(sorted), std::move(own), Downtime(m_core, losses), Downtime(m_service, losses) });
}

Instant AvailabilityYear::endOf(const OutageRecord &outage) const
{
    return std::min(outage.values.to.value_or(m_facts.now), m_facts.now);
}

std::vector<Loss> AvailabilityYear::lossesOf(const std::vector<const OutageRecord *> &outages) const
{
    // Each day by the terms of its version (PROF-1): an outage over a change of versions is cut there.
    std::vector<Loss> losses;
    const auto &versions = m_facts.profile.versions();
    for (size_t i = 0; i < versions.size(); ++i) {
        const Instant from = i == 0 ? std::numeric_limits<Instant>::min() : midnight(versions[i].validFrom);
        const Instant to = i + 1 == versions.size() ? std::numeric_limits<Instant>::max()
                                                    : midnight(versions[i + 1].validFrom);
        std::vector<servicetime::Outage> pieces;
        for (const OutageRecord *record : outages) {
            servicetime::Outage outage = engineOutage(*record, endOf(*record), m_facts.profile);
            outage.from = std::max(outage.from, from);
            outage.to = std::min(outage.to, to);
            pieces.push_back(outage);
        }
        const auto counted = servicetime::lossesOf(pieces, versions[i].availability.downtime);
        losses.insert(losses.end(), counted.begin(), counted.end());
    }
    return losses;
}

qsizetype AvailabilityYear::indexOf(const QString &subjectId) const
{
    for (qsizetype i = 0; i < count(); ++i)
        if (subject(i).id == subjectId)
            return i;
    return -1;
}

QStringList AvailabilityYear::withoutPromise() const
{
    QStringList names;
    for (const ServiceMap::Service &service : m_facts.map.services())
        if (!service.isPromised())
            names.append(service.name);
    return names;
}

AvailabilityBasis AvailabilityYear::promiseBasis(qsizetype index) const
{
    return subject(index).kind == Subject::Kind::Platform ? AvailabilityBasis::Core : AvailabilityBasis::Service;
}

const ProfileVersion &AvailabilityYear::versionOn(QDate day) const
{
    return m_facts.profile.versionFor(midnight(day));
}

QStringList AvailabilityYear::versionsIn(const AvailabilityPeriod &period) const
{
    QStringList ids;
    for (QDate day = period.first; day < period.end(); day = day.addDays(1))
        if (const QString &id = versionOn(day).id; !ids.contains(id))
            ids.append(id);
    return ids;
}

const servicetime::ServiceCalendar &AvailabilityYear::calendar(AvailabilityBasis basis, QDate day) const
{
    const ProfileVersion &version = versionOn(day);
    return basis == AvailabilityBasis::Core ? *version.core : *version.service;
}

AvailabilityYear::Span AvailabilityYear::clipped(const Entry &entry, const AvailabilityPeriod &period,
                                                 Instant until) const
{
    const Instant from = std::max(period.from(), entry.subject.from.value_or(period.from()));
    return { from, std::min({ period.to(), entry.subject.until.value_or(period.to()), until }) };
}

Availability AvailabilityYear::valueUntil(const Entry &entry, AvailabilityBasis basis, const AvailabilityPeriod &period,
                                          Instant until) const
{
    const Span span = clipped(entry, period, until);
    return (basis == AvailabilityBasis::Core ? entry.core : entry.service).in(span.from, span.to);
}

AvailabilityFigure AvailabilityYear::figureUntil(const Entry &entry, AvailabilityBasis basis,
                                                 const AvailabilityPeriod &period, Instant until) const
{
    using Kind = AvailabilityPeriod::Kind;
    const bool isPlatform = entry.subject.kind == Subject::Kind::Platform;
    const QDate lastDay = std::max(period.first,
                                   std::min(period.end().addDays(-1), dayOf(std::min(until, period.to()))));
    const AvailabilityTerms &terms = versionOn(lastDay).availability;
    AvailabilityFigure figure;
    figure.value = valueUntil(entry, basis, period, until);
    figure.targetPermille = terms.targetPermille;
    if (isPlatform && basis == AvailabilityBasis::Core && period.kind == Kind::Year)
        figure.proof = Proof::PromiseA;
    else if (!isPlatform && basis == AvailabilityBasis::Service && period.kind == Kind::Year)
        figure.proof = Proof::PromiseB;
    else if (!isPlatform && basis == AvailabilityBasis::Service && period.kind == Kind::Month)
        figure.proof = Proof::MonthOfPromiseB;
    figure.isMet = figure.value.meets(figure.targetPermille);
    if (figure.proof != Proof::PromiseB || terms.yearVerdict == YearVerdict::TimeWeighted)
        return figure;
    bool isEveryMonthMet = true;
    for (int month = 1; month <= 12; ++month) {
        const Availability value = valueUntil(entry, basis, AvailabilityPeriod::month(period.first.year(), month),
                                              until);
        figure.mean.add(value);
        isEveryMonthMet = isEveryMonthMet && (!value.hasFigure() || value.meets(figure.targetPermille));
    }
    figure.isMean = true;
    figure.isMet = figure.mean.hasFigure()
        && (terms.yearVerdict == YearVerdict::EveryMonth ? isEveryMonthMet : figure.mean.meets(figure.targetPermille));
    return figure;
}

AvailabilityFigure AvailabilityYear::figure(qsizetype index, AvailabilityBasis basis,
                                            const AvailabilityPeriod &period) const
{
    return figureUntil(m_entries.at(static_cast<size_t>(index)), basis, period, m_facts.now);
}

ErrorBudget AvailabilityYear::budget(qsizetype index, const AvailabilityPeriod &month) const
{
    // What is still to come is promised too, and nothing of it is lost yet.
    constexpr Instant whole = std::numeric_limits<Instant>::max();
    const Entry &entry = m_entries.at(static_cast<size_t>(index));
    const AvailabilityBasis basis = promiseBasis(index);
    const AvailabilityPeriod year = AvailabilityPeriod::year(month.first.year());
    const AvailabilityFigure monthFigure = figureUntil(entry, basis, month, whole);
    ErrorBudget budget;
    budget.forecast = figureUntil(entry, basis, year, whole);
    const int target = budget.forecast.targetPermille;
    budget.month = monthFigure.value.budget(monthFigure.targetPermille);
    budget.monthAllowed = Availability { monthFigure.value.promised, 0 }.budget(monthFigure.targetPermille);
    budget.year = budget.forecast.value.budget(target);
    budget.yearAllowed = Availability { budget.forecast.value.promised, 0 }.budget(target);
    return budget;
}

NotCounted AvailabilityYear::reasonOf(const Entry &entry, const OutageRecord &outage) const
{
    if (outage.values.causePlace == CausePlace::Customer)
        return NotCounted::CustomerSide;
    if (outage.values.causePlace == CausePlace::ThirdParty)
        return NotCounted::ThirdParty;
    if (std::find(entry.counting.begin(), entry.counting.end(), &outage) == entry.counting.end()) {
        const auto isThirdParty = [this](const QString &id) {
            const ServiceMap::Item *item = m_facts.map.item(id);
            return item && item->owner == u"third_party";
        };
        return std::any_of(outage.values.items.begin(), outage.values.items.end(), isThirdParty)
            ? NotCounted::ThirdParty
            : NotCounted::OtherEnvironment;
    }
    const servicetime::DowntimeTerms &terms = versionOn(dayOf(outage.values.from)).availability.downtime;
    if (terms.weightPercent.at(static_cast<size_t>(outage.values.disruptionClass)) == 0)
        return NotCounted::ClassWithoutWeight;
    return terms.excludesAnnounced && outage.isAnnouncedInTime(m_facts.profile) ? NotCounted::AnnouncedInTime
                                                                                : NotCounted::Counted;
}

QList<CountedOutage> AvailabilityYear::outages(qsizetype index, AvailabilityBasis basis,
                                               const AvailabilityPeriod &period) const
{
    const Entry &entry = m_entries.at(static_cast<size_t>(index));
    const Span span = clipped(entry, period, m_facts.now);
    QList<CountedOutage> list;
    std::vector<const OutageRecord *> soFar;
    qint64 lostSoFar = 0;
    for (const OutageRecord *outage : entry.outages) {
        CountedOutage row { outage,
                            std::max(outage->values.from, span.from),
                            std::min(endOf(*outage), span.to),
                            0,
                            0,
                            reasonOf(entry, *outage) };
        // stated this second: shown, though nothing is lost yet
        const bool beginsNow = outage->isRunning() && row.from == m_facts.now;
        if (row.to < row.from || (row.to == row.from && !beginsNow))
            continue;
        row.promised = hours(basis).seconds(row.from, row.to);
        if (row.reason == NotCounted::Counted && row.promised == 0 && !beginsNow)
            row.reason = NotCounted::OutsidePromise;
        if (row.reason == NotCounted::Counted) {
            soFar.push_back(outage);
            const qint64 lost = Downtime(hours(basis), lossesOf(soFar)).in(span.from, span.to).lost;
            row.lost = lost - lostSoFar;
            lostSoFar = lost;
        }
        list.append(row);
    }
    return list;
}

} // namespace sc
