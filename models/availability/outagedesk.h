#pragma once

#include "models/availability/outageimport.h"
#include "models/availability/outagestore.h"
#include "models/domain/profile.h"
#include "models/ledger/commanddesk.h"
#include "models/session/session.h"

namespace sc {

/** Outages on the GUI thread: reads them, submits what people state about them as steps that can be taken back. */
class OutageDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = CommandDesk::Answer;

    /// References must outlive the desk.
    OutageDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<OutageRecord>>> outages(Instant from, Instant to) const;
    [[nodiscard]] QFuture<Result<ServiceMap>> map() const;
    [[nodiscard]] QFuture<Result<QList<OutageChange>>> history(const QString &id) const;
    /// The availability of \p year up to now, computed on the database thread.
    [[nodiscard]] QFuture<Result<AvailabilityYearPtr>> year(int year) const;
    /// The dry run of \p file; errors of planOutageImport(), NotFound when it cannot be read.
    [[nodiscard]] QFuture<Result<OutageImport>> planImport(const QString &file, const QString &mapping) const;

    Answer record(const OutageValues &values);
    Answer correct(const OutageRecord &seen, const OutageValues &values, const QString &reason);
    Answer end(const OutageRecord &seen, Instant at);
    Answer withdraw(const OutageRecord &seen, const QString &reason);
    [[nodiscard]] bool canUndo() const { return m_commands.canUndo(); }
    Answer undoLast()
    {
        return m_commands.undoLast(m_session.login);
    } ///< the user's last step, whatever it was about (INC-16)
    Answer submit(const OutageImport &import) { return m_commands.submit(import.commands); }

    /// Whether the user may record outages; only decides what is offered, the database enforces it.
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const Session &session() const { return m_session; }

Q_SIGNALS:
    void canUndoChanged(bool canUndo);
    void changed(); ///< outages, or what they are about; own and foreign changes, after commit

private:
    Database &m_database;
    CommandDesk &m_commands;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    Session m_session;
};

} // namespace sc
