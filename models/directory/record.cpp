#include "models/directory/record.h"

#include "models/directory/dependencies.h"
#include "models/domain/localtime.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Type = RecordField::Type;

const auto dayFormat = u"dd.MM.yyyy"_s;
const auto momentFormat = u"dd.MM.yyyy HH:mm"_s;

Result<QString> refuse(const RecordField &field, const QString &typed, const QString &expected)
{
    return fail(Error::Kind::Invalid,
                directoryWords(QT_TRANSLATE_NOOP("Directory", "%1: »%2« ist nicht möglich, erwartet wird %3."))
                    .arg(field.title(), typed, expected),
                field.name);
}

Result<QString> storedMoment(const RecordField &field, const QString &typed)
{
    QDateTime local = QDateTime::fromString(typed, momentFormat);
    if (!local.isValid())
        local = QDateTime::fromString(typed, u"yyyy-MM-dd HH:mm"_s);
    const QDateTime there(local.date(), local.time(), berlin());
    if (!local.isValid() || !there.isValid())
        return refuse(field, typed,
                      directoryWords(QT_TRANSLATE_NOOP("Directory", "ein Zeitpunkt wie 31.12.2026 19:00")));
    return QString::number(there.toSecsSinceEpoch());
}

Result<QString> storedChoice(const RecordField &field, const QString &typed)
{
    QStringList labels;
    for (const RecordField::Option &option : field.options) {
        labels.append(directoryWords(option.label));
        if (typed == option.code || typed.compare(labels.constLast(), Qt::CaseInsensitive) == 0)
            return option.code;
    }
    return refuse(field, typed, labels.join(u", "_s));
}

} // namespace

QString RecordTable::display(const RecordField &field, const QString &stored) const
{
    if (stored.isEmpty())
        return {};
    switch (field.type) {
    case Type::Date: return QDate::fromString(stored, Qt::ISODate).toString(dayFormat);
    case Type::Moment: return QDateTime::fromSecsSinceEpoch(stored.toLongLong(), berlin()).toString(momentFormat);
    case Type::Flag:
        return stored == u"0" ? directoryWords(QT_TRANSLATE_NOOP("Directory", "nein"))
                              : directoryWords(QT_TRANSLATE_NOOP("Directory", "ja"));
    case Type::Choice:
        for (const RecordField::Option &option : field.options)
            if (option.code == stored)
                return directoryWords(option.label);
        return stored;
    case Type::Reference:
        for (const auto &[key, title] : targets.value(field.name))
            if (key == stored)
                return title;
        return u"?"_s;
    case Type::Text:
    case Type::Notes: break;
    }
    return stored;
}

Result<QString> RecordTable::stored(const RecordField &field, const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    switch (field.type) {
    case Type::Date: {
        const QDate iso = QDate::fromString(text, Qt::ISODate);
        const QDate day = iso.isValid() ? iso : QDate::fromString(text, dayFormat);
        return day.isValid()
            ? Result<QString>(day.toString(Qt::ISODate))
            : refuse(field, text, directoryWords(QT_TRANSLATE_NOOP("Directory", "ein Tag wie 31.12.2026")));
    }
    case Type::Moment: return storedMoment(field, text);
    case Type::Flag:
        if (const QString yes = directoryWords(QT_TRANSLATE_NOOP("Directory", "ja"));
            text == u"1" || text.compare(yes, Qt::CaseInsensitive) == 0)
            return u"1"_s;
        if (const QString no = directoryWords(QT_TRANSLATE_NOOP("Directory", "nein"));
            text == u"0" || text.compare(no, Qt::CaseInsensitive) == 0)
            return u"0"_s;
        return refuse(field, text, directoryWords(QT_TRANSLATE_NOOP("Directory", "ja oder nein")));
    case Type::Choice: return storedChoice(field, text);
    case Type::Reference:
        for (const auto &[key, title] : targets.value(field.name))
            if (text.compare(title, Qt::CaseInsensitive) == 0 || text == key)
                return key;
        return refuse(field, text, directoryWords(QT_TRANSLATE_NOOP("Directory", "ein Name, den es schon gibt")));
    case Type::Text:
    case Type::Notes: break;
    }
    return text;
}

QString problemOf(const RecordKind &kind, const QHash<QString, QString> &values)
{
    for (const RecordField &field : kind.fields)
        if (field.isRequired && values.value(field.name).isEmpty())
            return directoryWords(QT_TRANSLATE_NOOP("Directory", "Bitte füllen Sie »%1« aus.")).arg(field.title());
    const auto inOrder = [&](const QString &from, const QString &to) {
        return values.value(from).isEmpty() || values.value(to).isEmpty() || values.value(from) < values.value(to);
    };
    if (!inOrder(u"from_at"_s, u"to_at"_s) || !inOrder(u"valid_from"_s, u"valid_until"_s)
        || !inOrder(u"regular_from"_s, u"retired_on"_s))
        return directoryWords(QT_TRANSLATE_NOOP("Directory", "Das Ende muss nach dem Anfang liegen."));
    if (kind.entity == u"item_dependencies" && values.value(u"item_id"_s) == values.value(u"needs_id"_s))
        return directoryWords(QT_TRANSLATE_NOOP("Directory", "Ein Element kann sich nicht selbst brauchen."));
    return {};
}

QString problemOf(const RecordTable &table, const QHash<QString, QString> &values)
{
    if (const QString problem = problemOf(*table.kind, values);
        !problem.isEmpty() || table.kind->entity != u"item_dependencies")
        return problem;
    const QStringList ring = Dependencies(table).ringThrough(values.value(u"item_id"_s), values.value(u"needs_id"_s));
    return ring.isEmpty() ? QString()
                          : directoryWords(QT_TRANSLATE_NOOP("Directory", "Das ergäbe einen Kreis: %1."))
                                .arg(ring.join(directoryWords(QT_TRANSLATE_NOOP("Directory", " braucht "))));
}

} // namespace sc
