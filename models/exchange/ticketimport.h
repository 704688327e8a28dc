#pragma once

#include "models/domain/profile.h"
#include "models/exchange/importnames.h"
#include "models/exchange/importplan.h"
#include "models/exchange/ticketmapping.h"

namespace sc {

/**
 * Takes over the open tickets of a predecessor system (INC-13), one command per ticket. The foreign number becomes a
 * searchable reference, by which a second import finds the ticket and leaves it as it is. The whole file is read and
 * checked before anything is written.
 */
class TicketImport
{
public:
    /// \p now the instant of the import, \p login who does it. References must outlive the import.
    TicketImport(const ServiceProfile &profile, const TicketMapping &mapping, const ImportNames &names, QString login,
                 Instant now);

    /// The dry run. A bad line is refused and does not keep the others out. Errors: Invalid with the line as subject:
    /// no CSV, wrong encoding, or a required column is missing.
    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &bytes);

private:
    struct Fact;
    void take(const CsvRow &row);
    /// The reason why \p row cannot be taken over; empty when it can.
    [[nodiscard]] QString problemOf(const CsvRow &row, Fact &fact);
    [[nodiscard]] std::optional<Instant> optionalTime(const CsvRow &row, const QString &name);
    /// What stands for \p column in \p known; a name that is not there is remarked and kept in \p unmapped.
    [[nodiscard]] QJsonValue known(const CsvRow &row, const QString &column, const QHash<QString, QString> &known,
                                   QStringList &unmapped);
    /// What a word of \p column means; one that the mapping lacks is remarked, kept in \p unmapped, and read as \p
    /// otherwise.
    template <typename T>
    [[nodiscard]] T meaning(const CsvRow &row, const QString &column, const QHash<QString, T> &table, T otherwise,
                            QStringList &unmapped);
    [[nodiscard]] Command commandFor(const CsvRow &row, const Fact &fact, QStringList &unmapped);

    const ServiceProfile &m_profile;
    const TicketMapping &m_mapping;
    const ImportNames &m_names;
    QString m_login;
    Instant m_now;
    SourceFile *m_file = nullptr; ///< while planning
    QHash<QString, int> m_lineOfNumber;
    ImportPlan m_plan;
};

} // namespace sc
