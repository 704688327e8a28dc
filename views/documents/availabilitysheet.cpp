#include "views/documents/availabilitysheet.h"

#include "views/charts/availabilitywords.h"
#include "views/charts/budgetgauge.h"
#include "views/charts/daystrip.h"
#include "views/charts/monthschart.h"
#include "views/documents/paperflow.h"
#include "views/documents/ticketdocument.h"

#include <QPagedPaintDevice>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using Style = PaperFlow::Style;

namespace {

constexpr double chartsWidth = 480; // points, about the width of the text on A4
constexpr double monthsHeight = 136;
constexpr double daysHeight = 100;
constexpr double daysWidth = chartsWidth * 0.62;
constexpr double budgetFrom = chartsWidth * 0.64;

QPicture drawn(ReadableChart &chart, double width, double height)
{
    QPicture picture;
    QCPPainter painter;
    painter.begin(&picture);
    chart.drawOn(painter, { 0, 0, width, height });
    painter.end();
    return picture;
}

} // namespace

AvailabilitySheet::AvailabilitySheet(const AvailabilityReport &report)
    : m_report(report)
    , m_charts(report.sections().size())
    , m_checksum(report.checksum())
{
}

void AvailabilitySheet::prepare(QPagedPaintDevice &device)
{
    TicketDocument::prepare(device);
}

void AvailabilitySheet::drawCharts(qsizetype section)
{
    const auto &year = m_report.year();
    const qsizetype subject = m_report.sections().at(section).index;
    const AvailabilityBasis basis = year->promiseBasis(subject);
    Charts &charts = m_charts[section];
    MonthsChart months;
    months.toPaper();
    months.show(year, subject, basis);
    charts.months = drawn(months, chartsWidth, monthsHeight);
    if (m_report.period().kind != AvailabilityPeriod::Kind::Month)
        return;
    DayStrip days;
    days.toPaper();
    days.show(year, subject, basis, m_report.period());
    charts.days = drawn(days, daysWidth, daysHeight);
    BudgetGauge gauge;
    gauge.toPaper();
    gauge.show(year, subject, m_report.period());
    charts.budget = drawn(gauge, chartsWidth - budgetFrom, daysHeight);
}

void AvailabilitySheet::drawCharts()
{
    for (qsizetype i = 0; i < sections(); ++i)
        drawCharts(i);
}

AvailabilitySheet::Bookmarks AvailabilitySheet::paint(QPagedPaintDevice &device, const GoOn &goOn) const
{
    PaperFlow::Measure measure;
    PaperFlow counting(device, nullptr, measure, {});
    flow(counting, [&goOn](qsizetype) { return !goOn || goOn(0); });
    const int count = counting.pages();
    QCPPainter painter;
    if (!painter.begin(&device))
        return {};
    const double scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    PaperFlow paper(device, &painter, measure,
                    [this, count](PaperFlow &page, int number) { frame(page, number, count); });
    return flow(paper, goOn);
}

AvailabilitySheet::Bookmarks AvailabilitySheet::flow(PaperFlow &paper, const GoOn &goOn) const
{
    Bookmarks bookmarks { { title(), 1 } };
    cover(paper);
    for (qsizetype i = 0; i < sections() && (!goOn || goOn(i)); ++i) {
        paper.newPage();
        bookmarks.append({ m_report.sections().at(i).name, paper.pages() });
        section(paper, i);
    }
    return bookmarks;
}

void AvailabilitySheet::frame(PaperFlow &paper, int number, int count) const
{
    const QRectF page = paper.page();
    paper.textAt({ 0, 0, page.width(), 12 }, Qt::AlignLeft | Qt::AlignTop, tr("Service Center Digitalisierung"),
                 Style::Small);
    paper.textAt({ 0, 0, page.width(), 12 }, Qt::AlignRight | Qt::AlignTop, title(), Style::Small);
    paper.line({ 0, 12 }, { page.width(), 12 });
    const double foot = page.height() - 12;
    paper.line({ 0, foot }, { page.width(), foot });
    paper.textAt({ 0, foot + 1, page.width(), 12 }, Qt::AlignLeft | Qt::AlignTop, m_report.asOf(), Style::Small);
    paper.textAt({ 0, foot + 1, page.width(), 12 }, Qt::AlignRight | Qt::AlignTop,
                 tr("Seite %1 von %2").arg(number).arg(count), Style::Small);
}

void AvailabilitySheet::table(PaperFlow &paper, const ReportTable &table, const QList<double> &widths)
{
    QList<QStringList> rows;
    QList<int> numbers;
    for (const auto &cells : table.rows) {
        QStringList row;
        for (int i = 0; i < cells.size(); ++i) {
            row.append(cells.at(i).text);
            if (cells.at(i).kind != ReportCell::Kind::Text && !numbers.contains(i))
                numbers.append(i);
        }
        rows.append(row);
    }
    paper.table(table.columns, rows, widths, numbers);
}

void AvailabilitySheet::cover(PaperFlow &paper) const
{
    paper.text(title(), Style::Title);
    paper.text(m_report.asOf(), Style::Body);
    paper.space(6);
    for (const QString &verdict : m_report.verdicts())
        paper.text(verdict, Style::Bold);
    paper.space(6);
    QList<double> widths(m_report.cover().columns.size(), 11);
    widths[0] = 25;
    widths[widths.size() - 3] = 16; // the verdict of the year: words
    table(paper, m_report.cover(), widths);
    for (const QString &note : m_report.notes())
        paper.text(note, Style::Body);
    paper.text(tr("Prüfsumme der Angaben (SHA-256): %1").arg(m_checksum), Style::Small);
    paper.block(70, [&paper](QCPPainter &, const QRectF &area) {
        const double y = area.bottom() - 18;
        const double half = area.width() / 2 - 10;
        paper.line({ area.left(), y }, { area.left() + half, y });
        paper.line({ area.right() - half, y }, { area.right(), y });
        paper.textAt({ area.left(), y + 2, half, 14 }, Qt::AlignLeft | Qt::AlignTop, tr("Ort, Datum"), Style::Small);
        paper.textAt({ area.right() - half, y + 2, half, 14 }, Qt::AlignLeft | Qt::AlignTop, tr("Name, Unterschrift"),
                     Style::Small);
    });
}

void AvailabilitySheet::charts(PaperFlow &paper, const Charts &charts) const
{
    const double scale = paper.width() / chartsWidth;
    const auto play = [scale](QCPPainter &painter, const QPointF &place, const QPicture &picture) {
        painter.save();
        painter.translate(place);
        // a picture plays in inches of its device
        const double toPicture = scale * picture.logicalDpiX() / painter.device()->logicalDpiX();
        painter.scale(toPicture, toPicture);
        painter.drawPicture(0, 0, picture);
        painter.restore();
    };
    paper.block(monthsHeight * scale,
                [&](QCPPainter &painter, const QRectF &area) { play(painter, area.topLeft(), charts.months); });
    if (m_report.period().kind != AvailabilityPeriod::Kind::Month)
        return;
    paper.block(daysHeight * scale, [&](QCPPainter &painter, const QRectF &area) {
        play(painter, area.topLeft(), charts.days);
        play(painter, area.topLeft() + QPointF(budgetFrom * scale, 0), charts.budget);
    });
}

void AvailabilitySheet::section(PaperFlow &paper, qsizetype index) const
{
    const ReportSection &section = m_report.sections().at(index);
    paper.text(section.name, Style::Title);
    paper.text(section.promise, Style::Body);
    paper.space(4);
    charts(paper, m_charts.at(index));
    paper.space(6);
    table(paper, section.figures, { 22, 13, 11, 11, 15, 12, 30 });
    for (const QString &note : section.notes)
        paper.text(note, Style::Body);
    paper.space(4);
    const auto list = [&](const ReportTable &one, const QList<double> &widths, const QString &none) {
        if (one.rows.isEmpty() && none.isEmpty())
            return;
        paper.text(one.title, Style::Heading);
        if (one.rows.isEmpty())
            paper.text(none, Style::Body);
        else
            table(paper, one, widths);
    };
    list(section.outages, { 19, 19, 10, 25, 16, 23 }, tr("Keine gezählten Ausfälle in diesem Zeitraum."));
    list(section.exclusions, { 19, 19, 30, 16, 28 }, {});
    list(section.maintenance, { 19, 19, 44, 30 }, {});
}

} // namespace sc
