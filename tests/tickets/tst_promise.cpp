#include "models/domain/localtime.h"
#include "models/tickets/catalogue.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketcommands.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using servicetime::DisruptionClass;
using servicetime::Stage;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

/// Hinders, reported Tuesday 2026-11-17 09:00, due 17:00.
Ticket ticket()
{
    Ticket t;
    t.id = TicketId { u"t"_s };
    t.kind = TicketKind::Incident;
    t.disruptionClass = DisruptionClass::Hinders;
    t.state = TicketState::InProgress;
    t.reportedAt = t.clockFrom = at(u"2026-11-17T09:00:00"_s);
    return t;
}

/// The fields that qualifying with \p cause and \p isPromised would write.
QJsonObject written(const Ticket &seen, const QString &cause, std::optional<bool> isPromised)
{
    Qualification value = Qualification::of(seen);
    value.causePlace = cause;
    value.isPromised = isPromised;
    const Command command = TicketCommands(ServiceProfile::shipped(), u"kern"_s, at(u"2026-11-17T10:00:00"_s))
                                .qualify(seen, value);
    return command.verbs.isEmpty() ? QJsonObject() : command.verbs.constFirst().fields;
}

} // namespace

/** Which tickets carry a promise, and what is never promised. */
class TestPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regularOperation_data() // SCOPE-1
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("regularFrom");
        QTest::addColumn<QDate>("retiredOn");
        QTest::addColumn<bool>("isPromised"); // on 2026-11-17
        QTest::newRow("project") << u"project"_s << QDate() << QDate() << false;
        QTest::newRow("pilot") << u"pilot"_s << QDate() << QDate() << false;
        QTest::newRow("regular since ever") << u"regular"_s << QDate() << QDate() << true;
        QTest::newRow("regular from today") << u"regular"_s << QDate(2026, 11, 17) << QDate() << true;
        QTest::newRow("regular from tomorrow") << u"regular"_s << QDate(2026, 11, 18) << QDate() << false;
        QTest::newRow("retired tomorrow") << u"retired"_s << QDate(2020, 1, 1) << QDate(2026, 11, 18) << true;
        QTest::newRow("retired today") << u"retired"_s << QDate(2020, 1, 1) << QDate(2026, 11, 17) << false;
        QTest::newRow("retired, nobody knows when") << u"retired"_s << QDate(2020, 1, 1) << QDate() << false;
    }
    void regularOperation()
    {
        QFETCH(QString, state);
        QFETCH(QDate, regularFrom);
        QFETCH(QDate, retiredOn);
        QFETCH(bool, isPromised);
        CatalogueService service;
        service.state = state;
        service.regularFrom = regularFrom;
        service.retiredOn = retiredOn;
        QCOMPARE(service.isPromisedOn(QDate(2026, 11, 17)), isPromised);
        const QJsonObject fields = written(ticket(), {}, service.isPromisedOn(QDate(2026, 11, 17)));
        QCOMPARE(fields.contains(u"promised"), !isPromised); // a new ticket carries one until it is known better
        QCOMPARE(fields.value(u"promised").toInt(1), isPromised ? 1 : 0);
    }

    void placeOfCause_data() // SLA-10: recorded; SLA-11: only a third party's takes the promise away
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isPromised");
        QTest::newRow("ours") << u"ours"_s << true;
        QTest::newRow("customer") << u"customer"_s << true;
        QTest::newRow("network") << u"network"_s << true;
        QTest::newRow("third party") << u"third_party"_s << false;
    }
    void placeOfCause()
    {
        QFETCH(QString, place);
        QFETCH(bool, isPromised);
        const QJsonObject fields = written(ticket(), place, std::nullopt);
        QCOMPARE(fields.value(u"cause_place"), QJsonValue(place));
        QCOMPARE(fields.value(u"promised").toInt(1), isPromised ? 1 : 0);
    }

    void aimWithoutPromise() // SLA-11: the deadline stays, as an internal aim
    {
        Ticket t = ticket();
        t.promised = false;
        const QueueRules rules(ServiceProfile::shipped(), {});
        QCOMPARE(toIso(rules.dueAt(t).value()), u"2026-11-17T17:00:00+01:00"_s);
    }

    void nothingPromisedAfterTheFirstNotification() // SLA-12: how long it takes to solve is no target
    {
        Ticket t = ticket();
        t.notifiedAt = at(u"2026-11-17T09:30:00"_s);
        t.notifiedDueAt = at(u"2026-11-17T17:00:00"_s);
        const QueueRules rules(ServiceProfile::shipped(), {});
        const auto bit = [](Queue queue) { return 1U << static_cast<int>(queue); };
        const Instant muchLater = at(u"2027-06-01T12:00:00"_s);
        QCOMPARE(rules.read(t, muchLater).stage, Stage::Met);
        QCOMPARE(rules.queuesOf(t, muchLater) & (bit(Queue::Breached) | bit(Queue::DueSoon)), 0U);
    }

    void notPausedBeforeTheFirstNotification() // SLA-7: waiting for anybody lets the clock run
    {
        Ticket t = ticket();
        t.state = TicketState::Waiting;
        const QueueRules rules(ServiceProfile::shipped(), {});
        QCOMPARE(rules.read(t, at(u"2026-11-17T12:00:00"_s)).elapsed, 3 * 3600);
        QCOMPARE(rules.read(t, at(u"2026-11-17T17:00:01"_s)).stage, Stage::Breached);
    }
};

QTEST_APPLESS_MAIN(TestPromise)
#include "tst_promise.moc"
