#include "views/maintenance/ruledialogs.h"

#include "models/maintenance/maintenancedesk.h"
#include "models/maintenance/recurrence.h"
#include "models/session/deliver.h"
#include "views/maintenance/maintenancewords.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

enum Rhythm { Weekly, Monthly, Own };
constexpr std::array dayCodes { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
constexpr std::array places { 1, 2, 3, 4, -1 };

QTime timeOf(int second)
{
    return QTime(0, 0).addSecs(second % 86400);
}

QDateEdit *dateEdit(QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd.MM.yyyy"_s);
    return edit;
}

} // namespace

RuleDialog::RuleDialog(const std::optional<MaintenanceRule> &seen, QDate today, QWidget *parent)
    : ActDialog(seen ? tr("Regelfenster ändern") : tr("Regelfenster anlegen"),
                seen ? tr("Regel speichern") : tr("Regelfenster anlegen"), parent)
    , m_rule(seen.value_or(
          MaintenanceRule { {}, {}, u"FREQ=WEEKLY;BYDAY=WE"_s, today, {}, 19 * 3600, 23 * 3600, 0, true, {} }))
{
    setObjectName(u"rule"_s);
    m_name = addRow(*this, tr("&Bezeichnung *"), new QLineEdit(m_rule.name));
    m_rhythm = addRow(*this, tr("Wieder&holung"), new QComboBox);
    m_rhythm->addItems({ tr("jede Woche"), tr("jeden Monat"), tr("eigene Regel (RRULE)") });
    m_place = addRow(*this, tr("&Wievielter"), new QComboBox);
    m_place->addItems({ tr("erster"), tr("zweiter"), tr("dritter"), tr("vierter"), tr("letzter") });
    m_weekday = addRow(*this, tr("Wo&chentag"), new QComboBox);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day));
    m_own = addRow(*this, tr("&Regel"), new QLineEdit(m_rule.recurrence));
    m_from = addRow(*this, tr("&Von"), new QTimeEdit(timeOf(m_rule.fromSecond)));
    m_to = addRow(*this, tr("B&is"), new QTimeEdit(timeOf(m_rule.toSecond)));
    for (QTimeEdit *edit : { m_from, m_to })
        edit->setDisplayFormat(u"HH:mm"_s);
    m_to->setToolTip(tr("Nicht nach »Von«: am nächsten Tag"));
    m_tolerance = addRow(*this, tr("&Toleranz"), new QSpinBox);
    m_tolerance->setRange(0, 24 * 60);
    m_tolerance->setSuffix(tr(" min"));
    m_tolerance->setValue(m_rule.toleranceMinutes);
    m_firstDay = addRow(*this, tr("&Gültig ab"), dateEdit(m_rule.firstDay));
    m_hasEnd = new QCheckBox(tr("en&det am"));
    m_hasEnd->setChecked(m_rule.lastDay.isValid());
    form()->addRow(QString(), m_hasEnd);
    m_lastDay = addRow(*this, tr("&Letzter Tag"), dateEdit(m_rule.lastDay.isValid() ? m_rule.lastDay : today));
    m_isForSoftware = new QCheckBox(tr("für &Softwarewartung vorgeschlagen"));
    m_isForSoftware->setChecked(m_rule.isForSoftware);
    form()->addRow(QString(), m_isForSoftware);
    m_note = addRow(*this, tr("&Notiz"), new QLineEdit(m_rule.note));
    show(m_rule);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &RuleDialog::updateFields);
    connect(m_hasEnd, &QCheckBox::toggled, this, &RuleDialog::updateFields);
    updateFields();
    m_name->setFocus();
    setCheck([this] {
        const auto checked = checkRule(rule());
        return checked ? QString() : MaintenanceWords::ruleProblem(checked.error());
    });
}

void RuleDialog::show(const MaintenanceRule &rule)
{
    m_rhythm->setCurrentIndex(Own);
    for (size_t day = 0; day < dayCodes.size(); ++day) {
        const QString code = QString::fromLatin1(dayCodes.at(day));
        if (rule.recurrence == u"FREQ=WEEKLY;BYDAY="_s + code) {
            m_rhythm->setCurrentIndex(Weekly);
            m_weekday->setCurrentIndex(static_cast<int>(day));
        }
        for (size_t i = 0; i < places.size(); ++i)
            if (rule.recurrence == u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(places.at(i)).arg(code)) {
                m_rhythm->setCurrentIndex(Monthly);
                m_weekday->setCurrentIndex(static_cast<int>(day));
                m_place->setCurrentIndex(static_cast<int>(i));
            }
    }
}

QString RuleDialog::recurrence() const
{
    const QString day = QString::fromLatin1(dayCodes.at(static_cast<size_t>(m_weekday->currentIndex())));
    switch (m_rhythm->currentIndex()) {
    case Weekly: return u"FREQ=WEEKLY;BYDAY="_s + day;
    case Monthly:
        return u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(places.at(static_cast<size_t>(m_place->currentIndex()))).arg(day);
    default: return m_own->text().trimmed().toUpper();
    }
}

void RuleDialog::updateFields()
{
    m_weekday->setEnabled(m_rhythm->currentIndex() != Own);
    m_place->setEnabled(m_rhythm->currentIndex() == Monthly);
    m_own->setEnabled(m_rhythm->currentIndex() == Own);
    m_lastDay->setEnabled(m_hasEnd->isChecked());
}

MaintenanceRule RuleDialog::rule() const
{
    MaintenanceRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.recurrence = recurrence();
    rule.firstDay = m_firstDay->date();
    if (const auto parsed = Recurrence::parse(rule.recurrence); parsed) // its first window on or after that day
        rule.firstDay = parsed->firstOn(rule.firstDay);
    rule.lastDay = m_hasEnd->isChecked() ? m_lastDay->date() : QDate();
    rule.fromSecond = m_from->time().msecsSinceStartOfDay() / 1000;
    rule.toSecond = m_to->time().msecsSinceStartOfDay() / 1000;
    rule.toleranceMinutes = m_tolerance->value();
    rule.isForSoftware = m_isForSoftware->isChecked();
    rule.note = m_note->text().trimmed();
    return rule;
}

FreezeDialog::FreezeDialog(const std::optional<Freeze> &seen, Instant from, QWidget *parent)
    : ActDialog(seen ? tr("Sperrzeit ändern") : tr("Sperrzeit eintragen"),
                seen ? tr("Ändern") : tr("Sperrzeit eintragen"), parent)
    , m_id(seen ? seen->id : QString())
{
    setObjectName(u"freeze"_s);
    m_name = addRow(*this, tr("&Bezeichnung *"), new QLineEdit);
    m_name->setPlaceholderText(tr("zum Beispiel Jahresabschluss"));
    m_from = addRow(*this, tr("B&eginn"), new BerlinTimeEdit(seen ? seen->from : from));
    m_to = addRow(*this, tr("E&nde"), new BerlinTimeEdit(seen ? seen->to : from + 7LL * 86400));
    m_reason = addRow(*this, tr("&Grund"), new QLineEdit);
    if (seen) {
        m_name->setText(seen->name);
        m_reason->setText(seen->reason);
    }
    m_name->setFocus();
    setCheck([this]() -> Problem {
        if (m_name->text().trimmed().isEmpty())
            return { tr("Bitte geben Sie der Sperrzeit eine Bezeichnung."), m_name };
        if (m_to->instant() <= m_from->instant())
            return { tr("Das Ende liegt nicht nach dem Beginn."), m_to };
        return {};
    });
}

Freeze FreezeDialog::freeze() const
{
    return { m_id, m_name->text().trimmed(), m_from->instant(), m_to->instant(), m_reason->text().trimmed() };
}

RulesDialog::RulesDialog(MaintenanceDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(0, 4))
    , m_change(new QPushButton(tr("&Ändern …")))
    , m_remove(new QPushButton(tr("&Entfernen")))
    , m_adopt(new QPushButton(tr("&Vereinbarte Fenster übernehmen")))
{
    setObjectName(u"rules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Regelfenster und Sperrzeiten"));
    m_table->setAccessibleName(tr("Regelfenster und Sperrzeiten"));
    m_table->setHorizontalHeaderLabels({ tr("Bezeichnung"), tr("Wiederholung"), tr("Zeit"), tr("Gültig") });
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    addListExport(*m_table, tr("Regelfenster und Sperrzeiten"),
                  [this](const QString &text, bool isFailure) { Q_EMIT told(text, isFailure); });
    auto *add = new QPushButton(tr("&Neues Regelfenster …"));
    auto *freeze = new QPushButton(tr("Neue &Sperrzeit …"));
    auto *close = new QPushButton(tr("S&chließen"));
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : { add, freeze, m_change, m_remove, m_adopt, close }) {
        button->setAutoDefault(false); // Enter belongs to the list
        acts->addWidget(button);
    }
    acts->insertStretch(acts->count() - 1);
    for (QPushButton *button : { add, freeze })
        button->setEnabled(desk.mayChange(u"maintenance_rules"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_table, 1);
    layout->addLayout(acts);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(freeze, &QPushButton::clicked, this, [this] { editFreeze({}); });
    connect(m_change, &QPushButton::clicked, this, &RulesDialog::change);
    // Later: a key that is still on its way up would press the default button of the dialog it opened.
    connect(m_table, &QTableWidget::cellActivated, m_change, &QPushButton::click, Qt::QueuedConnection);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(m_adopt, &QPushButton::clicked, this, &RulesDialog::adopt);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesDialog::updateActs);
    connect(&m_desk, &MaintenanceDesk::changed, this, &RulesDialog::load);
    resizeOnScreen(*this, 130, 20);
    load();
}

void RulesDialog::load()
{
    deliver(m_desk.book(), this, [this](const Result<MaintenanceBook> &book) {
        if (!book)
            return;
        m_book = *book;
        display();
    });
}

void RulesDialog::display()
{
    m_table->setRowCount(static_cast<int>(m_book.rules.size() + m_book.freezes.size()));
    int row = 0;
    const auto set = [&](const QStringList &texts) {
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        ++row;
    };
    for (const MaintenanceRule &rule : std::as_const(m_book.rules)) {
        const QString valid = tr("ab %1").arg(rule.firstDay.toString(u"dd.MM.yyyy"_s))
            + (rule.lastDay.isValid() ? tr(" bis %1").arg(rule.lastDay.toString(u"dd.MM.yyyy"_s)) : QString());
        set({ rule.name, MaintenanceWords::recurrence(rule.recurrence),
              timeOf(rule.fromSecond).toString(u"HH:mm"_s) + u"–"_s + timeOf(rule.toSecond).toString(u"HH:mm"_s),
              valid });
    }
    for (const Freeze &freeze : std::as_const(m_book.freezes))
        set({ freeze.name, tr("Sperrzeit"), MaintenanceWords::span(freeze.from, freeze.to), freeze.reason });
    m_table->resizeColumnsToContents();
    updateActs();
}

void RulesDialog::updateActs()
{
    const bool mayChange = m_desk.mayChange(u"maintenance_rules"_s);
    const bool isChosen = !m_table->selectedItems().isEmpty();
    m_change->setEnabled(mayChange && isChosen);
    m_remove->setEnabled(mayChange && isChosen);
    m_adopt->setEnabled(mayChange && !m_desk.compose().adoptAgreed(m_book).verbs.isEmpty());
}

void RulesDialog::change()
{
    const int row = m_table->currentRow();
    if (row < m_book.rules.size())
        edit(m_book.rules.at(row));
    else
        editFreeze(m_book.freezes.at(row - m_book.rules.size()));
}

void RulesDialog::edit(const std::optional<MaintenanceRule> &seen)
{
    auto *dialog = new RuleDialog(seen, m_desk.profile().versions().front().service->localDate(m_desk.clock().now()),
                                  this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        submit(seen ? m_desk.compose().changeRule(*seen, dialog->rule()) : m_desk.compose().addRule(dialog->rule()),
               tr("Die Regel gilt."));
    });
    dialog->open();
}

void RulesDialog::editFreeze(const std::optional<Freeze> &seen)
{
    auto *dialog = new FreezeDialog(seen, m_desk.clock().now(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        submit(seen ? m_desk.compose().changeFreeze(*seen, dialog->freeze())
                    : m_desk.compose().addFreeze(dialog->freeze()),
               tr("Die Sperrzeit gilt."));
    });
    dialog->open();
}

void RulesDialog::remove()
{
    const int row = m_table->currentRow();
    submit(row < m_book.rules.size() ? m_desk.compose().removeRule(m_book.rules.at(row))
                                     : m_desk.compose().removeFreeze(m_book.freezes.at(row - m_book.rules.size())),
           tr("Entfernt. Strg+Z im Hauptfenster nimmt es zurück."));
}

void RulesDialog::adopt()
{
    submit(m_desk.compose().adoptAgreed(m_book), tr("Die vereinbarten Fenster gelten."));
}

void RulesDialog::submit(const Command &command, const QString &done)
{
    deliver(m_desk.submit(command), this, [this, done](const Result<Outcome> &outcome) {
        const QString failure = Words::failure(outcome);
        Q_EMIT told(failure.isEmpty() ? done : failure, !failure.isEmpty());
    });
}

} // namespace sc
