#include "models/mail/compoundfile.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

// [MS-CFB] 2.1, 2.2, 2.6.1
constexpr quint32 LastRegularSector = 0xFFFFFFFA;
constexpr quint32 NoEntry = 0xFFFFFFFF;
constexpr qsizetype HeaderBytes = 512;
constexpr qsizetype SmallSectorBytes = 64;
constexpr quint64 SmallStreamLimit = 4096;
constexpr qsizetype EntryBytes = 128;
constexpr qsizetype TableSectorsInHeader = 109;

template <typename T> T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

std::vector<quint32> numbersOf(const QByteArray &bytes)
{
    std::vector<quint32> numbers(static_cast<size_t>(bytes.size()) / sizeof(quint32));
    qFromLittleEndian<quint32>(bytes.constData(), static_cast<qsizetype>(numbers.size()), numbers.data());
    return numbers;
}

/// \p area from \p firstAt on is a row of sectors; those of one chain as one piece: \p size bytes, or all to the
/// chain's end.
std::optional<QByteArray> follow(const std::vector<quint32> &table, const QByteArray &area, qsizetype firstAt,
                                 qsizetype sectorBytes, quint32 start, std::optional<quint64> size)
{
    if (size && *size > static_cast<quint64>(area.size()))
        return std::nullopt;
    QByteArray bytes;
    size_t steps = 0;
    for (quint32 sector = start; size ? static_cast<quint64>(bytes.size()) < *size : sector <= LastRegularSector;
         sector = table[sector]) {
        if (sector >= table.size() || ++steps > table.size()) // out of the file, or in a circle
            return std::nullopt;
        const qsizetype begin = firstAt + static_cast<qsizetype>(sector) * sectorBytes;
        const qsizetype wanted = size ? std::min(sectorBytes, static_cast<qsizetype>(*size) - bytes.size())
                                      : sectorBytes;
        if (begin + wanted > area.size())
            return std::nullopt;
        bytes.append(area.constData() + begin, wanted);
    }
    return bytes;
}

} // namespace

bool CompoundFile::isOne(const QByteArray &source)
{
    return source.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

CompoundFile::CompoundFile(const QByteArray &source)
    : m_source(source)
{
}

Result<CompoundFile> CompoundFile::open(const QByteArray &source)
{
    CompoundFile file(source);
    if (!file.readHeader() || !file.readTables() || !file.readDirectory() || !file.readTree())
        return fail(Error::Kind::Invalid, u"a compound file that is cut off or damaged"_s, u"damaged_mail"_s);
    return file;
}

std::optional<CompoundFile::Node> CompoundFile::find(Node storage, const QString &name) const
{
    const auto &children = m_children.at(storage);
    const auto found = children.constFind(name.toLower());
    return found == children.constEnd() ? std::nullopt : std::optional(found.value());
}

QList<CompoundFile::Node> CompoundFile::startingWith(Node storage, const QString &prefix) const
{
    QList<Node> nodes;
    const auto &children = m_children.at(storage);
    const QString begin = prefix.toLower();
    for (auto child = children.lowerBound(begin); child != children.constEnd() && child.key().startsWith(begin);
         ++child)
        nodes.append(child.value());
    return nodes;
}

Result<QByteArray> CompoundFile::content(Node stream) const
{
    const Entry &entry = m_entries.at(stream);
    std::optional<QByteArray> bytes;
    if (entry.type == Entry::Stream)
        bytes = entry.size < SmallStreamLimit ? smallSectors(entry.start, entry.size)
                                              : sectors(entry.start, entry.size);
    if (!bytes)
        return fail(Error::Kind::Invalid, u"the stream '%1' is cut off or damaged"_s.arg(entry.name),
                    u"damaged_mail"_s);
    return *bytes;
}

bool CompoundFile::readHeader()
{
    if (!isOne(m_source) || m_source.size() < HeaderBytes)
        return false;
    const auto version = at<quint16>(m_source, 26);
    const auto sectorShift = at<quint16>(m_source, 30);
    m_sectorBytes = qsizetype(1) << (sectorShift & 0xF);
    const bool isKnown = (version == 3 && sectorShift == 9) || (version == 4 && sectorShift == 12);
    return isKnown && at<quint16>(m_source, 32) == 6 && number(56) == SmallStreamLimit;
}

bool CompoundFile::readTables()
{
    // Where the table's own sectors are: in the header, and for files of more than 7 MB in a chain of sectors
    std::vector<quint32> places = numbersOf(m_source.mid(76, TableSectorsInHeader * qsizetype(sizeof(quint32))));
    const auto most = static_cast<size_t>(m_source.size() / m_sectorBytes);
    for (quint32 next = number(68); next <= LastRegularSector;) {
        const auto place = placeOf(next);
        if (!place || places.size() > most + TableSectorsInHeader)
            return false;
        std::vector<quint32> more = numbersOf(m_source.mid(*place, m_sectorBytes));
        next = more.back();
        places.insert(places.end(), more.begin(), more.end() - 1);
    }
    std::erase_if(places, [](quint32 sector) { return sector > LastRegularSector; });
    if (places.size() > most)
        return false;
    for (const quint32 sector : places) {
        const auto place = placeOf(sector);
        if (!place)
            return false;
        const std::vector<quint32> part = numbersOf(m_source.mid(*place, m_sectorBytes));
        m_table.insert(m_table.end(), part.begin(), part.end());
    }
    const auto small = sectors(number(60), std::nullopt);
    if (small)
        m_smallTable = numbersOf(*small);
    return small.has_value();
}

bool CompoundFile::readDirectory()
{
    const auto directory = sectors(number(48), std::nullopt);
    if (!directory || directory->isEmpty())
        return false;
    const bool hasLongSizes = m_sectorBytes > HeaderBytes; // version 3 leaves the upper half undefined
    for (qsizetype offset = 0; offset < directory->size(); offset += EntryBytes) {
        const qsizetype letters = std::min<qsizetype>(at<quint16>(*directory, offset + 64) / 2, 32) - 1;
        Entry entry;
        for (qsizetype i = 0; i < letters; ++i)
            entry.name += QChar(at<char16_t>(*directory, offset + i * 2));
        entry.type = at<quint8>(*directory, offset + 66);
        entry.left = at<quint32>(*directory, offset + 68);
        entry.right = at<quint32>(*directory, offset + 72);
        entry.child = at<quint32>(*directory, offset + 76);
        entry.start = at<quint32>(*directory, offset + 116);
        entry.size = hasLongSizes ? at<quint64>(*directory, offset + 120) : at<quint32>(*directory, offset + 120);
        m_entries.push_back(entry);
    }
    const Entry &root = m_entries.front();
    if (root.type != Entry::RootStorage)
        return false;
    const auto contents = sectors(root.start, root.size);
    m_smallContents = contents.value_or(QByteArray());
    return contents.has_value();
}

/// The entries of a storage are a binary tree. None may be met twice, and all contents together are not more than the
/// file.
bool CompoundFile::readTree()
{
    struct Step
    {
        quint32 entry;
        Node storage;
    };
    m_children.resize(m_entries.size());
    std::vector<bool> isMet(m_entries.size());
    std::vector<Step> open { { m_entries.front().child, Root } };
    isMet[Root] = true;
    quint64 bytes = 0;
    while (!open.empty()) {
        const auto [index, storage] = open.back();
        open.pop_back();
        if (index == NoEntry)
            continue;
        if (index >= m_entries.size() || isMet[index])
            return false;
        isMet[index] = true;
        const Entry &entry = m_entries[index];
        if (entry.type != Entry::Storage && entry.type != Entry::Stream)
            return false;
        if (entry.type == Entry::Stream
            && (bytes += std::min<quint64>(entry.size, m_source.size())) > static_cast<quint64>(m_source.size()))
            return false;
        m_children[storage].insert(entry.name.toLower(), index);
        open.insert(open.end(), { { entry.left, storage }, { entry.right, storage } });
        if (entry.type == Entry::Storage)
            open.push_back({ entry.child, index });
    }
    return true;
}

quint32 CompoundFile::number(qsizetype offset) const
{
    return at<quint32>(m_source, offset);
}

std::optional<qsizetype> CompoundFile::placeOf(quint32 sector) const
{
    const qsizetype place = (static_cast<qsizetype>(sector) + 1) * m_sectorBytes;
    return place + m_sectorBytes <= m_source.size() ? std::optional(place) : std::nullopt;
}

std::optional<QByteArray> CompoundFile::sectors(quint32 start, std::optional<quint64> size) const
{
    return follow(m_table, m_source, m_sectorBytes, m_sectorBytes, start, size);
}

std::optional<QByteArray> CompoundFile::smallSectors(quint32 start, quint64 size) const
{
    return follow(m_smallTable, m_smallContents, 0, SmallSectorBytes, start, size);
}

} // namespace sc
