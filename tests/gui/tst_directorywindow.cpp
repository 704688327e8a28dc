#include "tests/support/shop.h"
#include "views/directory/directorywindow.h"
#include "views/directory/recorddialog.h"
#include "views/tickets/recordwindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Base data through real windows, by keyboard only. */
class TestDirectoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QTRY_VERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isEnabled(); }));
        window->showKind(u"contacts"_s); // these an agent keeps
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isEnabled(); }));
    }

    void callerByTypeAhead() // INC-1: three characters and two keys fill name, phone, mail and tenant
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        const auto create = [&](const QString &entity, const QHash<QString, QString> &values) {
            QCOMPARE(must(answerOf(shop.directory.create(*recordKind(entity), values))).status, Outcome::Status::Applied);
        };
        create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } });
        const QString tenant = shop.value(u"SELECT id AS v FROM tenants"_s).toString();
        create(u"contacts"_s, { { u"name"_s, u"Frau Sommer"_s }, { u"phone"_s, u"06400 4711"_s }, { u"mail"_s, u"sommer@example.org"_s }, { u"tenant_id"_s, tenant } });
        create(u"contacts"_s, { { u"name"_s, u"Herr Acker"_s }, { u"phone"_s, u"06400 1234"_s } });
        toFront(shop.window.get());
        press(Qt::Key_N, Qt::ControlModifier);
        auto *window = waitFor<RecordWindow>(shop.window.get());
        auto *caller = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(caller);
        QTRY_VERIFY(caller->completer()->model()->rowCount() == 2);
        type(u"471"_s); // by phone number
        QTRY_VERIFY(caller->completer()->popup()->isVisible());
        QTest::keyClick(caller->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(caller->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(caller->text(), u"Frau Sommer"_s);
        toFront(window);
        for (int i = 0; i < 3; ++i) // on to the report
            press(Qt::Key_Tab);
        type(u"Antrag bricht ab"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s).toInt(), 1);
        QCOMPARE(shop.value(u"SELECT caller_phone AS v FROM tickets"_s), u"06400 4711"_s);
        QCOMPARE(shop.value(u"SELECT tenant_id AS v FROM tickets"_s), tenant);
        QCOMPARE(shop.value(u"SELECT c.name AS v FROM tickets t JOIN contacts c ON c.id = t.contact_id"_s), u"Frau Sommer"_s);
    }

    void whoIsOnCall() // TIME-3, TIME-7: in the status bar, at once after a change
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        const auto texts = [&] {
            QStringList all;
            for (const QLabel *label : shop.window->findChildren<QLabel *>())
                if (label->accessibleName() == u"Rufbereitschaft"_s && label->isVisible())
                    all.append(label->text());
            return all.join(u' ');
        };
        QTest::qWait(50);
        QCOMPARE(texts(), QString()); // staffed, and nobody needed
        const Instant now = shop.clock.now();
        must(answerOf(shop.directory.create(*recordKind(u"duty_times"_s), { { u"person"_s, u"Jana Wolf"_s }, { u"kind"_s, u"on_call"_s }, { u"phone"_s, u"0170 1"_s },
                                                                  { u"from_at"_s, QString::number(now - 60) }, { u"to_at"_s, QString::number(now + 60) } })));
        QTRY_COMPARE(texts(), u"Rufbereitschaft: Jana Wolf, 0170 1"_s);
    }
};

QTEST_MAIN(TestDirectoryWindow)
#include "tst_directorywindow.moc"
