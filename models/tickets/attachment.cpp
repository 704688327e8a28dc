#include "models/tickets/attachment.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace sc {

bool isProgram(const QString &fileName)
{
    static const QStringList suffixes { u"appimage"_s, u"bat"_s, u"chm"_s, u"cmd"_s, u"com"_s, u"cpl"_s, u"desktop"_s,
                                        u"exe"_s,      u"hta"_s, u"iso"_s, u"jar"_s, u"js"_s,  u"jse"_s, u"lnk"_s,
                                        u"msc"_s,      u"msi"_s, u"ps1"_s, u"py"_s,  u"reg"_s, u"run"_s, u"scr"_s,
                                        u"sh"_s,       u"url"_s, u"vbe"_s, u"vbs"_s, u"vhd"_s, u"wsf"_s };
    QString name = fileName.toLower();
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows forgets these
        name.chop(1);
    return suffixes.contains(name.section(u'.', -1));
}

} // namespace sc
