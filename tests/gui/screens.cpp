// Renders the windows to PNG files in the folder given: screens FOLDER LANGUAGE THEME. Fails on a label or button
// that is narrower than its size hint.
#include "app/desktop/workplace.h"
#include "models/tickets/ticketdesk.h"
#include "views/queue/queuepage.h"
#include "views/shell/contactpoints.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/tickets/recordwindow.h"
#include "views/tickets/qualifydialog.h"
#include "views/tickets/ticketdialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

int faults = 0;

void take(QWidget *window, const QString &folder, const QString &name)
{
    window->show();
    QTest::qWait(250);
    window->grab().save(folder + u'/' + name + u".png"_s);
    for (const QWidget *w : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(w);
        const bool isText = (label && !label->wordWrap() && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(w);
        if (!isText || !w->isVisibleTo(window) || w->window() != window || w->inherits("QToolButton"))
            continue;
        if (w->width() + 1 < w->sizeHint().width()) {
            std::fprintf(stderr, "%s: %s is %d wide and needs %d\n", qPrintable(name), w->metaObject()->className(), w->width(), w->sizeHint().width());
            ++faults;
        }
    }
}

/// The dialogs of base data: a user with roles, an item with its dependencies, a history; the contact points, the import.
void takeDirectoryDialogs(MainWindow *main, const QString &folder)
{
    const auto window = [main] { return main->findChild<QWidget *>(u"directory"_s); };
    const QList<std::tuple<QString, Qt::Key, Qt::KeyboardModifiers, QString>> dialogs {
        { u"users"_s, Qt::Key_Return, Qt::NoModifier, u"record-dialog"_s }, { u"items"_s, Qt::Key_Return, Qt::NoModifier, u"record-dialog"_s }, { u"services"_s, Qt::Key_H, Qt::ControlModifier, u"history-dialog"_s } };
    for (const auto &[entity, key, modifiers, name] : dialogs) {
        main->openDirectory(entity);
        QTest::qWait(300);
        auto *view = window()->findChild<QTableView *>();
        view->setFocus();
        view->selectRow(1);
        QTest::keyClick(view, key, modifiers);
        QTest::qWait(300);
        if (auto *dialog = window()->findChild<QDialog *>(name)) {
            take(dialog, folder, QString(u"dialog-"_s + entity));
            dialog->close();
        }
        QTest::qWait(50);
    }
    Q_EMIT main->importWanted();
    take(main->findChild<QWidget *>(u"file-import"_s), folder, u"import"_s);
    showContactPoints(ServiceProfile::shipped(), main);
    take(main->findChild<QWidget *>(u"contact-points"_s), folder, u"contact-points"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceCenterScreens"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString folder = arguments.at(1);
    QDir().mkpath(folder);
    const QTemporaryDir place;
    const SystemClock clock;
    Workplace workplace(place.filePath(u"demo.db"_s), clock);
    workplace.setLanguage(arguments.at(2));
    workplace.setTheme(static_cast<Theme>(arguments.at(3).toInt()));
    bool isReady = false;
    QObject::connect(&workplace, &Workplace::ready, [&isReady] { isReady = true; });
    workplace.startDemonstration();
    if (!QTest::qWaitFor([&isReady] { return isReady; }, 30000))
        return 1;
    MainWindow *main = workplace.mainWindow();
    take(main, folder, u"main"_s);
    Ticket ticket;
    main->page()->withSelected([&ticket](const QList<Ticket> &tickets) { ticket = tickets.constFirst(); });
    if (!QTest::qWaitFor([&ticket] { return !ticket.id.isNull(); }))
        return 1;
    main->openTicket(ticket.id.value);
    main->record();
    QTest::qWait(300);
    take(main->findChild<QWidget *>(u"ticket"_s), folder, u"ticket"_s);
    take(main->findChild<QWidget *>(u"record"_s), folder, u"record"_s);
    for (const RecordKind &kind : recordKinds()) {
        main->openDirectory(kind.entity);
        take(main->findChild<QWidget *>(u"directory"_s), folder, u"directory-"_s + kind.entity);
    }
    workplace.openProfile();
    take(main->findChild<QWidget *>(u"profile"_s), folder, u"profile"_s);
    takeDirectoryDialogs(main, folder);
    StartPage start;
    start.resize(900, 560);
    take(&start, folder, u"start"_s);
    main->findChild<QAction *>(u"ticket.qualify"_s)->trigger();
    QTest::qWait(300);
    take(main->findChild<QualifyDialog *>(), folder, u"qualify"_s);
    take(new ContactDialog(ContactDialog::Purpose::Notify, ticket, u"Frau Kern"_s, clock.now(), main), folder, u"notify"_s);
    take(new EscalateDialog(ticket, main), folder, u"escalate"_s);
    take(new SolveDialog(ticket, main), folder, u"solve"_s);
    take(new DateDialog(DateDialog::Purpose::Wait, ticket, clock.now() + 86400, main), folder, u"wait"_s);
    take(new DateDialog(DateDialog::Purpose::FollowUp, ticket, clock.now() + 86400, main), folder, u"followup"_s);
    return faults == 0 ? 0 : 1;
}
