#include "models/maintenance/maintenancecommands.h"

#include "models/domain/ids.h"
#include "models/maintenance/recurrence.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text.trimmed());
}

QJsonValue orNull(std::optional<Instant> at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

QJsonObject fieldsOf(const MaintenanceRule &rule)
{
    return { { u"name"_s, rule.name.trimmed() },
             { u"recurrence"_s, rule.recurrence },
             { u"first_day"_s, rule.firstDay.toString(Qt::ISODate) },
             { u"last_day"_s, rule.lastDay.isValid() ? QJsonValue(rule.lastDay.toString(Qt::ISODate)) : QJsonValue() },
             { u"from_second"_s, rule.fromSecond },
             { u"to_second"_s, rule.toSecond },
             { u"tolerance_minutes"_s, rule.toleranceMinutes },
             { u"software"_s, rule.isForSoftware ? 1 : 0 },
             { u"note"_s, orNull(rule.note) } };
}

/// All that a command may set; the state goes by transitions.
QJsonObject fieldsOf(const MaintenanceWindow &window)
{
    return { { u"kind"_s, code(window.kind) },
             { u"title"_s, window.title },
             { u"software"_s, window.isForSoftware ? 1 : 0 },
             { u"from_at"_s, window.from },
             { u"to_at"_s, window.to },
             { u"reason"_s, orNull(window.reason) },
             { u"restrictions"_s, orNull(window.restrictions) },
             { u"approver"_s, orNull(window.approver) },
             { u"notice_by"_s, window.noticeBy == 0 ? QJsonValue() : QJsonValue(window.noticeBy) },
             { u"shortfall_s"_s, window.shortfall },
             { u"sequence"_s, window.sequence },
             { u"actual_from_at"_s, orNull(window.actualFrom) },
             { u"actual_to_at"_s, orNull(window.actualTo) } };
}

QJsonObject fieldsOf(const Freeze &freeze)
{
    return { { u"name"_s, freeze.name.trimmed() },
             { u"from_at"_s, freeze.from },
             { u"to_at"_s, freeze.to },
             { u"reason"_s, orNull(freeze.reason) } };
}

QJsonObject fieldsOf(const PlannedWork &work)
{
    return { { u"kind"_s, code(work.kind) },   { u"title"_s, work.title.trimmed() },
             { u"state"_s, code(work.state) }, { u"from_at"_s, work.from },
             { u"to_at"_s, work.to },          { u"note"_s, orNull(work.note) } };
}

/// What of \p wanted differs from \p seen, with what was seen.
void setDifferences(Command &command, const QString &entity, const QString &id, const QJsonObject &seen,
                    const QJsonObject &wanted)
{
    QJsonObject fields;
    QJsonObject base;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (seen.value(it.key()) == it.value())
            continue;
        fields.insert(it.key(), it.value());
        base.insert(it.key(), seen.value(it.key()));
    }
    if (!fields.isEmpty())
        command.set(entity, id, fields, base);
}

/// Rows that say which items an owner has.
struct ItemRows
{
    QString entity;
    QString owner; ///< column
};

const ItemRows itemsOfWindow { u"maintenance_items"_s, u"window_id"_s };
const ItemRows itemsOfWork { u"planned_work_items"_s, u"work_id"_s };

void setItems(Command &command, const ItemRows &rows, const QString &owner, const QStringList &seen,
              const QStringList &wanted)
{
    for (const QString &item : wanted)
        if (!seen.contains(item))
            command.add(rows.entity, QString(owner + u'/' + item), { { rows.owner, owner }, { u"item_id"_s, item } });
    for (const QString &item : seen)
        if (!wanted.contains(item))
            command.remove(rows.entity, QString(owner + u'/' + item));
}

void putWindow(Command &command, const MaintenanceWindow &window)
{
    QJsonObject fields = fieldsOf(window);
    fields.insert(u"state"_s, code(AnnouncementState::Draft));
    if (!window.ruleId.isEmpty()) {
        fields.insert(u"rule_id"_s, window.ruleId);
        fields.insert(u"original_at"_s, window.originalAt);
    }
    command.put(u"maintenance_windows"_s, window.id, fields);
    setItems(command, itemsOfWindow, window.id, {}, window.items);
}

void take(MaintenanceWindow &window, const WindowDetails &details)
{
    if (!details.title.trimmed().isEmpty())
        window.title = details.title.trimmed();
    window.reason = details.reason;
    window.restrictions = details.restrictions;
    window.items = details.items;
}

} // namespace

Result<void> checkRule(const MaintenanceRule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"a rule needs a name"_s, u"name"_s);
    const auto recurrence = Recurrence::parse(rule.recurrence);
    if (!recurrence)
        return fail(Error::Kind::Invalid, recurrence.error().detail, u"recurrence"_s);
    if (!rule.firstDay.isValid() || recurrence->days(rule.firstDay, rule.firstDay, rule.firstDay).isEmpty())
        return fail(Error::Kind::Invalid, u"the rule has no window on its first day"_s, u"first_day"_s);
    if (rule.lastDay.isValid() && rule.lastDay < rule.firstDay)
        return fail(Error::Kind::Invalid, u"the last day lies before the first"_s, u"last_day"_s);
    if (rule.fromSecond == rule.toSecond)
        return fail(Error::Kind::Invalid, u"a window ends after it begins"_s, u"to_second"_s);
    return {};
}

bool mayChange(const Occurrence &one, Instant now)
{
    return one.state != AnnouncementState::Withdrawn && one.state != AnnouncementState::Completed && one.to > now;
}

MaintenanceCommands::MaintenanceCommands(const ServiceProfile &profile, QString login, Instant now)
    : m_profile(profile)
    , m_login(std::move(login))
    , m_now(now)
{
}

Command MaintenanceCommands::adoptAgreed(const MaintenanceBook &book) const
{
    Command command = make(u"maintenance.adopt"_s);
    const ProfileVersion &version = m_profile.versionFor(m_now);
    for (const AgreedWindow &window : version.agreedWindows) {
        const bool isThere = std::any_of(book.rules.begin(), book.rules.end(),
                                         [&window](const MaintenanceRule &rule) { return rule.name == window.name; });
        const auto recurrence = Recurrence::parse(window.recurrence);
        const QDate first = recurrence ? recurrence->firstOn(version.service->localDate(m_now)) : QDate();
        if (!isThere && first.isValid())
            command.put(u"maintenance_rules"_s, newUuid(),
                        fieldsOf(MaintenanceRule { {},
                                                   window.name,
                                                   window.recurrence,
                                                   first,
                                                   {},
                                                   window.fromSecond,
                                                   window.toSecond,
                                                   window.toleranceMinutes,
                                                   window.isForSoftware,
                                                   {} }));
    }
    return command;
}

Command MaintenanceCommands::addRule(const MaintenanceRule &rule) const
{
    return make(u"maintenance.add_rule"_s)
        .put(u"maintenance_rules"_s, rule.id.isEmpty() ? newUuid() : rule.id, fieldsOf(rule));
}

Command MaintenanceCommands::changeRule(const MaintenanceRule &seen, const MaintenanceRule &wanted) const
{
    Command command = make(u"maintenance.change_rule"_s);
    setDifferences(command, u"maintenance_rules"_s, seen.id, fieldsOf(seen), fieldsOf(wanted));
    return command;
}

Command MaintenanceCommands::removeRule(const MaintenanceRule &seen) const
{
    return make(u"maintenance.remove_rule"_s).remove(u"maintenance_rules"_s, seen.id);
}

MaintenanceWindow MaintenanceCommands::rowOf(const Occurrence &seen) const
{
    if (seen.window)
        return *seen.window;
    MaintenanceWindow window;
    window.id = newUuid();
    window.ruleId = seen.ruleId;
    window.originalAt = seen.originalAt;
    window.kind = WindowKind::Regular;
    window.title = seen.title;
    window.isForSoftware = seen.isForSoftware;
    window.from = seen.from;
    window.to = seen.to;
    return window;
}

void MaintenanceCommands::write(Command &command, const Occurrence &seen, const MaintenanceWindow &wanted) const
{
    if (!seen.window) {
        putWindow(command, wanted);
        return;
    }
    setDifferences(command, u"maintenance_windows"_s, wanted.id, fieldsOf(*seen.window), fieldsOf(wanted));
    setItems(command, itemsOfWindow, wanted.id, seen.window->items, wanted.items);
}

Command MaintenanceCommands::change(const Occurrence &seen, const WindowChange &change,
                                    const WindowDetails &details) const
{
    Command command = make(change.isCancelled ? u"maintenance.cancel"_s : u"maintenance.move"_s);
    const Consequence consequence = consequenceOf(seen, change, m_profile, m_now);
    const bool isKnown = seen.state != AnnouncementState::Draft;
    if (!isKnown && consequence.messages.isEmpty()) { // as the rule has it, or as if it never was
        if (seen.window)
            command.remove(u"maintenance_windows"_s, seen.window->id);
        return command;
    }
    MaintenanceWindow wanted = rowOf(seen);
    take(wanted, details);
    if (!change.isCancelled) {
        wanted.from = change.from;
        wanted.to = change.to;
    }
    if (change.isCancelled)
        wanted.kind = WindowKind::Cancelled;
    else if (!wanted.ruleId.isEmpty())
        wanted.kind = change.from == seen.originalAt && change.to == seen.originalTo ? WindowKind::Regular
                                                                                     : WindowKind::Deviation;
    wanted.noticeBy = consequence.announceBy.value_or(0);
    wanted.shortfall = consequence.shortfall;
    ++wanted.sequence;
    write(command, seen, wanted);
    if (isKnown && change.isCancelled)
        command.transition(u"maintenance_windows"_s, wanted.id, code(seen.state), code(AnnouncementState::Withdrawn));
    else if (seen.state == AnnouncementState::Announced)
        command.transition(u"maintenance_windows"_s, wanted.id, code(seen.state), code(AnnouncementState::Corrected));
    return command;
}

Command MaintenanceCommands::describe(const Occurrence &seen, const WindowDetails &details) const
{
    Command command = make(u"maintenance.describe"_s);
    MaintenanceWindow wanted = rowOf(seen);
    take(wanted, details);
    write(command, seen, wanted);
    return command;
}

Command MaintenanceCommands::add(MaintenanceWindow window) const
{
    const Consequence consequence = consequenceOfNew(window.kind, window.from, m_profile, m_now);
    if (window.id.isEmpty())
        window.id = newUuid();
    window.noticeBy = consequence.announceBy.value_or(0);
    window.shortfall = consequence.shortfall;
    window.sequence = 1;
    Command command = make(window.kind == WindowKind::Emergency ? u"maintenance.emergency"_s : u"maintenance.add"_s);
    putWindow(command, window);
    return command;
}

Command MaintenanceCommands::announce(const Occurrence &seen, const SentMessage &message) const
{
    Command command = make(u"maintenance.announce"_s);
    MaintenanceWindow wanted = rowOf(seen);
    if (message.kind != MessageKind::Software && wanted.noticeBy != 0 && message.at > wanted.noticeBy) {
        wanted.shortfall = message.at - wanted.noticeBy;
        if (!message.lateReason.trimmed().isEmpty())
            wanted.reason = message.lateReason;
    } else if (message.kind != MessageKind::Software && wanted.noticeBy != 0) {
        wanted.shortfall = 0; // recorded later than it was sent
    }
    write(command, seen, wanted);
    command.append(u"maintenance_announcements"_s, newUuid(),
                   { { u"window_id"_s, wanted.id },
                     { u"kind"_s, code(message.kind) },
                     { u"sequence"_s, wanted.sequence },
                     { u"text"_s, message.text.trimmed() },
                     { u"sent_via"_s, message.via.trimmed() },
                     { u"proof"_s, message.proof.trimmed() },
                     { u"sent_at"_s, message.at },
                     { u"sent_by"_s, m_login } });
    if (seen.state == AnnouncementState::Draft)
        command.transition(u"maintenance_windows"_s, wanted.id, code(AnnouncementState::Draft),
                           code(AnnouncementState::Announced));
    return command;
}

Command MaintenanceCommands::complete(const Occurrence &seen, Instant actualFrom, Instant actualTo,
                                      const QString &reason) const
{
    Command command = make(u"maintenance.complete"_s);
    MaintenanceWindow wanted = rowOf(seen);
    wanted.actualFrom = actualFrom;
    wanted.actualTo = actualTo;
    if (!reason.trimmed().isEmpty())
        wanted.reason = reason;
    write(command, seen, wanted);
    if (seen.state != AnnouncementState::Completed) // else corrected figures of one that was held
        command.transition(u"maintenance_windows"_s, wanted.id, code(seen.state), code(AnnouncementState::Completed));
    return command;
}

Command MaintenanceCommands::addFreeze(const Freeze &freeze) const
{
    return make(u"maintenance.add_freeze"_s)
        .put(u"freezes"_s, freeze.id.isEmpty() ? newUuid() : freeze.id, fieldsOf(freeze));
}

Command MaintenanceCommands::changeFreeze(const Freeze &seen, const Freeze &wanted) const
{
    Command command = make(u"maintenance.change_freeze"_s);
    setDifferences(command, u"freezes"_s, seen.id, fieldsOf(seen), fieldsOf(wanted));
    return command;
}

Command MaintenanceCommands::removeFreeze(const Freeze &seen) const
{
    return make(u"maintenance.remove_freeze"_s).remove(u"freezes"_s, seen.id);
}

Command MaintenanceCommands::addWork(PlannedWork work) const
{
    if (work.id.isEmpty())
        work.id = newUuid();
    Command command = make(u"maintenance.add_work"_s).put(u"planned_works"_s, work.id, fieldsOf(work));
    setItems(command, itemsOfWork, work.id, {}, work.items);
    return command;
}

Command MaintenanceCommands::changeWork(const PlannedWork &seen, const PlannedWork &wanted) const
{
    Command command = make(u"maintenance.change_work"_s);
    setDifferences(command, u"planned_works"_s, seen.id, fieldsOf(seen), fieldsOf(wanted));
    setItems(command, itemsOfWork, seen.id, seen.items, wanted.items);
    return command;
}

Command MaintenanceCommands::removeWork(const PlannedWork &seen) const
{
    return make(u"maintenance.remove_work"_s).remove(u"planned_works"_s, seen.id);
}

} // namespace sc
