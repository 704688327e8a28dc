#pragma once

#include "models/tickets/attachmentdesk.h"

#include <QFutureWatcher>
#include <QWidget>

class QImage;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace sc {

class AttachmentInlet;

/**
 * The attachments of a report or ticket: attach, open, save elsewhere, remove. A file that is still being taken shows how
 * far it is and can be given up. The owner of the list keeps the rows: it hears of added() and removalAsked().
 */
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(AttachmentDesk &desk, QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments); ///< removed ones are left out
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty(); } ///< files are still being taken
    [[nodiscard]] AttachmentInlet *inlet() const { return m_inlet; } ///< to watch more widgets; the owner decides what becomes of what is given

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
    using Taking = QFutureWatcher<Result<Attachment>>;

    void build();
    void take(const QString &name, const QFuture<Result<Attachment>> &answer);
    void finish(QListWidgetItem *item, Taking *taking, const QString &name);
    void addRow(const Attachment &attachment);
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void update();
    [[nodiscard]] const Attachment *current() const;

    AttachmentDesk &m_desk;
    AttachmentInlet *m_inlet;
    QList<Attachment> m_attachments;
    QHash<QListWidgetItem *, Taking *> m_running;
    QListWidget *m_rows;
    QLabel *m_hint;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace sc
