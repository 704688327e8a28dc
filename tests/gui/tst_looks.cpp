#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using servicetime::ClockReading;
using servicetime::Stage;

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula() // WCAG 2.1: black on white 21, equal colours 1
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void contrasts_data() // A11Y-1
    {
        QTest::addColumn<int>("theme");
        for (const int theme : { 0, 1, 2 })
            QTest::addRow("theme %d", theme) << theme;
    }
    void contrasts()
    {
        QFETCH(int, theme);
        const QPalette p = paletteOf(static_cast<Theme>(theme));
        const auto check = [](const QColor &text, const QColor &ground, const char *what) {
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast(text, ground))));
        };
        check(p.color(QPalette::WindowText), p.color(QPalette::Window), "window");
        check(p.color(QPalette::Text), p.color(QPalette::Base), "base");
        check(p.color(QPalette::Text), p.color(QPalette::AlternateBase), "alternate");
        check(p.color(QPalette::ButtonText), p.color(QPalette::Button), "button");
        check(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight), "highlight");
        check(p.color(QPalette::PlaceholderText), p.color(QPalette::Base), "placeholder");
        check(p.color(QPalette::Link), p.color(QPalette::Base), "link");
        for (int stage = 0; stage <= static_cast<int>(Stage::MetLate); ++stage)
            for (const auto ground : { QPalette::Base, QPalette::AlternateBase, QPalette::Window })
                check(stageColor(static_cast<Stage>(stage), p), p.color(ground), qPrintable(u"stage %1"_s.arg(stage)));
    }

    void clockWords_data() // SLA-9, SLA-11
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<qint64>("resumes");
        QTest::addColumn<bool>("promised");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, Stage stage, qint64 remaining, qint64 resumes, bool promised, const QString &text) {
            QTest::newRow(tag) << static_cast<int>(stage) << remaining << resumes << promised << text;
        };
        row("running", Stage::OnTrack, 5040, 0, true, u"noch 1:24 h"_s);
        row("paused", Stage::Urgent, 1800, 1795413600, true, u"dringend · noch 0:30 h · Pause bis Mo 07:00"_s); // 2026-11-23 06:00 UTC
        row("breached", Stage::Breached, -720, 0, true, u"überschritten seit 0:12 h"_s);
        row("breached never pauses", Stage::Breached, -720, 1795413600, true, u"überschritten seit 0:12 h"_s);
        row("met", Stage::Met, 3600, 0, true, u"rechtzeitig informiert"_s);
        row("met late", Stage::MetLate, -60, 0, true, u"zu spät informiert"_s);
        row("no promise", Stage::Warning, 3600, 0, false, u"ohne Zusage · Warnung · noch 1:00 h"_s);
        row("no deadline", Stage::NoDeadline, 0, 0, true, u"keine Frist"_s);
    }
    void clockWords()
    {
        QFETCH(int, stage);
        QFETCH(qint64, remaining);
        QFETCH(qint64, resumes);
        QFETCH(bool, promised);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ClockReading reading;
        reading.stage = static_cast<Stage>(stage);
        reading.remaining = remaining;
        reading.isPaused = resumes != 0;
        if (resumes)
            reading.resumesAt = resumes;
        QCOMPARE(Words::clock(reading, promised), text);
    }

    void everyRefusalSaysThatNothingIsLost()
    {
        for (const auto status : { Outcome::Status::Conflict, Outcome::Status::Forbidden, Outcome::Status::Rejected })
            for (const QString &rule : { u"tickets_solved"_s, u"changed_by_other"_s, u"something new"_s })
                QVERIFY(Words::refusal({ status, {}, 0, {}, rule, u"state"_s, u"x"_s }).contains(u"Es wurde nichts"_s));
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
