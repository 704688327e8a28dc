#pragma once

#include "models/domain/importline.h"

#include <QAbstractTableModel>

class QTableView;

namespace sc {

/** The dry run of an import, line by line. */
class ImportLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportLinesModel(QList<ImportLine> lines, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString word(ImportLine::What what);

private:
    QList<ImportLine> m_lines;
};

/// Shows \p lines in \p view, in place of those before.
void showImportLines(QTableView *view, const QList<ImportLine> &lines);

} // namespace sc
