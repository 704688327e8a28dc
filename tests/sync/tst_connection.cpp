#include "models/sync/serverinstallation.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using sc::test::must;

/** A server by the hardening example, with TLS, a CA of its own and SCRAM: who gets in, and what the others are told.
 */
class TestConnection : public QObject
{
    Q_OBJECT

private:
    using Parameters = ServerConnection::Parameters;
    QTemporaryDir folder;
    QString port;
    QString ca;
    QString otherCa;
    QString adminPassword;

    [[nodiscard]] Parameters good() const
    {
        return { { u"host"_s, u"localhost"_s },
                 { u"port"_s, port },
                 { u"dbname"_s, u"servicecenter"_s },
                 { u"user"_s, u"kern"_s },
                 { u"password"_s, u"S3cret-Kern"_s },
                 { u"sslmode"_s, u"verify-full"_s },
                 { u"sslrootcert"_s, ca },
                 { u"target_session_attrs"_s, u"read-write"_s } };
    }
    [[nodiscard]] QString adminUrl() const
    {
        return u"postgresql://admin:%1@localhost:%2/postgres?sslmode=verify-full&sslrootcert=%3"_s.arg(adminPassword,
                                                                                                       port, ca);
    }
    static QByteArray script(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(SC_SOURCE_DIR) + u"/packaging/postgresql/tls-for-tests.sh"_s, arguments);
        return process.waitForFinished(120'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                           : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The server may run as another user: it has to reach its folder.
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::permissions(folder.path()) | QFile::ReadGroup | QFile::ExeGroup
                                          | QFile::ReadOther | QFile::ExeOther));
        // A Windows program cannot start the server: it is told of one (packaging/windows/test.sh).
        const QByteArray running = qgetenv("SC_TEST_TLS");
        const QStringList words = QString::fromLocal8Bit(running.isEmpty()
                                                             ? script({ u"start"_s, folder.filePath(u"cluster"_s) })
                                                             : running)
                                      .simplified()
                                      .split(u' ');
        QCOMPARE(words.size(), 4);
        port = words.at(0);
        ca = words.at(1);
        otherCa = words.at(2);
        adminPassword = words.at(3);
        const auto admin = must(ServerConnection::open(adminUrl()));
        ServerInstallation installation(*admin, adminUrl(), u"servicecenter"_s);
        must(installation.install());
        must(installation.addUser(u"kern"_s, u"Frau Kern"_s, { u"agent"_s }, u"S3cret-Kern"_s));
        must(installation.addUser(u"former"_s, u"Herr Ehemals"_s, { u"agent"_s }, u"S3cret-Former"_s));
        must(installation.lockUser(u"former"_s));
        must(installation.addUser(u"reader"_s, u"Standby"_s, { u"agent"_s }, u"S3cret-Reader"_s));
        must(admin->run(u"ALTER ROLE reader SET default_transaction_read_only = on"_s)); // what a standby says
    }
    void cleanupTestCase()
    {
        if (!qEnvironmentVariableIsSet("SC_TEST_TLS"))
            script({ u"stop"_s, folder.filePath(u"cluster"_s) });
    }

    void reason_data()
    {
        QTest::addColumn<Parameters>("changed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("as it should be") << Parameters() << QString();
        QTest::newRow("another CA") << Parameters { { u"sslrootcert"_s, otherCa } } << u"untrusted"_s;
        QTest::newRow("another name than in the certificate")
            << Parameters { { u"host"_s, u"127.0.0.1"_s } } << u"name"_s;
        QTest::newRow("no such CA file") << Parameters { { u"sslrootcert"_s, folder.filePath(u"none.pem"_s) } }
                                         << u"ca_file"_s;
        QTest::newRow("not encrypted") << Parameters { { u"sslmode"_s, u"disable"_s } } << u"28000"_s;
        QTest::newRow("wrong password") << Parameters { { u"password"_s, u"S3cret-kern"_s } } << u"28P01"_s;
        QTest::newRow("no password") << Parameters { { u"password"_s, QString() } } << u"28P01"_s;
        QTest::newRow("a login that is not of the team: asked for no password")
            << Parameters { { u"user"_s, u"nobody"_s } } << u"28000"_s;
        QTest::newRow("locked login") << Parameters { { u"user"_s, u"former"_s },
                                                      { u"password"_s, u"S3cret-Former"_s } }
                                      << u"locked"_s;
        QTest::newRow("locked login, wrong password: is not told that it is locked")
            << Parameters { { u"user"_s, u"former"_s }, { u"password"_s, u"x"_s } } << u"28P01"_s;
        QTest::newRow("takes no changes")
            << Parameters { { u"user"_s, u"reader"_s }, { u"password"_s, u"S3cret-Reader"_s } } << u"read_only"_s;
        QTest::newRow("another database: not by pg_hba.conf")
            << Parameters { { u"dbname"_s, u"postgres"_s } } << u"28000"_s;
        QTest::newRow("no such database: is not told that there is none")
            << Parameters { { u"dbname"_s, u"none"_s } } << u"28000"_s;
        QTest::newRow("unknown host") << Parameters { { u"host"_s, u"none.invalid"_s } } << u"host"_s;
        QTest::newRow("nobody listens") << Parameters { { u"port"_s, u"1"_s } } << u"unreachable"_s;
        QTest::newRow("the second of two hosts")
            << Parameters { { u"host"_s, u"localhost,localhost"_s }, { u"port"_s, u"1,%1"_s.arg(port) } } << QString();
        QTest::newRow("of two failures the one that helps") << Parameters {
            { u"host"_s, u"localhost,localhost"_s }, { u"port"_s, u"%1,1"_s.arg(port) }, { u"sslrootcert"_s, otherCa }
        } << u"untrusted"_s;
    }
    void reason()
    {
        QFETCH(Parameters, changed);
        QFETCH(QString, reason);
        Parameters parameters = good();
        for (auto it = changed.cbegin(); it != changed.cend(); ++it)
            parameters.insert(it.key(), it.value());
        const auto connection = ServerConnection::open(parameters);
        QCOMPARE(connection ? QString() : connection.error().subject, reason);
        if (connection)
            QCOMPARE(must((*connection)->value(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s)).toBool(),
                     true);
        else
            QVERIFY(!connection.error().detail.contains(u"S3cret"));
    }

    void noOtherDatabase() // whatever pg_hba.conf says: CONNECT is revoked elsewhere
    {
        const auto admin = must(ServerConnection::open(adminUrl()));
        const auto open = must(admin->run(
            u"SELECT datname FROM pg_database WHERE has_database_privilege('kern', oid, 'CONNECT, TEMPORARY')"_s));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().first().toString(), u"servicecenter"_s);
    }

    void serverWithoutTls()
    {
        const QStringList place = QString::fromLocal8Bit(qgetenv("SC_TEST_PG")).split(u' ');
        Parameters parameters = good();
        for (const QString &part : place)
            if (part.startsWith(u"port="))
                parameters.insert(u"port"_s, part.mid(5));
        const auto connection = ServerConnection::open(parameters);
        QVERIFY(!connection);
        QCOMPARE(connection.error().subject, u"no_tls"_s);
    }

    void stoppedWhileConnecting()
    {
        Patience patience;
        patience.stopped = std::make_shared<std::atomic_bool>(true);
        const auto connection = ServerConnection::open(good(), patience);
        QVERIFY(!connection);
        QCOMPARE(connection.error().subject, u"stopped"_s);
    }

    void logsHoldNoPassword()
    {
        QFile log(QFileInfo(ca).absolutePath() + u"/data/server.log"_s); // the CA stands in the cluster's folder
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(text.contains("connection authorized")); // it is the log
        QVERIFY(!text.contains("S3cret"));
        QVERIFY(!text.contains(adminPassword.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
