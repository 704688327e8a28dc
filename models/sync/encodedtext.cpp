#include "models/sync/encodedtext.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace sc {

namespace {

QByteArray fromQuotedPrintable(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '=') {
            text.append(bytes.at(i) == '_' ? ' ' : bytes.at(i)); // in headers it is a blank, and no name has one
            continue;
        }
        const QByteArray two = bytes.mid(i + 1, 2);
        const bool isCode = two.size() == 2 && std::isxdigit(static_cast<unsigned char>(two.at(0))) != 0
            && std::isxdigit(static_cast<unsigned char>(two.at(1))) != 0;
        if (isCode) {
            text.append(QByteArray::fromHex(two));
            i += 2;
        } else if (two.startsWith('\n')) { // a line that goes on
            i += 1;
        } else if (two == "\r\n") {
            i += 2;
        } else {
            text.append('=');
        }
    }
    return text;
}

bool isBase64(const QByteArray &line)
{
    return line.size() >= 4 && std::all_of(line.begin(), line.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '/' || c == '=';
           });
}

/// Lines one below the other that are nothing but base64; and words of headers, =?charset?B?…?=.
QByteArray fromBase64(const QByteArray &bytes)
{
    QByteArray text;
    QByteArray block;
    const auto lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (const QByteArray trimmed = line.trimmed(); isBase64(trimmed)) {
            block.append(trimmed);
            continue;
        }
        text += QByteArray::fromBase64(std::exchange(block, {})) + '\n';
        for (qsizetype at = line.indexOf("?B?"); at >= 0; at = line.indexOf("?B?", at + 1))
            text += QByteArray::fromBase64(line.mid(at + 3, line.indexOf('?', at + 3) - at - 3)) + '\n';
    }
    return text + QByteArray::fromBase64(block);
}

} // namespace

QByteArrayList readingsOf(const QByteArray &bytes)
{
    return { bytes, fromQuotedPrintable(bytes), fromBase64(bytes) };
}

} // namespace sc
