#include "views/widgets/reasonwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sc {

std::optional<QString> wordsOfReason(const QString &reason, const char *context, std::span<const ReasonWords> table)
{
    static const QRegularExpression place(u"%\\d"_s);
    for (const ReasonWords &line : table) {
        const QString english = QString::fromUtf8(line.english);
        QString pattern;
        qsizetype from = 0;
        for (auto places = place.globalMatch(english); places.hasNext();) {
            const auto at = places.next();
            pattern += QRegularExpression::escape(english.mid(from, at.capturedStart() - from)) + u"(.*)"_s;
            from = at.capturedEnd();
        }
        pattern += QRegularExpression::escape(english.mid(from));
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                              QRegularExpression::DotMatchesEverythingOption)
                               .match(reason);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate(context, line.german);
        for (int i = match.lastCapturedIndex(); i >= 1; --i)
            words.replace(u'%' + QString::number(i), match.captured(i));
        return words;
    }
    return std::nullopt;
}

} // namespace sc
