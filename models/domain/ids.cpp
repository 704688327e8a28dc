#include "models/domain/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace sc {

QString newUuid()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto ms = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), 16);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (40 - 8 * i)) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (static_cast<uchar>(bytes.at(6)) & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (static_cast<uchar>(bytes.at(8)) & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace sc
