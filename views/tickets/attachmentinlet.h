#pragma once

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <optional>

class QMimeData;

namespace sc {

/** Lets files be dropped (also those of Outlook) and files and pictures be pasted (a screenshot) on widgets that would
 * take text only; not while its owner is disabled. */
class AttachmentInlet final : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentInlet(QWidget &owner);
    /// Text that is dropped or pasted there goes where it always went.
    void watch(QWidget *widget);

Q_SIGNALS:
    void filesGiven(const QStringList &files);
    void pictureGiven(const QImage &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QMimeData *data);
    [[nodiscard]] QStringList saveVirtual(const QMimeData *data);

    QWidget &m_owner;
    /// What exists only in the program it is dragged from; made for the first one
    std::optional<QTemporaryDir> m_received;
};

} // namespace sc
