#pragma once

#include "models/domain/clock.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sc {

/** A regular window: on the days of a rule, from and to by Berlin's clock (MNT-1). */
struct MaintenanceRule
{
    QString id;
    QString name;
    QString recurrence; ///< RRULE by days, weeks, months or years (Recurrence)
    QDate firstDay; ///< of the series
    QDate lastDay; ///< invalid: no end
    int fromSecond = 0; ///< of the local day
    int toSecond = 0; ///< up to 86,400; not after fromSecond: on the next day
    int toleranceMinutes = 0; ///< before its end counts as overrun
    bool isForSoftware = false; ///< software maintenance is proposed here
    QString note;
    int sequence = 0; ///< grows with each change

    friend bool operator==(const MaintenanceRule &, const MaintenanceRule &) = default;
};

/** What a window of its own is, beside the rules or in the place of one of their windows. */
enum class WindowKind {
    Regular, ///< at its regular time; it has a row because it was announced or held
    Deviation, ///< at another time than the rule says (MNT-2)
    Cancelled, ///< a regular window that is left out (MNT-2)
    Extra, ///< plannable, beside the rules (MNT-2)
    Emergency ///< without notice, but with reason and approver (MNT-6)
};

/** How far people know of a window (MNT-3). */
enum class AnnouncementState {
    Draft, ///< nobody was told of it
    Announced,
    Corrected, ///< changed after it was announced: a correction is owed or sent
    Withdrawn, ///< cancelled after it was announced
    Completed ///< held; with actual start and end
};

/** One window as it stands in the database. */
struct MaintenanceWindow
{
    QString id;
    QString ruleId; ///< empty: beside the rules
    Instant originalAt = 0; ///< start of the rule's window whose place it takes
    WindowKind kind = WindowKind::Extra;
    AnnouncementState state = AnnouncementState::Draft;
    QString title;
    bool isForSoftware = false;
    Instant from = 0; ///< a cancelled one: where it would have been
    Instant to = 0;
    QString reason;
    QString restrictions; ///< what does not work meanwhile
    QString approver; ///< of emergency maintenance
    Instant noticeBy = 0; ///< until when its last change had to be announced, as it was decided (PROF-3); 0: not at all
    qint64 shortfall = 0; ///< seconds by which that was missed (MNT-2)
    int sequence = 0; ///< grows with each change of time or kind; a message announces one of them
    std::optional<Instant> actualFrom;
    std::optional<Instant> actualTo;
    QStringList items; ///< ids

    friend bool operator==(const MaintenanceWindow &, const MaintenanceWindow &) = default;
};

/** What has to be told about a window. */
enum class MessageKind {
    Deviation, ///< another time, a cancellation, an extra window (MNT-2)
    Software, ///< to all platform users, in the days before (MNT-3)
    Correction,
    Withdrawal,
    Emergency ///< at once (MNT-6)
};

/** A message that was sent, with its proof. */
struct Announcement
{
    QString id;
    QString windowId;
    MessageKind kind = MessageKind::Deviation;
    int sequence = 0; ///< of the window that it told
    QString text;
    QString sentVia;
    QString proof; ///< where it can be seen: file, register number, list of recipients
    Instant sentAt = 0;
    QString login;

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/** A time without releases (REL-8). */
struct Freeze
{
    QString id;
    QString name;
    Instant from = 0;
    Instant to = 0;
    QString reason;
    int sequence = 0; ///< grows with each change

    friend bool operator==(const Freeze &, const Freeze &) = default;
};

/** A change or a release with its planned time and the items that it touches (MNT-4); how it is approved is not told
 * here. */
struct PlannedWork
{
    enum class Kind { Change, Release };
    enum class State { Planned, Done, Cancelled };

    QString id;
    Kind kind = Kind::Change;
    State state = State::Planned;
    QString title;
    Instant from = 0;
    Instant to = 0;
    QString note;
    QStringList items; ///< ids
    int sequence = 0; ///< grows with each change

    friend bool operator==(const PlannedWork &, const PlannedWork &) = default;
};

/** All that the desk keeps about maintenance. */
struct MaintenanceBook
{
    QList<MaintenanceRule> rules; ///< by name
    QList<MaintenanceWindow> windows; ///< by start
    QList<Announcement> announcements; ///< by instant of sending
    QList<Freeze> freezes; ///< by start
    QList<PlannedWork> works; ///< by start
};

[[nodiscard]] QString code(WindowKind kind); ///< "regular", as it is stored
[[nodiscard]] QString code(AnnouncementState state);
[[nodiscard]] QString code(MessageKind kind);
[[nodiscard]] QString code(PlannedWork::Kind kind);
[[nodiscard]] QString code(PlannedWork::State state);
[[nodiscard]] std::optional<PlannedWork::Kind> workKindFromCode(const QString &code);
[[nodiscard]] std::optional<PlannedWork::State> workStateFromCode(const QString &code);
[[nodiscard]] std::optional<WindowKind> windowKindFromCode(const QString &code);
[[nodiscard]] std::optional<AnnouncementState> announcementStateFromCode(const QString &code);
[[nodiscard]] std::optional<MessageKind> messageKindFromCode(const QString &code);

} // namespace sc
