#include "views/directory/importdialog.h"

#include "views/widgets/importlines.h"
#include "views/widgets/screensize.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using What = DirectoryImport::Line::What;

ImportDialog::ImportDialog(const RecordKind &kind, const QString &fileName, const DirectoryImport &import,
                           QWidget *parent)
    : ActDialog(tr("%1 aus %2 übernehmen").arg(kind.title(), fileName),
                tr("%n Einträge übernehmen", nullptr, static_cast<int>(import.commands.size())), parent)
{
    setObjectName(u"import-dialog"_s);
    auto *summary = new QLabel(tr("%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.")
                                   .arg(import.count(What::New))
                                   .arg(import.count(What::Changed))
                                   .arg(import.count(What::Same))
                                   .arg(import.count(What::Refused)));
    summary->setWordWrap(true);
    form()->addRow(summary);
    if (!import.unknownColumns.isEmpty()) {
        auto *left = new QLabel(tr("Diese Spalten kennt das Programm nicht und lässt sie aus: %1")
                                    .arg(import.unknownColumns.join(u", "_s)));
        left->setWordWrap(true);
        form()->addRow(left);
    }
    if (import.count(What::Missing) > 0 || import.isMissingUnknown) {
        auto *missing = new QLabel(
            import.isMissingUnknown ? tr("Weil Zeilen abgelehnt sind, wird niemand als fehlend markiert.")
                                    : tr("%n Einträge stehen nicht mehr in der Liste. Sie werden markiert und bleiben.",
                                         nullptr, import.count(What::Missing)));
        missing->setWordWrap(true);
        form()->addRow(missing);
    }
    auto *table = new QTableView;
    table->setAccessibleName(tr("Probelauf"));
    showImportLines(table, import.lines);
    form()->addRow(table);
    actButton()->setEnabled(!import.commands.isEmpty());
    resizeOnScreen(*this, 120, 30);
}

} // namespace sc
