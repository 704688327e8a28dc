#include "views/queue/queuepage.h"

#include "views/queue/clockdelegate.h"
#include "views/queue/queueproxy.h"
#include "views/widgets/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QueuePage::QueuePage(QueueModel &queue, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_proxy(new QueueProxy(queue, clock, this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeNavigation());
    splitter->addWidget(makeTable());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(splitter);

    connect(&m_queue, &QueueModel::countsChanged, this, &QueuePage::updateCounts);
    connect(&m_queue, &QueueModel::modelReset, this, &QueuePage::updateEmptyState);
    connect(&m_queue, &QueueModel::rowsRemoved, this, &QueuePage::updateEmptyState);
    connect(&m_queue, &QueueModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int row = m_table->currentIndex().row(); row >= first.row() && row <= last.row())
            updateDetail();
    });
    connect(&m_queue, &QueueModel::newCountChanged, this, [this](int count) {
        m_new->setText(tr("%n neue Vorgänge anzeigen", nullptr, count));
        m_new->setVisible(count > 0);
    });
    connect(&m_timer, &QTimer::timeout, this, &QueuePage::tick);
    m_timer.start(1000);
    updateCounts();
    updateEmptyState();
}

QWidget *QueuePage::makeNavigation()
{
    m_navigation = new QListWidget;
    m_navigation->setAccessibleName(tr("Warteschlangen"));
    m_navigation->setSpacing(2);
    m_navigation->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_navigation->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    for (int queue = 0; queue < QueueCount; ++queue)
        m_navigation->addItem(Words::of(static_cast<Queue>(queue)));
    m_navigation->setCurrentRow(static_cast<int>(m_queue.queue()));
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) { m_queue.setQueue(static_cast<Queue>(row)); });
    return m_navigation;
}

QWidget *QueuePage::makeTable()
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filtern: Nummer, Titel, meldende Person, Bearbeiter (Strg+F)"));
    m_filter->setAccessibleName(tr("Warteschlange filtern"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_queue.setFilterText(text); });

    auto *clear = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);

    m_new = new QPushButton(tr("%n neue Vorgänge anzeigen", nullptr, 0));
    m_new->setVisible(false);
    connect(m_new, &QPushButton::clicked, &m_queue, &QueueModel::showNew);

    setUpTable();
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_detail = new QTextBrowser;
    m_detail->setAccessibleName(tr("Ausgewählter Vorgang"));
    m_detail->setPlaceholderText(tr("Wählen Sie einen Vorgang; Eingabetaste öffnet ihn."));
    m_detail->setTabChangesFocus(true);

    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_new);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_detail);
    splitter->setSizes({ 700, 240 });
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void QueuePage::setUpTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Vorgänge"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(QueueModel::Clock, new ClockDelegate(*m_proxy, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, chars] : { std::pair(QueueModel::Number, 15), { QueueModel::Title, 52 }, { QueueModel::Clock, 38 }, { QueueModel::Class, 22 },
                                         { QueueModel::State, 17 }, { QueueModel::Priority, 8 }, { QueueModel::Level, 8 }, { QueueModel::Owner, 16 },
                                         { QueueModel::Caller, 22 }, { QueueModel::Channel, 13 }, { QueueModel::Reported, 16 }, { QueueModel::FollowUp, 17 } })
        header->resizeSection(column, unit * chars);
    for (const auto hidden : { QueueModel::Channel, QueueModel::Reported, QueueModel::FollowUp, QueueModel::Level })
        header->hideSection(hidden);
    header->setSortIndicator(QueueModel::Clock, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this, &QueuePage::chooseColumns);
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT opened(currentId()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_queue.setPinned(selectedIds());
        updateDetail();
        Q_EMIT selectionChanged();
    });
}

void QueuePage::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *header = m_table->horizontalHeader();
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != QueueModel::Title); // one column always stays
        connect(action, &QAction::toggled, header, [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->popup(header->mapToGlobal(place));
}

void QueuePage::tick()
{
    // One repaint of the visible cells of one column; no signal a row, no sorting.
    const int left = m_table->columnViewportPosition(QueueModel::Clock);
    m_table->viewport()->update(left, 0, m_table->columnWidth(QueueModel::Clock), m_table->viewport()->height());
    if (m_clock.now() % 30 == 0)
        m_queue.recount();
}

void QueuePage::updateCounts()
{
    for (int queue = 0; queue < QueueCount; ++queue)
        m_navigation->item(queue)->setText(u"%1  (%2)"_s.arg(Words::of(static_cast<Queue>(queue))).arg(m_queue.count(static_cast<Queue>(queue))));
}

void QueuePage::updateEmptyState()
{
    const bool isEmpty = m_queue.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty && !m_filter->text().isEmpty())
        m_empty->setText(tr("Kein Vorgang passt zum Filter »%1«.\nEsc im Filter leert ihn.").arg(m_filter->text()));
    else if (isEmpty)
        m_empty->setText(tr("Hier ist nichts zu tun.\nStrg+N nimmt eine neue Meldung auf."));
    if (!isEmpty)
        selectFirst();
    updateDetail();
}

void QueuePage::showMessage(const QString &text)
{
    m_table->hide();
    m_empty->show();
    m_empty->setText(text);
}

void QueuePage::updateDetail()
{
    const Ticket *t = m_queue.ticketAt(m_table->currentIndex().row());
    if (!t) {
        m_detail->clear();
        return;
    }
    const auto row = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString() : u"<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>"_s.arg(name, value.toHtmlEscaped());
    };
    const auto due = m_queue.rules().dueAt(*t);
    m_detail->setHtml(u"<h3 style='margin:0'>%1 · %2</h3><table style='margin-top:6px'>%3</table><p style='white-space:pre-wrap'>%4</p>"_s.arg(
        t->number, t->title.toHtmlEscaped(),
        row(tr("Reaktionszeit"), Words::clock(m_queue.rules().read(*t, m_clock.now()), t->promised) + (due ? tr(", Frist %1").arg(Words::moment(*due)) : QString()))
            + row(tr("Status"), Words::of(t->state) + u" · "_s + Words::of(t->kind) + u" · "_s + Words::of(t->disruptionClass))
            + row(tr("Gemeldet"), tr("%1 über %2").arg(Words::moment(t->reportedAt), Words::of(t->channel)))
            + row(tr("Meldende Person"), QStringList { t->callerName, t->callerPhone, t->callerMail }.join(u"  "_s).simplified())
            + row(tr("Nächster Schritt"), t->followUpAt ? tr("Wiedervorlage %1: %2").arg(Words::moment(*t->followUpAt), t->followUpReason) : QString())
            + row(tr("Lösung"), t->solution.isEmpty() ? t->workaround : t->solution),
        t->description.toHtmlEscaped()));
}

QStringList QueuePage::selectedIds() const
{
    QStringList ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(index.data(QueueModel::IdRole).toString());
    return ids;
}

QList<Ticket> QueuePage::selectedTickets() const
{
    QList<Ticket> tickets;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        if (const Ticket *ticket = m_queue.ticketAt(index.row()))
            tickets.append(*ticket);
    return tickets;
}

QString QueuePage::currentId() const
{
    return m_table->currentIndex().data(QueueModel::IdRole).toString();
}

void QueuePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    selectFirst();
}

void QueuePage::selectFirst()
{
    // Not selectRow(): it needs a laid-out view, and this one may have been hidden until now.
    if (!m_table->selectionModel()->hasSelection() && m_queue.rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_proxy->index(0, QueueModel::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePage::showQueue(Queue queue)
{
    m_navigation->setCurrentRow(static_cast<int>(queue));
}

QByteArray QueuePage::layoutState() const
{
    return m_table->horizontalHeader()->saveState();
}

void QueuePage::restoreLayout(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

} // namespace sc
