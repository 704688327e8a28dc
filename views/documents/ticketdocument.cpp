#include "views/documents/ticketdocument.h"

#include "models/tickets/queuerules.h"
#include "views/documents/ticketfacts.h"
#include "views/documents/tickettimeline.h"
#include "views/widgets/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int BodyPoints = 10;
constexpr int SmallPoints = 8;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString section(const QString &heading, const QString &text)
{
    return text.trimmed().isEmpty()
        ? QString()
        : u"<h3 style='margin-top:14px'>%1</h3><p>%2</p>"_s.arg(heading.toHtmlEscaped(), escaped(text));
}

QFont paperFont(int points)
{
    QFont font(u"Noto Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSize(points);
    return font;
}

/// A line as it is laid out on paper without end.
struct Line
{
    double top = 0;
    double bottom = 0;
    /// Stands with the line before: what an entry or a section is called is never alone at the foot
    bool isTied = false;
};

QList<Line> linesOf(const QTextDocument &text)
{
    QList<Line> lines;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const double top = text.documentLayout()->blockBoundingRect(block).top() - layout->boundingRect().top();
        const bool isUnderHeading = block.previous().isValid() && block.previous().blockFormat().headingLevel() > 0;
        for (int i = 0; i < layout->lineCount(); ++i)
            lines.append({ top + layout->lineAt(i).y(), top + layout->lineAt(i).y() + layout->lineAt(i).height(),
                           i == 1 || (i == 0 && isUnderHeading) });
    }
    // cells of a table stand side by side
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &one, const Line &other) { return one.top < other.top; });
    return lines;
}

/// Where each page begins, and the end of the last one.
QList<double> cutsOf(const QTextDocument &text, double pageHeight)
{
    const QList<Line> lines = linesOf(text);
    QList<double> cuts { 0 };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).bottom <= cuts.constLast() + pageHeight)
            continue;
        qsizetype first = i;
        while (lines.at(first).isTied && lines.at(first - 1).top > cuts.constLast())
            --first;
        cuts.append(lines.at(first).top);
    }
    cuts.append(cuts.constLast() + pageHeight);
    return cuts;
}

} // namespace

TicketDocument::TicketDocument(const TicketFile &file, const ServiceProfile &profile, const QString &printedBy,
                               Instant now)
    : m_title(tr("Vorgang %1").arg(file.ticket.number))
    , m_foot(tr("Stand %1, gedruckt von %2").arg(Words::moment(now), printedBy))
{
    m_html = u"<h2>%1</h2>"_s.arg(file.ticket.title.toHtmlEscaped()) + factsTable(file, profile, now)
        + section(tr("Meldung"), file.ticket.description) + section(tr("Lösung"), file.ticket.solution)
        + section(tr("Umgehung"), file.ticket.workaround) + story(file);
}

QString TicketDocument::factsTable(const TicketFile &file, const ServiceProfile &profile, Instant now) const
{
    const Ticket &t = file.ticket;
    const QueueRules rules(profile, {});
    const auto due = rules.dueAt(t);
    QString clock = Words::clock(rules.read(t, now), t.promised);
    if (due)
        clock += tr(" · Frist %1").arg(Words::moment(*due));
    QStringList items;
    for (const TicketItem &item : file.items)
        items.append(item.name);
    QStringList references;
    for (const TicketReference &reference : file.references)
        references.append(Words::system(reference.system) + u' ' + reference.number);
    QStringList links;
    for (const TicketLink &link : file.links)
        links.append(link.number + u' ' + link.title);
    QStringList attachments;
    for (const Attachment &attachment : file.attachments)
        if (!attachment.isRemoved)
            attachments.append(attachment.name);
    const QList<std::pair<QString, QString>> rows {
        { tr("Gemeldet"), Words::arrival(t) },
        { tr("Von"), Words::caller(t) },
        { tr("Mandant"), file.tenant },
        { tr("Status"), Words::of(t.state) },
        { tr("Art"), Words::of(t.kind) },
        { tr("Störungsklasse"), Words::of(t.disruptionClass) },
        { tr("Priorität"), u"P%1"_s.arg(t.priority) },
        { tr("Level"), Words::level(t.level) },
        { tr("Bearbeitung"), t.owner },
        { tr("Übergeben an"), t.externalParty },
        { tr("Leistung"), file.service },
        { tr("Kategorie"), file.category },
        { tr("Komponenten"), items.join(u", "_s) },
        { tr("Reaktionszeit"), clock },
        { tr("Informiert"),
          t.notifiedAt ? Words::moment(*t.notifiedAt) + (t.notifiedLateRecord ? tr(", nacherfasst") : QString())
                       : QString() },
        { tr("Nachverfolgung"), TicketFacts::linesOf(profile, file, now).join(u'\n') },
        { tr("Wiedervorlage"), t.followUpAt ? Words::moment(*t.followUpAt) : QString() },
        { tr("Fremdnummern"), references.join(u", "_s) },
        { tr("Verbunden mit"), links.join(u'\n') },
        { tr("Anhänge"), attachments.join(u", "_s) }
    };
    QString html = u"<table cellspacing='0' cellpadding='2' width='100%'>"_s;
    for (const auto &[name, value] : rows)
        html += u"<tr><td width='24%'><b>%1</b></td><td>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), value.trimmed().isEmpty() ? u"–"_s : escaped(value));
    return html + u"</table>"_s;
}

QString TicketDocument::story(const TicketFile &file) const
{
    auto lines = TicketTimeline::linesOf(file);
    std::reverse(lines.begin(), lines.end()); // on paper as it happened
    QString html = u"<h3 style='margin-top:14px'>%1</h3>"_s.arg(tr("Verlauf"));
    for (const TimelineLine &line : std::as_const(lines)) {
        const QString text = escaped(line.text);
        html += u"<p style='margin:0 0 7px 0'><b>%1</b> · %2 · %3%4"_s.arg(
            line.what.toHtmlEscaped(), Words::moment(line.at), line.who.toHtmlEscaped(),
            line.isVoided ? tr(" · zurückgenommen") : QString());
        if (!text.isEmpty())
            html += u"<br>"_s + (line.isVoided ? QString(u"<s>"_s + text + u"</s>"_s) : text);
        html += u"</p>"_s;
    }
    return html;
}

void TicketDocument::prepare(QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(25, 15, 15, 15),
                                     QPageLayout::Millimeter));
}

void TicketDocument::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    const QRectF page(QPointF(0, 0),
                      device.pageLayout().paintRectPixels(static_cast<int>(device.logicalDpiX())).size());
    const double frame = QFontMetricsF(paperFont(SmallPoints), &device).height() * 2.5; // head and foot
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device); // points are points of the paper
    text.setDefaultFont(paperFont(BodyPoints));
    text.setDocumentMargin(0);
    text.setHtml(m_html);
    text.setTextWidth(page.width());
    const QList<double> cuts = cutsOf(text, page.height() - 2 * frame);
    const auto count = static_cast<int>(cuts.size()) - 1;
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            device.newPage();
        paintFrame(painter, page, number + 1, count);
        painter.save();
        painter.translate(0, frame - cuts.at(number));
        QAbstractTextDocumentLayout::PaintContext context;
        const QRectF part(0, cuts.at(number), page.width(), cuts.at(number + 1) - cuts.at(number));
        // lines that only touch it are not drawn: they would be found in the PDF twice
        context.clip = part.adjusted(0, 1, 0, -1);
        context.palette.setColor(QPalette::Text, Qt::black); // paper is white in every theme
        painter.setClipRect(part);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

void TicketDocument::paintFrame(QPainter &painter, const QRectF &page, int number, int count) const
{
    painter.setFont(paperFont(SmallPoints));
    painter.setPen(Qt::black);
    const QRectF head(page.topLeft(), QSizeF(page.width(), painter.fontMetrics().height() * 1.5));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, tr("Service Center Digitalisierung"));
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_title);
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    const QRectF foot(QPointF(page.left(), page.bottom() - painter.fontMetrics().height() * 1.5), page.bottomRight());
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, tr("Seite %1 von %2").arg(number).arg(count));
}

} // namespace sc
