#include "models/tickets/messagetemplate.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([a-z_]+)\\s*\\}\\}"_s);
    return pattern;
}

} // namespace

Result<MessageTemplate> MessageTemplate::shipped(const QString &name, const QString &language)
{
    QFile file(u":/templates/%1.%2.txt"_s.arg(name, language));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no template %1 in %2"_s.arg(name, language), name);
    return MessageTemplate(QString::fromUtf8(file.readAll()).trimmed());
}

QString MessageTemplate::filled(const QHash<QString, QString> &values) const
{
    QString text;
    qsizetype reached = 0;
    // in one pass: a value that looks like a placeholder stays a value
    for (auto matches = placeholder().globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1)).trimmed();
        text += m_text.mid(reached, match.capturedStart() - reached) + (value.isEmpty() ? match.captured() : value);
        reached = match.capturedEnd();
    }
    return text + m_text.mid(reached);
}

QStringList MessageTemplate::openIn(const QString &message)
{
    QStringList names;
    for (auto matches = placeholder().globalMatch(message); matches.hasNext();)
        if (const QString name = matches.next().captured(1); !names.contains(name))
            names.append(name);
    return names;
}

} // namespace sc
