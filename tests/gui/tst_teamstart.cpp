#include "app/desktop/workplace.h"
#include "models/domain/ids.h"
#include "models/team/outboxstore.h"
#include "tests/support/faultproxy.h"
#include "tests/support/member.h"
#include "tests/support/newticket.h"
#include "views/queue/queuepage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/team/connectiondialog.h"
#include "views/team/linkindicator.h"
#include "views/team/linkwords.h"
#include "views/team/outboxwindow.h"
#include "views/tickets/ticketwindow.h"
#include "views/widgets/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr int Soon = 15'000;

/** A key store that remembers in memory; as one that was never given anything, or holds a password. */
class MemoryStore final : public PasswordStore
{
public:
    explicit MemoryStore(QHash<QString, QString> &kept)
        : m_kept(kept)
    {
    }
    QFuture<Result<QString>> read(const QString &key) override
    {
        return QtFuture::makeReadyFuture(m_kept.contains(key)
                                             ? Result<QString>(m_kept.value(key))
                                             : Result<QString>(fail(Error::Kind::NotFound, u"none"_s)));
    }
    QFuture<Result<void>> write(const QString &key, const QString &password) override
    {
        m_kept.insert(key, password);
        return QtFuture::makeReadyFuture(Result<void>());
    }

private:
    QHash<QString, QString> &m_kept;
};

/** A system without a key store. */
class NoStore final : public PasswordStore
{
public:
    QFuture<Result<QString>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<QString>(fail(Error::Kind::NotFound, u"none"_s)));
    }
    QFuture<Result<void>> write(const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<void>(fail(Error::Kind::NotAllowed, u"none"_s)));
    }
};

} // namespace

/** The real program in a team: entering it by keyboard, a colleague's changes, clashes, unsaved text. */
class TestTeamStart : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> server;
    QUrl place;
    SystemClock clock;
    std::unique_ptr<QTemporaryDir> folder;
    QHash<QString, QString> passwords;

    std::unique_ptr<Workplace> started(const QString &path)
    {
        auto workplace = std::make_unique<Workplace>(path, clock);
        workplace->setPasswordStore(std::make_unique<MemoryStore>(passwords));
        useLanguage(u"de"_s);
        workplace->start();
        return workplace;
    }
    static QPushButton *button(const QWidget *window, const QString &part)
    {
        const auto all = window->findChildren<QPushButton *>();
        for (QPushButton *one : all)
            if (one->isVisible() && one->text().remove(u'&').contains(part))
                return one;
        return nullptr;
    }
    static bool says(const QWidget *window, const QString &part)
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    }
    ConnectionDialog *asked(Workplace &workplace)
    {
        if (!QTest::qWaitFor([&] { return workplace.startPage() && button(workplace.startPage(), u"Im Team"_s); },
                             Soon))
            return nullptr;
        button(workplace.startPage(), u"Im Team"_s)->setFocus();
        QTest::keyClick(button(workplace.startPage(), u"Im Team"_s), Qt::Key_Return);
        return workplace.startPage()->findChild<ConnectionDialog *>();
    }
    void type(ConnectionDialog &dialog, const QString &hosts, const QString &database, const QString &login,
              const QString &password)
    {
        const auto edits = dialog.findChildren<QLineEdit *>();
        const QHash<QString, QString> values {
            { u"Server"_s, hosts }, { u"Datenbank"_s, database }, { u"Login"_s, login }, { u"Passwort"_s, password }
        };
        for (QLineEdit *edit : edits)
            if (values.contains(edit->accessibleName())) {
                edit->clear();
                QTest::keyClicks(edit, values.value(edit->accessibleName()));
            }
    }
    static QString verdictOf(const QWidget &window)
    {
        QStringList texts;
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u'\n');
    }
    QString hosts() const { return u"%1:%2"_s.arg(place.host()).arg(place.port()); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceCenterTest"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QApplication::setQuitOnLastWindowClosed(false);
        server = std::make_unique<Server>(u"sc_tst_teamstart"_s);
        server->addUser(u"kern"_s, { u"agent"_s });
        server->addUser(u"wolf"_s, { u"agent"_s });
        place = QUrl(server->url(u"kern"_s, u"sc_tst_teamstart"_s));
    }
    void cleanupTestCase() { server.reset(); }
    void init()
    {
        QSettings().clear();
        passwords.clear();
        folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QSettings().clear(); }

    void plainWordsForEachFailure_data()
    {
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing typed") << u""_s << u"x"_s << u"kern"_s << u"Bitte tragen Sie den Server ein"_s;
        QTest::newRow("nobody listens") << u"127.0.0.1:1"_s << u"x"_s << u"kern"_s << u"nimmt keine Verbindung an"_s;
        QTest::newRow("unknown host") << u"gibt-es-nicht.invalid"_s << u"x"_s << u"kern"_s
                                      << u"Servername ist unbekannt"_s;
        QTest::newRow("no such database")
            << hosts() << u"gibt_es_nicht"_s << u"kern"_s << u"gibt es auf dem Server nicht"_s;
        QTest::newRow("another program's database")
            << hosts() << u"sc_test"_s << u"sc"_s << u"keine gemeinsame Datenbank"_s;
        QTest::newRow("no roles") << hosts() << u"sc_tst_teamstart"_s << u"sc"_s << u"keine Rolle"_s;
        QTest::newRow("good, the second host of two")
            << QString(u"127.0.0.1:1, "_s + hosts()) << u"sc_tst_teamstart"_s << u"kern"_s << u"Die Verbindung steht"_s;
    }
    void plainWordsForEachFailure()
    {
        QFETCH(QString, hosts);
        QFETCH(QString, database);
        QFETCH(QString, login);
        QFETCH(QString, words);
        const auto workplace = started(folder->filePath(u"desk.db"_s));
        ConnectionDialog *dialog = asked(*workplace);
        QVERIFY(dialog);
        type(*dialog, hosts, database, login, u"geheim"_s);
        QTest::keyClick(button(dialog, u"Verbindung prüfen"_s), Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(verdictOf(*dialog).contains(words), qPrintable(verdictOf(*dialog)), Soon);
        QVERIFY(dialog->isVisible());
        QVERIFY(!QSettings().contains(u"team/hosts"_s)); // nothing is remembered of a try
    }

    void aServerThatDoesNotAnswerInTimeIsNoForeignOne() // it greets nobody now, and is the right one all the same
    {
        const auto workplace = started(folder->filePath(u"desk.db"_s));
        ConnectionDialog *dialog = asked(*workplace);
        QVERIFY(dialog);
        type(*dialog, hosts(), u"sc_tst_teamstart"_s, u"kern"_s, u"geheim"_s);
        const auto holder = server->admin();
        must(holder->run(u"ALTER ROLE kern SET lock_timeout = '200ms'"_s));
        must(holder->run(u"BEGIN; LOCK TABLE core.users IN ACCESS EXCLUSIVE MODE"_s));
        QTest::keyClick(button(dialog, u"Verbindung prüfen"_s), Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(verdictOf(*dialog).contains(u"zurzeit nicht erreichbar"_s),
                                  qPrintable(verdictOf(*dialog)), Soon);
        must(holder->run(u"ROLLBACK"_s));
        must(holder->run(u"ALTER ROLE kern RESET lock_timeout"_s));
        QTest::keyClick(button(dialog, u"Verbindung prüfen"_s), Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(verdictOf(*dialog).contains(u"Die Verbindung steht"_s),
                                  qPrintable(verdictOf(*dialog)), Soon);
    }

    void withoutAPassword() // single sign-on: the field may stay empty, and nothing is kept
    {
        const auto workplace = started(folder->filePath(u"desk.db"_s));
        ConnectionDialog *dialog = asked(*workplace);
        QVERIFY(dialog);
        type(*dialog, hosts(), u"sc_tst_teamstart"_s, u"kern"_s, {});
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(workplace->mainWindow() && workplace->mainWindow()->isVisible(), Soon);
        QVERIFY(passwords.isEmpty());
    }

    // opened by double click, before there is a desk; the login is that of the computer
    void aConnectionProfileIsProposed()
    {
        QFile file(folder->filePath(u"Team Süd.scsd"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[team]\nhosts=db1.example.org,db2.example.org\nca_file=ca.pem\n");
        file.close();
        Workplace workplace(folder->filePath(u"desk.db"_s), clock);
        workplace.setPasswordStore(std::make_unique<MemoryStore>(passwords));
        useLanguage(u"de"_s);
        workplace.take(file.fileName()); // as main() does
        workplace.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            workplace.startPage() && workplace.startPage()->window()->findChild<ConnectionDialog *>(), Soon);
        auto *dialog = workplace.startPage()->window()->findChild<ConnectionDialog *>();
        QCOMPARE(dialog->address().hosts, u"db1.example.org, db2.example.org"_s);
        QCOMPARE(dialog->address().caFile, folder->filePath(u"ca.pem"_s));
        QVERIFY(!dialog->address().login.isEmpty());
        dialog->reject();
        QTRY_VERIFY(!workplace.startPage()->findChild<ConnectionDialog *>());

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        workplace.take(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(verdictOf(*workplace.startPage()).contains(u"nennt keinen Server"_s), Soon);
        QVERIFY(!QSettings().contains(u"team/hosts"_s));
    }

    // first download, offline-capable replica, a colleague's ticket, a second start
    void enterByKeyboardAndWorkTogether()
    {
        const QString path = folder->filePath(u"desk.db"_s);
        QTemporaryDir other;
        Member wolf(server->url(u"wolf"_s, u"sc_tst_teamstart"_s), u"wolf"_s, other.path());
        QTRY_VERIFY_WITH_TIMEOUT(wolf.isInStep(), Soon);
        const QString first = wolf.record(u"Vor dem Eintritt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.isInStep(), Soon);
        {
            const auto workplace = started(path);
            ConnectionDialog *dialog = asked(*workplace);
            QVERIFY(dialog);
            type(*dialog, hosts(), u"sc_tst_teamstart"_s, u"kern"_s, u"geheim"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(workplace->mainWindow() && workplace->mainWindow()->isVisible(), Soon);
            MainWindow *main = workplace->mainWindow();
            auto *indicator = main->findChild<LinkIndicator *>();
            QVERIFY(indicator);
            QTRY_COMPARE_WITH_TIMEOUT(indicator->text(), u"Team: aktuell"_s, Soon);

            // A note that is being typed survives what a colleague does to the ticket.
            main->openTicket(first);
            auto *ticket = main->findChild<TicketWindow *>();
            QTRY_VERIFY_WITH_TIMEOUT(ticket->windowTitle().contains(u"Vor dem Eintritt"), Soon);
            auto *note = ticket->findChild<QPlainTextEdit *>();
            QTest::keyClicks(note, u"halb getippt"_s);
            QCOMPARE(wolf.submit(wolf.retitle(first, u"Von Wolf umbenannt"_s)).status, Outcome::Status::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(ticket->windowTitle().contains(u"Von Wolf umbenannt"), Soon);
            QCOMPARE(note->toPlainText(), u"halb getippt"_s);

            // Another history than was known here is told, and the text stays (P6).
            must(server->admin()->run(
                u"UPDATE core.ledger SET hash = 'tampered' WHERE seq = (SELECT max(seq) FROM core.ledger)"_s));
            QCOMPARE(wolf.submit(wolf.retitle(first, u"Nach dem Eingriff"_s)).status, Outcome::Status::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(says(main, u"nicht mehr die Geschichte, die dieser Computer kannte"_s), Soon);
            QTRY_VERIFY_WITH_TIMEOUT(ticket->windowTitle().contains(u"Nach dem Eingriff"), Soon);
            QCOMPARE(note->toPlainText(), u"halb getippt"_s);
        }
        QCOMPARE(passwords.value(u"kern@%1/sc_tst_teamstart"_s.arg(hosts())), u"geheim"_s);
        QSettings settings;
        const auto keys = settings.allKeys();
        for (const QString &key : keys)
            QVERIFY2(!settings.value(key).toString().contains(u"geheim"), qPrintable(key));
        const auto address = Settings().team();
        QVERIFY(address.has_value());
        const auto again = started(TeamDesk::replicaPath(path, *address));
        QTRY_VERIFY_WITH_TIMEOUT(again->mainWindow() && again->mainWindow()->isVisible(), Soon); // without a question
    }

    // a server that hangs: back on the start page at once, the next try gets in
    void firstDownloadIsCancelledByKeyboard()
    {
        FaultProxy proxy(place.host(), static_cast<quint16>(place.port()));
        const auto workplace = started(folder->filePath(u"desk.db"_s));
        ConnectionDialog *dialog = asked(*workplace);
        QVERIFY(dialog);
        type(*dialog, u"127.0.0.1:%1"_s.arg(proxy.port()), u"sc_tst_teamstart"_s, u"kern"_s, u"geheim"_s);
        connect(dialog, &QDialog::accepted, &proxy, [&proxy] { proxy.set(FaultProxy::Fault::Stall); });
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(workplace->startPage(), u"Laden abbrechen"_s), Soon);
        QPushButton *cancel = button(workplace->startPage(), u"Laden abbrechen"_s);
        cancel->window()->activateWindow(); // a desktop does it when the dialog goes
        QTRY_VERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(workplace->startPage(), u"Im Team"_s), Soon);
        QVERIFY(!workplace->mainWindow());
        QVERIFY(!QSettings().contains(u"team/hosts"_s)); // the next start asks again
        QVERIFY(says(workplace->startPage(), u"Das Laden ist abgebrochen"_s));

        proxy.set(FaultProxy::Fault::None);
        ConnectionDialog *second = asked(*workplace);
        QVERIFY(second);
        type(*second, u"127.0.0.1:%1"_s.arg(proxy.port()), u"sc_tst_teamstart"_s, u"kern"_s, u"geheim"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(workplace->mainWindow() && workplace->mainWindow()->isVisible(), Soon);
    }

    void missingKeyStoreIsTold_data()
    {
        QTest::addColumn<bool>("hasStore");
        QTest::newRow("a key store") << true;
        QTest::newRow("none") << false;
    }
    void missingKeyStoreIsTold()
    {
        QFETCH(bool, hasStore);
        const auto workplace = started(folder->filePath(u"desk.db"_s));
        if (!hasStore)
            workplace->setPasswordStore(std::make_unique<NoStore>());
        ConnectionDialog *dialog = asked(*workplace);
        QVERIFY(dialog);
        type(*dialog, hosts(), u"sc_tst_teamstart"_s, u"kern"_s, u"geheim"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(workplace->mainWindow() && workplace->mainWindow()->isVisible(), Soon);
        auto *indicator = workplace->mainWindow()->findChild<LinkIndicator *>();
        QTRY_COMPARE_WITH_TIMEOUT(indicator->text(), u"Team: aktuell"_s, Soon);
        QCOMPARE(says(workplace->mainWindow(), u"keinen Schlüsselspeicher"_s), !hasStore);
    }

    // P7, P9: a failover lost a colleague's ticket; what was done to it waits, and goes by itself
    void parkedUntilItsBasisIsBack()
    {
        QTemporaryDir other;
        const QString wolfsUrl = server->url(u"wolf"_s, u"sc_tst_teamstart"_s);
        auto wolf = std::make_unique<Member>(wolfsUrl, u"wolf"_s, other.path());
        QTRY_VERIFY_WITH_TIMEOUT(wolf->isInStep(), Soon);
        const QString id = wolf->record(u"Verlorener Stand"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wolf->isInStep() && wolf->ticket(id)->number.startsWith(u"20"), Soon);
        const QString told = wolf->ticket(id)->number;

        SystemClock now;
        FaultProxy proxy(place.host(), static_cast<quint16>(place.port()));
        QTemporaryDir own;
        const auto database = must(Database::open(own.filePath(u"team.db"_s), Database::Mode::OwnThread));
        const auto book = must(database->run([&](Connection &c) { return TeamDesk::bookOf(c, now); }).result());
        CommandDesk commands(*database, book);
        TeamDesk team(*database, commands, now,
                      { u"127.0.0.1:%1"_s.arg(proxy.port()), u"sc_tst_teamstart"_s, u"kern"_s, {} }, {});
        QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::InStep, Soon);
        proxy.set(FaultProxy::Fault::Refuse);
        QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::Offline, Soon);

        wolf.reset();
        const auto admin = server->admin();
        must(admin->run(u"BEGIN"_s));
        const QString op = must(admin->value(u"SELECT op_id FROM core.tickets WHERE id = '%1'"_s.arg(id))).toString();
        for (const QString &table :
             { u"tickets"_s, u"ticket_references"_s, u"activities"_s, u"before_images"_s, u"ops"_s, u"ledger"_s })
            must(admin->run(u"DELETE FROM core.%1 WHERE op_id = '%2'"_s.arg(table, op)));
        must(admin->run(
            u"DELETE FROM core.ticket_words WHERE ticket_id = '%1'; UPDATE core.clients SET last_seq = 0, last_op_id = '' WHERE last_op_id = '%2'"_s
                .arg(id, op)));
        must(admin->run(
            u"UPDATE core.ledger_head SET (seq, hash) = (SELECT seq, hash FROM core.ledger ORDER BY seq DESC LIMIT 1); COMMIT"_s));

        const Command mine = Command::make(u"ticket.title"_s, u"kern"_s, now.now())
                                 .set(u"tickets"_s, id, { { u"title"_s, u"Kern meint"_s } },
                                      { { u"title"_s, u"Verlorener Stand"_s } });
        const auto saved = commands.submit({ mine });
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(must(saved.result()).status, Outcome::Status::Applied);
        OutboxWindow window(team, nullptr);
        window.show();
        auto *list = window.findChild<QListWidget *>();
        proxy.set(FaultProxy::Fault::None);
        team.retry();
        QTRY_VERIFY_WITH_TIMEOUT(
            list->count() == 1
                && list->item(0)->text().contains(u"Der Server hat nicht, was hier geändert werden soll"),
            Soon);
        QVERIFY(button(&window, u"Noch einmal senden"_s));
        QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::InStep, Soon);
        QTest::qWait(500);
        QCOMPARE(list->count(), 1); // not sent again and again

        wolf = std::make_unique<Member>(wolfsUrl, u"wolf"_s, other.path()); // he has it still, and sends it
        QSignalSpy numbered(&wolf->link, &TeamLink::numbered);
        QTRY_VERIFY_WITH_TIMEOUT(wolf->isInStep(), Soon);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 0, Soon); // and Kern's step went after it
        QTRY_COMPARE_WITH_TIMEOUT(wolf->title(id), u"Kern meint"_s, Soon);
        const QString number = wolf->ticket(id)->number;
        QVERIFY(number != told && number.startsWith(u"20"));
        QCOMPARE(numbered.size(), 1);
        QCOMPARE(numbered.constFirst(), (QVariantList { told, number, true }));
        for (const QString &old : { told, wolf->ticket(id)->number }) // on the other computer, too
            QTRY_COMPARE_WITH_TIMEOUT(
                must(database->run([old](Connection &c) { return TicketStore::byNumber(c, old); }).result())
                    .value_or(Ticket {})
                    .id.value,
                id, Soon);
        QVERIFY(LinkWords::numbered(told, number, true).contains(number));
    }

    void namesTheStepItBuildsOn() // one of this computer that was refused
    {
        SystemClock now;
        const auto database = must(Database::open(folder->filePath(u"team.db"_s), Database::Mode::SameThread));
        const auto on = [&](auto job) { return must(database->run(job).result()); };
        on([&](Connection &c) { return Ledger(now).submit(c, userWithRoles(u"kern"_s, { u"agent"_s })); });
        on([](Connection &c) { return ReplicaMeta(c).identity(); }); // from here on a replica
        const Replica replica(now, u"KE"_s);
        Command record = Command::make(u"ticket.record"_s, u"kern"_s, now.now());
        record.put(u"tickets"_s, u"t1"_s,
                   { { u"title"_s, u"x"_s },
                     { u"channel"_s, u"phone"_s },
                     { u"class"_s, u"minor"_s },
                     { u"reported_at"_s, 1 },
                     { u"clock_from"_s, 1 },
                     { u"state"_s, u"new"_s } });
        const Command title = Command::make(u"ticket.title"_s, u"kern"_s, now.now())
                                  .set(u"tickets"_s, u"t1"_s, { { u"title"_s, u"y"_s } }, { { u"title"_s, u"x"_s } });
        QCOMPARE(on([&](Connection &c) { return replica.submit(c, record); }).outcome.status, Outcome::Status::Applied);
        QCOMPARE(on([&](Connection &c) { return replica.submit(c, title); }).outcome.status, Outcome::Status::Applied);
        on([&](Connection &c) {
            return replica.keepOutcome(c, record.opId,
                                       { Outcome::Status::Forbidden, record.opId, 1, {}, u"role"_s, u"tickets"_s, {} });
        });
        on([&](Connection &c) {
            return replica.keepOutcome(
                c, title.opId, { Outcome::Status::Rejected, title.opId, 0, {}, u"not_found"_s, u"tickets"_s, {} });
        });
        const auto lines = on([](Connection &c) { return OutboxStore::open(c, 10); });
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).isParked() && !lines.at(1).isParked());
        QVERIFY2(LinkWords::fate(lines.at(0)).contains(u"»Meldung aufgenommen«"),
                 qPrintable(LinkWords::fate(lines.at(0))));
        QCOMPARE(on([](Connection &c) { return OutboxStore::ready(c, 10); }), QStringList());
        on([&](Connection &c) {
            return replica.submit(c, [&] {
                Command again = record;
                again.opId = newUuid();
                return again;
            }());
        });
        QCOMPARE(on([](Connection &c) { return OutboxStore::ready(c, 10); }), QStringList { title.opId });
    }

    void whoLeadsSeesWhatOthersMayNot() // P10: 'forbidden' is visible to the lead, who opens the ticket from there
    {
        server->addUser(u"lead"_s, { u"lead"_s });
        const QString id = newUuid();
        const auto submit = [&](const QString &login, const QString &kind, const auto &compose) {
            Command command = Command::make(kind, login, 1);
            compose(command);
            return server->submit(login, command).status;
        };
        QCOMPARE(submit(u"lead"_s, u"ticket.record"_s,
                        [&](Command &c) { c.put(u"tickets"_s, id, newTicket(u"Zurückgezogen"_s)); }),
                 Outcome::Status::Applied);
        QCOMPARE(
            submit(
                u"lead"_s, u"ticket.withdraw"_s,
                [&](Command &c) {
                    c.transition(u"tickets"_s, id, u"new"_s, u"withdrawn"_s, { { u"withdrawn_reason"_s, u"error"_s } });
                }),
            Outcome::Status::Applied);
        QCOMPARE(submit(u"kern"_s, u"ticket.reopen"_s,
                        [&](Command &c) { c.transition(u"tickets"_s, id, u"withdrawn"_s, u"new"_s); }),
                 Outcome::Status::Forbidden);
        SystemClock now;
        for (const QString &login : { u"lead"_s, u"kern"_s }) {
            QTemporaryDir own;
            const auto database = must(Database::open(own.filePath(u"team.db"_s), Database::Mode::OwnThread));
            const auto book = must(database->run([&](Connection &c) { return TeamDesk::bookOf(c, now); }).result());
            CommandDesk commands(*database, book);
            TeamDesk team(*database, commands, now, { hosts(), u"sc_tst_teamstart"_s, login, {} }, {});
            OutboxWindow window(team, nullptr);
            window.show();
            QSignalSpy asked(&window, &OutboxWindow::ticketAsked);
            auto *denied = window.findChild<QListWidget *>(u"denied"_s);
            QVERIFY(denied);
            QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::InStep, Soon);
            if (login == u"kern") {
                QTest::qWait(500);
                QVERIFY(!denied->isVisible());
                continue;
            }
            QTRY_VERIFY_WITH_TIMEOUT(denied->isVisible(), Soon);
            QCOMPARE(denied->count(), 1);
            const QString words = denied->item(0)->text();
            QVERIFY2(words.startsWith(u"■ kern, "_s) && words.contains(u"Wieder geöffnet – 20"_s)
                         && words.endsWith(u" Zurückgezogen"_s),
                     qPrintable(words));
            denied->setCurrentRow(0);
            QTest::keyClick(denied, Qt::Key_Return);
            QCOMPARE(asked.value(0).value(0).toString(), id);
        }
    }

    void clashIsDecidedByAButton() // P8: both values named, 'use mine' in one click
    {
        QTemporaryDir other;
        Member wolf(server->url(u"wolf"_s, u"sc_tst_teamstart"_s), u"wolf"_s, other.path());
        QTRY_VERIFY_WITH_TIMEOUT(wolf.isInStep(), Soon);
        const QString id = wolf.record(u"Wer hat recht"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.isInStep(), Soon);

        SystemClock now;
        FaultProxy proxy(place.host(), static_cast<quint16>(place.port()));
        QTemporaryDir own;
        const auto database = must(Database::open(own.filePath(u"team.db"_s), Database::Mode::OwnThread));
        const auto book = must(database->run([&](Connection &c) { return TeamDesk::bookOf(c, now); }).result());
        CommandDesk commands(*database, book);
        TeamDesk team(*database, commands, now,
                      { u"127.0.0.1:%1"_s.arg(proxy.port()), u"sc_tst_teamstart"_s, u"kern"_s, {} }, {});
        QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::InStep, Soon);
        OutboxWindow window(team, nullptr);
        window.show();
        QVERIFY(!button(&window, u"Meine Wahl"_s));

        // Kern's knows nothing of Wolf's.
        proxy.set(FaultProxy::Fault::Refuse);
        QTRY_COMPARE_WITH_TIMEOUT(team.state().kind, LinkState::Kind::Offline, Soon);
        QCOMPARE(wolf.submit(wolf.retitle(id, u"Wolf meint"_s)).status, Outcome::Status::Applied);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.isInStep(), Soon);
        const Command mine = Command::make(u"ticket.title"_s, u"kern"_s, now.now())
                                 .set(u"tickets"_s, id, { { u"title"_s, u"Kern meint"_s } },
                                      { { u"title"_s, u"Wer hat recht"_s } });
        const auto saved = commands.submit({ mine });
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(must(saved.result()).status, Outcome::Status::Applied);
        auto *list = window.findChild<QListWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, Soon);
        QVERIFY(list->item(0)->text().contains(u"Wartet auf die Verbindung"));
        proxy.set(FaultProxy::Fault::None);
        team.retry();
        QTRY_VERIFY_WITH_TIMEOUT(button(&window, u"Meine Wahl nehmen: Kern meint"_s), Soon);
        QVERIFY(button(&window, u"Dabei lassen: Wolf meint"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(list->item(0)->text().contains(u"wolf hat »Titel« am "),
                                  qPrintable(list->item(0)->text()), Soon);
        QVERIFY(list->item(0)->text().endsWith(u"auf Wolf meint gesetzt. Ihre Wahl: Kern meint."));
        QTest::keyClick(button(&window, u"Meine Wahl"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.title(id), u"Kern meint"_s, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 0, Soon);
    }
};

QTEST_MAIN(TestTeamStart)
#include "tst_teamstart.moc"
