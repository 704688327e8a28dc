#pragma once

#include <gmime/gmime.h>

#include <QByteArray>

#include <memory>

namespace sc {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
/// A reference to an object of GMime that is given back with it.
template <typename T> using Owned = std::unique_ptr<T, Unref>;

/// Before GMime's first use in a thread's work; costs nothing afterwards.
void startGMime();

/// What was written to a stream in memory.
[[nodiscard]] QByteArray bytesOf(GMimeStream *stream);

} // namespace sc
