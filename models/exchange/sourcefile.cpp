#include "models/exchange/sourcefile.h"

#include "models/domain/localtime.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<SourceFile> SourceFile::read(const QByteArray &bytes, const Layout &layout)
{
    const QByteArray header = bytes.left(bytes.indexOf('\n'));
    auto rows = readCsv(bytes, header.count(';') > header.count(',') ? u';' : u',');
    if (!rows)
        return tl::unexpected(rows.error());
    SourceFile file;
    file.m_layout = layout;
    if (const auto found = file.findColumns(rows->constFirst()); !found)
        return tl::unexpected(found.error());
    file.m_rows = rows->mid(1);
    return file;
}

Result<void> SourceFile::findColumns(const CsvRow &header)
{
    for (auto it = m_layout.columns.cbegin(); it != m_layout.columns.cend(); ++it) {
        const auto isIt = [&](const QString &title) {
            return title.trimmed().compare(it.value(), Qt::CaseInsensitive) == 0;
        };
        const auto count = std::count_if(header.fields.begin(), header.fields.end(), isIt);
        if (count == 0 && m_layout.optional.contains(it.key()))
            continue;
        if (count == 0)
            return fail(Error::Kind::Invalid, u"line 1: the column '%1' is missing"_s.arg(it.value()), u"1"_s);
        if (count > 1)
            return fail(Error::Kind::Invalid, u"line 1: the column '%1' occurs more than once"_s.arg(it.value()),
                        u"1"_s);
        m_columns.insert(
            it.key(),
            static_cast<int>(std::find_if(header.fields.begin(), header.fields.end(), isIt) - header.fields.begin()));
    }
    return {};
}

QString SourceFile::field(const CsvRow &row, const QString &name) const
{
    const auto column = m_columns.constFind(name);
    if (column == m_columns.constEnd())
        return {};
    const QString value = row.fields.at(*column).trimmed();
    return value == m_layout.unknown ? QString() : value;
}

Result<Instant> SourceFile::time(const CsvRow &row, const QString &name)
{
    const QString text = field(row, name);
    QDateTime plain;
    for (const QString &format : std::as_const(m_layout.timeFormats))
        if (!plain.isValid())
            plain = QDateTime::fromString(text, format);
    if (!plain.isValid())
        return fail(Error::Kind::Invalid,
                    u"line %1: '%2' in column '%3' is no time like %4"_s.arg(row.line).arg(
                        text, m_layout.columns.value(name), m_layout.timeFormats.constFirst()),
                    QString::number(row.line));
    QDateTime local(plain.date(), plain.time(), berlin());
    if (!local.isValid()) {
        remark(row, u"'%1' was skipped by the change to summer time: read as one hour later"_s.arg(text));
        local = QDateTime(plain.date(), plain.time().addSecs(3600), berlin());
    }
    // Of a doubled hour Qt takes one of the two instants; the other lies an hour away with the same wall clock.
    for (const int step : { -3600, 3600 })
        if (local.addSecs(step).time() == local.time())
            remark(row,
                   u"'%1' came twice at the change to winter time: read as %2"_s.arg(
                       text, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)));
    return local.toSecsSinceEpoch();
}

void SourceFile::remark(const CsvRow &row, const QString &text)
{
    m_remarks.append(u"line %1: %2"_s.arg(row.line).arg(text));
}

} // namespace sc
