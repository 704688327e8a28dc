#pragma once

#include "models/domain/result.h"
#include "views/documents/paperpages.h"

#include <QTimer>

#include <atomic>
#include <functional>

class QProgressDialog;
class QPrinter;

namespace sc {

/** Work for paper that leaves the windows alive: it is done on another thread, tells how far it is, and can be given
 * up. */
class PaperRun : public QObject
{
    Q_OBJECT

public:
    ~PaperRun() override; ///< gives it up

    virtual void start() = 0;
    void cancel();
    /// A dialog in front of \p window with the progress, if it takes a moment; its button gives the run up and deletes
    /// it.
    QProgressDialog *showProgress(const QString &title, const QString &text, QWidget *window);

Q_SIGNALS:
    void progressed(int done, int total); ///< total 0: not known yet
    void finished(const QString &failure); ///< empty: it is made; not when it was given up

protected:
    /// What the other thread and the run know of each other; the run may be gone by then.
    struct State
    {
        std::atomic_bool isCancelled = false;
        std::atomic_int done = 0;
    };
    using Step = std::function<Result<void>(State &)>;

    explicit PaperRun(QObject *parent);

    [[nodiscard]] bool isCancelled() const { return m_state->isCancelled; }
    /// Does \p step on another thread, then \p next here; an error ends the run.
    void aside(const Step &step, const std::function<void()> &next);
    void watch(int before, int total); ///< tells from now on that \p before and what the step has done are done
    void finish(const Result<void> &result = {});

private:
    std::shared_ptr<State> m_state;
    QTimer m_look; ///< how far the step is
    int m_before = 0;
    int m_total = 0;
};

/** Finished pages go to a printer. */
class PrintRun final : public PaperRun
{
    Q_OBJECT

public:
    /// \p printer is set up, with the pages that are wanted; of another size than they are, they are fitted. Given up,
    /// it ends after a page; what the printer has by then is printed.
    PrintRun(PaperPages pages, std::shared_ptr<QPrinter> printer, QObject *parent);

    void start() override;

private:
    PaperPages m_pages;
    std::shared_ptr<QPrinter> m_printer;
};

} // namespace sc
