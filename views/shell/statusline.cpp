#include "views/shell/statusline.h"

#include "models/session/deliver.h"
#include "views/shell/coverage.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sc {

StatusLine::StatusLine(TicketDesk &desk, DirectoryDesk &directory, const QString &databasePath, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_directory(directory)
    , m_notices(new QPushButton)
    , m_hours(new QLabel)
    , m_onCall(new QLabel)
    , m_message(new ElidedLabel)
{
    build(databasePath);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusLine::updateHours);
    timer->start(10'000);
    connect(&m_desk, &TicketDesk::deadlinesMoved, this, &StatusLine::updateHours);
    connect(&m_directory, &DirectoryDesk::changed, this, [this](const QString &entity) {
        if (entity == u"duty_times")
            updateOnCall();
    });
    updateHours();
}

void StatusLine::build(const QString &databasePath)
{
    // No accessible names of their own: they would be read instead of the text.
    m_message->setObjectName(u"message"_s);
    m_hours->setObjectName(u"hours"_s);
    m_onCall->setObjectName(u"oncall"_s);
    m_notices->setObjectName(u"noticeCount"_s);
    m_notices->setFlat(true);
    m_notices->setFocusPolicy(Qt::NoFocus); // the menu and its keys lead there too
    m_notices->hide();
    connect(m_notices, &QPushButton::clicked, this, &StatusLine::noticesAsked);
    auto *place = new QLabel(tr("Datenbank: %1").arg(QFileInfo(databasePath).fileName()));
    place->setToolTip(databasePath);
    addWidget(m_message, 1);
    addPermanentWidget(m_notices);
    addPermanentWidget(m_hours);
    addPermanentWidget(m_onCall);
    addPermanentWidget(place);
    addPermanentWidget(new QLabel(m_desk.session().name));
}

void StatusLine::say(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->setAccessibleName(text); // tells a screen reader that it changed, which the text alone does not
    m_message->setToolTip(text);
}

void StatusLine::setNotices(int count)
{
    m_notices->setText(tr("▲ %n Hinweise", nullptr, count));
    m_notices->setVisible(count > 0);
}

void StatusLine::updateHours()
{
    const Instant now = m_desk.clock().now();
    const ProfileVersion &version = m_desk.profile().versionFor(now);
    QString text;
    if (version.service->isOpen(now))
        text = tr("Servicezeit bis %1").arg(Words::moment(version.service->nextClosing(now).value_or(now)));
    else if (const auto next = version.service->nextOpening(now))
        text = tr("Keine Servicezeit, wieder ab %1").arg(Words::moment(*next));
    // TIME-3, TIME-7
    text += u" · "_s + (version.staffed->isOpen(now) ? tr("Betrieb besetzt") : tr("Betrieb unbesetzt"));
    m_hours->setText(text);
    m_hours->setToolTip(coverageWords(version, now));
    updateOnCall();
}

void StatusLine::updateOnCall()
{
    const Instant now = m_desk.clock().now();
    const bool isStaffed = m_desk.profile().versionFor(now).staffed->isOpen(now);
    deliver(m_directory.onCall(now), this, [this, isStaffed](const Result<std::optional<OnCall>> &found) {
        if (found)
            showOnCall(*found, isStaffed);
    });
}

void StatusLine::showOnCall(const std::optional<OnCall> &onCall, bool isStaffed)
{
    const bool isNobodyTold = !onCall && !isStaffed;
    m_onCall->setPalette(isNobodyTold ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_onCall->setVisible(onCall || !isStaffed);
    if (!onCall) {
        m_onCall->setText(tr("Rufbereitschaft: niemand eingetragen"));
        m_onCall->setToolTip(tr("Tragen Sie unter »Desk, Dienstplan« ein, wer erreichbar ist."));
        return;
    }
    m_onCall->setText(tr("Rufbereitschaft: %1, %2").arg(onCall->person, onCall->phone));
    const QString until = Words::moment(onCall->until);
    m_onCall->setToolTip(onCall->standsInFor.isEmpty()
                             ? tr("bis %1").arg(until)
                             : tr("bis %1, in Vertretung von %2").arg(until, onCall->standsInFor));
}

} // namespace sc
