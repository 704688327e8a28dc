#include "models/tickets/colleague.h"

#include "models/storage/fold.h"

#include <algorithm>

namespace sc {

QList<Colleague> matching(const QList<Colleague> &people, const QString &text)
{
    const QStringList words = foldedWords(text);
    QList<Colleague> found;
    for (const Colleague &person : people)
        if (hasEach(fold(person.name + u' ' + person.login + u' ' + person.team), words))
            found.append(person);
    std::stable_partition(found.begin(), found.end(), [&words](const Colleague &person) {
        return anyBeginsAs(foldedWords(person.name + u' ' + person.login), words);
    });
    return found;
}

} // namespace sc
