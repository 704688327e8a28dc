#pragma once

#include "models/availability/outage.h"
#include "models/availability/servicemap.h"
#include "models/domain/importline.h"
#include "models/domain/result.h"
#include "models/ledger/command.h"

#include <algorithm>

namespace sc {

/** What an import of outages would do: the dry run and the commands. Nothing is written yet. */
struct OutageImport
{
    QList<ImportLine> lines;
    QList<Command> commands; ///< one step

    [[nodiscard]] int count(ImportLine::What what) const
    {
        return static_cast<int>(
            std::count_if(lines.begin(), lines.end(), [what](const ImportLine &line) { return line.what == what; }));
    }
};

/** What the import meets. */
struct OutageImportPlace
{
    ServiceMap map;
    QList<OutageRecord> recorded;
    QSet<QString> sources; ///< what imports have brought, withdrawn ones too
    QString login;
    Instant now = 0;
};

/**
 * Plans the import of \p csv: \p mapping "csv" for our own columns (service,from,to,class,third_party, optionally
 * planned, announced_at, side, environment), else the name of an OutageMapping. Lines that cannot be used are refused,
 * the others stay. Errors: NotFound (mapping), Invalid (no CSV, a column is missing) with the line as subject.
 */
[[nodiscard]] Result<OutageImport> planOutageImport(const QByteArray &csv, const QString &mapping,
                                                    const OutageImportPlace &place);

} // namespace sc
