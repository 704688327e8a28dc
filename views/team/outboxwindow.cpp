#include "views/team/outboxwindow.h"

#include "models/session/deliver.h"
#include "views/team/linkwords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

int placeOf(const OutboxLine &line)
{
    return line.isClash() ? 0 : line.isWaiting() ? 2 : 1;
}

} // namespace

OutboxWindow::OutboxWindow(TeamDesk &team, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_team(team)
    , m_state(new QLabel)
    , m_retry(new QPushButton(tr("&Jetzt verbinden")))
    , m_enrol(new QPushButton(tr("Diesen Computer &neu anmelden")))
    , m_empty(new QLabel(tr(
          "Alles ist gesendet und angenommen. Hier steht, was noch wartet oder was der Server nicht übernommen hat.")))
    , m_list(new QListWidget)
    , m_deniedTitle(new QLabel(
          tr("Das durften &Kolleginnen und Kollegen in den letzten 14 Tagen nicht; Sie können es ausführen:")))
    , m_denied(new QListWidget)
    , m_mine(new QPushButton(tr("&Meine Wahl nehmen")))
    , m_theirs(new QPushButton(tr("&Zur Kenntnis genommen")))
    , m_open(new QPushButton(tr("Vorgang ö&ffnen")))
    , m_fetch(new QPushButton(tr("&Alles neu laden …")))
{
    setObjectName(u"outbox"_s);
    setWindowTitle(tr("Team: gesendet und empfangen"));
    build();
    connect(&m_team, &TeamDesk::stateChanged, this, &OutboxWindow::tell);
    connect(&m_team, &TeamDesk::linesChanged, this, &OutboxWindow::refill);
    connect(&m_team, &TeamDesk::refused, this,
            [this](const Outcome &outcome) { m_state->setText(Words::refusal(outcome)); });
    connect(&m_team, &TeamDesk::failed, this, [this](const Error &error) { m_state->setText(Words::error(error)); });
    tell();
    fill({});
    refill();
}

void OutboxWindow::build()
{
    m_state->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_list->setAccessibleName(tr("Nicht gesendet oder nicht übernommen"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutboxWindow::showButtons);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_retry, &QPushButton::clicked, &m_team, &TeamDesk::retry);
    connect(m_enrol, &QPushButton::clicked, &m_team, &TeamDesk::enrolAnew);
    connect(m_fetch, &QPushButton::clicked, this, &OutboxWindow::confirmFetch);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const OutboxLine *line = current(); line && !line->ticketId.isEmpty())
            Q_EMIT ticketAsked(line->ticketId);
    });
    connect(m_mine, &QPushButton::clicked, this, [this] {
        if (const OutboxLine *line = current())
            m_team.useMine(line->opId);
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        if (const OutboxLine *line = current())
            m_team.letRest(line->opId);
    });
    m_deniedTitle->setBuddy(m_denied);
    m_denied->setObjectName(u"denied"_s);
    m_denied->setAccessibleName(m_deniedTitle->text().remove(u'&').remove(u':')); // also while both are hidden
    m_deniedTitle->setWordWrap(true);
    m_denied->setAlternatingRowColors(true);
    connect(m_denied, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const QString ticket = item->data(Qt::UserRole).toString(); !ticket.isEmpty())
            Q_EMIT ticketAsked(ticket);
    });
    fillDenied({});
    auto *closing = new QAction(this);
    closing->setShortcut(Qt::Key_Escape);
    addAction(closing);
    connect(closing, &QAction::triggered, this, &QWidget::close);

    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(m_retry);
    top->addWidget(m_enrol);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mine);
    buttons->addWidget(m_theirs);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_fetch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_deniedTitle);
    layout->addWidget(m_denied, 1);
    layout->addLayout(buttons);
    resizeOnScreen(*this, 120, 24);
}

const OutboxLine *OutboxWindow::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines.at(row);
}

void OutboxWindow::tell()
{
    const LinkState &state = m_team.state();
    const bool isTrouble = state.kind == LinkState::Kind::Offline || state.kind == LinkState::Kind::Halted;
    QString words = LinkWords::state(state, m_team.clock().now());
    if (isTrouble)
        words += u"\n"_s + LinkWords::trouble(state.trouble);
    m_state->setText(words);
    m_state->setToolTip(tr("Server: %1, Datenbank: %2, Login: %3")
                            .arg(m_team.address().hosts, m_team.address().database, m_team.address().login));
    const bool isCopied = state.kind == LinkState::Kind::Halted && state.trouble.subject == u"outbox";
    m_enrol->setVisible(isCopied);
    m_retry->setVisible(isTrouble && !isCopied);
    askDenied();
}

void OutboxWindow::askDenied()
{
    if (m_isDeniedAsked || m_team.state().kind != LinkState::Kind::InStep)
        return;
    m_isDeniedAsked = true;
    deliver(m_team.denied(), this, [this](const Result<QList<DeniedStep>> &steps) {
        m_isDeniedAsked = steps.has_value(); // else with the next state
        fillDenied(steps.value_or(QList<DeniedStep>()));
    });
}

void OutboxWindow::fillDenied(const QList<DeniedStep> &steps)
{
    m_denied->clear();
    for (const DeniedStep &step : steps) {
        const QString deed = LinkWords::deed(step.kind, !step.ticketId.isEmpty());
        auto *item = new QListWidgetItem(
            step.ticketId.isEmpty()
                ? tr("■ %1, %2: %3").arg(step.name, Words::shortMoment(step.at), deed)
                : tr("■ %1, %2: %3 – %4 %5")
                      .arg(step.name, Words::shortMoment(step.at), deed, step.ticketNumber, step.ticketTitle),
            m_denied);
        item->setData(Qt::UserRole, step.ticketId);
    }
    m_deniedTitle->setVisible(!steps.isEmpty());
    m_denied->setVisible(!steps.isEmpty());
}

void OutboxWindow::refill()
{
    deliver(m_team.lines(), this, [this](const Result<QList<OutboxLine>> &lines) {
        if (lines)
            fill(*lines);
        else
            m_state->setText(Words::error(lines.error()));
    });
}

void OutboxWindow::fill(const QList<OutboxLine> &lines)
{
    const QString selected = current() ? current()->opId : QString();
    m_lines = lines;
    // What wants a decision first, what goes by itself last; the newest first in each.
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const OutboxLine &a, const OutboxLine &b) { return placeOf(a) < placeOf(b); });
    m_list->clear();
    for (const OutboxLine &line : std::as_const(m_lines)) {
        const QString sign = line.isWaiting() ? u"○"_s : line.isClash() ? u"◆"_s : line.isParked() ? u"◇"_s : u"■"_s;
        const QString about = line.ticketId.isEmpty()
            ? LinkWords::deed(line)
            : tr("%1 %2: %3").arg(line.ticketNumber, line.ticketTitle, LinkWords::deed(line));
        m_list->addItem(
            u"%1 %2 (%3)\n%4"_s.arg(sign, about.trimmed(), Words::shortMoment(line.savedAt), LinkWords::fate(line)));
        if (line.opId == selected)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0 && !m_lines.isEmpty())
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_lines.isEmpty());
    m_list->setVisible(!m_lines.isEmpty());
    showButtons();
}

void OutboxWindow::showButtons()
{
    const OutboxLine *line = current();
    const bool isClash = line && line->isClash();
    m_mine->setVisible(isClash || (line && line->isParked()));
    m_theirs->setVisible(line && !line->isWaiting());
    m_open->setVisible(line && !line->ticketId.isEmpty());
    if (isClash) {
        m_mine->setText(tr("&Meine Wahl nehmen: %1").arg(LinkWords::value(line->field, line->mine).left(40)));
        m_theirs->setText(tr("&Dabei lassen: %1").arg(LinkWords::value(line->field, line->theirs).left(40)));
    } else {
        m_mine->setText(tr("Noch einmal &senden"));
        m_theirs->setText(tr("&Zur Kenntnis genommen"));
    }
}

void OutboxWindow::confirmFetch()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Alles neu laden"),
        tr("Alle Daten des Teams werden auf diesem Computer entfernt und neu vom Server geladen. Das kann einige Minuten dauern. Was noch nicht gesendet ist, bleibt und wird gesendet."),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *fetch = box->addButton(tr("Neu &laden"), QMessageBox::AcceptRole);
    box->addButton(tr("Abbrechen"), QMessageBox::RejectRole);
    connect(fetch, &QPushButton::clicked, &m_team, &TeamDesk::fetchEverything);
    box->open();
}

} // namespace sc
