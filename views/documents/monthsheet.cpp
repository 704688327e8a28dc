#include "views/documents/monthsheet.h"

#include "models/domain/localtime.h"
#include "views/widgets/words.h"

#include <QDateTime>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int Points = 8;

QFont paperFont(int points, bool isBold = false)
{
    QFont font(u"Noto Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSize(points);
    font.setBold(isBold);
    return font;
}

QDateTime localOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, berlin());
}

QString elided(const QPainter &painter, const QString &text, double width)
{
    return QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, width);
}

} // namespace

MonthSheet::MonthSheet(QDate month, QList<SheetLine> lines, const ServiceProfile &profile, const QString &printedBy,
                       Instant now)
    : m_month(month.year(), month.month(), 1)
    , m_lines(std::move(lines))
    , m_profile(profile)
    , m_title(tr("Wartungskalender %1").arg(QLocale().toString(month, u"MMMM yyyy"_s)))
    , m_foot(tr("Stand %1, gedruckt von %2").arg(Words::moment(now), printedBy))
{
}

void MonthSheet::prepare(QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 12, 15, 12),
                                     QPageLayout::Millimeter));
}

void MonthSheet::paintFrame(QPainter &painter, const QRectF &page, int number, int count) const
{
    painter.setPen(Qt::black);
    painter.setFont(paperFont(14, true));
    painter.drawText(page, Qt::AlignTop | Qt::AlignLeft, m_title);
    painter.setFont(paperFont(Points));
    painter.drawText(page, Qt::AlignBottom | Qt::AlignLeft, m_foot);
    painter.drawText(page, Qt::AlignBottom | Qt::AlignRight, tr("Seite %1 von %2").arg(number).arg(count));
}

void MonthSheet::paintDay(QPainter &painter, QDate day, const QRectF &cell) const
{
    const double line = QFontMetricsF(painter.font(), painter.device()).lineSpacing();
    const auto &wall = *m_profile.versions().front().service;
    const Instant begin = wall.toUtc(day, 0);
    const Instant end = wall.toUtc(day.addDays(1), 0);
    const QString closed = m_profile.versionFor(begin).service->closedName(day);
    if (!closed.isEmpty())
        painter.fillRect(cell, QBrush(QColor(190, 190, 190), Qt::Dense6Pattern));
    else if (day.dayOfWeek() > 5)
        painter.fillRect(cell, QColor(244, 244, 244));
    painter.setPen(QPen(QColor(120, 120, 120), 0));
    painter.drawRect(cell);
    painter.setPen(day.month() == m_month.month() ? Qt::black : Qt::gray);
    const QRectF inner = cell.adjusted(line * 0.2, 0, -line * 0.2, 0);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft,
                     elided(painter,
                            closed.isEmpty() ? QString::number(day.day()) : u"%1  %2"_s.arg(day.day()).arg(closed),
                            inner.width()));
    painter.setPen(Qt::black);
    QList<const SheetLine *> entries;
    for (const SheetLine &one : m_lines)
        if (one.to > begin && one.from < end)
            entries.append(&one);
    const auto room = static_cast<qsizetype>(cell.height() / line) - 1;
    const qsizetype shown = entries.size() <= room ? entries.size() : room - 1;
    const auto lineAt = [&](qsizetype row, const QString &text) {
        const QRectF place(inner.left(), cell.top() + double(row + 1) * line, inner.width(), line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, text, place.width()));
    };
    QFont font = painter.font();
    for (qsizetype i = 0; i < shown; ++i) {
        font.setStrikeOut(entries.at(i)->isCancelled);
        painter.setFont(font);
        lineAt(i,
               (entries.at(i)->from >= begin ? localOf(entries.at(i)->from).toString(u"HH:mm"_s) : u"…"_s) + u' '
                   + entries.at(i)->title);
    }
    font.setStrikeOut(false);
    painter.setFont(font);
    if (shown < entries.size())
        lineAt(shown, tr("+%1 weitere (Liste)").arg(entries.size() - shown));
}

void MonthSheet::paintGrid(QPainter &painter, const QRectF &area) const
{
    const double line = QFontMetricsF(painter.font(), painter.device()).lineSpacing();
    const QDate first = m_month.addDays(1 - m_month.dayOfWeek());
    const int weeks = static_cast<int>(first.daysTo(m_month.addMonths(1).addDays(-1))) / 7 + 1;
    const double width = area.width() / 7;
    const double height = (area.height() - line) / weeks;
    const QLocale locale;
    for (int index = 0; index < weeks * 7; ++index) {
        const QDate day = first.addDays(index);
        const int week = index / 7;
        const QRectF cell(area.left() + width * (index % 7), area.top() + line + height * week, width, height);
        if (index < 7)
            painter.drawText(QRectF(cell.left(), area.top(), width, line), Qt::AlignCenter, locale.dayName(index + 1));
        paintDay(painter, day, cell);
    }
}

qsizetype MonthSheet::paintTable(QPainter *painter, const QRectF &area, double line, qsizetype first) const
{
    const std::array shares { 0.24, 0.26, 0.5 };
    const auto row = [&](int place, const std::array<QString, 3> &texts) {
        double x = area.left();
        for (size_t i = 0; i < texts.size(); ++i) {
            const double width = area.width() * shares.at(i);
            painter->drawText(QRectF(x, area.top() + place * line, width - line * 0.3, line),
                              Qt::AlignLeft | Qt::AlignVCenter, elided(*painter, texts.at(i), width - line * 0.3));
            x += width;
        }
        painter->drawLine(QPointF(area.left(), area.top() + (place + 1) * line),
                          QPointF(area.right(), area.top() + (place + 1) * line));
    };
    const auto room = static_cast<qsizetype>(area.height() / line) - 1;
    const qsizetype end = std::min(m_lines.size(), first + std::max<qsizetype>(room, 1));
    if (!painter)
        return end;
    painter->setFont(paperFont(Points, true));
    row(0, { tr("Zeit"), tr("Bezeichnung"), tr("Art, Ankündigung, Hinweise") });
    painter->setFont(paperFont(Points));
    painter->setPen(QPen(Qt::black, 0));
    for (qsizetype i = first; i < end; ++i) {
        const SheetLine &one = m_lines.at(i);
        const bool isOneDay = localOf(one.from).date() == localOf(one.to).date();
        row(static_cast<int>(i - first) + 1,
            { QString(Words::moment(one.from) + u"–"_s
                      + (isOneDay ? localOf(one.to).toString(u"HH:mm"_s) : Words::moment(one.to))),
              one.title, one.note });
    }
    return end;
}

void MonthSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    painter.setFont(paperFont(Points));
    const double line = QFontMetricsF(painter.font(), &device).lineSpacing() * 1.25;
    const QRectF page(painter.viewport());
    const QRectF body = page.adjusted(0, line * 2.2, 0, -line * 1.6);
    const QRectF grid(body.left(), body.top(), body.width(), body.height() * 0.68);
    const QRectF below(body.left(), grid.bottom() + line * 0.6, body.width(),
                       body.bottom() - grid.bottom() - line * 0.6);
    int count = 1;
    for (qsizetype next = paintTable(nullptr, below, line, 0); next < m_lines.size(); ++count)
        next = paintTable(nullptr, body, line, next);
    paintFrame(painter, page, 1, count);
    paintGrid(painter, grid);
    qsizetype next = paintTable(&painter, below, line, 0);
    for (int number = 2; number <= count; ++number) {
        device.newPage();
        paintFrame(painter, page, number, count);
        next = paintTable(&painter, body, line, next);
    }
}

} // namespace sc
