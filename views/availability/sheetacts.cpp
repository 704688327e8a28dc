#include "views/availability/sheetacts.h"

#include "models/maintenance/maintenancedesk.h"
#include "models/session/deliver.h"
#include "views/charts/availabilitywords.h"
#include "views/documents/paperpreview.h"
#include "views/documents/sheetrun.h"
#include "views/widgets/words.h"

#include <QFileDialog>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

namespace sc {

SheetActs::SheetActs(const MaintenanceDesk &maintenance, QWidget *window)
    : QObject(window)
    , m_maintenance(maintenance)
    , m_window(window)
{
}

void SheetActs::run(const QString &file, const AvailabilityYearPtr &year, const AvailabilityPeriod &period,
                    const std::function<void(SheetRun &)> &begin)
{
    deliver(m_maintenance.book(), this, [this, file, year, period, begin](const Result<MaintenanceBook> &book) {
        if (!book) {
            Q_EMIT told(Words::error(book.error()), true);
            return;
        }
        auto *run = new SheetRun(
            [facts = year->facts(), period, book = *book] { return AvailabilityReport(facts, period, book); }, file,
            this);
        connect(run, &SheetRun::finished, run, &QObject::deleteLater);
        begin(*run);
        const auto *dialog = run->showProgress(tr("Blatt erstellen"), tr("Das Blatt wird erstellt …"), m_window);
        connect(dialog, &QProgressDialog::canceled, this,
                [this] { Q_EMIT told(tr("Abgebrochen; es ist nichts gespeichert."), false); });
        run->start();
    });
}

void SheetActs::preview(const AvailabilityYearPtr &year, const AvailabilityPeriod &period)
{
    run({}, year, period, [this](SheetRun &run) {
        connect(&run, &SheetRun::made, this, [this](const QString &title, const PaperPages &pages) {
            (new PaperPreview(title, pages, m_window))->open();
        });
    });
}

void SheetActs::save(const AvailabilityYearPtr &year, const AvailabilityPeriod &period)
{
    auto *dialog = new QFileDialog(m_window, tr("Blatt speichern"),
                                   tr("Verfügbarkeit %1").arg(period.name()) + u".pdf"_s,
                                   tr("PDF (*.pdf);;Tabelle (*.xlsx);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u'.', 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, year, period](const QString &file) { saveTo(file, year, period); });
    dialog->open();
}

void SheetActs::saveTo(const QString &file, const AvailabilityYearPtr &year, const AvailabilityPeriod &period)
{
    run(file, year, period, [this, file](SheetRun &run) {
        connect(&run, &SheetRun::finished, this, [this, file](const QString &failure) {
            Q_EMIT told(failure.isEmpty() ? tr("Das Blatt steht in %1").arg(file)
                                          : tr("Das Blatt ist nicht gespeichert: %1").arg(failure),
                        !failure.isEmpty());
        });
    });
}

} // namespace sc
