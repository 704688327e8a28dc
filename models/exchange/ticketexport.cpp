#include "models/exchange/ticketexport.h"

#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"
#include "models/tickets/ticketstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Names = QHash<QString, QString>; ///< "what/id" → name

Result<Names> namesOf(Connection &connection)
{
    const auto rows = connection.selectNamed(u"export_names"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    Names names;
    for (const Row &row : *rows) {
        QString &name = names[QString(row.text("what"_L1) + u'/' + row.text("id"_L1))];
        name += (name.isEmpty() ? QString() : u"; "_s) + row.text("name"_L1); // several references
    }
    return names;
}

QJsonValue iso(std::optional<Instant> at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonObject rowOf(const Ticket &t, const QueueRules &rules, const Names &names, Instant asOf)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    const auto name = [&](const QString &what, const QString &id) {
        return text(names.value(QString(what + u'/' + id)));
    };
    return { { u"number"_s, t.number },
             { u"references"_s, name(u"reference"_s, t.id.value) },
             { u"title"_s, t.title },
             { u"description"_s, text(t.description) },
             { u"kind"_s, code(t.kind) },
             { u"class"_s, servicetime::code(t.disruptionClass) },
             { u"state"_s, code(t.state) },
             { u"waiting_for"_s, text(code(t.waitingFor)) },
             { u"resume_at"_s, iso(t.resumeAt) },
             { u"channel"_s, code(t.channel) },
             { u"reported_at"_s, toIso(t.reportedAt) },
             { u"recorded_at"_s, toIso(t.recordedAt) },
             { u"recorded_by"_s, t.recordedBy },
             { u"due_at"_s, iso(rules.dueAt(t)) },
             { u"first_notified_at"_s, iso(t.notifiedAt) },
             { u"first_notified_via"_s, text(t.notifiedVia) },
             { u"verdict"_s, servicetime::verdictCode(rules.read(t, asOf).stage) },
             { u"promised"_s, t.promised },
             { u"priority"_s, t.priority },
             { u"tenant"_s, name(u"tenant"_s, t.tenant.value) },
             { u"caller_name"_s, text(t.callerName) },
             { u"caller_phone"_s, text(t.callerPhone) },
             { u"caller_mail"_s, text(t.callerMail) },
             { u"service"_s, name(u"service"_s, t.service.value) },
             { u"category"_s, name(u"category"_s, t.category.value) },
             { u"side"_s, text(t.side) },
             { u"cause_place"_s, text(t.causePlace) },
             { u"level"_s, t.level },
             { u"team"_s, name(u"team"_s, t.team.value) },
             { u"owner"_s, text(t.owner) },
             { u"external_party"_s, text(t.externalParty) },
             { u"next_step"_s, text(t.nextStep) },
             { u"follow_up_at"_s, iso(t.followUpAt) },
             { u"solution"_s, text(t.solution) },
             { u"workaround"_s, text(t.workaround) },
             { u"solved_at"_s, iso(t.solvedAt) },
             { u"closed_at"_s, iso(t.closedAt) },
             { u"withdrawn_reason"_s, text(t.withdrawnReason) },
             { u"imported_from"_s, text(t.importedFrom) } };
}

} // namespace

QStringList TicketExport::columns()
{
    return u"number references title description kind class state waiting_for resume_at channel reported_at recorded_at recorded_by due_at first_notified_at "
           "first_notified_via verdict promised priority tenant caller_name caller_phone caller_mail service category side cause_place level team owner "
           "external_party next_step follow_up_at solution workaround solved_at closed_at withdrawn_reason imported_from"_s
               .split(u' ');
}

Result<QList<QJsonObject>> TicketExport::rows(Connection &connection, const QueueRules &rules, const Session &viewer,
                                              Instant asOf)
{
    const auto names = namesOf(connection);
    if (!names)
        return tl::unexpected(names.error());
    const auto tickets = TicketStore::all(connection).and_then([&](const QList<Ticket> &all) {
        return TicketStore::visible(connection, viewer, all);
    });
    if (!tickets)
        return tl::unexpected(tickets.error());
    QList<QJsonObject> rows;
    for (const Ticket &ticket : *tickets)
        rows.append(rowOf(ticket, rules, *names, asOf));
    return rows;
}

QByteArray TicketExport::csv(const QList<QJsonObject> &rows)
{
    const QStringList names = columns();
    QStringList lines { names.join(u',') };
    for (const QJsonObject &row : rows) {
        QStringList fields;
        for (const QString &name : names)
            fields.append(row.value(name).toVariant().toString());
        lines.append(csvRecord(fields));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace sc
