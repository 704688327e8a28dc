#include "views/queue/detailpane.h"

#include "models/session/deliver.h"
#include "models/tickets/queuerules.h"
#include "views/widgets/words.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace sc {

DetailPane::DetailPane(TicketDesk &desk, QWidget *parent)
    : QTextBrowser(parent)
    , m_desk(desk)
{
    setAccessibleName(tr("Ausgewählter Vorgang"));
    setPlaceholderText(tr("Wählen Sie einen Vorgang; Eingabetaste öffnet ihn."));
    setTabChangesFocus(true);
    connect(&m_desk, &TicketDesk::ticketsChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_id))
            read();
    });
}

void DetailPane::showTicket(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file = {};
    if (id.isEmpty())
        clear();
    else
        read();
}

void DetailPane::read()
{
    // One question at a time: held-down cursor keys ask for the last ticket only.
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    deliver(m_desk.open(m_id), this, [this, asked = m_id](const Result<TicketFile> &file) {
        m_isReading = false;
        if (asked == m_id && file) {
            m_file = *file;
            display();
        } else if (asked == m_id) {
            setPlainText(Words::error(file.error()));
        }
        if (!m_id.isEmpty() && (m_isStale || asked != m_id))
            read();
    });
}

QString DetailPane::clockWords() const
{
    const QueueRules rules(m_desk.profile(), m_desk.session().login);
    const Ticket &t = m_file.ticket;
    return Words::clockTold(rules.read(t, m_desk.clock().now()), t.promised, rules.dueAt(t));
}

void DetailPane::tick()
{
    if (!m_file.ticket.id.isNull() && clockWords() != m_shownClock)
        display();
}

void DetailPane::display()
{
    const Ticket &t = m_file.ticket;
    const auto row = [](const QString &name, const QString &value) {
        return value.isEmpty()
            ? QString()
            : u"<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>"_s.arg(name, value.toHtmlEscaped());
    };
    QStringList items;
    for (const TicketItem &item : m_file.items)
        items.append(item.name);
    m_shownClock = clockWords();
    const int scrolled = verticalScrollBar()->value();
    setHtml(
        u"<h3 style='margin:0'>%1 · %2</h3><table style='margin-top:6px'>%3</table><p style='white-space:pre-wrap'>%4</p>"_s
            .arg(
                t.number, t.title.toHtmlEscaped(),
                row(tr("Reaktionszeit"), m_shownClock) + row(tr("Sicherheit"), Words::security(t, m_desk.clock().now()))
                    + row(tr("Status"),
                          Words::of(t.state) + u" · "_s + Words::of(t.kind) + u" · "_s + Words::of(t.disruptionClass))
                    + row(tr("Gemeldet"), Words::arrival(t)) + row(tr("Meldende Person"), Words::caller(t))
                    + row(tr("Mandant"), m_file.tenant) + row(tr("Leistung"), m_file.service)
                    + row(tr("Komponenten"), items.join(u", "_s))
                    + row(tr("Nächster Schritt"), Words::nextStep(t.nextStep))
                    + row(tr("Wiedervorlage"),
                          t.followUpAt ? QStringList { Words::moment(*t.followUpAt), Words::nextStep(t.followUpReason) }
                                             .join(u" "_s)
                                             .trimmed()
                                       : QString())
                    + row(tr("Lösung"), t.solution.isEmpty() ? t.workaround : t.solution),
                t.description.toHtmlEscaped()));
    verticalScrollBar()->setValue(scrolled);
}

} // namespace sc
