#include "views/tickets/ticketdialogs.h"

#include "views/widgets/berlintimeedit.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

template <typename Field> Field *row(const ActDialog &dialog, const QString &label, Field *field)
{
    dialog.form()->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
    return field;
}

QPlainTextEdit *textRow(const ActDialog &dialog, const QString &label, int lines)
{
    auto *text = row(dialog, label, new QPlainTextEdit);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().height() * lines);
    return text;
}

QComboBox *choice(const ActDialog &dialog, const QString &label, const QList<std::pair<QString, QString>> &codesAndWords, const QString &current)
{
    auto *combo = row(dialog, label, new QComboBox);
    for (const auto &[code, words] : codesAndWords)
        combo->addItem(words, code);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    return combo;
}

QString plain(const QPlainTextEdit *edit)
{
    return edit->toPlainText().trimmed();
}

} // namespace

ContactDialog::ContactDialog(Purpose purpose, const Ticket &ticket, const QString &userName, Instant now, QWidget *parent)
    : ActDialog(purpose == Purpose::Notify ? tr("Kunden informieren – %1").arg(ticket.number) : tr("Kontakt festhalten – %1").arg(ticket.number),
                purpose == Purpose::Notify ? tr("Als informiert festhalten") : tr("Eintrag festhalten"), parent)
{
    QList<std::pair<QString, QString>> kinds { { u"call"_s, tr("Telefonat") }, { u"talk"_s, tr("persönliches Gespräch") } };
    if (purpose == Purpose::Log)
        kinds += { { u"remote"_s, tr("Fernwartung") }, { u"note"_s, tr("interne Notiz") } };
    m_kind = choice(*this, tr("&Weg"), kinds, purpose == Purpose::Log ? u"note"_s : u"call"_s);
    m_party = row(*this, tr("&Mit wem"), new QLineEdit(ticket.callerName));
    m_at = row(*this, tr("&Wann"), new BerlinTimeEdit(now));
    m_minutes = row(*this, tr("&Dauer"), new QSpinBox);
    m_minutes->setRange(0, 600);
    m_minutes->setSuffix(tr(" min"));
    m_text = textRow(*this, tr("&Text"), 6);
    if (purpose == Purpose::Notify) // COM-2: the template names the ticket number
        m_text->setPlainText(tr("Guten Tag %1,\nIhre Meldung »%2« ist bei uns unter der Nummer %3 aufgenommen und in Bearbeitung.\n%4")
                                 .arg(ticket.callerName, ticket.title, ticket.number, userName));
    setCheck([this, purpose]() -> QString {
        if (purpose == Purpose::Notify && m_party->text().trimmed().isEmpty())
            return tr("Bitte tragen Sie ein, wen Sie informiert haben.");
        return plain(m_text).isEmpty() ? tr("Bitte tragen Sie ein, was besprochen wurde.") : QString();
    });
    m_text->setFocus();
}

ContactLog ContactDialog::value() const
{
    return { m_kind->currentData().toString(), plain(m_text), m_party->text().trimmed(), m_minutes->value() * 60LL, m_at->instant() };
}

EscalateDialog::EscalateDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Vorgang %1 übergeben").arg(ticket.number), QString(), parent)
{
    m_target = choice(*this, tr("&An"),
                      { { u"1"_s, tr("1st Level") }, { u"2"_s, tr("2nd Level") }, { u"3"_s, tr("3rd Level") }, { u"party"_s, tr("Fachbereich oder Hersteller") } },
                      QString::number(std::min(3, ticket.level + 1)));
    m_party = row(*this, tr("&Empfänger"), new QLineEdit);
    m_reason = textRow(*this, tr("&Grund"), 3);
    m_tried = textRow(*this, tr("Bisher &versucht"), 3);
    if (ticket.escalationCount > 0)
        form()->addRow(QString(), new QLabel(tr("Dieser Vorgang wurde schon %n-mal übergeben.", nullptr, ticket.escalationCount)));
    const auto adapt = [this] {
        const bool isParty = m_target->currentData() == u"party"_s;
        m_party->setEnabled(isParty);
        actButton()->setText(isParty ? tr("An Empfänger übergeben") : tr("An %1 übergeben").arg(m_target->currentText()));
    };
    connect(m_target, &QComboBox::currentIndexChanged, this, adapt);
    adapt();
    setCheck([this]() -> QString {
        if (m_party->isEnabled() && m_party->text().trimmed().isEmpty())
            return tr("Bitte tragen Sie Fachbereich oder Hersteller ein.");
        if (plain(m_reason).isEmpty())
            return tr("Bitte nennen Sie den Grund der Übergabe.");
        return plain(m_tried).isEmpty() ? tr("Bitte beschreiben Sie, was bisher versucht wurde.") : QString();
    });
    m_reason->setFocus();
}

Escalation EscalateDialog::value() const
{
    return { std::max(1, m_target->currentData().toString().toInt()), m_party->isEnabled() ? m_party->text().trimmed() : QString(), plain(m_reason), plain(m_tried) };
}

SolveDialog::SolveDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Vorgang %1 lösen").arg(ticket.number), tr("Vorgang lösen"), parent)
{
    m_solution = textRow(*this, tr("&Lösung"), 5);
    m_solution->setPlainText(ticket.solution);
    m_workaround = textRow(*this, tr("&Umgehung"), 3);
    m_workaround->setPlainText(ticket.workaround);
    setCheck([this] { return solution().isEmpty() && workaround().isEmpty() ? tr("Bitte dokumentieren Sie eine Lösung oder eine Umgehung.") : QString(); });
    m_solution->setFocus();
}

QString SolveDialog::solution() const
{
    return plain(m_solution);
}

QString SolveDialog::workaround() const
{
    return plain(m_workaround);
}

DateDialog::DateDialog(Purpose purpose, const Ticket &ticket, Instant proposed, QWidget *parent)
    : ActDialog(purpose == Purpose::Wait ? tr("Vorgang %1 wartet").arg(ticket.number) : tr("Wiedervorlage für %1").arg(ticket.number),
                purpose == Purpose::Wait ? tr("Vorgang warten lassen") : tr("Wiedervorlage setzen"), parent)
{
    if (purpose == Purpose::Wait) {
        m_waitingFor = row(*this, tr("&Wartet auf"), new QComboBox);
        for (int i = static_cast<int>(WaitingFor::Customer); i <= static_cast<int>(WaitingFor::Problem); ++i)
            m_waitingFor->addItem(Words::of(static_cast<WaitingFor>(i)));
        form()->addRow(QString(), new QLabel(tr("Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.")));
    } else {
        m_nextStep = row(*this, tr("Nächster &Schritt"), new QLineEdit(Words::nextStep(ticket.nextStep)));
        m_reason = row(*this, tr("&Grund"), new QLineEdit(Words::nextStep(ticket.followUpReason)));
        setCheck([this] { return nextStep().isEmpty() || reason().isEmpty() ? tr("Bitte nennen Sie den nächsten Schritt und den Grund.") : QString(); });
    }
    m_at = row(*this, purpose == Purpose::Wait ? tr("Weiter am") : tr("&Wann"), new BerlinTimeEdit(proposed));
}

WaitingFor DateDialog::waitingFor() const
{
    return static_cast<WaitingFor>(m_waitingFor->currentIndex() + static_cast<int>(WaitingFor::Customer));
}

QString DateDialog::nextStep() const
{
    return m_nextStep->text().trimmed();
}

QString DateDialog::reason() const
{
    return m_reason->text().trimmed();
}

Instant DateDialog::at() const
{
    return m_at->instant();
}

TextDialog::TextDialog(const QString &title, const QString &label, const QString &act, const QString &missing, QWidget *parent)
    : ActDialog(title, act, parent)
    , m_text(row(*this, label, new QLineEdit))
{
    setCheck([this, missing] { return text().isEmpty() ? missing : QString(); });
}

QString TextDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace sc
