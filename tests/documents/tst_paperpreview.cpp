#include "models/domain/localtime.h"
#include "models/session/deliver.h"
#include "tests/documents/manyservices.h"
#include "tests/support/hosttool.h"
#include "views/documents/availabilityexport.h"
#include "views/documents/monthsheet.h"
#include "views/documents/paperpreview.h"
#include "views/documents/paperview.h"
#include "views/documents/sheetrun.h"
#include "views/documents/ticketdocument.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// The text of a PDF as an independent program reads it.
QString textOf(const QString &file)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s });
    if (!reader.waitForFinished(30'000) || reader.exitCode() != 0)
        qFatal("pdftotext (poppler-utils): %s", reader.readAllStandardError().constData());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

PaperPages recorded(const Paper &paper)
{
    PageRecorder recorder;
    paper.prepare(recorder);
    paper.paint(recorder);
    return recorder.pages();
}

Paper sheetPaper()
{
    return { &AvailabilitySheet::prepare, [](QPagedPaintDevice &device) {
                AvailabilitySheet sheet(manyServices());
                sheet.drawCharts();
                sheet.paint(device);
            } };
}

Paper monthPaper()
{
    QList<SheetLine> lines;
    const Instant first = fromIso(u"2026-12-01T08:00:00"_s).value();
    for (int i = 0; i < 60; ++i)
        lines.append(
            { first + i * 36000, first + i * 36000 + 3600, u"Eintrag %1"_s.arg(i), u"Regelfenster"_s, i % 7 == 0 });
    return { &MonthSheet::prepare,
             [sheet = MonthSheet(QDate(2026, 12, 1), lines, ServiceProfile::shipped(), u"Frau Kern"_s, first)](
                 QPagedPaintDevice &device) { sheet.paint(device); } };
}

Paper ticketPaper()
{
    TicketFile file;
    file.ticket.number = u"TI-4711"_s;
    file.ticket.title = u"Antrag lässt sich nicht absenden"_s;
    file.ticket.description = QStringList(200, u"Seit heute früh fehlt im Bescheid die Gebühr."_s).join(u'\n');
    return { &TicketDocument::prepare,
             [document = TicketDocument(file, ServiceProfile::shipped(), u"Frau Kern"_s, 1'800'000'000)](
                 QPagedPaintDevice &device) { document.paint(device); } };
}

/// A printer that writes a PDF, set up as the pages are.
std::shared_ptr<QPrinter> printerInto(const QString &file, const QPageLayout &layout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageLayout(layout);
    return printer;
}

} // namespace

/** The preview of every paper: its pages are made and printed beside the windows, and they are those of the PDF. */
class TestPaperPreview : public QObject
{
    Q_OBJECT

private:
    static void makeReadAndPrint(const QString &printed)
    {
        SheetRun run(&manyServices, {});
        QSignalSpy made(&run, &SheetRun::made);
        run.start();
        QVERIFY(made.wait(60'000));
        PaperPreview preview(made.constFirst().at(0).toString(), made.constFirst().at(1).value<PaperPages>(), nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        auto *view = preview.findChild<PaperView *>();
        QVERIFY(view->count() > services);
        for (int number = 1; number <= view->count(); ++number) {
            QCOMPARE(view->current(), number);
            QTest::qWait(1); // the page is drawn
            QTest::keyClick(view, Qt::Key_PageDown);
        }
        PrintRun print(made.constFirst().at(1).value<PaperPages>(), printerInto(printed, {}), nullptr);
        QSignalSpy finished(&print, &PaperRun::finished);
        print.start();
        QVERIFY(finished.wait(60'000));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void printedIsThePdf_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<QString>("words"); // stand there, so the texts are not both empty
        QTest::newRow("sheet") << sheetPaper() << u"Seite42von42"_s; // a cover of two pages and the services
        QTest::newRow("month") << monthPaper() << u"Eintrag59"_s;
        QTest::newRow("ticket") << ticketPaper() << u"TI-4711"_s;
    }

    void printedIsThePdf() // AVL-6: page by page, word by word
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        QFETCH(Paper, paper);
        QFETCH(QString, words);
        QFile pdf(m_folder.filePath(u"once.pdf"_s));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write(paperPdf(u"Blatt"_s, paper));
        pdf.close();
        const PaperPages pages = recorded(paper);
        const QString printed = m_folder.filePath(u"printed.pdf"_s);
        PrintRun run(pages, printerInto(printed, pages.layout), nullptr);
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.constFirst().constFirst().toString(), QString());
        const QStringList direct = textOf(pdf.fileName()).split(u'\f');
        const QStringList byPages = textOf(printed).split(u'\f');
        QCOMPARE(byPages.size(), direct.size());
        QCOMPARE(byPages.size(), pages.drawings.size() + 1); // each ends with a form feed
        for (qsizetype i = 0; i < direct.size(); ++i)
            QCOMPARE(withoutSpace(byPages.at(i)), withoutSpace(direct.at(i)));
        QVERIFY(withoutSpace(textOf(printed)).contains(words));
    }

    void paintedOnAnotherThread_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("month") << monthPaper();
        QTest::newRow("ticket") << ticketPaper();
    }

    void paintedOnAnotherThread() // the same pages, stroke by stroke
    {
        QFETCH(Paper, paper);
        QWidget window;
        showPaper(u"Blatt"_s, paper, &window);
        PaperPreview *preview = nullptr;
        QTRY_VERIFY((preview = window.findChild<PaperPreview *>()));
        QCOMPARE(preview->windowTitle(), u"Blatt"_s);
        const PaperPages here = recorded(paper);
        QCOMPARE(preview->findChild<PaperView *>()->count(), static_cast<int>(here.drawings.size()));
        const PaperPages there = aside([paper] { return recorded(paper); }).result();
        for (qsizetype i = 0; i < here.drawings.size(); ++i)
            QCOMPARE(QByteArray(there.drawings.at(i).data(), there.drawings.at(i).size()),
                     QByteArray(here.drawings.at(i).data(), here.drawings.at(i).size()));
    }

    void aLetter()
    {
        QWidget window;
        showLetter(u"Ankündigung"_s, QStringList(120, u"wir führen eine Wartung durch"_s).join(u'\n'), &window);
        QTRY_VERIFY(window.findChild<PaperPreview *>());
        QVERIFY(window.findChild<PaperView *>()->count() > 1); // a second page is not lost
    }

    void someOfThePages() // as the print dialog asks for them, on the paper that is there
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        const PaperPages pages = recorded(sheetPaper());
        const QString printed = m_folder.filePath(u"some.pdf"_s);
        QPageLayout small = pages.layout;
        small.setPageSize(QPageSize(QPageSize::A5));
        const auto printer = printerInto(printed, small);
        printer->setFromTo(3, 4);
        PrintRun run(pages, printer, nullptr);
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));
        const QStringList sheets = textOf(printed).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), 2);
        // whole: the foot is there
        QVERIFY(sheets.at(0).contains(u"Seite 3 von 42"_s) && sheets.at(1).contains(u"Seite 4 von 42"_s));
    }

    void printingIsGivenUp()
    {
        const PaperPages pages = recorded(sheetPaper());
        PrintRun run(pages, printerInto(m_folder.filePath(u"given-up.pdf"_s), pages.layout), nullptr);
        QSignalSpy finished(&run, &PaperRun::finished);
        run.start();
        run.cancel();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QTest::qWait(100);
        QCOMPARE(finished.size(), 0);
    }

    void aPrinterThatTakesNothing()
    {
        PaperPreview preview(u"Blatt"_s, recorded(monthPaper()), nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        preview.printTo(printerInto(m_folder.filePath(u"none/none.pdf"_s), {}));
        const auto *message = [&preview] {
            const auto labels = preview.findChildren<QLabel *>();
            return *std::find_if(labels.begin(), labels.end(),
                                 [](const QLabel *label) { return label->accessibleName() == u"Meldung"; });
        }();
        QTRY_VERIFY2(message->isVisible() && message->text().startsWith(u"Der Druck ist nicht gelungen"_s),
                     qPrintable(message->text()));
    }

    void ink() // is black, whatever the screen around it is painted with
    {
        const PaperPages pages = recorded(sheetPaper());
        const auto paintedWith = [&pages](const QColor &colour) {
            QImage image(600, 850, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setPen(colour);
            painter.setBrush(colour);
            pages.draw(painter, 2, QRectF(0, 0, 600, 850));
            return image;
        };
        const QImage black = paintedWith(Qt::black);
        QCOMPARE(paintedWith(Qt::white), black);
        const QRect head(0, 0, 600, 14); // the first text of a page
        int dark = 0;
        for (int y = 0; y < head.height(); ++y)
            for (int x = 0; x < head.width(); ++x)
                dark += black.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        QVERIFY2(dark > 100, qPrintable(QString::number(dark)));
    }

    void windowsStayAlive() // from the computing of 40 services to the last page on the screen and to the printer
    {
        // Another program may have had the processor during one turn; what is slow by itself is so three times.
        for (int attempt = 0; attempt < 3; ++attempt) {
            const TurnCount loop;
            makeReadAndPrint(m_folder.filePath(u"alive%1.pdf"_s.arg(attempt)));
            if (QTest::currentTestFailed())
                return;
            qInfo("longest turn of the event loop: %lld ms, %d turns in %lld ms", loop.longest(), loop.turns(),
                  loop.whole());
            QVERIFY(loop.turns() > 3 * services);
            if (loop.longest() * 8 < loop.whole())
                return;
        }
        QFAIL("three times one turn took more than an eighth of the whole");
    }

    void pagesByKeyboard() // A11Y-1
    {
        PaperPreview preview(u"Blatt"_s, recorded(ticketPaper()), nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        preview.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&preview));
        auto *view = preview.findChild<PaperView *>();
        const QString all = QString::number(view->count());
        QVERIFY(view->count() > 3);
        const auto isAt = [&](int number) {
            const auto labels = preview.findChildren<QLabel *>();
            return view->current() == number && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                       return label->text() == u"Seite %1 von %2"_s.arg(QString::number(number), all);
                   });
        };
        QVERIFY(isAt(1));
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(isAt(2));
        QTest::keyClick(view, Qt::Key_End);
        QVERIFY(isAt(view->count()));
        const double wide = view->zoom();
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier); // the whole page
        QTRY_VERIFY(view->zoom() < wide);
        QVERIFY(isAt(view->count())); // what was in sight stays in sight
        QTest::keyClick(view, Qt::Key_Home);
        QVERIFY(isAt(1));
        const double whole = view->zoom();
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(view->zoom(), whole * 1.25);
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(preview.findChild<QPrintDialog *>());
        preview.findChild<QPrintDialog *>()->reject();
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!preview.isVisible());
    }
};

QTEST_MAIN(TestPaperPreview)
#include "tst_paperpreview.moc"
