#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/availability/availabilityyear.h"
#include "models/availability/outagefile.h"
#include "models/availability/outagestore.h"
#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

struct Period
{
    QString name;
    Instant from;
    Instant to;
};

/// The months of a year, then the year.
std::vector<Period> periodsOf(int year)
{
    std::vector<Period> periods;
    const auto start = [](QDate day) { return day.startOfDay(berlin()).toSecsSinceEpoch(); };
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        periods.push_back({ first.toString(u"yyyy-MM"), start(first), start(first.addMonths(1)) });
    }
    const QDate first(year, 1, 1);
    periods.push_back({ first.toString(u"yyyy"), start(first), start(first.addYears(1)) });
    return periods;
}

/// \p value / 10^decimals with a point, trailing zeros only when \p isFixed.
QString decimal(qint64 value, int decimals, bool isFixed)
{
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    if (!isFixed)
        while (digits.endsWith(u'0') || digits.endsWith(u'.')) {
            const bool isWhole = digits.endsWith(u'.');
            digits.chop(1);
            if (isWhole)
                break;
        }
    return digits;
}

void print(const QString &service, const Period &period, const QString &basis, const servicetime::Availability &figure)
{
    // Minutes with up to four decimals: a second is 0.0166.
    out() << csvField(service) << ',' << period.name << ',' << basis << ','
          << decimal(figure.promised * 10000 / 60, 4, false) << ',' << decimal(figure.lost * 100 / 60, 4, false) << ','
          << (figure.hasFigure() ? decimal(figure.percent(4), 4, true) : u"–"_s) << '\n';
}

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    err() << name << ": " << file.errorString() << '\n';
    return std::nullopt;
}

/// Services with their outages from the files named; complains on stderr.
std::optional<PromisedServices> servicesFrom(const QCommandLineParser &parser)
{
    const auto outages = contentOf(parser.value(u"outages"_s));
    if (!outages)
        return std::nullopt;
    auto services = readOutages(*outages, SystemClock().now(), ServiceProfile::shipped());
    if (!services) {
        err() << parser.value(u"outages"_s) << ": " << services.error().detail << '\n';
        return std::nullopt;
    }
    if (!parser.isSet(u"services"_s))
        return *services;
    const auto list = contentOf(parser.value(u"services"_s));
    if (!list)
        return std::nullopt;
    if (const auto added = addServices(*services, *list); !added) {
        err() << parser.value(u"services"_s) << ": " << added.error().detail << '\n';
        return std::nullopt;
    }
    return *services;
}

/// The bases that were asked for, with the names of the output.
std::vector<std::pair<QString, AvailabilityBasis>> basesOf(const QString &basis)
{
    std::vector<std::pair<QString, AvailabilityBasis>> bases;
    if (basis != u"service")
        bases.emplace_back(u"core"_s, AvailabilityBasis::Core);
    if (basis != u"core")
        bases.emplace_back(u"service"_s, AvailabilityBasis::Service);
    return bases;
}

void printHeader()
{
    out() << "service,period,basis,promised_minutes,down_minutes,availability_percent\n";
}

/// From the database, up to now (AVL-3).
int availabilityOfDesk(const QCommandLineParser &parser, int year)
{
    const auto now = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!now)
        return BadInput;
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto facts = OutageStore::facts(*desk, *profile, year, *now);
    if (!facts)
        return complain(facts.error());
    const AvailabilityYear computed(*facts);
    const auto periods = periodsOf(year);
    printHeader();
    for (qsizetype i = 0; i < computed.count(); ++i) {
        const auto &subject = computed.subject(i);
        if (subject.kind == AvailabilityYear::Subject::Kind::Platform && !parser.isSet(u"platforms"_s))
            continue;
        for (const Period &period : periods)
            for (const auto &[name, basis] : basesOf(parser.value(u"basis"_s))) {
                const bool isYear = period.name.size() == 4;
                const auto wanted = isYear ? AvailabilityPeriod::year(year)
                                           : AvailabilityPeriod::month(year, QStringView(period.name).mid(5).toInt());
                print(subject.name, period, name, computed.figure(i, basis, wanted).value);
            }
    }
    return Ok;
}

} // namespace

int availabilityOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Availability of each service by month and year as CSV (AVL-1 to AVL-4, AVL-8): of the desk's database up to now or --as-of, or of --outages, whole periods as if the year were over.\n"
        "Outages: CSV service,from,to,class,third_party (ISO 8601 with offset, 'to' blank while it lasts; prevents|hinders|minor; yes|no),\n"
        "optionally planned,announced_at,side,environment. Third-party outages do not count, services with no others are left out.\n"
        "Services: CSV service,from,until (days, 'until' the last one; blank: open)."_s);
    parser.addOptions({ { u"year"_s, u"Year from 2000 to 2069."_s, u"Y"_s },
                        { u"outages"_s, u"The outages."_s, u"FILE"_s },
                        { u"services"_s, u"Services with the days of their promise."_s, u"FILE"_s },
                        { u"basis"_s, u"core or service hours; both when left out."_s, u"BASIS"_s },
                        { u"platforms"_s, u"With the platforms (promise a); from a database only."_s },
                        { u"as-of"_s, u"Instant instead of now; from a database only."_s, u"T"_s },
                        databaseOption(),
                        profileOption() });
    if (const auto done = parse(parser, u"availability"_s, arguments))
        return *done;
    const int year = parser.value(u"year"_s).toInt();
    const QString basis = parser.value(u"basis"_s);
    const bool isYear = year >= servicetime::ServiceCalendar::FirstYear && year < servicetime::ServiceCalendar::EndYear;
    const bool isBasis = basis.isEmpty() || basis == u"core" || basis == u"service";
    if (!isYear || !isBasis) {
        err() << "--year takes 2000 to 2069, --basis core or service\n";
        return BadInput;
    }
    if (!parser.isSet(u"outages"_s) && parser.isSet(u"services"_s)) {
        err() << "--services belongs to --outages; a database has its own\n";
        return BadInput;
    }
    if (!parser.isSet(u"outages"_s))
        return availabilityOfDesk(parser, year);
    const auto profile = profileFrom(parser);
    const auto services = profile ? servicesFrom(parser) : std::nullopt;
    if (!services)
        return BadInput;

    struct Promise
    {
        QString name;
        servicetime::PromisedHours hours;
    };
    std::vector<Promise> promises;
    for (const auto &[name, one] : basesOf(basis))
        promises.push_back({ name, promisedHours(*profile, one) });
    const auto periods = periodsOf(year);
    printHeader();
    for (const auto &[name, service] : *services) {
        std::vector<servicetime::Downtime> downtimes;
        downtimes.reserve(promises.size());
        for (const Promise &promise : promises)
            downtimes.emplace_back(promise.hours, service.outages);
        for (const Period &period : periods) {
            const Instant from = std::max(period.from, service.from.value_or(period.from));
            const Instant to = std::min(period.to, service.until.value_or(period.to));
            for (size_t i = 0; i < promises.size(); ++i)
                print(name, period, promises[i].name, downtimes[i].in(from, to));
        }
    }
    return Ok;
}

} // namespace sc::ctl
