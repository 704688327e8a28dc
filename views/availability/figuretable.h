#pragma once

#include <QTableWidget>

namespace sc {

/** A table of figures: rows are chosen whole, numbers stand right, Enter opens the row; the list goes to CSV as shown.
 */
class FigureTable final : public QTableWidget
{
    Q_OBJECT

public:
    FigureTable(const QString &name, const QStringList &columns, const QList<int> &numbers, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows); ///< keeps the current row where there still is one

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<int> m_numbers; ///< columns
};

} // namespace sc
