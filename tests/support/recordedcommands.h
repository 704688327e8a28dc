#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace sc::test {

/** The recorded commands and outcomes of tests/data/commands, whose README tells the form. */
namespace Recorded {

inline constexpr qint64 Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

inline QString path(const QString &name)
{
    return QStringLiteral(SC_TEST_DATA "/commands/") + name;
}

inline QJsonArray read(const QString &name)
{
    QFile file(path(name));
    QJsonParseError error;
    const auto document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error)
                                                         : QJsonDocument();
    if (!document.isArray())
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.array();
}

inline QStringList exampleFiles()
{
    QStringList names = QDir(path({})).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    names.removeAll(QStringLiteral("setup.json"));
    names.removeAll(QStringLiteral("malformed.json"));
    return names;
}

inline QVariant sqlValue(const QJsonValue &value)
{
    return value.isNull() ? QVariant() : value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

/// "a = :a AND b IS NULL", with the bindings; names come from the recorded data, values are bound.
inline QString condition(const QJsonObject &where, QVariantMap &bindings)
{
    QStringList terms { QStringLiteral("1 = 1") };
    for (auto it = where.begin(); it != where.end(); ++it) {
        terms.append(
            it.value().isNull()
                ? QString(it.key() + QStringLiteral(" IS NULL"))
                : QStringLiteral("%1 = CAST(:%1 AS %2)")
                      .arg(it.key(), it.value().isDouble() ? QStringLiteral("bigint") : QStringLiteral("text")));
        if (!it.value().isNull())
            bindings.insert(it.key(), sqlValue(it.value()));
    }
    return terms.join(QStringLiteral(" AND "));
}

/// What is wrong with \p rows (found by condition()) against the recorded expectation; empty when nothing is.
inline QString difference(const QList<QVariantMap> &rows, const QJsonObject &expected)
{
    const QString what = QString::fromUtf8(QJsonDocument(expected).toJson(QJsonDocument::Compact));
    if (expected.contains(QStringLiteral("count")))
        return rows.size() == expected.value(QStringLiteral("count")).toInteger()
            ? QString()
            : QStringLiteral("%1: %2 rows").arg(what).arg(rows.size());
    const QJsonObject is = expected.value(QStringLiteral("is")).toObject();
    if (rows.size() != 1 || is.isEmpty())
        return QStringLiteral("%1: %2 rows").arg(what).arg(rows.size());
    for (auto it = is.begin(); it != is.end(); ++it) {
        const QVariant found = rows.constFirst().value(it.key());
        if (found.isNull() != it.value().isNull() || found.toString() != sqlValue(it.value()).toString())
            return QStringLiteral("%1: found %2 in %3").arg(what, found.toString(), it.key());
    }
    return {};
}

} // namespace Recorded

} // namespace sc::test
