#pragma once

#include "models/directory/directoryimport.h"
#include "models/directory/directorysearch.h"
#include "models/directory/directorystore.h"
#include "models/directory/recordhistory.h"
#include "models/ledger/commanddesk.h"

namespace sc {

/** Base data on the GUI thread: reads tables, submits changes as steps of the user (undo as everywhere). */
class DirectoryDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = CommandDesk::Answer;

    /// References must outlive the desk.
    DirectoryDesk(Database &database, CommandDesk &commands, const Clock &clock, Session session,
                  QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<RecordTable>> table(const RecordKind &kind) const;
    /// The changes of one record, or of the whole kind when \p id is empty (ORG-5).
    [[nodiscard]] QFuture<Result<QList<RecordChange>>> history(const RecordKind &kind, const QString &id) const;
    [[nodiscard]] QFuture<Result<QList<Caller>>> callers() const;
    /// Records with all words of \p text, by kind; a few of each.
    [[nodiscard]] QFuture<Result<QList<RecordHit>>> search(const QString &text) const;
    [[nodiscard]] QFuture<Result<std::optional<OnCall>>> onCall(Instant at) const;
    [[nodiscard]] QFuture<Result<QList<Reachable>>> operation() const;
    [[nodiscard]] QFuture<Result<DirectoryImport>> planImport(const RecordKind &kind, const QString &file) const;
    /// The table as CSV in \p file; an error keeps what was there.
    [[nodiscard]] QFuture<Result<void>> exportTo(const RecordKind &kind, const QString &file) const;

    Answer create(const RecordKind &kind, const QHash<QString, QString> &values);
    Answer change(const RecordKind &kind, const Record &seen, const QHash<QString, QString> &values);
    Answer remove(const RecordKind &kind, const QList<Record> &seen);
    /// One step: the user (\p seen null: a new one) and exactly these roles; \p held the records of user_roles that
    /// stand.
    Answer saveUser(const Record *seen, const QHash<QString, QString> &values, const QList<Record> &held,
                    const QSet<QString> &roles);
    Answer submit(const DirectoryImport &import) { return m_commands.submit(import.commands); }

    /// Whether the user may change records of \p entity; only decides what is offered, the database enforces it.
    [[nodiscard]] bool mayChange(const QString &entity) const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed(const QString &entity); ///< own and foreign changes, after commit

private:
    Database &m_database;
    CommandDesk &m_commands;
    const Clock &m_clock;
    Session m_session;
};

} // namespace sc
