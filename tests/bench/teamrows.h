#pragma once

#include "tests/faults/cluster.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <libpq-fe.h>

namespace sc::test {

/** Many tickets of a shared ledger, each as one recorded by its own command: clones of the one that is there. */
class TeamRows
{
public:
    TeamRows(Cluster &cluster, QString ticketId)
        : m_cluster(cluster)
        , m_ticket(std::move(ticketId))
        , m_op(cluster
                   .run(QStringLiteral("SELECT op_id FROM core.tickets WHERE id = CAST(:id AS text)"),
                        { { QStringLiteral("id"), m_ticket } })
                   .constFirst()
                   .first()
                   .toString())
    {
    }
    /// The tables that a recorded ticket writes rows of, as clients have them.
    [[nodiscard]] static QStringList tables()
    {
        return { QStringLiteral("tickets"), QStringLiteral("ticket_references"), QStringLiteral("ticket_entries"),
                 QStringLiteral("activities") };
    }
    void add(int count)
    {
        for (const QString &table : tables() + QStringList { QStringLiteral("ledger") })
            clone(table, count);
        m_cluster.run(QStringLiteral(
            "UPDATE core.ledger_head SET (seq, hash) = (SELECT l.seq, l.hash FROM core.ledger l ORDER BY l.seq DESC LIMIT 1)"));
        m_cluster.run(QStringLiteral("ANALYZE"));
        m_clones += count;
    }

private:
    void clone(const QString &table, int count)
    {
        QStringList columns; // not those that the server computes
        for (
            const auto &row : m_cluster.run(
                QStringLiteral(
                    "SELECT attname FROM pg_attribute WHERE attrelid = 'core.%1'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")
                    .arg(table)))
            columns.append(row.first().toString());
        static const QHash<QString, QString> own {
            { QStringLiteral("tickets"), QStringLiteral("jsonb_build_object('number', 'B-' || n)") },
            { QStringLiteral("activities"), QStringLiteral("jsonb_build_object('seq', %1 + n)") },
            { QStringLiteral("ledger"),
              QStringLiteral("jsonb_build_object('seq', %1 + n, 'hash', md5('bench' || n))") },
        };
        const qint64 head = m_cluster.run(QStringLiteral("SELECT seq - %1 FROM core.ledger_head").arg(m_clones))
                                .constFirst()
                                .first()
                                .toLongLong();
        const QString changed = own.value(table, QStringLiteral("jsonb_build_object('id', t.id || '-' || n)"))
                                    .replace(QStringLiteral("%1"), QString::number(head));
        m_cluster.run(
            QStringLiteral(
                "INSERT INTO core.%1 (%2) SELECT %3 FROM core.%1 t, generate_series(%4, %5) AS n, "
                "LATERAL jsonb_populate_record(t, replace(replace(to_jsonb(t)::text, '%6', 'bench-op-' || n), '%7', 'bench-ticket-' || "
                "n)::jsonb || %8) AS r WHERE t.op_id = '%6'")
                .arg(table, columns.join(QLatin1Char(',')), QStringLiteral("r.") + columns.join(QStringLiteral(", r.")))
                .arg(m_clones + 1)
                .arg(m_clones + count)
                .arg(m_op, m_ticket, changed));
    }

    Cluster &m_cluster;
    QString m_ticket;
    QString m_op;
    int m_clones = 0;
};

/** COPY of \p query into a bare table of SQLite, in one transaction; the number of rows. */
inline int copyIntoSqlite(const QString &url, const QString &query, const QString &columns, QSqlDatabase &database,
                          const QString &table)
{
    QSqlQuery sql(database);
    const auto columnCount = columns.count(QLatin1Char(',')) + 1;
    if (!sql.exec(QStringLiteral("CREATE TABLE %1 (%2)").arg(table, columns)) || !database.transaction()
        || !sql.prepare(
            QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(table, QStringLiteral(",?").repeated(columnCount - 1))))
        qFatal("%s", qPrintable(sql.lastError().text()));
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(url.toUtf8().constData()), PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> begun(
        PQexec(connection.get(), QStringLiteral("COPY (%1) TO STDOUT").arg(query).toUtf8().constData()), PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT)
        qFatal("%s", PQerrorMessage(connection.get()));
    int rows = 0;
    char *line = nullptr;
    while (const int size = PQgetCopyData(connection.get(), &line, 0)) {
        if (size < 0)
            break;
        const auto fields = QString::fromUtf8(line, size - 1).split(QLatin1Char('\t'));
        PQfreemem(line);
        for (qsizetype i = 0; i < fields.size(); ++i)
            sql.bindValue(static_cast<int>(i),
                          fields.at(i) == QStringLiteral("\\N") ? QVariant() : QVariant(fields.at(i)));
        if (!sql.exec())
            qFatal("%s", qPrintable(sql.lastError().text()));
        ++rows;
    }
    database.commit();
    return rows;
}

} // namespace sc::test
