#include "models/tickets/ticket.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::array stateCodes { "new", "qualified", "in_progress", "waiting", "solved", "closed", "withdrawn" };
constexpr std::array kindCodes { "incident", "service_request", "functional_question", "complaint" };
constexpr std::array channelCodes { "mail", "phone", "in_person", "post", "monitoring", "command_center" };
constexpr std::array waitingCodes { "", "customer", "third_party", "change", "problem" };

template <typename T, size_t N> std::optional<T> fromCode(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i)
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<T>(i);
    return std::nullopt;
}

template <typename T, size_t N> QString toCode(const std::array<const char *, N> &codes, T value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

} // namespace

QString code(TicketState state)
{
    return toCode(stateCodes, state);
}
QString code(TicketKind kind)
{
    return toCode(kindCodes, kind);
}
QString code(Channel channel)
{
    return toCode(channelCodes, channel);
}
QString code(WaitingFor reason)
{
    return toCode(waitingCodes, reason);
}
std::optional<TicketState> ticketStateFromCode(const QString &code)
{
    return fromCode<TicketState>(stateCodes, code);
}
std::optional<TicketKind> ticketKindFromCode(const QString &code)
{
    return fromCode<TicketKind>(kindCodes, code);
}
std::optional<Channel> channelFromCode(const QString &code)
{
    return fromCode<Channel>(channelCodes, code);
}
std::optional<WaitingFor> waitingForFromCode(const QString &code)
{
    return fromCode<WaitingFor>(waitingCodes, code);
}

bool isOpen(TicketState state)
{
    return state != TicketState::Solved && state != TicketState::Closed && state != TicketState::Withdrawn;
}

} // namespace sc
