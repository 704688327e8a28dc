#include "models/domain/csvreader.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

tl::unexpected<Error> wrong(int line, const QString &reason)
{
    return fail(Error::Kind::Invalid, u"line %1: %2"_s.arg(line).arg(reason), QString::number(line));
}

Result<QString> decode(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        // Which line: the first whose own bytes do not decode.
        int line = 1;
        for (const QByteArray &part : bytes.split('\n')) {
            QStringDecoder one(QStringDecoder::Utf8);
            static_cast<void>(QString(one(part)));
            if (one.hasError())
                return wrong(line, u"not UTF-8 (perhaps windows-1252: save the file as UTF-8)"_s);
            ++line;
        }
        return wrong(1, u"not UTF-8"_s);
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (const auto place = text.indexOf(QChar(QChar::Null)); place >= 0)
        return wrong(static_cast<int>(QStringView(text).left(place).count(u'\n')) + 1,
                     u"holds a NUL character: not a text file"_s);
    return text;
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &bytes, QChar separator, qsizetype maxRecord)
{
    const auto decoded = decode(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QString &text = *decoded;

    QList<CsvRow> rows;
    CsvRow row { 1, {} };
    QString field;
    int line = 1;
    qsizetype recordStart = 0;
    bool isQuoted = false;
    const auto endRecord = [&]() -> Result<void> {
        row.fields.append(std::exchange(field, {}));
        const bool isBlank = row.fields.size() == 1 && row.fields.constFirst().isEmpty();
        if (!isBlank && !rows.isEmpty() && row.fields.size() != rows.constFirst().fields.size())
            return wrong(row.line,
                         u"%1 fields instead of %2 (is the file cut off?)"_s.arg(row.fields.size())
                             .arg(rows.constFirst().fields.size()));
        if (!isBlank)
            rows.append(row);
        row = { line + 1, {} };
        return {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (i - recordStart > maxRecord)
            return wrong(row.line, u"longer than %1 characters"_s.arg(maxRecord));
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else if (c == u'"' && i + 1 < text.size() && text.at(i + 1) != separator
                     && !u"\r\n"_s.contains(text.at(i + 1)))
                return wrong(line, u"text after a closing quote"_s);
            else if (c == u'"')
                isQuoted = false;
            else
                field += c;
        } else if (c == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == u'"') {
            return wrong(line, u"a quote inside a field that does not begin with one"_s);
        } else if (c == separator) {
            row.fields.append(std::exchange(field, {}));
        } else if (c == u'\n') {
            if (const auto done = endRecord(); !done)
                return tl::unexpected(done.error());
            recordStart = i + 1;
        } else if (c != u'\r' || i + 1 >= text.size() || text.at(i + 1) != u'\n') {
            field += c;
        }
        if (c == u'\n')
            ++line;
    }
    if (isQuoted)
        return wrong(row.line, u"a quote is never closed (is the file cut off?)"_s);
    if (!field.isEmpty() || !row.fields.isEmpty())
        if (const auto done = endRecord(); !done)
            return tl::unexpected(done.error());
    if (rows.isEmpty())
        return wrong(1, u"the file is empty"_s);
    return rows;
}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

QString csvRecord(const QStringList &fields)
{
    QStringList written;
    written.reserve(fields.size());
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(u',');
}

} // namespace sc
