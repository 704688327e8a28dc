#include "models/domain/csvreader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads() // RFC 4180
    {
        const auto rows = readCsv("\xef\xbb\xbf"
                                  "a,b\r\n\"x, \"\"y\"\"\nz\",\xc3\xa4\r\n\n1,\n");
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).fields, (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(rows->at(1).fields, (QStringList { u"x, \"y\"\nz"_s, u"ä"_s }));
        QCOMPARE(rows->at(1).line, 2);
        QCOMPARE(rows->at(2).fields, (QStringList { u"1"_s, u""_s }));
        QCOMPARE(rows->at(2).line, 5);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << u"1"_s;
        QTest::newRow("cut off in a record") << QByteArray("a,b\n1,2\n3") << u"3"_s;
        QTest::newRow("cut off in quotes") << QByteArray("a,b\n1,\"2\n3,4\n") << u"2"_s;
        QTest::newRow("one field too many") << QByteArray("a,b\n1,2,3\n") << u"2"_s;
        QTest::newRow("windows-1252") << QByteArray("a,b\n1,2\nStra\xdf"
                                                    "e,2\n")
                                      << u"3"_s;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << u"2"_s;
        QTest::newRow("quote inside") << QByteArray("a,b\n1,x\"y\n") << u"2"_s;
        QTest::newRow("10 MB in one line") << QByteArray("a,b\n1,") + QByteArray(10'000'000, 'x') + "\n" << u"2"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto rows = readCsv(bytes);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Invalid);
        QCOMPARE(rows.error().subject, line);
    }

    void writes()
    {
        QCOMPARE(csvField(u"plain"_s), u"plain"_s);
        QCOMPARE(csvField(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
        QCOMPARE(csvRecord({ u"a"_s, {}, u"b,c"_s }), u"a,,\"b,c\""_s);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
