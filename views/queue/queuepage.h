#pragma once

#include "models/tickets/queuemodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace sc {

class QueueProxy;

/** The queues at the left, the tickets of one in the middle, the selected one below; everything by keyboard. */
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    QueuePage(QueueModel &queue, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QList<Ticket> selectedTickets() const;
    [[nodiscard]] QString currentId() const;
    void focusFilter();
    void focusTable();
    void showQueue(Queue queue);
    [[nodiscard]] QByteArray layoutState() const; ///< columns: width, order, visibility, sorting
    void restoreLayout(const QByteArray &state);
    void showMessage(const QString &text); ///< instead of the empty table: why there is nothing

Q_SIGNALS:
    void opened(const QString &ticketId);
    void selectionChanged();

private:
    [[nodiscard]] QWidget *makeNavigation();
    [[nodiscard]] QWidget *makeTable();
    void selectFirst();
    void setUpTable();
    void updateCounts();
    void updateDetail();
    void updateEmptyState();
    void tick();
    void chooseColumns(const QPoint &place);

    QueueModel &m_queue;
    const Clock &m_clock;
    QueueProxy *m_proxy;
    QListWidget *m_navigation = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QTextBrowser *m_detail = nullptr;
    QTimer m_timer;
};

} // namespace sc
