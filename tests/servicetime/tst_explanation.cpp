#include "models/domain/localtime.h"
#include "models/domain/profile.h"
#include "models/servicetime/explanation.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::servicetime;

namespace {

QString goldenText(const QString &name)
{
    QFile golden(QStringLiteral(SC_TEST_DATA) + u"/explanations/"_s + name);
    return golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : u"missing: "_s + name;
}

} // namespace

/** The text that a customer could be sent. */
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data() // the files were written by hand
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("disruptionClass");
        QTest::addColumn<QString>("reported");
        const auto row = [](const char *file, const char *c, const QString &reported) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(c) << reported;
        };
        row("christmas", "minor", u"2026-12-23T16:00:30+01:00"_s);
        row("weekend", "hinders", u"2026-11-20T14:00:00+01:00"_s);
        row("night", "prevents", u"2026-11-17T02:30:00+01:00"_s);
        row("other", "other", u"2026-11-16T09:15:00+01:00"_s);
        row("easter", "minor", u"2026-04-02T17:00:00+02:00"_s);
        row("old", "prevents", u"2010-03-03T10:00:00+01:00"_s); // PROF-1: judged by the first version, marked so
    }
    void golden()
    {
        QFETCH(QString, file);
        QFETCH(QString, disruptionClass);
        QFETCH(QString, reported);
        for (const Language language : { Language::German, Language::English })
            QCOMPARE(ServiceProfile::shipped()
                             .explain(*disruptionClassFromCode(disruptionClass), fromIso(reported).value(), language)
                             .join(u'\n')
                         + u'\n',
                     goldenText(file + (language == Language::German ? u"_de.txt"_s : u"_en.txt"_s)));
    }

    void worsened() // SLA-6: told apart from the report, counted from its own instant
    {
        const auto lines = ServiceProfile::shipped().explain(
            DisruptionClass::Prevents, fromIso(u"2026-11-16T09:00:00+01:00"_s).value(), Language::German,
            fromIso(u"2026-11-17T10:30:00+01:00"_s).value());
        QCOMPARE(lines,
                 (QStringList { u"Eingang der Meldung: Mo 16.11.2026, 09:00 Uhr"_s,
                                u"Die Störung wurde schwerer; die Frist zählt ab: Di 17.11.2026, 10:30 Uhr"_s,
                                u"Zugesagte Reaktionszeit: 2 h Servicezeit"_s, u"  Di 17.11.2026: 10:30–12:30 = 2 h"_s,
                                u"Summe: 2 h"_s, u"Frist: Di 17.11.2026, 12:30 Uhr"_s }));
    }

    void notified() // SLA-5, PROF-3: the recorded deadline is told where the derived one moved since
    {
        const auto &calendar = *ServiceProfile::shipped().versions().back().service;
        const Instant due = fromIso(u"2026-11-17T12:00:00+01:00"_s).value();
        QCOMPARE(explainNotification(calendar, due, due, due, Language::German),
                 QStringList { u"Kunde erstmals informiert: Di 17.11.2026, 12:00 Uhr (fristgerecht)"_s });
        QCOMPARE(explainNotification(calendar, due + 1, due, due, Language::English),
                 QStringList { u"Customer first informed: Tue 17 Nov 2026 at 12:00:01 (late)"_s });
        const QStringList moved = explainNotification(calendar, due, due, due + 86400, Language::German);
        QCOMPARE(
            moved.value(1),
            u"Mit der Information festgehalten ist die Frist Di 17.11.2026, 12:00 Uhr; was sich später am Kalender ändert, ändert sie nicht."_s);
        QCOMPARE(explainNotification(calendar, due, std::nullopt, due, Language::German),
                 QStringList { u"Kunde erstmals informiert: Di 17.11.2026, 12:00 Uhr"_s });
    }

    void oneLineADayAndTheSumReachesTheTarget() // for random reports: never two lines for a day, and the seconds add up
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const ProfileVersion &version = ServiceProfile::shipped().versions().back();
        static const QRegularExpression dayLine(u"^  \\w\\w (\\d\\d)\\.(\\d\\d)\\.(\\d{4})"_s);
        for (int i = 0; i < 2000; ++i) {
            const auto value = static_cast<DisruptionClass>(i % 4);
            const Instant reported = fromIso(u"2026-05-01T00:00:00+02:00"_s).value() + random.bounded(3 * 365 * 86400);
            const QStringList lines = ServiceProfile::shipped().explain(value, reported, Language::German);
            QDate before;
            for (const QString &line : lines) {
                const auto match = dayLine.match(line);
                if (!match.hasMatch())
                    continue;
                const QDate day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
                QVERIFY2(!before.isValid() || day > before, qPrintable(lines.join(u'\n')));
                before = day;
            }
            const qint64 target = value == DisruptionClass::Other
                ? version.service->elapsed(reported, *ServiceProfile::shipped().dueAt(value, reported))
                : version.response.seconds.at(static_cast<size_t>(value));
            QCOMPARE(lines.at(lines.size() - 2), QString(u"Summe: "_s + durationText(target)));
        }
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
