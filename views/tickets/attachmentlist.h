#pragma once

#include "models/tickets/attachmentdesk.h"

#include <QFutureWatcher>
#include <QWidget>

#include <chrono>
#include <functional>

class QImage;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace sc {

class AttachmentInlet;

/**
 * The attachments of a report or ticket: attach, open, save elsewhere, remove. A file that is still being taken, or
 * fetched from the team's server, shows how far it is and can be given up. The owner of the list keeps the rows: it
 * hears of added() and removalAsked().
 */
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(AttachmentDesk &desk, QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments); ///< removed ones are left out
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty(); } ///< files are still being taken
    [[nodiscard]] AttachmentInlet *inlet() const
    {
        return m_inlet;
    } ///< to watch more widgets; the owner decides what becomes of what is given

    void attachFiles(const QStringList &files);
    void attachScreenshot(const QImage &picture);
    void chooseFiles(); ///< asks for files and attaches them

    /// Why a file was not taken, opened or saved: what happened, what is safe, what to do.
    [[nodiscard]] static QString failureText(const Error &error, const QString &name, qint64 limitBytes);

Q_SIGNALS:
    void added(const sc::Attachment &attachment);
    void removalAsked(const sc::Attachment &attachment);
    void failed(const QString &why);
    void idle(); ///< nothing is being taken any more

private:
    void build();
    void take(const QString &name, const QFuture<Result<Attachment>> &answer);
    /// Shows how far \p answer is in a row of its own, where it can be given up; then calls \p done.
    template <typename T>
    void follow(const QString &busy, std::chrono::milliseconds shownAfter, const QFuture<Result<T>> &answer,
                const std::function<void(const Result<T> &)> &done);
    void tellFailure(const Error &error, const QString &name);
    void addRow(const Attachment &attachment);
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void update();
    [[nodiscard]] const Attachment *current() const;

    AttachmentDesk &m_desk;
    AttachmentInlet *m_inlet;
    QList<Attachment> m_attachments;
    QHash<QListWidgetItem *, QFutureWatcherBase *> m_running;
    QListWidget *m_rows;
    QLabel *m_hint;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace sc
