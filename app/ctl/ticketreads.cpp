#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"
#include "models/servicetime/explanation.h"
#include "models/tickets/attachmentdesk.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

QString isoOrEmpty(std::optional<Instant> at)
{
    return at ? toIso(*at) : QString();
}

const QStringList listColumns { u"number"_s,      u"state"_s,  u"class"_s,
                                u"reported_at"_s, u"due_at"_s, u"first_notified_at"_s,
                                u"verdict"_s,     u"title"_s,  u"owner"_s,
                                u"level"_s };

QJsonObject toJson(const QueueRules &rules, const Ticket &t, Instant asOf)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return { { u"number"_s, t.number },
             { u"state"_s, code(t.state) },
             { u"class"_s, servicetime::code(t.disruptionClass) },
             { u"reported_at"_s, toIso(t.reportedAt) },
             { u"due_at"_s, orNull(isoOrEmpty(rules.dueAt(t))) },
             { u"first_notified_at"_s, orNull(isoOrEmpty(t.notifiedAt)) },
             { u"verdict"_s, servicetime::verdictCode(rules.read(t, asOf).stage) },
             { u"title"_s, t.title },
             { u"owner"_s, orNull(t.owner) },
             { u"level"_s, t.level },
             { u"promised"_s, t.promised } };
}

int printTickets(const QCommandLineParser &parser, bool asJson)
{
    const auto asOf = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!asOf)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto viewer = actingSession(parser, *desk);
    if (!viewer)
        return BadInput;
    const auto tickets = TicketStore::all(*desk).and_then(
        [&](const QList<Ticket> &all) { return TicketStore::visible(*desk, *viewer, all); }); // INC-15
    if (!tickets)
        return complain(tickets.error());
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const QueueRules rules(*profile, {});
    if (asJson) {
        QJsonArray list;
        for (const Ticket &ticket : *tickets)
            list.append(toJson(rules, ticket, *asOf));
        out() << QJsonDocument(list).toJson();
        return Ok;
    }
    out() << listColumns.join(u',') << '\n';
    for (const Ticket &ticket : *tickets) {
        const QJsonObject json = toJson(rules, ticket, *asOf);
        QStringList fields;
        for (const QString &column : listColumns)
            fields.append(json.value(column).toVariant().toString());
        out() << csvRecord(fields) << '\n';
    }
    return Ok;
}

/// Every attachment with its size and whether its content is there and whole.
void printAttachments(const QList<Attachment> &attachments, const AttachmentStore &store)
{
    for (const Attachment &attachment : attachments) {
        if (attachment.isRemoved)
            continue;
        const auto verified = store.verify(attachment.sha256);
        out() << "attachment  " << attachment.name << "  " << attachment.size << " bytes  " << attachment.sha256
              << (verified ? QString() : QString(u"  ("_s + verified.error().subject + u')')) << '\n';
    }
}

QJsonArray toJson(const QList<Attachment> &attachments, const AttachmentStore &store)
{
    QJsonArray list;
    for (const Attachment &attachment : attachments) {
        if (attachment.isRemoved)
            continue;
        const auto verified = store.verify(attachment.sha256);
        list.append(QJsonObject { { u"name"_s, attachment.name },
                                  { u"media_type"_s, attachment.mediaType },
                                  { u"size"_s, attachment.size },
                                  { u"sha256"_s, attachment.sha256 },
                                  { u"content"_s, verified ? u"ok"_s : verified.error().subject } });
    }
    return list;
}

} // namespace

int ticketList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"All tickets with deadline and verdict (open, breached, met, met_late) as of an instant."_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"json"_s, u"JSON instead of CSV."_s },
                        { u"as-of"_s, u"Instant of the verdict (default: now)."_s, u"T"_s } });
    if (const auto done = parse(parser, u"ticket list"_s, arguments))
        return *done;
    return printTickets(parser, parser.isSet(u"json"_s));
}

int ticketShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"One ticket with its deadline explained and its timeline."_s);
    parser.addPositionalArgument(u"NUMBER"_s, u"Number of the ticket, or a foreign reference."_s);
    parser.addOptions({ databaseOption(), loginOption(), { u"json"_s, u"JSON instead of text."_s } });
    if (const auto done = parse(parser, u"ticket show"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto viewer = actingSession(parser, *desk);
    if (!viewer)
        return BadInput;
    const auto ticket = visibleTicket(*desk, *viewer, parser.positionalArguments().value(0));
    if (!ticket)
        return Failed;
    const Ticket &t = *ticket;
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const QueueRules rules(*profile, {});
    const auto file = TicketStore::file(*desk, t.id.value);
    if (!file)
        return complain(file.error());
    const AttachmentStore store = AttachmentStore::beside(databasePath(parser));
    if (parser.isSet(u"json"_s)) {
        QJsonObject json = toJson(rules, t, SystemClock().now());
        json.insert(u"attachments"_s, toJson(file->attachments, store));
        out() << QJsonDocument(json).toJson();
        return Ok;
    }
    out() << t.number << "  " << t.title << "\n"
          << code(t.state) << ", " << servicetime::code(t.disruptionClass) << ", "
          << servicetime::verdictCode(rules.read(t, SystemClock().now()).stage) << "\n\n";
    const QStringList explanation = rules.explain(t, servicetime::Language::German);
    for (const QString &line : explanation)
        out() << line << '\n';
    out() << '\n';
    printAttachments(file->attachments, store);
    for (const TicketEntry &entry : file->entries)
        out() << toIso(entry.occurredAt) << "  " << entry.login << "  " << entry.kind
              << (entry.voided ? " (taken back)" : "") << "  " << entry.text << '\n';
    return Ok;
}

} // namespace sc::ctl
