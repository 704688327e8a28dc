#include "views/tickets/ticketdialogs.h"

#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

SolveDialog::SolveDialog(const Ticket &ticket, Instant now, Instant tellAt, QWidget *parent)
    : ActDialog(tr("Vorgang %1 lösen").arg(ticket.number), tr("Vorgang lösen"), parent)
    , m_tellAt(tellAt)
{
    m_solution = addTextRow(*this, tr("&Lösung"), 5);
    m_solution->setPlainText(ticket.solution);
    m_workaround = addTextRow(*this, tr("&Umgehung"), 3);
    m_workaround->setPlainText(ticket.workaround);
    m_isTold = new QCheckBox(tr("Der Kunde &kennt die Lösung schon"));
    form()->addRow(QString(), m_isTold);
    auto *when = new QLabel(
        tellAt > now
            ? tr("Jetzt ist keine Servicezeit: Der Kunde erfährt die Lösung ab %1. Dann liegt der Vorgang zur Wiedervorlage.")
                  .arg(Words::moment(tellAt))
            : tr("Bitte informieren Sie danach den Kunden. Bis dahin liegt der Vorgang zur Wiedervorlage."));
    when->setWordWrap(true);
    when->setObjectName(u"tellAt"_s);
    form()->addRow(QString(), when);
    connect(m_isTold, &QCheckBox::toggled, when, [when](bool isTold) { when->setEnabled(!isTold); });
    setCheck([this] {
        return solution().isEmpty() && workaround().isEmpty()
            ? Problem(tr("Bitte dokumentieren Sie eine Lösung oder eine Umgehung."), m_solution)
            : Problem();
    });
    m_solution->setFocus();
}

QString SolveDialog::solution() const
{
    return typedIn(m_solution);
}

QString SolveDialog::workaround() const
{
    return typedIn(m_workaround);
}

std::optional<Instant> SolveDialog::tellAt() const
{
    return m_isTold->isChecked() ? std::nullopt : std::optional(m_tellAt);
}

DateDialog::DateDialog(Purpose purpose, const Ticket &ticket, const std::function<Instant(WaitingFor)> &propose,
                       QWidget *parent)
    : ActDialog(purpose == Purpose::Wait ? tr("Vorgang %1 wartet").arg(ticket.number)
                                         : tr("Wiedervorlage für %1").arg(ticket.number),
                purpose == Purpose::Wait ? tr("Vorgang warten lassen") : tr("Wiedervorlage setzen"), parent)
{
    if (purpose == Purpose::Wait) {
        m_waitingFor = addRow(*this, tr("&Wartet auf"), new QComboBox);
        for (int i = static_cast<int>(WaitingFor::Customer); i <= static_cast<int>(WaitingFor::Problem); ++i)
            m_waitingFor->addItem(Words::of(static_cast<WaitingFor>(i)));
        form()->addRow(
            QString(),
            new QLabel(tr(
                "Die Reaktionszeit läuft weiter, bis der Kunde informiert ist.\nAm genannten Tag liegt der Vorgang zur Wiedervorlage.")));
    } else {
        m_nextStep = addRow(*this, tr("Nächster &Schritt"), new QLineEdit(Words::nextStep(ticket.nextStep)));
        m_reason = addRow(*this, tr("&Grund"), new QLineEdit(Words::nextStep(ticket.followUpReason)));
        setCheck([this]() -> Problem {
            if (!nextStep().isEmpty() && !reason().isEmpty())
                return {};
            return { tr("Bitte nennen Sie den nächsten Schritt und den Grund."),
                     nextStep().isEmpty() ? m_nextStep : m_reason };
        });
    }
    m_at = addRow(*this, purpose == Purpose::Wait ? tr("Weiter am") : tr("&Wann"),
                  new BerlinTimeEdit(propose(purpose == Purpose::Wait ? waitingFor() : WaitingFor::Nobody)));
    if (purpose == Purpose::FollowUp)
        return;
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { m_isDateOwn = true; });
    connect(m_waitingFor, &QComboBox::currentIndexChanged, this, [this, propose] {
        if (m_isDateOwn)
            return;
        m_at->setInstant(propose(waitingFor()));
        m_isDateOwn = false;
    });
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

TextDialog::TextDialog(const QString &title, const QString &label, const QString &act, const QString &missing,
                       QWidget *parent)
    : ActDialog(title, act, parent)
    , m_text(addRow(*this, label, new QLineEdit))
{
    setCheck([this, missing] { return text().isEmpty() ? Problem(missing, m_text) : Problem(); });
}

void TextDialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->selectAll();
}

QString TextDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace sc
