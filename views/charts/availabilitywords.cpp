#include "views/charts/availabilitywords.h"

#include "views/widgets/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString twoDecimals(qint64 hundredths)
{
    const QLocale locale;
    return locale.toString(hundredths / 100) + locale.decimalPoint()
        + QString::number(hundredths % 100).rightJustified(2, u'0') + u" %"_s;
}

} // namespace

QString AvailabilityWords::percent(const AvailabilityFigure &figure)
{
    return figure.hasFigure() ? twoDecimals(figure.percent(2)) : u"–"_s;
}

QString AvailabilityWords::percent(const servicetime::Availability &value)
{
    return value.hasFigure() ? twoDecimals(value.percent(2)) : u"–"_s;
}

QString AvailabilityWords::permille(int permille)
{
    return QLocale().toString(permille / 10.0, 'f', 1) + u" %"_s;
}

QString AvailabilityWords::minutes(qint64 seconds)
{
    const qint64 whole = std::abs(seconds);
    const QString text = QLocale().toString(whole / 60)
        + (whole % 60 == 0 ? QString() : u':' + QString::number(whole % 60).rightJustified(2, u'0'));
    return seconds < 0 ? u"−"_s + text : text;
}

QString AvailabilityWords::verdict(const AvailabilityFigure &figure)
{
    if (!figure.hasFigure())
        return u"–"_s;
    return figure.isMet ? tr("✓ erfüllt") : tr("✗ verfehlt");
}

QString AvailabilityWords::proof(const AvailabilityFigure &figure)
{
    switch (figure.proof) {
    case Proof::PromiseA: return tr("Zusage a: IT-Systeme, Kernzeit, Jahr");
    case Proof::PromiseB:
        return figure.isMean ? tr("Zusage b: Leistung, Servicezeit, Mittel der Monate")
                             : tr("Zusage b: Leistung, Servicezeit, Jahr");
    case Proof::MonthOfPromiseB: return tr("Monat der Zusage b");
    case Proof::Information: break;
    }
    return tr("zur Information");
}

QString AvailabilityWords::basis(AvailabilityBasis basis)
{
    return basis == AvailabilityBasis::Core ? tr("Kernzeit") : tr("Servicezeit");
}

QString AvailabilityWords::monthName(int month)
{
    return QLocale().standaloneMonthName(month);
}

QString AvailabilityWords::period(const AvailabilityPeriod &period)
{
    using Kind = AvailabilityPeriod::Kind;
    const QString year = period.first.toString(u"yyyy"_s);
    switch (period.kind) {
    case Kind::Day:
        return QLocale().dayName(period.first.dayOfWeek(), QLocale::ShortFormat).remove(u'.')
            + period.first.toString(u" dd.MM.yyyy"_s); // without the full stop of the locale, as everywhere
    case Kind::Month: return monthName(period.first.month()) + u' ' + year;
    case Kind::Quarter: return tr("%1. Quartal %2").arg((period.first.month() + 2) / 3).arg(year);
    case Kind::Year: break;
    }
    return year;
}

QString AvailabilityWords::reason(NotCounted reason)
{
    switch (reason) {
    case NotCounted::Counted: return tr("zählt");
    case NotCounted::ThirdParty: return tr("Dritte, zählt nicht");
    case NotCounted::CustomerSide: return tr("Ursache beim Kunden, zählt nicht");
    case NotCounted::OtherEnvironment: return tr("nicht Produktion, zählt nicht");
    case NotCounted::ClassWithoutWeight: return tr("Störungsklasse zählt nicht");
    case NotCounted::AnnouncedInTime: return tr("rechtzeitig angekündigt, ausgenommen");
    case NotCounted::OutsidePromise: return tr("außerhalb der zugesagten Zeit");
    }
    return {};
}

QString AvailabilityWords::of(OutageSide side)
{
    switch (side) {
    case OutageSide::Both: return tr("beide Seiten");
    case OutageSide::PublicClient: return tr("Public Client (Antragsteller)");
    case OutageSide::PrivateClient: return tr("Private Client (Sachbearbeitung)");
    }
    return {};
}

QString AvailabilityWords::of(CausePlace place)
{
    switch (place) {
    case CausePlace::Ours: return tr("bei uns");
    case CausePlace::Customer: return tr("beim Kunden");
    case CausePlace::Network: return tr("im Netz");
    case CausePlace::ThirdParty: return tr("bei Dritten");
    }
    return {};
}

QString AvailabilityWords::problem(OutageValues::Problem problem)
{
    using Problem = OutageValues::Problem;
    switch (problem) {
    case Problem::TitleMissing: return tr("Bitte sagen Sie in einem Satz, was ausgefallen ist.");
    case Problem::NothingAffected: return tr("Bitte nennen Sie mindestens eine Komponente oder eine Leistung.");
    case Problem::EndsBeforeBegin: return tr("Das Ende liegt nicht nach dem Beginn.");
    case Problem::BeginsLater: return tr("Der Beginn liegt in der Zukunft.");
    case Problem::EndsLater: return tr("Das Ende liegt in der Zukunft. Läuft der Ausfall noch, kreuzen Sie das an.");
    case Problem::AnnouncedAfterBegin: return tr("Die Ankündigung liegt nach dem Beginn.");
    }
    return {};
}

QString AvailabilityWords::sentence(const AvailabilityPeriod &of, const AvailabilityFigure &figure)
{
    if (!figure.hasFigure())
        return tr("%1: noch keine zugesagte Zeit").arg(period(of));
    return tr("%1: %2, %3 (%4 von %5 Minuten verloren; %6)")
        .arg(period(of), percent(figure), verdict(figure), minutes(figure.value.lost / 100),
             minutes(figure.value.promised), proof(figure));
}

QString AvailabilityWords::budget(qint64 left, qint64 allowed)
{
    return left >= 0 ? tr("noch %1 von %2 Minuten").arg(minutes(left), minutes(allowed))
                     : tr("um %1 Minuten überschritten").arg(minutes(-left));
}

QString AvailabilityWords::announced(const OutageValues &values, const ServiceProfile &profile)
{
    if (!values.isPlanned)
        return {};
    if (!values.announcedAt)
        return tr("geplant, nicht angekündigt");
    return keepsNotice(profile, *values.announcedAt, values.from)
        ? tr("angekündigt %1").arg(Words::moment(*values.announcedAt))
        : tr("angekündigt %1, zu spät").arg(Words::moment(*values.announcedAt));
}

QString AvailabilityWords::promisedSpan(const AvailabilityYear::Subject &subject)
{
    const auto day = [](Instant at) { return Words::moment(at).section(u' ', 0, 1); };
    if (subject.from && subject.until)
        return tr("zugesagt von %1 bis vor %2").arg(day(*subject.from), day(*subject.until));
    if (subject.until)
        return tr("zugesagt bis vor %1").arg(day(*subject.until));
    return subject.from ? tr("zugesagt seit %1").arg(day(*subject.from)) : QString();
}

} // namespace sc
