#pragma once

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QRectF>

#include <array>
#include <functional>

class QCPPainter;
class QPagedPaintDevice;

namespace sc {

/**
 * Text and tables that flow over the pages of a device, in points (1/72 inch). Run once without a painter it counts the
 * pages, run again it paints them: page x of y.
 */
class PaperFlow
{
public:
    enum class Style { Title, Heading, Body, Bold, Column, Small };

    /** Fonts, and heights of texts; each text is measured once, though it is counted before it is painted. */
    class Measure
    {
    public:
        Measure();
        [[nodiscard]] const QFont &font(Style style) const { return m_fonts.at(static_cast<size_t>(style)); }
        [[nodiscard]] double heightOf(const QString &text, Style style, double width);

    private:
        std::array<QFont, 6> m_fonts; ///< by style
        QHash<std::pair<QString, qint64>, double> m_heights; ///< by text, style and width
    };

    /// \p painter null: only counts. \p frame paints head and foot of a page: number from 1. \p measure must outlive
    /// it.
    PaperFlow(QPagedPaintDevice &device, QCPPainter *painter, Measure &measure,
              std::function<void(PaperFlow &, int)> frame);

    [[nodiscard]] int pages() const { return m_page; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double left() const { return m_bottom - m_y; } ///< what is left of the page
    [[nodiscard]] QRectF page() const { return { 0, 0, m_width, m_height }; }

    void newPage();
    void space(double points) { m_y += points; }
    void text(const QString &text, Style style);
    /// A table with \p widths relative to each other; its heading row comes again on every page. \p numbers stand
    /// right.
    void table(const QStringList &columns, const QList<QStringList> &rows, const QList<double> &widths,
               const QList<int> &numbers);
    /// A block of \p height that \p paint fills.
    void block(double height, const std::function<void(QCPPainter &, const QRectF &)> &paint);
    void line(const QPointF &from, const QPointF &to);
    void textAt(const QRectF &where, int alignment, const QString &text, Style style);

private:
    void need(double height); ///< a new page when there is not so much left
    double row(const QStringList &cells, const QList<double> &places, const QList<int> &numbers, Style style,
               bool isPainted);

    QPagedPaintDevice &m_device;
    QCPPainter *m_painter;
    Measure &m_measure;
    std::function<void(PaperFlow &, int)> m_frame;
    double m_width;
    double m_height;
    double m_top;
    double m_bottom;
    double m_y;
    int m_page = 1;
};

} // namespace sc
