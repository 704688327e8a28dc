#pragma once

#include "models/domain/localtime.h"
#include "models/maintenance/windowcalendar.h"

namespace sc::test {

using namespace Qt::Literals::StringLiterals;

inline Instant at(const QString &local)
{
    return fromIso(local).value();
}

/// The two agreed windows (MNT-1) since 2025.
inline MaintenanceBook agreedBook()
{
    MaintenanceBook book;
    book.rules = { { u"wed"_s,
                     u"Mittwochsfenster"_s,
                     u"FREQ=WEEKLY;BYDAY=WE"_s,
                     QDate(2025, 1, 1),
                     {},
                     19 * 3600,
                     23 * 3600,
                     0,
                     true,
                     {} },
                   { u"sat"_s,
                     u"Samstagsfenster"_s,
                     u"FREQ=MONTHLY;BYDAY=-1SA"_s,
                     QDate(2025, 1, 1),
                     {},
                     14 * 3600,
                     19 * 3600,
                     30,
                     false,
                     {} } };
    return book;
}

/// The window that takes the place of a rule's.
inline MaintenanceWindow windowOf(const QString &rule, const QString &original, WindowKind kind, const QString &from,
                                  const QString &to)
{
    MaintenanceWindow window;
    window.id = u"w-"_s + rule + original;
    window.ruleId = rule;
    window.originalAt = at(original);
    window.kind = kind;
    window.title = u"Fenster"_s;
    window.from = at(from);
    window.to = at(to);
    return window;
}

} // namespace sc::test
