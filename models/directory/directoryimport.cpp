#include "models/directory/directoryimport.h"

#include "models/domain/csvreader.h"

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
        const auto found = std::find_if(kind.fields.begin(), kind.fields.end(), [name = column.trimmed()](const RecordField &field) {
            return name.compare(field.name, Qt::CaseInsensitive) == 0 || name.compare(field.title(), Qt::CaseInsensitive) == 0;
        });
        const RecordField *field = found == kind.fields.end() ? nullptr : &*found;
        if (!field)
            unknown.append(column);
        else if (fields.contains(field))
            return fail(Error::Kind::Invalid, directoryWords(QT_TRANSLATE_NOOP("Directory", "Die Spalte »%1« kommt mehr als einmal vor.")).arg(column), u"1"_s);
        fields.append(field);
    }
    for (const RecordField &field : kind.fields)
        if (field.isRequired && field.type != RecordField::Type::Choice && !fields.contains(&field))
            return fail(Error::Kind::Invalid, directoryWords(QT_TRANSLATE_NOOP("Directory", "Die Spalte »%1« fehlt.")).arg(field.title()), u"1"_s);
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
            changes.append(u"%1: %2 → %3"_s.arg(field.title(), table.display(field, seen.value(field.name)), table.display(field, values.value(field.name))));
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
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [what](const Line &line) { return line.what == what; }));
}

Result<DirectoryImport> planImport(const RecordTable &table, const QByteArray &bytes, const QString &login, Instant now)
{
    const RecordKind &kind = *table.kind;
    const auto rows = readCsv(bytes, separatorOf(bytes));
    if (!rows)
        return tl::unexpected(rows.error());
    DirectoryImport import;
    const auto fields = fieldsOf(kind, rows->constFirst().fields, import.unknownColumns);
    if (!fields)
        return tl::unexpected(fields.error());
    QHash<QString, const Record *> known;
    for (const Record &record : table.records)
        known.insert(keyOf(kind, record.values), &record);
    QHash<QString, int> lineOfKey;
    for (const CsvRow &row : rows->mid(1)) {
        auto values = valuesOf(table, *fields, row);
        if (!values) {
            import.lines.append({ row.line, Line::What::Refused, {}, values.error().detail });
            continue;
        }
        const QString key = keyOf(kind, *values);
        const Record *seen = known.value(key);
        if (seen) { // a column that the file does not have stays as it is
            Values merged = seen->values;
            merged.insert(*values);
            values = merged;
        } else {
            addDefaults(kind, *values);
        }
        const QString title = table.display(kind.fields.constFirst(), values->value(kind.fields.constFirst().name));
        const int earlier = lineOfKey.value(key);
        const QString problem = earlier > 0 ? directoryWords(QT_TRANSLATE_NOOP("Directory", "steht schon in Zeile %1")).arg(earlier) : problemOf(kind, *values);
        lineOfKey.insert(key, row.line);
        if (!problem.isEmpty()) {
            import.lines.append({ row.line, Line::What::Refused, title, problem });
            continue;
        }
        const Command command = seen ? DirectoryCommands::change(kind, *seen, *values, login, now) : DirectoryCommands::create(kind, *values, login, now);
        const bool isSame = command.verbs.isEmpty() || (seen && kind.isSet);
        import.lines.append({ row.line, isSame ? Line::What::Same : seen ? Line::What::Changed : Line::What::New, title, seen ? changesOf(table, *seen, *values) : QString() });
        if (!isSame)
            import.commands.append(command);
    }
    return import;
}

QByteArray exportCsv(const RecordTable &table)
{
    QStringList titles;
    for (const RecordField &field : table.kind->fields)
        titles.append(csvField(field.title()));
    QStringList lines { titles.join(u',') };
    for (const Record &record : table.records) {
        QStringList values;
        for (const RecordField &field : table.kind->fields)
            values.append(csvField(table.display(field, record.value(field.name))));
        lines.append(values.join(u','));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace sc
