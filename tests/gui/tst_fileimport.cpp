#include "models/exchange/importdesk.h"
#include "tests/support/shop.h"
#include "views/exchange/fileimportdialog.h"
#include "views/widgets/importlines.h"
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
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
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

    void agentsAreNotOffered()
    {
        Shop shop({ u"agent"_s });
        const auto actions = shop.window->findChildren<QAction *>();
        const auto import = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == u"&Importieren …"; });
        QVERIFY(import != actions.end());
        QVERIFY(!(*import)->isEnabled());
    }

    void linesAsModel()
    {
        ImportLinesModel model({ { 0, ImportLine::What::Missing, u"Bert"_s, {} }, { 2, ImportLine::What::New, u"Anna"_s, u"x"_s } });
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
};

QTEST_MAIN(TestFileImport)
#include "tst_fileimport.moc"
