#pragma once

#include "models/session/linkstate.h"
#include "models/team/outboxline.h"

#include <QCoreApplication>

namespace sc {

/** How the desk stands with the shared database, in words of the work. */
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)

public:
    /// Short, for the status bar.
    [[nodiscard]] static QString state(const LinkState &state, Instant now);
    /// Why it cannot be worked with the server, what is safe, and what to do. Subjects of LinkState::trouble and of
    /// ServerConnection::open.
    [[nodiscard]] static QString trouble(const Error &error);
    /// The server's history is no longer the one that was known here (P6).
    [[nodiscard]] static QString diverged();
    /// An older ticket was opened while the server cannot be asked.
    [[nodiscard]] static QString notBrought();

    /// A ticket is known by another number from now on (P7), see TeamDesk::numbered.
    [[nodiscard]] static QString numbered(const QString &old, const QString &number, bool wasTold);

    /// What a command was for, e.g. 'Klasse ändern'.
    [[nodiscard]] static QString deed(const OutboxLine &line);
    [[nodiscard]] static QString deed(const QString &kindOfStep, bool isOfTicket);
    /// What became of it; a clash names both values and who set the other one.
    [[nodiscard]] static QString fate(const OutboxLine &line);
    /// A value of a field as people know it: 'behindernd', not 'hinders'.
    [[nodiscard]] static QString value(const QString &field, const QString &stored);
};

} // namespace sc
