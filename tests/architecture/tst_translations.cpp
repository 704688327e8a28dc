#include "tests/support/hosttool.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/** LANG-1: German is the source, English complete; placeholders and plural forms agree. */
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German (plural forms)") << u"de"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void complete()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(SC_SOURCE_DIR) + u"/translations/servicecenter_"_s + language + u".ts"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        static const QRegularExpression placeholder(u"%(?:\\d+|L\\d+|n)"_s);
        QXmlStreamReader xml(&file);
        QString source;
        QStringList wrong;
        int messages = 0;
        bool plural = false;
        const auto places = [](const QString &text) {
            QStringList found;
            auto matches = placeholder.globalMatch(text);
            while (matches.hasNext())
                found.append(matches.next().captured());
            found.removeDuplicates();
            found.sort();
            return found;
        };
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"message") {
                ++messages;
                plural = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                const QString type = xml.attributes().value(u"type"_s).toString();
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (type == u"vanished" || type == u"obsolete")
                    continue;
                if (!type.isEmpty() || text.isEmpty())
                    wrong.append(u"unfinished: "_s + source);
                else if (!plural && places(source) != places(text))
                    wrong.append(u"placeholders differ: "_s + source + u" -> "_s + text);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(messages > 50, "too few messages: was the catalogue built?");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyTextIsInTheCatalogue() // as packaging/translations.sh collects them
    {
        SC_NOT_ON_WINDOWS("lupdate is a program of Linux");
        const QString tool = u"/usr/lib/qt6/bin/lupdate"_s;
        const QTemporaryDir folder;
        const QString collected = folder.filePath(u"collected.ts"_s);
        QProcess collecting;
        collecting.setWorkingDirectory(QStringLiteral(SC_SOURCE_DIR));
        collecting.start(
            tool,
            u"-silent -I . -locations none -source-language de app models views -target-language en -ts"_s.split(u' ')
                + QStringList { collected });
        QVERIFY(collecting.waitForFinished(120'000));
        QCOMPARE(collecting.exitCode(), 0);
        const QSet<QString> here = textsOf(collected);
        const QSet<QString> known = textsOf(QStringLiteral(SC_SOURCE_DIR) + u"/translations/servicecenter_en.ts"_s);
        QVERIFY(!here.isEmpty());
        QCOMPARE(QStringList((here - known).values()), QStringList());
        QCOMPARE(QStringList((known - here).values()), QStringList()); // nobody says it any more
    }

private:
    /// "context: text" of each message of a catalogue.
    static QSet<QString> textsOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QSet<QString> texts;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                texts.insert(context + u": "_s + xml.readElementText());
        }
        return texts;
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
