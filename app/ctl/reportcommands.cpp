#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/availability/outagestore.h"
#include "models/maintenance/maintenancestore.h"
#include "views/documents/availabilityexport.h"
#include "views/widgets/language.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

/// "2026-10" or "2026"; nothing when it is neither.
std::optional<AvailabilityPeriod> periodFrom(const QCommandLineParser &parser)
{
    const QDate month = QDate::fromString(parser.value(u"month"_s) + u"-01"_s, Qt::ISODate);
    const int year = parser.isSet(u"month"_s) ? month.year() : parser.value(u"year"_s).toInt();
    if (parser.isSet(u"month"_s) == parser.isSet(u"year"_s) || year <= servicetime::ServiceCalendar::FirstYear
        || year >= servicetime::ServiceCalendar::EndYear)
        return std::nullopt;
    if (parser.isSet(u"year"_s))
        return AvailabilityPeriod::year(year);
    return month.isValid() ? std::optional(AvailabilityPeriod::month(month.year(), month.month())) : std::nullopt;
}

} // namespace

int reportAvailability(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The availability sheet of a month or a year (AVL-6) as PDF, CSV or spreadsheet, by the ending of --output. A finished period is told as of its end: "
        "computing it again from the same outages gives the same sheet."_s);
    parser.addOptions({ { u"month"_s, u"For example 2026-10."_s, u"M"_s },
                        { u"year"_s, u"For example 2026."_s, u"Y"_s },
                        { u"output"_s, u"x.pdf, x.csv or x.xlsx."_s, u"FILE"_s },
                        { u"language"_s, u"de or en."_s, u"L"_s, u"de"_s },
                        { u"as-of"_s, u"Instant instead of now."_s, u"T"_s },
                        databaseOption() });
    if (const auto done = parse(parser, u"report availability"_s, arguments))
        return *done;
    const auto period = periodFrom(parser);
    const auto now = instantFrom(parser, u"as-of"_s, SystemClock().now());
    const QString language = parser.value(u"language"_s);
    if (!period || !now || !parser.isSet(u"output"_s) || (language != u"de" && language != u"en")) {
        err() << "--month takes 2026-10, or --year 2026; --output FILE is needed; --language takes de or en\n";
        return BadInput;
    }
    useLanguage(language);
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto facts = OutageStore::facts(*desk, *profile, period->first.year(), *now);
    if (!facts)
        return complain(facts.error());
    const auto book = MaintenanceStore::book(*desk);
    if (!book)
        return complain(book.error());
    const AvailabilityReport report(*facts, *period, *book);
    if (const auto saved = AvailabilityExport::save(report, parser.value(u"output"_s)); !saved)
        return complain(saved.error());
    out() << parser.value(u"output"_s) << ": " << report.sections().size() << " subjects, SHA-256 of the data "
          << report.checksum() << '\n';
    return Ok;
}

} // namespace sc::ctl
