#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QCoreApplication>

namespace sc {

/** What the start page says when a desk cannot be opened: what happened, what is safe, what to do. */
class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartWords)

public:
    [[nodiscard]] static QString trouble(const Error &error, const QString &databasePath);
    /// Damage, with the newest sound backup: when its last step was saved and how many steps it holds.
    [[nodiscard]] static QString damage(const QString &finding, const QString &databasePath, Instant savedUntil,
                                        qint64 steps);
    [[nodiscard]] static QString damageWithoutBackup(const QString &finding, const QString &databasePath);
    [[nodiscard]] static QString restored(Instant savedUntil, const QString &aside, int lostAttachments);
    [[nodiscard]] static QString readableByOthers(const QString &databasePath);
    [[nodiscard]] static QString attachmentsBad(int count);
    [[nodiscard]] static QString backupFailed(const Error &error);
};

} // namespace sc
