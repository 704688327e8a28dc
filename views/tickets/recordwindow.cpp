#include "views/tickets/recordwindow.h"

#include "models/domain/ids.h"
#include "models/session/deliver.h"
#include "views/widgets/berlintimeedit.h"
#include "views/tickets/callercompleter.h"
#include "views/widgets/searchablecombo.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;

RecordWindow::RecordWindow(TicketDesk &desk, DirectoryDesk &directory, const QString &draftFolder, const QString &draftId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_directory(directory)
    , m_draftFolder(draftFolder)
    , m_id(draftId.isEmpty() ? newUuid() : draftId)
    , m_caller(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_tenant(new QComboBox)
    , m_callers(new CallerCompleter(this))
    , m_text(new QPlainTextEdit)
    , m_channel(new QComboBox)
    , m_reported(new BerlinTimeEdit(desk.clock().now()))
    , m_dateOnly(new QCheckBox(tr("nur der &Tag ist bekannt (Eingangsstempel)")))
    , m_kind(new QComboBox)
    , m_class(new QComboBox)
    , m_definition(new QLabel)
    , m_due(new QLabel)
    , m_informed(new QCheckBox(tr("Kunde in diesem Gespräch über die Bearbeitung &informiert")))
    , m_similar(new QListWidget)
    , m_problem(new QLabel)
    , m_save(new QPushButton(tr("Meldung aufnehmen")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"record"_s);
    setWindowTitle(tr("Neue Meldung"));
    m_writer.setMaxThreadCount(1);
    build();
    connectAll();
    loadCallers();
    if (!draftId.isEmpty())
        loadDraft();
    updatePreview();
    m_caller->setFocus();
}

void RecordWindow::build()
{
    for (int i = 0; i <= static_cast<int>(Channel::Post); ++i)
        m_channel->addItem(Words::of(static_cast<Channel>(i)));
    m_channel->setCurrentIndex(static_cast<int>(Channel::Phone));
    for (int i = 0; i <= static_cast<int>(TicketKind::Complaint); ++i)
        m_kind->addItem(Words::of(static_cast<TicketKind>(i)));
    for (int i = 0; i < servicetime::DisruptionClassCount; ++i)
        m_class->addItem(Words::of(static_cast<DisruptionClass>(i)));
    m_class->setCurrentIndex(static_cast<int>(DisruptionClass::Minor));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Was ist geschehen? Die erste Zeile wird der Titel."));
    m_definition->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_similar->setMaximumHeight(fontMetrics().height() * 5);
    m_dateOnly->hide();
    m_caller->setPlaceholderText(tr("Name oder Telefonnummer; Bekannte werden vorgeschlagen"));
    makeSearchable(m_tenant);
    for (QLineEdit *edit : { m_caller, m_phone })
        m_callers->attach(edit);

    auto *form = new QFormLayout;
    const auto row = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    row(tr("&Meldende Person"), m_caller);
    row(tr("Tele&fon"), m_phone);
    row(tr("&E-Mail"), m_mail);
    row(tr("Mel&dung"), m_text);
    row(tr("Ma&ndant"), m_tenant);
    row(tr("Ein&gang über"), m_channel);
    row(tr("Gemel&det am"), m_reported);
    form->addRow(QString(), m_dateOnly);
    row(tr("&Art"), m_kind);
    row(tr("Störungs&klasse"), m_class);
    form->addRow(QString(), m_definition);
    row(tr("Frist der Reaktion"), m_due);
    form->addRow(QString(), m_informed);
    row(tr("Ähnliche &offene Vorgänge"), m_similar);

    auto *keys = new QLabel(tr("Strg+Eingabe nimmt auf, Esc schließt; der Entwurf bleibt erhalten."));
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *footer = new QHBoxLayout;
    footer->addWidget(keys, 1);
    footer->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addLayout(footer);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 38);
}

void RecordWindow::connectAll()
{
    for (const auto &keys : { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) })
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordWindow::save);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &RecordWindow::save);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1000);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordWindow::saveDraft);
    m_similarTimer.setSingleShot(true);
    m_similarTimer.setInterval(300);
    connect(&m_similarTimer, &QTimer::timeout, this, &RecordWindow::lookForSimilar);
    const auto typed = [this] {
        if (!m_draftTimer.isActive()) // not restarted: never older than a second
            m_draftTimer.start();
    };
    for (QLineEdit *edit : { m_caller, m_phone, m_mail })
        connect(edit, &QLineEdit::textChanged, this, typed);
    connect(m_caller, &QLineEdit::textEdited, this, [this] { m_contactId.clear(); });
    connect(m_callers, &CallerCompleter::chosen, this, &RecordWindow::fillIn);
    connect(&m_directory, &DirectoryDesk::changed, this, [this](const QString &entity) {
        if (entity == u"contacts" || entity == u"tenants")
            loadCallers();
    });
    connect(m_tenant, &QComboBox::currentTextChanged, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, typed] {
        typed();
        m_similarTimer.start();
    });
    connect(m_reported, &QDateTimeEdit::dateTimeChanged, this, &RecordWindow::updatePreview);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto channel = static_cast<Channel>(index);
        m_dateOnly->setVisible(channel == Channel::Post);
        m_informed->setEnabled(channel == Channel::Phone || channel == Channel::InPerson);
        updatePreview();
    });
    connect(m_dateOnly, &QCheckBox::toggled, this, &RecordWindow::updatePreview);
    connect(m_class, &QComboBox::currentIndexChanged, this, &RecordWindow::updatePreview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Only incidents carry a disruption class (INC-2).
        const bool isIncident = static_cast<TicketKind>(index) == TicketKind::Incident;
        m_class->setEnabled(isIncident);
        m_class->setCurrentIndex(static_cast<int>(isIncident ? DisruptionClass::Minor : DisruptionClass::Other));
    });
    connect(m_similar, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { Q_EMIT similarOpened(item->data(Qt::UserRole).toString()); });
}

TicketDraft RecordWindow::draft() const
{
    TicketDraft draft;
    draft.id = m_id;
    draft.text = m_text->toPlainText();
    draft.channel = static_cast<Channel>(m_channel->currentIndex());
    draft.reportedAt = m_reported->instant();
    draft.isDateOnly = draft.channel == Channel::Post && m_dateOnly->isChecked();
    draft.kind = static_cast<TicketKind>(m_kind->currentIndex());
    draft.disruptionClass = static_cast<DisruptionClass>(m_class->currentIndex());
    draft.callerName = m_caller->text();
    draft.callerPhone = m_phone->text();
    draft.callerMail = m_mail->text();
    draft.contactId = m_contactId;
    draft.tenantId = m_tenant->itemData(m_tenant->findText(m_tenant->currentText())).toString();
    draft.informedDuringCall = m_informed->isEnabled() && m_informed->isChecked();
    return draft;
}

void RecordWindow::updatePreview()
{
    const TicketDraft now = draft();
    const auto due = m_desk.profile().dueAt(now.disruptionClass, now.arrival(m_desk.profile()));
    m_definition->setText(Words::definition(now.disruptionClass));
    m_due->setText(due ? Words::moment(*due) : tr("keine"));
}

void RecordWindow::loadCallers()
{
    deliver(m_directory.callers(), this, [this](const Result<QList<Caller>> &callers) {
        if (!callers) // then nobody is proposed; recording goes on
            return;
        m_callers->setCallers(*callers);
        const QString tenant = m_tenant->currentText();
        m_tenant->clear();
        m_tenant->addItem(QString());
        for (const Caller &caller : *callers)
            if (caller.contactId.isEmpty())
                m_tenant->addItem(caller.tenant, caller.tenantId);
        m_tenant->setCurrentText(tenant);
    });
}

void RecordWindow::fillIn(const Caller &caller)
{
    m_caller->setText(caller.name);
    m_phone->setText(caller.phone);
    m_mail->setText(caller.mail);
    m_tenant->setCurrentText(caller.tenant);
    m_contactId = caller.contactId;
}

void RecordWindow::lookForSimilar()
{
    const QString asked = m_text->toPlainText();
    deliver(m_desk.similar(asked, 3), this, [this, asked](const Result<QList<Ticket>> &found) {
        if (asked != m_text->toPlainText()) // a late answer
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
    const TicketDraft value = draft();
    const auto problems = value.problems(m_desk.clock().now());
    m_problem->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        m_problem->setText(Words::problem(problems.constFirst()));
        (problems.constFirst().field == u"text" ? static_cast<QWidget *>(m_text) : m_reported)->setFocus();
        return;
    }
    m_save->setEnabled(false);
    deliver(m_desk.submit(m_desk.compose().record(value)), this, [this, value](const Result<Outcome> &outcome) {
        m_save->setEnabled(true);
        const QString failure = Words::failure(outcome);
        m_problem->setVisible(!failure.isEmpty());
        if (!failure.isEmpty()) {
            m_problem->setText(failure);
            return;
        }
        m_isSaved = true;
        removeDraft();
        Q_EMIT recorded(value.id, outcome->number);
        close();
    });
}

void RecordWindow::saveDraft()
{
    const QString file = m_draftFolder + u'/' + m_id + u".json"_s;
    const QByteArray bytes = QJsonDocument(QJsonObject { { u"text"_s, m_text->toPlainText() }, { u"caller"_s, m_caller->text() }, { u"phone"_s, m_phone->text() },
                                                         { u"mail"_s, m_mail->text() }, { u"tenant"_s, m_tenant->currentText() }, { u"contact"_s, m_contactId }, { u"channel"_s, m_channel->currentIndex() }, { u"kind"_s, m_kind->currentIndex() },
                                                         { u"class"_s, m_class->currentIndex() }, { u"reported"_s, draft().reportedAt } })
                                 .toJson();
    m_writer.start([file, bytes] {
        QDir().mkpath(QFileInfo(file).path());
        QSaveFile save(file);
        if (save.open(QIODevice::WriteOnly)) {
            save.write(bytes);
            save.commit();
        }
    });
}

void RecordWindow::loadDraft()
{
    QFile file(m_draftFolder + u'/' + m_id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    m_text->setPlainText(json.value("text"_L1).toString());
    m_caller->setText(json.value("caller"_L1).toString());
    m_phone->setText(json.value("phone"_L1).toString());
    m_mail->setText(json.value("mail"_L1).toString());
    m_tenant->setCurrentText(json.value("tenant"_L1).toString());
    m_contactId = json.value("contact"_L1).toString();
    m_channel->setCurrentIndex(json.value("channel"_L1).toInt());
    m_kind->setCurrentIndex(json.value("kind"_L1).toInt());
    m_class->setCurrentIndex(json.value("class"_L1).toInt());
    m_reported->setInstant(json.value("reported"_L1).toInteger());
    setWindowTitle(tr("Neue Meldung (wiederhergestellter Entwurf)"));
}

void RecordWindow::removeDraft()
{
    m_writer.start([file = QString(m_draftFolder + u'/' + m_id + u".json"_s)] { QFile::remove(file); });
}

QStringList RecordWindow::draftsIn(const QString &draftFolder)
{
    QStringList ids = QDir(draftFolder).entryList({ u"*.json"_s }, QDir::Files);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    m_draftTimer.stop();
    const bool hasContent = !m_text->toPlainText().trimmed().isEmpty();
    if (!m_isSaved && hasContent)
        saveDraft(); // offered again: nothing that was typed is lost
    else if (!m_isSaved)
        removeDraft();
    event->accept();
}

} // namespace sc
