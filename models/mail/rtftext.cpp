#include "models/mail/rtftext.h"

#include "models/mail/mailcharset.h"
#include "models/mail/message.h"

#include <QList>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

// [MS-OXRTFCP] 2.1.3.1.5 and 3.1.1.1
constexpr qsizetype DictionaryBytes = 4096;
constexpr char Dictionary[] = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
                              "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
                              "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
static_assert(sizeof Dictionary - 1 == 207);
constexpr qsizetype HeaderBytes = 16;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray expanded(const QByteArray &codes)
{
    QByteArray window(DictionaryBytes, ' ');
    window.replace(0, sizeof Dictionary - 1, Dictionary);
    qsizetype writeAt = sizeof Dictionary - 1;
    QByteArray text;
    const auto put = [&](char c) {
        text += c;
        window[writeAt] = c;
        writeAt = (writeAt + 1) % DictionaryBytes;
    };
    for (qsizetype at = 0; at < codes.size() && text.size() < MaxMailBytes;) {
        const auto control = static_cast<uchar>(codes.at(at++));
        for (int bit = 0; bit < 8 && at < codes.size(); ++bit) {
            if (!(control & (1 << bit))) {
                put(codes.at(at++));
                continue;
            }
            if (at + 2 > codes.size())
                return text;
            const auto reference = qFromBigEndian<quint16>(codes.constData() + at);
            at += 2;
            const qsizetype from = reference >> 4;
            if (from == writeAt) // the end
                return text;
            for (qsizetype i = 0; i < (reference & 0xF) + 2; ++i)
                put(window.at((from + i) % DictionaryBytes));
        }
    }
    return text;
}

class RtfReader
{
public:
    explicit RtfReader(const QByteArray &rtf)
        : m_rtf(rtf)
    {
    }

    QString read()
    {
        while (m_at < m_rtf.size()) {
            const char c = m_rtf.at(m_at++);
            if (c == '{')
                m_groups.append(m_group);
            else if (c == '}')
                m_group = m_groups.isEmpty() ? Group() : m_groups.takeLast();
            else if (c == '\\')
                readControl();
            else if (c != '\r' && c != '\n')
                takeByte(c);
        }
        flush();
        return m_text;
    }

private:
    struct Group
    {
        bool isHidden = false;
        int bytesAfterUnicode = 1; ///< how many stand there for readers that know no Unicode
    };

    void readControl()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf.at(m_at);
        if (c >= 'a' && c <= 'z') {
            readWord();
            return;
        }
        ++m_at;
        if (c == '\'') {
            takeByte(static_cast<char>(m_rtf.mid(m_at, 2).toUInt(nullptr, 16)));
            m_at += 2;
        } else if (c == '*') {
            m_group.isHidden = true;
        } else if (c == '~') {
            takeByte(' ');
        } else if (c == '\\' || c == '{' || c == '}') {
            takeByte(c);
        }
    }

    void readWord()
    {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        QByteArray word;
        QByteArray value;
        while (m_at < m_rtf.size() && m_rtf.at(m_at) >= 'a' && m_rtf.at(m_at) <= 'z')
            word += m_rtf.at(m_at++);
        while (m_at < m_rtf.size() && (isDigit(m_rtf.at(m_at)) || (value.isEmpty() && m_rtf.at(m_at) == '-')))
            value += m_rtf.at(m_at++);
        if (m_at < m_rtf.size() && m_rtf.at(m_at) == ' ')
            ++m_at;
        apply(word, value.toInt(), value);
    }

    void apply(const QByteArray &word, int value, const QByteArray &digits)
    {
        static const QList<QByteArray> hidden { "fonttbl", "colortbl", "stylesheet", "info",
                                                "pict",    "header",   "footer",     "object" };
        if (word == "par" || word == "line" || word == "row")
            takeText(u"\n"_s);
        else if (word == "tab" || word == "cell")
            takeText(u"\t"_s);
        else if (word == "u") {
            takeText(QString(QChar(static_cast<char16_t>(value))));
            m_bytesToSkip = m_group.bytesAfterUnicode;
        } else if (word == "uc")
            m_group.bytesAfterUnicode = qBound(0, value, 8);
        else if (word == "ansicpg")
            m_charset = "cp" + digits;
        else if (word == "bin")
            m_at += qBound(0, value, static_cast<int>(m_rtf.size() - m_at));
        else if (hidden.contains(word))
            m_group.isHidden = true;
    }

    void takeByte(char c)
    {
        if (m_bytesToSkip > 0)
            --m_bytesToSkip;
        else if (!m_group.isHidden)
            m_bytes += c;
    }
    void takeText(const QString &text)
    {
        m_bytesToSkip = 0;
        if (m_group.isHidden)
            return;
        flush();
        m_text += text;
    }
    void flush() // a letter may be several bytes, so they are decoded together
    {
        m_text += decodeMailText(m_bytes, m_charset);
        m_bytes.clear();
    }

    const QByteArray &m_rtf;
    qsizetype m_at = 0;
    QList<Group> m_groups;
    Group m_group;
    QByteArray m_charset = "cp1252";
    QByteArray m_bytes;
    int m_bytesToSkip = 0;
    QString m_text;
};

} // namespace

std::optional<QByteArray> rtfFromCompressed(const QByteArray &compressed)
{
    constexpr quint32 Compressed = 0x75465A4C; // "LZFu"
    constexpr quint32 Stored = 0x414C454D; // "MELA"
    if (compressed.size() < HeaderBytes)
        return std::nullopt;
    const quint32 size = number(compressed, 4);
    const quint32 kind = number(compressed, 8);
    if (size > MaxMailBytes || (kind != Compressed && kind != Stored))
        return std::nullopt;
    const QByteArray content = compressed.mid(HeaderBytes);
    return (kind == Stored ? content : expanded(content)).left(size);
}

QString textFromRtf(const QByteArray &rtf)
{
    return cleanMailText(RtfReader(rtf).read());
}

} // namespace sc
