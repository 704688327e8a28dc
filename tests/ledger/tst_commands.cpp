#include "tests/support/desk.h"
#include "tests/support/hosttool.h"
#include "tests/support/recordedcommands.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using namespace sc::test::Recorded;

/** The recorded examples (tests/data/commands) through the real ledger on SQLite; their README tells the form. */
class TestCommands : public QObject
{
    Q_OBJECT

private:
    static void compareRows(Desk &desk, const QJsonObject &expected)
    {
        QVariantMap bindings;
        const QString table = expected.value("table"_L1).toString();
        const QString where = condition(expected.value("where"_L1).toObject(), bindings);
        QList<QVariantMap> rows;
        for (const Row &row : must(desk.onConnection(
                 [&](Connection &c) { return c.select(u"SELECT * FROM %1 WHERE %2"_s.arg(table, where), bindings); })))
            rows.append(row.values());
        const QString wrong = difference(rows, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

private Q_SLOTS:
    void replay_data()
    {
        QTest::addColumn<QJsonObject>("example");
        int count = 0;
        for (const QString &file : exampleFiles())
            for (const QJsonValue &example : read(file)) {
                QTest::newRow(qPrintable(QString(file + u": "_s + example["name"_L1].toString())))
                    << example.toObject();
                ++count;
            }
        QVERIFY(count >= 30);
    }
    void replay() // I1, I2, I4, I7, P8, INC-16
    {
        QFETCH(QJsonObject, example);
        Desk desk(Now, Desk::Filling::Nothing);
        for (const QJsonValue &command : read(u"setup.json"_s))
            QCOMPARE(desk.submit(must(Command::fromJson(command.toObject()))).status, Outcome::Status::Applied);
        const QJsonArray steps = example.value("steps"_L1).toArray();
        QVERIFY(!steps.isEmpty());
        for (const QJsonValue &step : steps) {
            desk.clock.set(step["at"_L1].toInteger());
            const Command command = must(Command::fromJson(step["command"_L1].toObject()));
            QCOMPARE(QJsonValue(command.toJson()), step["command"_L1]); // read and written are the same
            QJsonObject expected = step["outcome"_L1].toObject();
            expected.insert(u"op_id"_s, command.opId);
            QCOMPARE(QJsonValue(desk.submit(command).toJson()), QJsonValue(expected));
        }
        const QJsonArray rows = example.value("rows"_L1).toArray();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            compareRows(desk, row.toObject());
        QCOMPARE(must(desk.onConnection([](Connection &c) { return Ledger::verify(c); })),
                 desk.value(u"SELECT count(*) FROM ledger"_s).toLongLong());
    }

    void everyVerbAndStatusOccurs()
    {
        QSet<QString> verbs;
        QSet<QString> statuses;
        for (const QString &file : exampleFiles())
            for (const QJsonValue &example : read(file))
                for (const QJsonValue &step : example["steps"_L1].toArray()) {
                    statuses.insert(step["outcome"_L1]["status"_L1].toString());
                    for (const QJsonValue &verb : step["command"_L1]["verbs"_L1].toArray())
                        verbs.insert(verb["verb"_L1].toString());
                }
        QCOMPARE(verbs, (QSet<QString> { u"put"_s, u"set"_s, u"append"_s, u"add"_s, u"remove"_s, u"transition"_s }));
        QCOMPARE(statuses, (QSet<QString> { u"applied"_s, u"conflict"_s, u"rejected"_s, u"forbidden"_s }));
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
        const auto command = Command::fromJson(variant.value("command"_L1).toObject());
        QVERIFY(!command);
        QCOMPARE(command.error().kind, Error::Kind::Invalid);
        QCOMPARE(command.error().subject, variant.value("path"_L1).toString());
    }

    void loneSurrogate() // no JSON parser hands one on, the program could
    {
        Command command = Command::make(u"ticket.record"_s, u"kern"_s, Now);
        command.put(u"tickets"_s, u"t1"_s, { { u"title"_s, QString(QChar(0xd800)) } });
        QCOMPARE(Command::fromJson(command.toJson()).error().subject, u"verbs[0].fields.title"_s);
    }

    void schemaAgrees() // an independent validator: every example is valid, every malformed variant is not
    {
        SC_NOT_ON_WINDOWS("checks the schema with Python's validator");
        QProcess validator;
        validator.start(u"/usr/bin/python3"_s,
                        { path(u"validate.py"_s), QStringLiteral(SC_SOURCE_DIR "/resources/commands"), path({}) });
        QVERIFY2(validator.waitForFinished(60'000),
                 "python3 with python3-jsonschema is needed (packaging/packages-test.txt)");
        QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0,
                 QByteArray(validator.readAllStandardOutput() + validator.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
