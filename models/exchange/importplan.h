#pragma once

#include "models/domain/importline.h"
#include "models/ledger/command.h"

#include <QHash>
#include <QStringList>

namespace sc {

/** What an import would do: the dry run and, line by line, the commands. Nothing is written yet. */
struct ImportPlan
{
    QString system; ///< where the file comes from, e.g. "KIS"
    QList<ImportLine> lines;
    QList<Command> preparations; ///< teams and categories that the commands point to
    QList<Command> commands; ///< in the order in which they are applied
    QHash<QString, int> lineOfOp; ///< line of the file by operation id
    QStringList remarks; ///< "line 12: …", values that were replaced by a default
    int tickets = 0; ///< in the file
    int known = 0; ///< lines that an earlier import had brought

    [[nodiscard]] int count(ImportLine::What what) const
    {
        return static_cast<int>(
            std::count_if(lines.begin(), lines.end(), [what](const ImportLine &line) { return line.what == what; }));
    }
};

/** A line that the desk refused, and why. */
struct RefusedLine
{
    int line = 0; ///< of the file, from 1
    Outcome outcome;
};

/** What an import did, and what it could not map. */
struct ImportReport
{
    int incidents = 0; ///< tickets in the file, as of the instant
    int events = 0; ///< lines that were to be imported
    int imported = 0; ///< of these, what changed something
    int known = 0; ///< of these, what an earlier import had brought
    QStringList remarks; ///< "line 12: …", values that were replaced by a default
    QList<RefusedLine> refused;
    bool isCancelled = false;
};

} // namespace sc
