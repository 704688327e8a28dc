#include "models/mail/mailcharset.h"

#include <glib.h>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// windows-1252 from 0x80 to 0x9F; five places are empty there.
constexpr std::array<char16_t, 32> letters { 0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                             0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178 };

/// Nullopt-like null string when the bytes are not in that charset, or nobody knows it.
QString converted(const QByteArray &bytes, const QByteArray &charset)
{
    gsize written = 0;
    const std::unique_ptr<char, decltype(&g_free)> utf8(
        g_convert(bytes.constData(), bytes.size(), "UTF-8", charset.constData(), nullptr, &written, nullptr), g_free);
    return utf8 ? QString::fromUtf8(utf8.get(), static_cast<qsizetype>(written)) : QString();
}

} // namespace

QString decodeMailText(const QByteArray &bytes, const QByteArray &charset)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray said = charset.trimmed().toLower();
    const bool saysNothing = said.isEmpty() || said == "us-ascii" || said == "ascii" || said == "unknown-8bit"
        || said == "x-unknown" || said == "utf-8" || said == "utf8";
    const bool isLatin = said == "iso-8859-1" || said == "latin1" || said == "windows-1252" || said == "cp1252";
    if (!saysNothing && !isLatin)
        if (const QString text = converted(bytes, said); !text.isNull())
            return cleanMailText(text);
    if (!isLatin && g_utf8_validate(bytes.constData(), bytes.size(), nullptr))
        return cleanMailText(QString::fromUtf8(bytes));
    return cleanMailText(QString::fromLatin1(bytes));
}

QString cleanMailText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'\r')
            clean += u'\n';
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            ++i;
        else if (c >= 0x80 && c < 0xA0)
            clean += QChar(letters.at(static_cast<size_t>(c - 0x80)));
        else if (c == u'\n' || c == u'\t' || (c >= 0x20 && c != 0x7F))
            clean += QChar(c);
    }
    return clean;
}

} // namespace sc
