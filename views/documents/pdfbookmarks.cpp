#include "views/documents/pdfbookmarks.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// UTF-16 with a byte-order mark, in hexadecimal: any letter, nothing to escape.
QByteArray pdfText(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    const QByteArray encoded = encoder(text);
    return "<FEFF" + encoded.toHex().toUpper() + '>';
}

/// The dictionary of object \p number, with its brackets.
QByteArray dictionary(const QByteArray &pdf, int number)
{
    const auto start = pdf.lastIndexOf(QByteArray('\n' + QByteArray::number(number) + " 0 obj"));
    const auto open = start < 0 ? -1 : pdf.indexOf("<<", start);
    const auto end = open < 0 ? -1 : pdf.indexOf("endobj", open);
    return end < 0 ? QByteArray() : pdf.mid(open, end - open).trimmed();
}

int numberAfter(const QByteArray &text, const char *key)
{
    const auto match = QRegularExpression(QLatin1StringView(key) + u"\\s+(\\d+)"_s).match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QList<int> pagesOf(const QByteArray &pdf, int pages)
{
    const QString text = QString::fromLatin1(dictionary(pdf, pages));
    const auto kids = QRegularExpression(u"/Kids\\s*\\[([^\\]]*)\\]"_s).match(text).captured(1);
    QList<int> numbers;
    auto matches = QRegularExpression(u"(\\d+)\\s+0\\s+R"_s).globalMatch(kids);
    while (matches.hasNext())
        numbers.append(matches.next().captured(1).toInt());
    return numbers;
}

} // namespace

QByteArray withBookmarks(const QByteArray &pdf, const QList<std::pair<QString, int>> &bookmarks,
                         const QString &language)
{
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const int root = numberAfter(trailer, "/Root");
    const int size = numberAfter(trailer, "/Size");
    const int oldTable = numberAfter(trailer, "startxref");
    const QByteArray catalogue = root < 0 ? QByteArray() : dictionary(pdf, root);
    const QList<int> pages = pagesOf(pdf, numberAfter(catalogue, "/Pages"));
    if (size < 0 || oldTable < 0 || !catalogue.endsWith(">>") || pages.isEmpty() || bookmarks.isEmpty())
        return pdf;

    QByteArray bytes = pdf;
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    QByteArray table;
    const auto add = [&](int number, const QByteArray &body) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(bytes.size()).rightJustified(10, '0')
            + " 00000 n \n";
        bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto reference = [](int number) -> QByteArray { return QByteArray::number(number) + " 0 R"; };
    const int outline = size;
    const int count = static_cast<int>(bookmarks.size());
    add(root,
        catalogue.chopped(2) + "/Lang " + pdfText(language) + "\n/Outlines " + reference(outline)
            + "\n/PageMode /UseOutlines\n>>");
    add(outline,
        "<< /Type /Outlines /First " + reference(outline + 1) + " /Last " + reference(outline + count) + " /Count "
            + QByteArray::number(count) + " >>");
    for (int i = 0; i < count; ++i) {
        QByteArray body = "<< /Title " + pdfText(bookmarks.at(i).first) + " /Parent " + reference(outline) + " /Dest ["
            + reference(pages.value(bookmarks.at(i).second - 1, pages.constLast())) + " /Fit]";
        if (i > 0)
            body += " /Prev " + reference(outline + i);
        if (i + 1 < count)
            body += " /Next " + reference(outline + i + 2);
        add(outline + 1 + i, body + " >>");
    }
    const qsizetype newTable = bytes.size();
    bytes += "xref\n" + table + "trailer\n";
    QByteArray entries = trailer.mid(trailer.indexOf("<<"), trailer.indexOf("startxref") - trailer.indexOf("<<"))
                             .trimmed();
    entries.replace(QByteArray("/Size " + QByteArray::number(size)),
                    QByteArray("/Size " + QByteArray::number(size + 1 + count)));
    bytes += entries.chopped(2) + "/Prev " + QByteArray::number(oldTable) + "\n>>\nstartxref\n"
        + QByteArray::number(newTable) + "\n%%EOF\n";
    return bytes;
}

} // namespace sc
