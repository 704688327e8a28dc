#include "views/directory/historydialog.h"

#include "views/widgets/screensize.h"
#include "views/widgets/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

HistoryDialog::HistoryDialog(const QString &title, const QList<RecordChange> &changes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"history-dialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new QTableWidget(static_cast<int>(changes.size()), 6);
    table->setAccessibleName(tr("Verlauf"));
    table->setHorizontalHeaderLabels({ tr("Wann"), tr("Wer"), tr("Eintrag"), tr("Feld"), tr("Vorher"), tr("Nachher") });
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const RecordChange &change : changes) {
        const QStringList texts {
            Words::moment(change.at), change.person, change.record, change.field, change.before, change.after
        };
        for (int column = 0; column < texts.size(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(texts.at(column));
            table->setItem(row, column, cell);
        }
        ++row;
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column), fontMetrics().averageCharWidth() * 34));
    table->horizontalHeader()->setStretchLastSection(true);
    auto *empty = new QLabel(tr("Hier ist noch nichts geändert worden."));
    empty->setVisible(changes.isEmpty());
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Schließen"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(empty);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resizeOnScreen(*this, 140, 28);
    table->setFocus();
    if (!changes.isEmpty())
        table->setCurrentCell(0, 0);
}

} // namespace sc
