#include "models/domain/csvreader.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

using namespace sc;
using namespace sc::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SC_TEST_DATA) + u"/tickets/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<CsvRow> rowsOf(const QString &name)
{
    return must(readCsv(contentOf(name))).mid(1);
}

} // namespace

class SimilarTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    QStringList best(const QString &call)
    {
        QStringList numbers;
        for (const Ticket &ticket :
             must(m_desk->onConnection([&](Connection &c) { return TicketStore::similar(c, call, 3); })))
            numbers.append(ticket.number);
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(1'763'460'000);
        const auto rows = rowsOf(u"similar_open.csv"_s);
        for (const CsvRow &row : rows) {
            Command command = Command::make(u"ticket.record"_s, u"system"_s, m_desk->clock.now());
            command.put(u"tickets"_s, u"t"_s + row.fields.at(0),
                        { { u"number"_s, row.fields.at(0) },
                          { u"title"_s, row.fields.at(1) },
                          { u"description"_s, row.fields.at(2) },
                          { u"channel"_s, u"phone"_s },
                          { u"reported_at"_s, m_desk->clock.now() },
                          { u"clock_from"_s, m_desk->clock.now() },
                          { u"state"_s, u"new"_s } });
            QCOMPARE(m_desk->submit(command).status, Outcome::Status::Applied);
        }
    }

    void labelledCalls() // the right one among the first three in at least 40 of 50
    {
        const auto calls = rowsOf(u"similar_calls.csv"_s);
        QCOMPARE(calls.size(), 50);
        int hits = 0;
        for (const CsvRow &call : calls) {
            if (best(call.fields.at(0)).contains(call.fields.at(1)))
                ++hits;
            else
                qInfo().noquote() << "missed:" << call.fields.at(0) << "expected" << call.fields.at(1);
        }
        qInfo("similar tickets: %d of 50 among the first three", hits);
        QVERIFY(hits >= 40);
    }

    void onlyOpenOnes()
    {
        const QString call = u"Scaner beim Standesamt taucht nach Umzug nicht auf"_s;
        QCOMPARE(best(call).constFirst(), u"3"_s);
        Command withdraw = Command::make(u"ticket.withdraw"_s, u"kern"_s, m_desk->clock.now());
        withdraw.transition(u"tickets"_s, u"t3"_s, u"new"_s, u"withdrawn"_s,
                            { { u"withdrawn_reason"_s, u"error"_s }, { u"closed_at"_s, m_desk->clock.now() } });
        QCOMPARE(m_desk->submit(withdraw).status, Outcome::Status::Applied);
        QVERIFY(!best(call).contains(u"3"_s));
        QCOMPARE(m_desk->undo(withdraw.opId, u"kern"_s).status, Outcome::Status::Applied);
        QCOMPARE(best(call).constFirst(), u"3"_s);
    }

    void nothingToCompare_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two letters") << u"Ab"_s;
        QTest::newRow("signs of the query language") << u"\" OR * -"_s;
        QTest::newRow("letters that nobody wrote") << u"Qxyqxy"_s;
    }
    void nothingToCompare()
    {
        QFETCH(QString, call);
        QCOMPARE(best(call), QStringList());
    }
};

QTEST_GUILESS_MAIN(SimilarTest)
#include "tst_similar.moc"
