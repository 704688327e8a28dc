#include "views/tickets/attachmentinlet.h"
#include "views/tickets/virtualfiles.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

constexpr auto Group = "application/x-qt-windows-mime;value=\"FileGroupDescriptorW\"";

/// FILEGROUPDESCRIPTORW, written by hand from Microsoft's description (shlobj_core.h).
QByteArray groupOf(const QStringList &names)
{
    QByteArray group(4, '\0');
    group[0] = static_cast<char>(names.size());
    for (const QString &name : names) {
        QByteArray descriptor(592, '\0');
        for (qsizetype i = 0; i < name.size(); ++i) {
            descriptor[72 + 2 * i] = static_cast<char>(name.at(i).unicode() & 0xff);
            descriptor[73 + 2 * i] = static_cast<char>(name.at(i).unicode() >> 8);
        }
        group += descriptor;
    }
    return group;
}

void give(QMimeData &data, int index, const QByteArray &content)
{
    data.setData(u"application/x-qt-windows-mime;value=\"FileContents\";index=%1"_s.arg(index), content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void dropOn(QWidget &widget, const QMimeData &data)
{
    QDragEnterEvent enter({ 1, 1 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QDropEvent drop({ 1, 1 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
}

} // namespace

/** Files out of another program's window, as Outlook gives them. */
class TestVirtualFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("two") << groupOf({ u"Störung.eml"_s, u"Bild 漢.png"_s })
                             << QStringList { u"Störung.eml"_s, u"Bild 漢.png"_s };
        QTest::newRow("no way out of the folder") << groupOf({ u"..\\..\\autostart\\x.exe"_s, u"../y"_s, u".."_s })
                                                  << QStringList { u"x.exe"_s, u"y"_s, QString() };
        QTest::newRow("forbidden on Windows")
            << groupOf({ u"AW: Frage?.eml"_s }) << QStringList { u"AW_ Frage_.eml"_s };
        QTest::newRow("all 260 characters, no end") << groupOf({ QString(260, u'x') }) << QStringList { QString() };
        QTest::newRow("cut off") << groupOf({ u"a"_s, u"b"_s }).chopped(1) << QStringList { u"a"_s };
        QTest::newRow("counts more than it has") << QByteArray(4, '\xff') << QStringList();
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }
    void names()
    {
        QFETCH(QByteArray, group);
        QFETCH(QStringList, names);
        QMimeData data;
        data.setData(QString::fromLatin1(Group), group);
        QCOMPARE(VirtualFiles::namesIn(&data), names);
    }
    void dropped() // INC-1: a drop gives files, each under its own name; one without content is left out
    {
        QMimeData data;
        data.setData(QString::fromLatin1(Group), groupOf({ u"Störung.eml"_s, u"Nachricht.msg"_s, u"Störung.eml"_s }));
        give(data, 0, "From: a");
        give(data, 2, "From: b");
        QWidget widget;
        AttachmentInlet inlet(widget);
        inlet.watch(&widget);
        QSignalSpy given(&inlet, &AttachmentInlet::filesGiven);
        dropOn(widget, data);
        QCOMPARE(given.size(), 1);
        const QStringList files = given.at(0).at(0).toStringList();
        QCOMPARE(files.size(), 2);
        QCOMPARE(contentOf(files.at(0)), QByteArray("From: a"));
        QCOMPARE(contentOf(files.at(1)), QByteArray("From: b"));
        for (const QString &file : files)
            QCOMPARE(QFileInfo(file).fileName(), u"Störung.eml"_s);
    }
    void droppedTwiceUnderOneName() // the first may still be being read when the second comes
    {
        QWidget widget;
        AttachmentInlet inlet(widget);
        inlet.watch(&widget);
        QSignalSpy given(&inlet, &AttachmentInlet::filesGiven);
        for (const QByteArray &content : { QByteArray("erste"), QByteArray("zweite") }) {
            QMimeData data;
            data.setData(QString::fromLatin1(Group), groupOf({ u"Bild.png"_s }));
            give(data, 0, content);
            dropOn(widget, data);
        }
        QCOMPARE(given.size(), 2);
        QCOMPARE(contentOf(given.at(0).at(0).toStringList().value(0)), QByteArray("erste"));
        QCOMPARE(contentOf(given.at(1).at(0).toStringList().value(0)), QByteArray("zweite"));
        QCOMPARE(QFileInfo(given.at(1).at(0).toStringList().value(0)).fileName(), u"Bild.png"_s);
    }
};

QTEST_MAIN(TestVirtualFiles)
#include "tst_virtualfiles.moc"
