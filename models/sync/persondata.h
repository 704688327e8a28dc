#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace sc {

/** A database with the tables of the desk, whichever engine it is: PersonData needs no more of it. */
struct PersonTables
{
    using Rows = QList<QVariantMap>;
    std::function<Result<Rows>(const QString &sql, const QVariantMap &bindings)> run;
    QString schema; ///< before a table's name: "core." or nothing
    QString place; ///< expression for a row's place: ctid or rowid
    QString here; ///< the same row, by the binding :place
    QString columns; ///< query with the columns table_name, column_name of all text columns
};

/**
 * All that a database holds of one person, found by the spellings of name, address and number that the caller knows, in
 * every text column of every table (data protection: access report and erasure). Runs within the caller's transaction.
 */
class PersonData
{
public:
    /// What an erasure did.
    struct Erased
    {
        qint64 rows = 0; ///< of the desk, with their history
        qint64 bodies = 0; ///< of the ledger
        QStringList contents; ///< SHA-256 of attachments that no row names any more
    };

    static constexpr qsizetype ShortestSpelling = 4;
    static const QString Mark; ///< stands where a spelling stood
    static const QStringList CallerColumns; ///< of tickets

    /// \p spellings of at least ShortestSpelling letters; upper and lower case are the same.
    PersonData(PersonTables tables, const QStringList &spellings);
    /// Only what belongs to this ticket: its caller's data have been kept long enough.
    [[nodiscard]] static Result<PersonData> callerOf(const PersonTables &tables, const QString &ticketId);

    /// Table → its rows with all text columns; attachments of the tickets that the person reported are among them.
    [[nodiscard]] Result<QJsonObject> report();
    /// Puts the mark in place of every spelling; erases ledger bodies that hold one, with their salt (the chain still
    /// verifies), and the attachments of tickets that the person reported, with those in \p contents. The erasure is a
    /// ledger row.
    [[nodiscard]] Result<Erased> erase(const QSet<QString> &contents, Instant now);
    /// A ledger row that says what was done with the person's data; it names nobody.
    [[nodiscard]] Result<void> note(const QString &kind, Instant now);

    [[nodiscard]] bool names(const QString &text) const;

private:
    struct Touched ///< rows that every replica has to take anew
    {
        QString entity;
        QString id;
        QString ticket;
        QString field;
    };
    [[nodiscard]] Result<QMap<QString, QStringList>> textColumns();
    [[nodiscard]] Result<PersonTables::Rows> rowsNaming(const QString &table, const QStringList &columns);
    [[nodiscard]] Result<void> rewrite(const QString &table, const QStringList &columns, const QVariantMap &row);
    [[nodiscard]] Result<void> eraseBody(const QVariantMap &row);
    [[nodiscard]] QString scopeOf(const QString &table) const;
    [[nodiscard]] Result<void> eraseCaller();
    [[nodiscard]] Result<QStringList> eraseMailSources();
    [[nodiscard]] Result<void> eraseAttachment(const QString &id, const QString &ticket);
    [[nodiscard]] Result<QStringList> eraseAttachments(const QSet<QString> &contents);
    [[nodiscard]] Result<void> tellReplicas(Instant now);
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantMap &bindings = {});
    [[nodiscard]] QString erased(QString text) const;

    PersonTables m_tables;
    QStringList m_spellings;
    QString m_ticket; ///< empty: of all
    QString m_opId;
    qint64 m_seq = 0;
    Erased m_done;
    QSet<QString> m_tickets; ///< that the person reported
    QList<Touched> m_touched;
};

} // namespace sc
