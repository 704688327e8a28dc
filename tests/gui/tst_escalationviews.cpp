#include "models/domain/localtime.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/hosttool.h"
#include "tests/support/shop.h"
#include "views/documents/ticketprinting.h"
#include "views/shell/coverage.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/noticedialogs.h"
#include "views/tickets/noticewindow.h"
#include "views/tickets/ticketwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

QString recorded(Shop &shop, DisruptionClass disruptionClass = DisruptionClass::Hinders)
{
    TicketDraft draft;
    draft.id = newUuid();
    draft.text = u"Postfach leer"_s;
    draft.callerName = u"Frau Sommer"_s;
    draft.reportedAt = shop.clock.now();
    draft.disruptionClass = disruptionClass;
    answerOf(shop.desk.submit(shop.desk.compose().record(draft)));
    return draft.id;
}

/// Whether \p dialog refuses with words that contain \p part.
bool refuses(ActDialog &dialog, const QString &part)
{
    dialog.accept();
    const auto labels = dialog.findChildren<QLabel *>();
    return dialog.result() != QDialog::Accepted
        && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(part); });
}

QPlainTextEdit *field(const QWidget &dialog, const QString &name)
{
    const auto edits = dialog.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *edit : edits)
        if (edit->accessibleName() == name)
            return edit;
    return nullptr;
}

/// What pdftotext reads, with single blanks, without the head and foot of pages.
QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, u"-"_s, u"-"_s });
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("pdftotext is needed (poppler-utils)");
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

QString textOf(const QByteArray &pdf, int *pages = nullptr)
{
    const QStringList sheets = pagesOf(pdf);
    if (pages)
        *pages = static_cast<int>(sheets.size());
    return sheets.join(u' ').simplified();
}

} // namespace

class TestEscalationViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void handOverAsksForWhatTheTargetNeeds() // INC-4
    {
        TicketFile file;
        file.ticket.number = u"2026-000001"_s;
        file.ticket.escalationCount = 3;
        file.items = { { { u"i"_s }, u"Public Client"_s, u"ours"_s } };
        EscalationTargets targets;
        targets.teams = { { { u"t2"_s }, u"Plattform"_s, 2 }, { { u"t3"_s }, u"Entwicklung"_s, 3 } };
        targets.parties = { { u"FB61"_s, u"internal"_s, {}, {}, {} },
                            { u"saascom"_s, u"software_manufacturer"_s, u"Herr Acker"_s, u"0123 4"_s,
                              u"a@example.org"_s } };
        EscalateDialog dialog({ file }, targets, 2000, 1000, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>(u"handovers"_s)->text().contains(u"▲"_s)); // ping-pong, from the third on
        auto *target = dialog.findChildren<QComboBox *>().at(0);
        auto *recipient = dialog.findChildren<QComboBox *>().at(1);
        QCOMPARE(recipient->count(), 2); // the queue of the level, and its team
        QVERIFY(!field(dialog, u"Schritte zum Nachstellen"_s)->isVisible());

        target->setCurrentIndex(target->findData(u"manufacturer"_s));
        QCOMPARE(recipient->count(), 1);
        QCOMPARE(dialog.actButton()->text(), u"An Empfänger übergeben"_s);
        QVERIFY(refuses(dialog, u"an wen"_s));
        QCOMPARE(dialog.focusWidget(), recipient); // what is missing can be typed at once
        recipient->setCurrentIndex(0);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Herr Acker · 0123 4 · a@example.org"_s;
        }));
        QVERIFY(refuses(dialog, u"Grund"_s));
        field(dialog, u"Grund"_s)->setPlainText(u"Fehler im Produkt"_s);
        QVERIFY(refuses(dialog, u"versucht"_s));
        field(dialog, u"Bisher versucht"_s)->setPlainText(u"Neustart"_s);
        QVERIFY(refuses(dialog, u"Produkt und Version"_s));
        field(dialog, u"Produkt und Version"_s)->setPlainText(u"civento 4.1"_s);
        QCOMPARE(field(dialog, u"Betroffene Elemente"_s)->toPlainText(), u"Public Client"_s); // known already
        QVERIFY(refuses(dialog, u"Schritte"_s));
        QCOMPARE(dialog.focusWidget(), field(dialog, u"Schritte zum Nachstellen"_s));
        field(dialog, u"Schritte zum Nachstellen"_s)->setPlainText(u"Absenden"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), QDialog::Accepted);
        QCOMPARE(dialog.value().party, u"saascom"_s);
        QCOMPARE(dialog.value().items.size(), 3);

        target->setCurrentIndex(target->findData(u"level_3"_s));
        recipient->setCurrentIndex(1);
        QCOMPARE(dialog.value().team.value, u"t3"_s);
        QCOMPARE(dialog.value().level, 3);
        QVERIFY(dialog.value().party.isEmpty());
    }

    void messageIsDrafted() // COM-2, SLA-5
    {
        Ticket ticket;
        ticket.number = u"2026-000001"_s;
        ticket.title = u"Postfach leer"_s;
        ticket.reportedAt = 1000;
        ContactDialog dialog(ContactDialog::Purpose::Notify, ticket,
                             senderValues(u"Frau Kern"_s, ServiceProfile::shipped()), 100'000, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QString text = dialog.value().text;
        for (const QString &part :
             { u"2026-000001"_s, u"Postfach leer"_s, u"Frau Kern"_s, u"0641 9830 3744"_s, u"{{caller}}"_s })
            QVERIFY2(text.contains(part), qPrintable(part));
        auto *party = dialog.findChildren<QLineEdit *>().constFirst();
        party->setText(u"Frau Sommer"_s); // fills the salutation
        QVERIFY(dialog.value().text.startsWith(u"Guten Tag Frau Sommer,"_s));
        auto *message = field(dialog, u"Text"_s);
        message->setPlainText(dialog.value().text + u"\n{{solution}}"_s); // written by hand
        QVERIFY(refuses(dialog, u"Lösung oder Umgehung"_s));
        party->setText(u"Herr Winter"_s);
        QVERIFY(message->toPlainText().contains(u"Sommer"_s)); // what was written is not overwritten
        message->setPlainText(u"Wir arbeiten daran."_s);
        dialog.accept();
        QCOMPARE(dialog.result(), QDialog::Accepted);
    }

    void noticeLeadsToTheTicket() // INC-4: shown without interrupting
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        const QString id = recorded(shop, DisruptionClass::Prevents);
        auto *count = shop.window->findChild<QPushButton *>(u"noticeCount"_s);
        QVERIFY(count->isHidden());
        shop.desk.notices().watch();
        shop.clock.set(fromIso(u"2026-11-17T10:30:00"_s).value());
        QTRY_VERIFY((shop.desk.notices().tick(), !shop.desk.notices().notices().isEmpty()));
        QVERIFY(!count->isHidden());
        QVERIFY(count->text().contains(u"1"_s));
        QVERIFY(shop.window->findChildren<QDialog *>().isEmpty());
        toFront(shop.window.get());
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *window = waitFor<NoticeWindow>(shop.window.get());
        QVERIFY(window);
        auto *list = window->findChild<QListWidget *>();
        QVERIFY(list->currentItem()->text().contains(u"75 %"_s));
        press(Qt::Key_Return);
        TicketWindow *ticket = nullptr;
        QTRY_VERIFY((ticket = shop.window->findChild<TicketWindow *>()));
        QCOMPARE(ticket->ticketId(), id);
        QTRY_VERIFY(!ticket->windowTitle().isEmpty());
        const auto labels = ticket->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"● 75 % Teamleitung 17.11. 10:30"_s) && label->text().contains(u"○ 100 %"_s);
        }));
    }

    void alertComesAtOnceAtNight() // TIME-7: who, with number; recorded
    {
        Shop shop;
        const Instant night = fromIso(u"2026-11-17T22:00:00"_s).value();
        Command duty = Command::make(u"duty.create"_s, u"system"_s, 0);
        duty.put(u"duty_times"_s, u"d"_s,
                 { { u"person"_s, u"Herr Wolf"_s },
                   { u"from_at"_s, night - 3600 },
                   { u"to_at"_s, night + 36000 },
                   { u"phone"_s, u"0170 1234567"_s } });
        shop.clock.set(night);
        answerOf(shop.commands.submit({ duty }));
        const QString id = recorded(shop, DisruptionClass::Prevents);
        auto *dialog = waitFor<AlertDialog>(shop.window.get());
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QVERIFY(dialog->findChild<QLabel *>(u"oncall"_s)->text().contains(u"Herr Wolf, 0170 1234567"_s));
        QVERIFY(!dialog->findChild<QLabel *>(u"operation"_s)); // unattended
        press(Qt::Key_Tab);
        type(u"kommt"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT party AS v FROM ticket_entries WHERE kind = 'alert'"_s),
                     u"Herr Wolf, 0170 1234567"_s);
        QTRY_VERIFY(shop.desk.notices().notices().isEmpty());
    }

    void severalAlertsAreAListNotAPileOfDialogs() // TIME-7
    {
        Shop shop;
        shop.clock.set(fromIso(u"2026-11-17T22:00:00"_s).value());
        recorded(shop, DisruptionClass::Prevents);
        QVERIFY(waitFor<AlertDialog>(shop.window.get()));
        recorded(shop, DisruptionClass::Prevents);
        recorded(shop, DisruptionClass::Prevents);
        QTRY_COMPARE(shop.desk.notices().notices().size(), 3);
        auto *window = shop.window->findChild<NoticeWindow *>();
        QTRY_VERIFY(window && window->isVisible());
        QCOMPARE(window->findChild<QListWidget *>()->count(), 3);
        QTest::qWait(50);
        QCOMPARE(shop.window->findChildren<AlertDialog *>().size(), 1);
    }

    void gapsAreShown() // TIME-7: Friday
    {
        const Instant friday = fromIso(u"2026-11-20T12:00:00"_s).value();
        const QString words = coverageWords(ServiceProfile::shipped().versionFor(friday), friday);
        QVERIFY2(words.contains(u"15:00–18:00 Kernzeit ohne Desk, Betrieb besetzt"_s)
                     && words.contains(u"18:00–18:30 Kernzeit ohne Desk und ohne Personal"_s),
                 qPrintable(words));
    }

    void settledTicketsCloseInOneStep() // INC-11, INC-16
    {
        Shop shop;
        for (int i = 0; i < 2; ++i) {
            const QString id = recorded(shop);
            const auto ticket = [&] { return answerOf(shop.desk.open(id)).value().ticket; };
            answerOf(shop.desk.submit(shop.desk.compose().take(ticket())));
            answerOf(shop.desk.submit(shop.desk.compose().solve(ticket(), u"Neustart"_s, {})));
        }
        shop.clock.set(fromIso(u"2026-11-24T18:00:00"_s).value());
        toFront(shop.window.get());
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<ClosableDialog>(shop.window.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->actButton()->text(), u"2 Vorgänge schließen"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE state = 'closed'"_s), 2);
        answerOf(shop.desk.undoLast());
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE state = 'solved'"_s), 2);
    }

    void paperSaysWhatTheTicketSays() // print a ticket
    {
        SC_NOT_ON_WINDOWS("reads the PDF with pdftotext");
        const ServiceProfile &profile = ServiceProfile::shipped();
        TicketFile file;
        Ticket &t = file.ticket;
        t.id = { u"x"_s };
        t.number = u"2026-004711"_s;
        t.title = u"Größenänderung der Anlage »Übersicht« schlägt fehl"_s;
        t.description = u"Straße, Fuß & <Maß> 5 > 3"_s;
        t.callerName = u"Frau Jäger"_s;
        t.reportedAt = t.clockFrom = fromIso(u"2026-11-17T09:00:00"_s).value();
        t.disruptionClass = DisruptionClass::Prevents;
        for (int i = 0; i < 120; ++i)
            file.entries.append(
                { QString::number(i),
                  u"note"_s,
                  u"Eintrag Nummer %1 mit etwas längerem Text, der über mehr als eine Zeile auf dem Papier geht, damit die Seiten sich füllen."_s
                      .arg(i),
                  {},
                  {},
                  0,
                  t.reportedAt + i * 60,
                  t.reportedAt,
                  u"kern"_s,
                  i == 7 });
        const QByteArray pdf = pdfOf(TicketDocument(file, profile, u"Frau Kern"_s, t.reportedAt + 3600));
        int pages = 0;
        const QString text = textOf(pdf, &pages);
        QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
        for (const QString &part : { t.number, t.title, t.description, t.callerName, u"17.11.2026 11:00"_s,
                                     u"Mandant –"_s, u"zurückgenommen"_s })
            QVERIFY2(text.contains(part), qPrintable(part));
        for (int i = 0; i < 120; ++i) // nothing is lost between two pages
            QCOMPARE(text.count(u"Eintrag Nummer %1 mit"_s.arg(i)), 1);
        for (int page = 1; page <= pages; ++page)
            QVERIFY2(text.contains(u"Seite %1 von %2"_s.arg(page).arg(pages)), qPrintable(QString::number(page)));
        QCOMPARE(text.count(u"gedruckt von Frau Kern"_s), pages);
        QVERIFY(pdf.contains("/Title"));
        const QStringList sheets = pagesOf(pdf);
        for (const QString &sheet : sheets) { // what an entry is stands with its text, never alone at the foot
            const QStringList lines = sheet.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(!lines.at(lines.size() - 2).contains(u"Notiz · "_s), qPrintable(lines.at(lines.size() - 2)));
        }

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ticket.pdf"_s);
        QVERIFY(answerOf(savePdf(TicketDocument(file, profile, u"Frau Kern"_s, t.reportedAt), path)).has_value());
        QVERIFY(QFile(path).size() > 10'000);
        QCOMPARE(answerOf(savePdf(TicketDocument(file, profile, {}, 0), folder.filePath(u"no/such/folder.pdf"_s)))
                     .error()
                     .kind,
                 Error::Kind::NotAllowed);
    }
};

QTEST_MAIN(TestEscalationViews)
#include "tst_escalationviews.moc"
