#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace sc {

/** The rule rows of resources/rules: what may be written, by whom, and which states follow which. No expressions. */
class Rules
{
public:
    struct Field
    {
        bool isInteger = false;
        bool isRequired = false; ///< on put, append and add
        QString right; ///< empty: who may write the entity; "transition": only by a transition; else the one role that may
    };
    struct Entity
    {
        QString ticketColumn; ///< column with the id of the ticket it belongs to; empty when it belongs to none
        QSet<QString> verbs;
        QSet<QString> roles;
        QHash<QString, Field> fields;
        QString guard = {}; ///< name of a file in resources/sql/guards that holds after every command, or empty
    };
    struct Transition
    {
        QSet<QString> roles;
        QString guard; ///< name of a file in resources/sql/guards, or empty
    };

    /// Reads the compiled-in rows; a malformed row is a defect and aborts.
    Rules();

    /// The rows of this program, read once.
    [[nodiscard]] static const Rules &shipped();

    [[nodiscard]] const Entity *entity(const QString &name) const;
    [[nodiscard]] const Transition *transition(const QString &entity, const QString &from, const QString &to) const;

private:
    QHash<QString, Entity> m_entities;
    QHash<QString, Transition> m_transitions; ///< key: entity from to
};

} // namespace sc
