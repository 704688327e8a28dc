#include "models/mail/htmltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString entity(QStringView name)
{
    static const QHash<QString, char16_t> named {
        { u"amp"_s, u'&' },    { u"lt"_s, u'<' },     { u"gt"_s, u'>' },     { u"quot"_s, u'"' },
        { u"apos"_s, u'\'' },  { u"nbsp"_s, u' ' },   { u"auml"_s, u'ä' },   { u"ouml"_s, u'ö' },
        { u"uuml"_s, u'ü' },   { u"Auml"_s, u'Ä' },   { u"Ouml"_s, u'Ö' },   { u"Uuml"_s, u'Ü' },
        { u"szlig"_s, u'ß' },  { u"euro"_s, u'€' },   { u"ndash"_s, u'–' },  { u"mdash"_s, u'—' },
        { u"hellip"_s, u'…' }, { u"bdquo"_s, u'„' },  { u"ldquo"_s, u'“' },  { u"rdquo"_s, u'”' },
        { u"sbquo"_s, u'‚' },  { u"lsquo"_s, u'‘' },  { u"rsquo"_s, u'’' },  { u"laquo"_s, u'«' },
        { u"raquo"_s, u'»' },  { u"sect"_s, u'§' },   { u"deg"_s, u'°' },    { u"bull"_s, u'•' },
        { u"middot"_s, u'·' }, { u"copy"_s, u'©' },   { u"reg"_s, u'®' },    { u"eacute"_s, u'é' },
        { u"egrave"_s, u'è' }, { u"agrave"_s, u'à' }, { u"ccedil"_s, u'ç' }, { u"times"_s, u'×' },
        { u"frac12"_s, u'½' }, { u"sup2"_s, u'²' },   { u"micro"_s, u'µ' },  { u"shy"_s, u'\u00AD' }
    };
    if (!name.startsWith(u'#'))
        return named.contains(name.toString()) ? QString(QChar(named.value(name.toString()))) : QString();
    const bool isHex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    const uint code = name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    if (code == 0xA0)
        return u" "_s;
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

/// Writes words into lines; white space counts once.
class Lines
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (c.isSpace())
                m_isSpacePending = !m_line.isEmpty();
            else {
                if (std::exchange(m_isSpacePending, false))
                    m_line += u' ';
                m_line += c;
            }
        }
    }
    void breakLine()
    {
        if (!m_line.isEmpty() || (!m_lines.isEmpty() && !m_lines.constLast().isEmpty())) // at most one empty line
            m_lines.append(std::exchange(m_line, QString()));
        m_isSpacePending = false;
    }
    void breakBlock() // at most one empty line
    {
        if (!m_line.isEmpty())
            breakLine();
        if (!m_lines.isEmpty() && !m_lines.constLast().isEmpty())
            m_lines.append(QString());
    }
    void endBlock()
    {
        if (!m_line.isEmpty())
            breakLine();
    }
    QString text()
    {
        endBlock();
        return m_lines.join(u'\n').trimmed();
    }

private:
    QStringList m_lines;
    QString m_line;
    bool m_isSpacePending = false;
};

void applyTag(Lines &lines, const QString &name)
{
    static const QStringList blocks { u"p"_s,   u"/p"_s,  u"h1"_s,    u"h2"_s,     u"h3"_s,         u"h4"_s,
                                      u"/h1"_s, u"/h2"_s, u"/h3"_s,   u"/h4"_s,    u"ul"_s,         u"/ul"_s,
                                      u"ol"_s,  u"/ol"_s, u"table"_s, u"/table"_s, u"blockquote"_s, u"/blockquote"_s };
    static const QStringList rows { u"div"_s, u"/div"_s, u"tr"_s, u"/tr"_s, u"/li"_s, u"hr"_s, u"pre"_s, u"/pre"_s };
    if (name == u"br")
        lines.breakLine();
    else if (blocks.contains(name))
        lines.breakBlock();
    else if (rows.contains(name))
        lines.endBlock();
    else if (name == u"td" || name == u"th")
        lines.add(u" ");
    else if (name == u"li") {
        lines.endBlock();
        lines.add(u"- ");
    }
}

} // namespace

QString textFromHtml(const QString &html)
{
    static const QStringList silent { u"style"_s, u"script"_s, u"head"_s, u"title"_s };
    Lines lines;
    qsizetype at = 0;
    while (at < html.size()) {
        const QChar c = html.at(at);
        if (c == u'<' && QStringView(html).mid(at).startsWith(u"<!--")) {
            const qsizetype end = html.indexOf(u"-->"_s, at);
            at = end < 0 ? html.size() : end + 3;
        } else if (c == u'<') {
            const qsizetype end = html.indexOf(u'>', at);
            if (end < 0)
                break;
            static const QRegularExpression word(u"^/?[a-zA-Z][a-zA-Z0-9]*"_s);
            const QString name
                = word.match(QStringView(html).mid(at + 1, std::min<qsizetype>(end - at - 1, 32)).toString())
                      .captured(0)
                      .toLower();
            at = end + 1;
            if (silent.contains(name)) {
                const qsizetype close = html.indexOf(u"</"_s + name, at, Qt::CaseInsensitive);
                if (close >= 0)
                    at = close; // its end tag is skipped as any other
                else if (name != u"head")
                    break;
            }
            applyTag(lines, name);
        } else if (c == u'&') {
            constexpr qsizetype LongestEntity = 10;
            const qsizetype end = html.indexOf(u';', at);
            const bool isEntity = end > at && end - at <= LongestEntity;
            const QString character = isEntity ? entity(QStringView(html).mid(at + 1, end - at - 1)) : QString();
            lines.add(character.isEmpty() ? QStringView(u"&") : QStringView(character));
            at = character.isEmpty() ? at + 1 : end + 1;
        } else {
            qsizetype end = at;
            while (end < html.size() && html.at(end) != u'<' && html.at(end) != u'&')
                ++end;
            lines.add(QStringView(html).mid(at, end - at));
            at = end;
        }
    }
    return lines.text();
}

} // namespace sc
