#include "app/desktop/deskprofile.h"

#include "models/ledger/ledger.h"
#include "models/profiles/profilecommands.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<void> putProfileInForce(Connection &connection, const QString &file, const QString &login, Instant now)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(file, source.errorString()), file);
    const auto profile = ServiceProfile::fromJson(source.readAll());
    if (!profile)
        return fail(profile.error().kind, u"%1: %2 (%3)"_s.arg(file, profile.error().detail, profile.error().subject),
                    file);
    const auto book = ProfileStore::book(connection);
    if (!book)
        return tl::unexpected(book.error());
    const auto applied
        = Ledger(FixedClock(now)).submit(connection, ProfileCommands::activate(*profile, *book, login, now));
    if (!applied)
        return tl::unexpected(applied.error());
    return applied->outcome.status == Outcome::Status::Applied
        ? Result<void>()
        : fail(Error::Kind::Invalid, u"%1: %2"_s.arg(file, applied->outcome.rule), file);
}

} // namespace sc
