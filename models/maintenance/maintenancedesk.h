#pragma once

#include "models/ledger/commanddesk.h"
#include "models/maintenance/calendarexchange.h"
#include "models/maintenance/maintenancestore.h"
#include "models/session/session.h"

namespace sc {

/** The maintenance calendar of one user on the GUI thread: reads the book, submits what MaintenanceCommands composes.
 */
class MaintenanceDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = CommandDesk::Answer;

    /// References must outlive the desk; \p profile may be another one later (ProfileDesk::changed).
    MaintenanceDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                    Session session, QObject *parent = nullptr);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Session &session() const { return m_session; }
    /// Commands of this user, at this instant.
    [[nodiscard]] MaintenanceCommands compose() const { return { m_profile, m_session.login, m_clock.now() }; }

    [[nodiscard]] QFuture<Result<MaintenanceBook>> book() const;
    [[nodiscard]] QFuture<Result<QList<MaintainedItem>>> items() const;

    /// What taking over the calendar \p file would do. Errors: NotFound when it cannot be read, Invalid when it is no
    /// calendar.
    [[nodiscard]] QFuture<Result<CalendarImport>> planImport(const QString &file) const;
    /// The whole calendar, or one window or rule of it, in \p file; an error keeps what was there.
    [[nodiscard]] QFuture<Result<void>> exportTo(const QString &file, const QString &key = {}) const;

    Answer submit(const CalendarImport &import) { return m_commands.submit(import.commands); }
    Answer submit(const Command &command) { return m_commands.submit({ command }); }

    /// Whether the user may change records of \p entity; only decides what is offered, the database enforces it.
    [[nodiscard]] bool mayChange(const QString &entity) const;

Q_SIGNALS:
    void changed(); ///< own and foreign changes, after commit

private:
    Database &m_database;
    CommandDesk &m_commands;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    Session m_session;
};

} // namespace sc
