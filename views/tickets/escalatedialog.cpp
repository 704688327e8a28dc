#include "views/tickets/escalatedialog.h"

#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString wordsOf(const RequiredItem &item)
{
    return QLocale().language() == QLocale::German ? item.german : item.english;
}

EscalateDialog::EscalateDialog(const QList<TicketFile> &files, EscalationTargets targets, Instant followUp, Instant now,
                               QWidget *parent)
    : ActDialog(files.size() == 1 ? tr("Vorgang %1 übergeben").arg(files.constFirst().ticket.number)
                                  : tr("%n Vorgänge übergeben", nullptr, static_cast<int>(files.size())),
                QString(), parent)
    , m_targets(std::move(targets))
{
    int level = 1;
    int handOvers = 0;
    for (const TicketFile &file : files) {
        level = std::max(level, file.ticket.level);
        handOvers = std::max(handOvers, file.ticket.escalationCount);
    }
    buildFields(level, followUp);
    if (files.size() == 1)
        fillIn(files.constFirst());
    if (handOvers > 0 && (files.size() == 1 || handOvers >= EscalationRules::PingPongHint))
        warnOfPingPong(handOvers);
    connect(m_target, &QComboBox::currentIndexChanged, this, &EscalateDialog::adapt);
    connect(m_recipient, &QComboBox::currentTextChanged, this, &EscalateDialog::showContact);
    setCheck([this, now] { return problem(now); });
    adapt();
    m_reason->setFocus();
}

void EscalateDialog::warnOfPingPong(int handOvers)
{
    auto *counter = new QLabel(tr("Dieser Vorgang wurde schon %n-mal übergeben.", nullptr, handOvers));
    if (handOvers >= EscalationRules::PingPongHint) {
        counter->setText(u"▲ "_s + counter->text() + u' '
                         + tr("Bitte sprechen Sie mit dem Empfänger, bevor er noch einmal wandert."));
        counter->setPalette(toned(palette(), servicetime::Stage::Urgent));
    }
    counter->setWordWrap(true);
    counter->setObjectName(u"handovers"_s);
    form()->addRow(QString(), counter);
}

void EscalateDialog::buildFields(int level, Instant followUp)
{
    m_target = addRow(*this, tr("&An"), new QComboBox);
    m_target->addItem(tr("1st Level"), u"level_1"_s);
    m_target->addItem(tr("2nd Level"), u"level_2"_s);
    m_target->addItem(tr("3rd Level"), u"level_3"_s);
    m_target->addItem(tr("Fachbereich"), u"department"_s);
    m_target->addItem(tr("Hersteller"), u"manufacturer"_s);
    m_target->setCurrentIndex(std::min(2, level)); // the one above
    m_recipient = addRow(*this, tr("&Empfänger"), new QComboBox);
    m_contact = new QLabel;
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contact->setFocusPolicy(Qt::NoFocus); // read, not reached
    form()->addRow(QString(), m_contact);
    m_reason = addTextRow(*this, tr("&Grund"), 2);
    m_tried = addTextRow(*this, tr("Bisher &versucht"), 2);
    for (const QString &target : { u"level_1"_s, u"level_2"_s, u"level_3"_s, u"department"_s, u"manufacturer"_s })
        for (const RequiredItem &item : EscalationRules::shipped().requiredFor(target))
            m_items.append({ item, addTextRow(*this, wordsOf(item), 2) });
    m_followUp = addRow(*this, tr("&Wiedervorlage"), new BerlinTimeEdit(followUp));
    m_followUp->setToolTip(
        tr("Die Verantwortung für die Nachverfolgung bleibt beim Desk: Dann sehen Sie wieder nach."));
}

void EscalateDialog::fillIn(const TicketFile &file)
{
    QStringList items;
    for (const TicketItem &item : file.items)
        items.append(item.name);
    QStringList logs;
    for (const Attachment &attachment : file.attachments)
        if (!attachment.isRemoved)
            logs.append(attachment.name);
    for (const ItemField &field : std::as_const(m_items)) // what the ticket says already
        field.text->setPlainText(field.item.code == u"affected_items" ? items.join(u", "_s)
                                     : field.item.code == u"logs"     ? logs.join(u", "_s)
                                                                      : QString());
}

bool EscalateDialog::isToParty() const
{
    const QString target = m_target->currentData().toString();
    return target == u"department" || target == u"manufacturer";
}

void EscalateDialog::adapt()
{
    const QString target = m_target->currentData().toString();
    m_recipient->clear();
    m_recipient->setEditable(isToParty());
    if (isToParty()) {
        m_recipient->lineEdit()->setPlaceholderText(target == u"department" ? tr("Fachbereich oder Stelle")
                                                                            : tr("Hersteller oder Betreiber"));
        m_recipient->completer()->setFilterMode(Qt::MatchContains);
        for (const EscalationTargets::Party &party : std::as_const(m_targets.parties))
            if (party.isDepartment() == (target == u"department"))
                m_recipient->addItem(party.name);
        m_recipient->setCurrentIndex(-1);
        m_recipient->clearEditText();
    } else {
        m_recipient->addItem(tr("Warteschlange des %1").arg(m_target->currentText()));
        for (const EscalationTargets::Team &team : std::as_const(m_targets.teams))
            if (target == u"level_%1"_s.arg(team.level))
                m_recipient->addItem(team.name, team.id.value);
    }
    for (const ItemField &field : std::as_const(m_items))
        form()->setRowVisible(field.text, field.item.target == target);
    actButton()->setText(isToParty() ? tr("An Empfänger übergeben")
                                     : tr("An %1 übergeben").arg(m_target->currentText()));
    showContact();
    adjustSize();
}

void EscalateDialog::showContact()
{
    QStringList ways;
    for (const EscalationTargets::Party &party : std::as_const(m_targets.parties))
        if (isToParty() && party.name == m_recipient->currentText().trimmed())
            ways = { party.contact, party.phone, party.mail };
    ways.removeAll(QString());
    m_contact->setText(ways.join(u" · "_s));
    form()->setRowVisible(m_contact, !ways.isEmpty());
}

EscalateDialog::Problem EscalateDialog::problem(Instant now) const
{
    const auto problems = EscalationRules::shipped().problems(value(), now);
    if (problems.isEmpty())
        return {};
    const EscalationRules::Problem &first = problems.constFirst();
    if (first.field == u"party")
        return { tr("Bitte tragen Sie ein, an wen der Vorgang geht."), m_recipient };
    if (first.field == u"reason")
        return { tr("Bitte nennen Sie den Grund der Übergabe."), m_reason };
    if (first.field == u"tried")
        return { tr("Bitte beschreiben Sie, was bisher versucht wurde."), m_tried };
    if (first.field == u"follow_up")
        return { tr("Die Wiedervorlage liegt in der Vergangenheit."), m_followUp };
    const auto missing = std::find_if(m_items.begin(), m_items.end(), [&](const ItemField &field) {
        return field.item.code == first.item && field.item.target == value().target();
    });
    return missing == m_items.end()
        ? tr("Der Empfänger braucht noch: %1.").arg(first.item)
        : Problem(tr("Der Empfänger braucht noch: %1.").arg(wordsOf(missing->item)), missing->text);
}

Escalation EscalateDialog::value() const
{
    const QString target = m_target->currentData().toString();
    Escalation value;
    value.reason = typedIn(m_reason);
    value.tried = typedIn(m_tried);
    value.followUpAt = m_followUp->instant();
    if (isToParty()) {
        value.partyKind = target;
        value.party = m_recipient->currentText().trimmed();
    } else {
        value.level = target.back().digitValue();
        value.team = { m_recipient->currentData().toString() };
    }
    for (const ItemField &field : m_items)
        if (field.item.target == target)
            value.items.append({ field.item.code, typedIn(field.text) });
    return value;
}

ReturnDialog::ReturnDialog(const Ticket &ticket, QWidget *parent)
    : ActDialog(tr("Vorgang %1 zurückgeben").arg(ticket.number), tr("Vorgang zurückgeben"), parent)
{
    m_to = addRow(*this, tr("&An"), new QComboBox);
    if (!ticket.externalParty.isEmpty())
        m_to->addItem(tr("den Desk: zurück von %1").arg(ticket.externalParty), true);
    else if (ticket.level > 1)
        m_to->addItem(tr("das %1").arg(ticket.level == 2 ? tr("1st Level") : tr("2nd Level")), true);
    if (!ticket.owner.isEmpty() || ticket.level == 1)
        m_to->addItem(tr("die Warteschlange, ohne Bearbeiter"), false);
    m_reason = addTextRow(*this, tr("&Grund"), 3);
    setCheck([this] { return reason().isEmpty() ? Problem(tr("Bitte nennen Sie den Grund."), m_reason) : Problem(); });
    m_reason->setFocus();
}

bool ReturnDialog::isReturn() const
{
    return m_to->currentData().toBool();
}

QString ReturnDialog::reason() const
{
    return typedIn(m_reason);
}

} // namespace sc
