#include "models/directory/directoryimport.h"

#include "models/domain/csvreader.h"
#include "models/domain/localtime.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Line = DirectoryImport::Line;
using Values = DirectoryCommands::Values;

/** The field of each column; null where a column has none. */
Result<QList<const RecordField *>> fieldsOf(const RecordKind &kind, const QStringList &header, QStringList &unknown)
{
    QList<const RecordField *> fields;
    for (const QString &column : header) {
        const auto found = std::find_if(kind.fields.begin(), kind.fields.end(),
                                        [name = column.trimmed()](const RecordField &field) {
                                            return name.compare(field.name, Qt::CaseInsensitive) == 0
                                                || name.compare(field.title(), Qt::CaseInsensitive) == 0;
                                        });
        const RecordField *field = found == kind.fields.end() ? nullptr : &*found;
        if (!field)
            unknown.append(column);
        else if (fields.contains(field))
            return fail(Error::Kind::Invalid,
                        directoryWords(QT_TRANSLATE_NOOP("Directory", "Die Spalte »%1« kommt mehr als einmal vor."))
                            .arg(column),
                        u"1"_s);
        fields.append(field);
    }
    for (const RecordField &field : kind.fields)
        if (field.isRequired && field.type != RecordField::Type::Choice && !fields.contains(&field))
            return fail(Error::Kind::Invalid,
                        directoryWords(QT_TRANSLATE_NOOP("Directory", "Die Spalte »%1« fehlt.")).arg(field.title()),
                        u"1"_s);
    return fields;
}

Result<Values> valuesOf(const RecordTable &table, const QList<const RecordField *> &fields, const CsvRow &row)
{
    Values values;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields.at(i))
            continue;
        const auto value = table.stored(*fields.at(i), row.fields.at(i));
        if (!value)
            return tl::unexpected(value.error());
        values.insert(fields.at(i)->name, *value);
    }
    return values;
}

QString keyOf(const RecordKind &kind, const Values &values)
{
    QStringList parts;
    for (const QString &key : kind.keys)
        parts.append(values.value(key).toCaseFolded());
    return parts.join(u'\x1f');
}

/// A choice that the file leaves open gets the first option, as in the dialog.
void addDefaults(const RecordKind &kind, Values &values)
{
    for (const RecordField &field : kind.fields)
        if (field.type == RecordField::Type::Choice && values.value(field.name).isEmpty())
            values.insert(field.name, field.options.constFirst().code);
}

QString changesOf(const RecordTable &table, const Record &seen, const Values &values)
{
    QStringList changes;
    for (const RecordField &field : table.kind->fields)
        if (values.value(field.name) != seen.value(field.name))
            changes.append(u"%1: %2 → %3"_s.arg(field.title(), table.display(field, seen.value(field.name)),
                                                table.display(field, values.value(field.name))));
    return changes.join(u"; "_s);
}

QChar separatorOf(const QByteArray &bytes)
{
    const QByteArray header = bytes.left(bytes.indexOf('\n'));
    return header.count(';') > header.count(',') ? u';' : u',';
}

} // namespace

int DirectoryImport::count(Line::What what) const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [what](const Line &line) { return line.what == what; }));
}

namespace {

/** Goes through a file row by row and composes what it would change. */
class Planner
{
public:
    Planner(const RecordTable &table, const QString &login, Instant now)
        : m_table(table)
        , m_kind(*table.kind)
        , m_login(login)
        , m_now(now)
    {
        for (const Record &record : table.records)
            m_known.insert(keyOf(m_kind, record.values), &record);
    }

    Result<DirectoryImport> plan(const QList<CsvRow> &rows)
    {
        const auto fields = fieldsOf(m_kind, rows.constFirst().fields, m_import.unknownColumns);
        if (!fields)
            return tl::unexpected(fields.error());
        m_isMissingInFile = fields->contains(m_kind.field(u"missing_since"_s));
        for (const CsvRow &row : rows.mid(1))
            take(row, *fields);
        if (m_kind.isRefreshed)
            markMissing();
        return m_import;
    }

private:
    void refuse(int line, const QString &title, const QString &why)
    {
        m_import.lines.append({ line, Line::What::Refused, title, why });
    }
    [[nodiscard]] QString titleOf(const Values &values) const
    {
        const RecordField &first = m_kind.fields.constFirst();
        return m_table.display(first, values.value(first.name));
    }

    void take(const CsvRow &row, const QList<const RecordField *> &fields)
    {
        auto values = valuesOf(m_table, fields, row);
        if (!values) {
            refuse(row.line, {}, values.error().detail);
            return;
        }
        if (m_kind.isRefreshed && values->value(u"as_of"_s).isEmpty())
            values->insert(u"as_of"_s, toIso(m_now).left(10));
        const QString key = keyOf(m_kind, *values);
        const Record *seen = m_known.value(key);
        const QString older = seen ? olderThan(*seen, *values) : QString();
        if (seen) { // a column that the file does not have stays as it is
            Values merged = seen->values;
            merged.insert(*values);
            if (m_kind.isRefreshed && !m_isMissingInFile)
                merged.insert(u"missing_since"_s, {}); // there again
            values = merged;
        } else {
            addDefaults(m_kind, *values);
        }
        const int earlier = m_lineOfKey.value(key);
        const QString problem = earlier > 0
            ? directoryWords(QT_TRANSLATE_NOOP("Directory", "steht schon in Zeile %1")).arg(earlier)
            : !older.isEmpty() ? older
                               : problemOf(m_table, *values);
        m_lineOfKey.insert(key, row.line);
        if (!problem.isEmpty()) {
            refuse(row.line, titleOf(*values), problem);
            return;
        }
        if (m_kind.isRefreshed) {
            QString &day = m_dayOfList[values->value(u"platform_id"_s)];
            day = std::max(day, values->value(u"as_of"_s));
        }
        const Command command = seen ? DirectoryCommands::change(m_kind, *seen, *values, m_login, m_now)
                                     : DirectoryCommands::create(m_kind, *values, m_login, m_now);
        const bool isSame = command.verbs.isEmpty() || (seen && m_kind.isSet);
        m_import.lines.append({ row.line,
                                isSame     ? Line::What::Same
                                    : seen ? Line::What::Changed
                                           : Line::What::New,
                                titleOf(*values), seen ? changesOf(m_table, *seen, *values) : QString() });
        if (!isSame)
            m_import.commands.append(command);
    }

    /// A list of an earlier day never overwrites a later state (ORG-8).
    [[nodiscard]] QString olderThan(const Record &seen, const Values &values) const
    {
        if (!m_kind.isRefreshed || values.value(u"as_of"_s) >= seen.value(u"as_of"_s))
            return {};
        return directoryWords(QT_TRANSLATE_NOOP("Directory", "ist älter als der vorhandene Stand vom %1"))
            .arg(m_table.display(*m_kind.field(u"as_of"_s), seen.value(u"as_of"_s)));
    }

    void markMissing()
    {
        m_import.isMissingUnknown = m_import.count(Line::What::Refused) > 0;
        if (m_import.isMissingUnknown)
            return;
        for (const Record &record : m_table.records) {
            const QString day = m_dayOfList.value(record.value(u"platform_id"_s));
            if (day.isEmpty() || !record.value(u"missing_since"_s).isEmpty()
                || m_lineOfKey.contains(keyOf(m_kind, record.values)))
                continue;
            Values values = record.values;
            values.insert(u"missing_since"_s, day);
            m_import.lines.append({ 0, Line::What::Missing, titleOf(values), changesOf(m_table, record, values) });
            m_import.commands.append(DirectoryCommands::change(m_kind, record, values, m_login, m_now));
        }
    }

    const RecordTable &m_table;
    const RecordKind &m_kind;
    QString m_login;
    Instant m_now;
    QHash<QString, const Record *> m_known;
    QHash<QString, int> m_lineOfKey;
    QHash<QString, QString> m_dayOfList; ///< per platform: the day of its list
    bool m_isMissingInFile = false;
    DirectoryImport m_import;
};

} // namespace

Result<DirectoryImport> planImport(const RecordTable &table, const QByteArray &bytes, const QString &login, Instant now)
{
    const auto rows = readCsv(bytes, separatorOf(bytes));
    return rows ? Planner(table, login, now).plan(*rows) : tl::unexpected(rows.error());
}

QByteArray exportCsv(const RecordTable &table)
{
    QStringList titles;
    for (const RecordField &field : table.kind->fields)
        titles.append(field.title());
    QStringList lines { csvRecord(titles) };
    for (const Record &record : table.records) {
        QStringList values;
        for (const RecordField &field : table.kind->fields)
            values.append(table.display(field, record.value(field.name)));
        lines.append(csvRecord(values));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace sc
