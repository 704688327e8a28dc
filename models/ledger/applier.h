#pragma once

#include "models/ledger/ledger.h"
#include "models/ledger/rules.h"

namespace sc {

/**
 * Applies the verbs of one command inside the caller's transaction. Knows verbs and rule rows, nothing about tickets
 * but their number. Each method gives an outcome whose status is Applied, or why not.
 */
class Applier
{
public:
    /// \p seq the ledger row that the command will get.
    Applier(Connection &connection, const Rules &rules, const Command &command, qint64 seq, Instant now);

    [[nodiscard]] Result<Outcome> apply();
    /// Takes an applied command back by its before-images: created rows are voided, fields restored.
    [[nodiscard]] Result<Outcome> revert(const QString &opId);
    /// The number of a new ticket instead of the next one of the year: a provisional one (P1). Empty: the next one.
    void setNextNumber(const QString &number) { m_nextNumber = number; }
    [[nodiscard]] QList<Change> changes() const { return m_changes; }

private:
    using Step = Result<Outcome>;

    [[nodiscard]] Result<void> readRoles();
    [[nodiscard]] Step applyVerb(const Verb &verb);
    /// Which of the tickets that the command names are hidden from its author, as they stand before its first verb
    /// (INC-15).
    [[nodiscard]] Result<QSet<QString>> hiddenTickets();
    [[nodiscard]] Step insert(const Rules::Entity &entity, const Verb &verb);
    [[nodiscard]] Step set(const Rules::Entity &entity, const Verb &verb);
    [[nodiscard]] Step remove(const Rules::Entity &entity, const Verb &verb);
    [[nodiscard]] Step transition(const Rules::Entity &entity, const Verb &verb);
    [[nodiscard]] Step checkFields(const Rules::Entity &entity, const Verb &verb) const;
    [[nodiscard]] Result<void> update(const Rules::Entity &entity, const QString &table, const QString &id,
                                      const Row &before, const QJsonObject &fields);
    [[nodiscard]] Result<void> remember(const QString &entity, const QString &id, const QJsonObject &before);
    [[nodiscard]] Result<void> recordActivity(const QString &table, const QString &id, const QString &ticketId,
                                              const QString &field, const QVariant &before, const QVariant &after);
    [[nodiscard]] Result<QString> nextNumber();
    [[nodiscard]] Result<std::optional<Row>> rowOf(const QString &table, const QString &id);
    [[nodiscard]] Step checkGuard(const QString &guard, const QString &id, const QString &field);
    /// What must hold of every changed row once the whole command is done.
    [[nodiscard]] Step checkChanges();
    [[nodiscard]] Result<void> indexWords();
    void announce(const QString &table, const QString &id, const QString &ticketId);
    [[nodiscard]] Outcome refuse(Outcome::Status status, const QString &rule, const QString &field = {},
                                 const QString &theirs = {}) const;

    Connection &m_connection;
    const Rules &m_rules;
    const Command &m_command;
    qint64 m_seq;
    Instant m_now;
    QSet<QString> m_roles;
    QList<Change> m_changes;
    Outcome m_applied;
    QString m_nextNumber;
    qint64 m_images = 0;
    qint64 m_activities = 0;
};

} // namespace sc
