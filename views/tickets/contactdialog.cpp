#include "views/tickets/contactdialog.h"

#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString placeholderWords(const QString &name)
{
    static const QHash<QString, QString> words { { u"caller"_s, ContactDialog::tr("Name des Kunden") },
                                                 { u"title"_s, ContactDialog::tr("Titel") },
                                                 { u"number"_s, ContactDialog::tr("Vorgangsnummer") },
                                                 { u"reported"_s, ContactDialog::tr("Zeitpunkt der Meldung") },
                                                 { u"state"_s, ContactDialog::tr("Status") },
                                                 { u"solution"_s, ContactDialog::tr("Lösung oder Umgehung") },
                                                 { u"agent"_s, ContactDialog::tr("Ihr Name") },
                                                 { u"desk"_s, ContactDialog::tr("Name des Desks") },
                                                 { u"desk_phone"_s, ContactDialog::tr("Telefon des Desks") } };
    return words.value(name, name);
}

/// Which message a ticket needs next.
QString templateFor(const Ticket &ticket)
{
    if (ticket.state == TicketState::Solved || ticket.state == TicketState::Closed)
        return u"solution"_s;
    return ticket.notifiedAt ? u"status"_s : u"first_notification"_s;
}

} // namespace

QHash<QString, QString> senderValues(const QString &userName, const ServiceProfile &profile)
{
    const ContactPoint desk = profile.contactPoints().value(0); // the desk comes first (ORG-7)
    return { { u"agent"_s, userName },
             { u"desk"_s, desk.name },
             { u"desk_phone"_s, desk.phone },
             { u"desk_mail"_s, desk.mail } };
}

ContactDialog::ContactDialog(Purpose purpose, const Ticket &ticket, QHash<QString, QString> sender, Instant now,
                             QWidget *parent)
    : ActDialog(purpose == Purpose::Notify ? tr("Kunden informieren – %1").arg(ticket.number)
                                           : tr("Kontakt festhalten – %1").arg(ticket.number),
                purpose == Purpose::Notify ? tr("Als informiert festhalten") : tr("Eintrag festhalten"), parent)
    , m_purpose(purpose)
    , m_ticket(ticket)
    , m_values(std::move(sender))
{
    m_kind = addRow(*this, tr("&Weg"), new QComboBox);
    m_kind->addItem(tr("Telefonat"), u"call"_s);
    m_kind->addItem(tr("persönliches Gespräch"), u"talk"_s);
    if (purpose == Purpose::Log) {
        m_kind->addItem(tr("Fernwartung"), u"remote"_s);
        m_kind->addItem(tr("interne Notiz"), u"note"_s);
        m_kind->setCurrentIndex(3);
    }
    m_party = addRow(*this, tr("&Mit wem"), new QLineEdit(ticket.callerName));
    m_at = addRow(*this, tr("Wa&nn"), new BerlinTimeEdit(now));
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    form()->addRow(QString(), m_hint);
    m_minutes = addRow(*this, tr("&Dauer"), new QSpinBox);
    m_minutes->setRange(0, 600);
    m_minutes->setSuffix(tr(" min"));
    if (purpose == Purpose::Notify) {
        m_language = addRow(*this, tr("&Sprache"), new QComboBox);
        m_language->addItem(tr("Deutsch"), u"de"_s);
        m_language->addItem(tr("Englisch"), u"en"_s);
    }
    m_text = addTextRow(*this, tr("&Text"), purpose == Purpose::Notify ? 9 : 6);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this, now] { showTime(now); });
    showTime(now);
    if (purpose == Purpose::Notify) {
        connect(m_language, &QComboBox::currentIndexChanged, this, &ContactDialog::draft);
        connect(m_party, &QLineEdit::textChanged, this, &ContactDialog::draft);
        draft();
    }
    setCheck([this] { return problem(); });
    m_text->setFocus();
}

void ContactDialog::draft()
{
    if (m_text->toPlainText() != m_drafted)
        return;
    const auto message = MessageTemplate::shipped(templateFor(m_ticket), m_language->currentData().toString());
    if (!message)
        return;
    QHash<QString, QString> values = m_values;
    values.insert(u"caller"_s, m_party->text());
    values.insert(u"title"_s, m_ticket.title);
    values.insert(u"number"_s, m_ticket.number);
    values.insert(u"reported"_s, Words::moment(m_ticket.reportedAt));
    values.insert(u"state"_s, Words::of(m_ticket.state));
    values.insert(u"solution"_s, m_ticket.solution.isEmpty() ? m_ticket.workaround : m_ticket.solution);
    m_drafted = message->filled(values);
    m_text->setPlainText(m_drafted);
}

void ContactDialog::showTime(Instant now)
{
    // SLA-5: what is claimed counts, never later than recorded; long after it is marked.
    constexpr qint64 LateRecordSeconds = 900;
    const qint64 before = now - m_at->instant();
    QString hint;
    if (before < -60)
        hint = tr("Das liegt in der Zukunft: Es zählt der Zeitpunkt, zu dem Sie es festhalten.");
    else if (before > LateRecordSeconds && m_purpose == Purpose::Notify && !m_ticket.notifiedAt)
        hint = tr("Mehr als 15 Minuten her: Die Angabe zählt und wird als »nacherfasst« gekennzeichnet.");
    m_hint->setText(hint);
    form()->setRowVisible(m_hint, !hint.isEmpty());
}

ContactDialog::Problem ContactDialog::problem() const
{
    if (m_purpose == Purpose::Notify && m_party->text().trimmed().isEmpty())
        return { tr("Bitte tragen Sie ein, wen Sie informiert haben."), m_party };
    if (typedIn(m_text).isEmpty())
        return { tr("Bitte tragen Sie ein, was besprochen wurde."), m_text };
    QStringList open;
    const QStringList names = m_purpose == Purpose::Notify ? MessageTemplate::openIn(m_text->toPlainText())
                                                           : QStringList();
    for (const QString &name : names)
        open.append(placeholderWords(name));
    return open.isEmpty() ? Problem() : Problem(tr("Im Text fehlt noch: %1.").arg(open.join(u", "_s)), m_text);
}

ContactLog ContactDialog::value() const
{
    return { m_kind->currentData().toString(), typedIn(m_text), m_party->text().trimmed(), m_minutes->value() * 60LL,
             m_at->instant() };
}

} // namespace sc
