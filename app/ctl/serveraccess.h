#pragma once

#include "models/sync/serverinstallation.h"

#include <QCommandLineParser>

#include <functional>

namespace sc::ctl {

/// Where the auditor finds the shared database.
[[nodiscard]] QCommandLineOption auditorOption();
/// Connects as the one of auditorOption() and calls \p act.
int withAuditor(const QCommandLineParser &parser, const std::function<int(ServerConnection &)> &act);

/// Parses, connects and calls \p act with the installation; \p databaseOption is called otherwise where --database is a
/// file.
int withServer(QCommandLineParser &parser, const QString &usage, const QStringList &arguments,
               const std::function<int(ServerInstallation &)> &act,
               const QString &databaseOption = QStringLiteral("database"));

} // namespace sc::ctl
