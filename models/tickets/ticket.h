#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/servicetime/responseclock.h"
#include "models/tickets/attachment.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sc {

enum class TicketState { New, Qualified, InProgress, Waiting, Solved, Closed, Withdrawn }; ///< INC-12
enum class TicketKind { Incident, ServiceRequest, FunctionalQuestion, Complaint }; ///< INC-2
enum class Channel { Mail, Phone, InPerson, Post, Monitoring, CommandCenter }; ///< INC-1
enum class WaitingFor { Nobody, Customer, ThirdParty, Change, Problem }; ///< INC-12

/** Code as stored ("in_progress") ↔ value; unknown codes give nullopt. */
[[nodiscard]] QString code(TicketState state);
[[nodiscard]] QString code(TicketKind kind);
[[nodiscard]] QString code(Channel channel);
[[nodiscard]] QString code(WaitingFor reason);
[[nodiscard]] std::optional<TicketState> ticketStateFromCode(const QString &code);
[[nodiscard]] std::optional<TicketKind> ticketKindFromCode(const QString &code);
[[nodiscard]] std::optional<Channel> channelFromCode(const QString &code);
[[nodiscard]] std::optional<WaitingFor> waitingForFromCode(const QString &code);

/// Somebody still has to work on it: neither solved nor closed nor withdrawn.
[[nodiscard]] bool isOpen(TicketState state);

/** One ticket with its own fields, as stored. Running values (deadline, stage) are derived from the service profile. */
struct Ticket
{
    TicketId id;
    QString number; ///< "2026-000123"
    qint64 version = 0;
    QString title;
    QString description;
    Channel channel = Channel::Phone;
    Instant reportedAt = 0; ///< arrival at a contact point (SLA-2)
    std::optional<Instant> reachedOtherAt; ///< first reached someone else (SLA-2)
    Instant recordedAt = 0;
    QString recordedBy;
    TicketKind kind = TicketKind::Incident;
    servicetime::DisruptionClass disruptionClass = servicetime::DisruptionClass::Other;
    QString side; ///< public_client | private_client | both | empty
    QString causePlace; ///< ours | customer | network | third_party | empty (SLA-10)
    CategoryId category;
    ServiceId service;
    TenantId tenant;
    ContactId contact;
    QString callerName;
    QString callerPhone;
    QString callerMail;
    int impact = 2; ///< 1 (high) … 3 (low)
    int urgency = 2; ///< 1 (high) … 3 (low)
    int priority = 3; ///< 1 … 5 = impact + urgency − 1 (PROF-4)
    TicketState state = TicketState::New;
    WaitingFor waitingFor = WaitingFor::Nobody;
    std::optional<Instant> resumeAt;
    int level = 1; ///< 1 … 3
    TeamId team;
    QString owner; ///< login, or empty
    QString externalParty; ///< department or manufacturer that works on it (INC-4, INC-7)
    QString nextStep;
    std::optional<Instant> followUpAt; ///< INC-8
    QString followUpReason;
    Instant clockFrom = 0; ///< start of the response clock: the report, or the worsening (SLA-6)
    bool promised = true; ///< false: 'ohne Zusage' (SLA-11, SCOPE-1)
    std::optional<Instant> notifiedAt; ///< first notification (SLA-5)
    QString notifiedBy;
    QString notifiedVia; ///< call | talk | mail | solution | import
    std::optional<Instant> notifiedDueAt; ///< deadline as it stood then (PROF-3)
    bool notifiedLateRecord = false; ///< 'nacherfasst' (SLA-5)
    QString solution;
    QString workaround;
    std::optional<Instant> solvedAt;
    std::optional<Instant> closedAt;
    QString withdrawnReason;
    TicketId duplicateOf;
    int escalationCount = 0; ///< hand-overs, the ping-pong counter (INC-4)
    bool confidential = false;
    std::optional<Instant> securityAt; ///< security incident since (INC-15)
    QString importedFrom;
    std::optional<Instant> lastInformedAt; ///< last time the customer was told something (INC-5)
};

/** One entry of a ticket's timeline that somebody wrote (notes, calls, mails); stays when voided (INC-16). */
struct TicketEntry
{
    QString id;
    /// Note | call | talk | remote | notification | escalation | return | reclassified | reopened | import | stage |
    /// alert | forward | answer | security | accumulation (seen, and none)
    QString kind;
    QString text;
    QString details; ///< facts of the entry (JSON) or the way it was told: call, talk …
    QString party; ///< with whom
    qint64 durationSeconds = 0;
    Instant occurredAt = 0;
    Instant recordedAt = 0;
    QString login;
    bool voided = false;
};

/** One changed field from the history (table activities). */
struct TicketActivity
{
    qint64 seq = 0;
    QString opId;
    QString kind; ///< the command's kind
    QString entity;
    QString entityId;
    QString field;
    QString oldValue;
    QString newValue;
    QString login;
    Instant occurredAt = 0;
};

/// When the 72 hours end in which data protection has to be told (GDPR Art. 33): real hours, also across a clock change
/// (INC-15).
[[nodiscard]] constexpr Instant dataProtectionDueAt(Instant securityAt)
{
    constexpr Instant hours = 72;
    return securityAt + hours * 3600;
}

/** Another ticket that this one is linked with (INC-14). */
struct TicketLink
{
    QString id; ///< of the link; a duplicate's is the ticket's own
    TicketId ticket;
    QString number;
    QString title;
    TicketState state = TicketState::New;
    /// Parent | child | related | split_from | split_to | duplicate | original: what the other one is to this one
    QString kind;
};

/** Something named that a ticket points to. */
struct TicketItem
{
    ItemId id;
    QString name;
    QString owner; ///< ours | third_party | customer
};

/** A number that others gave the same matter (INC-13). */
struct TicketReference
{
    QString id;
    QString system;
    QString number;
};

/** An outage that was stated from a ticket, or names it (AVL-2). */
struct TicketOutage
{
    QString id;
    QString title;
    Instant from = 0;
    std::optional<Instant> to; ///< none: it still runs
};

/** Somebody who has to be told of a security incident (INC-15). */
struct SecurityContact
{
    bool isDataProtection = false; ///< else the information security officer (ISB)
    QString name;
    QString organisation;
    QString phone;
    QString mail;
};

/** Everything a ticket window shows. */
struct TicketFile
{
    Ticket ticket;
    QString service; ///< names, empty when not chosen
    QString category;
    QString tenant;
    QList<TicketItem> items;
    QList<TicketLink> links;
    QList<TicketReference> references;
    QList<Attachment> attachments; ///< also removed ones
    QList<TicketEntry> entries;
    QList<TicketActivity> activities;
    QStringList watchers {}; ///< names (INC-4)
    QList<TicketOutage> outages {}; ///< by begin
};

} // namespace sc
