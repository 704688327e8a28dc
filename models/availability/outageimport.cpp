#include "models/availability/outageimport.h"

#include "models/availability/outagecommands.h"
#include "models/availability/outagemapping.h"
#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using What = ImportLine::What;

QString words(const char *text)
{
    return QCoreApplication::translate("OutageImport", text);
}

/** Rows of a CSV by column name. */
class Columns
{
public:
    [[nodiscard]] static Result<Columns> read(const QByteArray &csv, const QStringList &needed)
    {
        const QByteArray header = csv.left(csv.indexOf('\n'));
        auto rows = readCsv(csv, header.count(';') > header.count(',') ? u';' : u',');
        if (!rows)
            return tl::unexpected(rows.error());
        Columns columns;
        for (const QString &title : rows->constFirst().fields)
            columns.m_titles.append(title.trimmed().toLower());
        for (const QString &name : needed)
            if (!columns.m_titles.contains(name))
                return fail(Error::Kind::Invalid, u"line 1: the column '%1' is missing"_s.arg(name), u"1"_s);
        columns.m_rows = rows->mid(1);
        return columns;
    }
    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; }
    [[nodiscard]] QString field(const CsvRow &row, const QString &name) const
    {
        return row.fields.value(m_titles.indexOf(name)).trimmed();
    }

private:
    QStringList m_titles;
    QList<CsvRow> m_rows;
};

/** An outage as the file tells it. */
struct Found
{
    int line = 0; ///< where it begins
    QStringList names; ///< of what was down, in the order in which they are looked up
    OutageValues values;
    QString problem {}; ///< why it cannot be taken
};

class Planner
{
public:
    Planner(QString system, const OutageImportPlace &place)
        : m_system(std::move(system))
        , m_place(place)
    {
        for (const ServiceMap::Item &item : place.map.items())
            if (!m_items.contains(item.name.toLower()) || item.environment == u"production")
                m_items.insert(item.name.toLower(), item.id);
        for (const ServiceMap::Service &service : place.map.services())
            m_services.insert(service.name.toLower(), service.id);
        for (const OutageRecord &record : place.recorded)
            if (!record.source.isEmpty())
                m_recorded.insert(record.source, record);
    }

    void take(Found found)
    {
        const QString name = found.names.value(0);
        found.values.title = words(QT_TRANSLATE_NOOP("OutageImport", "Ausfall: %1")).arg(name);
        ImportLine line { found.line, What::Refused, name, found.problem };
        if (line.detail.isEmpty())
            line.detail = problemOf(found);
        if (line.detail.isEmpty())
            plan(found, line);
        m_plan.lines.append(line);
    }

    OutageImport finish()
    {
        std::stable_sort(m_plan.lines.begin(), m_plan.lines.end(),
                         [](const ImportLine &a, const ImportLine &b) { return a.number < b.number; });
        return std::move(m_plan);
    }

private:
    /// Finds what was down; the reason when it is not to be found or the times are wrong.
    QString problemOf(Found &found) const
    {
        for (const QString &name : std::as_const(found.names)) {
            if (const QString item = m_items.value(name.toLower()); !item.isEmpty()) {
                found.values.items = { item };
                const auto affected = m_place.map.affectedBy(found.values.items);
                for (const ServiceMap::Affected &one : affected)
                    found.values.services.append(one.serviceId);
                found.values.services.sort();
                break;
            }
            if (const QString service = m_services.value(name.toLower()); !service.isEmpty()) {
                found.values.services = { service };
                break;
            }
        }
        const auto problems = found.values.problems(m_place.now);
        if (problems.contains(OutageValues::Problem::NothingAffected))
            return words(QT_TRANSLATE_NOOP("OutageImport", "»%1« ist weder Konfigurationselement noch Leistung"))
                .arg(found.names.value(0));
        if (problems.contains(OutageValues::Problem::EndsBeforeBegin))
            return words(QT_TRANSLATE_NOOP("OutageImport", "das Ende liegt nicht nach dem Beginn"));
        if (problems.contains(OutageValues::Problem::AnnouncedAfterBegin))
            return words(QT_TRANSLATE_NOOP("OutageImport", "die Ankündigung liegt nach dem Beginn"));
        return problems.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("OutageImport", "liegt in der Zukunft"));
    }

    void plan(const Found &found, ImportLine &line)
    {
        const QString source = m_system + u'/' + found.names.value(0) + u'/' + toIso(found.values.from);
        const auto recorded = m_recorded.constFind(source);
        line.detail = toIso(found.values.from) + u" – "_s
            + (found.values.to ? toIso(*found.values.to) : words(QT_TRANSLATE_NOOP("OutageImport", "läuft noch")));
        if (recorded != m_recorded.cend() && recorded->isRunning() && found.values.to) {
            line.what = What::Changed;
            m_plan.commands.append(OutageCommands::end(*recorded, *found.values.to, m_place.login, m_place.now));
        } else if (m_place.sources.contains(source) || m_seen.contains(source)) {
            line.what = What::Same;
        } else {
            line.what = What::New;
            m_plan.commands.append(OutageCommands::record(found.values, m_place.login, m_place.now, source));
        }
        m_seen.insert(source);
    }

    QString m_system;
    const OutageImportPlace &m_place;
    QHash<QString, QString> m_items; ///< by lower-case name
    QHash<QString, QString> m_services;
    QHash<QString, OutageRecord> m_recorded; ///< by source
    QSet<QString> m_seen; ///< sources in this file
    OutageImport m_plan;
};

/// One line of our own CSV.
Found ownLine(const Columns &columns, const CsvRow &row)
{
    Found found { row.line, { columns.field(row, u"service"_s) }, {} };
    const auto complain = [&](const QString &problem) {
        if (found.problem.isEmpty())
            found.problem = problem;
    };
    const auto time = [&](const QString &column) -> std::optional<Instant> {
        const QString text = columns.field(row, column);
        const auto at = fromIso(text);
        if (!text.isEmpty() && !at)
            complain(words(QT_TRANSLATE_NOOP("OutageImport",
                                             "»%1« in Spalte »%2« ist kein Zeitpunkt wie 2026-11-24T08:15+01:00"))
                         .arg(text, column));
        return at && !text.isEmpty() ? std::optional(*at) : std::nullopt;
    };
    const auto isYes = [&](const QString &column) {
        const QString text = columns.field(row, column);
        if (!text.isEmpty() && text != u"yes" && text != u"no")
            complain(words(QT_TRANSLATE_NOOP("OutageImport", "»%1« in Spalte »%2« ist weder yes noch no"))
                         .arg(text, column));
        return text == u"yes";
    };
    const auto from = time(u"from"_s);
    if (!from)
        complain(words(QT_TRANSLATE_NOOP("OutageImport", "der Beginn fehlt")));
    found.values.from = from.value_or(0);
    found.values.to = time(u"to"_s);
    const auto disruptionClass = servicetime::disruptionClassFromCode(columns.field(row, u"class"_s));
    if (!disruptionClass || *disruptionClass == servicetime::DisruptionClass::Other)
        complain(words(QT_TRANSLATE_NOOP("OutageImport", "»%1« ist keine Störungsklasse: prevents, hinders, minor"))
                     .arg(columns.field(row, u"class"_s)));
    found.values.disruptionClass = disruptionClass.value_or(servicetime::DisruptionClass::Prevents);
    found.values.causePlace = isYes(u"third_party"_s) ? CausePlace::ThirdParty : CausePlace::Ours;
    found.values.isPlanned = isYes(u"planned"_s);
    found.values.announcedAt = time(u"announced_at"_s);
    if (const QString side = columns.field(row, u"side"_s); !side.isEmpty()) {
        if (!outageSideFromCode(side))
            complain(
                words(QT_TRANSLATE_NOOP("OutageImport", "»%1« ist keine Seite: both, public_client, private_client"))
                    .arg(side));
        found.values.side = outageSideFromCode(side).value_or(OutageSide::Both);
    }
    if (const QString environment = columns.field(row, u"environment"_s);
        !environment.isEmpty() && environment != u"production")
        complain(
            words(QT_TRANSLATE_NOOP("OutageImport", "nicht Produktion (%1): zählt nicht und wird nicht übernommen"))
                .arg(environment));
    return found;
}

/** One change of state of one monitor. */
struct Event
{
    int line;
    Instant at;
    OutageMapping::State state;
    QString text;
};

Found outageOf(const QStringList &names, const Event &begin, std::optional<Instant> end)
{
    Found found { begin.line, names, {} };
    found.values.from = begin.at;
    found.values.to = end;
    found.values.cause = begin.text;
    found.values.isPlanned = begin.state == OutageMapping::State::Maintenance;
    return found;
}

/// The outages of one monitor: from the first change that says down to the next that says otherwise.
void takeEvents(Planner &planner, const QStringList &names, QList<Event> events)
{
    using State = OutageMapping::State;
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    std::optional<Event> begin;
    for (const Event &event : std::as_const(events)) {
        if (event.state == State::Same || (begin && begin->state == event.state))
            continue;
        if (begin)
            planner.take(outageOf(names, *begin, event.at));
        begin = event.state == State::Up ? std::nullopt : std::optional(event);
    }
    if (begin)
        planner.take(outageOf(names, *begin, std::nullopt));
}

Result<OutageImport> planEvents(const QByteArray &csv, const OutageMapping &mapping, const OutageImportPlace &place)
{
    QStringList needed;
    for (const QString &name : mapping.required)
        needed.append(mapping.columns.value(name));
    const auto columns = Columns::read(csv, needed);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto field = [&](const CsvRow &row, const QString &name) {
        return columns->field(row, mapping.columns.value(name, u"?"_s));
    };
    Planner planner(mapping.system, place);
    QMap<QStringList, QList<Event>> monitors;
    for (const CsvRow &row : columns->rows()) {
        const QString host = field(row, u"host"_s);
        const QString monitor = field(row, u"monitor"_s);
        QStringList names { host.isEmpty() || monitor.isEmpty() ? QString(host + monitor)
                                                                : QString(host + u'!' + monitor) };
        if (!host.isEmpty() && !monitor.isEmpty())
            names << monitor << host;
        const QString state = field(row, u"state"_s).toLower();
        const auto at = mapping.time(field(row, u"time"_s));
        if (!at || !mapping.states.contains(state)) {
            planner.take({ row.line,
                           names,
                           {},
                           at ? words(QT_TRANSLATE_NOOP("OutageImport", "»%1« ist kein bekannter Zustand")).arg(state)
                              : words(QT_TRANSLATE_NOOP("OutageImport", "»%1« ist kein Zeitpunkt"))
                                    .arg(field(row, u"time"_s)) });
            continue;
        }
        const QString certainty = field(row, u"certainty"_s).toLower();
        if (certainty.isEmpty() || mapping.certain.isEmpty() || mapping.certain.contains(certainty))
            monitors[names].append({ row.line, *at, mapping.states.value(state), field(row, u"text"_s) });
    }
    for (auto it = monitors.cbegin(); it != monitors.cend(); ++it)
        takeEvents(planner, it.key(), it.value());
    return planner.finish();
}

} // namespace

Result<OutageImport> planOutageImport(const QByteArray &csv, const QString &mapping, const OutageImportPlace &place)
{
    if (mapping != u"csv") {
        const auto known = OutageMapping::shipped(mapping);
        return known ? planEvents(csv, *known, place) : tl::unexpected(known.error());
    }
    const auto columns = Columns::read(csv, { u"service"_s, u"from"_s, u"to"_s, u"class"_s, u"third_party"_s });
    if (!columns)
        return tl::unexpected(columns.error());
    Planner planner(u"CSV"_s, place);
    for (const CsvRow &row : columns->rows())
        planner.take(ownLine(*columns, row));
    return planner.finish();
}

} // namespace sc
