#include "views/shell/searchdialog.h"

#include "models/domain/localtime.h"
#include "models/session/deliver.h"
#include "views/shell/oldertickets.h"
#include "views/widgets/screensize.h"
#include "views/widgets/searchablecombo.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int EntityRole = Qt::UserRole; ///< empty: a ticket
constexpr int IdRole = Qt::UserRole + 1;

} // namespace

SearchDialog::SearchDialog(TicketDesk &tickets, DirectoryDesk &directory, QWidget *parent)
    : QDialog(parent)
    , m_tickets(tickets)
    , m_directory(directory)
    , m_text(new QLineEdit)
    , m_tenant(new QComboBox)
    , m_hits(new QListWidget)
    , m_hint(new QLabel)
    , m_older(new OlderTickets(tickets.history()))
    , m_problem(new QLabel)
{
    setObjectName(u"search"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Suchen"));
    build();
    offerTenants();
    m_pause.setSingleShot(true);
    m_pause.setInterval(80);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_tenant, &QComboBox::currentIndexChanged, this, &SearchDialog::ask);
    connect(&m_pause, &QTimer::timeout, this, &SearchDialog::ask);
    connect(m_hits, &QListWidget::itemActivated, this, &SearchDialog::accept);
    connect(m_older, &OlderTickets::changed, this, &SearchDialog::display);
    display();
    m_text->setFocus();
}

void SearchDialog::build()
{
    m_text->setPlaceholderText(tr("Nummer, Wörter, Name, Telefon, Mandant, Leistung, Komponente"));
    m_text->setAccessibleName(tr("Suchen"));
    m_text->installEventFilter(this);
    m_tenant->setAccessibleName(tr("Mandant"));
    m_tenant->addItem(tr("Alle Mandanten"));
    makeSearchable(m_tenant);
    m_hits->setAccessibleName(tr("Treffer"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setWordWrap(true);
    m_problem->setPalette(toned(m_problem->palette(), servicetime::Stage::Breached));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Treffer öffnen"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_text, 3);
    asked->addWidget(m_tenant, 1);
    layout->addLayout(asked);
    layout->addWidget(m_hits, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_older);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeOnScreen(*this, 90, 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &SearchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SearchDialog::offerTenants()
{
    deliver(m_directory.table(*recordKind(u"tenants"_s)), this, [this](const Result<RecordTable> &table) {
        if (!table)
            return;
        for (const Record &tenant : table->records)
            m_tenant->addItem(tenant.values.value(u"name"_s), tenant.id);
    });
}

void SearchDialog::ask()
{
    const QString asked = m_text->text();
    const QString tenant = m_tenant->currentData().toString();
    const auto isLate = [this, asked, tenant] {
        return asked != m_text->text() || tenant != m_tenant->currentData().toString();
    };
    m_older->look(asked, tenant);
    deliver(m_tickets.search(asked, tenant), this, [this, isLate](const Result<QList<Ticket>> &found) {
        if (isLate())
            return;
        m_foundTickets = found.value_or(QList<Ticket>());
        m_problem->setText(found ? QString() : Words::error(found.error()));
        display();
    });
    deliver(m_directory.search(asked), this, [this, isLate](const Result<QList<RecordHit>> &found) {
        if (isLate())
            return;
        m_foundRecords = found.value_or(QList<RecordHit>());
        if (!found)
            m_problem->setText(Words::error(found.error()));
        display();
    });
}

void SearchDialog::display()
{
    const QListWidgetItem *before = m_hits->currentItem();
    const QString kept = before ? before->data(IdRole).toString() : QString();
    m_hits->clear();
    if (!m_foundTickets.isEmpty())
        addHeading(tr("Vorgänge"));
    for (const Ticket &ticket : std::as_const(m_foundTickets))
        addHit(u"%1  %2  (%3)"_s.arg(ticket.number, ticket.title, Words::of(ticket.state)), {}, ticket.id.value);
    addOlder();
    QString entity;
    for (const RecordHit &hit : std::as_const(m_foundRecords)) {
        if (entity != hit.entity)
            addHeading(recordKind(hit.entity)->title());
        entity = hit.entity;
        addHit(hit.more.isEmpty() ? hit.title : QString(hit.title + u"  ("_s + hit.more + u')'), hit.entity, hit.id);
    }
    for (int row = 0; row < m_hits->count(); ++row)
        if (!kept.isEmpty() && m_hits->item(row)->data(IdRole).toString() == kept)
            m_hits->setCurrentRow(row);
    if (m_hits->currentRow() < 1 && m_hits->count() > 1)
        m_hits->setCurrentRow(1); // below the first heading
    explain();
}

void SearchDialog::addOlder()
{
    const auto isHere = [this](const HistoryHit &hit) { // as a bare row that another ticket names
        return std::any_of(m_foundTickets.begin(), m_foundTickets.end(),
                           [&](const Ticket &ticket) { return ticket.id.value == hit.id; });
    };
    bool isFirst = true;
    for (const HistoryHit &hit : m_older->hits()) {
        if (isHere(hit))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Ältere Vorgänge, nur auf dem Server"));
        const QString state = ticketStateFromCode(hit.state) ? Words::of(*ticketStateFromCode(hit.state)) : hit.state;
        const QString more = hit.tenant.isEmpty() ? state : tr("%1, %2").arg(state, hit.tenant);
        addHit(u"%1  %2  (%3, %4)"_s.arg(hit.number, hit.title, more,
                                         Words::day(QDateTime::fromSecsSinceEpoch(hit.recordedAt, berlin()).date())),
               {}, hit.id);
    }
}

void SearchDialog::explain()
{
    const bool isAsked = !m_text->text().trimmed().isEmpty() || m_tenant->currentIndex() > 0;
    m_hint->setText(
        isAsked
            ? (m_older->isLooking() ? tr("Auf diesem Computer passt nichts.")
                                    : tr("Nichts passt. Alle Wörter müssen vorkommen, Teile genügen."))
            : tr(
                "Schreiben Sie eine Nummer, den Anfang von Wörtern aus Titel, Beschreibung, Notizen oder Lösung, einen Namen, eine Telefonnummer oder ein Stück davon. "
                "Groß und klein, ä und ae, ß und ss gelten gleich. Ein Mandant allein zeigt dessen Vorgänge."));
    m_hits->setVisible(m_hits->count() > 0);
    m_hint->setVisible(m_hits->count() == 0);
}

void SearchDialog::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_hits);
    item->setFlags(Qt::NoItemFlags);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
}

void SearchDialog::addHit(const QString &text, const QString &entity, const QString &id)
{
    auto *item = new QListWidgetItem(text, m_hits);
    item->setData(EntityRole, entity);
    item->setData(IdRole, id);
}

void SearchDialog::step(int by)
{
    for (int row = m_hits->currentRow() + by; row >= 0 && row < m_hits->count(); row += by) {
        if (m_hits->item(row)->flags() == Qt::NoItemFlags)
            continue;
        m_hits->setCurrentRow(row);
        return;
    }
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::accept()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item || item->data(IdRole).toString().isEmpty()) {
        m_problem->setText(tr("Nichts passt. Alle Wörter müssen vorkommen, Teile genügen."));
        return;
    }
    const QString entity = item->data(EntityRole).toString();
    const QString id = item->data(IdRole).toString();
    QDialog::accept();
    if (entity.isEmpty())
        Q_EMIT ticketChosen(id);
    else
        Q_EMIT recordChosen(entity, id);
}

} // namespace sc
