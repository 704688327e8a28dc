#include "views/profiles/faultsdialog.h"

#include "views/profiles/profilewords.h"
#include "views/widgets/screensize.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

struct FaultsWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFaults)

public:
    static QString title() { return tr("Das Serviceprofil ist fehlerhaft"); }
    static QString summary(const QString &file, int count)
    {
        return tr("%1 hat %n Fehler und wurde nicht übernommen. Das Profil in Kraft bleibt, wie es ist. Berichtigen Sie diese Stellen und wählen Sie die Datei noch einmal.",
                  nullptr, count)
            .arg(file);
    }
    static QStringList columns() { return { tr("Stelle in der Datei"), tr("Was falsch ist") }; }
    static QString close() { return tr("Schließen"); }
};

} // namespace

void showFaults(const QString &fileName, const QList<Error> &faults, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"profile-faults"_s);
    dialog->setWindowTitle(FaultsWords::title());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *summary = new QLabel(FaultsWords::summary(fileName, static_cast<int>(faults.size())));
    summary->setWordWrap(true);
    auto *table = new QTableWidget(static_cast<int>(faults.size()), 2);
    table->setAccessibleName(FaultsWords::title());
    table->setHorizontalHeaderLabels(FaultsWords::columns());
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < faults.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(faults.at(row).subject));
        table->setItem(row, 1, new QTableWidgetItem(ProfileWords::reason(faults.at(row))));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentCell(0, 0);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(FaultsWords::close(), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*dialog, 110, 18);
    table->setFocus();
    dialog->open();
}

} // namespace sc
