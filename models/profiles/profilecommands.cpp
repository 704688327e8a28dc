#include "models/profiles/profilecommands.h"

#include "models/domain/ids.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc::ProfileCommands {

namespace {

/// Later than every activation that is known: the order of activations is what decides (S47).
Instant nextActivation(const ProfileBook &seen, Instant now)
{
    return seen.profiles.isEmpty() ? now : std::max(now, seen.profiles.constFirst().activatedAt + 1);
}

} // namespace

Command activate(const ServiceProfile &profile, const ProfileBook &seen, const QString &login, Instant now)
{
    Command command = Command::make(u"profile.activate"_s, login, now);
    return command.put(u"profiles"_s, newUuid(),
                       { { u"name"_s, profile.name() },
                         { u"valid_from"_s, profile.versions().back().validFrom.toString(Qt::ISODate) },
                         { u"document"_s, QString::fromUtf8(profile.document()) },
                         { u"activated_at"_s, nextActivation(seen, now) } });
}

Command activateAgain(const StoredProfile &profile, const ProfileBook &seen, const QString &login, Instant now)
{
    Command command = Command::make(u"profile.activate"_s, login, now);
    return command.set(u"profiles"_s, profile.id, { { u"activated_at"_s, nextActivation(seen, now) } },
                       { { u"activated_at"_s, profile.activatedAt } });
}

Command setDay(const CalendarException &day, const ProfileBook &seen, const QString &login, Instant now)
{
    Command command = Command::make(u"calendar.set_day"_s, login, now);
    for (const StoredException &known : seen.exceptions)
        if (known.value.day == day.day)
            command.remove(u"closed_dates"_s, known.id);
    return command.put(u"closed_dates"_s, newUuid(),
                       { { u"day"_s, day.day.toString(Qt::ISODate) },
                         { u"closed"_s, day.isClosed ? 1 : 0 },
                         { u"name"_s, day.name } });
}

Command removeDay(const StoredException &day, const QString &login, Instant now)
{
    return Command::make(u"calendar.remove_day"_s, login, now).remove(u"closed_dates"_s, day.id);
}

} // namespace sc::ProfileCommands
