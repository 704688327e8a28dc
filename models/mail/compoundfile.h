#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace sc {

/**
 * Storages and streams of an OLE compound file (MS-CFB), read from memory: the container of Outlook's messages. What it
 * says about itself is checked before it is followed: a file that is cut off, or whose chains run in circles, gives an
 * Error.
 */
class CompoundFile
{
public:
    using Node = quint32; ///< a storage or a stream
    static constexpr Node Root = 0;

    [[nodiscard]] static bool isOne(const QByteArray &source); ///< by its first eight bytes
    [[nodiscard]] static Result<CompoundFile> open(const QByteArray &source);

    /// A storage or stream directly below \p storage; letters' case does not count.
    [[nodiscard]] std::optional<Node> find(Node storage, const QString &name) const;
    /// Those directly below \p storage whose names begin so, by name.
    [[nodiscard]] QList<Node> startingWith(Node storage, const QString &prefix) const;
    [[nodiscard]] Result<QByteArray> content(Node stream) const;

private:
    struct Entry
    {
        enum Type : quint8 { Unused = 0, Storage = 1, Stream = 2, RootStorage = 5 };
        QString name;
        quint8 type = Unused;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        quint64 size = 0;
    };
    using Table = std::vector<quint32>; ///< for each sector the one that follows it

    explicit CompoundFile(const QByteArray &source);
    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readTables();
    [[nodiscard]] bool readDirectory();
    [[nodiscard]] bool readTree();
    [[nodiscard]] quint32 number(qsizetype at) const;
    [[nodiscard]] std::optional<qsizetype> placeOf(quint32 sector) const; ///< of a whole sector
    [[nodiscard]] std::optional<QByteArray> sectors(quint32 start, std::optional<quint64> size) const;
    [[nodiscard]] std::optional<QByteArray> smallSectors(quint32 start, quint64 size) const;

    QByteArray m_source;
    qsizetype m_sectorBytes = 0;
    Table m_table;
    Table m_smallTable;
    QByteArray m_smallContents; ///< the contents of all small streams, one after another
    std::vector<Entry> m_entries;
    std::vector<QMap<QString, Node>> m_children;
};

} // namespace sc
