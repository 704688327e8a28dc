#include "models/maintenance/maintenancedesk.h"
#include "tests/documents/manyservices.h"
#include "tests/support/shop.h"
#include "views/availability/sheetacts.h"
#include "views/documents/paperpreview.h"
#include "views/documents/paperview.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// A sheet of forty services, which takes longer than a blink, before a window.
struct Stage
{
    Shop shop;
    MaintenanceDesk maintenance { *shop.database, shop.commands, ServiceProfile::shipped(), shop.clock,
                                  shop.desk.session() };
    QWidget window;
    SheetActs acts { maintenance, &window };
    AvailabilityYearPtr year = manyServices().year();
    AvailabilityPeriod period = AvailabilityPeriod::year(2026);
    QStringList told;

    Stage()
    {
        QObject::connect(&acts, &SheetActs::told, &window, [this](const QString &text) { told.append(text); });
        window.show();
    }
    [[nodiscard]] QProgressDialog *progress() const { return window.findChild<QProgressDialog *>(u"paperProgress"_s); }
    [[nodiscard]] bool showsProgress() const
    {
        return QTest::qWaitFor([this] { return progress() && progress()->isVisible() && progress()->value() > 0; },
                               60'000);
    }
    [[nodiscard]] QString file() const { return shop.folder.filePath(u"sheet.pdf"_s); }
};

} // namespace

/** The sheet from the page (AVL-6): progress is shown, it can be given up, its pages are seen before they are printed.
 */
class TestSheetActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void progressIsShown()
    {
        Stage stage;
        stage.acts.saveTo(stage.file(), stage.year, stage.period);
        QVERIFY(stage.showsProgress());
        const QPointer<QProgressDialog> dialog = stage.progress();
        QCOMPARE(dialog->windowTitle(), u"Blatt erstellen"_s);
        const auto sections = manyServices().sections().size();
        QCOMPARE(dialog->maximum(), 2 * sections); // charts and pages of each
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 60'000);
        QCOMPARE(stage.told, QStringList { u"Das Blatt steht in %1"_s.arg(stage.file()) });
        QVERIFY(QFileInfo(stage.file()).size() > 1000);
    }

    void cancelLeavesNoFile()
    {
        Stage stage;
        stage.acts.saveTo(stage.file(), stage.year, stage.period);
        QVERIFY(stage.showsProgress());
        const QPointer<QProgressDialog> dialog = stage.progress();
        QTest::keyClick(dialog->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QTest::qWait(100);
        QCOMPARE(stage.told, QStringList { u"Abgebrochen; es ist nichts gespeichert."_s });
        QCOMPARE(QDir(stage.shop.folder.path()).entryList({ u"sheet*"_s }, QDir::Files | QDir::Hidden), QStringList());
    }

    void previewComesWithItsPages()
    {
        Stage stage;
        stage.acts.preview(stage.year, stage.period);
        QVERIFY(stage.showsProgress());
        QTRY_VERIFY_WITH_TIMEOUT(stage.window.findChild<PaperPreview *>(), 60'000);
        QTRY_VERIFY(!stage.progress());
        QCOMPARE(stage.window.findChild<PaperView *>()->count(), services + 2); // the cover has two
        QCOMPARE(stage.window.findChild<PaperPreview *>()->windowTitle(), u"Verfügbarkeit 2026"_s);
        QCOMPARE(stage.told, QStringList());
    }
};

QTEST_MAIN(TestSheetActs)
#include "tst_sheetacts.moc"
