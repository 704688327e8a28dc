#pragma once

#include "models/tickets/historysearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace sc {

/**
 * The part of the search that only the shared database can answer: tickets that were closed too long ago to be kept
 * here. Says how far it is, asks for the next page or gives up by one button. Hidden as long as there is nothing to
 * say.
 */
class OlderTickets final : public QWidget
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    explicit OlderTickets(HistorySearch &history, QWidget *parent = nullptr);
    ~OlderTickets() override;

    /// Looks for \p text once nothing is typed for a moment; what was looked for before is given up.
    void look(const QString &text, const QString &tenantId);
    [[nodiscard]] const QList<HistoryHit> &hits() const { return m_hits; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void changed(); ///< the hits, or whether they are still looked for

private:
    void ask();
    void take(const Result<HistoryPage> &page);
    void press(); ///< gives up, or asks for more
    void tell(const QString &text, const QString &act);

    HistorySearch &m_history;
    QLabel *m_state;
    QPushButton *m_act;
    QTimer m_pause;
    HistoryQuery m_query;
    QList<HistoryHit> m_hits;
    bool m_isLooking = false;
    int m_asked = 0; ///< questions so far: an answer to an earlier one is late
};

} // namespace sc
