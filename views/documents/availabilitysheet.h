#pragma once

#include "views/documents/availabilityreport.h"

class QPagedPaintDevice;

namespace sc {

class PaperFlow;

/**
 * The sheet that a supervisor signs (AVL-6), on A4: a cover with all services and the signature line, then a page for each.
 * One painting for preview, printer and PDF.
 */
class AvailabilitySheet
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilitySheet)

public:
    explicit AvailabilitySheet(const AvailabilityReport &report);

    [[nodiscard]] QString title() const { return m_report.title(); }
    /// Paints all pages; GUI thread (the charts are widgets).
    void paint(QPagedPaintDevice &device) const;
    static void prepare(QPagedPaintDevice &device); ///< A4 upright with margins for punching
    /// A bookmark each: what begins on which page, from 1.
    [[nodiscard]] QList<std::pair<QString, int>> bookmarks(QPagedPaintDevice &device) const;

private:
    void flow(PaperFlow &paper, QList<std::pair<QString, int>> *bookmarks) const;
    void cover(PaperFlow &paper) const;
    void section(PaperFlow &paper, const ReportSection &section) const;
    static void table(PaperFlow &paper, const ReportTable &table, const QList<double> &widths);
    void frame(PaperFlow &paper, int number, int count) const;
    void charts(PaperFlow &paper, const ReportSection &section) const;

    AvailabilityReport m_report;
    QString m_checksum;
};

} // namespace sc
