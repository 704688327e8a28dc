#include "views/profiles/profilewords.h"

#include "views/widgets/reasonwords.h"
#include "views/widgets/words.h"

#include "models/servicetime/explanation.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString weekday(size_t day)
{
    return QLocale().dayName(static_cast<int>(day) + 1, QLocale::ShortFormat).remove(u'.');
}

QString timeOfDay(int second)
{
    return second == 86400 ? u"24:00"_s : QTime(0, 0).addSecs(second).toString(u"HH:mm"_s);
}

QString intervalsText(const std::vector<servicetime::DayInterval> &intervals)
{
    QStringList parts;
    for (const servicetime::DayInterval &interval : intervals)
        parts.append(timeOfDay(interval.from) + u'–' + timeOfDay(interval.to));
    return parts.join(u" + ");
}

} // namespace

QString ProfileWords::hours(const servicetime::WeeklyHours &week)
{
    QStringList parts;
    for (size_t day = 0; day < week.size();) {
        size_t last = day;
        while (last + 1 < week.size() && week.at(last + 1) == week.at(day))
            ++last;
        if (!week.at(day).empty())
            parts.append((last == day ? weekday(day) : QString(weekday(day) + u'–' + weekday(last))) + u' '
                         + intervalsText(week.at(day)));
        day = last + 1;
    }
    return parts.join(u", ");
}

QList<QPair<QString, QString>> ProfileWords::terms(const ProfileVersion &version)
{
    using servicetime::DisruptionClass;
    using servicetime::durationText;
    const auto yesNo = [](bool value) { return value ? tr("ja") : tr("nein"); };
    const servicetime::ResponseTerms &response = version.response;
    QList<QPair<QString, QString>> list { { tr("Gültig ab"), day(version.validFrom) },
                                          { tr("Servicezeit"), hours(version.serviceHours) },
                                          { tr("Kernzeit"), hours(version.coreHours) },
                                          { tr("Besetzter Betrieb"), hours(version.staffedHours) },
                                          { tr("Betrieb auch an Feiertagen besetzt"),
                                            yesNo(version.staffedOnClosedDays) } };
    for (int i = 0; i < 3; ++i)
        list.append({ tr("Reaktion: %1").arg(Words::of(static_cast<DisruptionClass>(i))),
                      durationText(response.seconds.at(static_cast<size_t>(i))) });
    list.append({ tr("Reaktion: %1").arg(Words::of(DisruptionClass::Other)),
                  tr("Ende des %1. Arbeitstages").arg(response.otherWorkingDays) });
    list.append({ tr("Arbeitstage nach dem Gesetz (Mo–Sa)"), yesNo(response.legalWorkingDays) });
    list.append({ tr("Nach Dienstschluss zählt der nächste Tag"), yesNo(response.afterClosingCountsNextDay) });
    list.append(
        { tr("Warnung, dringend ab"), tr("%1 %, %2 %").arg(response.warningPercent).arg(response.urgentPercent) });
    for (int i = 0; i < servicetime::DisruptionClassCount; ++i) {
        const qint64 seconds = version.statusMailSeconds.at(static_cast<size_t>(i));
        list.append({ tr("Zwischenstand: %1").arg(Words::of(static_cast<DisruptionClass>(i))),
                      seconds == 0 ? tr("keiner") : tr("alle %1 Servicezeit").arg(durationText(seconds)) });
    }
    const AvailabilityTerms &availability = version.availability;
    const auto percentOf = [](int permille) { return QLocale().toString(permille / 10.0, 'f', 1); };
    list.append({ tr("Verfügbarkeit mindestens"), tr("%1 %").arg(percentOf(availability.targetPermille)) });
    const std::array verdicts { tr("Mittel der Monate"), tr("jeder Monat für sich"), tr("nach Zeit gewichtet") };
    list.append({ tr("Jahresurteil je Leistung"), verdicts.at(static_cast<size_t>(availability.yearVerdict)) });
    const auto &weights = availability.downtime.weightPercent;
    list.append({ tr("Ausfall zählt (verhindernd, behindernd, leicht)"),
                  tr("%1 %, %2 %, %3 %").arg(weights[0]).arg(weights[1]).arg(weights[2]) });
    list.append({ tr("Rechtzeitig Angekündigtes ausnehmen"), yesNo(availability.downtime.excludesAnnounced) });
    list.append({ tr("Häufung"),
                  tr("%1 leichte Störungen in %2 Arbeitstagen")
                      .arg(version.accumulationCount)
                      .arg(version.accumulationWorkingDays) });
    list.append({ tr("Zurücknehmen möglich"), durationText(version.undoSeconds) });
    list.append({ tr("Größter Anhang"),
                  QLocale().formattedDataSize(version.attachmentBytes, 0, QLocale::DataSizeTraditionalFormat) });
    const servicetime::NoticeTerms &notice = version.notice;
    list.append({ tr("Abweichung vom Wartungsfenster ankündigen"),
                  notice.isClearDays ? tr("%n volle Tage vorher", nullptr, notice.noticeDays)
                                     : tr("%n Tage vorher, gleiche Uhrzeit", nullptr, notice.noticeDays) });
    list.append({ tr("Softwarewartung: Entwurf, Versand"),
                  tr("%1, %2 Tage vorher").arg(notice.draftDaysBefore).arg(notice.sendDaysBefore) });
    list.append(
        { tr("Regelfenster an geschlossenen Tagen"), notice.skipsClosedDays ? tr("entfallen") : tr("finden statt") });
    return list;
}

QString ProfileWords::day(QDate date)
{
    return Words::day(date);
}

QString ProfileWords::due(std::optional<Instant> due)
{
    return due ? Words::moment(*due) : tr("keine Frist");
}

QString ProfileWords::summary(const ProfilePreview &preview)
{
    return preview.moved.isEmpty()
        ? tr("Keine der %n offenen Fristen verschiebt sich.", nullptr, preview.running)
        : tr("%n offene Fristen verschieben sich.", nullptr, static_cast<int>(preview.moved.size()));
}

QString ProfileWords::reason(const Error &fault)
{
    // The models give their reasons in English; %1 and %2 stand for what differs.
    static const std::array reasons {
        ReasonWords { "is missing", QT_TR_NOOP("fehlt") },
        ReasonWords { "is not known", QT_TR_NOOP("kennt das Programm nicht") },
        ReasonWords { "must be a list", QT_TR_NOOP("muss eine Liste sein") },
        ReasonWords { "must be an object", QT_TR_NOOP("muss ein Objekt mit Feldern sein") },
        ReasonWords { "must be a text that is not empty", QT_TR_NOOP("muss ein Text sein, der nicht leer ist") },
        ReasonWords { "must be a date like 2026-04-29", QT_TR_NOOP("muss ein Tag wie 2026-04-29 sein") },
        ReasonWords { "must lie in the years %1 to %2", QT_TR_NOOP("muss in den Jahren %1 bis %2 liegen") },
        ReasonWords { "must be a whole number from %1 to %2", QT_TR_NOOP("muss eine ganze Zahl von %1 bis %2 sein") },
        ReasonWords { "must be true or false", QT_TR_NOOP("muss true oder false sein") },
        ReasonWords { "must be two times like [\"07:00\", \"18:00\"]",
                      QT_TR_NOOP("müssen zwei Uhrzeiten wie [\"07:00\", \"18:00\"] sein") },
        ReasonWords { "ends before it begins", QT_TR_NOOP("endet, bevor es beginnt") },
        ReasonWords { "overlaps the interval before it or is out of order",
                      QT_TR_NOOP("überschneidet sich mit dem Zeitraum davor oder steht nicht in der Reihenfolge") },
        ReasonWords { "is not a day (mon … sun)", QT_TR_NOOP("ist kein Wochentag (mon … sun)") },
        ReasonWords { "has no hours at all: no deadline could ever be computed",
                      QT_TR_NOOP("enthält keine einzige Stunde: Es gäbe nie eine Frist") },
        ReasonWords { "every day with service hours is closed: no deadline could ever be computed",
                      QT_TR_NOOP("Jeder Tag mit Servicezeit ist geschlossen: Es gäbe nie eine Frist") },
        ReasonWords { "lies before 'from'", QT_TR_NOOP("liegt vor »from«") },
        ReasonWords { "does not exist in that month", QT_TR_NOOP("gibt es in diesem Monat nicht") },
        ReasonWords { "must be a mail address", QT_TR_NOOP("muss eine E-Mail-Adresse sein") },
        ReasonWords { "must be above warning_percent", QT_TR_NOOP("muss über warning_percent liegen") },
        ReasonWords { "must hold at least one version", QT_TR_NOOP("muss mindestens eine Fassung enthalten") },
        ReasonWords { "must be after that of the version before it",
                      QT_TR_NOOP("muss nach dem der Fassung davor liegen") },
        ReasonWords { "is the id of an earlier version", QT_TR_NOOP("ist die Kennung einer früheren Fassung") },
        ReasonWords { "is none of the 16 codes: %1", QT_TR_NOOP("ist keines der 16 Kürzel: %1") },
        ReasonWords { "must be a recurrence rule like FREQ=WEEKLY;BYDAY=WE",
                      QT_TR_NOOP("muss eine Wiederholung wie FREQ=WEEKLY;BYDAY=WE sein") },
        ReasonWords { "must be a time like 19:00", QT_TR_NOOP("muss eine Uhrzeit wie 19:00 sein") },
        ReasonWords { "must be keep or skip", QT_TR_NOOP("muss keep oder skip sein") },
        ReasonWords { "must not be below send_days_before", QT_TR_NOOP("darf nicht unter send_days_before liegen") },
        ReasonWords { "must be one of %1", QT_TR_NOOP("muss eines sein von %1") },
        ReasonWords { "must be Europe/Berlin", QT_TR_NOOP("muss Europe/Berlin sein") },
        ReasonWords { "not JSON: %1 at byte %2", QT_TR_NOOP("ist kein JSON: %1 bei Byte %2") },
    };
    return wordsOfReason(fault.detail, "ProfileWords", reasons).value_or(fault.detail);
}

} // namespace sc
