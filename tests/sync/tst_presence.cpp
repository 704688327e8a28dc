#include "tests/support/teamplace.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr int Soon = 20'000;

/** A member whose windows tell what the person does, as in the desktop. */
struct Present
{
    Present(TeamPlace &place, const QString &login)
        : member(place.url(login), login, place.newFolder())
    {
        QObject::connect(&member.link, &TeamLink::presenceTold, &board(), &PresenceBoard::take);
        QObject::connect(&board(), &PresenceBoard::toTell, &member.link, &TeamLink::bePresent);
    }
    PresenceBoard &board() { return member.desk.presence(); }
    QString sees(const QString &ticket)
    {
        QStringList all;
        for (const Presence &other : board().at(ticket))
            all.append(other.login + (other.act == Presence::Act::Types ? u" types"_s : u" reads"_s));
        return all.join(u", "_s);
    }
    Member member;
};

} // namespace

/** Who reads and who types: told to those who may see the ticket, lightly, beside the ledger, in nobody's way. */
class TestPresence : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TeamPlace> place;

    QVariant there(const QString &sql) { return must(place->server.admin()->value(sql)); }
    void tell(const QString &login, const QString &ticket, const QString &act)
    {
        must(place->server.as(login).run(u"SELECT api.be_present('%1', '%2')"_s.arg(ticket, act)));
    }
    QString present(const QString &login)
    {
        return must(place->server.as(login).value(u"SELECT api.present()"_s)).toString();
    }
    QString recorded(bool isConfidential)
    {
        const QString id = newUuid();
        const Command command = Command::make(u"t"_s, u"lead"_s, 1)
                                    .put(u"tickets"_s, id,
                                         { { u"title"_s, u"Vorgang"_s },
                                           { u"channel"_s, u"phone"_s },
                                           { u"reported_at"_s, 1 },
                                           { u"state"_s, u"new"_s },
                                           { u"class"_s, u"minor"_s },
                                           { u"clock_from"_s, 1 },
                                           { u"confidential"_s, isConfidential ? 1 : 0 },
                                           { u"owner"_s, u"lead"_s } });
        return place->server.submit(u"lead"_s, command).status == Outcome::Status::Applied ? id : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        place = std::make_unique<TeamPlace>(
            u"sc_tst_presence"_s,
            QList<std::pair<QString, QStringList>> { { u"kern"_s, { u"agent"_s } },
                                                     { u"wolf"_s, { u"agent"_s } },
                                                     { u"lead"_s, { u"lead"_s } },
                                                     { u"admin"_s, { u"administrator"_s } } });
    }
    void cleanupTestCase() { place.reset(); }

    void twoClientsSeeEachOther() // reads, types, reads, gone; both write all the while
    {
        Present kern(*place, u"kern"_s);
        Present wolf(*place, u"wolf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kern.member.isInStep() && wolf.member.isInStep(), Soon);
        const QString id = kern.member.record(u"Zu zweit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.member.ticket(id) && kern.member.isInStep(), Soon);
        const qint64 head = there(u"SELECT seq FROM core.ledger_head"_s).toLongLong();

        kern.board().enter(id);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.sees(id), u"kern reads"_s, Soon);
        QCOMPARE(wolf.board().at(id).constFirst().name, u"kern"_s);
        wolf.board().enter(id);
        QTRY_COMPARE_WITH_TIMEOUT(kern.sees(id), u"wolf reads"_s, Soon);
        QSignalSpy told(&kern.board(), &PresenceBoard::toTell);
        for (int key = 0; key < 50; ++key)
            kern.board().type(id);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.sees(id), u"kern types"_s, Soon);
        QCOMPARE(told.size(), 1); // fifty keys are one write
        QCOMPARE(there(u"SELECT seq FROM core.ledger_head"_s).toLongLong(), head); // never in the ledger

        QCOMPARE(wolf.member.submit(wolf.member.retitle(id, u"Von Wolf, während Kern schreibt"_s)).status,
                 Outcome::Status::Applied); // nobody is locked out
        QTRY_COMPARE_WITH_TIMEOUT(kern.member.title(id), u"Von Wolf, während Kern schreibt"_s, Soon);
        kern.board().leave(id);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.sees(id), QString(), Soon);
        QCOMPARE(there(u"SELECT count(*) FROM core.presence WHERE login = 'kern'"_s).toInt(), 0);
    }

    void whoComesLaterSeesWhoIsThere()
    {
        const QString id = recorded(false);
        tell(u"wolf"_s, id, u"types"_s);
        Present kern(*place, u"kern"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kern.sees(id), u"wolf types"_s, Soon);
    }

    void onlyToThoseWhoSeeTheTicket()
    {
        const QString secret = recorded(true);
        const QString open = recorded(false);
        const QString duplicate = recorded(false); // is what its original is (INC-15)
        QCOMPARE(
            place->server
                .submit(u"lead"_s,
                        Command::make(u"t"_s, u"lead"_s, 1)
                            .transition(u"tickets"_s, duplicate, u"new"_s, u"withdrawn"_s,
                                        { { u"withdrawn_reason"_s, u"duplicate"_s }, { u"duplicate_of"_s, secret } }))
                .status,
            Outcome::Status::Applied);
        ServerConnection &listener = place->server.as(u"wolf"_s);
        must(listener.run(u"LISTEN service_center_presence"_s));
        for (const QString &id : { secret, duplicate, open })
            tell(u"lead"_s, id, u"reads"_s);
        QVERIFY(present(u"wolf"_s).contains(open)); // the control
        QString heard;
        for (const auto &one : must(listener.takeNotifications()))
            heard += one.payload;
        QVERIFY(heard.contains(open));
        place->server.addUser(u"supervisor"_s, { u"supervisor"_s });
        for (const QString &id : { secret, duplicate }) {
            QVERIFY(present(u"supervisor"_s).contains(id));
            QVERIFY(!present(u"wolf"_s).contains(id));
            QVERIFY(!heard.contains(id));
            tell(u"kern"_s, id, u"reads"_s); // of a ticket that he does not see: nothing is written, and nothing told
        }
        tell(u"kern"_s, u"no such ticket"_s, u"reads"_s);
        tell(u"admin"_s, open, u"reads"_s); // no ticket contents, no presence
        for (const QString &id : { secret, duplicate }) // the lead's
            QCOMPARE(there(u"SELECT count(*) FROM core.presence WHERE ticket_id = '%1'"_s.arg(id)).toInt(), 1);
        QCOMPARE(there(u"SELECT count(*) FROM core.presence WHERE login = 'admin' OR ticket_id = 'no such ticket'"_s)
                     .toInt(),
                 0);
        QCOMPARE(present(u"admin"_s).count(u"ticket"_s), 0);
        must(listener.run(u"UNLISTEN *"_s));
    }

    // at most one write per ticket and 5 s, also for a client that does not keep to it; ends by itself
    void lightAndLeased()
    {
        const QString id = recorded(false);
        const auto written = [&] {
            return there(u"SELECT told_at::text || act FROM core.presence WHERE ticket_id = '%1'"_s.arg(id)).toString();
        };
        tell(u"kern"_s, id, u"reads"_s);
        const QString first = written();
        for (int i = 0; i < 20; ++i)
            tell(u"kern"_s, id, u"types"_s);
        QCOMPARE(written(), first);
        must(place->server.admin()->run(u"UPDATE core.presence SET told_at = told_at - interval '5 s'"_s));
        tell(u"kern"_s, id, u"types"_s);
        QVERIFY(written().endsWith(u"types"));
        QVERIFY(present(u"wolf"_s).contains(id));
        must(place->server.admin()->run(u"UPDATE core.presence SET told_at = told_at - interval '61 s'"_s));
        QVERIFY(!present(u"wolf"_s).contains(id));
        tell(u"wolf"_s, recorded(false), u"reads"_s); // the next one tidies up
        QCOMPARE(there(u"SELECT count(*) FROM core.presence WHERE ticket_id = '%1'"_s.arg(id)).toInt(), 0);
        QCOMPARE(there(u"SELECT relpersistence::text FROM pg_class WHERE oid = 'core.presence'::regclass"_s).toString(),
                 u"u"_s);
    }

    // a colleague whose computer went off is gone after the lease, typing ends by itself, both are told
    void theBoardForgets()
    {
        using namespace std::chrono_literals;
        PresenceBoard board({ 200ms, 600ms, 300ms, 700ms }, nullptr);
        QSignalSpy changed(&board, &PresenceBoard::changed);
        QSignalSpy told(&board, &PresenceBoard::toTell);
        board.take({ { u"t1"_s, u"wolf"_s, u"Wolf"_s, Presence::Act::Reads },
                     { u"t1"_s, u"lead"_s, u"Lead"_s, Presence::Act::Types } },
                   false);
        QCOMPARE(board.at(u"t1"_s).constFirst().login, u"lead"_s); // who types first
        board.take({ { u"t2"_s, u"wolf"_s, u"Wolf"_s, Presence::Act::Reads } }, true);
        QVERIFY(board.at(u"t1"_s).isEmpty());
        QTRY_VERIFY(board.isEmpty());
        QCOMPARE(changed.constLast().constFirst().toStringList(), QStringList { u"t2"_s });
        board.enter(u"t3"_s);
        board.type(u"t3"_s);
        QCOMPARE(told.size(), 1); // the second waits its time
        QTRY_COMPARE(told.size(), 3);
        const auto act = [&](qsizetype n) { return told.at(n).at(1).value<Presence::Act>(); };
        QCOMPARE(act(0), Presence::Act::Reads);
        QCOMPARE(act(1), Presence::Act::Types);
        QCOMPARE(act(2), Presence::Act::Reads);
        QTRY_COMPARE(told.size(), 4); // told again within the lease
        board.leave(u"t3"_s);
        QTRY_COMPARE(told.size(), 5);
        QCOMPARE(act(4), Presence::Act::Gone);
        QTest::qWait(900);
        QCOMPARE(told.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
