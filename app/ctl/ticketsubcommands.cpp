#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/domain/csvreader.h"
#include "models/servicetime/explanation.h"
#include "models/tickets/attachmentdesk.h"
#include "models/tickets/escalationrules.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

QString verdict(const QueueRules &rules, const Ticket &ticket, Instant asOf)
{
    using servicetime::Stage;
    switch (rules.read(ticket, asOf).stage) {
    case Stage::Met: return u"met"_s;
    case Stage::MetLate: return u"met_late"_s;
    case Stage::Breached: return u"breached"_s;
    default: return u"open"_s;
    }
}

QString isoOrEmpty(std::optional<Instant> at)
{
    return at ? toIso(*at) : QString();
}

const QStringList listColumns { u"number"_s, u"state"_s, u"class"_s, u"reported_at"_s, u"due_at"_s, u"first_notified_at"_s, u"verdict"_s, u"title"_s, u"owner"_s, u"level"_s };

QJsonObject toJson(const QueueRules &rules, const Ticket &t, Instant asOf)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return { { u"number"_s, t.number }, { u"state"_s, code(t.state) }, { u"class"_s, servicetime::code(t.disruptionClass) }, { u"reported_at"_s, toIso(t.reportedAt) },
             { u"due_at"_s, orNull(isoOrEmpty(rules.dueAt(t))) }, { u"first_notified_at"_s, orNull(isoOrEmpty(t.notifiedAt)) }, { u"verdict"_s, verdict(rules, t, asOf) },
             { u"title"_s, t.title }, { u"owner"_s, orNull(t.owner) }, { u"level"_s, t.level }, { u"promised"_s, t.promised } };
}

int printTickets(const QCommandLineParser &parser, bool asJson)
{
    const auto asOf = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!asOf)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto tickets = TicketStore::all(*desk);
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
            fields.append(csvField(json.value(column).toVariant().toString()));
        out() << fields.join(u',') << '\n';
    }
    return Ok;
}

using Act = std::function<Result<Command>(const TicketCommands &, const Ticket &, const QCommandLineParser &)>;

int act(const QString &verb, const QString &summary, const QList<QCommandLineOption> &options, const QStringList &arguments, const Act &compose)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary);
    parser.addPositionalArgument(u"NUMBER"_s, u"Number of the ticket, or a foreign reference."_s);
    parser.addOptions(options + QList<QCommandLineOption> { databaseOption(), loginOption(), { u"json"_s, u"Prints the outcome as JSON."_s } });
    if (const auto done = parse(parser, u"ticket "_s + verb, arguments))
        return *done;
    const auto number = onlyArgument(parser, u"NUMBER"_s);
    if (!number)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto ticket = TicketStore::byNumber(*desk, *number);
    if (!ticket)
        return complain(ticket.error());
    if (!*ticket) {
        err() << "there is no ticket " << *number << '\n';
        return Failed;
    }
    const QString login = actingLogin(parser, *desk);
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const auto command = compose(TicketCommands(*profile, login, SystemClock().now()), **ticket, parser);
    if (!command)
        return complain(command.error());
    return carryOut(*desk, *command, parser);
}

/// The files of --attach, put beside the database before the command that names them.
Result<QList<Attachment>> attachedFiles(const QCommandLineParser &parser)
{
    const AttachmentStore store = AttachmentStore::beside(databasePath(parser));
    const qint64 limit = ServiceProfile::shipped().versionFor(SystemClock().now()).attachmentBytes;
    QList<Attachment> attachments;
    const QStringList files = parser.values(u"attach"_s);
    for (const QString &file : files) {
        const auto attachment = storeAttachment(store, file, limit);
        if (!attachment)
            return fail(Error::Kind::Invalid, file + u": "_s + attachment.error().detail);
        attachments.append(*attachment);
    }
    return attachments;
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
        list.append(QJsonObject { { u"name"_s, attachment.name }, { u"media_type"_s, attachment.mediaType }, { u"size"_s, attachment.size }, { u"sha256"_s, attachment.sha256 },
                                  { u"content"_s, verified ? u"ok"_s : verified.error().subject } });
    }
    return list;
}

QCommandLineOption textOption(const QString &name, const QString &description)
{
    return { name, description, u"TEXT"_s };
}

} // namespace

int ticketList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"All tickets with deadline and verdict (open, breached, met, met_late) as of an instant."_s);
    parser.addOptions({ databaseOption(), { u"json"_s, u"JSON instead of CSV."_s }, { u"as-of"_s, u"Instant of the verdict (default: now)."_s, u"T"_s } });
    if (const auto done = parse(parser, u"ticket list"_s, arguments))
        return *done;
    return printTickets(parser, parser.isSet(u"json"_s));
}

int exportTickets(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"All tickets as CSV."_s);
    parser.addOptions({ databaseOption(), { u"as-of"_s, u"Instant of the verdict (default: now)."_s, u"T"_s } });
    if (const auto done = parse(parser, u"export tickets"_s, arguments))
        return *done;
    return printTickets(parser, false);
}

int ticketShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"One ticket with its deadline explained and its timeline."_s);
    parser.addPositionalArgument(u"NUMBER"_s, u"Number of the ticket, or a foreign reference."_s);
    parser.addOptions({ databaseOption(), { u"json"_s, u"JSON instead of text."_s } });
    if (const auto done = parse(parser, u"ticket show"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto ticket = TicketStore::byNumber(*desk, parser.positionalArguments().value(0));
    if (!ticket)
        return complain(ticket.error());
    if (!*ticket) {
        err() << "there is no ticket " << parser.positionalArguments().value(0) << '\n';
        return Failed;
    }
    const Ticket &t = **ticket;
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
    out() << t.number << "  " << t.title << "\n" << code(t.state) << ", " << servicetime::code(t.disruptionClass) << ", " << verdict(rules, t, SystemClock().now()) << "\n\n";
    const QStringList explanation = rules.explain(t, servicetime::Language::German);
    for (const QString &line : explanation)
        out() << line << '\n';
    out() << '\n';
    printAttachments(file->attachments, store);
    for (const TicketEntry &entry : file->entries)
        out() << toIso(entry.occurredAt) << "  " << entry.login << "  " << entry.kind << (entry.voided ? " (taken back)" : "") << "  " << entry.text << '\n';
    return Ok;
}

int ticketNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Records a report (INC-1)."_s);
    parser.addOptions({ databaseOption(), loginOption(), { u"json"_s, u"Prints the outcome as JSON."_s }, textOption(u"title"_s, u"One line."_s),
                        { u"class"_s, u"prevents, hinders, minor or other (default)."_s, u"C"_s, u"other"_s }, { u"reported"_s, u"Arrival (default: now)."_s, u"T"_s },
                        { u"channel"_s, u"mail, phone (default), in_person or post."_s, u"NAME"_s, u"phone"_s }, { u"caller"_s, u"Name of the caller."_s, u"NAME"_s },
                        { u"attach"_s, u"A file to attach; may be given several times."_s, u"FILE"_s } });
    if (const auto done = parse(parser, u"ticket new"_s, arguments))
        return *done;
    const Instant now = SystemClock().now();
    const auto reported = instantFrom(parser, u"reported"_s, now);
    const auto disruptionClass = servicetime::disruptionClassFromCode(parser.value(u"class"_s));
    const auto channel = channelFromCode(parser.value(u"channel"_s));
    if (!reported || !disruptionClass || !channel) {
        err() << "--class takes prevents, hinders, minor, other; --channel mail, phone, in_person, post\n";
        return BadInput;
    }
    TicketDraft draft;
    draft.id = newUuid();
    draft.text = parser.value(u"title"_s);
    draft.disruptionClass = *disruptionClass;
    draft.channel = *channel;
    draft.reportedAt = *reported;
    draft.callerName = parser.value(u"caller"_s);
    const auto problems = draft.problems(now);
    for (const auto &problem : problems)
        err() << problem.field << ": " << problem.code << '\n';
    if (!problems.isEmpty())
        return BadInput;
    const auto desk = openDesk(parser, true);
    if (!desk)
        return Failed;
    const auto attachments = attachedFiles(parser);
    if (!attachments)
        return complain(attachments.error());
    draft.attachments = *attachments;
    const QString login = actingLogin(parser, *desk);
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    return carryOut(*desk, TicketCommands(*profile, login, now).record(draft), parser);
}

int ticketTake(const QStringList &arguments)
{
    return act(u"take"_s, u"Takes the ticket over; work begins."_s, {}, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &) -> Result<Command> { return commands.take(t); });
}

int ticketClassify(const QStringList &arguments)
{
    return act(u"classify"_s, u"Sets the class; --worsened counts from now, otherwise from the report (SLA-6)."_s,
               { { u"class"_s, u"prevents, hinders, minor or other."_s, u"C"_s }, { u"worsened"_s, u"The disruption became worse now."_s } }, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser) -> Result<Command> {
                   const auto value = servicetime::disruptionClassFromCode(parser.value(u"class"_s));
                   if (!value)
                       return fail(Error::Kind::Invalid, u"--class takes prevents, hinders, minor, other"_s);
                   Qualification qualification = Qualification::of(t);
                   qualification.disruptionClass = *value;
                   if (parser.isSet(u"worsened"_s))
                       qualification.reason = Qualification::Reason::Worsened;
                   return commands.qualify(t, qualification);
               });
}

int ticketEscalate(const QStringList &arguments)
{
    return act(u"escalate"_s, u"Hands the ticket to a level or party, with reason, what was tried and what the target asks for (INC-4)."_s,
               { { u"level"_s, u"1 to 3 (default 2)."_s, u"N"_s, u"2"_s }, textOption(u"party"_s, u"Department or manufacturer."_s),
                 { u"to"_s, u"What the party is: department or manufacturer (default)."_s, u"KIND"_s, u"manufacturer"_s }, textOption(u"reason"_s, u"Why."_s),
                 textOption(u"tried"_s, u"What was tried."_s), { u"item"_s, u"One required item, e.g. steps=… (several times)."_s, u"CODE=TEXT"_s } },
               arguments, [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser) -> Result<Command> {
                   Escalation value { parser.value(u"level"_s).toInt(), parser.value(u"party"_s).trimmed(), parser.value(u"reason"_s), parser.value(u"tried"_s) };
                   const QString kind = parser.value(u"to"_s);
                   if (value.level < 1 || value.level > 3 || (kind != u"department" && kind != u"manufacturer"))
                       return fail(Error::Kind::Invalid, u"--level takes 1 to 3, --to department or manufacturer"_s);
                   if (!value.party.isEmpty())
                       value.partyKind = kind;
                   const QStringList items = parser.values(u"item"_s);
                   for (const QString &item : items)
                       value.items.append({ item.section(u'=', 0, 0).trimmed(), item.section(u'=', 1).trimmed() });
                   QStringList missing;
                   const auto problems = EscalationRules::shipped().problems(value, SystemClock().now());
                   for (const EscalationRules::Problem &problem : problems)
                       missing.append(problem.item.isEmpty() ? QString(u"--"_s + problem.field) : u"--item %1=…"_s.arg(problem.item));
                   if (!missing.isEmpty())
                       return fail(Error::Kind::Invalid, u"missing: %1"_s.arg(missing.join(u", "_s)));
                   return commands.escalate(t, value);
               });
}

int ticketNotify(const QStringList &arguments)
{
    return act(u"notify"_s, u"Logs that the customer was told by call or talk; the first time stops the clock (SLA-5)."_s,
               { { u"by"_s, u"call (default) or talk."_s, u"KIND"_s, u"call"_s }, { u"at"_s, u"When (default: now)."_s, u"T"_s }, textOption(u"text"_s, u"What was said."_s) }, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser) -> Result<Command> {
                   const auto at = instantFrom(parser, u"at"_s, SystemClock().now());
                   if (!at || (parser.value(u"by"_s) != u"call" && parser.value(u"by"_s) != u"talk"))
                       return fail(Error::Kind::Invalid, u"--by takes call or talk, --at an instant"_s);
                   return commands.notifyCustomer(t, { parser.value(u"by"_s), parser.value(u"text"_s), t.callerName, 0, *at });
               });
}

int ticketSolve(const QStringList &arguments)
{
    return act(u"solve"_s, u"Solves with a documented solution or workaround (INC-11)."_s,
               { textOption(u"solution"_s, u"The solution."_s), textOption(u"workaround"_s, u"The workaround."_s) }, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser) -> Result<Command> {
                   return commands.solve(t, parser.value(u"solution"_s), parser.value(u"workaround"_s));
               });
}

int ticketClose(const QStringList &arguments)
{
    return act(u"close"_s, u"Closes a solved ticket."_s, {}, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &) -> Result<Command> { return commands.close(t); });
}

int ticketReopen(const QStringList &arguments)
{
    return act(u"reopen"_s, u"Reopens a solved or closed ticket; the history stays."_s, { textOption(u"reason"_s, u"Why."_s) }, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser) -> Result<Command> { return commands.reopen(t, parser.value(u"reason"_s)); });
}

int queues(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The queues with their counts, and the open tickets with their countdowns."_s);
    parser.addOptions({ databaseOption(), loginOption() });
    if (const auto done = parse(parser, u"queues list"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto tickets = TicketStore::queue(*desk, 500);
    if (!tickets)
        return complain(tickets.error());
    const Instant now = SystemClock().now();
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const QueueRules rules(*profile, actingLogin(parser, *desk));
    constexpr std::array names { "Mine", "My team", "Unassigned", "1st level", "2nd level", "3rd level", "Due soon", "Breached", "To inform", "Follow-ups today", "Waiting", "All open", "Closed" };
    static_assert(names.size() == QueueCount);
    for (int queue = 0; queue < QueueCount; ++queue) {
        const auto in = std::count_if(tickets->begin(), tickets->end(), [&](const Ticket &t) { return rules.queuesOf(t, now) >> queue & 1U; });
        out() << QString::fromLatin1(names.at(static_cast<size_t>(queue))).leftJustified(18) << QString::number(in).rightJustified(6) << '\n';
    }
    QList<Ticket> open = *tickets;
    open.removeIf([](const Ticket &t) { return !isOpen(t.state) || t.notifiedAt; });
    std::stable_sort(open.begin(), open.end(), [&](const Ticket &a, const Ticket &b) { return rules.dueAt(a).value_or(0) < rules.dueAt(b).value_or(0); });
    out() << "\nStill to inform, by deadline:\n";
    for (const Ticket &t : open) {
        const auto reading = rules.read(t, now);
        QString left = (reading.remaining < 0 ? u"breached by "_s : u"in "_s) + servicetime::durationText(std::abs(reading.remaining) / 60 * 60);
        if (reading.isPaused && reading.resumesAt && reading.remaining >= 0)
            left += u", paused until "_s + toIso(*reading.resumesAt).mid(5, 11).replace(u'T', u' ');
        out() << t.number << "  " << servicetime::code(t.disruptionClass).leftJustified(9) << left.leftJustified(44) << t.title << '\n';
    }
    return Ok;
}

} // namespace sc::ctl
