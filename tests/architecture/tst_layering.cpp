#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Include
{
    QString file; ///< relative to the project
    QString target; ///< what it includes, as written
};

QList<Include> includesUnder(const QString &folder)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"_s);
    const QString root = QStringLiteral(SC_SOURCE_DIR);
    QList<Include> found;
    QDirIterator files(root + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        while (!file.atEnd()) {
            const auto match = line.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                found.append({ file.fileName().mid(root.size() + 1), match.captured(1) });
        }
    }
    return found;
}

const QString guiClasses
    = u"^(QtWidgets|QtGui|QtPrintSupport|QWidget|QDialog|QLabel|QMessageBox|QTableView|QPainter|QIcon|QPixmap|"
      "QImage|QColor|QFont|QApplication|QGuiApplication|QPrinter|qcustomplot)"_s;
const QString sqlClasses = u"^(QtSql|QSql)"_s;

} // namespace

/** The dependency table of ARCHITECTURE.md, checked on every #include. */
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::addColumn<QString>("files");
        const QString all = u"."_s;
        QTest::newRow("servicetime is pure")
            << u"models/servicetime"_s << u"^(models/(?!servicetime/)|views/|app/|Q(Object|Thread|File|Sql|Widget)$)"_s
            << all;
        QTest::newRow("domain knows no storage")
            << u"models/domain"_s << u"^(models/(?!servicetime/|domain/)|views/|app/|QSql|QObject$)"_s << all;
        QTest::newRow("models know no widgets") << u"models"_s << QString(guiClasses + u"|^(views|app)/"_s) << all;
        QTest::newRow("headers of storage show no Qt Sql") << u"models/storage"_s << sqlClasses << u"\\.h$"_s;
        QTest::newRow("headers of ledger show no Qt Sql") << u"models/ledger"_s << sqlClasses << u"\\.h$"_s;
        QTest::newRow("storage stands below ledger and features")
            << u"models/storage"_s << u"^models/(?!storage/|domain/|servicetime/)"_s << all;
        QTest::newRow("ledger stands below features")
            << u"models/ledger"_s << u"^models/(?!ledger/|storage/|session/deliver|domain/|servicetime/)"_s << all;
        QTest::newRow("headers of sync show no Qt Sql") << u"models/sync"_s << sqlClasses << u"\\.h$"_s;
        QTest::newRow("sync stands below features")
            << u"models/sync"_s << u"^models/(?!sync/|ledger/|storage/|session/|domain/|servicetime/)"_s << all;
        QTest::newRow("mail knows domain only, its header no library")
            << u"models/mail"_s << u"^(models/(?!mail/|domain/|servicetime/)|QSql)"_s << all;
        QTest::newRow("the mail library stays behind its header")
            << u"models"_s << u"^(gmime|glib)"_s << u"^models/(?!mail/(.*\\.cpp|gmimeobjects\\.h)$)"_s;
        QTest::newRow("the calendar library stays in maintenance, out of its headers")
            << u"models"_s << u"^libical"_s << u"^(?!models/maintenance/.*\\.cpp$)"_s;
        QTest::newRow("views run no SQL and no network")
            << u"views"_s << QString(sqlClasses + u"|^(QtNetwork|QNetwork|QTcp|QSsl)|^models/(storage|sync)/|^app/"_s)
            << all;
        QTest::newRow("app runs no SQL") << u"app"_s << sqlClasses << all;
    }

    void rule()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        QFETCH(QString, files);
        const QRegularExpression isForbidden(forbidden);
        const QRegularExpression isMeant(files);
        QStringList wrong;
        const auto includes = includesUnder(folder);
        QVERIFY2(!includes.isEmpty(), "no includes found: the folder moved, and this test with it");
        for (const Include &include : includes)
            if (isMeant.match(include.file).hasMatch() && isForbidden.match(include.target).hasMatch())
                wrong.append(include.file + u" includes "_s + include.target);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void featuresDoNotKnowEachOther()
    {
        // Reads across features go through stores, writes through commands, joining happens in app.
        const QStringList base { u"servicetime"_s, u"domain"_s, u"storage"_s, u"ledger"_s, u"mail"_s, u"session"_s };
        const QStringList joiners { u"demo"_s, u"exchange"_s }; // fill the desk through the features' use cases
        static const QRegularExpression place(u"^models/([^/]+)/"_s);
        QStringList wrong;
        const auto includes = includesUnder(u"models"_s);
        for (const Include &include : includes) {
            const QString from = place.match(include.file).captured(1);
            const auto to = place.match(include.target);
            if (!to.hasMatch() || to.captured(1) == from || base.contains(to.captured(1)) || joiners.contains(from))
                continue;
            if (from == u"team" && to.captured(1) == u"sync") // the one feature that knows that there is a server
                continue;
            wrong.append(include.file + u" includes "_s + include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
