#include "models/maintenance/maintenance.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::array windowKinds { "regular", "deviation", "cancelled", "extra", "emergency" };
constexpr std::array states { "draft", "announced", "corrected", "withdrawn", "completed" };
constexpr std::array messageKinds { "deviation", "software", "correction", "withdrawal", "emergency" };

template <typename Enum, size_t N> QString codeOf(const std::array<const char *, N> &codes, Enum value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

template <typename Enum, size_t N> std::optional<Enum> valueOf(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i)
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QString code(WindowKind kind)
{
    return codeOf(windowKinds, kind);
}

QString code(AnnouncementState state)
{
    return codeOf(states, state);
}

QString code(MessageKind kind)
{
    return codeOf(messageKinds, kind);
}

std::optional<WindowKind> windowKindFromCode(const QString &code)
{
    return valueOf<WindowKind>(windowKinds, code);
}

std::optional<AnnouncementState> announcementStateFromCode(const QString &code)
{
    return valueOf<AnnouncementState>(states, code);
}

std::optional<MessageKind> messageKindFromCode(const QString &code)
{
    return valueOf<MessageKind>(messageKinds, code);
}

} // namespace sc
