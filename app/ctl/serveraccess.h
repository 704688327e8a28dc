#pragma once

#include "models/sync/serverinstallation.h"

#include <QCommandLineParser>

#include <functional>

namespace sc::ctl {

/// Of \p option, else of the environment; complains on stderr and is empty when neither names one.
[[nodiscard]] QString urlFrom(const QCommandLineParser &parser, const QString &option, const char *variable);

/// Parses, connects and calls \p act with the installation; \p databaseOption is called otherwise where --database is a file.
int withServer(QCommandLineParser &parser, const QString &usage, const QStringList &arguments, const std::function<int(ServerInstallation &)> &act,
               const QString &databaseOption = QStringLiteral("database"));

} // namespace sc::ctl
