#include "tests/gui/inspection.h"
#include "views/widgets/deskstyle.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
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
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast(text, ground))));
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

    void weakIsSeen_data() { contrasts_data(); }
    void weakIsSeen() // what cannot be used, and a hint in an empty field, are not taken for what was typed
    {
        QFETCH(int, theme);
        const QPalette p = paletteOf(static_cast<Theme>(theme));
        QVERIFY(contrast(p.color(QPalette::PlaceholderText), p.color(QPalette::Text)) > 1.3);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            QVERIFY(contrast(p.color(QPalette::Disabled, role), p.color(QPalette::Active, role)) > 1.3);
    }

    void edges() // WCAG 2.1, 1.4.11: edges and focus of fields are seen on field and window
    {
        for (const auto theme : { Theme::Light, Theme::Dark, Theme::HighContrast }) {
            const QPalette p = paletteOf(theme);
            for (const auto line : { QPalette::Mid, QPalette::Highlight })
                for (const auto ground : { QPalette::Base, QPalette::Window, QPalette::Button })
                    QVERIFY2(contrast(p.color(line), p.color(ground)) >= 3.0,
                             qPrintable(u"theme %1, role %2 on %3: %4"_s.arg(static_cast<int>(theme))
                                            .arg(line)
                                            .arg(ground)
                                            .arg(contrast(p.color(line), p.color(ground)))));
        }
    }

    void edgesAreDrawn() // what the style paints, not what it could: the rim of a field, with and without the focus
    {
        for (const auto theme : { Theme::Light, Theme::Dark, Theme::HighContrast }) {
            const QPalette p = paletteOf(theme);
            QApplication::setPalette(p);
            QApplication::setStyle(new DeskStyle);
            QWidget window;
            auto *field = new QLineEdit(&window);
            auto *other = new QLineEdit(&window);
            field->setGeometry(10, 10, 120, 30);
            other->setGeometry(10, 50, 120, 30);
            window.resize(140, 90);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            field->setFocus();
            QTRY_VERIFY(field->hasFocus());
            const QImage image = window.grab().toImage();
            QCOMPARE(image.pixelColor(70, 10), p.color(QPalette::Highlight));
            QCOMPARE(image.pixelColor(70, 50), p.color(QPalette::Mid));
        }
    }

    void wordsOfAButtonHaveRoom() // they do not touch the rim, also when they are long
    {
        QApplication::setStyle(new DeskStyle);
        const QPushButton button(u"Aus E-Mail übernehmen …"_s);
        const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        QCOMPARE_GE(button.sizeHint().width(), words + 2 * 12);
    }

    void headBeginsWhereItsWordsBegin() // Qt centres the heads of columns, not their cells
    {
        QApplication::setStyle(new DeskStyle);
        QTableWidget table(1, 2);
        table.setHorizontalHeaderLabels({ u"Dienst"_s, u"Grundlage"_s });
        table.show();
        QCOMPARE(table.horizontalHeader()->defaultAlignment(), Qt::AlignLeft | Qt::AlignVCenter);
        QVERIFY(!table.horizontalHeader()->highlightSections());
    }

    void icons_data() // every drawing, in the ink of each theme
    {
        QTest::addColumn<QString>("name");
        const auto pictures = QDir(u":/icons"_s).entryList({ u"*-16.png"_s });
        QVERIFY(pictures.size() > 40);
        for (const QString &picture : pictures)
            if (!picture.startsWith(u"servicecenter"_s))
                QTest::newRow(qPrintable(picture)) << picture.chopped(7);
    }
    void icons()
    {
        QFETCH(QString, name);
        const QIcon icon = iconOf(name);
        for (const auto theme : { Theme::Light, Theme::Dark, Theme::HighContrast }) {
            const QPalette p = paletteOf(theme);
            QApplication::setPalette(p);
            const auto inks = [&](const QIcon &of, QIcon::Mode mode, const QColor &ink) {
                for (const int size : { 16, 20, 24, 48, 72 }) {
                    const QImage image = of.pixmap(QSize(size, size), 1.0, mode).toImage();
                    QCOMPARE(image.width(), size);
                    int solid = 0;
                    for (int y = 0; y < size; ++y)
                        for (int x = 0; x < size; ++x)
                            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                                ++solid;
                                QVERIFY(std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green())
                                            + std::abs(pixel.blue() - ink.blue())
                                        < 18);
                            }
                    QVERIFY2(size < 48 || solid > 0, qPrintable(name));
                }
            };
            inks(icon, QIcon::Normal, p.color(QPalette::ButtonText));
            inks(icon, QIcon::Disabled, p.color(QPalette::Disabled, QPalette::ButtonText));
            inks(onHighlight(icon), QIcon::Normal, p.color(QPalette::HighlightedText));
        }
    }

    void theInspectionFindsFaults() // A11Y-1: what screens looks for in every window
    {
        QWidget window;
        auto *form = new QFormLayout(&window);
        auto *named = new QLineEdit;
        form->addRow(u"&Grund"_s, named);
        auto *other = new QLineEdit;
        form->addRow(u"&Empfänger"_s, other);
        other->setAccessibleName(u"Feld"_s);
        auto *choice = new QComboBox; // would be announced by its value
        choice->addItem(u"2nd Level"_s);
        form->addRow(choice);
        form->addRow(new QLineEdit);
        auto *narrow = new QLabel(u"Ein Satz, der nicht in die Breite passt"_s, &window);
        window.show();
        narrow->setGeometry(0, 0, 40, 20);
        narrow->show();
        const QStringList names = test::badlyNamedIn(&window);
        QCOMPARE(names.size(), 3);
        QVERIFY(names.at(0).contains(u"»Feld« beside the label »Empfänger«"_s));
        QVERIFY(names.at(1).startsWith(u"QComboBox"_s));
        QVERIFY(names.at(2).startsWith(u"QLineEdit has no name"_s));
        QCOMPARE(test::clippedIn(&window).size(), 1);
        QVERIFY(test::clippedIn(&window).constFirst().contains(u"Ein Satz"_s));
        QVERIFY(test::widgetClassesUnder(QStringLiteral(SC_SOURCE_DIR) + u"/views"_s).contains(u"MainWindow"_s));
        QVERIFY(!test::widgetClassesUnder(QStringLiteral(SC_SOURCE_DIR) + u"/views"_s).contains(u"QueueProxy"_s));
    }

    void clockWords_data() // SLA-9, SLA-11
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<qint64>("resumes");
        QTest::addColumn<bool>("promised");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, Stage stage, qint64 remaining, qint64 resumes, bool promised,
                            const QString &text) {
            QTest::newRow(tag) << static_cast<int>(stage) << remaining << resumes << promised << text;
        };
        row("running", Stage::OnTrack, 5040, 0, true, u"noch 1:24 h"_s);
        // 2026-11-23 06:00 UTC
        row("paused", Stage::Urgent, 1800, 1795413600, true, u"dringend · noch 0:30 h · Pause bis Mo 07:00"_s);
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

    void everyRuleHasWords_data() // guards of both engines, and what the applier itself refuses: nobody reads a code
    {
        QTest::addColumn<QString>("rule");
        QStringList rules = QDir(QStringLiteral(SC_SOURCE_DIR "/resources/sql/guards")).entryList({ u"*.sql"_s });
        QVERIFY(rules.size() >= 15);
        rules.replaceInStrings(u".sql"_s, QString());
        rules << u"transition"_s << u"not_found"_s << u"exists"_s << u"required"_s << u"wrong_type"_s
              << u"unknown_verb"_s << u"unknown_field"_s << u"malformed"_s << u"op_id_reused"_s << u"changed_by_other"_s
              << u"undo_later_first"_s << u"undone_already"_s << u"left_the_house"_s << u"not_yours"_s << u"too_late"_s;
        for (const QString &rule : std::as_const(rules))
            QTest::newRow(qPrintable(rule)) << rule;
    }
    void everyRuleHasWords()
    {
        QFETCH(QString, rule);
        const QString words = Words::refusal(
            { Outcome::Status::Rejected, {}, 0, {}, rule, u"place_of_cause"_s, u"600"_s });
        QVERIFY2(!words.contains(rule) && !words.contains(u'_') && words.endsWith(u'.'), qPrintable(words));
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
