#include "models/storage/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString fold(const QString &text)
{
    // Below the combining marks every text is composed already.
    const bool isComposed = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
    const QString lower = (isComposed ? text : text.normalized(QString::NormalizationForm_C)).toLower();
    QString folded;
    folded.reserve(lower.size() + lower.size() / 8);
    for (const QChar c : lower) {
        if (c.unicode() < 0x80) { // most of them
            folded += c.isLetterOrNumber() ? c : u' ';
            continue;
        }
        switch (c.unicode()) {
        case u'ä': folded += u"ae"_s; continue;
        case u'ö': folded += u"oe"_s; continue;
        case u'ü': folded += u"ue"_s; continue;
        case u'ß': folded += u"ss"_s; continue;
        case u'æ': folded += u"ae"_s; continue;
        case u'ø': folded += u'o'; continue;
        case u'ł': folded += u'l'; continue;
        default: break;
        }
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            if (part.isLetterOrNumber())
                folded += part;
            else if (!part.isMark())
                folded += u' ';
        }
    }
    return folded;
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

QString prefixQuery(const QString &text)
{
    QStringList terms = foldedWords(text);
    for (QString &term : terms)
        term = u'"' + term + u"\"*"_s;
    return terms.join(u' ');
}

QString partsQuery(const QString &text)
{
    QStringList words = foldedWords(text);
    const QString whole = words.join(u' ');
    if (whole.size() < 3)
        return {};
    const bool isEachLong = std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() >= 3; });
    if (!isEachLong || words.size() == 1)
        return u'"' + whole + u'"';
    return u'"' + whole + u"\" OR (\""_s + words.join(u"\" AND \""_s) + u"\")"_s;
}

QString trigramQuery(const QString &text)
{
    QStringList terms;
    const QStringList words = foldedWords(text);
    for (const QString &word : words)
        for (qsizetype i = 0; i + 3 <= word.size(); ++i)
            terms.append(u'"' + word.mid(i, 3) + u'"');
    terms.removeDuplicates();
    return terms.join(u" OR "_s);
}

} // namespace sc
