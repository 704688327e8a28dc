#include "views/tickets/recordwindow.h"

#include "models/domain/ids.h"
#include "models/session/deliver.h"
#include "views/tickets/attachmentinlet.h"
#include "views/tickets/attachmentlist.h"
#include "views/tickets/recordform.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

RecordWindow::RecordWindow(TicketDesk &desk, DirectoryDesk &directory, const QString &draftFolder,
                           const QString &draftId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_directory(directory)
    , m_draftFile(draftFolder, draftId.isEmpty() ? newUuid() : draftId)
    , m_form(new RecordForm(desk))
    , m_similar(new QListWidget)
    , m_message(new QLabel)
    , m_mail(new QPushButton(tr("Aus E-Mail übe&rnehmen …")))
    , m_save(new QPushButton(tr("Meldung a&ufnehmen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"record"_s);
    setWindowTitle(tr("Neue Meldung"));
    build();
    connectAll();
    loadCallers();
    if (!draftId.isEmpty())
        loadDraft();
    m_form->focusCaller();
}

void RecordWindow::build()
{
    constexpr int Margin = 16;
    auto *similarLabel = new QLabel(tr("Ähnliche &offene Vorgänge"));
    similarLabel->setBuddy(m_similar);
    m_similar->setAccessibleName(tr("Ähnliche offene Vorgänge"));
    m_similar->setFixedHeight(fontMetrics().height() * 4 + 8);
    m_message->setWordWrap(true);
    m_message->hide();
    m_mail->setToolTip(tr("Strg+O"));
    m_save->setToolTip(tr("Strg+Eingabe"));
    m_save->setDefault(true);
    auto *keys = new QLabel(tr("Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten."));
    keys->setForegroundRole(QPalette::PlaceholderText);
    keys->setWordWrap(true);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_mail);
    footer->addWidget(keys, 1);
    footer->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(8);
    layout->addWidget(m_form, 1);
    layout->addWidget(similarLabel);
    layout->addWidget(m_similar);
    layout->addWidget(m_message);
    layout->addLayout(footer);
    resizeOnScreen(*this, 148, 34);
}

void RecordWindow::connectAll()
{
    for (const auto &keys : { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordWindow::save);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A, this), &QShortcut::activated, m_form->attachments(),
            &AttachmentList::chooseFiles);
    connect(new QShortcut(Qt::CTRL | Qt::Key_O, this), &QShortcut::activated, this, &RecordWindow::chooseMail);
    connect(m_mail, &QPushButton::clicked, this, &RecordWindow::chooseMail);
    connect(m_save, &QPushButton::clicked, this, &RecordWindow::save);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1000);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        if (!m_form->isUntouched())
            m_draftFile.save(draft());
    });
    connect(m_form, &RecordForm::edited, this, [this] {
        if (!m_draftTimer.isActive()) // not restarted: never older than a second
            m_draftTimer.start();
    });
    m_similarTimer.setSingleShot(true);
    m_similarTimer.setInterval(300);
    connect(&m_similarTimer, &QTimer::timeout, this, &RecordWindow::lookForSimilar);
    connect(m_form, &RecordForm::textEdited, this, [this] { m_similarTimer.start(); });
    connect(m_similar, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT similarOpened(item->data(Qt::UserRole).toString()); });

    AttachmentList *attachments = m_form->attachments();
    attachments->inlet()->watch(this);
    connect(attachments->inlet(), &AttachmentInlet::filesGiven, this, &RecordWindow::takeFiles);
    connect(attachments->inlet(), &AttachmentInlet::pictureGiven, attachments, &AttachmentList::attachScreenshot);
    connect(attachments, &AttachmentList::failed, this, [this](const QString &why) { tell(why, true); });
    connect(attachments, &AttachmentList::idle, this, [this] {
        if (std::exchange(m_isSaveWaiting, false))
            save();
    });
    connect(&m_directory, &DirectoryDesk::changed, this, [this](const QString &entity) {
        if (entity == u"contacts" || entity == u"tenants")
            loadCallers();
    });
}

void RecordWindow::takeFiles(const QStringList &files)
{
    const auto isMail = [](const QString &file) {
        return file.endsWith(u".eml"_s, Qt::CaseInsensitive) || file.endsWith(u".msg"_s, Qt::CaseInsensitive);
    };
    if (files.size() == 1 && isMail(files.constFirst()))
        takeMail(files.constFirst());
    else
        m_form->attachments()->attachFiles(files);
}

void RecordWindow::chooseMail()
{
    auto *dialog = new QFileDialog(this, tr("E-Mail übernehmen"), {}, tr("E-Mails (*.eml *.msg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Übernehmen"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecordWindow::takeMail);
    dialog->open();
}

void RecordWindow::takeMail(const QString &file)
{
    if (!m_form->isUntouched()) {
        m_form->attachments()->attachFiles({ file });
        tell(
            tr("Die E-Mail ist angehängt; was Sie eingegeben haben, bleibt. Zum Übernehmen öffnen Sie sie in einer leeren Meldung."),
            false);
        return;
    }
    deliver(m_desk.attachments().readMail(file, m_desk.clock().now()), this,
            [this, name = QFileInfo(file).fileName()](const Result<MailReport> &report) {
                if (report)
                    fill(*report);
                else
                    tell(AttachmentList::failureText(report.error(), name, m_desk.attachments().limitBytes()), true);
            });
}

void RecordWindow::fill(const MailReport &report)
{
    TicketDraft draft = m_form->draft(); // class and kind stay as chosen
    const TicketDraft &mail = report.draft;
    draft.channel = mail.channel;
    draft.text = mail.text;
    draft.callerName = mail.callerName;
    draft.callerMail = mail.callerMail;
    draft.contactId.clear();
    draft.reportedAt = mail.reportedAt;
    draft.isArrivalKnown = mail.isArrivalKnown;
    draft.attachments = mail.attachments;
    m_form->setDraft(draft);
    QStringList notes;
    if (!mail.isArrivalKnown)
        notes.append(
            tr("Wann das Postfach die Nachricht empfangen hat, steht nicht in ihr. Bitte tragen Sie den Eingang ein."));
    if (!report.damaged.isEmpty())
        notes.append(tr("Beschädigt angekommen: %1.").arg(report.damaged.join(u", "_s)));
    if (!report.leftOut.isEmpty())
        notes.append(tr("Zu groß zum Anhängen, nur in der Nachricht selbst: %1.").arg(report.leftOut.join(u", "_s)));
    if (report.isCut)
        notes.append(tr("Die Nachricht hat mehr Teile, als gelesen werden; alle stehen in der angehängten Nachricht."));
    tell(notes.join(u' '), !notes.isEmpty());
    if (mail.isArrivalKnown)
        m_form->focusText();
    else
        m_form->focusField(u"reportedAt"_s);
}

void RecordWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

TicketDraft RecordWindow::draft() const
{
    TicketDraft draft = m_form->draft();
    draft.id = m_draftFile.draftId();
    return draft;
}

void RecordWindow::loadCallers()
{
    deliver(m_directory.callers(), this, [this](const Result<QList<Caller>> &callers) {
        if (callers) // else nobody is proposed; recording goes on
            m_form->setCallers(*callers);
    });
}

void RecordWindow::loadDraft()
{
    deliver(m_draftFile.load(), this, [this](const std::optional<TicketDraft> &draft) {
        if (!draft) {
            tell(
                tr("Dieser Entwurf lässt sich nicht mehr lesen. Die Datei liegt unverändert im Ordner »drafts« neben der Datenbank."),
                true);
            return;
        }
        m_form->setDraft(*draft);
        setWindowTitle(tr("Neue Meldung (wiederhergestellter Entwurf)"));
        m_form->focusText();
    });
}

void RecordWindow::lookForSimilar()
{
    const QString asked = m_form->text();
    deliver(m_desk.similar(asked, 3), this, [this, asked](const Result<QList<Ticket>> &found) {
        if (asked != m_form->text()) // a late answer
            return;
        m_similar->clear();
        if (!found)
            return;
        for (const Ticket &ticket : *found) {
            auto *item = new QListWidgetItem(ticket.number + u"  "_s + ticket.title, m_similar);
            item->setData(Qt::UserRole, ticket.id.value);
        }
    });
}

void RecordWindow::save()
{
    if (!m_save->isEnabled())
        return;
    if (m_form->attachments()->isBusy()) {
        m_isSaveWaiting = true;
        tell(tr("Eine Datei wird noch übernommen; danach wird die Meldung aufgenommen."), false);
        return;
    }
    const TicketDraft value = draft();
    const auto problems = value.problems(m_desk.clock().now());
    if (!problems.isEmpty()) {
        tell(Words::problem(problems.constFirst()), true);
        m_form->focusField(problems.constFirst().field);
        return;
    }
    m_save->setEnabled(false);
    deliver(m_desk.submit(m_desk.compose().record(value)), this, [this, value](const Result<Outcome> &outcome) {
        m_save->setEnabled(true);
        const QString failure = Words::failure(outcome);
        tell(failure, true);
        if (!failure.isEmpty())
            return;
        m_isSaved = true;
        m_draftFile.remove();
        Q_EMIT recorded(value.id, outcome->number);
        close();
    });
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    m_draftTimer.stop();
    if (!m_isSaved && !m_form->isUntouched()) {
        m_draftFile.save(draft()); // offered again: nothing that was typed is lost
        Q_EMIT draftKept();
    } else if (!m_isSaved)
        m_draftFile.remove();
    event->accept();
}

} // namespace sc
