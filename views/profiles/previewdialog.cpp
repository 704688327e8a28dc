#include "views/profiles/previewdialog.h"

#include "views/profiles/profilewords.h"
#include "views/widgets/screensize.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {
constexpr int Shown = 500; ///< rows; the sentence above tells the whole number
} // namespace

PreviewDialog::PreviewDialog(const QString &title, const QString &what, const QString &act,
                             const ProfilePreview &preview, QWidget *parent)
    : ActDialog(title, act, parent)
{
    setObjectName(u"profile-preview"_s);
    auto *summary = new QLabel(u"<p>%1</p><p><b>%2</b> %3</p>"_s.arg(
        what.toHtmlEscaped(), ProfileWords::summary(preview).toHtmlEscaped(),
        tr("Was mit einer ersten Information schon entschieden ist, bleibt, wie es festgehalten wurde. Strg+Z im Hauptfenster nimmt den Schritt zurück.")
            .toHtmlEscaped()));
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);
    form()->addRow(summary);
    actButton()->setFocus();
    if (preview.moved.isEmpty())
        return;
    const int rows = std::min(Shown, static_cast<int>(preview.moved.size()));
    auto *table = new QTableWidget(rows, 4);
    table->setAccessibleName(tr("Fristen, die sich verschieben"));
    table->setHorizontalHeaderLabels({ tr("Nummer"), tr("Vorgang"), tr("bisherige Frist"), tr("neue Frist") });
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < rows; ++row) {
        const MovedDeadline &moved = preview.moved.at(row);
        const QStringList texts { moved.number, moved.title, ProfileWords::due(moved.before),
                                  ProfileWords::due(moved.after) };
        for (int column = 0; column < texts.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setMinimumHeight(fontMetrics().height() * 14);
    form()->addRow(table);
    if (preview.moved.size() > Shown)
        form()->addRow(new QLabel(tr("Gezeigt sind die ersten %1.").arg(Shown)));
    resizeOnScreen(*this, { fontMetrics().averageCharWidth() * 120, sizeHint().height() });
}

} // namespace sc
