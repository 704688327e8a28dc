#include "models/storage/sqlresource.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString sqlText(const QString &folder, const QString &name)
{
    QFile file(u":/sql/"_s + folder + u'/' + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no SQL file %s", qPrintable(file.fileName()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"--"); });
    return lines.join(u'\n').trimmed();
}

QStringList sqlNames(const QString &folder)
{
    QStringList names = QDir(u":/sql/"_s + folder).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace sc
