#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sc {

/** What went wrong, chosen by what the user can do next. Views make the words; `detail` is for the log. */
struct Error
{
    enum class Kind {
        Invalid, ///< the input is wrong: correct it
        NotAllowed, ///< the role lacks the right: ask somebody who has it
        NotFound, ///< the entity is not (or no longer) here
        Conflict, ///< somebody else changed it: look and decide
        Busy, ///< another process holds the database: try again
        ConnectionLost, ///< the storage is unreachable: nothing saved is lost
        Internal ///< a defect or damaged storage: report it
    };

    Kind kind = Kind::Internal;
    QString detail; ///< English, for the log and the command line
    QString subject; ///< field, rule or file the error is about; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/** `return fail(Error::Kind::Invalid, u"…"_s)` from a function that returns a Result. */
inline tl::unexpected<Error> fail(Error::Kind kind, const QString &detail, const QString &subject = {})
{
    return tl::unexpected<Error>(Error { kind, detail, subject });
}

} // namespace sc
