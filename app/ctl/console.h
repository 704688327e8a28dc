#pragma once

#include "models/domain/profile.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <functional>
#include <optional>

namespace sc::ctl {

QTextStream &out();
QTextStream &err();

/// Parses; on --help or a mistake prints and gives the exit code to return.
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QString &usage, const QStringList &arguments);

/// The only positional argument; complains on stderr, naming it \p name, when there is none or more than one.
[[nodiscard]] std::optional<QString> onlyArgument(const QCommandLineParser &parser, const QString &name);

/// A disruption class from its code. Errors: Invalid.
[[nodiscard]] Result<servicetime::DisruptionClass> classFrom(const QString &code);

[[nodiscard]] QCommandLineOption profileOption();
/// The profile in a file; complains on stderr about everything that is wrong with it.
[[nodiscard]] std::optional<ServiceProfile> profileFile(const QString &name);
/// The profile named by --profile, or the shipped one; complains on stderr.
[[nodiscard]] std::optional<ServiceProfile> profileFrom(const QCommandLineParser &parser);

/// Answers a CSV of two columns on stdin row by row: \p answer gives the third field. A bad row: line number and reason
/// on stderr, an empty third field, exit code BadInput; the other rows are answered.
int answerRows(const QString &header, const QString &addedColumn,
               const std::function<Result<QString>(const QString &first, const QString &second)> &answer);

} // namespace sc::ctl
