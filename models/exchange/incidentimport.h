#pragma once

#include "models/domain/profile.h"
#include "models/exchange/incidentmapping.h"
#include "models/ledger/ledger.h"

#include <functional>

namespace sc {

struct CsvRow;

/** What an import did, and what it could not map. */
struct ImportReport
{
    int incidents = 0; ///< in the file, as of the instant
    int events = 0;
    int imported = 0; ///< events that changed something
    int known = 0; ///< events that an earlier import had brought
    QStringList remarks; ///< "line 12: …", values that were replaced by a default
    QStringList refused; ///< "line 12: …", events that the desk refused
    bool isCancelled = false;
};

/**
 * Imports an event log, one command per event with an operation id that follows from number and position: a second
 * import changes nothing, an interrupted one goes on. The whole file is read and checked before anything is written.
 */
class IncidentImport
{
public:
    using Progress = std::function<bool(int done, int total)>; ///< false cancels

    IncidentImport(const ServiceProfile &profile, const IncidentMapping &mapping);

    /// Checks the file and composes the commands of all events up to \p asOf. Errors: Invalid with the line as subject.
    [[nodiscard]] Result<QList<Command>> plan(const QByteArray &bytes, Instant asOf);
    /// plan() and then the commands, 200 in a transaction.
    [[nodiscard]] Result<ImportReport> run(Connection &connection, const Ledger &ledger, const QByteArray &bytes, Instant asOf, const Progress &progress);

private:
    struct Event;
    struct Incident;
    struct Standing;
    [[nodiscard]] Result<void> findColumns(const CsvRow &header);
    [[nodiscard]] QString field(const CsvRow &row, const QString &name) const;
    [[nodiscard]] Result<Instant> time(const CsvRow &row, const QString &name);
    /// The rows up to \p asOf in the order of time; points into \p rows.
    [[nodiscard]] Result<QList<Event>> eventsOf(const QList<CsvRow> &rows, Instant asOf);
    /// The value for \p word of the column \p name; without one it is \p otherwise, remarked as \p meant.
    template <typename T> [[nodiscard]] T mapped(const CsvRow &row, const QString &name, const QHash<QString, T> &table, const QString &word, const T &otherwise, const QString &meant);
    [[nodiscard]] Standing standingAfter(const CsvRow &row, const Incident &incident);
    [[nodiscard]] QJsonObject stateFields(const CsvRow &row, const Standing &standing, Instant at) const;
    [[nodiscard]] QJsonObject reportFields(const CsvRow &row, const Incident &incident);
    [[nodiscard]] Command eventCommand(const CsvRow &row, Incident &incident, Instant at);
    void remark(const CsvRow &row, const QString &text);

    const ServiceProfile &m_profile;
    const IncidentMapping &m_mapping;
    QHash<QString, int> m_columns;
    QHash<QString, int> m_lineOfOp;
    ImportReport m_report;
};

} // namespace sc
