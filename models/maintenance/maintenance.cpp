#include "models/maintenance/maintenance.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::array windowKinds { "regular", "deviation", "cancelled", "extra", "emergency" };
constexpr std::array states { "draft", "announced", "corrected", "withdrawn", "completed" };
constexpr std::array messageKinds { "deviation", "software", "correction", "withdrawal", "emergency" };
constexpr std::array workKinds { "change", "release" };
constexpr std::array workStates { "planned", "done", "cancelled" };

template <typename Enum, size_t N> QString codeOf(const std::array<const char *, N> &codes, Enum value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

template <typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &codes, const QString &code)
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

QString code(PlannedWork::Kind kind)
{
    return codeOf(workKinds, kind);
}

QString code(PlannedWork::State state)
{
    return codeOf(workStates, state);
}

std::optional<PlannedWork::Kind> workKindFromCode(const QString &code)
{
    return valueOf<PlannedWork::Kind>(workKinds, code);
}

std::optional<PlannedWork::State> workStateFromCode(const QString &code)
{
    return valueOf<PlannedWork::State>(workStates, code);
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
