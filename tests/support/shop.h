#pragma once

#include "models/domain/localtime.h"
#include "models/tickets/queuemodel.h"
#include "tests/support/desk.h"
#include "views/queue/queuepage.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace sc::test {

using namespace Qt::Literals::StringLiterals;

/// A main window on a throw-away desk of Frau Kern, Tuesday 2026-11-17, 09:00; the database has its own thread.
struct Shop
{
    explicit Shop(const QStringList &roles = { QStringLiteral("agent") })
        : clock(fromIso(u"2026-11-17T09:00:00"_s).value())
        , database(must(Database::open(folder.filePath(u"desk.db"_s), Database::Mode::OwnThread)))
        , commands(*database, clock)
        , desk(*database, commands, ServiceProfile::shipped(), clock,
               { u"kern"_s, u"Frau Kern"_s, {}, QSet<QString>(roles.begin(), roles.end()) })
        , directory(*database, commands, clock, desk.session())
        , queue(*database, desk)
    {
        // Windows' own dialog to choose a file cannot be filled in from here
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceCenterTest"_s);
        QSettings().clear();
        const Ledger ledger(clock);
        for (const QString &login : { u"kern"_s, u"wolf"_s })
            must(database
                     ->run([&](Connection &c) {
                         return ledger.submit(
                             c, userWithRoles(login, login == u"kern"_s ? roles : QStringList { u"agent"_s }));
                     })
                     .result());
        window = std::make_unique<MainWindow>(settings);
        window->openDesk({ queue, desk, directory, database->path(), folder.filePath(u"drafts"_s) });
        window->show();
        queue.load();
    }
    QVariant value(const QString &sql)
    {
        return must(database->run([sql](Connection &c) { return c.select(sql); }).result()).value(0).value(u"v"_s);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Database> database;
    CommandDesk commands;
    TicketDesk desk;
    DirectoryDesk directory;
    QueueModel queue;
    Settings settings;
    std::unique_ptr<MainWindow> window;
};

/// Waits until the window of this kind is there, shown, and has the focus.
template <typename W> W *waitFor(QWidget *parent)
{
    W *found = nullptr;
    [&] { QTRY_VERIFY((found = parent->findChild<W *>()) && found->isVisible()); }();
    [&] { QTRY_VERIFY(found && QApplication::focusWidget() && found->isAncestorOf(QApplication::focusWidget())); }();
    return found;
}

/// The answer of an act; the event loop runs on, as the answer is delivered by it.
template <typename T> T answerOf(QFuture<T> future)
{
    constexpr int patienceMs = 30'000; // a thousand steps are written one by one, also on a loaded machine
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("no answer");
    return future.result();
}

/// As a click on its frame: the window is active, and something in it has the focus.
inline void toFront(QWidget *window)
{
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    if (!window->focusWidget())
        window->setFocus();
    QTRY_VERIFY(QApplication::focusWidget() && window->isAncestorOf(QApplication::focusWidget()));
}

/// Types into whatever has the focus, as a person does.
inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace sc::test
