#include "models/storage/fold.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Folded = QVarLengthArray<char16_t, 256>;

/// What becomes of a letter beyond ASCII, in lower case.
void foldBeyondAscii(QChar c, Folded &folded)
{
    const auto add = [&folded](QStringView letters) { folded.append(letters.utf16(), letters.size()); };
    switch (c.unicode()) {
    case u'ä': add(u"ae"); return;
    case u'ö': add(u"oe"); return;
    case u'ü': add(u"ue"); return;
    case u'ß': add(u"ss"); return;
    case u'æ': add(u"ae"); return;
    case u'ø': add(u"o"); return;
    case u'ł': add(u"l"); return;
    case u'İ': add(u"i"); return; // its lower case is two letters
    default: break;
    }
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.isLetterOrNumber())
            folded.append(part.unicode());
        else if (!part.isMark())
            folded.append(u' ');
    }
}

char16_t foldedAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return c + (u'a' - u'A');
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : u' ';
}

} // namespace

QString fold(const QString &text)
{
    // Below the combining marks every text is composed already, and each letter has its lower case by itself.
    const bool isComposed = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
    const QString lower = isComposed ? text : text.normalized(QString::NormalizationForm_C).toLower();
    Folded folded;
    for (const QChar c : lower) {
        if (c.unicode() < 0x80) // most of them
            folded.append(foldedAscii(c.unicode()));
        else
            foldBeyondAscii(c.toLower(), folded);
    }
    return QString::fromUtf16(folded.constData(), folded.size());
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

bool hasEach(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool anyBeginsAs(const QStringList &words, const QStringList &beginnings)
{
    return std::any_of(words.begin(), words.end(), [&beginnings](const QString &word) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&word](const QString &beginning) { return word.startsWith(beginning); });
    });
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
    const bool isEachLong = std::all_of(words.begin(), words.end(),
                                        [](const QString &word) { return word.size() >= 3; });
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
