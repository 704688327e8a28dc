#pragma once

#include "app/ctl/console.h"
#include "models/ledger/ledger.h"
#include "models/session/session.h"
#include "models/storage/connection.h"
#include "models/tickets/ticketcommands.h"

namespace sc::ctl {

[[nodiscard]] QCommandLineOption databaseOption();
[[nodiscard]] QCommandLineOption loginOption();
/// The user that a new desk gets: --login, or "desk".
[[nodiscard]] QString newDeskLogin(const QCommandLineParser &parser);
[[nodiscard]] QString databasePath(const QCommandLineParser &parser);

/// The database of --database, migrated. With \p create a missing one is made, with the user of --login; complains on
/// stderr.
[[nodiscard]] std::unique_ptr<Connection> openDesk(const QCommandLineParser &parser, bool create);

/// The service profile that the desk works by; complains on stderr when it cannot be read.
[[nodiscard]] std::optional<ServiceProfile> deskProfile(Connection &desk);

/// The login of --login, or of the first user of the desk.
[[nodiscard]] QString actingLogin(const QCommandLineParser &parser, Connection &desk);

/// Who acts, with the roles; complains on stderr when --login names no user of the desk.
[[nodiscard]] std::optional<Session> actingSession(const QCommandLineParser &parser, Connection &desk);

/// The ticket with this number or foreign reference; complains on stderr when there is none, or none for \p viewer
/// (INC-15).
[[nodiscard]] std::optional<Ticket> visibleTicket(Connection &desk, const Session &viewer, const QString &number);

/// --database for subcommands that work without a desk, too.
[[nodiscard]] QCommandLineOption termsOfDeskOption();
/// The profile of --profile, or of the desk named by --database, or the shipped one; complains on stderr.
[[nodiscard]] std::optional<ServiceProfile> termsFrom(const QCommandLineParser &parser);

/// Submits, prints the outcome (with --json as JSON) and gives the exit code.
int carryOut(Connection &desk, const Command &command, const QCommandLineParser &parser);

/// Says why steps were not taken, in the words of the windows, and how many; true when there was none.
[[nodiscard]] bool tellRefusals(const QList<Applied> &applied);

/// Prints what failed, and gives the exit code.
int complain(const Error &error);

/// The instant of option \p name, or \p otherwise; complains and gives nothing when it is malformed.
[[nodiscard]] std::optional<Instant> instantFrom(const QCommandLineParser &parser, const QString &name,
                                                 Instant otherwise);

} // namespace sc::ctl
