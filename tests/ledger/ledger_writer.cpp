// The victim of tst_kill: submits commands for ever and says each op_id once its command is saved.
#include "models/ledger/ledger.h"
#include "models/storage/migrations.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto connection = Connection::open(QCoreApplication::arguments().at(1));
    if (!connection || !migrate(**connection))
        return 1;
    const SystemClock clock;
    const Ledger ledger(clock);
    for (int i = 0;; ++i) {
        Command command = Command::make(u"ticket.record"_s, u"system"_s, clock.now());
        command.put(u"tickets"_s, command.opId,
                    { { u"title"_s, u"Vorgang %1"_s.arg(i) },
                      { u"channel"_s, u"phone"_s },
                      { u"state"_s, u"new"_s },
                      { u"reported_at"_s, clock.now() },
                      { u"clock_from"_s, clock.now() } });
        const auto applied = ledger.submit(**connection, command);
        if (!applied)
            return applied.error().subject == u"disk" ? 3 : 2;
        if (applied->outcome.status != Outcome::Status::Applied)
            return 2;
        std::printf("%s\n", qPrintable(command.opId));
        std::fflush(stdout);
    }
}
