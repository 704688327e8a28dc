#include "models/exchange/importdesk.h"
#include "models/exchange/sourcefile.h"
#include "tests/support/shop.h"
#include "views/exchange/fileimportdialog.h"
#include "views/widgets/importlines.h"
#include "views/widgets/importwords.h"
#include "views/widgets/shownlist.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** The import of tickets through its real window, by keyboard (INC-13). */
class TestFileImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kisByKeyboard() // dry run, import, report; the queue shows the new tickets; a second import changes nothing
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        ImportDesk imports(*shop.database, shop.commands, ServiceProfile::shipped(), shop.clock, shop.desk.session());
        QSignalSpy wanted(shop.window.get(), &MainWindow::importWanted);
        toFront(shop.window.get());
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        const auto import = [&](const QString &summary, bool isNew) {
            (new FileImportDialog(imports, {}, shop.window.get()))->show();
            auto *dialog = waitFor<FileImportDialog>(shop.window.get());
            const auto says = [&](const QString &text) {
                const auto labels = dialog->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().contains(text);
                });
            };
            press(Qt::Key_Return); // no file yet: told
            QTRY_VERIFY(says(u"Bitte wählen Sie eine Datei."_s));
            type(QStringLiteral(SC_TEST_DATA) + u"/import/kis.csv"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY2(says(summary), "the dry run");
            QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 7);
            if (isNew) {
                QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s).toInt(), 0);
                QTest::keyClick(dialog, Qt::Key_Return);
                QTRY_VERIFY(says(u"3 Zeilen sind übernommen, 0 waren schon da, 3 abgelehnt."_s));
                const QString report = dialog->findChild<QPlainTextEdit *>()->toPlainText();
                QVERIFY2(report.contains(u"Zeile 6: K-1005  Ohne Tag – abgelehnt: »irgendwann«"_s), qPrintable(report));
            }
            press(Qt::Key_Escape);
            QTRY_VERIFY(!shop.window->findChild<FileImportDialog *>());
        };
        import(u"3 neu, 0 geändert, 1 unverändert, 3 abgelehnt."_s, true);
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s).toInt(), 3);
        QTRY_COMPARE(shop.queue.count(Queue::AllOpen), 3); // announced after commit
        import(u"0 neu, 0 geändert, 5 unverändert, 2 abgelehnt."_s, false);
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s).toInt(), 3);
    }

    void refusedLinesAreInWords() // a rule said no to a line; nobody reads its code
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        ImportDesk imports(*shop.database, shop.commands, ServiceProfile::shipped(), shop.clock, shop.desk.session());
        auto *dialog = new FileImportDialog(imports, {}, shop.window.get());
        dialog->show();
        ImportReport report;
        report.imported = 4;
        report.refused = { { 7, { Outcome::Status::Rejected, {}, 0, {}, u"tickets_solved"_s, u"state"_s, {} } } };
        Q_EMIT imports.finished(report);
        const QString told = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(told.contains(u"4 Zeilen sind übernommen, 0 waren schon da, 1 abgelehnt."_s), qPrintable(told));
        QVERIFY2(
            told.endsWith(
                u"Zeile 7: abgelehnt. Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung. Es wurde nichts geändert."_s),
            qPrintable(told));
    }

    void agentsAreNotOffered()
    {
        Shop shop({ u"agent"_s });
        const auto actions = shop.window->findChildren<QAction *>();
        const auto import = std::find_if(actions.begin(), actions.end(),
                                         [](const QAction *action) { return action->text() == u"&Importieren …"; });
        QVERIFY(import != actions.end());
        QVERIFY(!(*import)->isEnabled());
    }

    void linesAsModel()
    {
        ImportLinesModel model(
            { { 0, ImportLine::What::Missing, u"Bert"_s, {} }, { 2, ImportLine::What::New, u"Anna"_s, u"x"_s } });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.index(0, 0).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"fehlt jetzt"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"2"_s);
    }

    void whatIsShownAsCsv() // columns in their order, hidden ones left out, filtered rows only
    {
        QStandardItemModel model(2, 3);
        model.setHorizontalHeaderLabels({ u"Nummer"_s, u"Titel"_s, u"Frist"_s });
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                model.setItem(row, column, new QStandardItem(u"%1,%2"_s.arg(row).arg(column)));
        model.setData(model.index(0, 2), u"in 2 h"_s, Qt::AccessibleTextRole);
        QTableView view;
        view.setModel(&model);
        view.setColumnHidden(1, true);
        view.horizontalHeader()->moveSection(2, 0);
        QCOMPARE(shownListAsCsv(view), QByteArray("Frist,Nummer\r\nin 2 h,\"0,0\"\r\n,\"1,0\"\r\n"));
    }

    void faultsAreInGerman_data() // what a reader really says of such a file
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const QByteArray header = "Nummer;Titel;Gemeldet;Status\n";
        QTest::newRow("empty") << QByteArray() << u"Zeile 1: Die Datei ist leer"_s;
        QTest::newRow("windows-1252")
            << header + "1;St\xf6rung;24.11.2026 08:15;offen\n"
            << u"Zeile 2: ist kein UTF-8 (vielleicht windows-1252: Speichern Sie die Datei als UTF-8)"_s;
        QTest::newRow("binary") << header + QByteArray("1;a\0b;c;d\n", 9)
                                << u"Zeile 2: enthält ein Nullzeichen: Das ist keine Textdatei"_s;
        QTest::newRow("cut off") << header + "1;a" << u"Zeile 2: 2 Felder statt 4 (ist die Datei abgeschnitten?)"_s;
        QTest::newRow("open quote") << header
                + "1;\"a" << u"Zeile 2: ein Anführungszeichen wird nie geschlossen (ist die Datei abgeschnitten?)"_s;
        QTest::newRow("quote inside")
            << header + "1;a\"b;c;d\n"
            << u"Zeile 2: ein Anführungszeichen mitten in einem Feld, das nicht mit einem beginnt"_s;
        QTest::newRow("after the quote") << header + "1;\"a\"b;c;d\n"
                                         << u"Zeile 2: Text hinter einem schließenden Anführungszeichen"_s;
        QTest::newRow("column missing") << QByteArray("Nummer;Gemeldet;Status\n1;b;c\n")
                                        << u"Zeile 1: Die Spalte »Titel« fehlt"_s;
        QTest::newRow("column twice") << QByteArray("Nummer;Titel;Titel;Gemeldet;Status\n1;2;3;4;5\n")
                                      << u"Zeile 1: Die Spalte »Titel« kommt mehr als einmal vor"_s;
    }
    void faultsAreInGerman()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        SourceFile::Layout layout;
        layout.columns = { { u"number"_s, u"Nummer"_s },
                           { u"title"_s, u"Titel"_s },
                           { u"reported"_s, u"Gemeldet"_s },
                           { u"state"_s, u"Status"_s } };
        layout.timeFormats = { u"dd.MM.yyyy HH:mm"_s };
        const auto read = SourceFile::read(file, layout);
        QVERIFY(!read);
        QCOMPARE(ImportWords::of(read.error().detail), words);
    }

    void remarksAreInGerman()
    {
        SourceFile::Layout layout;
        layout.columns = { { u"number"_s, u"Nummer"_s }, { u"reported"_s, u"Gemeldet"_s } };
        layout.timeFormats = { u"dd.MM.yyyy HH:mm"_s };
        auto file = must(SourceFile::read("Nummer;Gemeldet\n1;29.03.2026 02:30\n2;25.10.2026 02:30\n3;gestern\n",
                                          layout)); // both clock changes (S12)
        const QList<CsvRow> rows = file.rows();
        QVERIFY(file.time(rows.at(0), u"reported"_s));
        QVERIFY(file.time(rows.at(1), u"reported"_s));
        QCOMPARE(ImportWords::of(file.time(rows.at(2), u"reported"_s).error().detail),
                 u"Zeile 4: »gestern« in Spalte »Gemeldet« ist kein Zeitpunkt wie dd.MM.yyyy HH:mm"_s);
        QCOMPARE(file.mapped(rows.at(0), u"number"_s, u"1"_s, QHash<QString, int>(), 7, u"sieben"_s), 7);
        const QStringList words = ImportWords::of(file.remarks());
        QCOMPARE(words.size(), 3);
        QCOMPARE(
            words.at(0),
            u"Zeile 2: »29.03.2026 02:30« gab es wegen der Umstellung auf Sommerzeit nicht: eine Stunde später gelesen"_s);
        QVERIFY2(
            words.at(1).startsWith(
                u"Zeile 3: »25.10.2026 02:30« gab es bei der Umstellung auf Winterzeit zweimal: gelesen als 2026-10-25T02:30:00+0"_s),
            qPrintable(words.at(1)));
        QCOMPARE(words.at(2), u"Zeile 2: number »1« ist nicht zugeordnet: gelesen als sieben"_s);
    }
};

QTEST_MAIN(TestFileImport)
#include "tst_fileimport.moc"
