#include "views/tickets/linkdialogs.h"

#include "models/session/deliver.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int SimilarShown = 8;

} // namespace

OtherTicketDialog::OtherTicketDialog(Purpose purpose, const Ticket &ticket, TicketDesk &desk, QWidget *parent)
    : ActDialog(purpose == Purpose::Link ? tr("Vorgang %1 verknüpfen").arg(ticket.number)
                                         : tr("Vorgang %1 ist eine Dublette").arg(ticket.number),
                purpose == Purpose::Link ? tr("Vorgang verknüpfen") : tr("Als Dublette zusammenführen"), parent)
    , m_ticket(ticket)
    , m_desk(desk)
    , m_text(addRow(*this, purpose == Purpose::Link ? tr("&Anderer Vorgang") : tr("&Ursprünglicher Vorgang"),
                    new QLineEdit))
    , m_hits(addListRow(*this, tr("&Treffer")))
{
    m_text->setPlaceholderText(tr("Nummer, Wörter, Name, Telefon, Fremdnummer"));
    m_hits->setMinimumHeight(fontMetrics().height() * 9);
    m_hits->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    if (purpose == Purpose::Link) {
        m_kind = addRow(*this, tr("&Der andere ist"), new QComboBox);
        m_kind->addItems(
            { tr("übergeordnet (die gemeinsame Ursache)"), tr("untergeordnet (ein Teil hiervon)"), tr("verwandt") });
        m_kind->setCurrentIndex(static_cast<int>(LinkKind::Related));
    } else {
        auto *hint = new QLabel(tr(
            "Dieser Vorgang wird zurückgezogen und verweist auf den ursprünglichen. Bearbeitet wird nur noch jener."));
        hint->setWordWrap(true);
        form()->addRow(QString(), hint);
    }
    connect(m_text, &QLineEdit::textChanged, this, &OtherTicketDialog::search);
    connect(m_hits, &QListWidget::itemActivated, this, &QDialog::accept);
    setCheck([this] {
        return m_hits->currentItem() ? QString()
                                     : tr("Kein Vorgang passt. Alle Wörter müssen vorkommen, Wortanfänge genügen.");
    });
    search();
    m_text->setFocus();
}

void OtherTicketDialog::search()
{
    const QString asked = m_text->text().trimmed();
    const auto answer = asked.isEmpty() ? m_desk.similar(m_ticket.title + u' ' + m_ticket.description, SimilarShown)
                                        : m_desk.search(asked);
    deliver(answer, this, [this, asked](const Result<QList<Ticket>> &found) {
        if (found && asked == m_text->text().trimmed()) // else a late answer
            show(*found);
    });
}

void OtherTicketDialog::show(const QList<Ticket> &found)
{
    m_hits->clear();
    for (const Ticket &ticket : found) {
        if (ticket.id == m_ticket.id)
            continue;
        auto *item = new QListWidgetItem(u"%1  %2  (%3)"_s.arg(ticket.number, ticket.title, Words::of(ticket.state)),
                                         m_hits);
        item->setData(Qt::UserRole, ticket.id.value);
        item->setData(Qt::UserRole + 1, ticket.number);
    }
    m_hits->setCurrentRow(m_text->text().trimmed().isEmpty() ? -1 : 0); // what is only proposed is chosen by hand
}

TicketId OtherTicketDialog::other() const
{
    return { m_hits->currentItem() ? m_hits->currentItem()->data(Qt::UserRole).toString() : QString() };
}

QString OtherTicketDialog::otherNumber() const
{
    return m_hits->currentItem() ? m_hits->currentItem()->data(Qt::UserRole + 1).toString() : QString();
}

LinkKind OtherTicketDialog::kind() const
{
    return m_kind ? static_cast<LinkKind>(m_kind->currentIndex()) : LinkKind::Related;
}

SplitDialog::SplitDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Vorgang %1 teilen").arg(ticket.number), tr("Teil als eigenen Vorgang aufnehmen"), parent)
{
    auto *whole = addTextRow(*this, tr("&Meldung"), 5);
    whole->setPlainText(ticket.title + u'\n' + ticket.description);
    whole->setReadOnly(true);
    m_text = addTextRow(*this, tr("&Teil"), 5);
    m_text->setPlaceholderText(tr("Erste Zeile: worum es geht. Darunter die Einzelheiten."));
    auto *hint = new QLabel(
        tr("Der neue Vorgang hat dieselbe meldende Person, denselben Eingang und damit dieselbe Frist."));
    hint->setWordWrap(true);
    form()->addRow(QString(), hint);
    setCheck([this]() -> QString {
        TicketDraft draft;
        draft.text = text();
        const auto problems = draft.problems(draft.reportedAt);
        return problems.isEmpty() ? QString() : Words::problem(problems.constFirst());
    });
    m_text->setFocus();
}

QString SplitDialog::text() const
{
    return typedIn(m_text);
}

ReferenceDialog::ReferenceDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Fremdnummer zu %1").arg(ticket.number), tr("Fremdnummer festhalten"), parent)
    , m_system(addRow(*this, tr("&System"), new QComboBox))
    , m_number(addRow(*this, tr("&Nummer"), new QLineEdit))
{
    m_system->addItem(tr("KIS (Vorgängersystem)"), u"KIS"_s);
    m_system->addItem(tr("Hersteller"), u"Hersteller"_s);
    m_system->addItem(tr("HZD"), u"HZD"_s);
    m_system->addItem(tr("sonstige Stelle"), u"sonstige"_s);
    m_system->setCurrentIndex(1);
    setCheck(
        [this] { return number().isEmpty() ? Problem(tr("Bitte tragen Sie die Nummer ein."), m_number) : Problem(); });
    m_number->setFocus();
}

QString ReferenceDialog::system() const
{
    return m_system->currentData().toString();
}

QString ReferenceDialog::number() const
{
    return m_number->text().trimmed();
}

WithdrawDialog::WithdrawDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Vorgang %1 zurückziehen").arg(ticket.number), tr("Vorgang zurückziehen"), parent)
    , m_reason(addRow(*this, tr("&Grund"), new QComboBox))
{
    m_reason->addItem(tr("irrtümlich aufgenommen"), u"error"_s);
    m_reason->addItem(tr("Spam"), u"spam"_s);
    auto *hint = new QLabel(tr("Ist es eine Dublette, wählen Sie stattdessen »Zusammenführen«."));
    hint->setWordWrap(true);
    form()->addRow(QString(), hint);
}

QString WithdrawDialog::reason() const
{
    return m_reason->currentData().toString();
}

AnswerDialog::AnswerDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Antwort zu %1").arg(ticket.number), tr("Antwort festhalten"), parent)
    , m_text(addTextRow(*this, tr("&Antwort von %1").arg(ticket.externalParty), 6))
{
    setCheck([this] { return text().isEmpty() ? tr("Bitte tragen Sie die Antwort ein.") : QString(); });
    m_text->setFocus();
}

QString AnswerDialog::text() const
{
    return typedIn(m_text);
}

ForwardDialog::ForwardDialog(const Ticket &ticket, const CatalogueService *service, Instant askAgainAt, QWidget *parent)
    : ActDialog(tr("Vorgang %1 weiterleiten").arg(ticket.number), tr("Frage weiterleiten"), parent)
    , m_party(addRow(*this, tr("A&n"), new QComboBox))
    , m_question(addTextRow(*this, tr("&Frage"), 6))
    , m_at(addRow(*this, tr("Nachfragen a&m"), new BerlinTimeEdit(askAgainAt)))
{
    m_question->setPlainText(ticket.description.isEmpty() ? ticket.title : ticket.description);
    m_party->setEditable(true);
    QStringList proposals;
    if (service)
        proposals = ticket.kind == TicketKind::FunctionalQuestion
            ? QStringList { service->department, service->office, service->productOwner }
            : QStringList { service->productOwner, service->department, service->office };
    proposals.removeAll({});
    proposals.removeDuplicates();
    m_party->addItems(proposals);
    m_party->lineEdit()->setPlaceholderText(service ? tr("Product Owner, Ressort oder zuständige Stelle")
                                                    : tr("Name oder Stelle"));
    auto *hint = new QLabel(tr(
        "Der Vorgang bleibt bei Ihnen in Verfolgung. Die Reaktionszeit läuft weiter, bis der Kunde informiert ist."));
    hint->setWordWrap(true);
    form()->addRow(QString(), hint);
    setCheck([this]() -> Problem {
        if (m_party->currentText().trimmed().isEmpty())
            return { tr("Bitte tragen Sie ein, wer die Frage beantwortet."), m_party };
        if (typedIn(m_question).isEmpty())
            return { tr("Bitte schreiben Sie die Frage auf."), m_question };
        return {};
    });
    m_party->setFocus();
}

Forwarding ForwardDialog::value() const
{
    return { m_party->currentText().trimmed(), typedIn(m_question), m_at->instant() };
}

} // namespace sc
