// chaos_client URL LOGIN FOLDER: the victim of tst_chaos; works on the replica in FOLDER, sends and fetches, and says
// each op_id once its command is saved.
#include "tests/support/member.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Member member(arguments.at(1), arguments.at(2), arguments.at(3), std::chrono::seconds(3));
    for (int n = 0; n < 5000; ++n) { // not for ever, whatever becomes of the one who started this
        TicketDraft draft;
        draft.id = newUuid();
        draft.text = u"%1 %2"_s.arg(arguments.at(2), draft.id);
        draft.reportedAt = QDateTime::currentSecsSinceEpoch() - 60;
        const Outcome outcome = member.submit(member.desk.compose().record(draft));
        if (outcome.status == Outcome::Status::Applied) {
            std::printf("%s\n", qPrintable(outcome.opId));
            std::fflush(stdout);
        }
        QTest::qWait(20);
    }
}
