#include "views/maintenance/announcementdialog.h"

#include "views/documents/paperpreview.h"
#include "views/maintenance/maintenancewords.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sc {

AnnouncementDialog::AnnouncementDialog(const Occurrence &seen, const QList<OwedMessage> &owed, const Clock &clock,
                                       QWidget *parent)
    : ActDialog(tr("Ankündigung"), tr("Als versandt kennzeichnen"), parent)
    , m_seen(seen)
{
    setObjectName(u"announcement"_s);
    form()->addRow(tr("Fenster"), new QLabel(u"%1, %2"_s.arg(seen.title, MaintenanceWords::span(seen.from, seen.to))));
    m_kind = addRow(*this, tr("&Mitteilung"), new QComboBox);
    for (const OwedMessage &message : owed)
        m_kind->addItem(MaintenanceWords::of(message), static_cast<int>(message.kind));
    for (const MessageKind kind :
         { MessageKind::Software, MessageKind::Deviation, MessageKind::Correction, MessageKind::Withdrawal })
        if (m_kind->findData(static_cast<int>(kind)) < 0)
            m_kind->addItem(MaintenanceWords::of(kind), static_cast<int>(kind));
    m_text = addTextRow(*this, tr("&Text *"), 9);
    auto *print = new QPushButton(tr("&Drucken …"));
    print->setAutoDefault(false);
    form()->addRow(QString(), print);
    m_at = addRow(*this, tr("&Versandt am"), new BerlinTimeEdit(clock.now()));
    m_via = addRow(*this, tr("&Weg *"), new QComboBox);
    m_via->setEditable(true);
    m_via->addItems({ tr("E-Mail an alle registrierten Nutzer"), tr("Post"), tr("Meldung im Portal"), tr("Telefon") });
    m_proof = addRow(*this, tr("&Nachweis *"), new QLineEdit);
    m_proof->setPlaceholderText(tr("zum Beispiel Ablage, Aktenzeichen, Verteiler"));
    m_lateReason = addRow(*this, tr("&Grund der Verspätung"), new QLineEdit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnnouncementDialog::propose);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { m_lateReason->setEnabled(isTooLate()); });
    connect(print, &QPushButton::clicked, this, &AnnouncementDialog::print);
    setCheck([this]() -> Problem {
        if (typedIn(m_text).isEmpty())
            return { tr("Die Mitteilung ist leer."), m_text };
        const bool isViaMissing = m_via->currentText().trimmed().isEmpty();
        if (isViaMissing || m_proof->text().trimmed().isEmpty())
            return { tr("Bitte nennen Sie Weg und Nachweis: Sie stehen auf dem Monatsblatt."),
                     isViaMissing ? static_cast<QWidget *>(m_via) : m_proof };
        if (isTooLate() && m_lateReason->text().trimmed().isEmpty())
            return { tr("Sie ging zu spät hinaus. Bitte nennen Sie den Grund."), m_lateReason };
        return {};
    });
    propose();
    m_text->setFocus();
}

MessageKind AnnouncementDialog::kind() const
{
    return static_cast<MessageKind>(m_kind->currentData().toInt());
}

bool AnnouncementDialog::isTooLate() const
{
    return kind() != MessageKind::Software && m_seen.window && m_seen.window->noticeBy != 0
        && m_at->instant() > m_seen.window->noticeBy && m_seen.window->reason.isEmpty();
}

void AnnouncementDialog::propose()
{
    m_lateReason->setEnabled(isTooLate());
    if (m_text->toPlainText() != m_proposed)
        return;
    m_proposed = MaintenanceWords::message(kind(), m_seen);
    m_text->setPlainText(m_proposed);
}

void AnnouncementDialog::print()
{
    showLetter(MaintenanceWords::of(kind()), typedIn(m_text), this);
}

SentMessage AnnouncementDialog::message() const
{
    return { kind(),          typedIn(m_text), m_via->currentText(),
             m_proof->text(), m_at->instant(), m_lateReason->isEnabled() ? m_lateReason->text() : QString() };
}

} // namespace sc
