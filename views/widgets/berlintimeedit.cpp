#include "views/widgets/berlintimeedit.h"

#include "models/domain/localtime.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

BerlinTimeEdit::BerlinTimeEdit(Instant at, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setTimeSpec(Qt::UTC); // so that Qt converts nothing: the fields are Berlin's wall clock
    setDisplayFormat(u"dd.MM.yyyy HH:mm"_s);
    setCalendarPopup(true);
    setInstant(at);
}

void BerlinTimeEdit::setInstant(Instant at)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at, berlin());
    setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

Instant BerlinTimeEdit::instant() const
{
    QDateTime local(date(), time(), berlin());
    if (!local.isValid())
        local = QDateTime(date(), time().addSecs(3600), berlin());
    return local.toSecsSinceEpoch();
}

} // namespace sc
