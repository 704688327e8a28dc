#pragma once

#include "views/documents/maintenanceheld.h"

#include <QCoreApplication>

namespace sc {

/** A cell as people read it, and as a spreadsheet computes with it: the same digits. */
struct ReportCell
{
    enum class Kind { Text, Percent, Minutes };

    QString text;
    Kind kind = Kind::Text;
    std::optional<double> number {}; ///< percent as a fraction, minutes
};

struct ReportTable
{
    QString title;
    QStringList columns;
    QList<QList<ReportCell>> rows;
};

/** One page of the sheet: a service or a platform. */
struct ReportSection
{
    qsizetype index = 0; ///< of the subject in the year
    QString name;
    QString promise; ///< what is promised of it, in one sentence
    ReportTable figures;
    ReportTable outages; ///< counted
    ReportTable exclusions; ///< listed with the reason, not counted
    ReportTable maintenance;
    QStringList notes;
};

/**
 * What the sheet of a month or a year says (AVL-6): the one source of paper, CSV and spreadsheet. A finished period is
 * told as of its end, so that computing it again later from the same outages gives the same sheet (PROF-3).
 */
class AvailabilityReport
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilityReport)

public:
    /// \p facts of the period's year; \p book says what maintenance was held, and when it was announced.
    AvailabilityReport(AvailabilityFacts facts, const AvailabilityPeriod &period, const MaintenanceBook &book);

    [[nodiscard]] const AvailabilityYearPtr &year() const { return m_year; }
    [[nodiscard]] const AvailabilityPeriod &period() const { return m_period; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString asOf() const; ///< "Stand 01.11.2026 00:00", with profile versions and ledger position
    [[nodiscard]] const QStringList &verdicts() const { return m_verdicts; } ///< on both promises (AVL-7)
    [[nodiscard]] const ReportTable &cover() const { return m_cover; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    [[nodiscard]] const QList<ReportSection> &sections() const { return m_sections; }
    /// Every month and the year of every subject by both bases.
    [[nodiscard]] ReportTable allFigures() const;
    /// Every table with its title, as CSV; the same bytes for the same facts.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QString checksum() const; ///< SHA-256 of csv(), hexadecimal

private:
    void makeCover();
    void makeVerdicts();
    [[nodiscard]] ReportSection section(qsizetype index, const QList<MaintenanceHeld> &maintenance) const;
    [[nodiscard]] ReportTable figuresOf(qsizetype index) const;
    void addOutages(ReportSection &section) const;
    [[nodiscard]] AvailabilityPeriod month() const; ///< of the budget: the period, or the last month of the year so far

    AvailabilityYearPtr m_year;
    AvailabilityPeriod m_period;
    QStringList m_verdicts;
    ReportTable m_cover;
    QStringList m_notes;
    QList<ReportSection> m_sections;
};

} // namespace sc
