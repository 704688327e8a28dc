#include "views/maintenance/calendarimportdialog.h"

#include "views/widgets/importlines.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CalendarImportDialog::CalendarImportDialog(const QString &file, const CalendarImport &import, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"calendar-import"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kalender einlesen: %1").arg(QFileInfo(file).fileName()));
    const auto count = [&import](ImportLine::What what) { return static_cast<int>(import.count(what)); };
    auto *words = new QLabel(tr("%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts übernommen.")
                                 .arg(count(ImportLine::What::New))
                                 .arg(count(ImportLine::What::Changed))
                                 .arg(count(ImportLine::What::Same))
                                 .arg(count(ImportLine::What::Refused)));
    words->setWordWrap(true);
    auto *lines = new QTableView;
    lines->setAccessibleName(tr("Einträge der Datei"));
    lines->setTabKeyNavigation(false);
    addListExport(*lines, tr("Einträge der Datei"));
    showImportLines(lines, import.lines);
    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(
        tr("%n Einträge übernehmen", nullptr, static_cast<int>(import.commands.size())), QDialogButtonBox::AcceptRole);
    take->setEnabled(!import.commands.isEmpty());
    take->setDefault(true);
    buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(lines, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, 120, 24);
}

} // namespace sc
