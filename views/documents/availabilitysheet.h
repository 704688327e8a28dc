#pragma once

#include "views/documents/availabilityreport.h"

#include <QPicture>

class QPagedPaintDevice;

namespace sc {

class PaperFlow;

/**
 * The sheet that a supervisor signs (AVL-6), on A4: a cover with all services and the signature line, then a page for
 * each. One painting for preview, printer and PDF; only the charts are drawn on the GUI thread.
 */
class AvailabilitySheet
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilitySheet)

public:
    using Bookmarks = QList<std::pair<QString, int>>; ///< what begins on which page, from 1
    using GoOn = std::function<bool(qsizetype)>; ///< is told how many sections are painted; false ends the painting

    explicit AvailabilitySheet(const AvailabilityReport &report);

    [[nodiscard]] QString title() const { return m_report.title(); }
    [[nodiscard]] qsizetype sections() const { return m_report.sections().size(); }
    /// Draws the charts of a section; GUI thread, they are widgets. Without it the section is painted without charts.
    void drawCharts(qsizetype section);
    void drawCharts(); ///< of all sections
    /// Paints all pages, on any thread.
    Bookmarks paint(QPagedPaintDevice &device, const GoOn &goOn = {}) const;
    static void prepare(QPagedPaintDevice &device); ///< A4 upright with margins for punching

private:
    /// Drawn at chartsWidth points, drawings are small and stay sharp.
    struct Charts
    {
        QPicture months;
        QPicture days; ///< of a month's sheet
        QPicture budget;
    };

    Bookmarks flow(PaperFlow &paper, const GoOn &goOn) const;
    void cover(PaperFlow &paper) const;
    void section(PaperFlow &paper, qsizetype index) const;
    static void table(PaperFlow &paper, const ReportTable &table, const QList<double> &widths);
    void frame(PaperFlow &paper, int number, int count) const;
    void charts(PaperFlow &paper, const Charts &charts) const;

    AvailabilityReport m_report;
    QList<Charts> m_charts; ///< by section
    QString m_checksum;
};

} // namespace sc
