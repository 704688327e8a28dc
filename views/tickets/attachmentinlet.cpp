#include "views/tickets/attachmentinlet.h"

#include "views/tickets/virtualfiles.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace sc {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

/// A table program offers its cells as text and as picture: then the text is meant.
bool isPicture(const QMimeData *data)
{
    return data && data->hasImage() && !data->hasText();
}

} // namespace

AttachmentInlet::AttachmentInlet(QWidget &owner)
    : QObject(&owner)
    , m_owner(owner)
{
}

void AttachmentInlet::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool AttachmentInlet::take(const QMimeData *data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (const QStringList saved = saveVirtual(data); !saved.isEmpty())
        Q_EMIT filesGiven(saved);
    else if (isPicture(data))
        Q_EMIT pictureGiven(qvariant_cast<QImage>(data->imageData()));
    else
        return false;
    return true;
}

QStringList AttachmentInlet::saveVirtual(const QMimeData *data)
{
    if (VirtualFiles::namesIn(data).isEmpty())
        return {};
    if (!m_received)
        m_received.emplace();
    return VirtualFiles::save(data, m_received->path());
}

bool AttachmentInlet::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_owner.isEnabled())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (localFiles(drop->mimeData()).isEmpty() && VirtualFiles::namesIn(drop->mimeData()).isEmpty()
            && !isPicture(drop->mimeData()))
            break;
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop)
            take(drop->mimeData());
        return true;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
            && take(QApplication::clipboard()->mimeData()))
            return true;
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sc
