#pragma once

#include "views/charts/charttones.h"

#include <qcustomplot.h>

namespace sc {

/**
 * A chart whose values are read one by one: arrow keys, Home and End move a mark, Enter opens what stands behind the
 * value, the pointer shows the same sentence. Painted alike on screen and, by draw(), on paper.
 */
class ReadableChart : public QCustomPlot
{
    Q_OBJECT

public:
    explicit ReadableChart(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] virtual int valueCount() const = 0;
    [[nodiscard]] virtual QString valueText(int index) const = 0; ///< a sentence
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    void toPaper(); ///< dark on white, in points of the paper, without a mark
    /// Paints into \p area of \p painter, whose unit is a point (1/72 inch). Needs toPaper().
    void drawOn(QCPPainter &painter, const QRectF &area);

Q_SIGNALS:
    void currentChanged(int index);
    void activated(int index); ///< Enter, Space or a double click on a value

protected:
    [[nodiscard]] virtual QCPRange place(int index) const = 0; ///< of the mark, on the key axis
    [[nodiscard]] virtual QCPAxis *keyAxis() const { return xAxis; }
    virtual void applyTones() = 0;
    [[nodiscard]] const ChartTones &tones() const { return m_tones; }
    void restyle(); ///< axes, fonts and everything coloured
    void showCurrent();
    static void setBrush(QCPBars *bars, const QBrush &brush, const QColor &edge);

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int indexAt(const QPointF &position) const; ///< -1: none

    QString m_name;
    ChartTones m_tones;
    QCPItemRect *m_mark;
    int m_current = 0;
    bool m_isPaper = false;
};

} // namespace sc
