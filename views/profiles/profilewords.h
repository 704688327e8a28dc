#pragma once

#include "models/profiles/profilestore.h"

#include <QCoreApplication>

namespace sc {

/** The words of a service profile. */
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)

public:
    /// "Mo–Do 07:00–18:00, Fr 07:00–15:00".
    [[nodiscard]] static QString hours(const servicetime::WeeklyHours &week);
    /// Each term with its value, in the order in which they are shown.
    [[nodiscard]] static QList<QPair<QString, QString>> terms(const ProfileVersion &version);
    [[nodiscard]] static QString day(QDate date);
    [[nodiscard]] static QString due(std::optional<Instant> due);
    /// "37 von 120 offenen Fristen verschieben sich."
    [[nodiscard]] static QString summary(const ProfilePreview &preview);
    /// Why a document was refused, in the language of the program (S41).
    [[nodiscard]] static QString reason(const Error &fault);
};

} // namespace sc
