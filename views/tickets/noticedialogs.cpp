#include "views/tickets/noticedialogs.h"

#include "views/widgets/formrows.h"
#include "views/widgets/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QLabel *addNote(const ActDialog &dialog, const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog.form()->addRow(label);
    return label;
}

QString reachedBy(const QString &name, const QString &phone)
{
    return phone.isEmpty() ? AlertDialog::tr("%1 (keine Nummer eingetragen)").arg(name) : name + u", "_s + phone;
}

} // namespace

AlertDialog::AlertDialog(const Notice &notice, AlertTargets targets, const QList<Reachable> &operation,
                         const std::optional<OnCall> &onCall, QWidget *parent)
    : ActDialog(tr("Sofort benachrichtigen – %1").arg(notice.number), tr("Als benachrichtigt festhalten"), parent)
{
    addNote(
        *this,
        tr("»%1« verhindert den Betrieb und ist außerhalb der Servicezeit gemeldet. Die Reaktionszeit beginnt erst mit der nächsten Servicezeit, benachrichtigt wird sofort:")
            .arg(notice.title));
    QStringList people;
    if (targets.isOperation) {
        QStringList names;
        for (const Reachable &person : operation)
            names.append(reachedBy(person.name, person.phone));
        addNote(*this,
                u"● "_s
                    + (names.isEmpty()
                           ? tr("Systembetrieb (besetzt): Im Kontaktverzeichnis und in den Teams steht keine Nummer.")
                           : tr("Systembetrieb (besetzt): %1").arg(names.join(u"; "_s))))
            ->setObjectName(u"operation"_s);
        people += names.isEmpty() ? QStringList { tr("Systembetrieb") } : names;
    }
    if (targets.isOnCall) {
        addNote(*this,
                u"● "_s
                    + (onCall ? tr("Rufbereitschaft: %1").arg(reachedBy(onCall->person, onCall->phone))
                              : tr("Rufbereitschaft: niemand eingetragen. Rufen Sie das Command-Center an.")))
            ->setObjectName(u"oncall"_s);
        people.append(onCall ? reachedBy(onCall->person, onCall->phone) : tr("Command-Center"));
    }
    m_who = addRow(*this, tr("&Benachrichtigt"), new QComboBox);
    m_who->setEditable(true);
    m_who->addItems(people);
    m_text = addTextRow(*this, tr("&Vereinbart"), 3);
    setCheck([this] {
        return who().isEmpty() ? Problem(tr("Bitte tragen Sie ein, wen Sie benachrichtigt haben."), m_who) : Problem();
    });
    m_who->setFocus();
}

QString AlertDialog::who() const
{
    return m_who->currentText().trimmed();
}

QString AlertDialog::text() const
{
    return typedIn(m_text);
}

AccumulationDialog::AccumulationDialog(const Accumulation &accumulation, const ServiceProfile &profile, QWidget *parent)
    : ActDialog(tr("Leichte Störungen zusammenfassen"), tr("Als betriebsbehindernd aufnehmen"), parent)
{
    const QString services = accumulation.serviceNames.join(u", "_s);
    addNote(*this,
            tr("%n leichte Störungen schränken »%1« zusammen merklich ein. Sie zählen als betriebsbehindernd.", nullptr,
               static_cast<int>(accumulation.reports.size()))
                .arg(services));
    auto *list = addListRow(*this, tr("&Störungen"));
    for (const MinorReport &report : accumulation.reports)
        list->addItem(u"%1  %2  %3%4"_s.arg(report.number, Words::shortMoment(report.reportedAt), report.title,
                                            report.ticket == accumulation.tippedBy ? tr("  ← ab hier zählt die Zeit")
                                                                                   : QString()));
    m_title = addRow(*this, tr("&Titel"), new QLineEdit(tr("Häufung leichter Störungen: %1").arg(services)));
    if (const auto due = profile.dueAt(servicetime::DisruptionClass::Hinders, accumulation.tippedAt))
        addNote(*this, tr("Frist des gemeinsamen Vorgangs: %1").arg(Words::moment(*due)));
    setCheck(
        [this] { return title().isEmpty() ? Problem(tr("Bitte geben Sie einen Titel ein."), m_title) : Problem(); });
    m_title->setFocus();
}

QString AccumulationDialog::title() const
{
    return m_title->text().trimmed();
}

ClosableDialog::ClosableDialog(QList<Ticket> tickets, QWidget *parent)
    : ActDialog(tr("Kann geschlossen werden"), QString(), parent)
    , m_tickets(std::move(tickets))
{
    addNote(
        *this,
        m_tickets.isEmpty() ? tr(
            "Zurzeit kann nichts geschlossen werden. Hier stehen gelöste Vorgänge, denen 5 Arbeitstage lang niemand widersprochen hat.")
                            : tr("Gelöst und seit 5 Arbeitstagen ohne Widerspruch:"));
    m_list = addListRow(*this, tr("&Vorgänge"));
    for (const Ticket &ticket : std::as_const(m_tickets)) {
        auto *item = new QListWidgetItem(
            u"%1  %2  (%3)"_s.arg(ticket.number, ticket.title,
                                  tr("gelöst %1").arg(Words::shortMoment(ticket.solvedAt.value_or(0)))),
            m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &ClosableDialog::showCount);
    setCheck(
        [this] { return chosen().isEmpty() ? tr("Bitte haken Sie an, was geschlossen werden soll.") : QString(); });
    showCount();
    m_list->setFocus();
}

void ClosableDialog::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    actButton()->setText(tr("%n Vorgänge schließen", nullptr, count));
    actButton()->setEnabled(count > 0);
}

QList<Ticket> ClosableDialog::chosen() const
{
    QList<Ticket> tickets;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            tickets.append(m_tickets.at(row));
    return tickets;
}

} // namespace sc
