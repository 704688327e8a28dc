#include "views/availability/monthoutages.h"

#include "views/availability/figuretable.h"
#include "views/availability/outageacts.h"
#include "views/availability/whydialog.h"
#include "views/widgets/shownlist.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sc {

MonthOutages::MonthOutages(OutageDesk &desk, OutageActs &acts, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_acts(acts)
    , m_list(new FigureTable(tr("Ausfälle"), outageColumns(), { 5, 6 }))
{
    fill(menu);
    connect(m_list, &FigureTable::opened, this, [this] {
        if (const OutageRecord *outage = current())
            m_acts.correct(*outage);
    });
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &MonthOutages::updateActs);
    updateActs();
}

void MonthOutages::fill(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, const std::function<void()> &act) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_record = add(tr("&Festhalten …"), Qt::CTRL | Qt::Key_N, [this] { m_acts.record({}); });
    m_end = add(tr("&Ende eintragen …"), Qt::CTRL | Qt::Key_E, [this] { m_acts.end(*current()); });
    m_correct = add(tr("&Korrigieren …"), Qt::CTRL | Qt::Key_R, [this] { m_acts.correct(*current()); });
    m_withdraw = add(tr("&Zurückziehen …"), Qt::CTRL | Qt::Key_Delete, [this] { m_acts.withdraw(*current()); });
    menu->addSeparator();
    QAction *undo = add(tr("&Rückgängig"), QKeySequence::Undo, [this] { m_acts.undo(); });
    connect(&m_desk, &OutageDesk::canUndoChanged, undo, &QAction::setEnabled);
    undo->setEnabled(m_desk.canUndo());
    m_history = add(tr("&Verlauf …"), Qt::CTRL | Qt::Key_H, [this] { m_acts.history(*current()); });
    m_openTicket = add(tr("V&organg öffnen"), Qt::CTRL | Qt::Key_O,
                       [this] { Q_EMIT ticketOpened(current()->values.ticketId); });
    menu->addSeparator();
    m_import = add(tr("&Importieren …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { m_acts.import(); });
    add(tr("Liste als &CSV speichern …"), Qt::CTRL | Qt::Key_S, [this] {
        askToSaveList(*m_list, m_name, [this](const QString &text, bool isFailure) { Q_EMIT told(text, isFailure); });
    });
}

void MonthOutages::show(const AvailabilityYearPtr &year, qsizetype subject, AvailabilityBasis basis,
                        const AvailabilityPeriod &month)
{
    m_year = year;
    m_outages = year->outages(subject, basis, month);
    m_name = tr("Ausfälle %1").arg(month.name());
    QList<QStringList> rows;
    for (const CountedOutage &counted : std::as_const(m_outages))
        rows.append(outageRow(counted, year->facts().profile));
    m_list->setRows(rows);
    updateActs();
}

bool MonthOutages::choose(const QString &id)
{
    for (int row = 0; row < m_outages.size(); ++row)
        if (m_outages.at(row).outage->id == id) {
            m_list->setCurrentCell(row, 0);
            return true;
        }
    return false;
}

const OutageRecord *MonthOutages::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_outages.size() ? m_outages.at(row).outage : nullptr;
}

void MonthOutages::updateActs()
{
    const OutageRecord *outage = current();
    const bool mayChange = m_desk.mayChange();
    m_record->setEnabled(mayChange);
    m_import->setEnabled(mayChange);
    m_correct->setEnabled(mayChange && outage);
    m_withdraw->setEnabled(mayChange && outage);
    m_end->setEnabled(mayChange && outage && outage->isRunning());
    m_history->setEnabled(outage);
    m_openTicket->setEnabled(outage && !outage->values.ticketId.isEmpty());
}

} // namespace sc
