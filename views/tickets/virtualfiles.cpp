#include "views/tickets/virtualfiles.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

// FILEGROUPDESCRIPTORW: a count, then FILEDESCRIPTORW one after another.
constexpr qsizetype CountBytes = 4;
constexpr qsizetype DescriptorBytes = 592;
constexpr qsizetype NameAt = 72;
constexpr qsizetype NameLength = 260;

/// As Qt names a clipboard format of Windows.
QString format(const QString &name)
{
    return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
}

QString safeName(const char16_t *text)
{
    QString name = QString(reinterpret_cast<const QChar *>(text), NameLength);
    name.truncate(qMax(name.indexOf(QChar::Null), 0));
    name = name.section(u'\\', -1).section(u'/', -1);
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"|?*]"_s);
    name.replace(forbidden, u"_"_s);
    return name == u"." || name == u".." ? QString() : name;
}

} // namespace

QStringList VirtualFiles::namesIn(const QMimeData *data)
{
    QStringList names;
    const QByteArray group = data ? data->data(format(u"FileGroupDescriptorW"_s)) : QByteArray();
    if (group.size() < CountBytes)
        return names;
    const quint32 count = qFromLittleEndian<quint32>(group.constData());
    for (qsizetype at = CountBytes; names.size() < count && at + DescriptorBytes <= group.size();
         at += DescriptorBytes) {
        char16_t name[NameLength];
        qFromLittleEndian<char16_t>(group.constData() + at + NameAt, NameLength, name);
        names.append(safeName(name));
    }
    return names;
}

QStringList VirtualFiles::save(const QMimeData *data, const QString &folder)
{
    QStringList files;
    const QStringList names = namesIn(data);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray content = data->data(format(u"FileContents"_s) + u";index=%1"_s.arg(i));
        if (content.isEmpty() || names.at(i).isEmpty())
            continue;
        QTemporaryDir own(QDir(folder).filePath(u"XXXXXX"_s)); // two may have the same name, also of two drops
        own.setAutoRemove(false);
        QFile file(own.filePath(names.at(i)));
        if (own.isValid() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
            files.append(file.fileName());
    }
    return files;
}

} // namespace sc
