#include "models/domain/localtime.h"
#include "models/ledger/rules.h"
#include "models/storage/attachmentstore.h"
#include "models/sync/scram.h"
#include "models/sync/serverpeer.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/hosttool.h"
#include "tests/support/server.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using sc::test::must;

namespace {

/// A row in one line; engines differ in NULL and '' of the history, people do not.
QString asText(const QVariantMap &row)
{
    QStringList fields;
    for (auto it = row.begin(); it != row.end(); ++it)
        fields.append(it.key() + u'=' + it.value().toString());
    return fields.join(u' ');
}

/// A desk on SQLite and a server, with the same people, given the same commands.
struct Both
{
    Both()
        : desk(QDateTime::currentSecsSinceEpoch())
        , server(u"sc_tst_server"_s)
    {
        server.addUser(u"kern"_s, { u"agent"_s });
        server.addUser(u"wolf"_s, { u"agent"_s });
        server.addUser(u"lead"_s, { u"lead"_s });
        server.addUser(u"admin"_s, { u"administrator"_s });
        server.addUser(u"auditor"_s, { u"auditor"_s });
    }

    Outcome submit(const Command &command)
    {
        Outcome here = desk.submit(command);
        Outcome there = server.submit(command.login, command);
        // The places in the two ledgers drift apart once a test sends something to the server alone; rowsAreTheSame
        // compares them before.
        here.seq = here.seq > 0;
        there.seq = there.seq > 0;
        if (here != there)
            qWarning("%s: SQLite %s, PostgreSQL %s", qPrintable(command.kind),
                     QJsonDocument(here.toJson()).toJson(QJsonDocument::Compact).constData(),
                     QJsonDocument(there.toJson()).toJson(QJsonDocument::Compact).constData());
        return here == there ? here : Outcome {};
    }
    Ticket ticket(const QString &id)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::byId(c, id); })).value();
    }
    [[nodiscard]] TicketCommands as(const QString &login) const
    {
        return { ServiceProfile::shipped(), login, desk.clock.now() };
    }

    QString record(const QString &text)
    {
        TicketDraft draft;
        draft.id = newUuid();
        draft.text = text;
        draft.callerName = u"Ada Stein"_s;
        draft.reportedAt = desk.clock.now() - 60;
        return submit(as(u"kern"_s).record(draft)).status == Outcome::Status::Applied ? draft.id : QString();
    }

    test::Desk desk;
    test::Server server;
};

} // namespace

/** The server's schema and functions, against the client's own applier and ledger (sync-protocol: commands, I2-I4, I7,
 * P4, P6-P8, rights). */
class TestServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Both> both;

    /// All rows of an entity as text, without what the clock of each engine decides and who made the users.
    QStringList rows(bool isServer, const QString &entity)
    {
        static const QStringList ignored { u"op_id"_s, u"recorded_at"_s, u"removed_at"_s, u"voided_at"_s };
        QStringList lines;
        const auto add = [&](const QVariantMap &row) {
            QStringList fields;
            for (auto it = row.begin(); it != row.end(); ++it)
                if (!ignored.contains(it.key()))
                    fields.append(it.key() + u'=' + it.value().toString());
                else if (it.key() != u"op_id")
                    fields.append(it.key() + (it.value().isNull() ? u"=none"_s : u"=set"_s));
            lines.append(fields.join(u' '));
        };
        if (isServer) {
            for (const auto &row : must(both->server.admin()->run(u"SELECT * FROM core.%1"_s.arg(entity))))
                add(row);
        } else {
            for (const auto &row : must(both->desk.onConnection(
                     [&](Connection &c) { return c.select(u"SELECT * FROM %1"_s.arg(entity)); })))
                add(row.values());
        }
        lines.sort();
        return lines;
    }

    QJsonObject feed(const QString &login, qint64 seq, const QString &hash, qint64 limit = 10000)
    {
        const auto answer = both->server.as(login).value(
            u"SELECT api.feed(CAST(:seq AS bigint), CAST(:hash AS text), CAST(:limit AS bigint))"_s,
            { { u"seq"_s, seq }, { u"hash"_s, hash }, { u"limit"_s, limit } });
        return QJsonDocument::fromJson(must(answer).toString().toUtf8()).object();
    }
    QStringList titles(const QJsonObject &page)
    {
        QStringList found;
        for (const QJsonValue &ticket : page.value("rows"_L1).toObject().value("tickets"_L1).toArray())
            found.append(ticket.toObject().value("title"_L1).toString());
        found.sort();
        return found;
    }

private Q_SLOTS:
    void initTestCase() { both = std::make_unique<Both>(); }
    void cleanupTestCase() { both.reset(); }

    void lifeOfATicketIsTheSameOnBothEngines()
    {
        const QString id = both->record(u"Anmeldung bricht ab\nbeim zweiten Schritt"_s);
        QVERIFY(!id.isEmpty());
        const auto step = [&](const Command &command) {
            QCOMPARE(both->submit(command).status, Outcome::Status::Applied);
        };
        Qualification qualification = Qualification::of(both->ticket(id));
        qualification.disruptionClass = servicetime::DisruptionClass::Hinders;
        step(both->as(u"kern"_s).qualify(both->ticket(id), qualification));
        step(both->as(u"kern"_s).take(both->ticket(id)));
        step(both->as(u"kern"_s).notifyCustomer(
            both->ticket(id), { u"call"_s, u"Wir arbeiten daran"_s, u"Ada Stein"_s, 120, both->desk.clock.now() }));
        step(both->as(u"kern"_s).wait(both->ticket(id), WaitingFor::Customer, both->desk.clock.now() + 86400));
        step(both->as(u"kern"_s).resume(both->ticket(id)));
        step(both->as(u"kern"_s).escalate(both->ticket(id), { 2, {}, u"Serverprotokolle"_s, u"Neu angemeldet"_s }));
        step(both->as(u"wolf"_s).take(both->ticket(id)));
        step(both->as(u"wolf"_s).solve(both->ticket(id), u"Dienst neu gestartet"_s, {}));
        step(both->as(u"wolf"_s).close(both->ticket(id)));
        step(both->as(u"kern"_s).reopen(both->ticket(id), u"Fehler ist wieder da"_s));
    }

    void refusalsAreTheSame_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("rule");
        const auto make = [](const QString &login) { return Command::make(u"test"_s, login, 1); };
        const QString id = both->record(u"Prüffall"_s);
        QTest::newRow("unknown entity") << u"kern"_s << make(u"kern"_s).put(u"secrets"_s, u"x"_s, { { u"a"_s, 1 } })
                                        << u"unknown_verb"_s;
        QTest::newRow("verb not for this entity")
            << u"kern"_s << make(u"kern"_s).remove(u"tickets"_s, id) << u"unknown_verb"_s;
        QTest::newRow("role")
            << u"auditor"_s
            << make(u"auditor"_s).set(u"tickets"_s, id, { { u"title"_s, u"x"_s } }, { { u"title"_s, u"Prüffall"_s } })
            << u"role"_s;
        QTest::newRow("unknown field") << u"kern"_s
                                       << make(u"kern"_s).set(u"tickets"_s, id, { { u"colour"_s, u"x"_s } },
                                                              { { u"colour"_s, QJsonValue() } })
                                       << u"unknown_field"_s;
        QTest::newRow("state only by transition")
            << u"kern"_s
            << make(u"kern"_s).set(u"tickets"_s, id, { { u"state"_s, u"closed"_s } }, { { u"state"_s, u"new"_s } })
            << u"field_right"_s;
        QTest::newRow("wrong type") << u"kern"_s
                                    << make(u"kern"_s).set(u"tickets"_s, id, { { u"level"_s, u"2"_s } },
                                                           { { u"level"_s, 1 } })
                                    << u"wrong_type"_s;
        QTest::newRow("required, blank") << u"kern"_s
                                         << make(u"kern"_s).set(u"tickets"_s, id, { { u"title"_s, u" \t\n"_s } },
                                                                { { u"title"_s, u"Prüffall"_s } })
                                         << u"required"_s;
        QTest::newRow("required, missing: the first by name")
            << u"kern"_s << make(u"kern"_s).put(u"tickets"_s, u"n1"_s, { { u"title"_s, u"x"_s } }) << u"required"_s;
        QTest::newRow("not found") << u"kern"_s
                                   << make(u"kern"_s).set(u"tickets"_s, u"none"_s, { { u"title"_s, u"x"_s } },
                                                          { { u"title"_s, u"y"_s } })
                                   << u"not_found"_s;
        QTest::newRow("conflict") << u"kern"_s
                                  << make(u"kern"_s).set(u"tickets"_s, id, { { u"title"_s, u"x"_s } },
                                                         { { u"title"_s, u"veraltet"_s } })
                                  << u"changed"_s;
        QTest::newRow("no such transition")
            << u"kern"_s << make(u"kern"_s).transition(u"tickets"_s, id, u"new"_s, u"closed"_s) << u"transition"_s;
        QTest::newRow("transition from another state")
            << u"kern"_s << make(u"kern"_s).transition(u"tickets"_s, id, u"qualified"_s, u"in_progress"_s)
            << u"changed"_s;
        QTest::newRow("guard: no resume date") << u"kern"_s
                                               << make(u"kern"_s).transition(u"tickets"_s, id, u"new"_s, u"waiting"_s,
                                                                             { { u"waiting_for"_s, u"customer"_s } })
                                               << u"tickets_waiting"_s;
        QTest::newRow("exists")
            << u"kern"_s
            << make(u"kern"_s)
                   .append(u"ticket_entries"_s, u"e1"_s,
                           { { u"ticket_id"_s, id }, { u"kind"_s, u"note"_s }, { u"occurred_at"_s, 1 } })
                   .append(u"ticket_entries"_s, u"e1"_s,
                           { { u"ticket_id"_s, id }, { u"kind"_s, u"note"_s }, { u"occurred_at"_s, 1 } })
            << u"exists"_s;
        QTest::newRow("all or nothing") << u"kern"_s
                                        << make(u"kern"_s)
                                               .set(u"tickets"_s, id, { { u"title"_s, u"neu"_s } },
                                                    { { u"title"_s, u"Prüffall"_s } })
                                               .remove(u"ticket_items"_s, u"none"_s)
                                        << u"not_found"_s;
    }

    void refusalsAreTheSame()
    {
        QFETCH(QString, login);
        QFETCH(Command, command);
        QFETCH(QString, rule);
        QCOMPARE(both->submit(command).rule, rule);
    }

    void setsAndUndoAreTheSame() // INC-16
    {
        const QString id = both->record(u"Rücknahme"_s);
        const auto make = [](const QString &login) { return Command::make(u"test"_s, login, 1); };
        const QJsonObject watcher { { u"ticket_id"_s, id }, { u"login"_s, u"wolf"_s } };
        QCOMPARE(both->submit(make(u"kern"_s).add(u"ticket_watchers"_s, u"w1"_s, watcher)).status,
                 Outcome::Status::Applied);
        QCOMPARE(both->submit(make(u"wolf"_s).add(u"ticket_watchers"_s, u"w1"_s, watcher)).status,
                 Outcome::Status::Applied); // twice is once
        QCOMPARE(both->submit(make(u"kern"_s).remove(u"ticket_watchers"_s, u"w1"_s)).status, Outcome::Status::Applied);
        QCOMPARE(both->submit(make(u"kern"_s).add(u"ticket_watchers"_s, u"w1"_s, watcher)).status,
                 Outcome::Status::Applied); // and back

        const Command title = make(u"kern"_s).set(u"tickets"_s, id, { { u"title"_s, u"geändert"_s } },
                                                  { { u"title"_s, u"Rücknahme"_s } });
        QCOMPARE(both->submit(title).status, Outcome::Status::Applied);
        const Outcome here = both->desk.undo(title.opId, u"kern"_s);
        Command undo = make(u"kern"_s);
        undo.kind = u"undo"_s;
        undo.groupId = title.opId;
        const Outcome there = both->server.submit(u"kern"_s, undo);
        QCOMPARE(there.status, Outcome::Status::Applied);
        QCOMPARE(here.seq, there.seq);
        Command again = undo;
        again.opId = newUuid();
        QCOMPARE(both->server.submit(u"kern"_s, again).rule,
                 both->desk.undo(title.opId, u"kern"_s).rule); // undone_already
        Command foreign = make(u"wolf"_s);
        foreign.kind = u"undo"_s;
        const Command later = make(u"kern"_s).set(u"tickets"_s, id, { { u"title"_s, u"noch einmal"_s } },
                                                  { { u"title"_s, u"Rücknahme"_s } });
        QCOMPARE(both->submit(later).status, Outcome::Status::Applied);
        foreign.groupId = later.opId;
        QCOMPARE(both->server.submit(u"wolf"_s, foreign).rule,
                 both->desk.undo(later.opId, u"wolf"_s).rule); // not_yours
        QCOMPARE(both->submit(make(u"wolf"_s).set(u"tickets"_s, id, { { u"title"_s, u"von Wolf"_s } },
                                                  { { u"title"_s, u"noch einmal"_s } }))
                     .status,
                 Outcome::Status::Applied);
        Command late = make(u"kern"_s);
        late.kind = u"undo"_s;
        late.groupId = later.opId;
        QCOMPARE(both->server.submit(u"kern"_s, late).rule,
                 both->desk.undo(later.opId, u"kern"_s).rule); // changed_by_other
    }

    void rowsAreTheSame() // I5: what stands after all of the above
    {
        for (const QStringList &entity : Rules::rows().entities) {
            // made by each installation with ids of its own
            if (entity.at(0) == u"users" || entity.at(0) == u"user_roles")
                continue;
            QCOMPARE(rows(true, entity.at(0)), rows(false, entity.at(0)));
        }
        const QString history
            = u"SELECT seq, position, kind, entity, entity_id, ticket_id, field, CASE WHEN field NOT IN ('removed_at', 'voided_at') THEN old_value END AS was, CASE WHEN field NOT IN ('removed_at', 'voided_at') THEN new_value END AS became, login FROM %1activities WHERE entity NOT IN ('users', 'user_roles') AND kind <> 'undo'"_s;
        QStringList here;
        QStringList there;
        for (const auto &row :
             must(both->desk.onConnection([&](Connection &c) { return c.select(history.arg(u""_s)); })))
            here.append(asText(row.values()));
        for (const auto &row : must(both->server.admin()->run(history.arg(u"core."_s))))
            there.append(asText(row));
        here.sort();
        there.sort();
        QVERIFY2(here.size() > 40, qPrintable(QString::number(here.size())));
        QCOMPARE(there, here);
    }

    void ledgersAreTheSame() // (kind, entity, body) of every command that both were given, and in the same order
    {
        const QString entries
            = u"SELECT op_id, kind, entity, body FROM %1ledger WHERE login <> 'system' ORDER BY seq"_s;
        QStringList here;
        for (const Row &row :
             must(both->desk.onConnection([&](Connection &c) { return c.select(entries.arg(QString())); })))
            here.append(asText(row.values()));
        QStringList there;
        for (const auto &row : must(both->server.admin()->run(entries.arg(u"core."_s))))
            there.append(asText(row));
        // of an undo each engine's test makes a command of its own
        for (QStringList *lines : { &here, &there })
            lines->removeIf([](const QString &line) { return line.contains(u" kind=undo "); });
        QVERIFY2(here.size() > 20, qPrintable(QString::number(here.size())));
        QCOMPARE(there, here);
    }

    void atMostOnceAndInOrder() // I2, I3
    {
        const QString id = both->record(u"Einmal"_s);
        const Command note = Command::make(u"ticket.log"_s, u"kern"_s, 1)
                                 .append(u"ticket_entries"_s, newUuid(),
                                         { { u"ticket_id"_s, id }, { u"kind"_s, u"note"_s }, { u"occurred_at"_s, 1 } });
        const QString first = must(both->server.send(u"kern"_s, u"second-pc"_s, 1, note)).toString();
        // the answer was lost, it is asked again
        QCOMPARE(must(both->server.send(u"kern"_s, u"second-pc"_s, 1, note)).toString(), first);
        QCOMPARE(
            must(
                both->server.admin()->value(
                    u"SELECT count(*) FROM core.ticket_entries WHERE ticket_id = CAST(:id AS text) AND kind = 'note'"_s,
                    { { u"id"_s, id } }))
                .toInt(),
            1);
        Command changed = note;
        changed.kind = u"ticket.other"_s;
        QCOMPARE(
            QJsonDocument::fromJson(must(both->server.send(u"kern"_s, u"second-pc"_s, 2, changed)).toString().toUtf8())
                .object()
                .value("rule"_L1)
                .toString(),
            u"op_id_reused"_s);
        Command next = Command::make(u"test"_s, u"kern"_s, 1)
                           .set(u"tickets"_s, id, { { u"title"_s, u"Zwei"_s } }, { { u"title"_s, u"Einmal"_s } });
        // a hole: the outbox was restored or copied
        QCOMPARE(both->server.send(u"kern"_s, u"second-pc"_s, 3, next).error().subject, u"SC002"_s);
        QCOMPARE(both->server.send(u"wolf"_s, u"second-pc"_s, 2, next).error().subject, u"SC003"_s); // another's client
        QVERIFY(must(both->server.send(u"kern"_s, u"second-pc"_s, 2, next)).toString().contains(u"applied"_s));
    }

    void identityIsTheConnection() // a command in another's name is refused and kept as evidence
    {
        const QString id = both->record(u"Fremder Name"_s);
        const Command forged = Command::make(u"test"_s, u"lead"_s, 1)
                                   .set(u"tickets"_s, id, { { u"title"_s, u"x"_s } },
                                        { { u"title"_s, u"Fremder Name"_s } });
        const Outcome outcome = both->server.submit(u"kern"_s, forged);
        QCOMPARE(outcome.status, Outcome::Status::Forbidden);
        QCOMPARE(outcome.rule, u"identity"_s);
        QVERIFY(outcome.seq > 0);
    }

    void chain() // I4: gap-free, and each hash follows from the one before; computed here, not by the server
    {
        QString previous;
        qint64 expected = 0;
        for (const auto &row :
             must(both->server.as(u"auditor"_s)
                      .run(u"SELECT seq, salt, body, body_hash, hash FROM core.ledger ORDER BY seq"_s))) {
            const auto sha256 = [](const QString &text) {
                return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
            };
            QCOMPARE(row.value(u"seq"_s).toLongLong(), ++expected);
            const QString bodyHash = row.value(u"body_hash"_s).toString();
            QCOMPARE(sha256(row.value(u"salt"_s).toString() + row.value(u"body"_s).toString()), bodyHash);
            QCOMPARE(sha256(previous + QString::number(expected) + bodyHash), row.value(u"hash"_s).toString());
            previous = row.value(u"hash"_s).toString();
        }
        QVERIFY(expected > 20);
    }

    void feedBringsWhatWasWritten() // P6
    {
        const QString id = both->record(u"Für den Feed"_s);
        const QJsonObject all = feed(u"wolf"_s, 0, {});
        QVERIFY(titles(all).contains(u"Für den Feed"_s));
        const qint64 seq = all.value("seq"_L1).toInteger();
        const QString hash = all.value("hash"_L1).toString();
        QVERIFY(titles(feed(u"wolf"_s, seq, hash)).isEmpty());
        QCOMPARE(feed(u"wolf"_s, seq, u"another history"_s).value("diverged"_L1).toBool(), true);
        // beyond the head: a restored backup
        QCOMPARE(feed(u"wolf"_s, seq + 1, hash).value("diverged"_L1).toBool(), true);
        QCOMPARE(both->submit(Command::make(u"test"_s, u"kern"_s, 1)
                                  .set(u"tickets"_s, id, { { u"title"_s, u"Neu im Feed"_s } },
                                       { { u"title"_s, u"Für den Feed"_s } }))
                     .status,
                 Outcome::Status::Applied);
        const QJsonObject page = feed(u"wolf"_s, seq, hash);
        QCOMPARE(titles(page), QStringList { u"Neu im Feed"_s });
        QCOMPARE(page.value("seq"_L1).toInteger(), seq + 1);
        // In pages of one: every row comes exactly when its last writer's turn has come, nothing is skipped.
        QStringList stepwise;
        qint64 at = 0;
        for (QString cursor; at < seq + 1;) {
            const QJsonObject one = feed(u"wolf"_s, at, cursor, 1);
            stepwise += titles(one);
            at = one.value("seq"_L1).toInteger();
            cursor = one.value("hash"_L1).toString();
        }
        stepwise.sort();
        QCOMPARE(stepwise, titles(feed(u"wolf"_s, 0, {})));
    }

    // roles: owner, watchers, lead, supervisor; the feed says what is gone and what came
    void confidentialTicketsAreHidden()
    {
        const QString id = both->record(u"Vertraulich"_s);
        const QJsonObject before = feed(u"wolf"_s, 0, {});
        const qint64 seq = before.value("seq"_L1).toInteger();
        const QString hash = before.value("hash"_L1).toString();
        QCOMPARE(both->submit(both->as(u"kern"_s).take(both->ticket(id))).status, Outcome::Status::Applied);
        QCOMPARE(both->submit(Command::make(u"test"_s, u"kern"_s, 1)
                                  .set(u"tickets"_s, id, { { u"confidential"_s, 1 } }, { { u"confidential"_s, 0 } }))
                     .status,
                 Outcome::Status::Applied);
        const auto visible = [&](const QString &login) {
            return must(both->server.as(login).value(
                            u"SELECT count(*) FROM core.tickets WHERE id = CAST(:id AS text)"_s, { { u"id"_s, id } }))
                .toInt();
        };
        QCOMPARE(visible(u"kern"_s), 1);
        QCOMPARE(visible(u"lead"_s), 1);
        QCOMPARE(visible(u"wolf"_s), 0);
        QCOMPARE(visible(u"admin"_s), 0); // administration apart from contents
        const QJsonObject page = feed(u"wolf"_s, seq, hash);
        QVERIFY(titles(page).isEmpty());
        QVERIFY(page.value("activities"_L1).toArray().isEmpty());
        QCOMPARE(page.value("gone"_L1).toArray(), QJsonArray { id });
        // Nor can it be written to, and the refusal does not tell that it is there.
        Command write = Command::make(u"test"_s, u"wolf"_s, 1)
                            .append(u"ticket_entries"_s, newUuid(),
                                    { { u"ticket_id"_s, id }, { u"kind"_s, u"note"_s }, { u"occurred_at"_s, 1 } });
        QCOMPARE(both->server.submit(u"wolf"_s, write).rule, u"not_found"_s);
        // As a watcher Wolf gets all of it, not only the row that was written.
        const Command watch = Command::make(u"test"_s, u"kern"_s, 1)
                                  .add(u"ticket_watchers"_s, newUuid(),
                                       { { u"ticket_id"_s, id }, { u"login"_s, u"wolf"_s } });
        QCOMPARE(both->server.submit(u"kern"_s, watch).status, Outcome::Status::Applied);
        const QJsonObject shown = feed(u"wolf"_s, page.value("seq"_L1).toInteger(), page.value("hash"_L1).toString());
        QCOMPARE(titles(shown), QStringList { u"Vertraulich"_s });
        QVERIFY(shown.value("gone"_L1).toArray().isEmpty());
    }

    // roles: the id of a row of a hidden ticket opens nothing, whatever ticket is named beside it
    void whoLeftDoesNotComeBack()
    {
        const QString secret = both->record(u"Geheim"_s);
        const QString open = both->record(u"Offen"_s);
        const auto submit = [&](const QString &login, const Command &command) {
            return both->server.submit(login, command);
        };
        const auto make = [](const QString &login) { return Command::make(u"test"_s, login, 1); };
        const QString row = newUuid();
        QCOMPARE(submit(u"kern"_s, both->as(u"kern"_s).take(both->ticket(secret))).status, Outcome::Status::Applied);
        QCOMPARE(submit(u"kern"_s,
                        make(u"kern"_s).set(u"tickets"_s, secret, { { u"confidential"_s, 1 } },
                                            { { u"confidential"_s, 0 } }))
                     .status,
                 Outcome::Status::Applied);
        QCOMPARE(submit(u"kern"_s,
                        make(u"kern"_s).add(u"ticket_watchers"_s, row,
                                            { { u"ticket_id"_s, secret }, { u"login"_s, u"wolf"_s } }))
                     .status,
                 Outcome::Status::Applied);
        const auto visible = [&] {
            return must(both->server.as(u"wolf"_s).value(
                            u"SELECT count(*) FROM core.tickets WHERE id = CAST(:id AS text)"_s,
                            { { u"id"_s, secret } }))
                .toInt();
        };
        QCOMPARE(visible(), 1);
        QCOMPARE(submit(u"kern"_s, make(u"kern"_s).remove(u"ticket_watchers"_s, row)).status, Outcome::Status::Applied);
        QCOMPARE(visible(), 0);
        QCOMPARE(submit(u"wolf"_s,
                        make(u"wolf"_s).add(u"ticket_watchers"_s, row,
                                            { { u"ticket_id"_s, open }, { u"login"_s, u"wolf"_s } }))
                     .rule,
                 u"not_found"_s);
        QCOMPARE(submit(u"wolf"_s, make(u"wolf"_s).remove(u"ticket_watchers"_s, row)).rule, u"not_found"_s);
        QCOMPARE(visible(), 0);
        // The same by one who may.
        QCOMPARE(submit(u"kern"_s,
                        make(u"kern"_s).add(u"ticket_watchers"_s, row,
                                            { { u"ticket_id"_s, secret }, { u"login"_s, u"wolf"_s } }))
                     .status,
                 Outcome::Status::Applied);
        QCOMPARE(visible(), 1);
    }

    void directStatementsAreRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("state");
        const QString denied = u"42501"_s;
        for (const QStringList &entity : Rules::rows().entities)
            for (const QString &statement :
                 { u"DELETE FROM core.%1"_s, u"UPDATE core.%1 SET op_id = 'x'"_s,
                   u"INSERT INTO core.%1 (id, version, op_id) VALUES ('x', 1, 'x')"_s, u"TRUNCATE core.%1"_s })
                QTest::newRow(qPrintable(statement.arg(entity.at(0)))) << statement.arg(entity.at(0)) << denied;
        for (const QString &statement :
             { u"SELECT * FROM core.ops"_s, u"SELECT * FROM core.before_images"_s, u"SELECT * FROM core.clients"_s,
               u"UPDATE core.ledger_head SET seq = 0"_s, u"DELETE FROM core.ledger"_s,
               u"SELECT core.submit_as('system', '{administrator}', 'x', 'y', 1, '{}', 1)"_s,
               u"SELECT core.roles_of('lead')"_s, u"SELECT core.hidden_tickets('kern')"_s, u"SET ROLE sc_owner"_s,
               u"CREATE TABLE core.mine (a int)"_s, u"CREATE SCHEMA mine"_s, u"CREATE ROLE intruder"_s,
               u"COPY core.tickets TO PROGRAM 'true'"_s, u"SELECT pg_read_file('/etc/passwd')"_s,
               u"ALTER TABLE core.tickets DISABLE ROW LEVEL SECURITY"_s })
            QTest::newRow(qPrintable(statement)) << statement << denied;
    }

    void directStatementsAreRefused() // nobody has INSERT, UPDATE or DELETE; an agent has nothing but api.* and reading
    {
        QFETCH(QString, statement);
        QFETCH(QString, state);
        const auto answer = both->server.as(u"kern"_s).run(statement);
        QVERIFY2(!answer, "it was carried out");
        QVERIFY2(answer.error().subject == state,
                 qPrintable(QString(answer.error().subject + u' ' + answer.error().detail)));
    }

    void readingByRole() // the same by one who may succeeds: the refusals above and here are rights, not mistakes
    {
        const auto count = [&](const QString &login, const QString &table) {
            return must(both->server.as(login).value(u"SELECT count(*) FROM core.%1"_s.arg(table))).toInt();
        };
        QVERIFY(count(u"kern"_s, u"tickets"_s) > 0);
        QVERIFY(count(u"lead"_s, u"tickets"_s) > count(u"wolf"_s, u"tickets"_s) - 1);
        QCOMPARE(count(u"auditor"_s, u"tickets"_s), 0);
        QCOMPARE(count(u"admin"_s, u"ticket_entries"_s), 0);
        QVERIFY(count(u"auditor"_s, u"ledger"_s) > 0);
        QCOMPARE(count(u"kern"_s, u"ledger"_s), 0);
        QVERIFY(count(u"admin"_s, u"users"_s) == 5);
    }

    void lockedUserIsOut() // P10
    {
        both->server.addUser(u"former"_s, { u"agent"_s });
        QVERIFY(must(both->server.as(u"former"_s).value(u"SELECT count(*) FROM core.tickets"_s)).toInt() > 0);
        must(both->server.installation->lockUser(u"former"_s));
        QVERIFY(!both->server.as(u"former"_s).value(u"SELECT 1"_s)); // the session was ended
        QVERIFY(!ServerConnection::open(both->server.url(u"former"_s, u"sc_tst_server"_s)));
        bool isListed = false;
        for (const auto &user : must(both->server.installation->users()))
            if (user.value(u"login"_s) == u"former"_s) {
                isListed = true;
                QCOMPARE(user.value(u"active"_s).toInt(), 0);
                QCOMPARE(user.value(u"roles"_s).toString(), QString());
            }
        QVERIFY(isListed);
    }

    // the verifier for the salt that the server chose is the server's own
    void passwordsAreStoredAsPostgreSqlItselfDoes()
    {
        auto &admin = both->server.adminConnection();
        for (const QString &password : { u"geheim"_s, u"Grüße aus Gießen"_s }) {
            must(admin.run(u"ALTER ROLE kern PASSWORD '%1'"_s.arg(password)));
            const QString stored = must(admin.value(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'kern'"_s))
                                       .toString();
            const QByteArray salt = QByteArray::fromBase64(stored.section(u':', 1, 1).section(u'$', 0, 0).toLatin1());
            QCOMPARE(scramVerifier(password, salt), stored);
        }
    }

    void commandLine() // server install, add-user, list-users, lock-user
    {
        const auto ctl = [&](const QStringList &arguments, const QByteArray &input = {}) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"SC_ADMIN_URL"_s, both->server.adminUrl());
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(SC_CTL),
                          QStringList { u"server"_s } + arguments
                              + QStringList { u"--database"_s, u"sc_tst_server"_s });
            program.write(input);
            program.closeWriteChannel();
            return program.waitForFinished(60'000)
                ? std::pair(program.exitCode(), QString::fromUtf8(test::linesOf(program.readAllStandardOutput())))
                : std::pair(-1, QString());
        };
        must(both->server.adminConnection().run(u"DROP ROLE IF EXISTS ctl_user"_s));
        QCOMPARE(ctl({ u"install"_s }).first, 0);
        QCOMPARE(
            ctl({ u"add-user"_s, u"ctl_user"_s, u"--name"_s, u"Ina Berg, Vertretung"_s, u"--roles"_s, u"agent,lead"_s },
                "geheim\n")
                .first,
            0);
        QCOMPARE(ctl({ u"add-user"_s, u"ctl_user"_s }, "geheim\n").first, 1); // exists
        QCOMPARE(ctl({ u"add-user"_s, u"other"_s, u"--roles"_s, u"king"_s }, "geheim\n").first, 2);
        QVERIFY(ctl({ u"list-users"_s }).second.contains(u"ctl_user,\"Ina Berg, Vertretung\",1,agent lead\n"_s));
        QCOMPARE(ctl({ u"lock-user"_s, u"ctl_user"_s }).first, 0);
        QVERIFY(ctl({ u"list-users"_s }).second.contains(u"ctl_user,\"Ina Berg, Vertretung\",0,\n"_s));
        must(both->server.adminConnection().run(u"DROP ROLE ctl_user"_s));
    }

    void aloneToTeam() // numbers, history and chain are kept; the person goes on with a login
    {
        const QString name = u"sc_tst_import"_s;
        ServerConnection &admin = both->server.adminConnection();
        const auto drop = [&] {
            must(admin.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name)));
            must(admin.run(u"DROP ROLE IF EXISTS solo"_s));
        };
        drop();
        sc::test::Desk alone(1'763'460'000, sc::test::Desk::Filling::Nothing);
        alone.submit(sc::test::userWithRoles(u"solo"_s, { u"agent"_s, u"lead"_s, u"administrator"_s }));
        Command ticket = Command::make(u"ticket.record"_s, u"solo"_s, alone.clock.now());
        ticket.put(u"tickets"_s, u"t1"_s,
                   { { u"title"_s, u"Aus der Zeit allein"_s },
                     { u"channel"_s, u"phone"_s },
                     { u"class"_s, u"minor"_s },
                     { u"reported_at"_s, alone.clock.now() },
                     { u"clock_from"_s, alone.clock.now() },
                     { u"state"_s, u"new"_s } });
        const QString number = alone.submit(ticket).number;
        QCOMPARE(number, u"2025-000001"_s);
        QBuffer log;
        log.setData("Zeile 1");
        log.open(QIODevice::ReadOnly);
        const StoredContent content = must(AttachmentStore::beside(alone.path).add(log, 100));
        QCOMPARE(alone
                     .submit(Command::make(u"ticket.attach"_s, u"solo"_s, alone.clock.now())
                                 .add(u"ticket_attachments"_s, u"a1"_s,
                                      { { u"ticket_id"_s, u"t1"_s },
                                        { u"name"_s, u"a.log"_s },
                                        { u"size_bytes"_s, 7 },
                                        { u"sha256"_s, content.sha256 } }))
                     .status,
                 Outcome::Status::Applied);
        const QString head = alone.value(u"SELECT seq || hash FROM ledger ORDER BY seq DESC LIMIT 1"_s).toString();

        ServerInstallation installation(admin, both->server.adminUrl(), name);
        must(installation.install());
        QCOMPARE(must(alone.onConnection([&](Connection &desk) { return installation.import(desk); })),
                 alone.value(u"SELECT max(seq) FROM ledger"_s).toLongLong());
        const auto again = alone.onConnection([&](Connection &desk) { return installation.import(desk); });
        QVERIFY(!again);
        QCOMPARE(again.error().subject, u"not_empty"_s);
        must(installation.addUser(u"solo"_s, u"Solo"_s, { u"agent"_s, u"lead"_s, u"administrator"_s }, u"geheim"_s));
        {
            const auto owner = must(ServerConnection::open(both->server.url(u"sc"_s, name)));
            QCOMPARE(
                must(owner->value(u"SELECT l.seq || l.hash FROM core.ledger l WHERE l.seq = CAST(:seq AS bigint)"_s,
                                  { { u"seq"_s, alone.value(u"SELECT max(seq) FROM ledger"_s) } }))
                    .toString(),
                head);
            const auto solo = must(ServerConnection::open(both->server.url(u"solo"_s, name)));
            QCOMPARE(
                must(solo->value(u"SELECT number FROM core.tickets WHERE title = 'Aus der Zeit allein'"_s)).toString(),
                number);
            QCOMPARE(must(ServerPeer(*solo, u"pc"_s).chunk(content.sha256, 0, 100)), QByteArray("Zeile 1"));
            QCOMPARE(must(solo->value(u"SELECT count(*) FROM core.activities"_s)).toInt(),
                     must(owner->value(u"SELECT count(*) FROM core.activities"_s)).toInt());
            QCOMPARE(must(owner->value(u"SELECT count(*) FROM core.user_roles WHERE login = 'solo'"_s)).toInt(),
                     3); // not once more
            // The next number follows, and the chain goes on from the imported head.
            Command next = ticket;
            next.opId = newUuid();
            next.verbs[0].id = u"t2"_s;
            const auto answer = must(solo->value(
                                         u"SELECT api.submit(CAST(:op AS text), 'pc', 1, CAST(:command AS text))"_s,
                                         { { u"op"_s, next.opId },
                                           { u"command"_s,
                                             QString::fromUtf8(
                                                 QJsonDocument(next.toJson()).toJson(QJsonDocument::Compact)) } }))
                                    .toString();
            QVERIFY2(answer.contains(u"\"applied\""), qPrintable(answer));
            QCOMPARE(
                must(
                    owner->value(
                        u"SELECT count(*) FROM core.ledger l LEFT JOIN core.ledger p ON p.seq = l.seq - 1 WHERE l.hash <> encode(sha256(convert_to(coalesce(p.hash, '') || l.seq || l.body_hash, 'UTF8')), 'hex')"_s))
                    .toInt(),
                0);
        }
        drop();
    }

    void installingAgainChangesNothing()
    {
        const QString head = u"SELECT seq || hash FROM core.ledger_head"_s;
        const QString before = must(both->server.admin()->value(head)).toString();
        must(both->server.installation->install());
        QCOMPARE(must(both->server.admin()->value(head)).toString(), before);
        QCOMPARE(both->submit(Command::make(u"test"_s, u"kern"_s, 1)
                                  .put(u"contacts"_s, newUuid(), { { u"name"_s, u"Bo Tal"_s } }))
                     .status,
                 Outcome::Status::Applied);
    }

    void anUpgradeBringsTheFunctionsOfToday() // those that changed, and those that are new
    {
        const auto admin = both->server.admin();
        must(admin->run(
            u"CREATE OR REPLACE FUNCTION core.head_seq() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS 'SELECT -1::bigint'"_s));
        must(admin->run(u"DROP FUNCTION api.get_chunk(text, bigint, bigint)"_s));
        must(both->server.installation->install());
        QCOMPARE(must(admin->value(u"SELECT core.head_seq() = seq FROM core.ledger_head"_s)).toBool(), true);
        const auto absent = ServerPeer(both->server.as(u"kern"_s), u"pc"_s).chunk(u"none"_s, 0, 1);
        QVERIFY(!absent);
        QCOMPARE(absent.error().subject, u"missing"_s); // it is there, and who logs in may call it
    }

    void aFailedInstallationLeavesNothingOpen() // and can be tried again
    {
        const auto admin = both->server.admin();
        must(admin->run(u"INSERT INTO core.schema_versions (part, version) VALUES ('server', 9999)"_s));
        QCOMPARE(both->server.installation->install().error().kind, Error::Kind::Invalid);
        QCOMPARE(
            must(
                admin->value(
                    u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"_s))
                .toInt(),
            0);
        must(admin->run(u"DELETE FROM core.schema_versions WHERE version = 9999"_s));
        must(both->server.installation->install());
    }

    void aRefusedUserHasNoLogin() // the directory wants a name: neither of the two stays by half
    {
        const auto admin = both->server.admin();
        QVERIFY(!both->server.installation->addUser(u"halb"_s, u" "_s, { u"agent"_s }, u"geheim"_s));
        QCOMPARE(must(admin->value(u"SELECT count(*) FROM pg_roles WHERE rolname = 'halb'"_s)).toInt(), 0);
        QCOMPARE(must(admin->value(u"SELECT count(*) FROM core.users WHERE login = 'halb'"_s)).toInt(), 0);
        must(both->server.installation->addUser(u"halb"_s, u"Halb"_s, { u"agent"_s }, u"geheim"_s));
        QCOMPARE(must(admin->value(u"SELECT count(*) FROM pg_roles WHERE rolname = 'halb'"_s)).toInt(), 1);
        must(admin->run(u"DROP ROLE halb"_s));
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
