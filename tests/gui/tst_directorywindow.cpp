#include "tests/support/shop.h"
#include "views/directory/directorywindow.h"
#include "views/directory/historydialog.h"
#include "views/directory/importdialog.h"
#include "views/directory/itemdialog.h"
#include "views/directory/userdialog.h"
#include "views/tickets/recordwindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Base data through real windows, by keyboard only. */
class TestDirectoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newBeforeTheListIsThere() // who types faster than the list comes gets the dialog once it is there
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        toFront(shop.window.get());
        QSemaphore mayAnswer;
        static_cast<void>(shop.database->run([&mayAnswer](Connection &) {
            mayAnswer.acquire();
            return 0;
        }));
        press(Qt::Key_B, Qt::ControlModifier);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        press(Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(!window->findChild<RecordDialog *>());
        mayAnswer.release();
        QVERIFY(waitFor<RecordDialog>(window));
    }

    void tenantByKeyboard() // ORG-2: new, change, remove, and one step back
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        toFront(shop.window.get());
        press(Qt::Key_B, Qt::ControlModifier);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        auto *view = window->findChild<QTableView *>();
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor<RecordDialog>(window);
        press(Qt::Key_Return); // the name is missing: told, nothing lost
        QTRY_VERIFY(window->findChild<RecordDialog *>()->findChildren<QLabel *>().last()->isVisible());
        type(u"Stadt Quell"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(shop.value(u"SELECT name AS v FROM tenants"_s), u"Stadt Quell"_s);
        toFront(window);
        view->setFocus();
        view->selectRow(0);
        press(Qt::Key_Return);
        auto *dialog = waitFor<RecordDialog>(window);
        dialog->findChild<QWidget *>(u"access_path"_s)->setFocus();
        type(u"VPN"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT access_path AS v FROM tenants"_s), u"VPN"_s);
        toFront(window);
        view->setFocus();
        view->selectRow(0);
        press(Qt::Key_Delete);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        toFront(shop.window.get());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void agentsOnlyRead()
    {
        Shop shop({ u"agent"_s });
        shop.window->openDirectory(u"services"_s);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        const auto buttons = window->findChildren<QPushButton *>();
        const auto isChanging = [](const QPushButton *button) {
            return button->isEnabled() && button->text() != u"&Verlauf …";
        };
        QTRY_VERIFY(std::none_of(buttons.begin(), buttons.end(), isChanging));
        window->showKind(u"contacts"_s); // these an agent keeps
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), isChanging));
    }

    void historyByKeyboard() // ORG-5: who changed what, from what to what
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        const RecordKind &kind = *recordKind(u"register_entries"_s);
        must(answerOf(shop.directory.create(
            kind,
            { { u"name"_s, u"Frau Sommer"_s }, { u"kind"_s, u"product_owner"_s }, { u"subject"_s, u"Wohngeld"_s } })));
        const Record seen = must(answerOf(shop.directory.table(kind))).records.constFirst();
        QHash<QString, QString> values = seen.values;
        values.insert(u"phone"_s, u"06400 1"_s);
        must(answerOf(shop.directory.change(kind, seen, values)));
        shop.window->openDirectory(kind.entity);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        auto *view = window->findChild<QTableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        toFront(window);
        view->setFocus();
        view->selectRow(0);
        press(Qt::Key_H, Qt::ControlModifier);
        auto *dialog = waitFor<HistoryDialog>(window);
        auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QStringList newest;
        for (int column = 1; column < 6; ++column)
            newest.append(table->item(0, column)->text());
        QCOMPARE(newest, (QStringList { u"kern"_s, u"Frau Sommer"_s, u"Telefon"_s, QString(), u"06400 1"_s }));
        QCOMPARE(table->item(1, 5)->text(), u"angelegt"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<HistoryDialog *>());
    }

    void rolesOfAUser() // ORG-1: ticked by keyboard, saved in one step; the last administrator stays
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        shop.window->openDirectory(u"users"_s);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        auto *view = window->findChild<QTableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto edit = [&](const QString &login, const QString &role) {
            toFront(window);
            view->setFocus();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                if (view->model()->index(row, 0).data().toString() == login)
                    view->selectRow(row);
            press(Qt::Key_Return);
            auto *dialog = waitFor<UserDialog>(window);
            QVERIFY(dialog->findChild<QLineEdit *>(u"login"_s)->isReadOnly());
            dialog->findChild<QWidget *>(u"role-"_s + role)->setFocus();
            press(Qt::Key_Space);
            press(Qt::Key_Return);
            QTRY_VERIFY(!window->findChild<UserDialog *>());
        };
        const auto roles = [&](const QString &login) {
            return shop
                .value(
                    u"SELECT group_concat(role, ' ') AS v FROM (SELECT role FROM user_roles WHERE login = '%1' AND removed_at IS NULL ORDER BY role)"_s
                        .arg(login))
                .toString();
        };
        edit(u"wolf"_s, u"lead"_s);
        QTRY_COMPARE(roles(u"wolf"_s), u"agent lead"_s);
        edit(u"wolf"_s, u"agent"_s);
        QTRY_COMPARE(roles(u"wolf"_s), u"lead"_s);
        edit(u"kern"_s, u"administrator"_s);
        const auto message = [&] {
            for (const QLabel *label : window->findChildren<QLabel *>())
                if (label->objectName() == u"message"_s)
                    return label->text();
            return QString();
        };
        QTRY_VERIFY2(message().startsWith(u"Dann hätte niemand mehr die Rolle Administration"_s),
                     qPrintable(message()));
        QCOMPARE(roles(u"kern"_s), u"administrator agent"_s);
    }

    void dependenciesBothWays() // CI-3: seen in the item's dialog; a ring is named before it is saved
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        const auto create = [&](const QString &entity, const QHash<QString, QString> &values) {
            must(answerOf(shop.directory.create(*recordKind(entity), values)));
        };
        QHash<QString, QString> ids;
        for (const QString &name : { u"Client"_s, u"Server"_s, u"Datenbank"_s }) {
            create(u"items"_s,
                   { { u"name"_s, name },
                     { u"kind"_s, u"component"_s },
                     { u"environment"_s, u"production"_s },
                     { u"owner"_s, u"ours"_s } });
            ids.insert(name, shop.value(u"SELECT id AS v FROM items WHERE name = '%1'"_s.arg(name)).toString());
        }
        create(u"item_dependencies"_s,
               { { u"item_id"_s, ids.value(u"Client"_s) }, { u"needs_id"_s, ids.value(u"Server"_s) } });
        create(u"item_dependencies"_s,
               { { u"item_id"_s, ids.value(u"Server"_s) }, { u"needs_id"_s, ids.value(u"Datenbank"_s) } });
        shop.window->openDirectory(u"items"_s);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        auto *view = window->findChild<QTableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        toFront(window);
        view->setFocus();
        view->selectRow(1); // Client, Datenbank, Server
        press(Qt::Key_Return);
        auto *dialog = waitFor<ItemDialog>(window);
        const auto text = [&](const QString &name) { return dialog->findChild<QLabel *>(name)->text(); };
        QCOMPARE(text(u"needs"_s), u"nichts eingetragen"_s);
        QCOMPARE(text(u"needed-by"_s), u"Server"_s);
        QCOMPARE(text(u"affected"_s), u"Client, Server"_s);
        press(Qt::Key_Escape);
        window->showKind(u"item_dependencies"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        toFront(window);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *ring = waitFor<RecordDialog>(window);
        ring->findChild<QComboBox *>(u"item_id"_s)->setCurrentText(u"Datenbank"_s);
        ring->findChild<QComboBox *>(u"needs_id"_s)->setCurrentText(u"Client"_s);
        press(Qt::Key_Return);
        const auto isTold = [&](const QString &words) {
            const auto labels = ring->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(isTold(u"Das ergäbe einen Kreis: Datenbank braucht Client braucht Server braucht Datenbank."_s));
        QVERIFY(ring->isVisible());
    }

    void contactPointsOfTheProfile() // ORG-7
    {
        Shop shop;
        toFront(shop.window.get());
        press(Qt::Key_F1, Qt::ShiftModifier);
        QTableWidget *table = nullptr;
        QTRY_VERIFY((table = shop.window->findChild<QTableWidget *>()));
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(0, 1)->text(), u"0641 9830 3744"_s);
        QCOMPARE(table->item(2, 2)->text(), u"onlineredaktion@hzd.hessen.de"_s);
    }

    void callerByTypeAhead() // INC-1: three characters and two keys fill name, phone, mail and tenant
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        const auto create = [&](const QString &entity, const QHash<QString, QString> &values) {
            QCOMPARE(must(answerOf(shop.directory.create(*recordKind(entity), values))).status,
                     Outcome::Status::Applied);
        };
        create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } });
        const QString tenant = shop.value(u"SELECT id AS v FROM tenants"_s).toString();
        create(u"contacts"_s,
               { { u"name"_s, u"Frau Sommer"_s },
                 { u"phone"_s, u"06400 4711"_s },
                 { u"mail"_s, u"sommer@example.org"_s },
                 { u"tenant_id"_s, tenant } });
        create(u"contacts"_s, { { u"name"_s, u"Herr Acker"_s }, { u"phone"_s, u"06400 1234"_s } });
        toFront(shop.window.get());
        press(Qt::Key_N, Qt::ControlModifier);
        auto *window = waitFor<RecordWindow>(shop.window.get());
        auto *caller = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(caller);
        type(u"471"_s); // by phone number
        QTRY_VERIFY(caller->completer()->popup()->isVisible());
        QTest::keyClick(caller->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(caller->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(caller->text(), u"Frau Sommer"_s);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())
                    && window->isAncestorOf(QApplication::focusWidget())); // on to the report at once
        type(u"Antrag bricht ab"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s).toInt(), 1);
        QCOMPARE(shop.value(u"SELECT caller_phone AS v FROM tickets"_s), u"06400 4711"_s);
        QCOMPARE(shop.value(u"SELECT tenant_id AS v FROM tickets"_s), tenant);
        QCOMPARE(shop.value(u"SELECT c.name AS v FROM tickets t JOIN contacts c ON c.id = t.contact_id"_s),
                 u"Frau Sommer"_s);
    }

    void whoIsOnCall() // TIME-3, TIME-7: in the status bar, at once after a change
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        const auto texts = [&] {
            QStringList all;
            for (const QLabel *label : shop.window->findChildren<QLabel *>())
                if (label->objectName() == u"oncall"_s && label->isVisible())
                    all.append(label->text());
            return all.join(u' ');
        };
        QTest::qWait(50);
        QCOMPARE(texts(), QString()); // staffed, and nobody needed
        const Instant now = shop.clock.now();
        must(answerOf(shop.directory.create(*recordKind(u"duty_times"_s),
                                            { { u"person"_s, u"Jana Wolf"_s },
                                              { u"kind"_s, u"on_call"_s },
                                              { u"phone"_s, u"0170 1"_s },
                                              { u"from_at"_s, QString::number(now - 60) },
                                              { u"to_at"_s, QString::number(now + 60) } })));
        QTRY_COMPARE(texts(), u"Rufbereitschaft: Jana Wolf, 0170 1"_s);
    }

    void csvByKeyboard() // out and in again; no event loop inside another: the window lives on behind the dialog
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        must(answerOf(shop.directory.create(*recordKind(u"tenants"_s), { { u"name"_s, u"Stadt Quell"_s } })));
        shop.window->openDirectory(u"tenants"_s);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        auto *view = window->findChild<QTableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        const QString file = shop.folder.filePath(u"mandanten.csv"_s);
        const auto choose = [&](Qt::Key mnemonic, const QString &name) {
            toFront(window);
            press(mnemonic, Qt::AltModifier);
            auto *dialog = waitFor<QFileDialog>(window);
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
            press(Qt::Key_Return);
            QTRY_VERIFY(!window->findChild<QFileDialog *>());
        };
        choose(Qt::Key_S, file);
        QTRY_VERIFY(QFile::exists(file));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadWrite));
        const QByteArray written = out.readAll();
        QVERIFY2(written.contains("Stadt Quell"), written.constData());
        out.resize(0);
        out.seek(0);
        out.write(written);
        out.write(
            QByteArray(written).replace(0, written.indexOf('\n') + 1, "").replace("Stadt Quell", "Gemeinde Bach"));
        out.close();
        choose(Qt::Key_B, file);
        waitFor<ImportDialog>(window);
        press(Qt::Key_Return);
        QTRY_COMPARE(view->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestDirectoryWindow)
#include "tst_directorywindow.moc"
