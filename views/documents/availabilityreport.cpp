#include "views/documents/availabilityreport.h"

#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/words.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Basis = AvailabilityBasis;
using W = AvailabilityWords;

ReportCell text(const QString &words)
{
    return { words };
}

ReportCell percent(const AvailabilityFigure &figure)
{
    if (!figure.hasFigure())
        return { W::percent(figure) };
    return { W::percent(figure), ReportCell::Kind::Percent, static_cast<double>(figure.percent(2)) / 10'000 };
}

ReportCell minutes(qint64 seconds)
{
    return { W::minutes(seconds), ReportCell::Kind::Minutes, static_cast<double>(seconds) / 60 };
}

/// "23.10.2026 15:00": a table has no room for the weekday.
QString moment(Instant at)
{
    return Words::moment(at).section(u' ', 1);
}

/// A finished period is told as of its end.
AvailabilityFacts asOfEnd(AvailabilityFacts facts, const AvailabilityPeriod &period)
{
    facts.now = std::min(facts.now, period.to());
    return facts;
}

QString announcementOf(const MaintenanceHeld &held)
{
    switch (held.notice) {
    case MaintenanceHeld::Notice::Agreed: return AvailabilityReport::tr("vereinbartes Regelfenster");
    case MaintenanceHeld::Notice::InTime: return moment(*held.announcedAt);
    case MaintenanceHeld::Notice::TooLate: return AvailabilityReport::tr("%1, zu spät").arg(moment(*held.announcedAt));
    case MaintenanceHeld::Notice::None: break;
    }
    return AvailabilityReport::tr("nicht angekündigt");
}

} // namespace

AvailabilityReport::AvailabilityReport(AvailabilityFacts facts, const AvailabilityPeriod &period,
                                       const MaintenanceBook &book)
    : m_year(std::make_shared<const AvailabilityYear>(asOfEnd(std::move(facts), period)))
    , m_period(period)
{
    const auto maintenance = maintenanceHeld(book, m_year->facts(), m_period);
    for (qsizetype i = 0; i < m_year->count(); ++i)
        m_sections.append(section(i, maintenance.value(m_year->subject(i).id)));
    makeVerdicts();
    makeCover();
    const auto &terms = m_year->facts().profile.versionFor(m_period.to() - 1).availability;
    if (const QStringList without = m_year->withoutPromise(); !without.isEmpty())
        m_notes.append(tr("Ohne Zusage, nicht im Regelbetrieb: %1.").arg(without.join(u", "_s)));
    m_notes.append(tr(
        "Prozente sind abgeschnitten, nicht gerundet; geurteilt wird über die genauen Brüche. Überschneidungen zählen einmal."));
    m_notes.append(terms.downtime.excludesAnnounced
                       ? tr("Rechtzeitig angekündigte Wartung ist ausgenommen und steht bei den Ausnahmen.")
                       : tr("Wartung in zugesagter Zeit zählt als Ausfall, ob angekündigt oder nicht."));
}

QString AvailabilityReport::title() const
{
    return tr("Verfügbarkeit %1").arg(W::period(m_period));
}

QString AvailabilityReport::asOf() const
{
    return tr("Stand %1 · Profilfassung %2 · Hauptbuch-Stand %3")
        .arg(Words::moment(m_year->facts().now), m_year->versionsIn(m_period).join(u", "_s))
        .arg(m_year->facts().ledgerPosition);
}

AvailabilityPeriod AvailabilityReport::month() const
{
    if (m_period.kind == AvailabilityPeriod::Kind::Month)
        return m_period;
    const Instant last = std::clamp(m_year->facts().now - 1, m_period.from(), m_period.to() - 1);
    const QDate day = QDateTime::fromSecsSinceEpoch(last, berlin()).date();
    return AvailabilityPeriod::month(day.year(), day.month());
}

void AvailabilityReport::makeVerdicts()
{
    const AvailabilityPeriod whole = AvailabilityPeriod::year(m_year->year());
    int met = 0;
    int judged = 0;
    QStringList missed;
    for (qsizetype i = 0; i < m_year->count(); ++i) {
        const AvailabilityFigure figure = m_year->figure(i, m_year->promiseBasis(i), whole);
        const auto &subject = m_year->subject(i);
        if (subject.kind == AvailabilityYear::Subject::Kind::Platform) {
            m_verdicts.append(
                tr("Zusage a, %1: %2 im Jahr bis zum Stand, zugesagt %3: %4")
                    .arg(subject.name, W::percent(figure), W::permille(figure.targetPermille), W::verdict(figure)));
            continue;
        }
        if (!figure.hasFigure())
            continue;
        ++judged;
        if (figure.isMet)
            ++met;
        else
            missed.append(subject.name);
    }
    if (judged > 0)
        m_verdicts.append(
            missed.isEmpty()
                ? tr("Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✓ erfüllt").arg(met).arg(judged)
                : tr("Zusage b, jede Leistung: %1 von %2 Leistungen erfüllen sie: ✗ verfehlt durch %3")
                      .arg(met)
                      .arg(judged)
                      .arg(missed.join(u", "_s)));
}

void AvailabilityReport::makeCover()
{
    const AvailabilityPeriod whole = AvailabilityPeriod::year(m_year->year());
    const bool isMonth = m_period.kind == AvailabilityPeriod::Kind::Month;
    m_cover.title = title();
    m_cover.columns = { tr("Leistung") };
    if (isMonth)
        m_cover.columns += { tr("Monat Servicezeit"), tr("Monat Kernzeit") };
    m_cover.columns += { tr("Jahr Servicezeit"), tr("Jahr Kernzeit"), tr("Jahresurteil"), tr("Budget Monat, Minuten"),
                         tr("Budget Jahr, Minuten") };
    for (qsizetype i = 0; i < m_year->count(); ++i) {
        QList<ReportCell> row { text(m_year->subject(i).name) };
        if (isMonth)
            row += { percent(m_year->figure(i, Basis::Service, m_period)),
                     percent(m_year->figure(i, Basis::Core, m_period)) };
        const ErrorBudget budget = m_year->budget(i, month());
        row += { percent(m_year->figure(i, Basis::Service, whole)), percent(m_year->figure(i, Basis::Core, whole)),
                 text(W::verdict(m_year->figure(i, m_year->promiseBasis(i), whole))), minutes(budget.month),
                 minutes(budget.year) };
        m_cover.rows.append(row);
    }
}

ReportTable AvailabilityReport::figuresOf(qsizetype index) const
{
    const AvailabilityPeriod whole = AvailabilityPeriod::year(m_year->year());
    ReportTable table { tr("Zahlen"),
                        { tr("Zeitraum"), tr("Basis"), tr("zugesagt, Minuten"), tr("verloren, Minuten"),
                          tr("Verfügbarkeit"), tr("Urteil"), tr("Was sie belegt") },
                        {} };
    QList<AvailabilityPeriod> periods { whole };
    if (m_period.kind == AvailabilityPeriod::Kind::Month)
        periods.prepend(m_period);
    for (const AvailabilityPeriod &period : std::as_const(periods))
        for (const Basis basis : { Basis::Service, Basis::Core }) {
            const AvailabilityFigure figure = m_year->figure(index, basis, period);
            table.rows.append({ text(period == whole && period.to() > m_year->facts().now
                                         ? tr("%1 bis zum Stand").arg(W::period(period))
                                         : W::period(period)),
                                text(W::basis(basis)), minutes(figure.value.promised), minutes(figure.value.lost / 100),
                                percent(figure), text(W::verdict(figure)), text(W::proof(figure)) });
        }
    return table;
}

void AvailabilityReport::addOutages(ReportSection &section) const
{
    section.outages = { tr("Ausfälle"),
                        { tr("Beginn"), tr("Ende"), tr("Minuten"), tr("Was"), tr("Vorgang"), tr("Ursache") },
                        {} };
    section.exclusions = { tr("Nicht gezählt"),
                           { tr("Beginn"), tr("Ende"), tr("Was"), tr("Vorgang"), tr("Grund") },
                           {} };
    section.maintenance = { tr("Gehaltene Wartung"), { tr("Beginn"), tr("Ende"), tr("Was"), tr("Angekündigt") }, {} };
    const auto outages = m_year->outages(section.index, m_year->promiseBasis(section.index), m_period);
    for (const CountedOutage &counted : outages) {
        const OutageValues &values = counted.outage->values;
        const ReportCell from = text(moment(values.from));
        const ReportCell to = text(values.to && *values.to <= m_year->facts().now ? moment(*values.to)
                                                                                  : tr("läuft noch"));
        QStringList words { values.cause, values.problem.isEmpty() ? QString() : tr("Problem %1").arg(values.problem),
                            values.change.isEmpty() ? QString() : tr("Change %1").arg(values.change),
                            W::announced(values, m_year->facts().profile) };
        words.removeAll(QString());
        if (counted.reason == NotCounted::Counted)
            section.outages.rows.append({ from, to, minutes(counted.lost / 100), text(values.title),
                                          text(counted.outage->ticketNumber), text(words.join(u"; "_s)) });
        else
            section.exclusions.rows.append(
                { from, to, text(values.title), text(counted.outage->ticketNumber), text(W::reason(counted.reason)) });
        if (counted.outage->correctedAt)
            section.notes.append(
                tr("Korrigiert: %1 (%2): %3")
                    .arg(values.title, moment(*counted.outage->correctedAt), counted.outage->correction));
    }
}

ReportSection AvailabilityReport::section(qsizetype index, const QList<MaintenanceHeld> &maintenance) const
{
    const auto &subject = m_year->subject(index);
    const ErrorBudget budget = m_year->budget(index, month());
    ReportSection section;
    section.index = index;
    section.name = subject.name;
    section.promise = subject.kind == AvailabilityYear::Subject::Kind::Platform
        ? tr("Zusage a: die IT-Systeme in unserer Verantwortung sind in der Kernzeit im Jahresmittel zu %1 verfügbar.")
              .arg(W::permille(budget.forecast.targetPermille))
        : tr("Zusage b: die Leistung ist in der Servicezeit im Monatsmittel zu %1 verfügbar, geurteilt über das Jahr.")
              .arg(W::permille(budget.forecast.targetPermille));
    section.figures = figuresOf(index);
    section.notes = { tr("Fehlerbudget %1: %2; Jahr: %3. Passiert nichts weiter, steht das Jahr bei %4.")
                          .arg(W::period(month()), W::budget(budget.month, budget.monthAllowed),
                               W::budget(budget.year, budget.yearAllowed), W::percent(budget.forecast)) };
    if (const QString span = W::promisedSpan(subject); !span.isEmpty())
        section.notes.append(tr("Die Leistung ist %1.").arg(span)); // AVL-4
    addOutages(section);
    for (const MaintenanceHeld &held : maintenance)
        section.maintenance.rows.append(
            { text(moment(held.from)), text(moment(held.to)),
              text(held.isCompleted ? held.what : tr("%1 (Abschluss nicht eingetragen)").arg(held.what)),
              text(announcementOf(held)) });
    return section;
}

ReportTable AvailabilityReport::allFigures() const
{
    ReportTable table { tr("Monate"),
                        { tr("Leistung"), tr("Zeitraum"), tr("Basis"), tr("zugesagt, Minuten"), tr("verloren, Minuten"),
                          tr("Verfügbarkeit"), tr("Urteil"), tr("Was sie belegt") },
                        {} };
    for (qsizetype i = 0; i < m_year->count(); ++i)
        for (int month = 1; month <= 13; ++month) {
            const auto period = month == 13 ? AvailabilityPeriod::year(m_year->year())
                                            : AvailabilityPeriod::month(m_year->year(), month);
            for (const Basis basis : { Basis::Service, Basis::Core }) {
                const AvailabilityFigure figure = m_year->figure(i, basis, period);
                table.rows.append({ text(m_year->subject(i).name), text(period.name()), text(W::basis(basis)),
                                    minutes(figure.value.promised), minutes(figure.value.lost / 100), percent(figure),
                                    text(W::verdict(figure)), text(W::proof(figure)) });
            }
        }
    return table;
}

QByteArray AvailabilityReport::csv() const
{
    QStringList lines;
    const auto add = [&lines](const QString &subject, const ReportTable &table) {
        if (table.rows.isEmpty())
            return;
        lines.append(csvField(subject.isEmpty() ? table.title : QString(subject + u": "_s + table.title)));
        lines.append(csvRecord(table.columns));
        for (const auto &row : table.rows) {
            QStringList fields;
            for (const ReportCell &cell : row)
                fields.append(cell.text);
            lines.append(csvRecord(fields));
        }
        lines.append(QString());
    };
    lines << csvField(title()) << csvField(asOf());
    for (const QString &verdict : m_verdicts)
        lines.append(csvField(verdict));
    lines.append(QString());
    add({}, m_cover);
    for (const ReportSection &section : m_sections) {
        for (const ReportTable *table :
             { &section.figures, &section.outages, &section.exclusions, &section.maintenance })
            add(section.name, *table);
        for (const QString &note : section.notes)
            lines.append(csvField(note));
        lines.append(QString());
    }
    return lines.join(u"\r\n"_s).toUtf8();
}

QString AvailabilityReport::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(csv(), QCryptographicHash::Sha256).toHex());
}

} // namespace sc
