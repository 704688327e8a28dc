#include "models/ledger/rules.h"

#include "models/storage/sqlresource.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QList<QStringList> rowsOf(const QString &name, qsizetype columns)
{
    QFile file(u":/rules/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rules %s", qPrintable(name));
    QList<QStringList> rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        rows.append(line.split(u','));
        if (rows.constLast().size() != columns)
            qFatal("malformed rule in %s: %s", qPrintable(name), qPrintable(line));
    }
    return rows;
}

QSet<QString> words(const QString &text)
{
    const QStringList list = text.split(u' ', Qt::SkipEmptyParts);
    return { list.begin(), list.end() };
}

} // namespace

Rules::Rules()
{
    const Rows all = rows();
    for (const QStringList &row : all.entities)
        m_entities.insert(row.at(0), { row.at(1), words(row.at(2)), words(row.at(3)), {} });
    for (const QStringList &row : all.fields)
        m_entities[row.at(0)].fields.insert(row.at(1), { row.at(2) == u"integer", row.at(3) == u"yes", row.at(4) });
    for (const QStringList &row : all.guards)
        m_entities[row.at(0)].guard = row.at(1);
    for (const QStringList &row : all.transitions)
        m_transitions.insert(row.at(0) + u' ' + row.at(2) + u' ' + row.at(3), { words(row.at(4)), row.at(5) });
}

Rules::Rows Rules::rows()
{
    return { rowsOf(u"entities.csv"_s, 4), rowsOf(u"fields.csv"_s, 5), rowsOf(u"guards.csv"_s, 2),
             rowsOf(u"transitions.csv"_s, 6) };
}

QString Rules::hash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Rows all = rows();
    for (const auto &list : { all.entities, all.fields, all.guards, all.transitions })
        for (const QStringList &row : list)
            hash.addData(QString(row.join(u',') + u'\n').toUtf8());
    const auto guards = sqlNames(u"guards"_s);
    for (const QString &name : guards)
        hash.addData(QString(name + u'\n' + sqlText(u"guards"_s, name)).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

const Rules &Rules::shipped()
{
    static const Rules rules;
    return rules;
}

const Rules::Entity *Rules::entity(const QString &name) const
{
    const auto found = m_entities.constFind(name);
    return found == m_entities.constEnd() ? nullptr : &*found;
}

const Rules::Transition *Rules::transition(const QString &entity, const QString &from, const QString &to) const
{
    const auto found = m_transitions.constFind(entity + u' ' + from + u' ' + to);
    return found == m_transitions.constEnd() ? nullptr : &*found;
}

} // namespace sc
