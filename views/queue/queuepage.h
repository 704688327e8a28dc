#pragma once

#include "models/tickets/queuemodel.h"
#include "views/queue/queueview.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;

namespace sc {

class DetailPane;
class QueueProxy;
class QueueTable;

/** The queues at the left, the tickets of one in the middle, the selected one below; everything by keyboard. */
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    QueuePage(QueueModel &queue, TicketDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QList<Ticket> selectedOutlines() const; ///< as far as the queue knows them
    /// Calls \p act with the selected tickets, read off the GUI thread, with the values that are shown now.
    void withSelected(const std::function<void(const QList<Ticket> &)> &act);
    [[nodiscard]] QString currentId() const;
    void focusFilter();
    void focusTable();
    void showQueue(Queue queue);

    [[nodiscard]] QueueView view() const; ///< without a name
    void apply(const QueueView &view);
    void setSavedViews(const QStringList &names); ///< listed below the queues
    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitters(const QByteArray &state);

    /// Checkable, one a column; the title always stays.
    [[nodiscard]] QList<QAction *> columnActions() const;
    /// Exclusive, in the order of Grouping.
    [[nodiscard]] QList<QAction *> groupingActions() const;

    void showMessage(const QString &text); ///< instead of the empty table: why there is nothing

Q_SIGNALS:
    void opened(const QString &ticketId);
    void selectionChanged();
    void savedViewChosen(int index);
    void failed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeNavigation();
    [[nodiscard]] QWidget *makeTable();
    void connectModel();
    void selectFirst();
    void rememberSelection();
    void restoreSelection();
    void updatePointed();
    void updateCounts();
    void updatePending();
    void updateDetail();
    void updateEmptyState();
    void showTable(bool isShown); ///< or, in its place, why there is nothing
    void tick();

    QueueModel &m_queue;
    TicketDesk &m_desk;
    QueueProxy *m_proxy;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    QListWidget *m_navigation = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    QueueTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    DetailPane *m_detail = nullptr;
    std::optional<QPoint> m_pointer; ///< in the viewport of the table
    QStringList m_keptIds; ///< selected before the list is made anew
    QString m_keptCurrent;
    QTimer m_timer;
};

} // namespace sc
