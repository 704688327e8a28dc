#include "models/mail/gmimeobjects.h"

#include <mutex>

namespace sc {

void startGMime()
{
    static std::once_flag isReady;
    std::call_once(isReady, [] { g_mime_init(); });
}

QByteArray bytesOf(GMimeStream *stream)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return { reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len) };
}

} // namespace sc
