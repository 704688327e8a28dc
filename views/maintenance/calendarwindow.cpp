#include "views/maintenance/calendarwindow.h"

#include "models/session/deliver.h"
#include "views/maintenance/calendarfiles.h"
#include "views/maintenance/calendargrid.h"
#include "views/maintenance/calendarmenus.h"
#include "views/maintenance/detailspane.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int AgendaDays = 92;
constexpr int OpenedSeconds = 60; // what is owed is looked at anew

} // namespace

CalendarWindow::CalendarWindow(MaintenanceDesk &desk, DirectoryDesk &directory, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_model(new CalendarModel(desk.profile(), this))
    , m_acts(new CalendarActs(desk, *m_model, this))
    , m_files(new CalendarFiles(desk, this))
    , m_menus(new CalendarMenus(desk, *m_acts, *m_files, *m_model, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_month(new CalendarGrid(CalendarLayout::Span::Month, *m_model, desk.profile(), desk.clock()))
    , m_week(new CalendarGrid(CalendarLayout::Span::Week, *m_model, desk.profile(), desk.clock()))
    , m_agenda(new QTableView)
    , m_pages(new QTabWidget)
    , m_title(new QLabel)
    , m_details(new DetailsPane(desk.profile(), directory))
    , m_message(new QLabel)
    , m_day(desk.profile().versions().front().service->localDate(desk.clock().now()))
{
    setObjectName(u"maintenance"_s);
    setWindowTitle(tr("Wartungskalender"));
    build();
    makeLinks();
    resizeOnScreen(*this, 190, 48);
    go(m_day);
    load();
    m_month->setFocus();
}

void CalendarWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CalendarWindow::build()
{
    m_month->setAccessibleName(tr("Monat"));
    m_week->setAccessibleName(tr("Woche"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setModel(m_model);
    m_agenda->verticalHeader()->hide();
    m_agenda->horizontalHeader()->setStretchLastSection(true);
    m_agenda->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_agenda->setTabKeyNavigation(false);
    addListExport(*m_agenda, tr("Agenda"), [this](const QString &text, bool isFailure) { tell(text, isFailure); });
    m_agenda->setShowGrid(false);
    m_agenda->setAlternatingRowColors(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    m_pages->setAccessibleName(tr("Darstellung"));
    m_pages->addTab(m_month, tr("&Monat"));
    m_pages->addTab(m_week, tr("&Woche"));
    m_pages->addTab(m_agenda, tr("A&genda"));
    auto *split = new QSplitter;
    split->addWidget(m_pages);
    split->addWidget(m_details);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->setMenuBar(m_menus->bar());
    makeViewMenu();
    layout->addWidget(makeHeader());
    layout->addWidget(split, 1);
    layout->addWidget(makeLegend());
    layout->addWidget(m_message);
}

void CalendarWindow::makeLinks()
{
    for (QAbstractItemView *view :
         { static_cast<QAbstractItemView *>(m_month), static_cast<QAbstractItemView *>(m_week),
           static_cast<QAbstractItemView *>(m_agenda) }) {
        view->setSelectionModel(m_selection);
        connect(view, &QAbstractItemView::activated, this, [this] {
            if (const auto entry = chosen())
                m_acts->change(*entry, entry->from, entry->to);
        });
    }
    connectGrid(m_month);
    connectGrid(m_week);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] { go(m_day); });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosenKey = index.data(CalendarModel::KeyRole).toString();
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarWindow::showChosen);
    connect(m_acts, &CalendarActs::told, this, &CalendarWindow::tell);
    connect(m_files, &CalendarFiles::told, this, &CalendarWindow::tell);
    connect(&m_desk, &MaintenanceDesk::changed, this, &CalendarWindow::load);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_model->setNow(m_desk.clock().now());
        m_menus->choose(chosen(), m_day); // a window that has begun may be completed
    });
    timer->start(std::chrono::seconds(OpenedSeconds));
}

void CalendarWindow::makeViewMenu()
{
    auto *view = m_menus->bar()->addMenu(tr("&Ansicht"));
    const auto &add = CalendarMenus::add;
    add(view, tr("&Monat"), Qt::CTRL | Qt::Key_1, [this] { showPage(Month); });
    add(view, tr("&Woche"), Qt::CTRL | Qt::Key_2, [this] { showPage(Week); });
    add(view, tr("A&genda"), Qt::CTRL | Qt::Key_3, [this] { showPage(Agenda); });
    view->addSeparator();
    add(view, tr("&Heute"), Qt::CTRL | Qt::Key_Home,
        [this] { go(m_desk.profile().versions().front().service->localDate(m_desk.clock().now())); });
    add(view, tr("&Zurück"), Qt::ALT | Qt::Key_PageUp, [this] { turn(-1); });
    add(view, tr("&Vor"), Qt::ALT | Qt::Key_PageDown, [this] { turn(1); });
}

QWidget *CalendarWindow::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const QString &name, const std::function<void()> &act) {
        auto *one = new QPushButton(text);
        one->setAccessibleName(name);
        one->setToolTip(name);
        connect(one, &QPushButton::clicked, this, act);
        row->addWidget(one);
    };
    button(u"◀"_s, tr("Zurück"), [this] { turn(-1); });
    button(tr("&Heute"), tr("Heute"),
           [this] { go(m_desk.profile().versions().front().service->localDate(m_desk.clock().now())); });
    button(u"▶"_s, tr("Vor"), [this] { turn(1); });
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"span"_s);
    row->addSpacing(12);
    row->addWidget(m_title, 1);
    return header;
}

CalendarWindow::~CalendarWindow()
{
    // A grid that goes takes back what it proposed and says so, when this is a mere QWidget already.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
}

QWidget *CalendarWindow::makeLegend()
{
    auto *legend = new QLabel(
        tr("Balken im Tag, von außen nach innen: besetzter Betrieb, Kernzeit, Servicezeit. Gepunkteter "
           "Grund: geschlossener Tag. Rand gestrichelt: Abweichung oder zusätzlich, "
           "doppelt: Notfall; durchgestrichen: entfällt. ▲ Kollision oder zu spät, ● etwas ist fällig."));
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);
    return legend;
}

void CalendarWindow::connectGrid(CalendarGrid *grid)
{
    connect(grid, &CalendarGrid::turned, this, &CalendarWindow::go);
    connect(grid, &CalendarGrid::proposed, this, [this](const QString &words) {
        tell(words.isEmpty() ? QString() : words + u' ' + tr("Eingabe: so ändern, Esc: so lassen."), false);
    });
    connect(grid, &CalendarGrid::changeAsked, this, [this](const QModelIndex &index, Instant from, Instant to) {
        const CalendarModel::Entry entry = m_model->entry(index.row());
        m_acts->change(entry, from, to);
    });
    connect(grid, &CalendarGrid::newAsked, this, [this](QDate day) {
        if (m_desk.mayChange(u"maintenance_windows"_s))
            m_acts->add(WindowKind::Extra, m_acts->eveningOf(day));
    });
}

void CalendarWindow::load()
{
    deliver(m_desk.book(), this, [this](const Result<MaintenanceBook> &book) {
        if (!book) {
            tell(Words::error(book.error()), true);
            return;
        }
        const QString chosen = m_chosenKey; // a window that moved goes and comes back as a row
        m_model->setNow(m_desk.clock().now());
        m_model->setBook(*book);
        m_chosenKey = chosen;
        if (book->rules.isEmpty() && book->windows.isEmpty())
            tell(tr("Noch gibt es keine Fenster. »Kalender, Regelfenster und Sperrzeiten« übernimmt die vereinbarten."),
                 false);
        go(m_day);
    });
}

void CalendarWindow::go(QDate day)
{
    m_day = day;
    const QLocale locale;
    const auto &calendar = *m_desk.profile().versions().front().service;
    m_month->show(day);
    m_week->show(day);
    const int page = m_pages->currentIndex();
    const QDate first = page == Agenda ? day : page == Month ? m_month->first() : m_week->first();
    const QDate last = page == Agenda ? day.addDays(AgendaDays - 1) : page == Month ? m_month->last() : m_week->last();
    m_title->setText(page == Month ? locale.toString(day, u"MMMM yyyy"_s)
                                   : tr("%1 bis %2").arg(first.toString(u"dd.MM."_s), last.toString(u"dd.MM.yyyy"_s)));
    m_title->setAccessibleName(m_title->text());
    const QString chosen = m_chosenKey;
    m_model->show(calendar.toUtc(first, 0), calendar.toUtc(last.addDays(1), 0));
    m_chosenKey = chosen;
    m_month->doItemsLayout();
    m_week->doItemsLayout();
    m_agenda->resizeColumnsToContents(); // for what it shows now
    QModelIndex index = m_model->byKey(m_chosenKey);
    if (!index.isValid()) { // the first one that is still to come
        const Instant from = std::max(m_desk.clock().now(),
                                      calendar.toUtc(page == Month ? QDate(day.year(), day.month(), 1) : first, 0));
        for (int row = 0; row < m_model->rowCount() && !index.isValid(); ++row)
            if (m_model->entry(row).what == CalendarModel::What::Window && m_model->entry(row).to > from)
                index = m_model->index(row, 0);
    }
    m_selection->setCurrentIndex(index.siblingAtColumn(CalendarModel::Title),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showChosen();
}

void CalendarWindow::turn(int step)
{
    m_chosenKey.clear();
    go(m_pages->currentIndex() == Week ? m_day.addDays(qint64(7) * step) : m_day.addMonths(step));
}

void CalendarWindow::showPage(Page page)
{
    if (const auto entry = chosen()) // the week of what was chosen in the month
        m_day = m_desk.profile().versions().front().service->localDate(entry->from);
    m_pages->setCurrentIndex(page);
    go(m_day);
    m_pages->currentWidget()->setFocus();
}

std::optional<CalendarModel::Entry> CalendarWindow::chosen() const
{
    const QModelIndex index = m_selection->currentIndex();
    return index.isValid() ? std::optional(m_model->entry(index.row())) : std::nullopt;
}

void CalendarWindow::showChosen()
{
    const auto entry = chosen();
    m_menus->choose(entry, m_day);
    m_details->show(entry, m_model->book());
}

void CalendarWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

} // namespace sc
