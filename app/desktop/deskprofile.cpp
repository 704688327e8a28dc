#include "app/desktop/deskprofile.h"

#include "models/demo/demonstration.h"
#include "models/ledger/ledger.h"
#include "models/profiles/profilecommands.h"
#include "models/session/machinesettings.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Result<void> putInForce(Connection &connection, const ServiceProfile &profile, const QString &login, Instant now)
{
    const auto book = ProfileStore::book(connection);
    if (!book)
        return tl::unexpected(book.error());
    const FixedClock clock(now);
    const auto applied = Ledger(clock).submit(connection, ProfileCommands::activate(profile, *book, login, now));
    if (!applied)
        return tl::unexpected(applied.error());
    return applied->outcome.status == Outcome::Status::Applied ? Result<void>()
                                                               : fail(Error::Kind::Invalid, applied->outcome.rule);
}

/// Errors: the profile's, NotFound; the subject is the file.
Result<ServiceProfile> readProfile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(file, source.errorString()), file);
    return ServiceProfile::fromJson(source.readAll()).map_error([&file](const Error &error) {
        return Error { error.kind, u"%1: %2 (%3)"_s.arg(file, error.detail, error.subject), file };
    });
}

} // namespace

Result<void> beginDesk(Connection &connection, const QString &login, Instant now)
{
    const FixedClock clock(now);
    const QString file = MachineSettings().profileFile();
    if (file.isEmpty())
        return setUpDesk(connection, clock, login, login);
    return readProfile(file).and_then([&](const ServiceProfile &profile) {
        return setUpDesk(connection, clock, login, login).and_then([&] {
            return putInForce(connection, profile, login, now);
        });
    });
}

} // namespace sc
