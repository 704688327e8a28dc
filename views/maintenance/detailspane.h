#pragma once

#include "models/directory/directorydesk.h"
#include "views/maintenance/calendarmodel.h"

#include <QPlainTextEdit>

namespace sc {

/** The chosen entry of the calendar in words, and who is on call from its begin to its end. */
class DetailsPane final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// References must outlive it.
    DetailsPane(const ServiceProfile &profile, DirectoryDesk &directory, QWidget *parent = nullptr);

    void show(const std::optional<CalendarModel::Entry> &entry, const MaintenanceBook &book);

private:
    void showOnCall(const Occurrence &window, Instant at, const QStringList &lines); ///< from \p at on, below \p lines

    const ServiceProfile &m_profile;
    DirectoryDesk &m_directory;
    int m_generation = 0; ///< a late answer about on-call duty is dropped
};

} // namespace sc
