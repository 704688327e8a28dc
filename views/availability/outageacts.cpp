#include "views/availability/outageacts.h"

#include "models/session/deliver.h"
#include "views/availability/outagedialog.h"
#include "views/availability/outagedialogs.h"
#include "views/availability/outageimportdialog.h"
#include "views/widgets/words.h"

#include <QPointer>

namespace sc {

OutageActs::OutageActs(OutageDesk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void OutageActs::withMap(const std::function<void(const ServiceMap &)> &show)
{
    deliver(m_desk.map(), this, [this, show](const Result<ServiceMap> &map) {
        if (map)
            show(*map);
        else
            Q_EMIT told(Words::error(map.error()), true);
    });
}

void OutageActs::answer(const OutageDesk::Answer &answer, const QString &done)
{
    deliver(answer, this, [this, done](const Result<Outcome> &outcome) {
        const QString failure = Words::failure(outcome);
        Q_EMIT told(failure.isEmpty() ? done : failure, !failure.isEmpty());
    });
}

void OutageActs::record(const OutageValues &known, QWidget *over)
{
    withMap([this, known, over = QPointer<QWidget>(over)](const ServiceMap &map) {
        auto *dialog = new OutageDialog(map, known, m_desk.clock().now(), over ? over.data() : m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const OutageValues values = dialog->values();
            answer(m_desk.record(values), tr("Ausfall festgehalten: %1. Strg+Z nimmt es zurück.").arg(values.title));
        });
        dialog->open();
    });
}

void OutageActs::correct(const OutageRecord &outage)
{
    if (!m_desk.mayChange())
        return;
    withMap([this, outage](const ServiceMap &map) {
        auto *dialog = new OutageDialog(map, outage, m_desk.clock().now(), m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, outage] {
            answer(m_desk.correct(outage, dialog->values(), dialog->reason()),
                   tr("Die Korrektur ist gespeichert, das Vorige steht im Verlauf."));
        });
        dialog->open();
    });
}

void OutageActs::end(const OutageRecord &outage)
{
    auto *dialog = new EndOutageDialog(outage, m_desk.clock().now(), m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, outage] { answer(m_desk.end(outage, dialog->end()), tr("Das Ende ist eingetragen.")); });
    dialog->open();
}

void OutageActs::withdraw(const OutageRecord &outage)
{
    auto *dialog = new WithdrawOutageDialog(outage, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, outage] {
        answer(m_desk.withdraw(outage, dialog->reason()), tr("Der Ausfall zählt nicht mehr. Strg+Z nimmt das zurück."));
    });
    dialog->open();
}

void OutageActs::history(const OutageRecord &outage)
{
    deliver(m_desk.history(outage.id), this, [this, outage](const Result<QList<OutageChange>> &changes) {
        if (changes)
            (new OutageHistoryDialog(outage, *changes, m_window))->open();
        else
            Q_EMIT told(Words::error(changes.error()), true);
    });
}

void OutageActs::import()
{
    auto *dialog = new OutageImportDialog(m_desk, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        answer(m_desk.submit(dialog->plan()), tr("Die Ausfälle sind übernommen. Strg+Z nimmt sie zusammen zurück."));
    });
    dialog->open();
}

void OutageActs::undo()
{
    answer(m_desk.undoLast(), tr("Der letzte Schritt ist zurückgenommen."));
}

} // namespace sc
