#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace sc {

/** One row of a result, read by column name; hides how the engine types its values. The rows of a result share the
 * names. */
class Row
{
public:
    using Columns = QHash<QByteArray, int>; ///< places by name

    explicit Row(const QVariantMap &values = {});
    Row(std::shared_ptr<const Columns> columns, QVariantList values);
    [[nodiscard]] QString text(QLatin1StringView column) const; ///< empty for NULL
    [[nodiscard]] qint64 integer(QLatin1StringView column) const; ///< 0 for NULL
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1StringView column) const;
    [[nodiscard]] bool flag(QLatin1StringView column) const;
    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] QVariant value(const QString &column) const; ///< invalid when there is no such column
    [[nodiscard]] QVariantMap values() const; ///< all of them, made anew

private:
    [[nodiscard]] QVariant at(const QByteArray &column) const;
    [[nodiscard]] QVariant at(QLatin1StringView column) const;

    std::shared_ptr<const Columns> m_columns;
    QVariantList m_values;
};

/** The current row of a result that is read once, by position of the column: for tens of thousands of rows. */
class Cursor
{
public:
    explicit Cursor(const QSqlQuery &query);
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

private:
    const QSqlQuery &m_query;
};

/**
 * One SQLite connection; lives and dies on one thread. After opening: WAL, synchronous=FULL, foreign_keys,
 * trusted_schema=OFF, secure_delete, busy_timeout are set and read back (sync-protocol, 'SQLite').
 */
class Connection
{
public:
    /// \p path a file or ":memory:"; a file that is made is for its owner only (0600). Errors: Busy, NotAllowed
    /// (read-only folder), Invalid (newer schema), Internal (damaged).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path);
    /// For a file that nobody writes to, such as a backup: nothing is written beside it and no setting is changed.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openReadOnly(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs \p sql with named bindings (":name" without the colon as key). Text never becomes SQL.
    [[nodiscard]] Result<QList<Row>> select(const QString &sql, const QVariantMap &bindings = {});
    /// The same for a file of resources/sql/queries, by name without ".sql".
    [[nodiscard]] Result<QList<Row>> selectNamed(const QString &name, const QVariantMap &bindings = {});
    /// The same, row by row: nothing is kept of a row after \p take has seen it.
    [[nodiscard]] Result<void> eachNamed(const QString &name, const QVariantMap &bindings,
                                         const std::function<void(const Cursor &)> &take);
    /// Returns the number of rows that changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantMap &bindings = {});

    [[nodiscard]] Result<void> begin(); ///< BEGIN IMMEDIATE
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> p);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openNamed(const QString &name, const QString &options,
                                                                       const QString &path);
    [[nodiscard]] Result<void> set(const QString &pragma, const QString &value, const QString &reads);
    std::unique_ptr<Private> d;
};

/** RAII for BEGIN IMMEDIATE: what is not committed is rolled back. */
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

} // namespace sc
