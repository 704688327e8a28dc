#include "views/documents/sheetrun.h"

#include "models/session/deliver.h"
#include "views/documents/availabilityexport.h"

namespace sc {

SheetRun::SheetRun(Make make, QString file, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
    , m_file(std::move(file))
    , m_state(std::make_shared<State>())
{
    m_look.setInterval(std::chrono::milliseconds(50));
    connect(&m_look, &QTimer::timeout, this, [this] {
        const int count = static_cast<int>(m_state->sheet->sections());
        Q_EMIT progressed(count + m_state->painted, 2 * count);
    });
}

SheetRun::~SheetRun()
{
    cancel();
}

void SheetRun::cancel()
{
    m_state->isCancelled = true;
    m_look.stop();
}

void SheetRun::start()
{
    Q_EMIT progressed(0, 0);
    const bool isPaper = m_file.isEmpty() || AvailabilityExport::isPaper(m_file);
    const Step make = [make = m_make, file = m_file, isPaper](State &state) -> Result<void> {
        const AvailabilityReport report = make();
        if (isPaper)
            state.sheet.emplace(report);
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

void SheetRun::aside(const Step &step, const std::function<void()> &next)
{
    deliver(sc::aside([step, state = m_state] { return step(*state); }), this, [this, next](const Result<void> &done) {
        if (m_state->isCancelled)
            return;
        if (done)
            next();
        else
            finish(done);
    });
}

void SheetRun::drawCharts(qsizetype section)
{
    if (m_state->isCancelled)
        return;
    const qsizetype count = m_state->sheet->sections();
    Q_EMIT progressed(static_cast<int>(section), static_cast<int>(2 * count));
    if (section == count && m_file.isEmpty()) {
        Q_EMIT drawn(*m_state->sheet);
        return finish();
    }
    if (section == count)
        return paint();
    m_state->sheet->drawCharts(section);
    QTimer::singleShot(0, this, [this, section] { drawCharts(section + 1); });
}

void SheetRun::paint()
{
    const Step paint = [file = m_file](State &state) {
        return AvailabilityExport::savePdf(*state.sheet, file, [&state](qsizetype sections) {
            state.painted = static_cast<int>(sections);
            return !state.isCancelled;
        });
    };
    m_look.start();
    aside(paint, [this] { finish(); });
}

void SheetRun::finish(const Result<void> &result)
{
    m_look.stop();
    Q_EMIT finished(result ? QString() : result.error().detail);
}

} // namespace sc
