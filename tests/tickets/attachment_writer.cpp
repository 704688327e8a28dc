// The victim of tst_attachments: stores a file, says its hash, then records the ticket that names it, and says the id.
#include "models/domain/ids.h"
#include "models/ledger/ledger.h"
#include "models/storage/migrations.h"
#include "models/tickets/attachmentdesk.h"
#include "models/tickets/ticketcommands.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().at(1);
    const auto connection = Connection::open(path);
    if (!connection || !migrate(**connection))
        return 1;
    const SystemClock clock;
    const Ledger ledger(clock);
    const AttachmentStore store = AttachmentStore::beside(path);
    while (true) {
        TicketDraft draft;
        draft.id = newUuid();
        draft.text = u"Bildschirmfoto"_s;
        draft.reportedAt = clock.now();
        QBuffer source;
        source.setData(draft.id.toLatin1().repeated(2000));
        source.open(QIODevice::ReadOnly);
        const auto attachment = storeAttachment(store, source, u"Bild.png"_s, 1'000'000);
        if (!attachment)
            return 2;
        std::printf("stored %s\n", qPrintable(attachment->sha256));
        std::fflush(stdout);
        QThread::usleep(500); // room for a kill between file and command
        draft.attachments.append(*attachment);
        const auto applied = ledger.submit(
            **connection, TicketCommands(ServiceProfile::shipped(), u"system"_s, clock.now()).record(draft));
        if (!applied || applied->outcome.status != Outcome::Status::Applied)
            return 3;
        std::printf("recorded %s\n", qPrintable(attachment->sha256));
        std::fflush(stdout);
    }
}
