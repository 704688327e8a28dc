#pragma once

#include "models/maintenance/calendarexchange.h"

#include <QDialog>

namespace sc {

/** What taking over a calendar file would do, entry by entry, before anything is written. */
class CalendarImportDialog final : public QDialog
{
    Q_OBJECT

public:
    CalendarImportDialog(const QString &file, const CalendarImport &import, QWidget *parent);
};

} // namespace sc
