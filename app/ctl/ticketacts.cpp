#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/tickets/attachmentdesk.h"
#include "models/tickets/escalationrules.h"
#include "models/tickets/mailintake.h"
#include "models/tickets/proposals.h"
#include "models/tickets/ticketstore.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

using Act
    = std::function<Result<Command>(const TicketCommands &, const Ticket &, const QCommandLineParser &, Connection &)>;

int act(const QString &verb, const QString &summary, const QList<QCommandLineOption> &options,
        const QStringList &arguments, const Act &compose)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary);
    parser.addPositionalArgument(u"NUMBER"_s, u"Number of the ticket, or a foreign reference."_s);
    parser.addOptions(options
                      + QList<QCommandLineOption> {
                          databaseOption(), loginOption(), { u"json"_s, u"Prints the outcome as JSON."_s } });
    if (const auto done = parse(parser, u"ticket "_s + verb, arguments))
        return *done;
    const auto number = onlyArgument(parser, u"NUMBER"_s);
    if (!number)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto actor = actingSession(parser, *desk);
    if (!actor)
        return BadInput;
    const auto ticket = visibleTicket(*desk, *actor, *number);
    const auto profile = ticket ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto command = compose(TicketCommands(*profile, actor->login, SystemClock().now()), *ticket, parser, *desk);
    if (!command)
        return complain(command.error());
    return carryOut(*desk, *command, parser);
}

/// The largest attachment by the profile of the desk, by the shipped one when there is no desk yet (PROF-4); complains
/// when it cannot be read.
std::optional<qint64> attachmentLimit(const QCommandLineParser &parser, Instant now)
{
    if (!QFile::exists(databasePath(parser)))
        return ServiceProfile::shipped().versionFor(now).attachmentBytes;
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    return profile ? std::optional(profile->versionFor(now).attachmentBytes) : std::nullopt;
}

/// The files of --attach, put beside the database before the command that names them.
Result<QList<Attachment>> attachedFiles(const QCommandLineParser &parser, qint64 limit)
{
    const AttachmentStore store = AttachmentStore::beside(databasePath(parser));
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

/// What --eml gives, or an empty draft.
Result<TicketDraft> draftFrom(const QCommandLineParser &parser, qint64 limit, Instant now)
{
    if (!parser.isSet(u"eml"_s))
        return TicketDraft();
    const QString file = parser.value(u"eml"_s);
    const auto report = reportFromMailFile(AttachmentStore::beside(databasePath(parser)), file, limit, now);
    if (!report)
        return fail(Error::Kind::Invalid, file + u": "_s + report.error().detail);
    if (!report->damaged.isEmpty())
        err() << "damaged in the mail: " << report->damaged.join(u", "_s) << '\n';
    if (!report->leftOut.isEmpty())
        err() << "too big, only in the attached source: " << report->leftOut.join(u", "_s) << '\n';
    return report->draft;
}

QCommandLineOption textOption(const QString &name, const QString &description)
{
    return { name, description, u"TEXT"_s };
}

/// The service of this name, whatever the case. Errors: Invalid.
Result<CatalogueService> serviceNamed(const Catalogue &catalogue, const QString &name)
{
    for (const CatalogueService &service : catalogue.services)
        if (service.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return service;
    return fail(Error::Kind::Invalid, u"--service: the catalogue has no service '%1'"_s.arg(name));
}

/// What --class, --service and --worsened make of the ticket.
Result<Command> qualification(const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser,
                              Connection &desk)
{
    if (!parser.isSet(u"class"_s) && !parser.isSet(u"service"_s))
        return fail(Error::Kind::Invalid, u"--class or --service is needed"_s);
    Qualification value = Qualification::of(t);
    if (parser.isSet(u"class"_s)) {
        const auto given = classFrom(parser.value(u"class"_s));
        if (!given)
            return tl::unexpected(given.error());
        value.disruptionClass = *given;
    }
    if (parser.isSet(u"worsened"_s))
        value.reason = Qualification::Reason::Worsened;
    if (!parser.isSet(u"service"_s))
        return commands.qualify(t, value);
    const auto file = TicketStore::file(desk, t.id.value);
    const auto catalogue = file ? TicketStore::catalogue(desk) : tl::unexpected(file.error());
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return serviceNamed(*catalogue, parser.value(u"service"_s)).map([&](const CatalogueService &service) {
        QList<ItemId> items;
        for (const TicketItem &item : file->items)
            items.append(item.id);
        value.service = service.id;
        value.isPromised = catalogue->promise(service.id, t.causePlace, items,
                                              QDate::fromString(toIso(t.reportedAt).left(10), Qt::ISODate))
            == Promise::Holds;
        return commands.qualify(t, value);
    });
}

} // namespace

int ticketNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Records a report (INC-1)."_s);
    parser.addOptions(
        { databaseOption(),
          loginOption(),
          { u"json"_s, u"Prints the outcome as JSON."_s },
          textOption(u"title"_s, u"One line."_s),
          { u"class"_s, u"prevents, hinders, minor or other (default)."_s, u"C"_s, u"other"_s },
          { u"reported"_s, u"Arrival (default: now)."_s, u"T"_s },
          { u"channel"_s, u"mail, phone (default), in_person or post."_s, u"NAME"_s, u"phone"_s },
          { u"caller"_s, u"Name of the caller."_s, u"NAME"_s },
          { u"attach"_s, u"A file to attach; may be given several times."_s, u"FILE"_s },
          { u"eml"_s,
            u"An e-mail file (.eml or Outlook's .msg): caller, text, channel, arrival and files are taken from it; --title and --reported win (SLA-2)."_s,
            u"FILE"_s } });
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
    const auto limit = attachmentLimit(parser, now);
    if (!limit)
        return Failed;
    const auto given = draftFrom(parser, *limit, now);
    if (!given)
        return complain(given.error());
    TicketDraft draft = *given;
    draft.id = newUuid();
    draft.disruptionClass = *disruptionClass;
    if (!parser.isSet(u"eml"_s) || parser.isSet(u"channel"_s))
        draft.channel = *channel;
    if (!parser.isSet(u"eml"_s) || parser.isSet(u"reported"_s)) {
        draft.reportedAt = *reported;
        draft.isArrivalKnown = true;
    }
    if (parser.isSet(u"title"_s))
        draft.text = parser.value(u"title"_s) + u'\n' + draft.text;
    if (parser.isSet(u"caller"_s))
        draft.callerName = parser.value(u"caller"_s);
    const auto problems = draft.problems(now);
    for (const auto &problem : problems)
        err() << problem.field << ": " << problem.code << '\n';
    if (!problems.isEmpty())
        return BadInput;
    const auto desk = openDesk(parser, true);
    if (!desk)
        return Failed;
    const auto attachments = attachedFiles(parser, *limit);
    if (!attachments)
        return complain(attachments.error());
    draft.attachments.append(*attachments);
    const QString login = actingLogin(parser, *desk);
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    return carryOut(*desk, TicketCommands(*profile, login, now).record(draft), parser);
}

int ticketTake(const QStringList &arguments)
{
    return act(u"take"_s, u"Takes the ticket over; work begins."_s, {}, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &,
                  Connection &) -> Result<Command> { return commands.take(t); });
}

int ticketClassify(const QStringList &arguments)
{
    return act(
        u"classify"_s,
        u"Sets class or service; --worsened counts from now, otherwise from the report (SLA-6). A service that is not in regular operation promises nothing (SCOPE-1)."_s,
        { { u"class"_s, u"prevents, hinders, minor or other (default: as it is)."_s, u"C"_s },
          { u"service"_s, u"Name of a service of the catalogue."_s, u"NAME"_s },
          { u"worsened"_s, u"The disruption became worse now."_s } },
        arguments, qualification);
}

int ticketEscalate(const QStringList &arguments)
{
    return act(
        u"escalate"_s,
        u"Hands the ticket to a level or party, with reason, what was tried and what the target asks for (INC-4)."_s,
        { { u"level"_s, u"1 to 3 (default 2)."_s, u"N"_s, u"2"_s },
          textOption(u"party"_s, u"Department or manufacturer."_s),
          { u"to"_s, u"What the party is: department or manufacturer (default)."_s, u"KIND"_s, u"manufacturer"_s },
          textOption(u"reason"_s, u"Why."_s),
          textOption(u"tried"_s, u"What was tried."_s),
          { u"item"_s, u"One required item, e.g. steps=… (several times)."_s, u"CODE=TEXT"_s } },
        arguments,
        [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser,
           Connection &) -> Result<Command> {
            Escalation value { parser.value(u"level"_s).toInt(), parser.value(u"party"_s).trimmed(),
                               parser.value(u"reason"_s), parser.value(u"tried"_s) };
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
                missing.append(problem.item.isEmpty() ? QString(u"--"_s + problem.field)
                                                      : u"--item %1=…"_s.arg(problem.item));
            if (!missing.isEmpty())
                return fail(Error::Kind::Invalid, u"missing: %1"_s.arg(missing.join(u", "_s)));
            return commands.escalate(t, value);
        });
}

int ticketNotify(const QStringList &arguments)
{
    return act(
        u"notify"_s, u"Logs that the customer was told by call or talk; the first time stops the clock (SLA-5)."_s,
        { { u"by"_s, u"call (default) or talk."_s, u"KIND"_s, u"call"_s },
          { u"at"_s, u"When (default: now)."_s, u"T"_s },
          textOption(u"text"_s, u"What was said."_s) },
        arguments,
        [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser,
           Connection &) -> Result<Command> {
            const auto at = instantFrom(parser, u"at"_s, SystemClock().now());
            if (!at || (parser.value(u"by"_s) != u"call" && parser.value(u"by"_s) != u"talk"))
                return fail(Error::Kind::Invalid, u"--by takes call or talk, --at an instant"_s);
            return commands.notifyCustomer(t, { parser.value(u"by"_s), parser.value(u"text"_s), t.callerName, 0, *at });
        });
}

int ticketSolve(const QStringList &arguments)
{
    return act(
        u"solve"_s, u"Solves with a documented solution or workaround (INC-11)."_s,
        { textOption(u"solution"_s, u"The solution."_s),
          textOption(u"workaround"_s, u"The workaround."_s),
          { u"told"_s, u"The customer knows; else telling is the next step, at the next service start (INC-6)."_s } },
        arguments,
        [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser,
           Connection &desk) -> Result<Command> {
            const Instant now = SystemClock().now();
            const auto profile = deskProfile(desk);
            if (!profile)
                return fail(Error::Kind::Internal, u"without a profile nothing is solved"_s);
            const auto tellAt = parser.isSet(u"told"_s) ? std::nullopt
                                                        : std::optional(Proposals::solutionTold(*profile, now));
            return commands.solve(t, parser.value(u"solution"_s), parser.value(u"workaround"_s), tellAt);
        });
}

int ticketClose(const QStringList &arguments)
{
    return act(u"close"_s, u"Closes a solved ticket."_s, {}, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &,
                  Connection &) -> Result<Command> { return commands.close(t); });
}

int ticketReopen(const QStringList &arguments)
{
    return act(u"reopen"_s, u"Reopens a solved or closed ticket; the history stays."_s,
               { textOption(u"reason"_s, u"Why."_s) }, arguments,
               [](const TicketCommands &commands, const Ticket &t, const QCommandLineParser &parser,
                  Connection &) -> Result<Command> { return commands.reopen(t, parser.value(u"reason"_s)); });
}

} // namespace sc::ctl
