#include "models/sync/libpq.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

LibPq::LibPq()
#ifdef Q_OS_WIN
    : m_library(u"libpq"_s)
#else
    : m_library(u"pq"_s, 5) // the version of its binary interface
#endif
{
}

Result<const LibPq *> LibPq::load()
{
    static const LibPq loaded; // as the library itself, for the rest of the process
    if (!loaded.m_library.isLoaded())
        return fail(Error::Kind::Internal, loaded.m_library.errorString(), u"library"_s);
    if (!loaded.m_missing.isEmpty())
        return fail(Error::Kind::Internal, u"libpq has no function %1"_s.arg(loaded.m_missing), u"library"_s);
    return &loaded;
}

} // namespace sc
