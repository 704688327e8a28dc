#include "models/tickets/draftfile.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/shop.h"
#include "views/tickets/attachmentlist.h"
#include "views/tickets/recordwindow.h"
#include "views/widgets/berlintimeedit.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// Presses keys as a person does and counts those beyond the text.
struct Keys
{
    int beyondText = 0;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++beyondText;
        sc::test::press(key, modifiers);
    }
    void onPopup(QAbstractItemView *popup, Qt::Key key)
    {
        ++beyondText;
        QTest::keyClick(popup, key);
    }
};

void knowCallers(Shop &shop)
{
    const auto create = [&](const QString &entity, const QHash<QString, QString> &values) {
        QCOMPARE(must(answerOf(shop.directory.create(*recordKind(entity), values))).status, Outcome::Status::Applied);
    };
    create(u"tenants"_s, { { u"name"_s, u"Stadt Quell"_s }, { u"type"_s, u"municipality"_s } });
    const QString tenant = shop.value(u"SELECT id AS v FROM tenants"_s).toString();
    create(u"contacts"_s,
           { { u"name"_s, u"Frau Sommer"_s },
             { u"phone"_s, u"06400 4711"_s },
             { u"mail"_s, u"A@Stadt.example"_s },
             { u"tenant_id"_s, tenant } });
}

RecordWindow *newWindow(Shop &shop)
{
    toFront(shop.window.get());
    shop.window->record();
    return waitFor<RecordWindow>(shop.window.get());
}

QString mailFile(const QString &name)
{
    return QStringLiteral(SC_TEST_DATA "/mail/") + name;
}

/// Drops files on \p target as the file manager does.
bool drop(QWidget *target, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

QString write(const QString &file, const QByteArray &content)
{
    QFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file));
    return file;
}

QListWidget *rowsOf(QWidget *window)
{
    return window->findChild<AttachmentList *>()->findChild<QListWidget *>();
}

QString textOf(QWidget *window)
{
    return window->findChild<QPlainTextEdit *>()->toPlainText();
}

QPushButton *button(QWidget *window, const QString &text)
{
    const auto buttons = window->findChildren<QPushButton *>();
    for (QPushButton *one : buttons)
        if (one->text() == text)
            return one;
    return nullptr;
}

} // namespace

/** INC-1 through the real window: a report and everything that belongs to it. */
class TestRecordWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keystrokesForAKnownCaller() // INC-1: caller, one line, Ctrl+Enter in at most 8 keys beyond the text
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        knowCallers(shop);
        toFront(shop.window.get());
        Keys keys;
        keys.press(Qt::Key_N, Qt::ControlModifier);
        auto *window = waitFor<RecordWindow>(shop.window.get());
        auto *caller = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(caller);
        type(u"471"_s); // the proposals follow when the register is read
        QTRY_VERIFY(caller->completer()->popup()->isVisible());
        keys.onPopup(caller->completer()->popup(), Qt::Key_Down);
        keys.onPopup(caller->completer()->popup(), Qt::Key_Return);
        auto *text = window->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), text); // at once, without a Tab
        QTest::qWait(100); // nor does the closing list take it back
        QCOMPARE(QApplication::focusWidget(), text);
        type(u"Antrag bricht ab"_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT title AS v FROM tickets"_s), u"Antrag bricht ab"_s);
        QCOMPARE(shop.value(u"SELECT c.name AS v FROM tickets t JOIN contacts c ON c.id = t.contact_id"_s),
                 u"Frau Sommer"_s);
        qInfo("known caller: %d keystrokes beyond the text", keys.beyondText);
        QVERIFY(keys.beyondText <= 8);
    }

    void keystrokesForAnUnknownCaller()
    {
        Shop shop;
        toFront(shop.window.get());
        Keys keys;
        keys.press(Qt::Key_N, Qt::ControlModifier);
        auto *window = waitFor<RecordWindow>(shop.window.get());
        type(u"Herr Unbekannt"_s);
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), window->findChild<QPlainTextEdit *>());
        type(u"Portal langsam"_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT caller_name AS v FROM tickets"_s), u"Herr Unbekannt"_s);
        qInfo("unknown caller: %d keystrokes beyond the text", keys.beyondText);
        QVERIFY(keys.beyondText <= 8);
    }

    void screenshotIsPasted()
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        auto *text = window->findChild<QPlainTextEdit *>();
        text->setFocus();
        type(u"Siehe Bild"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(window->findChild<AttachmentList *>()->attachments().size(), 1);
        QCOMPARE(textOf(window), u"Siehe Bild"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_attachments"_s), 1);
        const QString name = shop.value(u"SELECT name AS v FROM ticket_attachments"_s).toString();
        QVERIFY2(name.startsWith(u"Bildschirmfoto "_s) && name.endsWith(u".png"_s) && !name.contains(u':'),
                 qPrintable(name));
        const AttachmentStore store = AttachmentStore::beside(shop.database->path());
        const QImage kept(store.pathOf(shop.value(u"SELECT sha256 AS v FROM ticket_attachments"_s).toString()), "PNG");
        QCOMPARE(kept.size(), picture.size());
        QCOMPARE(kept.pixelColor(3, 3), QColor(Qt::red));
    }

    void textIsStillPastedAsText() // a table program offers its cells as text and picture
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        window->findChild<QPlainTextEdit *>()->setFocus();
        auto *data = new QMimeData;
        data->setText(u"A1\tB1"_s);
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(textOf(window), u"A1\tB1"_s);
        QVERIFY(window->findChild<AttachmentList *>()->attachments().isEmpty());
    }

    void filesAreDropped() // on the text too, which would otherwise take their path; what cannot be taken is said
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        const QString file = write(shop.folder.filePath(u"Prüfung Gießen.txt"_s), "Hallo");
        QVERIFY(drop(window->findChild<QPlainTextEdit *>()->viewport(), { file, shop.folder.path() }));
        auto *list = window->findChild<AttachmentList *>();
        QTRY_COMPARE(list->attachments().size(), 1);
        QCOMPARE(list->attachments().at(0).name, u"Prüfung Gießen.txt"_s);
        QCOMPARE(textOf(window), QString());
        const auto told = [window] {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"lässt sich nicht lesen"_s);
            });
        };
        QTRY_VERIFY(told()); // the folder
        rowsOf(window)->setFocus();
        rowsOf(window)->setCurrentRow(0);
        press(Qt::Key_Delete);
        QTRY_VERIFY(list->attachments().isEmpty());
        QVERIFY(!rowsOf(window)->isVisible()); // calm again
    }

    void mailBecomesTheReport() // INC-1, SLA-2: caller recognised by address, arrival from the topmost Received header
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        knowCallers(shop);
        RecordWindow *window = newWindow(shop);
        QVERIFY(drop(window, { mailFile(u"rfc2231.eml"_s) }));
        QTRY_COMPARE(textOf(window), u"Zwei Dateien\n\nSiehe Anhang."_s);
        QTRY_COMPARE(window->findChild<QLineEdit *>()->text(), u"Frau Sommer"_s);
        QCOMPARE(rowsOf(window)->count(), 3);
        QTRY_COMPARE(QApplication::focusWidget(), window->findChild<QPlainTextEdit *>());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT channel AS v FROM tickets"_s), u"mail"_s);
        QCOMPARE(shop.value(u"SELECT reported_at AS v FROM tickets"_s).toLongLong(),
                 fromIso(u"2026-11-17T08:42:10+01:00"_s).value());
        QCOMPARE(shop.value(u"SELECT caller_phone AS v FROM tickets"_s), u"06400 4711"_s);
        QVERIFY(!shop.value(u"SELECT tenant_id AS v FROM tickets"_s).toString().isEmpty());
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_attachments"_s), 3);
    }

    void outlooksFileBecomesTheReport() // INC-1, SLA-2: dropped from a folder, as Outlook saves it
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        QVERIFY(drop(window, { mailFile(u"exchange.msg"_s) }));
        QTRY_VERIFY(textOf(window).startsWith(u"Störung beim Öffnen der Akte 漢字\n\nGuten Tag,"_s));
        QTRY_COMPARE(rowsOf(window)->count(), 3); // a file, the message inside, the source
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT reported_at AS v FROM tickets"_s).toLongLong(),
                     fromIso(u"2026-11-17T08:42:10+01:00"_s).value());
    }

    void mailWithoutArrivalAsks() // SLA-2
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        window->takeMail(mailFile(u"no-received.eml"_s));
        auto *arrival = window->findChild<BerlinTimeEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), arrival);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY(window->isVisible()); // refused, nothing lost
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s), 0);
        arrival->setInstant(fromIso(u"2026-11-17T08:00:00"_s).value());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT reported_at AS v FROM tickets"_s).toLongLong(),
                     fromIso(u"2026-11-17T08:00:00"_s).value());
    }

    void mailNeverOverwrites() // into a window with words it is attached
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        window->findChild<QPlainTextEdit *>()->setPlainText(u"Schon getippt"_s);
        window->takeMail(mailFile(u"rfc2231.eml"_s));
        QTRY_COMPARE(window->findChild<AttachmentList *>()->attachments().size(), 1);
        QCOMPARE(textOf(window), u"Schon getippt"_s);
        QCOMPARE(window->findChild<AttachmentList *>()->attachments().at(0).name, u"rfc2231.eml"_s);
    }

    void noMailIsSaid()
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        window->takeMail(mailFile(u"no-headers.eml"_s));
        const auto told = [window] {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"keine E-Mail"_s);
            });
        };
        QTRY_VERIFY(told());
        QCOMPARE(textOf(window), QString());
    }

    // SLA-2: the opening of that service day; and both instants when it reached someone else first
    void postWithDateOnly()
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        window->findChild<QPlainTextEdit *>()->setPlainText(u"Brief"_s);
        const auto combos = window->findChildren<QComboBox *>();
        for (QComboBox *combo : combos)
            if (combo->accessibleName() == u"Eingang über"_s)
                combo->setCurrentIndex(static_cast<int>(Channel::Post));
        const auto boxes = window->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            if (box->text().contains(u"nur der"_s) || box->text().contains(u"anderer Stelle"_s))
                box->setChecked(true);
        const auto times = window->findChildren<BerlinTimeEdit *>();
        for (BerlinTimeEdit *time : times)
            time->setInstant(fromIso(time->accessibleName() == u"Gemeldet am"_s ? u"2026-11-16T15:30:00"_s
                                                                                : u"2026-11-13T11:00:00"_s)
                                 .value());
        toFront(window);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT reported_at AS v FROM tickets"_s).toLongLong(),
                     fromIso(u"2026-11-16T07:00:00"_s).value());
        QCOMPARE(shop.value(u"SELECT reached_other_at AS v FROM tickets"_s).toLongLong(),
                 fromIso(u"2026-11-13T11:00:00"_s).value());
    }

    void draftsKeepTextAndFiles() // several windows; closing the program asks nothing and loses nothing
    {
        const QTemporaryDir place;
        Shop shop;
        const QString drafts = shop.folder.filePath(u"drafts"_s);
        RecordWindow *first = newWindow(shop);
        first->findChild<QPlainTextEdit *>()->setPlainText(u"Erste"_s);
        first->findChild<AttachmentList *>()->attachFiles({ write(shop.folder.filePath(u"a.txt"_s), "Inhalt") });
        QTRY_COMPARE(first->findChild<AttachmentList *>()->attachments().size(), 1);
        shop.window->record();
        QTRY_COMPARE(shop.window->findChildren<RecordWindow *>().size(), 2);
        const auto both = shop.window->findChildren<RecordWindow *>();
        QVERIFY(!both.at(0)->isModal() && !both.at(1)->isModal());
        RecordWindow *second = both.at(0) == first ? both.at(1) : both.at(0);
        second->findChild<QPlainTextEdit *>()->setPlainText(u"Zweite"_s);
        shop.window->close();
        QTRY_VERIFY(shop.window->findChildren<RecordWindow *>().isEmpty());
        QTRY_COMPARE(DraftFile::idsIn(drafts).size(), 2);
        shop.window->offerDrafts();
        QTRY_COMPARE(shop.window->findChildren<RecordWindow *>().size(), 2);
        QStringList texts;
        const auto collect = [&] {
            texts.clear();
            for (RecordWindow *window : shop.window->findChildren<RecordWindow *>())
                texts.append(textOf(window)
                             + QString::number(window->findChild<AttachmentList *>()->attachments().size()));
            texts.sort();
            return texts;
        };
        QTRY_COMPARE(collect(), (QStringList { u"Erste1"_s, u"Zweite0"_s }));
    }

    void draftIsTakenUpAgainAfterEsc() // without a new start; what is open is not opened twice
    {
        Shop shop;
        newWindow(shop);
        type(u"Frau Lind"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(shop.window->findChildren<RecordWindow *>().isEmpty());
        toFront(shop.window.get());
        press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        auto *again = waitFor<RecordWindow>(shop.window.get());
        const auto *caller = again->findChild<QLineEdit *>();
        QTRY_COMPARE(caller->text(), u"Frau Lind"_s);
        QVERIFY(!shop.window->offerDrafts());
        QCOMPARE(shop.window->findChildren<RecordWindow *>().size(), 1);
    }

    void untouchedWindowLeavesNoDraft()
    {
        Shop shop;
        RecordWindow *window = newWindow(shop);
        QTest::qWait(1200); // longer than the draft timer
        QVERIFY(DraftFile::idsIn(shop.folder.filePath(u"drafts"_s)).isEmpty());
        window->close();
        QTest::qWait(50);
        QVERIFY(DraftFile::idsIn(shop.folder.filePath(u"drafts"_s)).isEmpty());
    }

    // shown with how far it is, given up by Delete, opened when it is here; nothing is shown for what is here
    void contentIsFetchedFromTheServer()
    {
        Shop shop;
        TicketDraft draft;
        draft.id = u"0190-b"_s;
        draft.text = u"Vom Kollegen"_s;
        draft.reportedAt = shop.clock.now();
        shop.desk.submit(shop.desk.compose().record(draft));
        const Attachment attachment { u"a1"_s, u"Protokoll.txt"_s, u"text/plain"_s, 5,
                                      QString::fromLatin1(
                                          QCryptographicHash::hash("alles", QCryptographicHash::Sha256).toHex()) };
        Ticket reported;
        reported.id = { draft.id };
        must(answerOf(shop.desk.submit(shop.desk.compose().attach(reported, { attachment }))));
        QSemaphore mayEnd;
        std::atomic_int asked = 0;
        shop.desk.attachments().setSource([&](const StoredContent &content, const AttachmentStore &store,
                                              const AttachmentStore::Progress &progress,
                                              const std::shared_ptr<const std::atomic_bool> &stopped) -> Result<void> {
            ++asked;
            while (!mayEnd.tryAcquire(1, 20))
                if (*stopped || !progress(2, content.size))
                    return fail(Error::Kind::Invalid, {}, u"cancelled"_s);
            QBuffer buffer;
            buffer.setData("alles");
            buffer.open(QIODevice::ReadOnly);
            return store.add(buffer, content.size).map([](const StoredContent &) {});
        });
        shop.window->openTicket(draft.id);
        QWidget *ticket = nullptr;
        QTRY_VERIFY((ticket = shop.window->findChild<QWidget *>(u"ticket"_s))
                    && ticket->windowTitle().contains(u"Kollegen"_s));
        toFront(ticket);
        QTRY_COMPARE(rowsOf(ticket)->count(), 1);
        rowsOf(ticket)->setFocus();
        rowsOf(ticket)->setCurrentRow(0);
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        press(Qt::Key_Return);
        QTRY_COMPARE(rowsOf(ticket)->count(), 2);
        QTRY_COMPARE(rowsOf(ticket)->currentItem()->text(), u"Protokoll.txt  wird geholt, 40 %"_s);
        QVERIFY(button(ticket, u"Abbrechen"_s));
        press(Qt::Key_Delete);
        QTRY_COMPARE(rowsOf(ticket)->count(), 1);
        QVERIFY(m_opened.isEmpty());
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_attachments WHERE removed_at IS NULL"_s),
                     1); // the fetching was given up, not the attachment

        rowsOf(ticket)->setCurrentRow(0);
        mayEnd.release();
        press(Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(asked, 2);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 2);
        QCOMPARE(asked, 2); // it is here now
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void attachmentsOfATicket() // added later, removed, taken back (INC-16); the timeline names them
    {
        Shop shop;
        TicketDraft draft;
        draft.id = u"0190-a"_s;
        draft.text = u"Postfach leer"_s;
        draft.reportedAt = shop.clock.now();
        shop.desk.submit(shop.desk.compose().record(draft));
        QTRY_COMPARE(shop.queue.newCount(), 1);
        QSemaphore mayRead;
        const auto freed = qScopeGuard([&mayRead] { mayRead.release(); });
        shop.database->run([&mayRead](Connection &) {
            mayRead.acquire();
            return true;
        });
        shop.window->openTicket(draft.id);
        auto *ticket = shop.window->findChild<QWidget *>(u"ticket"_s);
        const QString log = write(shop.folder.filePath(u"Protokoll.txt"_s), "alles");
        QVERIFY(!drop(ticket, { log })); // nothing is added to what is not read yet
        QVERIFY(ticket->findChild<QPlainTextEdit *>()->isReadOnly());
        mayRead.release();
        QTRY_VERIFY(ticket->windowTitle().contains(u"Postfach"_s));
        toFront(ticket);
        QVERIFY(drop(ticket, { log }));
        QTRY_COMPARE(rowsOf(ticket)->count(), 1);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_attachments WHERE removed_at IS NULL"_s), 1);
        auto *timeline = ticket->findChild<QTextBrowser *>();
        QTRY_VERIFY(timeline->toPlainText().contains(u"Datei angehängt"_s)
                    && timeline->toPlainText().contains(u"Protokoll.txt"_s));
        QTRY_VERIFY(!ticket->findChild<AttachmentList *>()->isBusy());
        rowsOf(ticket)->setFocus();
        rowsOf(ticket)->setCurrentRow(0);
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_opened.size(), 1);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(m_opened.at(0).endsWith(u"/Protokoll.txt"_s));
        press(Qt::Key_Delete);
        QTRY_COMPARE(rowsOf(ticket)->count(), 0);
        QTRY_VERIFY(timeline->toPlainText().contains(u"Anhang entfernt"_s));
        must(answerOf(shop.desk.undoLast()));
        QTRY_COMPARE(rowsOf(ticket)->count(), 1);
        // Damage is noticed by the hash and said.
        const AttachmentStore store = AttachmentStore::beside(shop.database->path());
        write(store.pathOf(shop.value(u"SELECT sha256 AS v FROM ticket_attachments"_s).toString()), "ander");
        rowsOf(ticket)->setCurrentRow(0);
        QVERIFY(button(ticket, u"Öffnen"_s));
        button(ticket, u"Öffnen"_s)->click();
        const auto told = [ticket] {
            const auto labels = ticket->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"beschädigt"_s);
            });
        };
        QTRY_VERIFY(told());
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private:
    QStringList m_opened;
};

QTEST_MAIN(TestRecordWindow)
#include "tst_recordwindow.moc"
