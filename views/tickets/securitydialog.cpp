#include "views/tickets/securitydialog.h"

#include "views/widgets/formrows.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Who was told so far, from the newest entry that stands.
QJsonObject toldSoFar(const TicketFile &file)
{
    QJsonObject told;
    for (const TicketEntry &entry : file.entries)
        if (entry.kind == u"security" && !entry.voided)
            told = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    return told;
}

} // namespace

SecurityDialog::SecurityDialog(const TicketFile &file, const QList<SecurityContact> &contacts, Instant now,
                               QWidget *parent)
    : ActDialog(tr("Sicherheitsvorfall – %1").arg(file.ticket.number),
                file.ticket.securityAt ? tr("Stand festhalten") : tr("Als Sicherheitsvorfall kennzeichnen"), parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_text->setAccessibleName(tr("Was ist geschehen?"));
    form()->addRow(tr("&Was ist geschehen?"), m_text);
    m_isb = addTold(tr("&ISB"), tr("ist unterrichtet"), contacts, false);
    m_dataProtection = addTold(tr("&Datenschutz"), tr("ist unterrichtet"), contacts, true);
    const QJsonObject told = toldSoFar(file);
    m_isb->setChecked(told.value("isb_told"_L1).toBool());
    m_dataProtection->setChecked(told.value("data_protection_told"_L1).toBool());
    Ticket flagged = file.ticket;
    flagged.securityAt = flagged.securityAt.value_or(now);
    auto *consequence = new QLabel(
        tr("Der Vorgang wird vertraulich: Ihn sehen nur noch Bearbeiter, Beobachter, Teamleitung und Aufsicht.") + u'\n'
        + Words::security(flagged, now));
    consequence->setWordWrap(true);
    form()->addRow(tr("Folge"), consequence);
    setCheck([this] {
        return typedIn(m_text).isEmpty()
            ? Problem(tr("Bitte beschreiben Sie, was geschehen ist oder wer wann unterrichtet wurde."), m_text)
            : Problem();
    });
    m_text->setFocus();
}

QCheckBox *SecurityDialog::addTold(const QString &label, const QString &whom, const QList<SecurityContact> &contacts,
                                   bool isDataProtection)
{
    auto *box = new QCheckBox(whom);
    box->setAccessibleName(QString(label).remove(u'&') + u' ' + whom);
    form()->addRow(label, box);
    QStringList lines;
    for (const SecurityContact &contact : contacts) {
        if (contact.isDataProtection != isDataProtection)
            continue;
        QStringList parts { contact.name, contact.organisation, contact.phone, contact.mail };
        parts.removeAll({});
        lines.append(parts.join(u" · "_s));
    }
    auto *where = new QLabel(lines.isEmpty()
                                 ? tr("Im Kontaktverzeichnis ist niemand eingetragen (Stammdaten, Kontaktverzeichnis).")
                                 : lines.join(u'\n'));
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->setAccessibleName(tr("Erreichbar: %1").arg(where->text()));
    form()->addRow(QString(), where);
    return box;
}

SecurityReport SecurityDialog::value() const
{
    return { typedIn(m_text), m_isb->isChecked(), m_dataProtection->isChecked() };
}

} // namespace sc
