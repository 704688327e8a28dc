#include "tests/support/shop.h"
#include "views/profiles/daydialog.h"
#include "views/profiles/previewdialog.h"
#include "views/profiles/profilewindow.h"
#include "views/profiles/profilewords.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// The shop with its service profile, as app/desktop joins them.
struct Chancery
{
    explicit Chancery(const QStringList &roles)
        : shop(roles)
        , profiles(*shop.database, shop.commands, ServiceProfile::shipped(), shop.clock, shop.desk.session())
        , window(new ProfileWindow(profiles, shop.window.get()))
    {
        window->show();
        toFront(window);
    }
    QTableWidget *table(const QString &name)
    {
        for (auto *one : window->findChildren<QTableWidget *>())
            if (one->accessibleName() == name)
                return one;
        qFatal("no table %s", qPrintable(name));
    }
    QString fileWith(const QByteArray &search, const QByteArray &replace)
    {
        QFile file(shop.folder.filePath(u"profil.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(ServiceProfile::shippedDocument().replace(search, replace));
        return file.fileName();
    }
    Shop shop;
    ProfileDesk profiles;
    ProfileWindow *window;
};

} // namespace

/** The service profile through real windows, by keyboard. */
class TestProfileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void closedDayByKeyboard() // S37: told before, in force after, taken back by one step
    {
        Chancery c({ u"agent"_s, u"administrator"_s });
        // Hinders, reported on Tuesday 09:00: due at 17:00; with Tuesday closed on Wednesday 15:00.
        TicketDraft draft;
        draft.id = u"t"_s;
        draft.text = u"Antrag bricht ab"_s;
        draft.disruptionClass = servicetime::DisruptionClass::Hinders;
        draft.reportedAt = c.shop.clock.now();
        must(answerOf(c.shop.desk.submit(c.shop.desk.compose().record(draft))));
        toFront(c.window);
        c.window->findChild<QTabWidget *>()->setCurrentIndex(1);
        press(Qt::Key_T, Qt::AltModifier);
        auto *dialog = waitFor<DayDialog>(c.window);
        QVERIFY2(qobject_cast<QDateEdit *>(QApplication::focusWidget()),
                 QApplication::focusWidget()->metaObject()->className());
        type(u"17112026"_s);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"effect"_s)->text(),
                     u"Di 17.11.2026: 1 offene Fristen verschieben sich."_s);
        press(Qt::Key_Return); // without a reason: told, nothing lost
        QVERIFY(dialog->isVisible());
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(u"Betriebsversammlung"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(c.table(u"Kalendertage"_s)->rowCount(), 1);
        QCOMPARE(c.shop.value(u"SELECT day AS v FROM closed_dates WHERE closed = 1 AND name = 'Betriebsversammlung'"_s),
                 u"2026-11-17"_s);
        QCOMPARE(toIso(c.profiles.profile().dueAt(servicetime::DisruptionClass::Hinders, c.shop.clock.now()).value()),
                 u"2026-11-18T15:00:00+01:00"_s);
        must(answerOf(c.shop.commands.undoLast(u"kern"_s)));
        QTRY_COMPARE(c.table(u"Kalendertage"_s)->rowCount(), 0);
        QCOMPARE(toIso(c.profiles.profile().dueAt(servicetime::DisruptionClass::Hinders, c.shop.clock.now()).value()),
                 u"2026-11-17T17:00:00+01:00"_s);
    }

    void previewBeforeActivating() // S37; Esc leaves everything, the default button puts it in force
    {
        Chancery c({ u"administrator"_s });
        const QString file = c.fileWith("\"prevents_minutes\": 120", "\"prevents_minutes\": 60");
        QTRY_VERIFY(!c.window->findChild<QLabel *>()->text().isEmpty());
        c.window->open(file);
        waitFor<PreviewDialog>(c.window);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!c.window->findChild<PreviewDialog *>());
        QCOMPARE(c.shop.value(u"SELECT count(*) AS v FROM profiles"_s).toInt(), 0);
        toFront(c.window);
        c.window->open(file);
        waitFor<PreviewDialog>(c.window);
        press(Qt::Key_Return);
        QTRY_COMPARE(c.table(u"Verlauf"_s)->rowCount(), 1);
        QCOMPARE(c.profiles.profile().versions().back().response.seconds[0], 3600);
        const QTableWidget *terms = c.table(u"Zusagen"_s);
        QCOMPARE(terms->horizontalHeaderItem(2)->text(), u"Fassung 1.2"_s);
        QCOMPARE(terms->item(1, 2)->text(), u"Mo–Do 07:00–18:00, Fr 07:00–15:00"_s); // TIME-1
        QCOMPARE(terms->item(5, 2)->text(), u"1 h"_s);
    }

    void faultsNamePathAndReason() // S41
    {
        Chancery c({ u"administrator"_s });
        c.window->open(c.fileWith("\"HE\"", "\"XX\""));
        QTRY_VERIFY(c.window->findChild<QDialog *>(u"profile-faults"_s));
        const auto *table = c.window->findChild<QDialog *>(u"profile-faults"_s)->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"land"_s);
        QVERIFY(table->item(0, 1)->text().startsWith(u"ist keines der 16 Kürzel: BW BY"_s));
    }

    void reasonsAreTranslated() // none of the reader's English reasons reaches a German window
    {
        for (const auto &[english, german] : QList<QPair<QString, QString>> {
                 { u"must be a whole number from 1 to 99"_s, u"muss eine ganze Zahl von 1 bis 99 sein"_s },
                 { u"not JSON: unterminated object at byte 12"_s, u"ist kein JSON: unterminated object bei Byte 12"_s },
                 { u"must be two times like [\"07:00\", \"18:00\"]"_s,
                   u"müssen zwei Uhrzeiten wie [\"07:00\", \"18:00\"] sein"_s } })
            QCOMPARE(ProfileWords::reason({ Error::Kind::Invalid, english, u"x"_s }), german);
    }

    void agentsOnlyRead()
    {
        Chancery c({ u"agent"_s });
        QTRY_VERIFY(c.table(u"Zusagen"_s)->rowCount() > 10);
        for (const auto *button : c.window->findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() == u"Als Datei &speichern …");
    }
};

QTEST_MAIN(TestProfileWindow)
#include "tst_profilewindow.moc"
