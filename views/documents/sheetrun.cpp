#include "views/documents/sheetrun.h"

#include "views/documents/availabilityexport.h"

namespace sc {

struct SheetRun::Sheet
{
    std::optional<AvailabilitySheet> sheet;
    PaperPages pages;
};

SheetRun::SheetRun(Make make, QString file, QObject *parent)
    : PaperRun(parent)
    , m_make(std::move(make))
    , m_file(std::move(file))
    , m_sheet(std::make_shared<Sheet>())
{
}

void SheetRun::start()
{
    Q_EMIT progressed(0, 0);
    const bool isPaper = m_file.isEmpty() || AvailabilityExport::isPaper(m_file);
    const Step make = [make = m_make, file = m_file, isPaper, made = m_sheet](State &state) -> Result<void> {
        const AvailabilityReport report = make();
        if (isPaper)
            made->sheet.emplace(report);
        else if (!state.isCancelled)
            return AvailabilityExport::save(report, file);
        return {};
    };
    aside(make, [this, isPaper] {
        if (isPaper)
            drawCharts(0);
        else
            finish();
    });
}

void SheetRun::drawCharts(qsizetype section)
{
    if (isCancelled())
        return;
    const qsizetype count = m_sheet->sheet->sections();
    Q_EMIT progressed(static_cast<int>(section), static_cast<int>(2 * count));
    if (section == count)
        return paint();
    m_sheet->sheet->drawCharts(section);
    QTimer::singleShot(0, this, [this, section] { drawCharts(section + 1); });
}

void SheetRun::paint()
{
    const Step paint = [file = m_file, made = m_sheet](State &state) -> Result<void> {
        const auto goOn = [&state](qsizetype sections) {
            state.done = static_cast<int>(sections);
            return !state.isCancelled;
        };
        if (!file.isEmpty())
            return AvailabilityExport::savePdf(*made->sheet, file, goOn);
        PageRecorder recorder;
        AvailabilitySheet::prepare(recorder);
        made->sheet->paint(recorder, goOn);
        made->pages = recorder.pages();
        return {};
    };
    const auto count = static_cast<int>(m_sheet->sheet->sections());
    watch(count, 2 * count);
    aside(paint, [this] {
        if (m_file.isEmpty())
            Q_EMIT made(m_sheet->sheet->title(), m_sheet->pages);
        finish();
    });
}

} // namespace sc
