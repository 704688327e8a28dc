#include "models/storage/fold.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("umlauts") << u"Störung Übermittlung Ärger"_s << u"stoerung uebermittlung aerger"_s;
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
        QTest::newRow("decomposed umlaut") << u"Sto\u0308rung"_s << u"stoerung"_s;
        QTest::newRow("diacritics") << u"Café Łódź"_s << u"cafe lodz"_s;
        QTest::newRow("lower case of two letters") << u"İzmir ÆRØ"_s << u"izmir aero"_s;
        QTest::newRow("punctuation") << u"2026-000123: 'Postfach' (leer)"_s << u"2026 000123 postfach leer"_s;
        QTest::newRow("nothing") << u" -- \" "_s << u""_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(sc::foldedWords(text).join(u' '), folded);
    }
    void query()
    {
        QCOMPARE(sc::prefixQuery(u"Störung \"Post\" OR*"_s), u"\"stoerung\"* \"post\"* \"or\"*"_s);
        QCOMPARE(sc::prefixQuery(u" \"* "_s), u""_s);
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("one word") << u"Straße"_s << u"\"strasse\""_s;
        QTest::newRow("several") << u"Post Amt"_s << u"\"post amt\" OR (\"post\" AND \"amt\")"_s;
        QTest::newRow("a short one: only as it stands") << u"26-000123"_s << u"\"26 000123\""_s;
        QTest::newRow("three letters once folded") << u"öl"_s << u"\"oel\""_s;
        QTest::newRow("two letters") << u"xy"_s << u""_s;
        QTest::newRow("signs only") << u"\" * --"_s << u""_s;
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(sc::partsQuery(text), query);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
