#include "models/domain/localtime.h"
#include "models/domain/profile.h"
#include "models/servicetime/explanation.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::servicetime;

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data() // the files were written by hand
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("disruptionClass");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<int>("language");
        const auto row = [](const char *file, const char *c, const QString &reported, Language language) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(c) << reported << static_cast<int>(language);
        };
        row("christmas_de.txt", "minor", u"2026-12-23T16:00:30+01:00"_s, Language::German);
        row("weekend_en.txt", "hinders", u"2026-11-20T14:00:00+01:00"_s, Language::English);
        row("night_de.txt", "prevents", u"2026-11-17T02:30:00+01:00"_s, Language::German);
        row("other_de.txt", "other", u"2026-11-16T09:15:00+01:00"_s, Language::German);
    }
    void golden()
    {
        QFETCH(QString, file);
        QFETCH(QString, disruptionClass);
        QFETCH(QString, reported);
        QFETCH(int, language);
        QFile golden(QStringLiteral(SC_TEST_DATA) + u"/explanations/"_s + file);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const Instant reportedAt = fromIso(reported).value();
        const ProfileVersion &v = ServiceProfile::shipped().versionFor(reportedAt);
        const auto lines = explainDeadline(*v.service, v.response, *disruptionClassFromCode(disruptionClass), reportedAt, static_cast<Language>(language));
        QCOMPARE(lines.join(u'\n') + u'\n', QString::fromUtf8(golden.readAll()));
    }

    void durations()
    {
        QCOMPARE(durationText(0), u"0 s"_s);
        QCOMPARE(durationText(59), u"59 s"_s);
        QCOMPARE(durationText(5400), u"1 h 30 min"_s);
        QCOMPARE(durationText(39600 + 1), u"11 h 1 s"_s);
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
