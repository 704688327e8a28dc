#include "views/team/linkindicator.h"

#include "views/team/linkwords.h"
#include "views/widgets/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

LinkIndicator::LinkIndicator(TeamDesk &team, QWidget *parent)
    : QPushButton(parent)
    , m_team(team)
{
    setObjectName(u"link"_s);
    setFlat(true);
    setFocusPolicy(Qt::NoFocus); // the menu and its keys lead there too
    connect(&m_team, &TeamDesk::stateChanged, this, &LinkIndicator::tell);
    connect(&m_seconds, &QTimer::timeout, this, &LinkIndicator::tell);
    m_seconds.start(std::chrono::seconds(5));
    tell();
}

void LinkIndicator::tell()
{
    const LinkState &state = m_team.state();
    const QString words = LinkWords::state(state, m_team.clock().now());
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
    }
    const bool isTrouble = state.kind == LinkState::Kind::Offline || state.kind == LinkState::Kind::Halted;
    setToolTip(isTrouble ? LinkWords::trouble(state.trouble)
                         : tr("Verbindung zur gemeinsamen Datenbank; ein Klick zeigt, was gesendet wird."));
}

} // namespace sc
