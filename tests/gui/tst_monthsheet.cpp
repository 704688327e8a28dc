#include "models/domain/localtime.h"
#include "tests/support/hosttool.h"
#include "views/documents/monthsheet.h"
#include "views/documents/paperpreview.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

/// The text of a PDF as an independent program reads it.
QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, file.fileName(), u"-"_s });
    if (!reader.waitForFinished(30000) || reader.exitCode() != 0)
        qFatal("pdftotext (poppler-utils) is missing");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/** The month on paper (MNT-4): what stands on the screen, page x of y. */
class TestMonthSheet : public QObject
{
    Q_OBJECT

private:
    static QByteArray pdfOf(const QList<SheetLine> &lines)
    {
        const MonthSheet sheet(QDate(2026, 12, 5), lines, ServiceProfile::shipped(), u"Frau Kern"_s,
                               at(u"2026-11-17T09:00:00"_s));
        return paperPdf(sheet.title(),
                        { &MonthSheet::prepare, [&sheet](QPagedPaintDevice &device) { sheet.paint(device); } });
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void onePage()
    {
        SC_NOT_ON_WINDOWS("reads the PDF with pdftotext");
        const QString text = textOf(pdfOf({ { at(u"2026-12-02T19:00:00"_s), at(u"2026-12-02T23:00:00"_s),
                                              u"Mittwochsfenster"_s, u"Regelfenster, angekündigt"_s, false },
                                            { at(u"2026-12-26T14:00:00"_s), at(u"2026-12-26T19:00:00"_s),
                                              u"Samstagsfenster"_s, u"entfällt"_s, true } }));
        for (const QString &words :
             { u"Wartungskalender Dezember 2026"_s, u"19:00 Mittwochsfenster"_s, u"Mi 02.12.2026 19:00–23:00"_s,
               u"Regelfenster, angekündigt"_s, u"2. Weihnachtstag"_s,
               u"Stand Di 17.11.2026 09:00, gedruckt von Frau Kern"_s, u"Seite 1 von 1"_s })
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in:\n"_s + text));
    }

    void crowdedDayTellsWhatItLeavesOut() // none is left out without a word, and the list below has them all
    {
        SC_NOT_ON_WINDOWS("reads the PDF with pdftotext");
        constexpr int crowd = 11;
        QList<SheetLine> lines;
        for (int i = 0; i < crowd; ++i)
            lines.append({ at(u"2026-12-08T08:00:00"_s) + i * 1800, at(u"2026-12-08T09:00:00"_s) + i * 1800,
                           u"Eintrag-%1"_s.arg(i), u"Nummer-%1"_s.arg(i), false });
        for (int i = 0; i < 2; ++i) // has room for both
            lines.append({ at(u"2026-12-09T08:00:00"_s) + i * 1800,
                           at(u"2026-12-09T09:00:00"_s) + i * 1800,
                           u"Mittwoch-%1"_s.arg(i),
                           {},
                           false });
        const QString text = textOf(pdfOf(lines));
        static const QRegularExpression more(u"\\+(\\d+) weitere \\(Liste\\)"_s);
        static const QRegularExpression inTheDay(u"(?<![–\\d])\\d\\d:\\d\\d (Eintrag|Mittwoch)-\\d+"_s);
        QCOMPARE(text.count(more), 1);
        const int shown = text.count(inTheDay) - 2;
        QVERIFY2(shown >= 2, qPrintable(text));
        QCOMPARE(shown + more.match(text).captured(1).toInt(), crowd);
        for (int i = 0; i < crowd; ++i)
            QCOMPARE(text.count(QRegularExpression(u"Nummer-%1\\b"_s.arg(i))), 1);
    }

    void everyEntryOnce() // more than a page takes: each in the table once, in order
    {
        SC_NOT_ON_WINDOWS("reads the PDF with pdftotext");
        QList<SheetLine> lines;
        for (int i = 0; i < 90; ++i)
            lines.append({ at(u"2026-12-01T08:00:00"_s) + i * 3600, at(u"2026-12-01T09:00:00"_s) + i * 3600,
                           u"Eintrag"_s, u"Nummer-%1"_s.arg(i, 3, 10, QChar(u'0')), false });
        const QString text = textOf(pdfOf(lines));
        static const QRegularExpression number(u"Nummer-(\\d+)"_s);
        QStringList found;
        for (auto match = number.globalMatch(text); match.hasNext();)
            found.append(match.next().captured(1));
        QCOMPARE(found.size(), 90);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        static const QRegularExpression pages(u"Seite (\\d+) von (\\d+)"_s);
        int page = 0;
        int count = 0;
        for (auto match = pages.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            QCOMPARE(one.captured(1).toInt(), ++page);
            count = one.captured(2).toInt();
        }
        QVERIFY(page > 1);
        QCOMPARE(page, count);
    }
};

QTEST_MAIN(TestMonthSheet)
#include "tst_monthsheet.moc"
