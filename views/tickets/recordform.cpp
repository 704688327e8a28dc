#include "views/tickets/recordform.h"

#include "views/tickets/attachmentinlet.h"
#include "views/tickets/attachmentlist.h"
#include "views/tickets/callercompleter.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/searchablecombo.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;

namespace {

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    return form;
}

} // namespace

RecordForm::RecordForm(TicketDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_caller(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_attachments(new AttachmentList(desk.attachments()))
    , m_tenant(new QComboBox)
    , m_channel(new QComboBox)
    , m_reported(new BerlinTimeEdit(desk.clock().now()))
    , m_dateOnly(new QCheckBox(tr("nur der &Tag ist bekannt (Eingangsstempel)")))
    , m_reachedOther(new QCheckBox(tr("zuerst &bei anderer Stelle eingegangen")))
    , m_reachedOtherAt(new BerlinTimeEdit(desk.clock().now()))
    , m_kind(new QComboBox)
    , m_class(new QComboBox)
    , m_definition(new QLabel)
    , m_due(new QLabel)
    , m_informed(new QCheckBox(tr("Kunde ist dabei über die Bearbeitung &informiert")))
    , m_completer(new CallerCompleter(this))
{
    fillChoices();
    build();
    connectAll();
    showWhatFits();
    updatePreview();
}

void RecordForm::fillChoices()
{
    for (int i = 0; i <= static_cast<int>(Channel::Post); ++i)
        m_channel->addItem(Words::of(static_cast<Channel>(i)));
    m_channel->setCurrentIndex(static_cast<int>(Channel::Phone));
    for (int i = 0; i <= static_cast<int>(TicketKind::Complaint); ++i)
        m_kind->addItem(Words::of(static_cast<TicketKind>(i)));
    for (int i = 0; i < servicetime::DisruptionClassCount; ++i)
        m_class->addItem(Words::of(static_cast<DisruptionClass>(i)));
    m_class->setCurrentIndex(static_cast<int>(DisruptionClass::Minor));
    m_caller->setPlaceholderText(tr("Name, Telefonnummer oder Mandant"));
    m_text->setPlaceholderText(tr("Was ist geschehen? Die erste Zeile wird der Titel."));
    m_text->setTabChangesFocus(true);
    makeSearchable(m_tenant);
    for (QLineEdit *edit : { m_caller, m_phone })
        m_completer->attach(edit);
    m_caller->installEventFilter(this);
    AttachmentInlet *inlet = m_attachments->inlet();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_caller, m_phone, m_mail, m_text, m_text->viewport() })
        inlet->watch(widget);
}

void RecordForm::build()
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(whoAndWhat(), 3);
    columns->addLayout(withDefaults(), 2);
}

QFormLayout *RecordForm::whoAndWhat()
{
    auto *form = newForm();
    addRow(form, tr("&Meldende Person"), m_caller);
    addRow(form, tr("Tele&fon"), m_phone);
    addRow(form, tr("&E-Mail"), m_mail);
    addRow(form, tr("Me&ldung"), m_text);
    addRow(form, tr("Anhänge"), m_attachments);
    m_text->setMinimumHeight(fontMetrics().height() * 8);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grows.setVerticalStretch(1);
    m_text->setSizePolicy(grows);
    return form;
}

QFormLayout *RecordForm::withDefaults()
{
    m_definition->setWordWrap(true);
    m_definition->setMinimumHeight(fontMetrics().lineSpacing() * 3); // the fields below stay where they are
    m_definition->setAlignment(Qt::AlignTop);
    m_reachedOtherAt->setAccessibleName(tr("Eingang bei der anderen Stelle"));
    auto *form = newForm();
    addRow(form, tr("Ma&ndant"), m_tenant);
    addRow(form, tr("Ein&gang über"), m_channel);
    addRow(form, tr("Gemel&det am"), m_reported);
    form->addRow(QString(), m_dateOnly);
    form->addRow(QString(), m_reachedOther);
    form->addRow(QString(), m_reachedOtherAt);
    addRow(form, tr("&Art"), m_kind);
    addRow(form, tr("Störungs&klasse"), m_class);
    form->addRow(QString(), m_definition);
    addRow(form, tr("Frist der Reaktion"), m_due);
    form->addRow(QString(), m_informed);
    return form;
}

void RecordForm::connectAll()
{
    for (QLineEdit *edit : { m_caller, m_phone, m_mail })
        connect(edit, &QLineEdit::textChanged, this, &RecordForm::edited);
    connect(m_caller, &QLineEdit::textEdited, this, [this] { m_contactId.clear(); });
    // Queued: a list of proposals that is open closes first.
    connect(m_caller, &QLineEdit::returnPressed, this, &RecordForm::focusText, Qt::QueuedConnection);
    connect(m_completer, &CallerCompleter::chosen, this, [this](const Caller &caller) {
        fillIn(caller);
        m_isCallerChosen = true;
        focusText();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_isCallerChosen = false; }); // arrived there
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecordForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecordForm::textEdited);
    connect(m_tenant, &QComboBox::currentTextChanged, this, &RecordForm::edited);
    connect(m_reported, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_isArrivalKnown = true;
        updatePreview();
    });
    connect(m_reachedOtherAt, &QDateTimeEdit::dateTimeChanged, this, &RecordForm::edited);
    for (QComboBox *combo : { m_channel, m_kind, m_class })
        connect(combo, &QComboBox::currentIndexChanged, this, &RecordForm::updatePreview);
    for (QCheckBox *box : { m_dateOnly, m_reachedOther, m_informed })
        connect(box, &QCheckBox::toggled, this, &RecordForm::updatePreview);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RecordForm::showWhatFits);
    connect(m_reachedOther, &QCheckBox::toggled, this, &RecordForm::showWhatFits);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Only incidents carry a disruption class (INC-2).
        const bool isIncident = static_cast<TicketKind>(index) == TicketKind::Incident;
        m_class->setEnabled(isIncident);
        m_class->setCurrentIndex(static_cast<int>(isIncident ? DisruptionClass::Minor : DisruptionClass::Other));
    });
    connect(m_attachments, &AttachmentList::added, this, &RecordForm::edited);
    connect(m_attachments, &AttachmentList::removalAsked, this, [this](const Attachment &removed) {
        QList<Attachment> left = m_attachments->attachments();
        left.removeIf([&removed](const Attachment &attachment) { return attachment.id == removed.id; });
        m_attachments->setAttachments(left);
        Q_EMIT edited();
    });
}

void RecordForm::showWhatFits()
{
    const auto channel = static_cast<Channel>(m_channel->currentIndex());
    m_dateOnly->setVisible(channel == Channel::Post);
    m_informed->setEnabled(channel == Channel::Phone || channel == Channel::InPerson);
    m_reachedOtherAt->setVisible(m_reachedOther->isChecked());
}

TicketDraft RecordForm::draft() const
{
    TicketDraft draft;
    draft.text = m_text->toPlainText();
    draft.channel = static_cast<Channel>(m_channel->currentIndex());
    draft.reportedAt = m_reported->instant();
    draft.isArrivalKnown = m_isArrivalKnown;
    draft.isDateOnly = draft.channel == Channel::Post && m_dateOnly->isChecked();
    if (m_reachedOther->isChecked())
        draft.reachedOtherAt = m_reachedOtherAt->instant();
    draft.kind = static_cast<TicketKind>(m_kind->currentIndex());
    draft.disruptionClass = static_cast<DisruptionClass>(m_class->currentIndex());
    draft.callerName = m_caller->text();
    draft.callerPhone = m_phone->text();
    draft.callerMail = m_mail->text();
    draft.contactId = m_contactId;
    draft.tenantName = m_tenant->currentText();
    draft.tenantId = m_tenant->itemData(m_tenant->findText(draft.tenantName)).toString();
    draft.attachments = m_attachments->attachments();
    draft.informedDuringCall = m_informed->isEnabled() && m_informed->isChecked();
    return draft;
}

void RecordForm::setDraft(const TicketDraft &draft)
{
    m_caller->setText(draft.callerName);
    m_phone->setText(draft.callerPhone);
    m_mail->setText(draft.callerMail);
    m_contactId = draft.contactId;
    m_tenant->setCurrentText(draft.tenantName);
    m_channel->setCurrentIndex(static_cast<int>(draft.channel));
    m_reported->setInstant(draft.reportedAt);
    m_isArrivalKnown = draft.isArrivalKnown;
    m_dateOnly->setChecked(draft.isDateOnly);
    m_reachedOther->setChecked(draft.reachedOtherAt.has_value());
    m_reachedOtherAt->setInstant(draft.reachedOtherAt.value_or(draft.reportedAt));
    m_kind->setCurrentIndex(static_cast<int>(draft.kind));
    m_class->setCurrentIndex(static_cast<int>(draft.disruptionClass));
    m_informed->setChecked(draft.informedDuringCall);
    m_attachments->setAttachments(draft.attachments);
    m_text->setPlainText(draft.text);
    recogniseCaller();
    updatePreview();
}

bool RecordForm::isUntouched() const
{
    const auto isEmpty = [](const QLineEdit *edit) { return edit->text().trimmed().isEmpty(); };
    return m_text->toPlainText().trimmed().isEmpty() && isEmpty(m_caller) && isEmpty(m_phone) && isEmpty(m_mail)
        && m_attachments->attachments().isEmpty() && !m_attachments->isBusy();
}

void RecordForm::setCallers(const QList<Caller> &callers)
{
    m_known = callers;
    m_completer->setCallers(callers);
    const QString tenant = m_tenant->currentText();
    m_tenant->clear();
    m_tenant->addItem(QString());
    for (const Caller &caller : callers)
        if (caller.contactId.isEmpty())
            m_tenant->addItem(caller.tenant, caller.tenantId);
    m_tenant->setCurrentText(tenant);
    recogniseCaller();
}

void RecordForm::fillIn(const Caller &caller)
{
    m_caller->setText(caller.name);
    m_phone->setText(caller.phone);
    m_mail->setText(caller.mail);
    m_tenant->setCurrentText(caller.tenant);
    m_contactId = caller.contactId;
}

void RecordForm::recogniseCaller()
{
    const QString address = m_mail->text().trimmed();
    if (address.isEmpty() || !m_contactId.isEmpty() || static_cast<Channel>(m_channel->currentIndex()) != Channel::Mail)
        return;
    const auto known = std::find_if(m_known.constBegin(), m_known.constEnd(), [&address](const Caller &c) {
        return !c.contactId.isEmpty() && c.mail.compare(address, Qt::CaseInsensitive) == 0;
    });
    if (known != m_known.constEnd())
        fillIn(*known);
}

void RecordForm::updatePreview()
{
    const TicketDraft now = draft();
    const auto due = m_desk.profile().dueAt(now.disruptionClass, now.arrival(m_desk.profile()));
    m_definition->setText(Words::definition(now.disruptionClass));
    m_kind->setToolTip(Words::definition(now.kind)); // SLA-10
    m_due->setText(due ? Words::moment(*due) : tr("keine"));
    Q_EMIT edited();
}

QString RecordForm::text() const
{
    return m_text->toPlainText();
}

void RecordForm::focusCaller()
{
    m_caller->setFocus();
}

void RecordForm::focusText()
{
    m_text->setFocus();
}

void RecordForm::focusField(const QString &field)
{
    if (field == u"text")
        m_text->setFocus();
    else
        (field == u"reachedOtherAt" ? m_reachedOtherAt : m_reported)->setFocus();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // The closing list of proposals gives the focus back to the name, on X11 late and more than once. Whoever goes
    // there on purpose (Tab, mouse, mnemonic) stays there.
    if (watched == m_caller && event->type() == QEvent::FocusIn && m_isCallerChosen) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::OtherFocusReason)
            QMetaObject::invokeMethod(this, &RecordForm::focusText, Qt::QueuedConnection);
        else
            m_isCallerChosen = false;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sc
