#pragma once

#include "models/session/presence.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace sc {

/**
 * Who reads and who types in which ticket, of this person and of the others, on the GUI thread. Own acts are told on at
 * most once per ticket and 5 s and again every 30 s; those of others end 60 s after they were told the last time. Alone
 * nobody listens.
 */
class PresenceBoard final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds write { 5'000 };
        std::chrono::milliseconds renewal { 30'000 };
        std::chrono::milliseconds typing { 10'000 }; ///< after the last key
        std::chrono::milliseconds lease { 60'000 };
    };
    explicit PresenceBoard(QObject *parent = nullptr);
    PresenceBoard(Pace pace, QObject *parent);

    void enter(const QString &ticketId); ///< its window is open
    void type(const QString &ticketId); ///< a key was pressed in it
    void leave(const QString &ticketId);

    void take(const QList<Presence> &told, bool isEverything); ///< of others; \p isEverything: who is not named is gone
    [[nodiscard]] bool isEmpty() const { return m_others.isEmpty(); }
    [[nodiscard]] QList<Presence> at(const QString &ticketId) const; ///< others, who types first

Q_SIGNALS:
    void changed(const QStringList &ticketIds); ///< others came, went or do something else
    void toTell(const QString &ticketId, sc::Presence::Act act); ///< the own act, for the shared database

private:
    struct Mine
    {
        bool isOpen = true;
        QDeadlineTimer typing;
        std::optional<Presence::Act> told;
        QDeadlineTimer mayWrite;
        QDeadlineTimer renewal;
    };
    struct Other
    {
        Presence presence;
        QDeadlineTimer lease;
    };

    void look(); ///< tells what is due, ends what ran out
    void tellDue();
    void endLeases();

    Pace m_pace;
    QHash<QString, Mine> m_mine; ///< by ticket
    QHash<QString, QList<Other>> m_others; ///< by ticket
    QTimer m_looks;
};

} // namespace sc
