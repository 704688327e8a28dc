#include "models/session/connectionfile.h"
#include "models/session/machinesettings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

#ifdef Q_OS_WIN
/// While it lives, HKEY_LOCAL_MACHINE is an empty key of the user's for this process.
class ComputerOfTheTest
{
    Q_DISABLE_COPY_MOVE(ComputerOfTheTest)

public:
    explicit ComputerOfTheTest(const QString & /*folder*/)
    {
        RegDeleteTreeW(HKEY_CURRENT_USER, Name);
        m_made = RegCreateKeyExW(HKEY_CURRENT_USER, Name, 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &m_key, nullptr)
                == ERROR_SUCCESS
            && RegOverridePredefKey(HKEY_LOCAL_MACHINE, m_key) == ERROR_SUCCESS;
    }
    ~ComputerOfTheTest()
    {
        RegOverridePredefKey(HKEY_LOCAL_MACHINE, nullptr);
        RegCloseKey(m_key);
        RegDeleteTreeW(HKEY_CURRENT_USER, Name);
    }
    /// As `reg add` does it
    bool set(const wchar_t *software, const wchar_t *name, const wchar_t *text) const
    {
        const auto bytes = DWORD((wcslen(text) + 1) * sizeof(wchar_t));
        return m_made && RegSetKeyValueW(m_key, software, name, REG_SZ, text, bytes) == ERROR_SUCCESS;
    }
    bool setUp() const
    {
        return set(L"Software\\Policies\\ServiceCenter\\team", L"hosts", L"db1.example.org, db2.example.org")
            && set(L"Software\\ServiceCenter\\team", L"hosts", L"old.example.org")
            && set(L"Software\\ServiceCenter\\team", L"database", L"desk")
            && set(L"Software\\ServiceCenter", L"profile", L"C:\\Profil.json");
    }
    static QString profileFile() { return u"C:\\Profil.json"_s; }

private:
    static constexpr auto Name = L"Software\\ServiceCenterTest";
    HKEY m_key = nullptr;
    bool m_made = false;
};
#else
/// The system's folder of settings is one of the test's (in place of /etc/xdg).
class ComputerOfTheTest
{
public:
    explicit ComputerOfTheTest(QString folder)
        : m_folder(std::move(folder))
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder);
    }
    bool setUp() const
    {
        QFile file(m_folder + "/ServiceCenter/machine.ini"_L1);
        return QDir(m_folder).mkpath(u"ServiceCenter"_s) && file.open(QIODevice::WriteOnly)
            && file.write("profile=/etc/Profil.json\n[team]\nhosts=db1.example.org, db2.example.org\ndatabase=desk\n")
            > 0;
    }
    static QString profileFile() { return u"/etc/Profil.json"_s; }

private:
    QString m_folder;
};
#endif

} // namespace

/** Where the address of a team comes from: a file handed round, or what the administrator set for the computer. */
class TestTeamAddress : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    std::unique_ptr<QSettings> place(const QString &name, const QByteArray &text) const
    {
        return std::make_unique<QSettings>(written(name, text), QSettings::IniFormat);
    }

private Q_SLOTS:
    void fileIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TeamAddress>("address");
        const QString beside = QDir(m_folder.path()).absoluteFilePath(u"ca.pem"_s);
        QTest::newRow("all") << QByteArray("[team]\nhosts=db.example.org\ndatabase=desk\nlogin=kern\nca_file=ca.pem\n")
                             << TeamAddress { u"db.example.org"_s, u"desk"_s, u"kern"_s, beside };
        QTest::newRow("only the server") << QByteArray("[team]\r\nhosts=db.example.org:5433\r\n")
                                         << TeamAddress { u"db.example.org:5433"_s, u"servicecenter"_s, {}, {} };
        QTest::newRow("two servers") << QByteArray("[team]\nhosts=db1.example.org,db2.example.org\n")
                                     << TeamAddress {
                                            u"db1.example.org, db2.example.org"_s, u"servicecenter"_s, {}, {}
                                        };
        QTest::newRow("a password is not taken") << QByteArray("[team]\nhosts=db.example.org\npassword=x\n")
                                                 << TeamAddress { u"db.example.org"_s, u"servicecenter"_s, {}, {} };
    }
    void fileIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(TeamAddress, address);
        const auto read = readConnectionFile(written(u"Team Süd.scsd"_s, text));
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->hosts, address.hosts);
        QCOMPARE(read->database, address.database);
        QCOMPARE(read->login, address.login);
        QCOMPARE(read->caFile, address.caFile);
    }
    void faultsAreTold()
    {
        QCOMPARE(readConnectionFile(m_folder.filePath(u"none.scsd"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(readConnectionFile(written(u"empty.scsd"_s, "[team]\nhosts= , \n")).error().subject, u"hosts"_s);
        QCOMPARE(readConnectionFile(written(u"binary.scsd"_s, QByteArray(4096, '\xff'))).error().subject, u"hosts"_s);
        QVERIFY(isConnectionFile(u"C:/Team.SCSD"_s));
        QVERIFY(!isConnectionFile(u"2025-000001"_s));
    }
    void policyGoesBeforeTheComputer()
    {
        std::vector<std::unique_ptr<QSettings>> places;
        places.push_back(place(u"policy.ini"_s, "[team]\nhosts=db1.example.org, db2.example.org\n"));
        places.push_back(
            place(u"machine.ini"_s, "profile=C:/Profil.json\n[team]\nhosts=old.example.org\nca_file=/etc/ca.pem\n"));
        const MachineSettings settings(std::move(places));
        const auto team = settings.team(u"kern"_s);
        QVERIFY(team.has_value());
        QCOMPARE(team->hostList(), QStringList({ u"db1.example.org"_s, u"db2.example.org"_s }));
        QCOMPARE(team->caFile, u"/etc/ca.pem"_s); // what the policy does not say comes from the next place
        QCOMPARE(team->login, u"kern"_s); // who is signed in
        QCOMPARE(team->database, u"servicecenter"_s);
        QCOMPARE(settings.profileFile(), u"C:/Profil.json"_s);
    }
    void thisComputerIsRead()
    {
        const ComputerOfTheTest computer(m_folder.filePath(u"xdg"_s));
        QVERIFY(!MachineSettings().team(u"kern"_s));
        QVERIFY(computer.setUp());
        const MachineSettings settings;
        const auto team = settings.team(u"kern"_s);
        QVERIFY(team.has_value());
        QCOMPARE(team->hostList(), QStringList({ u"db1.example.org"_s, u"db2.example.org"_s }));
        QCOMPARE(team->database, u"desk"_s);
        QCOMPARE(settings.profileFile(), ComputerOfTheTest::profileFile());
    }
    void nothingIsSet()
    {
        std::vector<std::unique_ptr<QSettings>> places;
        places.push_back(place(u"nothing.ini"_s, {}));
        const MachineSettings settings(std::move(places));
        QVERIFY(!settings.team(u"kern"_s));
        QVERIFY(settings.profileFile().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTeamAddress)
#include "tst_teamaddress.moc"
