#include "models/directory/recordhistory.h"

#include "models/directory/directorystore.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::DirectoryStore {

namespace {

/// What a record is called; of a set: all that it joins.
QString titleOf(const RecordTable &table, const Row &row)
{
    QStringList parts;
    for (const RecordField &field : table.kind->fields)
        if (table.kind->isSet || parts.isEmpty())
            parts.append(table.display(field, row.value(field.name).toString()));
    return parts.join(u" – "_s);
}

RecordChange changeOf(const RecordTable &table, const Row &row, const QString &title)
{
    RecordChange change { row.integer("recorded_at"_L1), row.text("person"_L1), title, {}, {}, {} };
    const QString name = row.text("field"_L1);
    if (const RecordField *field = table.kind->field(name)) {
        change.field = field->title();
        change.before = table.display(*field, row.text("old_value"_L1));
        change.after = table.display(*field, row.text("new_value"_L1));
    } else if (name == u"removed_at") {
        change.after = row.isNull("new_value"_L1) ? directoryWords(QT_TRANSLATE_NOOP("Directory", "wiederhergestellt"))
                                                  : directoryWords(QT_TRANSLATE_NOOP("Directory", "entfernt"));
    } else {
        change.after = directoryWords(QT_TRANSLATE_NOOP("Directory", "angelegt"));
    }
    return change;
}

} // namespace

Result<QList<RecordChange>> history(Connection &connection, const RecordKind &kind, const QString &id)
{
    const auto known = table(connection, kind);
    if (!known)
        return tl::unexpected(known.error());
    const auto records = connection.select(u"SELECT * FROM %1"_s.arg(kind.entity));
    if (!records)
        return tl::unexpected(records.error());
    QHash<QString, QString> titles;
    for (const Row &record : *records)
        titles.insert(record.text("id"_L1), titleOf(*known, record));
    // a null text would be NULL
    const auto rows = connection.selectNamed(u"record_history"_s,
                                             { { u"entity"_s, kind.entity }, { u"id"_s, id.isEmpty() ? u""_s : id } });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RecordChange> changes;
    for (const Row &row : *rows)
        changes.append(changeOf(*known, row, titles.value(row.text("entity_id"_L1))));
    return changes;
}

} // namespace sc::DirectoryStore
