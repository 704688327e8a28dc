#include "models/demo/demonstration.h"
#include "models/directory/directorystore.h"
#include "models/directory/roster.h"
#include "models/domain/localtime.h"
#include "models/storage/database.h"
#include "models/tickets/queuestore.h"
#include "tests/support/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

const Instant now = fromIso(u"2026-11-17T09:00:00+01:00"_s).value();

struct Demonstration
{
    Demonstration()
        : database(must(Database::open(folder.filePath(u"demo.db"_s), Database::Mode::SameThread)))
    {
        must(
            database->run([](Connection &c) { return fillDemonstration(c, ServiceProfile::shipped(), now, u"desk"_s); })
                .result());
    }
    QString value(const QString &sql)
    {
        return must(database->run([&](Connection &c) { return c.select(sql); }).result())
            .constFirst()
            .values()
            .first()
            .toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<Demonstration>(); }
    void cleanupTestCase() { m_demo.reset(); }

    void everyKindIsFilled_data() // ORG-2 to ORG-8, CI-1 to CI-3: no screen is empty
    {
        QTest::addColumn<QString>("entity");
        for (const RecordKind &kind : recordKinds())
            QTest::newRow(qPrintable(kind.entity)) << kind.entity;
    }
    void everyKindIsFilled()
    {
        QFETCH(QString, entity);
        const RecordTable table = must(
            m_demo->database->run([&](Connection &c) { return DirectoryStore::table(c, *recordKind(entity)); })
                .result());
        QVERIFY(!table.records.isEmpty());
        for (const Record &record : table.records) {
            QCOMPARE(problemOf(*table.kind, record.values), QString());
            for (const RecordField &field : table.kind->fields)
                QVERIFY2(table.display(field, record.value(field.name)) != u"?", qPrintable(field.name));
        }
    }

    void ticketsAreQualified() // SCOPE-1, SLA-11, INC-13, INC-14
    {
        QVERIFY(
            m_demo->value(u"SELECT count(*) FROM tickets WHERE service_id IS NOT NULL AND category_id IS NOT NULL"_s)
                .toInt()
            > 40);
        QVERIFY(m_demo->value(u"SELECT count(*) FROM ticket_items"_s).toInt() > 40);
        QVERIFY(m_demo->value(u"SELECT count(*) FROM ticket_references"_s).toInt() > 10);
        QVERIFY(m_demo->value(u"SELECT count(*) FROM ticket_links"_s).toInt() > 3);
        // Bauantrag is in its pilot: no promise; Wohngeld is in regular operation.
        QCOMPARE(
            m_demo->value(
                u"SELECT count(*) FROM tickets t JOIN services s ON s.id = t.service_id WHERE s.state <> 'regular' AND t.promised = 1"_s),
            u"0"_s);
        QVERIFY(
            m_demo
                ->value(
                    u"SELECT count(*) FROM tickets t JOIN services s ON s.id = t.service_id WHERE s.state = 'regular' AND t.promised = 1"_s)
                .toInt()
            > 20);
    }

    void everyQueueIsFilled() // whoever looks around finds something in each; so does the lead (SLA-5)
    {
        const Session lead {
            u"desk"_s, {}, m_demo->value(u"SELECT team_id FROM users WHERE login = 'desk'"_s), { u"lead"_s }
        };
        const auto loaded = must(
            m_demo->database
                ->run([&lead](Connection &c) { return QueueStore::load(c, ServiceProfile::shipped(), lead, 500); })
                .result());
        quint32 seen = 0;
        for (int place = 0; place < loaded->rows.size(); ++place)
            seen |= loaded->rows.at(place).times().at(now);
        for (int queue = 0; queue <= static_cast<int>(Queue::LateRecorded); ++queue)
            QVERIFY2(seen & 1U << queue, qPrintable(QString::number(queue)));
    }

    void rosterHasNoGaps() // ORG-6
    {
        const RecordTable duty = must(
            m_demo->database->run([](Connection &c) { return DirectoryStore::table(c, *recordKind(u"duty_times"_s)); })
                .result());
        QCOMPARE(rosterGaps(duty.records, *ServiceProfile::shipped().versionFor(now).staffed, now, now + 14 * 86400),
                 QList<RosterGap> {});
    }

    void isTheSameEveryTime()
    {
        Demonstration other;
        const QString digest
            = u"SELECT group_concat(line, '|') FROM (SELECT t.number || t.title || t.state || t.class || t.reported_at || coalesce(s.name, '') || coalesce(t.owner, '') AS line "
              "FROM tickets t LEFT JOIN services s ON s.id = t.service_id ORDER BY t.number)"_s;
        QCOMPARE(other.value(digest), m_demo->value(digest));
    }

private:
    std::unique_ptr<Demonstration> m_demo;
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
