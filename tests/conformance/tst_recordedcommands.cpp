#include "tests/support/recordedcommands.h"
#include "tests/support/server.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using namespace sc::test::Recorded;

/** The recorded examples through the server's applier, unchanged; tst_commands does the same through the client's (I1,
 * I2, I4, I7, P8, INC-16). */
class TestRecordedCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ServerConnection> m_connection; ///< as owner: the clock of the examples is given, not the server's

    /// The outcome; 'system' sets a desk up and has no row in the directory.
    QJsonObject submit(const QJsonObject &command, Instant at)
    {
        const QString login = command.value("login"_L1).toString();
        const QString client = u"client-"_s + login;
        const auto next = must(m_connection->value(
            u"SELECT coalesce(max(last_seq), 0) + 1 FROM clients WHERE client_id = CAST(:client AS text)"_s,
            { { u"client"_s, client } }));
        const auto answer = m_connection->value(
            u"SELECT submit_as(CAST(:login AS text), CASE CAST(:login AS text) WHEN 'system' THEN '{service,administrator}'::text[] ELSE roles_of(CAST(:login AS text)) END, "
            "CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text), CAST(:at AS bigint))"_s,
            { { u"login"_s, login },
              { u"op"_s, command.value("op_id"_L1).toString() },
              { u"client"_s, client },
              { u"seq"_s, next },
              { u"command"_s, QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)) },
              { u"at"_s, at } });
        return QJsonDocument::fromJson(must(answer).toString().toUtf8()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<Server>(u"sc_tst_recorded"_s);
        m_connection = m_server->admin();
        must(m_connection->run(u"SET search_path = core"_s));
    }
    void cleanupTestCase()
    {
        m_connection.reset();
        m_server.reset();
    }
    void init() { must(m_connection->run(u"BEGIN"_s)); } // each example begins with an empty desk
    void cleanup() { must(m_connection->run(u"ROLLBACK"_s)); }

    void replay_data()
    {
        QTest::addColumn<QJsonObject>("example");
        for (const QString &file : exampleFiles())
            for (const QJsonValue &example : read(file))
                QTest::newRow(qPrintable(QString(file + u": "_s + example["name"_L1].toString())))
                    << example.toObject();
    }
    void replay()
    {
        QFETCH(QJsonObject, example);
        for (const QJsonValue &command : read(u"setup.json"_s))
            QCOMPARE(submit(command.toObject(), Recorded::Now).value("status"_L1).toString(), u"applied"_s);
        for (const QJsonValue &step : example.value("steps"_L1).toArray()) {
            QJsonObject expected = step["outcome"_L1].toObject();
            expected.insert(u"op_id"_s, step["command"_L1]["op_id"_L1]);
            QCOMPARE(QJsonValue(submit(step["command"_L1].toObject(), step["at"_L1].toInteger())),
                     QJsonValue(expected));
        }
        for (const QJsonValue &row : example.value("rows"_L1).toArray()) {
            QVariantMap bindings;
            const QString where = condition(row["where"_L1].toObject(), bindings);
            const QString wrong = difference(
                must(
                    m_connection->run(u"SELECT * FROM %1 WHERE %2"_s.arg(row["table"_L1].toString(), where), bindings)),
                row.toObject());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void malformed_data()
    {
        QTest::addColumn<QJsonObject>("variant");
        for (const QJsonValue &variant : read(u"malformed.json"_s))
            QTest::newRow(qPrintable(variant["name"_L1].toString())) << variant.toObject();
    }
    void malformed()
    {
        QFETCH(QJsonObject, variant);
        const QByteArray text = QJsonDocument(variant.value("command"_L1).toObject()).toJson(QJsonDocument::Compact);
        const auto path = m_connection->value(u"SELECT malformed(CAST(:command AS jsonb))"_s,
                                              { { u"command"_s, QString::fromUtf8(text) } });
        if (!path) { // what jsonb itself does not take: U+0000
            QCOMPARE(path.error().subject, u"22P05"_s);
            QVERIFY(text.contains("\\u0000"));
            return;
        }
        QCOMPARE(path->toString(), variant.value("path"_L1).toString());
    }
};

QTEST_GUILESS_MAIN(TestRecordedCommands)
#include "tst_recordedcommands.moc"
