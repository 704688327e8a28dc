#pragma once

#include "models/domain/profile.h"
#include "models/exchange/importnames.h"
#include "models/exchange/importrun.h"
#include "models/exchange/incidentmapping.h"

namespace sc {

/**
 * Imports an event log, one command per event with an operation id that follows from number and position: a second
 * import changes nothing, an interrupted one goes on. The whole file is read and checked before anything is written.
 */
class IncidentImport
{
public:
    IncidentImport(const ServiceProfile &profile, const IncidentMapping &mapping);

    /// Checks the file and composes what all events up to \p asOf change. Teams and categories that \p names lacks come
    /// along. Errors: Invalid with the line as subject.
    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &bytes, Instant asOf, const ImportNames &names = {});
    /// plan() and then the commands, 200 in a transaction.
    [[nodiscard]] Result<ImportReport> run(Connection &connection, const CommandBook &book, const QByteArray &bytes,
                                           Instant asOf, const ImportRun::Progress &progress);

private:
    struct Event;
    struct Incident;
    struct Standing;
    /// The rows up to \p asOf in the order of time; points into \p file.
    [[nodiscard]] Result<QList<Event>> eventsOf(SourceFile &file, Instant asOf) const;
    /// The record of \p entity called \p name; one that is not \p known is made in the preparations. Empty for no name.
    [[nodiscard]] QString idOf(const QString &entity, const QString &name, QHash<QString, QString> &known);
    [[nodiscard]] Standing standingAfter(const CsvRow &row, const Incident &incident);
    [[nodiscard]] QJsonObject stateFields(const CsvRow &row, const Standing &standing, Instant at) const;
    [[nodiscard]] QJsonObject reportFields(const CsvRow &row, const Incident &incident);
    [[nodiscard]] Command eventCommand(const CsvRow &row, Incident &incident, Instant at);
    /// Those that are new with this row
    void addReferences(Command &command, const CsvRow &row, Incident &incident) const;

    const ServiceProfile &m_profile;
    const IncidentMapping &m_mapping;
    SourceFile *m_file = nullptr; ///< while planning
    ImportNames m_names;
    ImportPlan m_plan;
};

} // namespace sc
