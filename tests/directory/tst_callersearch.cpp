#include "models/directory/callersearch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

class TestCallerSearch : public QObject
{
    Q_OBJECT

private:
    /// As the register gives them: by name, tenants alone at the end.
    static QList<Caller> people()
    {
        return { { u"a"_s, u"Albers, Kim"_s, u"06123 / 45-67"_s, u"kim.albers@waldau.example"_s, {}, u"Waldau"_s },
                 { u"b"_s, u"Jürgen Groß"_s, u"+49 (0)611 900-12"_s, {}, {}, u"Bad Schönwetter"_s },
                 { u"c"_s, u"Eva Sommer"_s, u"0049 6123 777"_s, {}, {}, u"Talheim"_s },
                 { u"d"_s, u"Zoë Albrecht"_s, {}, u"z@berg.example"_s, {}, u"Schönwetter am Berg"_s },
                 { {}, {}, {}, {}, u"t"_s, u"Waldau"_s } };
    }

private Q_SLOTS:
    void found_data() // INC-1
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ids"); // in this order
        QTest::newRow("beginning of a name") << u"alb"_s << u"ad"_s;
        QTest::newRow("names first, then what has it elsewhere") << u"s"_s << u"cabd"_s;
        QTest::newRow("inside a word") << u"mmer"_s << u"c"_s;
        QTest::newRow("two words of two fields, in any order") << u"talheim eva"_s << u"c"_s;
        QTest::newRow("umlauts as they are typed") << u"juergen gross"_s << u"b"_s;
        QTest::newRow("or as they are written") << u"GROẞ"_s << u"b"_s;
        QTest::newRow("other accents") << u"zoe"_s << u"d"_s;
        QTest::newRow("mail") << u"kim.albers@w"_s << u"a"_s;
        QTest::newRow("digits only") << u"06123456"_s << u"a"_s;
        QTest::newRow("as a telephone shows it") << u"+49 6123 4567"_s << u"a"_s;
        QTest::newRow("with 0049") << u"00496119"_s << u"b"_s;
        QTest::newRow("the end of a number") << u"90012"_s << u"b"_s;
        QTest::newRow("the number is written with 0049") << u"06123/777"_s << u"c"_s;
        QTest::newRow("a place's number") << u"06123"_s << u"ac"_s;
        QTest::newRow("nothing that can be found") << u" +/"_s << QString();
        QTest::newRow("nobody") << u"xyz"_s << QString();
        QTest::newRow("one word does not fit") << u"eva waldau"_s << QString();
    }
    void found()
    {
        QFETCH(QString, typed);
        QString ids;
        const auto callers = CallerSearch(people()).matching(typed, 10);
        for (const Caller &caller : callers)
            ids += caller.contactId;
        QTEST(ids, "ids");
    }

    void notMoreThanWanted()
    {
        const auto callers = CallerSearch(people()).matching(u"alb"_s, 1);
        QCOMPARE(callers.size(), 1);
        QCOMPARE(callers.constFirst().contactId, u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallerSearch)
#include "tst_callersearch.moc"
