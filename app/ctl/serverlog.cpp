#include "app/ctl/deskfile.h"
#include "app/ctl/serveraccess.h"
#include "app/ctl/subcommand.h"
#include "models/sync/ledgerlog.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int serverExportLog(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What a central log has to know, one JSON object a line: denied commands, changes of people and their roles, exports, erasures. Who, when, what kind; no content. "
        "The last line's seq is what --after takes the next time."_s);
    parser.addOptions({ auditorOption(),
                        { u"after"_s, u"Only what follows this place of the ledger."_s, u"SEQ"_s, u"0"_s },
                        { u"since"_s, u"Only what was recorded then or later (ISO 8601)."_s, u"TIME"_s } });
    if (const auto done = parse(parser, u"server export-log"_s, arguments))
        return *done;
    bool isNumber = false;
    const qint64 after = parser.value(u"after"_s).toLongLong(&isNumber);
    const auto since = instantFrom(parser, u"since"_s, 0);
    if (!isNumber || after < 0 || !since) {
        if (!isNumber || after < 0)
            err() << "--after: '" << parser.value(u"after"_s) << "' is no place of the ledger\n";
        return BadInput;
    }
    return withAuditor(parser, [&](ServerConnection &server) {
        const auto done = exportLog(server, after, *since,
                                    [](const QByteArray &line) { out() << QString::fromUtf8(line) << '\n'; });
        return done ? static_cast<int>(Ok) : complain(done.error());
    });
}

} // namespace sc::ctl
