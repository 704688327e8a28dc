#pragma once

#include "models/availability/outagedesk.h"

#include <functional>

class QWidget;

namespace sc {

/** What can be done about outages: opens the dialog, submits, and says what came of it. For the page and for tickets.
 */
class OutageActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open in front of \p window, which owns this.
    OutageActs(OutageDesk &desk, QWidget *window);

    /// With what is known already; over another window than its own
    void record(const OutageValues &known, QWidget *over = nullptr);
    void correct(const OutageRecord &outage); ///< what changes the figures needs a reason (AVL-2)
    void end(const OutageRecord &outage);
    void withdraw(const OutageRecord &outage);
    void history(const OutageRecord &outage);
    void import(); ///< from CSV, with a dry run
    void undo(); ///< the last step (INC-16)

Q_SIGNALS:
    void told(const QString &text, bool isFailure);

private:
    /// Reads what there is to choose from, then calls \p show.
    void withMap(const std::function<void(const ServiceMap &)> &show);
    void answer(const OutageDesk::Answer &answer, const QString &done);

    OutageDesk &m_desk;
    QWidget *m_window;
};

} // namespace sc
