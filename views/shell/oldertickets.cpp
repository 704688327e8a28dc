#include "views/shell/oldertickets.h"

#include "models/session/deliver.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sc {

OlderTickets::OlderTickets(HistorySearch &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_state(new QLabel)
    , m_act(new QPushButton(tr("&Weitere")))
{
    m_state->setWordWrap(true);
    m_act->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_act, 0, Qt::AlignBottom);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300); // a question that is given up costs its connection
    connect(&m_pause, &QTimer::timeout, this, &OlderTickets::ask);
    connect(m_act, &QPushButton::clicked, this, &OlderTickets::press);
}

OlderTickets::~OlderTickets()
{
    m_history.stop();
}

void OlderTickets::look(const QString &text, const QString &tenantId)
{
    if (!m_history.isThere())
        return;
    m_history.stop();
    ++m_asked;
    m_hits.clear();
    m_query = { text, tenantId, {} };
    m_isLooking = !text.trimmed().isEmpty() || !tenantId.isEmpty();
    setVisible(m_isLooking);
    if (m_isLooking) {
        tell(tr("Ältere Vorgänge werden auf dem Server gesucht …"), tr("Suche a&bbrechen"));
        m_pause.start();
    } else {
        m_pause.stop();
    }
    Q_EMIT changed();
}

void OlderTickets::ask()
{
    deliver(m_history.find(m_query), this, [this, asked = ++m_asked](const Result<HistoryPage> &page) {
        if (asked == m_asked)
            take(page);
    });
}

void OlderTickets::take(const Result<HistoryPage> &page)
{
    m_isLooking = false;
    if (page) {
        m_hits += page->hits;
        const int count = static_cast<int>(m_hits.size());
        if (page->hasMore)
            tell(tr("Die neuesten %n älteren Vorgänge vom Server; es gibt weitere.", nullptr, count), tr("&Weitere"));
        else
            tell(m_hits.isEmpty() ? tr("Auf dem Server gibt es keine älteren Vorgänge dazu.")
                                  : tr("%n ältere(r) Vorgang/Vorgänge vom Server, das sind alle.", nullptr, count),
                 {});
    } else if (page.error().kind == Error::Kind::Busy) {
        tell(
            tr("Ältere Vorgänge: Der Server hat die Suche nach drei Sekunden beendet, weil zu viel dazu passt. Bitte nennen Sie mehr Wörter, die Nummer oder einen Mandanten."),
            tr("Noch einmal &versuchen"));
    } else if (page.error().kind == Error::Kind::ConnectionLost) {
        tell(
            tr("Ältere Vorgänge liegen nur auf dem Server, der gerade nicht erreichbar ist. Durchsucht ist, was dieser Computer hat: alles Offene und die letzten 90 Tage."),
            tr("Noch einmal &versuchen"));
    } else {
        tell(
            tr("Ältere Vorgänge: Der Server hat nicht wie erwartet geantwortet (%1). Bitte melden Sie es der Administration.")
                .arg(page.error().detail),
            tr("Noch einmal &versuchen"));
    }
    Q_EMIT changed();
}

void OlderTickets::press()
{
    if (m_isLooking) {
        m_pause.stop();
        m_history.stop();
        ++m_asked;
        m_isLooking = false;
        tell(tr("Die Suche nach älteren Vorgängen ist abgebrochen."), tr("Noch einmal &versuchen"));
    } else {
        m_isLooking = true;
        if (!m_hits.isEmpty())
            m_query.after = m_hits.constLast();
        tell(tr("Ältere Vorgänge werden auf dem Server gesucht …"), tr("Suche a&bbrechen"));
        ask();
    }
    Q_EMIT changed();
}

void OlderTickets::tell(const QString &text, const QString &act)
{
    m_state->setText(text);
    m_act->setVisible(!act.isEmpty());
    if (!act.isEmpty()) // a hidden button keeps its name: screen readers ask for it
        m_act->setText(act);
}

} // namespace sc
