#include "views/availability/availabilitywindow.h"

#include "models/domain/localtime.h"
#include "models/session/deliver.h"
#include "views/availability/chartspane.h"
#include "views/availability/figuretable.h"
#include "views/availability/monthoutages.h"
#include "views/availability/outageacts.h"
#include "views/availability/periodbar.h"
#include "views/availability/sheetacts.h"
#include "views/availability/whydialog.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using W = AvailabilityWords;

namespace {

using Basis = AvailabilityBasis;

/// What the list of figures shows, in its order: months, quarters, year.
QList<AvailabilityPeriod> periodsOf(int year)
{
    QList<AvailabilityPeriod> periods;
    for (int month = 1; month <= 12; ++month)
        periods.append(AvailabilityPeriod::month(year, month));
    for (int quarter = 1; quarter <= 4; ++quarter)
        periods.append(AvailabilityPeriod::quarter(year, quarter));
    periods.append(AvailabilityPeriod::year(year));
    return periods;
}

} // namespace

AvailabilityWindow::AvailabilityWindow(OutageDesk &desk, const MaintenanceDesk &maintenance, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_acts(new OutageActs(desk, this))
    , m_sheets(new SheetActs(maintenance, this))
    , m_menus(new QMenuBar)
    , m_outages(new MonthOutages(desk, *m_acts, m_menus->addMenu(tr("A&usfall")), this))
    , m_bar(new PeriodBar(desk.clock().now()))
    , m_subjects(new FigureTable(tr("Leistungen und Plattformen"),
                                 { tr("Leistung"), tr("Monat"), tr("Jahr"), tr("Urteil") }, { 1, 2 }))
    , m_charts(new ChartsPane)
    , m_lists(new QTabWidget)
    , m_figures(new FigureTable(tr("Zahlen"),
                                { tr("Zeitraum"), tr("Servicezeit"), tr("Kernzeit"), tr("zugesagt"), tr("verloren"),
                                  tr("Urteil"), tr("Was sie belegt") },
                                { 1, 2, 3, 4 }))
    , m_message(new QLabel)
{
    setObjectName(u"availability"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Verfügbarkeit"));
    build();
    makeMenus();
    connect(m_acts, &OutageActs::told, this, &AvailabilityWindow::tell);
    connect(m_sheets, &SheetActs::told, this, &AvailabilityWindow::tell);
    connect(m_outages, &MonthOutages::told, this, &AvailabilityWindow::tell);
    connect(m_outages, &MonthOutages::ticketOpened, this, &AvailabilityWindow::ticketOpened);
    connect(m_bar, &PeriodBar::yearChanged, this, &AvailabilityWindow::load);
    connect(m_bar, &PeriodBar::monthChanged, this, &AvailabilityWindow::showSubjects);
    connect(m_bar, &PeriodBar::basisChanged, this, &AvailabilityWindow::showSubject);
    connect(&m_desk, &OutageDesk::changed, this, &AvailabilityWindow::load);
    auto *minute = new QTimer(this); // what runs loses a minute, what is promised grows by one
    connect(minute, &QTimer::timeout, this, &AvailabilityWindow::load);
    minute->start(std::chrono::minutes(1));
    load();
    m_subjects->setFocus();
}

QWidget *AvailabilityWindow::lists()
{
    m_lists->setAccessibleName(tr("Zahlen und Ausfälle"));
    m_lists->addTab(m_outages->list(), tr("&Ausfälle des Monats"));
    m_lists->addTab(m_figures, tr("&Zahlen des Jahres"));
    connect(m_figures, &FigureTable::opened, this, &AvailabilityWindow::whyFigure);
    return m_lists;
}

void AvailabilityWindow::build()
{
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Meldung"));
    auto *upper = new QSplitter;
    upper->addWidget(m_subjects);
    upper->addWidget(m_charts);
    upper->setStretchFactor(1, 1);
    upper->setSizes({ fontMetrics().averageCharWidth() * 58, fontMetrics().averageCharWidth() * 130 });
    upper->setChildrenCollapsible(false);
    auto *all = new QSplitter(Qt::Vertical);
    all->addWidget(upper);
    all->addWidget(lists());
    all->setStretchFactor(0, 1);
    all->setSizes({ fontMetrics().height() * 38, fontMetrics().height() * 14 });
    all->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setMenuBar(m_menus);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_bar);
    layout->addWidget(all, 1);
    layout->addWidget(m_message);
    connect(m_subjects, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (m_year && row >= 0 && row < m_year->count() && m_year->subject(row).id != m_subject) {
            m_subject = m_year->subject(row).id;
            showSubject();
        }
    });
    connect(m_subjects, &FigureTable::opened, this, &AvailabilityWindow::whyFocused);
    connect(m_charts, &ChartsPane::activated, this, &AvailabilityWindow::whyFocused);
    connect(m_charts, &ChartsPane::monthChosen, m_bar, &PeriodBar::setMonth);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    resizeOnScreen(*this, 190, 52);
}

QAction *AvailabilityWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys,
                                 const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void AvailabilityWindow::makeMenus()
{
    QMenu *view = m_menus->addMenu(tr("Ansi&cht"));
    add(view, tr("&Warum diese Zahl?"), Qt::Key_F1, [this] { whyFocused(); });
    add(view, tr("&Voriger Monat"), Qt::CTRL | Qt::Key_PageUp,
        [this] { m_bar->goTo(m_bar->month().first.addMonths(-1)); });
    add(view, tr("&Nächster Monat"), Qt::CTRL | Qt::Key_PageDown,
        [this] { m_bar->goTo(m_bar->month().first.addMonths(1)); });
    m_compare = add(view, tr("Mit Vor&jahr vergleichen"), Qt::CTRL | Qt::Key_J, [this] { load(); });
    m_compare->setCheckable(true);
    add(view, tr("&Zahlen als CSV speichern …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        askToSaveList(*m_figures, tr("Verfügbarkeit %1").arg(m_bar->year()),
                      [this](const QString &text, bool isFailure) { tell(text, isFailure); });
    });
    QMenu *sheet = m_menus->addMenu(tr("Bla&tt"));
    add(sheet, tr("&Monat ansehen und drucken …"), Qt::CTRL | Qt::Key_P,
        [this] { withSheet(m_bar->month(), &SheetActs::preview); });
    add(sheet, tr("&Jahr ansehen und drucken …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        [this] { withSheet(AvailabilityPeriod::year(m_bar->year()), &SheetActs::preview); });
    add(sheet, tr("Blatt &speichern (PDF, CSV, Tabelle) …"), Qt::CTRL | Qt::ALT | Qt::Key_P,
        [this] { withSheet(m_bar->month(), &SheetActs::save); });
    add(sheet, tr("Jahresblatt s&peichern (PDF, CSV, Tabelle) …"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P,
        [this] { withSheet(AvailabilityPeriod::year(m_bar->year()), &SheetActs::save); });
}

AvailabilityBasis AvailabilityWindow::basis() const
{
    const qsizetype index = m_year ? m_year->indexOf(m_subject) : -1;
    return m_bar->basis().value_or(index < 0 ? Basis::Service : m_year->promiseBasis(index));
}

void AvailabilityWindow::load()
{
    const int generation = ++m_generation;
    if (!m_year)
        m_bar->setState(tr("wird berechnet …"));
    deliver(m_desk.year(m_bar->year()), this, [this, generation](const Result<AvailabilityYearPtr> &year) {
        if (generation != m_generation)
            return;
        if (!year) {
            m_bar->setState({});
            tell(Words::error(year.error()), true);
            return;
        }
        if (!m_compare->isChecked()) {
            take(*year, {});
            return;
        }
        deliver(m_desk.year(m_bar->year() - 1), this,
                [this, generation, shown = *year](const Result<AvailabilityYearPtr> &other) {
                    if (generation == m_generation)
                        take(shown, other ? *other : AvailabilityYearPtr());
                });
    });
}

void AvailabilityWindow::take(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other)
{
    m_year = year;
    m_other = other;
    m_bar->setState(tr("Stand %1").arg(Words::moment(year->facts().now)));
    if (year->count() == 0)
        tell(
            tr("Noch ist nichts zugesagt: Tragen Sie unter »Desk, Stammdaten« Leistungen im Regelbetrieb und Plattformen der Produktion ein."),
            false);
    showSubjects();
    findWanted();
}

void AvailabilityWindow::showSubjects()
{
    if (!m_year)
        return;
    const AvailabilityPeriod whole = AvailabilityPeriod::year(m_year->year());
    const AvailabilityPeriod shown = AvailabilityPeriod::month(m_year->year(), m_bar->month().first.month());
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_year->count(); ++i) {
        const Basis promised = m_year->promiseBasis(i);
        const AvailabilityFigure figure = m_year->figure(i, promised, whole);
        const auto &subject = m_year->subject(i);
        rows.append({ subject.kind == AvailabilityYear::Subject::Kind::Platform ? tr("%1 (Plattform)").arg(subject.name)
                                                                                : subject.name,
                      W::percent(m_year->figure(i, promised, shown)), W::percent(figure), W::verdict(figure) });
    }
    const QSignalBlocker quiet(m_subjects);
    m_subjects->setRows(rows);
    if (const qsizetype index = m_year->indexOf(m_subject); index >= 0)
        m_subjects->setCurrentCell(static_cast<int>(index), 0);
    else if (m_year->count() > 0)
        m_subject = m_year->subject(std::max(0, m_subjects->currentRow())).id;
    showSubject();
}

void AvailabilityWindow::showSubject()
{
    const qsizetype index = m_year ? m_year->indexOf(m_subject) : -1;
    m_charts->show(m_year, m_other, index, basis(), m_bar->month());
    if (index < 0)
        return;
    showFigures();
    m_outages->show(m_year, index, basis(), m_bar->month());
}

void AvailabilityWindow::showFigures()
{
    const qsizetype index = m_year->indexOf(m_subject);
    QList<QStringList> rows;
    const auto periods = periodsOf(m_year->year());
    for (const AvailabilityPeriod &period : periods) {
        const AvailabilityFigure promised = m_year->figure(index, m_year->promiseBasis(index), period);
        rows.append({ W::period(period), W::percent(m_year->figure(index, Basis::Service, period)),
                      W::percent(m_year->figure(index, Basis::Core, period)), W::minutes(promised.value.promised),
                      W::minutes(promised.value.lost / 100), W::verdict(promised), W::proof(promised) });
    }
    m_figures->setRows(rows);
}

void AvailabilityWindow::showOutage(const QString &id, Instant from)
{
    m_wanted = id;
    m_bar->goTo(QDateTime::fromSecsSinceEpoch(from, berlin()).date());
    if (m_year && m_year->year() == m_bar->year())
        load(); // it may be newer than what is shown
}

void AvailabilityWindow::findWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    for (qsizetype subject = 0; !wanted.isEmpty() && subject < m_year->count(); ++subject) {
        const auto outages = m_year->outages(subject, m_year->promiseBasis(subject), m_bar->month());
        if (std::none_of(outages.begin(), outages.end(),
                         [&](const CountedOutage &one) { return one.outage->id == wanted; }))
            continue;
        m_subjects->setCurrentCell(static_cast<int>(subject), 0);
        if (!m_outages->choose(wanted)) // the basis that is shown counts it no more
            continue;
        m_lists->setCurrentWidget(m_outages->list());
        m_outages->list()->setFocus();
        return;
    }
    for (const OutageRecord &outage : m_year->facts().outages)
        if (outage.id == wanted) {
            tell(
                tr("Der Ausfall »%1« betrifft nichts, wofür eine Verfügbarkeit zugesagt ist.").arg(outage.values.title),
                false);
            m_acts->history(outage);
        }
}

void AvailabilityWindow::why(AvailabilityBasis basis, const AvailabilityPeriod &period)
{
    const qsizetype index = m_year ? m_year->indexOf(m_subject) : -1;
    if (index < 0)
        return;
    auto *dialog = new WhyDialog(m_year, index, basis, period, this);
    connect(dialog, &WhyDialog::outageOpened, m_acts, &OutageActs::correct);
    dialog->show();
}

void AvailabilityWindow::whyFigure(int row)
{
    const Basis promised = m_year->promiseBasis(m_year->indexOf(m_subject));
    const int column = m_figures->currentColumn();
    why(column == 1 ? Basis::Service : column == 2 ? Basis::Core : promised, periodsOf(m_year->year()).at(row));
}

void AvailabilityWindow::whyFocused()
{
    if (m_figures->hasFocus() && m_figures->currentRow() >= 0)
        whyFigure(m_figures->currentRow());
    else if (const auto period = m_charts->focusedPeriod())
        why(basis(), *period);
    else if (m_subjects->hasFocus() && m_subjects->currentColumn() >= 2)
        why(basis(), AvailabilityPeriod::year(m_bar->year()));
    else
        why(basis(), m_bar->month());
}

void AvailabilityWindow::withSheet(const AvailabilityPeriod &period,
                                   void (SheetActs::*act)(const AvailabilityYearPtr &, const AvailabilityPeriod &))
{
    if (m_year && m_year->count() > 0)
        (m_sheets->*act)(m_year, period);
}

void AvailabilityWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
}

} // namespace sc
