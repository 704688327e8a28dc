#include "views/maintenance/calendarwindow.h"

#include "models/session/deliver.h"
#include "views/maintenance/calendarfiles.h"
#include "views/maintenance/calendargrid.h"
#include "views/maintenance/entrydetails.h"
#include "views/widgets/icons.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
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
    , m_directory(directory)
    , m_model(new CalendarModel(desk.profile(), this))
    , m_acts(new CalendarActs(desk, *m_model, this))
    , m_files(new CalendarFiles(desk, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_month(new CalendarGrid(CalendarLayout::Span::Month, *m_model, desk.profile(), desk.clock()))
    , m_week(new CalendarGrid(CalendarLayout::Span::Week, *m_model, desk.profile(), desk.clock()))
    , m_agenda(new QTableView)
    , m_pages(new QTabWidget)
    , m_title(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_message(new QLabel)
    , m_day(desk.profile().versions().front().service->localDate(desk.clock().now()))
{
    setObjectName(u"maintenance"_s);
    setWindowTitle(tr("Wartungskalender"));
    build();
    makeLinks();
    resize(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 48);
    go(m_day);
    load();
    m_month->setFocus();
}

void CalendarWindow::build()
{
    m_month->setAccessibleName(tr("Monat"));
    m_week->setAccessibleName(tr("Woche"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setModel(m_model);
    m_agenda->verticalHeader()->hide();
    m_agenda->horizontalHeader()->setStretchLastSection(true);
    m_agenda->horizontalHeader()->setHighlightSections(false);
    m_agenda->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_agenda->setTabKeyNavigation(false);
    addListExport(*m_agenda, tr("Agenda"), [this](const QString &text, bool isFailure) { tell(text, isFailure); });
    m_agenda->setShowGrid(false);
    m_agenda->setAlternatingRowColors(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Einzelheiten"));
    m_details->setObjectName(u"details"_s);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    m_pages->setAccessibleName(tr("Darstellung"));
    m_pages->addTab(m_month, tr("&Monat"));
    m_pages->addTab(m_week, tr("&Woche"));
    m_pages->addTab(m_agenda, tr("&Agenda"));
    auto *split = new QSplitter;
    split->addWidget(m_pages);
    split->addWidget(m_details);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    makeMenus();
    layout->addWidget(makeHeader());
    layout->addWidget(split, 1);
    layout->addWidget(makeLegend());
    layout->addWidget(m_message);
}

void CalendarWindow::makeLinks()
{
    for (QAbstractItemView *view : { static_cast<QAbstractItemView *>(m_month), static_cast<QAbstractItemView *>(m_week), static_cast<QAbstractItemView *>(m_agenda) }) {
        view->setSelectionModel(m_selection);
        connect(view, &QAbstractItemView::activated, this, [this] {
            if (const auto entry = chosen())
                change(*entry, entry->from, entry->to);
        });
    }
    connectGrid(m_month);
    connectGrid(m_week);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] { go(m_day); });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosenKey = index.data(CalendarModel::KeyRole).toString();
        showDetails();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarWindow::showDetails);
    connect(m_acts, &CalendarActs::told, this, &CalendarWindow::tell);
    connect(m_files, &CalendarFiles::told, this, &CalendarWindow::tell);
    connect(&m_desk, &MaintenanceDesk::changed, this, &CalendarWindow::load);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_model->setNow(m_desk.clock().now());
        updateActs(); // a window that has begun may be completed
    });
    timer->start(std::chrono::seconds(OpenedSeconds));
}

QAction *CalendarWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CalendarWindow::addAct(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<bool(const Occurrence &)> &may, const std::function<void(const Occurrence &)> &act)
{
    QAction *action = add(menu, text, keys, [this, act] {
        if (const auto one = chosenWindow())
            act(*one);
    });
    m_windowActs.append({ action, may });
}

void CalendarWindow::change(const CalendarModel::Entry &entry, Instant from, Instant to)
{
    if (entry.window && m_acts->mayMove(*entry.window))
        m_acts->change(*entry.window, from, to);
    else if (entry.work && m_acts->mayPlan())
        m_acts->changeWork(*entry.work, from, to);
}

void CalendarWindow::makeMenus()
{
    auto *bar = new QMenuBar;
    layout()->setMenuBar(bar);
    makeWindowMenu(bar);
    makeWorkMenu(bar);
    makeCalendarMenu(bar);
    makeViewMenu(bar);
}

void CalendarWindow::makeWindowMenu(QMenuBar *bar)
{
    const bool mayPlan = m_desk.mayChange(u"maintenance_windows"_s);
    auto *window = bar->addMenu(tr("&Fenster"));
    add(window, tr("&Zusätzliches Fenster …"), Qt::CTRL | Qt::Key_N, [this] { m_acts->add(WindowKind::Extra, eveningOf(m_day)); })->setEnabled(mayPlan);
    add(window, tr("&Notfallwartung …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { m_acts->add(WindowKind::Emergency, m_desk.clock().now()); })->setEnabled(mayPlan);
    window->addSeparator();
    const auto mayMove = [this](const Occurrence &one) { return m_acts->mayMove(one); };
    addAct(window, tr("Än&dern …"), Qt::Key_F2, mayMove, [this](const Occurrence &one) { m_acts->change(one, one.from, one.to); });
    addAct(window, tr("&Ausfallen lassen …"), Qt::Key_Delete, [this](const Occurrence &one) { return m_acts->mayMove(one) && one.isHeld(); }, [this](const Occurrence &one) { m_acts->cancel(one); });
    addAct(window, tr("Zurück zum &Regeltermin …"), Qt::CTRL | Qt::Key_R,
           [this](const Occurrence &one) { return m_acts->mayMove(one) && (one.kind == WindowKind::Deviation || one.kind == WindowKind::Cancelled) && !one.ruleId.isEmpty(); },
           [this](const Occurrence &one) { m_acts->backToRule(one); });
    addAct(window, tr("Geschlossener &Tag …"), Qt::CTRL | Qt::Key_T, [this](const Occurrence &one) { return m_acts->mayMove(one) && !one.closedDay.isEmpty() && !one.ruleId.isEmpty(); },
           [this](const Occurrence &one) { m_acts->proposeForClosedDay(one); });
    window->addSeparator();
    addAct(
        window, tr("An&kündigen …"), Qt::CTRL | Qt::Key_I,
        [this](const Occurrence &one) { return m_desk.mayChange(u"maintenance_windows"_s) && !one.isSkipped && one.state != AnnouncementState::Completed; },
        [this](const Occurrence &one) { m_acts->announce(one); });
    addAct(
        window, tr("Ab&schließen …"), Qt::CTRL | Qt::Key_E, [this](const Occurrence &one) { return m_acts->mayComplete(one); },
        [this](const Occurrence &one) { m_acts->complete(one); });
}

void CalendarWindow::makeWorkMenu(QMenuBar *bar)
{
    auto *works = bar->addMenu(tr("&Change und Release"));
    add(works, tr("Neuer &Change …"), Qt::CTRL | Qt::ALT | Qt::Key_C, [this] { m_acts->addWork(PlannedWork::Kind::Change, eveningOf(m_day)); })->setEnabled(m_acts->mayPlan());
    add(works, tr("Neues &Release …"), Qt::CTRL | Qt::ALT | Qt::Key_R, [this] { m_acts->addWork(PlannedWork::Kind::Release, eveningOf(m_day)); })->setEnabled(m_acts->mayPlan());
    works->addSeparator();
    m_workActs.append(add(works, tr("Än&dern …"), Qt::CTRL | Qt::ALT | Qt::Key_E, [this] {
        const auto entry = chosen();
        change(*entry, entry->from, entry->to);
    }));
    m_workActs.append(add(works, tr("&Entfernen"), Qt::CTRL | Qt::Key_Delete, [this] { m_acts->removeWork(*chosen()->work); }));
}

void CalendarWindow::makeCalendarMenu(QMenuBar *bar)
{
    auto *calendar = bar->addMenu(tr("&Kalender"));
    add(calendar, tr("&Regelfenster und Sperrzeiten …"), Qt::CTRL | Qt::Key_G, [this] { m_acts->showRules(); });
    calendar->addSeparator();
    add(calendar, tr("Kalenderdatei &einlesen …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { m_files->read(); })->setEnabled(m_desk.mayChange(u"maintenance_rules"_s));
    add(calendar, tr("Als &Kalenderdatei speichern …"), Qt::CTRL | Qt::Key_S, [this] { m_files->save({}); });
    add(calendar, tr("Nur dieses &Fenster speichern …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        if (const auto one = chosenWindow())
            m_files->save(one->window ? one->window->id : one->ruleId);
    });
    add(calendar, tr("Monat &drucken …"), Qt::CTRL | Qt::Key_P, [this] { m_files->print(m_day, m_model->book()); })->setIcon(iconOf(u"print"_s));
    calendar->addSeparator();
    add(calendar, tr("S&chließen"), Qt::CTRL | Qt::Key_W, [this] { close(); });
}

void CalendarWindow::makeViewMenu(QMenuBar *bar)
{
    auto *view = bar->addMenu(tr("&Ansicht"));
    add(view, tr("&Monat"), Qt::CTRL | Qt::Key_1, [this] { showPage(Month); });
    add(view, tr("&Woche"), Qt::CTRL | Qt::Key_2, [this] { showPage(Week); });
    add(view, tr("&Agenda"), Qt::CTRL | Qt::Key_3, [this] { showPage(Agenda); });
    view->addSeparator();
    add(view, tr("&Heute"), Qt::CTRL | Qt::Key_Home, [this] { go(m_desk.profile().versions().front().service->localDate(m_desk.clock().now())); });
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
    button(tr("&Heute"), tr("Heute"), [this] { go(m_desk.profile().versions().front().service->localDate(m_desk.clock().now())); });
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
    auto *legend = new QLabel(tr("Balken im Tag, von außen nach innen: besetzter Betrieb, Kernzeit, Servicezeit. Gepunkteter "
                                 "Grund: geschlossener Tag. Rand gestrichelt: Abweichung oder zusätzlich, "
                                 "doppelt: Notfall; durchgestrichen: entfällt. ▲ Kollision oder zu spät, ● etwas ist fällig."));
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);
    return legend;
}

void CalendarWindow::connectGrid(CalendarGrid *grid)
{
    connect(grid, &CalendarGrid::turned, this, &CalendarWindow::go);
    connect(grid, &CalendarGrid::proposed, this, [this](const QString &words) { tell(words.isEmpty() ? QString() : words + u' ' + tr("Eingabe: so ändern, Esc: so lassen."), false); });
    connect(grid, &CalendarGrid::changeAsked, this, [this](const QModelIndex &index, Instant from, Instant to) {
        const CalendarModel::Entry entry = m_model->entry(index.row());
        change(entry, from, to);
    });
    connect(grid, &CalendarGrid::newAsked, this, [this](QDate day) {
        if (m_desk.mayChange(u"maintenance_windows"_s))
            m_acts->add(WindowKind::Extra, eveningOf(day));
    });
}

Instant CalendarWindow::eveningOf(QDate day) const
{
    return m_desk.profile().versions().front().service->toUtc(day, 19 * 3600);
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
            tell(tr("Noch gibt es keine Fenster. »Kalender, Regelfenster und Sperrzeiten« übernimmt die vereinbarten."), false);
        go(m_day);
        m_agenda->resizeColumnsToContents();
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
    m_title->setText(page == Month ? locale.toString(day, u"MMMM yyyy"_s) : tr("%1 bis %2").arg(first.toString(u"dd.MM."_s), last.toString(u"dd.MM.yyyy"_s)));
    m_title->setAccessibleName(m_title->text());
    const QString chosen = m_chosenKey;
    m_model->show(calendar.toUtc(first, 0), calendar.toUtc(last.addDays(1), 0));
    m_chosenKey = chosen;
    m_month->doItemsLayout();
    m_week->doItemsLayout();
    QModelIndex index = m_model->byKey(m_chosenKey);
    if (!index.isValid()) { // the first one that is still to come
        const Instant from = std::max(m_desk.clock().now(), calendar.toUtc(page == Month ? QDate(day.year(), day.month(), 1) : first, 0));
        for (int row = 0; row < m_model->rowCount() && !index.isValid(); ++row)
            if (m_model->entry(row).what == CalendarModel::What::Window && m_model->entry(row).to > from)
                index = m_model->index(row, 0);
    }
    m_selection->setCurrentIndex(index.siblingAtColumn(CalendarModel::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showDetails();
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

std::optional<Occurrence> CalendarWindow::chosenWindow() const
{
    const auto entry = chosen();
    return entry ? entry->window : std::nullopt;
}

bool CalendarWindow::isWorkChosen() const
{
    const auto entry = chosen();
    return entry && entry->work && m_acts->mayPlan();
}

void CalendarWindow::showDetails()
{
    updateActs();
    ++m_generation;
    const auto entry = chosen();
    if (!entry) {
        m_details->setPlainText(tr("Nichts gewählt."));
        return;
    }
    const QStringList lines = detailsOf(*entry, m_model->book(), m_desk.profile());
    m_details->setPlainText(lines.join(u'\n'));
    if (entry->window && entry->window->isHeld())
        showOnCall(*entry->window, entry->from, lines + QStringList { QString() });
}

void CalendarWindow::showOnCall(const Occurrence &window, Instant at, const QStringList &lines)
{
    deliver(m_directory.onCall(at), this, [this, window, at, lines, generation = m_generation](const Result<std::optional<OnCall>> &found) {
        if (generation != m_generation || !found)
            return;
        const bool isStaffed = m_desk.profile().versionFor(at).staffed->isOpen(at);
        QString words = isStaffed ? tr("Betrieb besetzt") : tr("Rufbereitschaft: niemand eingetragen");
        if (*found)
            words = tr("Rufbereitschaft: %1, %2").arg((*found)->person, (*found)->phone);
        if (at > window.from)
            words = tr("ab %1: %2").arg(Words::moment(at), words);
        const QStringList more = lines + QStringList { words };
        m_details->setPlainText(more.join(u'\n'));
        if (*found && (*found)->until < window.to) // somebody else takes over meanwhile
            showOnCall(window, (*found)->until, more);
    });
}

void CalendarWindow::updateActs()
{
    const auto one = chosenWindow();
    for (const Act &act : std::as_const(m_windowActs))
        act.action->setEnabled(one && act.may(*one));
    for (QAction *action : std::as_const(m_workActs))
        action->setEnabled(isWorkChosen());
}

void CalendarWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

} // namespace sc
