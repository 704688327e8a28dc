#include "views/tickets/ticketwindow.h"

#include "models/session/deliver.h"
#include "models/tickets/queuerules.h"
#include "views/documents/ticketfacts.h"
#include "views/documents/ticketprinting.h"
#include "views/documents/tickettimeline.h"
#include "views/tickets/attachmentinlet.h"
#include "views/tickets/attachmentlist.h"
#include "views/tickets/noticewindow.h"
#include "views/tickets/ticketactions.h"
#include "views/tickets/ticketsidepane.h"
#include "views/widgets/formrows.h"
#include "views/widgets/icons.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

TicketWindow::TicketWindow(TicketDesk &desk, const QString &ticketId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_id(ticketId)
    , m_acts(new TicketActs(desk, this))
    , m_actions(new TicketActions(
          *m_acts, desk, [this] { return shownTickets(); },
          [this](const TicketActions::Act &act) { act(shownTickets()); }, this))
    , m_menus(new QMenuBar)
    , m_tools(new QToolBar)
    , m_head(new QLabel)
    , m_description(new QTextEdit)
    , m_clock(new QLabel)
    , m_security(new QLabel)
    , m_facts(new QLabel)
    , m_attachments(new AttachmentList(desk.attachments()))
    , m_timeline(new QTextBrowser)
    , m_side(new TicketSidePane)
    , m_ownActs(new QActionGroup(this))
    , m_note(new QPlainTextEdit)
    , m_save(new QPushButton(tr("&Notiz festhalten")))
    , m_presence(new QLabel)
    , m_message(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ticket"_s);
    build();
    makeMenu();
    connectAttachments();
    connect(&m_desk, &TicketDesk::ticketsChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_id))
            load();
    });
    connect(&m_desk, &TicketDesk::outagesChanged, this, &TicketWindow::load);
    connect(m_side, &TicketSidePane::outageOpened, this, &TicketWindow::outageOpened);
    connect(m_side, &TicketSidePane::opened, this, &TicketWindow::linkedOpened);
    connect(m_acts, &TicketActs::outageWanted, this, &TicketWindow::outageWanted);
    connect(m_side, &TicketSidePane::unlinkAsked, this,
            [this](const QString &link) { m_acts->unlink(m_file.ticket, link); });
    connect(m_side, &TicketSidePane::linkChosen, this, &TicketWindow::updateActs);
    connect(m_acts, &TicketActs::done, this, [this](const QString &what) { tell(what, false); });
    connect(m_acts, &TicketActs::failed, this, [this](const QString &why) { tell(why, true); });
    connect(&m_desk.presence(), &PresenceBoard::changed, this, [this](const QStringList &ids) {
        if (ids.contains(m_id))
            showOthers();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_isLossTold = false;
        if (!m_note->toPlainText().isEmpty())
            m_desk.presence().type(m_id);
    });
    connect(this, &QObject::destroyed, &m_desk.presence(),
            [board = &m_desk.presence(), id = m_id] { board->leave(id); });
    m_desk.presence().enter(m_id);
    showOthers();
    updateActs();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TicketWindow::updateClock);
    timer->start(1000);
    load();
}

void TicketWindow::build()
{
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::RichText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_description->setAccessibleName(tr("Meldung"));
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    connect(m_description->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF &size) {
                const auto most = [this, &size](int lines) { // where the screen is low, less of it is seen at once
                    return std::min(qCeil(size.height()), fontMetrics().lineSpacing() * lines)
                        + 2 * m_description->frameWidth();
                };
                m_description->setMinimumHeight(most(3));
                m_description->setMaximumHeight(most(6));
            });
    QFont bold = font();
    bold.setBold(true);
    m_clock->setFont(bold);
    m_security->setAccessibleName(tr("Sicherheitsvorfall"));
    m_security->setFont(bold);
    m_security->setWordWrap(true);
    m_security->hide();
    m_facts->setAccessibleName(tr("Nachverfolgung"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timeline->setAccessibleName(tr("Verlauf"));
    m_timeline->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Neue Notiz"));
    m_note->setPlaceholderText(tr("Notiz zum Vorgang; Strg+Eingabe hält sie fest"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 4);
    m_message->setWordWrap(true);
    m_message->hide();
    m_presence->setWordWrap(true);
    connect(m_save, &QPushButton::clicked, this, &TicketWindow::saveNote);
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_save, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->setMenuBar(m_menus);
    layout->addWidget(m_tools);
    layout->addWidget(m_head);
    layout->addWidget(m_description);
    layout->addWidget(m_clock);
    layout->addWidget(m_security);
    layout->addWidget(m_facts);
    layout->addWidget(m_presence);
    layout->addWidget(m_message);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_timeline);
    parts->addWidget(m_side);
    parts->setStretchFactor(0, 1);
    parts->setSizes({ fontMetrics().averageCharWidth() * 85, fontMetrics().averageCharWidth() * 42 });
    layout->addWidget(parts, 1);
    layout->addWidget(m_attachments);
    layout->addLayout(noteRow);
    resizeOnScreen(*this, 130, 48);
    m_timeline->setFocus();
}

void TicketWindow::makeMenu()
{
    auto *menu = m_menus->addMenu(tr("&Vorgang"));
    m_ownActs->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    QAction *note = m_ownActs->addAction(menu->addAction(iconOf(u"note"_s), tr("Notiz &festhalten")));
    note->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(note, &QAction::triggered, this, &TicketWindow::saveNote);
    m_actions->fill(menu);
    menu->addSeparator();
    m_unlink = menu->addAction(tr("Gewählte Verknüpfung lösen"));
    m_unlink->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_L);
    connect(m_unlink, &QAction::triggered, this, [this] { m_acts->unlink(m_file.ticket, m_side->removableLink()); });
    QAction *attach = m_ownActs->addAction(menu->addAction(tr("Datei anh&ängen …")));
    attach->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    connect(attach, &QAction::triggered, m_attachments, &AttachmentList::chooseFiles);
    QAction *print = m_ownActs->addAction(menu->addAction(iconOf(u"print"_s), tr("Dr&ucken …")));
    print->setShortcut(Qt::CTRL | Qt::Key_P);
    connect(print, &QAction::triggered, this, &TicketWindow::print);
    QAction *pdf = m_ownActs->addAction(menu->addAction(tr("Als &PDF speichern …")));
    pdf->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_P);
    connect(pdf, &QAction::triggered, this, &TicketWindow::exportPdf);
    QAction *close = menu->addAction(iconOf(u"quit"_s), tr("Fenster schließen"));
    close->setShortcuts({ Qt::CTRL | Qt::Key_F4, Qt::Key_Escape });
    connect(close, &QAction::triggered, this, &QWidget::close);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_actions->fill(m_tools);
}

void TicketWindow::connectAttachments()
{
    AttachmentInlet *inlet = m_attachments->inlet();
    for (QWidget *widget :
         std::initializer_list<QWidget *> { this, m_note, m_note->viewport(), m_timeline, m_timeline->viewport(),
                                            m_description, m_description->viewport() })
        inlet->watch(widget);
    connect(inlet, &AttachmentInlet::filesGiven, m_attachments, &AttachmentList::attachFiles);
    connect(inlet, &AttachmentInlet::pictureGiven, m_attachments, &AttachmentList::attachScreenshot);
    connect(m_attachments, &AttachmentList::failed, this, [this](const QString &why) { tell(why, true); });
    const auto submit = [this](const Command &command, const QString &what) {
        deliver(m_desk.submit(command), this, [this, what](const Result<Outcome> &outcome) {
            const QString failure = Words::failure(outcome);
            tell(failure.isEmpty() ? what : failure, !failure.isEmpty());
        });
    };
    connect(m_attachments, &AttachmentList::added, this, [this, submit](const Attachment &attachment) {
        submit(m_desk.compose().attach(m_file.ticket, { attachment }), tr("»%1« ist angehängt").arg(attachment.name));
    });
    connect(m_attachments, &AttachmentList::removalAsked, this, [this, submit](const Attachment &attachment) {
        submit(m_desk.compose().detach(attachment),
               tr("»%1« ist entfernt; Strg+Z holt die Datei zurück").arg(attachment.name));
    });
}

void TicketWindow::load()
{
    deliver(m_desk.open(m_id), this, [this](const Result<TicketFile> &file) {
        if (file)
            display(*file);
        else if (file.error().kind == Error::Kind::NotAllowed)
            blank();
        else if (file.error().kind == Error::Kind::NotFound && m_file.ticket.id.isNull() && m_desk.history().isThere())
            await();
        else if (file.error().kind == Error::Kind::NotFound)
            tell(tr("Dieser Vorgang wurde zurückgenommen."), true);
        else
            tell(Words::error(file.error()), true);
    });
}

void TicketWindow::showOthers()
{
    const auto others = m_desk.presence().at(m_id);
    m_presence->setText(Words::presenceSign(others) + Words::presence(others));
    m_presence->setAccessibleName(Words::presence(others)); // a change is announced
    m_presence->setVisible(!others.isEmpty());
}

void TicketWindow::await()
{
    m_isAwaited = true;
    tell(tr("Der Vorgang wird vom Server geholt …"), false);
}

void TicketWindow::missing(const QString &why)
{
    if (std::exchange(m_isAwaited, false))
        tell(why, true);
}

void TicketWindow::blank()
{
    m_file = {};
    m_side->display(m_file);
    m_attachments->setAttachments({});
    m_facts->clear();
    m_timeline->clear();
    m_head->clear();
    m_description->clear();
    m_description->hide();
    m_clock->clear();
    m_security->hide();
    updateActs();
    setWindowTitle(tr("Vertraulicher Vorgang"));
    tell(Words::error({ Error::Kind::NotAllowed, {}, u"confidential"_s }), true);
}

void TicketWindow::display(const TicketFile &file)
{
    m_file = file;
    if (std::exchange(m_isAwaited, false))
        m_message->hide();
    setWindowTitle(tr("%1 – %2").arg(file.ticket.number, file.ticket.title));
    m_timeline->setHtml(timeline(file));
    m_side->display(file);
    m_attachments->setAttachments(file.attachments);
    updateActs();
    updateHead();
    updateClock();
}

void TicketWindow::updateActs()
{
    const bool isThere = !m_file.ticket.id.isNull();
    m_actions->refresh();
    m_ownActs->setEnabled(isThere);
    m_attachments->setEnabled(isThere);
    m_note->setReadOnly(!isThere); // what was typed can still be copied
    m_save->setEnabled(isThere);
    m_unlink->setEnabled(isThere && !m_side->removableLink().isEmpty());
}

void TicketWindow::updateHead()
{
    const Ticket &t = m_file.ticket;
    QStringList facts {
        Words::of(t.state),           Words::of(t.kind),
        Words::of(t.disruptionClass), u"P%1"_s.arg(t.priority),
        Words::level(t.level),        t.owner.isEmpty() ? tr("ohne Bearbeiter") : tr("Bearbeiter: %1").arg(t.owner)
    };
    if (!t.externalParty.isEmpty())
        facts.append(tr("bei %1").arg(t.externalParty));
    if (t.followUpAt)
        facts.append(tr("Wiedervorlage %1").arg(Words::moment(*t.followUpAt)));
    const QString caller = Words::caller(t);
    m_head->setText(u"<h2 style='margin:0'>%1</h2><p style='margin:4px 0'>%2</p><p style='margin:4px 0'>%3</p>"_s.arg(
        t.title.toHtmlEscaped(), facts.join(u" · "_s).toHtmlEscaped(),
        tr("Gemeldet %1 · %2").arg(Words::arrival(t), caller.isEmpty() ? tr("unbekannt") : caller).toHtmlEscaped()));
    if (m_description->toPlainText() != t.description) // else what is selected there would be lost
        m_description->setPlainText(t.description);
    m_description->setVisible(!t.description.isEmpty());
}

QList<Ticket> TicketWindow::shownTickets() const
{
    return m_file.ticket.id.isNull() ? QList<Ticket>() : QList<Ticket> { m_file.ticket };
}

void TicketWindow::updateClock()
{
    const Ticket &t = m_file.ticket;
    if (t.id.isNull())
        return;
    const QueueRules rules(m_desk.profile(), m_desk.session().login);
    const auto reading = rules.read(t, m_desk.clock().now());
    const auto due = rules.dueAt(t);
    QString text = Words::clock(reading, t.promised);
    if (due)
        text += tr(" · Frist %1").arg(Words::moment(*due));
    if (t.notifiedLateRecord)
        text += tr(" · nacherfasst");
    m_clock->setText(text);
    m_clock->setAccessibleName(tr("Reaktionszeit: %1").arg(text)); // a change is announced
    m_clock->setPalette(toned(palette(), reading.stage));
    const QString security = Words::security(t, m_desk.clock().now());
    m_security->setText(security);
    m_security->setVisible(!security.isEmpty());
    m_security->setPalette(toned(palette(), servicetime::Stage::Breached));
    QStringList facts = TicketFacts::linesOf(m_desk.profile(), m_file, m_desk.clock().now());
    for (const Notice &notice : m_desk.notices().notices())
        if (notice.kind == Notice::Kind::Accumulation
            && std::any_of(notice.accumulation.reports.begin(), notice.accumulation.reports.end(),
                           [&](const MinorReport &report) { return report.ticket == t.id; }))
            facts.append(NoticeWindow::textOf(notice));
    if (m_facts->text() != facts.join(u'\n')) // else what is selected there would be lost each second
        m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

QString TicketWindow::timeline(const TicketFile &file)
{
    QString html;
    const auto lines = TicketTimeline::linesOf(file);
    for (const TimelineLine &line : lines) {
        const QString text = line.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += u"<p style='margin:0 0 8px 0'><b>%1</b> · %2 · %3%4<br>%5</p>"_s.arg(
            line.what.toHtmlEscaped(), Words::moment(line.at), line.who.toHtmlEscaped(),
            line.isVoided ? tr(" · zurückgenommen") : QString(),
            line.isVoided ? QString(u"<s>"_s + text + u"</s>"_s) : text);
    }
    return html;
}

bool TicketWindow::hasUnsavedNote() const
{
    return !typedIn(m_note).isEmpty();
}

void TicketWindow::closeEvent(QCloseEvent *event)
{
    const bool isKept = hasUnsavedNote() && !std::exchange(m_isLossTold, true);
    event->setAccepted(!isKept);
    if (!isKept)
        return;
    tell(tr("Ihre Notiz ist noch nicht festgehalten: Strg+Eingabe hält sie fest, noch einmal Schließen verwirft sie."),
         true);
    m_note->setFocus();
}

void TicketWindow::saveNote()
{
    const QString text = typedIn(m_note);
    if (text.isEmpty()) {
        tell(tr("Bitte schreiben Sie zuerst eine Notiz."), true);
        return;
    }
    deliver(m_desk.submit(m_desk.compose().log(m_file.ticket, { u"note"_s, text, {}, 0, m_desk.clock().now() })), this,
            [this](const Result<Outcome> &outcome) {
                if (!outcome)
                    return tell(Words::error(outcome.error()), true);
                if (outcome->status != Outcome::Status::Applied)
                    return tell(Words::refusal(*outcome), true);
                m_note->clear(); // only once it is saved
                tell(tr("Notiz festgehalten"), false);
            });
}

void TicketWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->show();
}

TicketDocument TicketWindow::document() const
{
    return { m_file, m_desk.profile(), m_desk.session().name, m_desk.clock().now() };
}

void TicketWindow::print()
{
    showPreview(document(), this);
}

void TicketWindow::exportPdf()
{
    auto *dialog = new QFileDialog(this, tr("Vorgang als PDF speichern"), m_file.ticket.number + u".pdf"_s,
                                   tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        deliver(savePdf(document(), name), this, [this, name](const Result<void> &saved) {
            tell(saved ? tr("Gespeichert: %1").arg(name)
                       : tr("Nicht gespeichert: %1 Wählen Sie einen anderen Ort.").arg(saved.error().detail),
                 !saved);
        });
    });
    dialog->open();
}

} // namespace sc
