#pragma once

#include "views/documents/availabilitysheet.h"
#include "views/documents/paperrun.h"

namespace sc {

/**
 * Makes the sheet, as a file or as pages: what is computed, painted and written is done on another thread; the charts,
 * which are widgets, are drawn a section a turn of the event loop. Given up, it leaves no file.
 */
class SheetRun final : public PaperRun
{
    Q_OBJECT

public:
    using Make = std::function<AvailabilityReport()>; ///< called on another thread

    /// \p file by whose ending it is written; empty: only its pages are made.
    SheetRun(Make make, QString file, QObject *parent = nullptr);

    void start() override;

Q_SIGNALS:
    void made(const QString &title, const sc::PaperPages &pages);

private:
    void drawCharts(qsizetype section);
    void paint();

    struct Sheet; ///< what is made, by one thread after the other

    Make m_make;
    QString m_file;
    std::shared_ptr<Sheet> m_sheet;
};

} // namespace sc
