#include "views/availability/availabilitywindow.h"

#include "models/domain/localtime.h"
#include "models/session/deliver.h"
#include "views/availability/chartspane.h"
#include "views/availability/figuretable.h"
#include "views/availability/outageacts.h"
#include "views/availability/sheetacts.h"
#include "views/availability/whydialog.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

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
    , m_yearChoice(new QSpinBox)
    , m_monthChoice(new QComboBox)
    , m_basisChoice(new QComboBox)
    , m_state(new QLabel)
    , m_subjects(new FigureTable(tr("Leistungen und Plattformen"), { tr("Leistung"), tr("Monat"), tr("Jahr"), tr("Urteil") }, { 1, 2 }))
    , m_charts(new ChartsPane)
    , m_lists(new QTabWidget)
    , m_figures(new FigureTable(tr("Zahlen"), { tr("Zeitraum"), tr("Servicezeit"), tr("Kernzeit"), tr("zugesagt"), tr("verloren"), tr("Urteil"), tr("Was sie belegt") }, { 1, 2, 3, 4 }))
    , m_outageList(new FigureTable(tr("Ausfälle"), outageColumns(), { 5, 6 }))
    , m_message(new QLabel)
{
    setObjectName(u"availability"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Verfügbarkeit"));
    build();
    makeMenus();
    connect(m_acts, &OutageActs::told, this, &AvailabilityWindow::tell);
    connect(m_sheets, &SheetActs::told, this, &AvailabilityWindow::tell);
    connect(&m_desk, &OutageDesk::changed, this, &AvailabilityWindow::load);
    auto *minute = new QTimer(this); // what runs loses a minute, what is promised grows by one
    connect(minute, &QTimer::timeout, this, &AvailabilityWindow::load);
    minute->start(std::chrono::minutes(1));
    updateActs();
    load();
    m_subjects->setFocus();
}

QWidget *AvailabilityWindow::selection()
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_desk.clock().now(), berlin()).date();
    m_yearChoice->setRange(servicetime::ServiceCalendar::FirstYear + 1, servicetime::ServiceCalendar::EndYear - 1);
    m_yearChoice->setValue(today.year());
    m_yearChoice->setKeyboardTracking(false);
    m_yearChoice->setAccessibleName(tr("Jahr"));
    for (int month = 1; month <= 12; ++month)
        m_monthChoice->addItem(W::monthName(month));
    m_monthChoice->setCurrentIndex(today.month() - 1);
    m_monthChoice->setAccessibleName(tr("Monat"));
    m_basisChoice->addItems({ tr("nach der Zusage"), tr("Servicezeit"), tr("Kernzeit") });
    m_basisChoice->setAccessibleName(tr("Basis der Diagramme"));
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addChoice = [layout](const QString &text, QWidget *choice) {
        auto *label = new QLabel(text);
        label->setBuddy(choice);
        layout->addWidget(label);
        layout->addWidget(choice);
    };
    addChoice(tr("&Jahr"), m_yearChoice);
    addChoice(tr("&Monat"), m_monthChoice);
    addChoice(tr("&Basis"), m_basisChoice);
    layout->addStretch();
    m_state->setMinimumWidth(m_state->fontMetrics().horizontalAdvance(tr("Stand %1").arg(Words::moment(m_desk.clock().now()))) + m_state->fontMetrics().averageCharWidth()); // it comes later
    layout->addWidget(m_state);
    connect(m_yearChoice, &QSpinBox::valueChanged, this, &AvailabilityWindow::load);
    connect(m_monthChoice, &QComboBox::currentIndexChanged, this, &AvailabilityWindow::showSubjects);
    connect(m_basisChoice, &QComboBox::currentIndexChanged, this, &AvailabilityWindow::showSubject);
    return bar;
}

QWidget *AvailabilityWindow::lists()
{
    m_lists->setAccessibleName(tr("Zahlen und Ausfälle"));
    m_lists->addTab(m_outageList, tr("&Ausfälle des Monats"));
    m_lists->addTab(m_figures, tr("&Zahlen des Jahres"));
    connect(m_figures, &FigureTable::opened, this, &AvailabilityWindow::whyFigure);
    connect(m_outageList, &FigureTable::opened, this, [this] {
        if (const OutageRecord *outage = currentOutage())
            m_acts->correct(*outage);
    });
    connect(m_outageList, &QTableWidget::itemSelectionChanged, this, &AvailabilityWindow::updateActs);
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
    layout->addWidget(selection());
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
    connect(m_charts, &ChartsPane::monthChosen, m_monthChoice, &QComboBox::setCurrentIndex);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 52);
}

QAction *AvailabilityWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void AvailabilityWindow::makeOutageMenu()
{
    QMenu *menu = m_menus->addMenu(tr("A&usfall"));
    const auto say = [this](const QString &text, bool isFailure) { tell(text, isFailure); };
    m_record = add(menu, tr("&Festhalten …"), Qt::CTRL | Qt::Key_N, [this] { m_acts->record({}); });
    m_end = add(menu, tr("&Ende eintragen …"), Qt::CTRL | Qt::Key_E, [this] { m_acts->end(*currentOutage()); });
    m_correct = add(menu, tr("&Korrigieren …"), Qt::CTRL | Qt::Key_R, [this] { m_acts->correct(*currentOutage()); });
    m_withdraw = add(menu, tr("&Zurückziehen …"), Qt::CTRL | Qt::Key_Delete, [this] { m_acts->withdraw(*currentOutage()); });
    menu->addSeparator();
    m_undo = add(menu, tr("&Rückgängig"), QKeySequence::Undo, [this] { m_acts->undo(); });
    connect(&m_desk, &OutageDesk::canUndoChanged, m_undo, &QAction::setEnabled);
    m_undo->setEnabled(m_desk.canUndo());
    m_history = add(menu, tr("&Verlauf …"), Qt::CTRL | Qt::Key_H, [this] { m_acts->history(*currentOutage()); });
    m_openTicket = add(menu, tr("V&organg öffnen"), Qt::CTRL | Qt::Key_O, [this] { Q_EMIT ticketOpened(currentOutage()->values.ticketId); });
    menu->addSeparator();
    m_import = add(menu, tr("&Importieren …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { m_acts->import(); });
    add(menu, tr("Liste als &CSV speichern …"), Qt::CTRL | Qt::Key_S, [this, say] { askToSaveList(*m_outageList, tr("Ausfälle %1").arg(month().name()), say); });
}

void AvailabilityWindow::makeMenus()
{
    makeOutageMenu();
    QMenu *view = m_menus->addMenu(tr("Ansi&cht"));
    add(view, tr("&Warum diese Zahl?"), Qt::Key_F1, [this] { whyFocused(); });
    add(view, tr("&Voriger Monat"), Qt::CTRL | Qt::Key_PageUp, [this] { goTo(month().first.addMonths(-1)); });
    add(view, tr("&Nächster Monat"), Qt::CTRL | Qt::Key_PageDown, [this] { goTo(month().first.addMonths(1)); });
    m_compare = add(view, tr("Mit Vor&jahr vergleichen"), Qt::CTRL | Qt::Key_J, [this] { load(); });
    m_compare->setCheckable(true);
    add(view, tr("&Zahlen als CSV speichern …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        askToSaveList(*m_figures, tr("Verfügbarkeit %1").arg(m_yearChoice->value()), [this](const QString &text, bool isFailure) { tell(text, isFailure); });
    });
    QMenu *sheet = m_menus->addMenu(tr("Bla&tt"));
    add(sheet, tr("&Monat ansehen und drucken …"), Qt::CTRL | Qt::Key_P, [this] { withSheet(month(), &SheetActs::preview); });
    add(sheet, tr("&Jahr ansehen und drucken …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { withSheet(AvailabilityPeriod::year(m_yearChoice->value()), &SheetActs::preview); });
    add(sheet, tr("Blatt &speichern (PDF, CSV, Tabelle) …"), Qt::CTRL | Qt::ALT | Qt::Key_P, [this] { withSheet(month(), &SheetActs::save); });
    add(sheet, tr("Jahresblatt s&peichern (PDF, CSV, Tabelle) …"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P, [this] { withSheet(AvailabilityPeriod::year(m_yearChoice->value()), &SheetActs::save); });
}

AvailabilityPeriod AvailabilityWindow::month() const
{
    return AvailabilityPeriod::month(m_yearChoice->value(), m_monthChoice->currentIndex() + 1);
}

AvailabilityBasis AvailabilityWindow::basis() const
{
    if (m_basisChoice->currentIndex() > 0)
        return m_basisChoice->currentIndex() == 1 ? Basis::Service : Basis::Core;
    const qsizetype index = m_year ? m_year->indexOf(m_subject) : -1;
    return index < 0 ? Basis::Service : m_year->promiseBasis(index);
}

void AvailabilityWindow::load()
{
    const int generation = ++m_generation;
    if (!m_year)
        m_state->setText(tr("wird berechnet …"));
    deliver(m_desk.year(m_yearChoice->value()), this, [this, generation](const Result<AvailabilityYearPtr> &year) {
        if (generation != m_generation)
            return;
        if (!year) {
            m_state->clear();
            tell(Words::error(year.error()), true);
            return;
        }
        if (!m_compare->isChecked()) {
            take(*year, {});
            return;
        }
        deliver(m_desk.year(m_yearChoice->value() - 1), this, [this, generation, shown = *year](const Result<AvailabilityYearPtr> &other) {
            if (generation == m_generation)
                take(shown, other ? *other : AvailabilityYearPtr());
        });
    });
}

void AvailabilityWindow::take(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other)
{
    m_year = year;
    m_other = other;
    m_state->setText(tr("Stand %1").arg(Words::moment(year->facts().now)));
    if (year->count() == 0)
        tell(tr("Noch ist nichts zugesagt: Tragen Sie unter »Desk, Stammdaten« Leistungen im Regelbetrieb und Plattformen der Produktion ein."), false);
    showSubjects();
    findWanted();
}

void AvailabilityWindow::showSubjects()
{
    if (!m_year)
        return;
    const AvailabilityPeriod whole = AvailabilityPeriod::year(m_year->year());
    const AvailabilityPeriod shown = AvailabilityPeriod::month(m_year->year(), m_monthChoice->currentIndex() + 1);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_year->count(); ++i) {
        const Basis promised = m_year->promiseBasis(i);
        const AvailabilityFigure figure = m_year->figure(i, promised, whole);
        const auto &subject = m_year->subject(i);
        rows.append({ subject.kind == AvailabilityYear::Subject::Kind::Platform ? tr("%1 (Plattform)").arg(subject.name) : subject.name, W::percent(m_year->figure(i, promised, shown)), W::percent(figure), W::verdict(figure) });
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
    m_charts->show(m_year, m_other, index, basis(), month());
    if (index < 0)
        return;
    showFigures();
    showOutages();
}

void AvailabilityWindow::showFigures()
{
    const qsizetype index = m_year->indexOf(m_subject);
    QList<QStringList> rows;
    const auto periods = periodsOf(m_year->year());
    for (const AvailabilityPeriod &period : periods) {
        const AvailabilityFigure promised = m_year->figure(index, m_year->promiseBasis(index), period);
        rows.append({ W::period(period), W::percent(m_year->figure(index, Basis::Service, period)), W::percent(m_year->figure(index, Basis::Core, period)), W::minutes(promised.value.promised),
                      W::minutes(promised.value.lost / 100), W::verdict(promised), W::proof(promised) });
    }
    m_figures->setRows(rows);
}

void AvailabilityWindow::showOutages()
{
    m_outages = m_year->outages(m_year->indexOf(m_subject), basis(), month());
    QList<QStringList> rows;
    for (const CountedOutage &counted : std::as_const(m_outages))
        rows.append(outageRow(counted, m_year->facts().profile));
    m_outageList->setRows(rows);
    updateActs();
}

const OutageRecord *AvailabilityWindow::currentOutage() const
{
    const int row = m_outageList->currentRow();
    return row >= 0 && row < m_outages.size() ? m_outages.at(row).outage : nullptr;
}

void AvailabilityWindow::updateActs()
{
    const OutageRecord *outage = currentOutage();
    const bool mayChange = m_desk.mayChange();
    m_record->setEnabled(mayChange);
    m_import->setEnabled(mayChange);
    m_correct->setEnabled(mayChange && outage);
    m_withdraw->setEnabled(mayChange && outage);
    m_end->setEnabled(mayChange && outage && outage->isRunning());
    m_history->setEnabled(outage);
    m_openTicket->setEnabled(outage && !outage->values.ticketId.isEmpty());
}

void AvailabilityWindow::goTo(QDate month)
{
    {
        const QSignalBlocker quiet(m_monthChoice);
        m_monthChoice->setCurrentIndex(month.month() - 1);
    }
    if (month.year() != m_yearChoice->value())
        m_yearChoice->setValue(month.year()); // loads
    else
        showSubjects();
}

void AvailabilityWindow::showOutage(const QString &id, Instant from)
{
    m_wanted = id;
    goTo(QDateTime::fromSecsSinceEpoch(from, berlin()).date());
    if (m_year && m_year->year() == m_yearChoice->value())
        load(); // it may be newer than what is shown
}

void AvailabilityWindow::findWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    for (qsizetype subject = 0; !wanted.isEmpty() && subject < m_year->count(); ++subject) {
        const auto outages = m_year->outages(subject, m_year->promiseBasis(subject), month());
        for (int row = 0; row < outages.size(); ++row) {
            if (outages.at(row).outage->id != wanted)
                continue;
            m_subjects->setCurrentCell(static_cast<int>(subject), 0);
            m_outageList->setCurrentCell(row, 0);
            m_lists->setCurrentWidget(m_outageList);
            m_outageList->setFocus();
            return;
        }
    }
    for (const OutageRecord &outage : m_year->facts().outages)
        if (outage.id == wanted) {
            tell(tr("Der Ausfall »%1« betrifft nichts, wofür eine Verfügbarkeit zugesagt ist.").arg(outage.values.title), false);
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
        why(basis(), AvailabilityPeriod::year(m_yearChoice->value()));
    else
        why(basis(), month());
}

void AvailabilityWindow::withSheet(const AvailabilityPeriod &period, void (SheetActs::*act)(const AvailabilityYearPtr &, const AvailabilityPeriod &))
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
