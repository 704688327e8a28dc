#include "views/widgets/shownlist.h"

#include "models/domain/csvreader.h"

#include <QHeaderView>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QByteArray shownListAsCsv(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place)
        if (const int column = view.horizontalHeader()->logicalIndex(place); !view.isColumnHidden(column))
            columns.append(column);
    QStringList header;
    for (const int column : std::as_const(columns))
        header.append(model.headerData(column, Qt::Horizontal).toString());
    QStringList lines { csvRecord(header) };
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList fields;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            fields.append(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text); // what is painted is told in words
        }
        lines.append(csvRecord(fields));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

Result<void> saveShownList(const QTableView &view, const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = shownListAsCsv(view);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::NotAllowed, file.errorString(), name);
    return {};
}

} // namespace sc
