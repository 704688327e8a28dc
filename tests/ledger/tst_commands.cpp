#include "tests/support/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

QString path(const QString &name)
{
    return QStringLiteral(SC_TEST_DATA "/commands/") + name;
}

QJsonArray read(const QString &name)
{
    QFile file(path(name));
    QJsonParseError error;
    const auto document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isArray())
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.array();
}

QStringList exampleFiles()
{
    QStringList names = QDir(path({})).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    names.removeAll(u"setup.json"_s);
    names.removeAll(u"malformed.json"_s);
    return names;
}

QVariant sqlValue(const QJsonValue &value)
{
    return value.isNull() ? QVariant() : value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

/// "a = :a AND b IS NULL", with the bindings; names come from the recorded data, values are bound.
QString condition(const QJsonObject &where, QVariantMap &bindings)
{
    QStringList terms { u"1 = 1"_s };
    for (auto it = where.begin(); it != where.end(); ++it) {
        terms.append(it.key() + (it.value().isNull() ? u" IS NULL"_s : u" = :"_s + it.key()));
        if (!it.value().isNull())
            bindings.insert(it.key(), sqlValue(it.value()));
    }
    return terms.join(u" AND "_s);
}

} // namespace

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
        const auto rows = must(desk.onConnection([&](Connection &c) { return c.select(u"SELECT * FROM %1 WHERE %2"_s.arg(table, where), bindings); }));
        const QByteArray what = QJsonDocument(expected).toJson(QJsonDocument::Compact);
        if (expected.contains("count"_L1)) {
            QVERIFY2(rows.size() == expected.value("count"_L1).toInteger(), what.constData());
            return;
        }
        QVERIFY2(rows.size() == 1, what.constData());
        const QJsonObject is = expected.value("is"_L1).toObject();
        QVERIFY(!is.isEmpty());
        for (auto it = is.begin(); it != is.end(); ++it) {
            const QVariant found = rows.constFirst().values().value(it.key());
            QVERIFY2(found.isNull() == it.value().isNull() && found.toString() == sqlValue(it.value()).toString(),
                     qPrintable(u"%1: found %2 in %3"_s.arg(QString::fromUtf8(what), found.toString(), it.key())));
        }
    }

private Q_SLOTS:
    void replay_data()
    {
        QTest::addColumn<QJsonObject>("example");
        int count = 0;
        for (const QString &file : exampleFiles())
            for (const QJsonValue &example : read(file)) {
                QTest::newRow(qPrintable(QString(file + u": "_s + example["name"_L1].toString()))) << example.toObject();
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
        QCOMPARE(must(desk.onConnection([](Connection &c) { return Ledger::verify(c); })), desk.value(u"SELECT count(*) FROM ledger"_s).toLongLong());
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
        QProcess validator;
        validator.start(u"/usr/bin/python3"_s, { path(u"validate.py"_s), QStringLiteral(SC_SOURCE_DIR "/resources/commands"), path({}) });
        QVERIFY2(validator.waitForFinished(60'000), "python3 with python3-jsonschema is needed (packaging/packages-test.txt)");
        QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0,
                 QByteArray(validator.readAllStandardOutput() + validator.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
