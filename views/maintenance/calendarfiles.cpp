#include "views/maintenance/calendarfiles.h"

#include "models/session/deliver.h"
#include "views/documents/monthsheet.h"
#include "views/documents/paperpreview.h"
#include "views/maintenance/calendarimportdialog.h"
#include "views/maintenance/calendarmodel.h"
#include "views/maintenance/maintenancewords.h"
#include "views/widgets/words.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CalendarFiles::CalendarFiles(MaintenanceDesk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void CalendarFiles::read()
{
    auto *files = new QFileDialog(m_window, tr("Kalenderdatei einlesen"), {}, tr("Kalender (*.ics);;Alle Dateien (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
        deliver(m_desk.planImport(file), this, [this, file](const Result<CalendarImport> &import) {
            if (!import) {
                Q_EMIT told(import.error().kind == Error::Kind::Invalid
                                ? tr("%1 ist kein Kalender (iCalendar).").arg(file)
                                : tr("%1 lässt sich nicht lesen: %2").arg(file, import.error().detail),
                            true);
                return;
            }
            auto *dialog = new CalendarImportDialog(file, *import, m_window);
            connect(dialog, &QDialog::accepted, this, [this, plan = *import] {
                deliver(m_desk.submit(plan), this, [this](const Result<Outcome> &outcome) {
                    const QString failure = Words::failure(outcome);
                    Q_EMIT told(failure.isEmpty()
                                    ? tr("Der Kalender ist übernommen. Strg+Z im Hauptfenster nimmt es zurück.")
                                    : failure,
                                !failure.isEmpty());
                });
            });
            dialog->open();
        });
    });
    files->open();
}

void CalendarFiles::save(const QString &key)
{
    auto *files = new QFileDialog(m_window, tr("Als Kalenderdatei speichern"), tr("Wartung") + u".ics"_s,
                                  tr("Kalender (*.ics)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    connect(files, &QFileDialog::fileSelected, this, [this, key](const QString &file) {
        deliver(m_desk.exportTo(file, key), this, [this, file](const Result<void> &done) {
            Q_EMIT told(done ? tr("Der Kalender steht in %1").arg(file)
                             : tr("%1 lässt sich nicht schreiben: %2").arg(file, done.error().detail),
                        !done);
        });
    });
    files->open();
}

void CalendarFiles::print(QDate day, const MaintenanceBook &book)
{
    CalendarModel month(m_desk.profile());
    const auto &calendar = *m_desk.profile().versions().front().service;
    const QDate first(day.year(), day.month(), 1);
    month.setBook(book);
    month.setNow(m_desk.clock().now());
    month.show(calendar.toUtc(first, 0), calendar.toUtc(first.addMonths(1), 0));
    QList<SheetLine> lines;
    for (int row = 0; row < month.rowCount(); ++row) {
        const CalendarModel::Entry &entry = month.entry(row);
        QStringList note { CalendarModel::kindOf(entry) };
        if (entry.window)
            note.append(MaintenanceWords::of(entry.window->state));
        note.append(CalendarModel::hintsOf(entry));
        lines.append(
            { entry.from, entry.to, entry.title, note.join(u", "_s), entry.window && !entry.window->isHeld() });
    }
    const MonthSheet sheet(day, lines, m_desk.profile(), m_desk.session().name, m_desk.clock().now());
    showPaper(sheet.title(), { &MonthSheet::prepare, [sheet](QPagedPaintDevice &device) { sheet.paint(device); } },
              m_window);
}

} // namespace sc
