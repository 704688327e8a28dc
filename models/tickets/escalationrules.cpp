#include "models/tickets/escalationrules.h"

#include "models/domain/csvreader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

const EscalationRules &EscalationRules::shipped()
{
    static const EscalationRules rules = [] {
        QFile file(u":/rules/escalation.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the rules of escalation are not compiled in");
        auto read = fromCsv(file.readAll());
        if (!read)
            qFatal("rules of escalation, line %s: %s", qPrintable(read.error().subject),
                   qPrintable(read.error().detail));
        return std::move(*read);
    }();
    return rules;
}

Result<EscalationRules> EscalationRules::fromCsv(const QByteArray &csv)
{
    static const QStringList targets { u"level_1"_s, u"level_2"_s, u"level_3"_s, u"department"_s, u"manufacturer"_s };
    const auto rows = readCsv(csv);
    if (!rows)
        return tl::unexpected(rows.error());
    EscalationRules rules;
    if (rows->isEmpty()
        || rows->constFirst().fields != QStringList { u"target"_s, u"item"_s, u"german"_s, u"english"_s })
        return fail(Error::Kind::Invalid, u"the columns are target,item,german,english"_s, u"1"_s);
    for (const CsvRow &row : rows->mid(1)) {
        const RequiredItem item { row.fields.at(0), row.fields.at(1), row.fields.at(2), row.fields.at(3) };
        const QString line = QString::number(row.line);
        if (!targets.contains(item.target))
            return fail(Error::Kind::Invalid, u"unknown target »%1«"_s.arg(item.target), line);
        if (item.code.isEmpty() || item.german.isEmpty() || item.english.isEmpty())
            return fail(Error::Kind::Invalid, u"an item needs a code and its words"_s, line);
        if (rules.item(item.target, item.code))
            return fail(Error::Kind::Invalid, u"»%1« twice for %2"_s.arg(item.code, item.target), line);
        rules.m_items.append(item);
    }
    return rules;
}

QList<RequiredItem> EscalationRules::requiredFor(const QString &target) const
{
    QList<RequiredItem> found;
    for (const RequiredItem &item : m_items)
        if (item.target == target)
            found.append(item);
    return found;
}

const RequiredItem *EscalationRules::item(const QString &target, const QString &code) const
{
    for (const RequiredItem &item : m_items)
        if (item.target == target && item.code == code)
            return &item;
    return nullptr;
}

QList<EscalationRules::Problem> EscalationRules::problems(const Escalation &value, Instant now) const
{
    QList<Problem> found;
    if (!value.partyKind.isEmpty() && value.party.trimmed().isEmpty())
        found.append({ u"party"_s, {} });
    if (value.reason.trimmed().isEmpty())
        found.append({ u"reason"_s, {} });
    if (value.tried.trimmed().isEmpty())
        found.append({ u"tried"_s, {} });
    const auto required = requiredFor(value.target());
    for (const RequiredItem &item : required) {
        const auto given = std::find_if(value.items.begin(), value.items.end(),
                                        [&](const EscalationAnswer &answer) { return answer.code == item.code; });
        if (given == value.items.end() || given->text.trimmed().isEmpty())
            found.append({ u"item"_s, item.code });
    }
    if (value.followUpAt && *value.followUpAt <= now)
        found.append({ u"follow_up"_s, {} });
    return found;
}

} // namespace sc
