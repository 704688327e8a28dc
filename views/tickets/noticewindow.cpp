#include "views/tickets/noticewindow.h"

#include "models/session/deliver.h"
#include "views/tickets/ticketacts.h"
#include "views/widgets/screensize.h"
#include "views/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

NoticeWindow::NoticeWindow(TicketDesk &desk, DirectoryDesk &directory, TicketActs &acts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_directory(directory)
    , m_acts(acts)
    , m_empty(new QLabel(
          tr("Zurzeit gibt es keine Hinweise. Hier stehen erreichte Stufen, Sofortmeldungen und Häufungen.")))
    , m_list(new QListWidget)
    , m_follow(new QPushButton)
    , m_open(new QPushButton(tr("Vorgang ö&ffnen")))
    , m_dismiss(new QPushButton(tr("&Ausblenden")))
{
    setObjectName(u"notices"_s);
    setWindowTitle(tr("Hinweise"));
    build();
    connect(&m_desk.notices(), &NoticeDesk::changed, this, &NoticeWindow::refill);
    refill();
}

void NoticeWindow::build()
{
    m_empty->setWordWrap(true);
    m_list->setAccessibleName(tr("Hinweise"));
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::itemActivated, this, &NoticeWindow::followCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoticeWindow::showButtons);
    connect(m_follow, &QPushButton::clicked, this, &NoticeWindow::followCurrent);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT opened(m_shown.at(m_list->currentRow()).ticket.value); });
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeWindow::dismissCurrent);
    const auto key = [this](const QKeySequence &keys, void (NoticeWindow::*act)()) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(Qt::Key_Delete, &NoticeWindow::dismissCurrent);
    auto *closing = new QAction(this);
    closing->setShortcut(Qt::Key_Escape);
    addAction(closing);
    connect(closing, &QAction::triggered, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_follow);
    buttons->addWidget(m_open);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resizeOnScreen(*this, 110, 18);
}

QString NoticeWindow::textOf(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Stage:
        if (notice.step.role == LadderRole::Supervisor)
            return tr("■ %1 %2: Frist erreicht, der Kunde ist nicht informiert (Serviceleitung, %3)")
                .arg(notice.number, notice.title, Words::shortMoment(notice.since));
        if (notice.step.role == LadderRole::Lead)
            return tr("◆ %1 %2: 75 % der Reaktionszeit verbraucht (Teamleitung, %3)")
                .arg(notice.number, notice.title, Words::shortMoment(notice.since));
        return tr("▲ %1 %2: 50 % der Reaktionszeit verbraucht (Bearbeitung, %3)")
            .arg(notice.number, notice.title, Words::shortMoment(notice.since));
    case Notice::Kind::Alert:
        return tr("■ %1 %2: betriebsverhindernd außerhalb der Servicezeit – sofort benachrichtigen")
            .arg(notice.number, notice.title);
    case Notice::Kind::Accumulation:
        return tr("◆ %n leichte Störungen schränken »%1« zusammen ein: zählt als betriebsbehindernd", nullptr,
                  static_cast<int>(notice.accumulation.reports.size()))
            .arg(notice.accumulation.serviceNames.join(u", "_s));
    }
    return {};
}

void NoticeWindow::refill()
{
    const QString current = m_list->currentRow() >= 0 ? m_shown.value(m_list->currentRow()).key() : QString();
    m_shown = m_desk.notices().notices();
    m_list->clear();
    int row = 0;
    for (const Notice &notice : std::as_const(m_shown)) {
        m_list->addItem(textOf(notice));
        if (notice.key() == current)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : row);
    m_empty->setVisible(m_shown.isEmpty());
    showButtons();
}

void NoticeWindow::showButtons()
{
    const int row = m_list->currentRow();
    const bool isAny = row >= 0 && row < m_shown.size();
    const auto kind = isAny ? m_shown.at(row).kind : Notice::Kind::Stage;
    m_follow->setText(kind == Notice::Kind::Alert ? tr("&Benachrichtigen …") : tr("&Zusammenfassen …"));
    m_follow->setVisible(isAny && kind != Notice::Kind::Stage);
    m_open->setEnabled(isAny);
    m_dismiss->setEnabled(isAny && kind != Notice::Kind::Alert);
}

void NoticeWindow::followCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_shown.size())
        follow(m_shown.at(row));
}

void NoticeWindow::dismissCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_shown.size())
        m_desk.notices().dismiss(m_shown.at(row));
}

void NoticeWindow::follow(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Stage: Q_EMIT opened(notice.ticket.value); break;
    case Notice::Kind::Alert: m_acts.alert(notice, m_directory); break;
    case Notice::Kind::Accumulation: m_acts.accumulate(notice.accumulation); break;
    }
}

} // namespace sc
