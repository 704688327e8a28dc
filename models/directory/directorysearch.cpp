#include "models/directory/directorysearch.h"

#include "models/directory/directorystore.h"
#include "models/storage/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::DirectorySearch {

namespace {

RecordHit hitFrom(const RecordTable &table, const Record &record)
{
    constexpr qsizetype mostDetails = 3;
    QStringList words;
    for (const RecordField &field : table.kind->fields)
        if (const QString shown = table.display(field, record.value(field.name)); !shown.isEmpty())
            words.append(shown);
    const QString title = words.isEmpty() ? record.id : words.takeFirst();
    return { table.kind->entity, record.id, title, words.mid(0, mostDetails).join(u" · "_s) };
}

bool matches(const RecordTable &table, const Record &record, const QStringList &needles)
{
    QString all;
    for (const RecordField &field : table.kind->fields)
        all += fold(table.display(field, record.value(field.name))) + u' ';
    return hasEach(all, needles);
}

} // namespace

Result<QList<RecordHit>> search(Connection &connection, const QString &text, int mostPerKind)
{
    QList<RecordHit> hits;
    const QStringList needles = foldedWords(text);
    if (needles.isEmpty())
        return hits;
    for (const QString &entity :
         { u"tenants"_s, u"contacts"_s, u"services"_s, u"items"_s, u"teams"_s, u"users"_s, u"categories"_s }) {
        const auto table = DirectoryStore::table(connection, *recordKind(entity));
        if (!table)
            return tl::unexpected(table.error());
        int left = mostPerKind;
        for (const Record &record : table->records) {
            if (left == 0)
                break;
            if (!matches(*table, record, needles))
                continue;
            hits.append(hitFrom(*table, record));
            --left;
        }
    }
    return hits;
}

} // namespace sc::DirectorySearch
