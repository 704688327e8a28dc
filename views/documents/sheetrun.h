#pragma once

#include "models/domain/result.h"
#include "views/documents/availabilitysheet.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace sc {

/**
 * Makes the sheet, as a file or for the preview, while the windows stay alive: what is computed, painted and written is done on another thread;
 * the charts, which are widgets, are drawn a section a turn of the event loop. Given up, it leaves no file.
 */
class SheetRun final : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<AvailabilityReport()>; ///< called on another thread

    /// \p file by whose ending it is written; empty: it is only drawn.
    SheetRun(Make make, QString file, QObject *parent = nullptr);
    ~SheetRun() override; ///< gives it up

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total); ///< total 0: not known yet
    void drawn(const sc::AvailabilitySheet &sheet); ///< ready to be painted
    void finished(const QString &failure); ///< empty: it is made; not when it was given up

private:
    /// What another thread needs of a run, which may be gone by then.
    struct State
    {
        std::atomic_bool isCancelled = false;
        std::atomic_int painted = 0; ///< sections
        std::optional<AvailabilitySheet> sheet;
    };
    using Step = std::function<Result<void>(State &)>;

    /// Does \p step on another thread, then \p next here; an error ends the run.
    void aside(const Step &step, const std::function<void()> &next);
    void drawCharts(qsizetype section);
    void paint();
    void finish(const Result<void> &result = {});

    Make m_make;
    QString m_file;
    std::shared_ptr<State> m_state;
    QTimer m_look; ///< how far the painting is
};

} // namespace sc
