#include "views/tickets/attachmentlist.h"

#include "views/tickets/attachmentinlet.h"
#include "views/widgets/words.h"

#include <QBuffer>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::chrono::milliseconds FetchShownAfter { 300 }; // what is here is opened at once

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

AttachmentList::AttachmentList(AttachmentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_inlet(new AttachmentInlet(*this))
    , m_rows(new QListWidget)
    , m_hint(new QLabel(tr("oder hereinziehen; Strg+V fügt ein Bild ein")))
    , m_attach(new QPushButton(tr("Datei an&hängen …")))
    , m_open(new QPushButton(tr("Öffnen")))
    , m_save(new QPushButton(tr("Speichern unter …")))
    , m_remove(new QPushButton(tr("Entfernen")))
{
    build();
    m_inlet->watch(m_rows);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentList::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentList::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentList::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeCurrent);
    connect(m_rows, &QListWidget::itemActivated, this, &AttachmentList::openCurrent);
    connect(m_rows, &QListWidget::currentRowChanged, this, &AttachmentList::update);
    auto *remove = new QShortcut(Qt::Key_Delete, m_rows, this, &AttachmentList::removeCurrent);
    remove->setContext(Qt::WidgetShortcut);
    update();
}

void AttachmentList::build()
{
    m_rows->setAccessibleName(tr("Anhänge"));
    m_rows->setToolTip(tr("Eingabe öffnet, Entf entfernt."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_attach->setToolTip(tr("Strg+Umschalt+A"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_attach, m_open, m_save, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_hint, 1);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_rows);
    layout->addLayout(buttons);
    setFocusProxy(m_attach);
}

void AttachmentList::setAttachments(const QList<Attachment> &attachments)
{
    const Attachment *before = current();
    const QString kept = before ? before->id : QString();
    m_attachments.clear();
    for (int row = m_rows->count() - 1; row >= 0; --row)
        if (!m_running.contains(m_rows->item(row)))
            delete m_rows->takeItem(row);
    for (const Attachment &attachment : attachments)
        if (!attachment.isRemoved)
            addRow(attachment);
    for (int row = 0; row < m_rows->count(); ++row)
        if (m_rows->item(row)->data(Qt::UserRole).toString() == kept && !kept.isEmpty())
            m_rows->setCurrentRow(row);
    update();
}

void AttachmentList::addRow(const Attachment &attachment)
{
    m_attachments.append(attachment);
    auto *item = new QListWidgetItem(tr("%1  (%2)").arg(attachment.name, sizeText(attachment.size)), m_rows);
    item->setData(Qt::UserRole, attachment.id);
    item->setToolTip(attachment.name);
}

const Attachment *AttachmentList::current() const
{
    const QListWidgetItem *item = m_rows->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    const auto found = std::find_if(m_attachments.begin(), m_attachments.end(),
                                    [&id](const Attachment &a) { return !id.isEmpty() && a.id == id; });
    return found == m_attachments.end() ? nullptr : &*found;
}

void AttachmentList::update()
{
    constexpr int MostRows = 4;
    const int rows = m_rows->count();
    const bool isTaking = m_rows->currentItem() && m_running.contains(m_rows->currentItem());
    m_rows->setVisible(rows > 0);
    m_rows->setFixedHeight(std::min(rows, MostRows) * (fontMetrics().height() + 6) + 6);
    m_hint->setVisible(rows == 0);
    for (QPushButton *button : { m_open, m_save, m_remove })
        button->setVisible(rows > 0);
    m_open->setEnabled(current());
    m_save->setEnabled(current());
    m_remove->setEnabled(current() || isTaking);
    m_remove->setText(isTaking ? tr("Abbrechen") : tr("Entfernen"));
}

void AttachmentList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Dateien anhängen"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Anhängen"));
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::attachFiles);
    dialog->open();
}

void AttachmentList::attachFiles(const QStringList &files)
{
    for (const QString &file : files)
        take(QFileInfo(file).fileName(), m_desk.addFile(file));
}

void AttachmentList::attachScreenshot(const QImage &picture)
{
    // Windows takes no colon in names
    const QString moment = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString name = tr("Bildschirmfoto %1.png").arg(moment);
    take(name, m_desk.addContent(name, [picture] {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        picture.save(&png, "PNG");
        return png.data();
    }));
}

template <typename T>
void AttachmentList::follow(const QString &busy, std::chrono::milliseconds shownAfter, const QFuture<Result<T>> &answer,
                            const std::function<void(const Result<T> &)> &done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    const auto text = [watcher, busy] {
        return watcher->progressValue() > 0 ? tr("%1, %2 %").arg(busy).arg(watcher->progressValue() / 10)
                                            : tr("%1 …").arg(busy);
    };
    const auto show = [this, watcher, text] {
        auto *item = new QListWidgetItem(text(), m_rows);
        m_running.insert(item, watcher);
        m_rows->setCurrentItem(item); // Delete gives it up
        update();
    };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, text] {
        if (QListWidgetItem *item = m_running.key(watcher))
            item->setText(text());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        const auto answered = watcher->future();
        if (QListWidgetItem *item = m_running.key(watcher)) {
            m_running.remove(item);
            delete item;
        }
        watcher->deleteLater();
        if (answered.resultCount() > 0) // else it was given up
            done(answered.result());
        update();
        if (!isBusy())
            Q_EMIT idle();
    });
    watcher->setFuture(answer);
    if (shownAfter.count() == 0)
        show();
    else
        QTimer::singleShot(shownAfter, watcher, [watcher, show] {
            if (!watcher->isFinished())
                show();
        });
}

void AttachmentList::tellFailure(const Error &error, const QString &name)
{
    if (error.subject != u"cancelled")
        Q_EMIT failed(failureText(error, name, m_desk.limitBytes()));
}

void AttachmentList::take(const QString &name, const QFuture<Result<Attachment>> &answer)
{
    follow<Attachment>(tr("%1  wird übernommen").arg(name), {}, answer, [this, name](const Result<Attachment> &taken) {
        if (!taken) {
            tellFailure(taken.error(), name);
            return;
        }
        addRow(*taken);
        m_rows->setCurrentRow(m_rows->count() - 1);
        Q_EMIT added(*taken);
    });
}

void AttachmentList::openCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    follow<QString>(
        tr("%1  wird geholt").arg(attachment->name), FetchShownAfter, m_desk.copyToOpen(*attachment),
        [this, name = attachment->name](const Result<QString> &copy) {
            if (!copy)
                tellFailure(copy.error(), name);
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                Q_EMIT failed(
                    tr("Für »%1« ist kein Programm eingerichtet. Speichern Sie die Datei und öffnen Sie sie selbst.")
                        .arg(name));
        });
}

void AttachmentList::saveCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    auto *dialog = new QFileDialog(this, tr("Anhang speichern"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Speichern"));
    dialog->selectFile(fileNameOf(*attachment));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen = *attachment](const QString &file) {
        follow<void>(tr("%1  wird geholt").arg(chosen.name), FetchShownAfter, m_desk.saveAs(chosen, file),
                     [this, name = chosen.name](const Result<void> &done) {
                         if (!done)
                             tellFailure(done.error(), name);
                     });
    });
    dialog->open();
}

void AttachmentList::removeCurrent()
{
    if (QListWidgetItem *item = m_rows->currentItem(); item && m_running.contains(item))
        m_running.value(item)->cancel();
    else if (const Attachment *attachment = current())
        Q_EMIT removalAsked(*attachment);
}

QString AttachmentList::failureText(const Error &error, const QString &name, qint64 limitBytes)
{
    if (error.subject == u"too_big")
        return tr("»%1« ist größer als %2 und wurde nicht angehängt. Legen Sie die Datei an einem gemeinsamen Ort ab und nennen Sie ihn im Text.")
            .arg(name, sizeText(limitBytes));
    if (error.subject == u"unreadable")
        return tr("»%1« lässt sich nicht lesen und wurde nicht angehängt. Ein Ordner lässt sich nur gepackt anhängen.")
            .arg(name);
    if (error.subject == u"content")
        return tr("Der Inhalt von »%1« liegt auf dem Server, der zurzeit nicht erreichbar ist. Der Vorgang ist vollständig. Öffnen Sie den Anhang, sobald die Verbindung wieder steht.")
            .arg(name);
    if (error.subject == u"missing")
        return tr("Der Inhalt von »%1« fehlt in der Ablage. Der Vorgang ist vollständig. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.")
            .arg(name);
    if (error.subject == u"damaged")
        return tr("»%1« ist in der Ablage beschädigt (die Prüfsumme stimmt nicht) und wurde nicht ausgegeben. Holen Sie die Datei aus einer Sicherung oder lassen Sie sie noch einmal senden.")
            .arg(name);
    if (error.subject == u"program")
        return tr("»%1« ist ein Programm und wird von hier nicht geöffnet. Speichern Sie die Datei und lassen Sie sie prüfen.")
            .arg(name);
    if (error.subject == u"damaged_mail")
        return tr("»%1« ist unvollständig oder beschädigt. Es wurde nichts übernommen. Speichern Sie die Nachricht in Outlook noch einmal, oder hängen Sie die Datei an.")
            .arg(name);
    if (error.subject == u"not_a_mail" || error.subject == u"too_nested")
        return tr("»%1« ist keine E-Mail, die sich lesen lässt. Es wurde nichts übernommen. Sie können die Datei anhängen.")
            .arg(name);
    return Words::error(error);
}

} // namespace sc
