#include "views/widgets/importlines.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

ImportLinesModel::ImportLinesModel(QList<ImportLine> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{
}

int ImportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ImportLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case 0: return line.number > 0 ? QString::number(line.number) : u"–"_s;
    case 1: return word(line.what);
    case 2: return line.title;
    default: return line.detail;
    }
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList { tr("Zeile"), tr("Was geschieht"), tr("Eintrag"), tr("Genauer") }.value(section);
}

QString ImportLinesModel::word(ImportLine::What what)
{
    switch (what) {
    case ImportLine::What::New: return tr("neu");
    case ImportLine::What::Changed: return tr("geändert");
    case ImportLine::What::Missing: return tr("fehlt jetzt");
    case ImportLine::What::Refused: return tr("abgelehnt");
    case ImportLine::What::Same: break;
    }
    return tr("unverändert");
}

void showImportLines(QTableView *view, const QList<ImportLine> &lines)
{
    QAbstractItemModel *before = view->model();
    view->setModel(new ImportLinesModel(lines, view));
    delete before;
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->horizontalHeader()->setResizeContentsPrecision(100); // a look at the first lines is enough
    view->resizeColumnsToContents();
    view->setColumnWidth(2, std::min(view->columnWidth(2), view->fontMetrics().averageCharWidth() * 50));
    view->horizontalHeader()->setStretchLastSection(true);
    if (!lines.isEmpty())
        view->setCurrentIndex(view->model()->index(0, 0));
}

} // namespace sc
