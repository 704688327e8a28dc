#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sc {

/** The rule rows of resources/rules: what may be written, by whom, and which states follow which. No expressions. */
class Rules
{
public:
    struct Field
    {
        bool isInteger = false;
        bool isRequired = false; ///< on put, append and add
        /// Empty: who may write the entity; "transition": only by a transition; else the one role that may
        QString right;
    };
    struct Entity
    {
        QString ticketColumn; ///< column with the id of the ticket it belongs to; empty when it belongs to none
        QSet<QString> verbs;
        QSet<QString> roles;
        /// Sorted: which of several missing fields is named does not change from run to run
        QMap<QString, Field> fields;
        QString guard = {}; ///< name of a file in resources/sql/guards that holds after every command, or empty
    };
    struct Transition
    {
        QSet<QString> roles;
        QString guard; ///< name of a file in resources/sql/guards, or empty
    };

    /// Reads the compiled-in rows; a malformed row is a defect and aborts.
    Rules();

    /// The rows as they are written in resources/rules, for the installation of a server.
    struct Rows
    {
        QList<QStringList> entities; ///< entity, ticket_column, verbs, roles
        QList<QStringList> fields; ///< entity, field, type, required, right
        QList<QStringList> guards; ///< entity, guard
        QList<QStringList> transitions; ///< entity, field, from, to, roles, guard
    };
    [[nodiscard]] static Rows rows();
    /// SHA-256 of rule rows and guards: a client with another one than the server's only reads.
    [[nodiscard]] static QString hash();

    /// The rows of this program, read once.
    [[nodiscard]] static const Rules &shipped();

    [[nodiscard]] const Entity *entity(const QString &name) const;
    [[nodiscard]] const Transition *transition(const QString &entity, const QString &from, const QString &to) const;

private:
    QHash<QString, Entity> m_entities;
    QHash<QString, Transition> m_transitions; ///< key: entity from to
};

} // namespace sc
