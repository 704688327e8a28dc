#include "views/directory/directoryhints.h"

#include "models/directory/roster.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr Instant RosterDays = 14; ///< how far ahead gaps of the roster are told

struct Hints
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryHints)

public:
    static QString ofRoster(const RecordTable &table, const ServiceProfile &profile, Instant now)
    {
        const auto gaps = rosterGaps(table.records, *profile.versionFor(now).staffed, now, now + RosterDays * 86400);
        QString text = gaps.isEmpty()
            ? tr("In den nächsten %n Tagen ist jede Zeit besetzt oder in Rufbereitschaft.", nullptr, RosterDays)
            : tr("In den nächsten %n Tagen ist %1-mal niemand da, zuerst von %2 bis %3.", nullptr, RosterDays)
                  .arg(gaps.size())
                  .arg(Words::moment(gaps.constFirst().from), Words::moment(gaps.constFirst().to));
        if (const auto open = absencesWithoutSubstitute(table.records, now); !open.isEmpty())
            text += u' '
                + tr("%n Abwesenheiten ohne Vertretung, zuerst: %1.", nullptr, static_cast<int>(open.size()))
                      .arg(open.constFirst().value(u"person"_s));
        return text;
    }

    static QString ofServices(const RecordTable &table)
    {
        QStringList incomplete;
        for (const Record &record : table.records)
            if (record.value(u"state"_s) != u"retired"
                && (record.value(u"product_owner"_s).isEmpty() || record.value(u"project_owner"_s).isEmpty()
                    || record.value(u"department"_s).isEmpty()))
                incomplete.append(record.value(u"name"_s));
        if (incomplete.isEmpty())
            return {};
        return tr("%n Leistungen nennen nicht alle Verantwortlichen (Product Owner, Projektverantwortung, Ressort), zuerst: %1.",
                  nullptr, static_cast<int>(incomplete.size()))
            .arg(incomplete.constFirst());
    }

    static QString ofRegisteredUsers(const RecordTable &table)
    {
        int missing = 0;
        QString newest;
        for (const Record &record : table.records) {
            missing += record.value(u"missing_since"_s).isEmpty() ? 0 : 1;
            newest = std::max(newest, record.value(u"as_of"_s));
        }
        if (newest.isEmpty())
            return {};
        const QString day = table.display(*table.kind->field(u"as_of"_s), newest);
        return missing == 0
            ? tr("Stand vom %1, alle stehen in der letzten Liste.").arg(day)
            : tr("Stand vom %1, %n fehlen in der letzten Liste und sind markiert.", nullptr, missing).arg(day);
    }
};

} // namespace

QString directoryHint(const RecordTable &table, const ServiceProfile &profile, Instant now)
{
    QString hint;
    if (table.kind->entity == u"duty_times")
        hint = Hints::ofRoster(table, profile, now);
    else if (table.kind->entity == u"services")
        hint = Hints::ofServices(table);
    else if (table.kind->entity == u"registered_users")
        hint = Hints::ofRegisteredUsers(table);
    return hint.isEmpty() ? directoryWords(table.kind->explanation) : hint;
}

} // namespace sc
