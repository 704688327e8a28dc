#pragma once

#include "models/ledger/commanddesk.h"
#include "models/profiles/profilecommands.h"
#include "models/session/session.h"

namespace sc {

/**
 * The service profile of the desk on the GUI thread. profile() is one object for the whole run: everybody who was given
 * a reference to it sees a new profile or calendar day as soon as changed() is told, without a restart (PROF-2).
 */
class ProfileDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = CommandDesk::Answer;

    /// \p inForce as ProfileStore::inForce() read it. References must outlive the desk.
    ProfileDesk(Database &database, CommandDesk &commands, ServiceProfile inForce, const Clock &clock, Session session,
                QObject *parent = nullptr);

    [[nodiscard]] const ServiceProfile &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QFuture<Result<ProfileBook>> book() const;
    /// Which running deadlines would move under \p document with the days \p calendar; Invalid with the JSON path when
    /// it is faulty.
    [[nodiscard]] QFuture<Result<ProfilePreview>> preview(const QByteArray &document,
                                                          const QList<CalendarException> &calendar) const;

    /// Invalid with the JSON path when it is faulty
    Answer activate(const QByteArray &document, const ProfileBook &seen);
    Answer activateAgain(const StoredProfile &profile, const ProfileBook &seen);
    /// Invalid when no day with hours would be left (S41)
    Answer setDay(const CalendarException &day, const ProfileBook &seen);
    Answer removeDay(const StoredException &day);

    /// Whether the user may change the profile; only decides what is offered, the database enforces it.
    [[nodiscard]] bool mayChange() const;

Q_SIGNALS:
    void changed(); ///< own and foreign changes, after commit; profile() is the new one
    void failed(const sc::Error &error); ///< a stored profile cannot be read; the one before stays in force here

private:
    void reload();

    Database &m_database;
    CommandDesk &m_commands;
    ServiceProfile m_profile;
    const Clock &m_clock;
    Session m_session;
};

} // namespace sc
