#include "views/tickets/ticketsidepane.h"

#include "views/widgets/words.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

enum LinkRole { TicketRole = Qt::UserRole, LinkIdRole };

QString fact(const QString &name, const QString &value)
{
    return u"<tr><td style='padding-right:8px'>%1</td><td>%2</td></tr>"_s.arg(
        name.toHtmlEscaped(), value.isEmpty() ? u"–"_s : value.toHtmlEscaped());
}

void fill(QListWidget *list, const QStringList &texts, const QString &none)
{
    list->clear();
    list->addItems(texts);
    if (!texts.isEmpty())
        return;
    auto *item = new QListWidgetItem(none, list);
    item->setFlags(Qt::NoItemFlags);
}

} // namespace

TicketSidePane::TicketSidePane(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("Merkmale"));
    layout->addWidget(m_facts);
    m_items = addList(tr("Ko&mponenten"), tr("Komponenten"));
    m_links = addList(tr("Ver&knüpfte Vorgänge"), tr("Verknüpfte Vorgänge"));
    m_outages = addList(tr("A&usfälle"), tr("Ausfälle"));
    m_outages->setToolTip(tr("Eingabe zeigt den Ausfall auf der Seite Verfügbarkeit"));
    m_references = addList(tr("F&remdnummern"), tr("Fremdnummern"));
    layout->addStretch();
    connect(m_links, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT opened(item->data(TicketRole).toString()); });
    connect(m_outages, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT outageOpened(m_shownOutages.at(m_outages->row(item))); });
    connect(m_links, &QListWidget::currentRowChanged, this, &TicketSidePane::linkChosen);
    auto *unlink = new QAction(m_links);
    unlink->setShortcut(Qt::Key_Delete);
    unlink->setShortcutContext(Qt::WidgetShortcut);
    m_links->addAction(unlink);
    connect(unlink, &QAction::triggered, this, [this] {
        if (const QString link = removableLink(); !link.isEmpty())
            Q_EMIT unlinkAsked(link);
    });
    m_links->setToolTip(tr("Eingabe öffnet den Vorgang, Entf löst die Verknüpfung"));
}

QListWidget *TicketSidePane::addList(const QString &title, const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setMinimumHeight(fontMetrics().height() + 8); // on a low screen they must not push the note out
    list->setMaximumHeight(fontMetrics().height() * 7);
    auto *label = new QLabel(title);
    label->setBuddy(list);
    layout()->addWidget(label);
    layout()->addWidget(list);
    return list;
}

void TicketSidePane::display(const TicketFile &file)
{
    const Ticket &t = file.ticket;
    QString facts = fact(tr("Leistung"), file.service) + fact(tr("Kategorie"), file.category)
        + fact(tr("Mandant"), file.tenant) + fact(tr("Nächster Schritt"), Words::nextStep(t.nextStep));
    if (t.followUpAt)
        facts += fact(tr("Wiedervorlage"), Words::moment(*t.followUpAt));
    if (!t.externalParty.isEmpty())
        facts += fact(tr("Liegt bei"), t.externalParty);
    m_facts->setText(u"<table>"_s + facts + u"</table>"_s);

    QStringList items;
    for (const TicketItem &item : file.items)
        items.append(item.owner == u"third_party" ? tr("%1 (Dritte, ohne Zusage)").arg(item.name) : item.name);
    fill(m_items, items, tr("keine; unter »Qualifizieren« wählen"));

    fillLinks(file.links);
    fillOutages(file);

    QStringList numbers;
    for (const TicketReference &reference : file.references)
        numbers.append(u"%1: %2"_s.arg(Words::system(reference.system), reference.number));
    fill(m_references, numbers, tr("keine"));
}

void TicketSidePane::fillLinks(const QList<TicketLink> &links)
{
    const QString chosen = m_links->currentItem() ? m_links->currentItem()->data(LinkIdRole).toString() : QString();
    fill(m_links, {}, tr("keine"));
    if (!links.isEmpty())
        m_links->clear();
    for (const TicketLink &link : links) {
        auto *item = new QListWidgetItem(
            u"%1: %2  %3  (%4)"_s.arg(Words::linkKind(link.kind), link.number, link.title, Words::of(link.state)),
            m_links);
        item->setData(TicketRole, link.ticket.value);
        const bool isMerge = link.kind == u"duplicate" || link.kind == u"original";
        item->setData(LinkIdRole, isMerge ? QString() : link.id);
        if (!chosen.isEmpty() && link.id == chosen)
            m_links->setCurrentItem(item);
    }
}

void TicketSidePane::fillOutages(const TicketFile &file)
{
    m_shownOutages = file.outages;
    QStringList texts;
    for (const TicketOutage &outage : file.outages)
        texts.append(outage.to
                         ? tr("%1 bis %2: %3").arg(Words::moment(outage.from), Words::moment(*outage.to), outage.title)
                         : tr("seit %1, läuft noch: %2").arg(Words::moment(outage.from), outage.title));
    const bool mayBeStated = file.ticket.kind == TicketKind::Incident;
    fill(m_outages, texts, mayBeStated ? tr("keine; »Als Ausfall festhalten« im Menü trägt einen ein") : tr("keine"));
}

QString TicketSidePane::removableLink() const
{
    return m_links->currentItem() ? m_links->currentItem()->data(LinkIdRole).toString() : QString();
}

} // namespace sc
