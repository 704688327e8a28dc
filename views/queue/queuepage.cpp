#include "views/queue/queuepage.h"

#include "models/session/deliver.h"
#include "views/queue/detailpane.h"
#include "views/queue/queueproxy.h"
#include "views/queue/queuetable.h"
#include "views/widgets/icons.h"
#include "views/widgets/words.h"

#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int MostKept = 1000; ///< selected rows that are found again after the list was made anew

} // namespace

QueuePage::QueuePage(QueueModel &queue, TicketDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_desk(desk)
    , m_proxy(new QueueProxy(queue, desk.clock(), this))
{
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->addWidget(makeNavigation());
    m_across->addWidget(makeTable());
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_across);
    connectModel();
    connect(&m_timer, &QTimer::timeout, this, &QueuePage::tick);
    m_timer.start(1000);
    updateCounts();
    updateEmptyState();
}

void QueuePage::connectModel()
{
    connect(&m_queue, &QueueModel::countsChanged, this, &QueuePage::updateCounts);
    connect(&m_queue, &QueueModel::pendingChanged, this, &QueuePage::updatePending);
    connect(&m_queue, &QueueModel::rowsRemoved, this, &QueuePage::updateEmptyState);
    // older ones that a filter found
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &QueuePage::updateEmptyState);
    // Of the proxy, which passes them on after the view has seen them.
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &QueuePage::rememberSelection);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        updateEmptyState();
        m_queue.setPinned(m_table->selectedRows()); // also when nothing is selected any more
        updatePointed();
        Q_EMIT selectionChanged(); // a list that became empty has dropped it without a word
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_queue.setPinned(m_table->selectedRows());
        updateDetail();
        Q_EMIT selectionChanged();
    });
}

QWidget *QueuePage::makeNavigation()
{
    m_navigation = new QListWidget;
    m_navigation->setAccessibleName(tr("Warteschlangen"));
    m_navigation->setSpacing(2);
    m_navigation->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_navigation->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    for (int queue = 0; queue < QueueCount; ++queue)
        m_navigation->addItem(
            new QListWidgetItem(iconOf(static_cast<Queue>(queue)), Words::of(static_cast<Queue>(queue))));
    m_navigation->setCurrentRow(static_cast<int>(m_queue.queue()));
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= QueueCount)
            Q_EMIT savedViewChosen(row - QueueCount);
        else if (row >= 0)
            m_queue.setQueue(static_cast<Queue>(row));
    });
    return m_navigation;
}

QWidget *QueuePage::makeTable()
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filtern: Nummer, Titel, Person, Bearbeiter, Mandant (Strg+F)"));
    m_filter->setAccessibleName(tr("Warteschlange filtern"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_queue.setFilterText(text); });

    auto *clear = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);

    m_new = new QPushButton(tr("%n neue Vorgänge anzeigen", nullptr, 0));
    m_new->setVisible(false);
    connect(m_new, &QPushButton::clicked, &m_queue, &QueueModel::showNew);

    m_table = new QueueTable(m_queue, *m_proxy);
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &QueuePage::updatePointed);
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT opened(currentId()); });
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_detail = new DetailPane(m_desk);

    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_new);
    top->addStrut(m_new->sizeHint().height()); // its coming must not move the rows below
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_down = new QSplitter(Qt::Vertical);
    m_down->addWidget(upper);
    m_down->addWidget(m_detail);
    m_down->setSizes({ 700, 240 });
    m_down->setStretchFactor(0, 1);
    m_down->setChildrenCollapsible(false);
    return m_down;
}

QList<QAction *> QueuePage::columnActions() const
{
    return m_table->columnActions();
}

QList<QAction *> QueuePage::groupingActions() const
{
    return m_table->groupingActions();
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        m_pointer = static_cast<QMouseEvent *>(event)->position().toPoint();
    else if (event->type() == QEvent::Leave)
        m_pointer.reset();
    else
        return QWidget::eventFilter(watched, event);
    updatePointed();
    return QWidget::eventFilter(watched, event);
}

void QueuePage::updatePointed()
{
    m_queue.setPointed(m_pointer ? m_table->indexAt(*m_pointer).row() : -1);
}

void QueuePage::tick()
{
    m_table->updateClocks();
    m_queue.tick();
    m_detail->tick();
}

void QueuePage::updateCounts()
{
    for (int queue = 0; queue < QueueCount; ++queue)
        m_navigation->item(queue)->setText(
            m_queue.isWhole()
                ? u"%1  (%2)"_s.arg(Words::of(static_cast<Queue>(queue))).arg(m_queue.count(static_cast<Queue>(queue)))
                : Words::of(static_cast<Queue>(queue)));
}

void QueuePage::updatePending()
{
    QStringList parts;
    if (m_queue.newCount() > 0)
        parts.append(tr("%n neue Vorgänge anzeigen", nullptr, m_queue.newCount()));
    if (m_queue.leavingCount() > 0)
        parts.append(tr("%n nicht mehr hier", nullptr, m_queue.leavingCount()));
    if (!parts.isEmpty())
        m_new->setText(parts.join(u" · "_s));
    m_new->setVisible(!parts.isEmpty());
    if (m_queue.rowCount() == 0)
        updateEmptyState();
}

void QueuePage::updateEmptyState()
{
    const bool isEmpty = m_queue.rowCount() == 0;
    showTable(!isEmpty);
    if (isEmpty && !m_queue.isWhole())
        m_empty->setText(tr("Die Vorgänge werden gelesen …"));
    else if (isEmpty && m_queue.newCount() > 0)
        m_empty->setText(tr("Neue Vorgänge warten.\nF5 zeigt sie."));
    else if (isEmpty && !m_filter->text().isEmpty())
        m_empty->setText(tr("Kein Vorgang passt zum Filter »%1«.\nEsc im Filter leert ihn.").arg(m_filter->text()));
    else if (isEmpty)
        m_empty->setText(tr("Hier ist nichts zu tun.\nStrg+N nimmt eine neue Meldung auf."));
    if (!isEmpty)
        selectFirst();
    updateDetail();
}

void QueuePage::showTable(bool isShown)
{
    // The focus stays here, whichever of the two is seen: it would wander on to the next field.
    QWidget *shown = isShown ? static_cast<QWidget *>(m_table) : m_empty;
    QWidget *hidden = isShown ? static_cast<QWidget *>(m_empty) : m_table;
    shown->show();
    if (window()->focusWidget() == hidden) // also while another window is active
        shown->setFocus();
    hidden->hide();
}

void QueuePage::showMessage(const QString &text)
{
    showTable(false);
    m_empty->setText(text);
}

void QueuePage::updateDetail()
{
    m_detail->showTicket(currentId());
}

int QueuePage::selectedCount() const
{
    return static_cast<int>(m_table->selectedRows().size());
}

QStringList QueuePage::selectedIds() const
{
    QStringList ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_queue.tickets().id(m_queue.placeAt(row)));
    return ids;
}

QList<Ticket> QueuePage::selectedOutlines() const
{
    QList<Ticket> outlines;
    for (const int row : m_table->selectedRows())
        outlines.append(m_queue.tickets().outline(m_queue.placeAt(row)));
    return outlines;
}

void QueuePage::withSelected(const std::function<void(const QList<Ticket> &)> &act)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    deliver(m_desk.tickets(ids), this, [this, act, seen = selectedOutlines()](const Result<QList<Ticket>> &tickets) {
        if (!tickets) {
            Q_EMIT failed(Words::error(tickets.error()));
            return;
        }
        QHash<QString, const Ticket *> outlines;
        for (const Ticket &outline : seen)
            outlines.insert(outline.id.value, &outline);
        QList<Ticket> meant;
        for (const Ticket &ticket : *tickets)
            meant.append(QueueRows::asSeen(ticket, *outlines.value(ticket.id.value)));
        act(meant);
    });
}

QString QueuePage::currentId() const
{
    const int place = m_queue.placeAt(m_table->currentIndex().row());
    return place < 0 ? QString() : m_queue.tickets().id(place);
}

void QueuePage::rememberSelection()
{
    m_keptCurrent = currentId();
    const auto rows = m_table->selectedRows();
    m_keptIds = rows.size() <= MostKept ? selectedIds() : QStringList();
}

void QueuePage::restoreSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_keptIds))
        if (const int row = m_queue.rowOf(id); row >= 0)
            selection.select(m_proxy->index(row, 0), m_proxy->index(row, QueueModel::ColumnCount - 1));
    if (const int row = m_keptCurrent.isEmpty() ? -1 : m_queue.rowOf(m_keptCurrent); row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_proxy->index(row, QueueModel::Title),
                                                   QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void QueuePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePage::focusTable()
{
    QWidget *shown = m_table->isHidden() ? static_cast<QWidget *>(m_empty) : m_table;
    shown->setFocus(Qt::ShortcutFocusReason);
    selectFirst();
}

void QueuePage::selectFirst()
{
    if (!m_table->selectionModel()->hasSelection() && m_queue.rowCount() > m_table->firstRow())
        m_table->selectRowAt(m_table->firstRow());
}

void QueuePage::showQueue(Queue queue)
{
    m_navigation->setCurrentRow(static_cast<int>(queue));
}

QueueView QueuePage::view() const
{
    return { {}, m_queue.queue(), m_filter->text(), m_queue.grouping(), m_table->horizontalHeader()->saveState() };
}

void QueuePage::apply(const QueueView &view)
{
    m_queue.setQueue(view.queue);
    m_filter->setText(view.filter);
    m_queue.setGrouping(view.grouping);
    m_table->groupingActions().at(static_cast<int>(view.grouping))->setChecked(true);
    m_table->restoreColumns(view.columns);
    if (view.name.isEmpty())
        m_navigation->setCurrentRow(static_cast<int>(view.queue));
}

void QueuePage::setSavedViews(const QStringList &names)
{
    const QSignalBlocker quiet(m_navigation);
    while (m_navigation->count() > QueueCount)
        delete m_navigation->takeItem(QueueCount);
    for (const QString &name : names)
        m_navigation->addItem(tr("Ansicht: %1").arg(name));
}

QByteArray QueuePage::splitterState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_across->saveState() << m_down->saveState();
    return state;
}

void QueuePage::restoreSplitters(const QByteArray &state)
{
    QByteArray across;
    QByteArray down;
    QDataStream stream(state);
    stream >> across >> down;
    m_across->restoreState(across);
    m_down->restoreState(down);
}

} // namespace sc
