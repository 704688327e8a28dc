#include "models/availability/outagefile.h"

#include "models/availability/outage.h"
#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/** A CSV with a header, read column by name; collects what is wrong line by line. */
class Table
{
public:
    [[nodiscard]] static Result<Table> read(const QByteArray &csv, const QStringList &needed,
                                            const QStringList &possible)
    {
        const auto rows = readCsv(csv);
        if (!rows)
            return tl::unexpected(rows.error());
        Table table;
        table.m_rows = *rows;
        const QStringList header = table.m_rows.takeFirst().fields;
        for (const QString &name : needed)
            if (!header.contains(name))
                return fail(Error::Kind::Invalid, u"line 1: the column '%1' is missing"_s.arg(name), u"1"_s);
        for (const QString &name : header) {
            if (!needed.contains(name) && !possible.contains(name))
                return fail(Error::Kind::Invalid,
                            u"line 1: unknown column '%1'; there are %2"_s.arg(name, (needed + possible).join(u", "_s)),
                            u"1"_s);
            if (header.count(name) > 1)
                return fail(Error::Kind::Invalid, u"line 1: the column '%1' occurs twice"_s.arg(name), u"1"_s);
        }
        table.m_header = header;
        return table;
    }

    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; }
    [[nodiscard]] QString field(const CsvRow &row, const QString &column) const
    {
        return row.fields.value(m_header.indexOf(column)).trimmed();
    }
    void complain(const CsvRow &row, const QString &reason)
    {
        m_complaints.append(u"line %1: %2"_s.arg(row.line).arg(reason));
    }
    /// One of \p codes as index; complains and gives 0 otherwise. Blank is the first when \p mayBeBlank.
    qsizetype oneOf(const CsvRow &row, const QString &column, const QStringList &codes, bool mayBeBlank)
    {
        const QString text = field(row, column);
        if (text.isEmpty() && mayBeBlank)
            return 0;
        const auto index = codes.indexOf(text);
        if (index < 0)
            complain(row, u"%1 is '%2', none of %3"_s.arg(column, text, codes.join(u", "_s)));
        return std::max<qsizetype>(0, index);
    }
    /// Nothing when blank or wrong; complains when wrong.
    std::optional<Instant> instant(const CsvRow &row, const QString &column)
    {
        const QString text = field(row, column);
        if (text.isEmpty())
            return std::nullopt;
        const auto at = fromIso(text);
        if (!at)
            complain(row, at.error().detail);
        return at ? std::optional(*at) : std::nullopt;
    }
    [[nodiscard]] Result<void> verdict() const
    {
        if (m_complaints.isEmpty())
            return {};
        return fail(Error::Kind::Invalid, m_complaints.join(u'\n'),
                    m_complaints.constFirst().section(u':', 0, 0).section(u' ', 1));
    }

private:
    QStringList m_header;
    QList<CsvRow> m_rows;
    QStringList m_complaints;
};

servicetime::Outage outageOf(Table &table, const CsvRow &row, Instant now, const ServiceProfile &profile)
{
    servicetime::Outage outage;
    const auto from = table.instant(row, u"from"_s);
    if (table.field(row, u"from"_s).isEmpty())
        table.complain(row, u"from is missing"_s);
    outage.from = from.value_or(0);
    outage.to = table.instant(row, u"to"_s).value_or(std::max(now, outage.from));
    if (from && outage.to < outage.from)
        table.complain(row, u"'to' lies before 'from'"_s);
    outage.disruptionClass = static_cast<servicetime::DisruptionClass>(
        table.oneOf(row, u"class"_s, { u"prevents"_s, u"hinders"_s, u"minor"_s }, false));
    outage.isThirdParty = table.oneOf(row, u"third_party"_s, { u"no"_s, u"yes"_s }, false) == 1;
    outage.isProduction = table.oneOf(row, u"environment"_s, { u"production"_s, u"staging"_s, u"test"_s }, true) == 0;
    table.oneOf(row, u"side"_s, { u"public_client"_s, u"private_client"_s, u"both"_s }, true);
    const bool isPlanned = table.oneOf(row, u"planned"_s, { u"no"_s, u"yes"_s }, true) == 1;
    const auto announcedAt = table.instant(row, u"announced_at"_s);
    outage.isAnnouncedInTime = isPlanned && announcedAt && keepsNotice(profile, *announcedAt, outage.from);
    return outage;
}

/// A day of Berlin or an instant; \p isEnd: the day is the last one.
std::optional<Instant> boundary(Table &table, const CsvRow &row, const QString &column, bool isEnd)
{
    const QString text = table.field(row, column);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return day.addDays(isEnd ? 1 : 0).startOfDay(berlin()).toSecsSinceEpoch();
    return table.instant(row, column);
}

} // namespace

servicetime::PromisedHours promisedHours(const ServiceProfile &profile, AvailabilityBasis basis)
{
    std::vector<servicetime::PromisedHours::Piece> pieces;
    for (const ProfileVersion &version : profile.versions())
        pieces.push_back({ version.validFrom.startOfDay(berlin()).toSecsSinceEpoch(),
                           basis == AvailabilityBasis::Core ? version.core : version.service });
    return servicetime::PromisedHours(std::move(pieces));
}

Result<PromisedServices> readOutages(const QByteArray &csv, Instant now, const ServiceProfile &profile)
{
    auto table = Table::read(csv, { u"service"_s, u"from"_s, u"to"_s, u"class"_s, u"third_party"_s },
                             { u"planned"_s, u"announced_at"_s, u"side"_s, u"environment"_s });
    if (!table)
        return tl::unexpected(table.error());
    PromisedServices services;
    const auto &rows = table->rows();
    for (const CsvRow &row : rows) {
        const QString name = table->field(row, u"service"_s);
        if (name.isEmpty())
            table->complain(row, u"the service has no name"_s);
        services[name].outages.push_back(outageOf(*table, row, now, profile));
    }
    if (const auto verdict = table->verdict(); !verdict)
        return tl::unexpected(verdict.error());
    std::erase_if(services, [](const auto &service) {
        const auto &outages = service.second.outages;
        return std::all_of(outages.begin(), outages.end(),
                           [](const servicetime::Outage &outage) { return outage.isThirdParty; });
    });
    return services;
}

Result<void> addServices(PromisedServices &services, const QByteArray &csv)
{
    auto table = Table::read(csv, { u"service"_s, u"from"_s, u"until"_s }, {});
    if (!table)
        return tl::unexpected(table.error());
    const auto &rows = table->rows();
    for (const CsvRow &row : rows) {
        const QString name = table->field(row, u"service"_s);
        if (name.isEmpty())
            table->complain(row, u"the service has no name"_s);
        PromisedService &service = services[name];
        service.from = boundary(*table, row, u"from"_s, false);
        service.until = boundary(*table, row, u"until"_s, true);
        if (service.from && service.until && *service.until <= *service.from)
            table->complain(row, u"'until' lies before 'from'"_s);
    }
    return table->verdict();
}

} // namespace sc
