#include <QFile>
#include <QRegularExpression>
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
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
