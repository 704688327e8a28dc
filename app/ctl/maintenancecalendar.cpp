#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/maintenance/calendarexchange.h"
#include "models/maintenance/maintenancestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

QString nameOf(ImportLine::What what)
{
    switch (what) {
    case ImportLine::What::New: return u"new"_s;
    case ImportLine::What::Changed: return u"changed"_s;
    case ImportLine::What::Same: return u"same"_s;
    case ImportLine::What::Missing: return u"missing"_s;
    case ImportLine::What::Refused: return u"refused"_s;
    }
    return {};
}

void print(const CalendarImport &import, bool asJson)
{
    QJsonArray list;
    for (const ImportLine &line : import.lines)
        list.append(QJsonObject { { u"entry"_s, line.number },
                                  { u"what"_s, nameOf(line.what) },
                                  { u"title"_s, line.title },
                                  { u"detail"_s, line.detail } });
    if (asJson) {
        out() << QJsonDocument(list).toJson();
        return;
    }
    out() << "entry,what,title,detail\n";
    for (const ImportLine &line : import.lines)
        out() << csvRecord({ QString::number(line.number), nameOf(line.what), line.title, line.detail }) << '\n';
}

/// All commands of the import in one transaction; the exit code.
int apply(Connection &desk, const CalendarImport &import)
{
    const SystemClock clock;
    const auto applied = Ledger(clock).submitAll(desk, import.commands);
    if (!applied)
        return complain(applied.error());
    if (!tellRefusals(*applied))
        return Failed;
    err() << import.commands.size() << " entries were taken over\n";
    return import.count(ImportLine::What::Refused) == 0 ? Ok : BadInput;
}

} // namespace

int calendarExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The maintenance calendar, or one window, rule, change or release of it, as an iCalendar file that calendar programs can subscribe to (MNT-5)."_s);
    parser.addOptions(
        { databaseOption(),
          { u"window"_s, u"Only this window, as 'maintenance list' names it (a rule by the part before the slash)."_s,
            u"KEY"_s },
          { u"output"_s, u"File (default: standard output)."_s, u"FILE"_s } });
    if (const auto done = parse(parser, u"calendar export"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto book = MaintenanceStore::book(*desk);
    if (!book)
        return complain(book.error());
    const Instant now = SystemClock().now();
    const QString key = parser.value(u"window"_s);
    const auto events = CalendarExchange::eventsOf(*book, *profile, now, key);
    if (events.isEmpty() && !key.isEmpty()) {
        err() << "there is no window or rule '" << key << "'\n";
        return BadInput;
    }
    const QByteArray text = ICalendar::write(events, u"Wartung"_s, now);
    if (!parser.isSet(u"output"_s)) {
        out() << QString::fromUtf8(text);
        return Ok;
    }
    QSaveFile file(parser.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        err() << file.fileName() << ": " << file.errorString() << '\n';
        return Failed;
    }
    return Ok;
}

int calendarImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes over an iCalendar file (MNT-5): rules, deviations, windows, freezes, changes and releases. Prints what becomes of each entry as CSV entry,what,title,detail; a bad entry does "
        "not keep the others out (exit code 2), a second import changes nothing."_s);
    parser.addPositionalArgument(u"FILE"_s, u"iCalendar, UTF-8."_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"dry-run"_s, u"Writes nothing."_s },
                        { u"json"_s, u"JSON instead of CSV."_s } });
    if (const auto done = parse(parser, u"calendar import"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"FILE"_s);
    if (!name)
        return BadInput;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        err() << *name << ": " << file.errorString() << '\n';
        return BadInput;
    }
    const auto desk = openDesk(parser, false);
    const auto profile = desk ? deskProfile(*desk) : std::nullopt;
    if (!profile)
        return Failed;
    const auto book = MaintenanceStore::book(*desk);
    if (!book)
        return complain(book.error());
    const auto import = CalendarExchange::plan(file.readAll(), *book, *profile, actingLogin(parser, *desk),
                                               SystemClock().now());
    if (!import)
        return complain(import.error());
    print(*import, parser.isSet(u"json"_s));
    out().flush();
    if (!parser.isSet(u"dry-run"_s))
        return apply(*desk, *import);
    err() << "nothing was written\n";
    return import->count(ImportLine::What::Refused) == 0 ? Ok : BadInput;
}

} // namespace sc::ctl
