#include "models/directory/callersearch.h"

#include "models/storage/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// As it is dialled within the country: '+49 (0)6123 45-67' and '06123/4567' are the same.
QString dialled(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    const bool isForeign = number.trimmed().startsWith(u'+');
    const QString country = isForeign ? u"49"_s : u"0049"_s;
    if (!digits.startsWith(country))
        return digits;
    digits.remove(0, country.size());
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return u'0' + digits;
}

bool isNumber(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); })
        && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || u"+-/(). "_s.contains(c); });
}

} // namespace

CallerSearch::CallerSearch(const QList<Caller> &callers)
{
    for (const Caller &caller : callers)
        if (!caller.contactId.isEmpty())
            m_entries.append({ caller, foldedWords(caller.name),
                               fold(caller.name + u' ' + caller.tenant + u' ' + caller.phone + u' ' + caller.mail),
                               dialled(caller.phone) });
}

QList<Caller> CallerSearch::matching(const QString &typed, qsizetype most) const
{
    const QStringList words = foldedWords(typed);
    const QString number = isNumber(typed) ? dialled(typed) : QString();
    if (words.isEmpty())
        return {};
    QList<const Entry *> found;
    for (const Entry &entry : m_entries)
        if ((!number.isEmpty() && entry.number.contains(number)) || hasEach(entry.all, words))
            found.append(&entry);
    std::stable_partition(found.begin(), found.end(),
                          [&words](const Entry *entry) { return anyBeginsAs(entry->name, words); });
    QList<Caller> callers;
    for (const Entry *entry : found.first(std::min(most, found.size())))
        callers.append(entry->caller);
    return callers;
}

} // namespace sc
