#pragma once

#include "models/domain/result.h"
#include "models/tickets/ticketcommands.h"

#include <QByteArray>

namespace sc {

/** One thing that a hand-over to a target has to say. */
struct RequiredItem
{
    QString target; ///< level_1 … level_3 | department | manufacturer
    QString code;
    QString german;
    QString english;

    friend bool operator==(const RequiredItem &, const RequiredItem &) = default;
};

/**
 * What a hand-over needs before it goes (INC-4): reason, what was tried, and what its target asks for. The latter are
 * rows of resources/rules/escalation.csv, not code. This is the only validation of an escalation.
 */
class EscalationRules
{
public:
    static constexpr int PingPongHint = 3; ///< hand-overs from which the next one is thought over

    /// The rows that are compiled in.
    [[nodiscard]] static const EscalationRules &shipped();
    /// Errors: Invalid with the line as subject (unknown target, empty or doubled item).
    [[nodiscard]] static Result<EscalationRules> fromCsv(const QByteArray &csv);

    [[nodiscard]] QList<RequiredItem> requiredFor(const QString &target) const;
    /// The row of \p code for \p target; nullptr when there is none (any more).
    [[nodiscard]] const RequiredItem *item(const QString &target, const QString &code) const;

    struct Problem
    {
        QString field; ///< party | reason | tried | follow_up | item
        QString item; ///< code of the missing item
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    /// What is missing, in the order of the form; empty: it can go. \p now: the follow-up lies after it.
    [[nodiscard]] QList<Problem> problems(const Escalation &value, Instant now) const;

private:
    QList<RequiredItem> m_items;
};

} // namespace sc
