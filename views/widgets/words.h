#pragma once

#include "models/domain/profile.h"
#include "models/session/presence.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketdesk.h"

#include <QCoreApplication>

namespace sc {

/** The words of values, in one place. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString of(Queue queue);
    [[nodiscard]] static QString level(int level); ///< 1 … 3
    [[nodiscard]] static QString arrival(const Ticket &ticket); ///< when and by which channel
    [[nodiscard]] static QString caller(const Ticket &ticket); ///< name, phone and mail, as far as known
    [[nodiscard]] static QString of(TicketState state);
    [[nodiscard]] static QString of(TicketKind kind);
    [[nodiscard]] static QString of(Channel channel);
    [[nodiscard]] static QString of(WaitingFor reason);
    [[nodiscard]] static QString of(servicetime::DisruptionClass value);
    [[nodiscard]] static QString definition(servicetime::DisruptionClass value); ///< SLA-8
    [[nodiscard]] static QString definition(TicketKind kind); ///< what a disruption is (SLA-10)
    /// What the place of cause means for the availability (SLA-10)
    [[nodiscard]] static QString causeDefinition(const QString &place);
    [[nodiscard]] static QString entryKind(const QString &kind);
    /// Next step or reason of a follow-up: of an act's code, or as somebody wrote it (INC-8)
    [[nodiscard]] static QString nextStep(const QString &step);
    [[nodiscard]] static QString linkKind(const QString &kind); ///< what the other ticket is to this one (INC-14)
    /// The 72 hours of GDPR Art. 33, empty when it is no security incident (INC-15).
    [[nodiscard]] static QString security(const Ticket &ticket, Instant now);
    [[nodiscard]] static QString fieldName(const QString &field);

    [[nodiscard]] static QString of(servicetime::Stage stage);
    /// The countdown in words (SLA-9), as the queue and the ticket show it.
    [[nodiscard]] static QString clock(const servicetime::ClockReading &reading, bool isPromised);
    /// All that the indicator shows, in one sentence: words, share, deadline. Tool tip and screen reader say the same.
    [[nodiscard]] static QString clockTold(const servicetime::ClockReading &reading, bool isPromised,
                                           std::optional<Instant> due);
    /// Who reads, who types; empty when nobody does
    [[nodiscard]] static QString presence(const QList<Presence> &others);
    /// Before a title in a list; empty when nobody is there
    [[nodiscard]] static QString presenceSign(const QList<Presence> &others);
    /// Of a reference: a foreign system by its name, own numbers in words
    [[nodiscard]] static QString system(const QString &system);
    [[nodiscard]] static QString day(QDate date); ///< "Mo 23.11.2026"
    [[nodiscard]] static QString moment(Instant at); ///< "Mo 23.11.2026 07:00", local time of Berlin
    [[nodiscard]] static QString shortMoment(Instant at); ///< "23.11. 07:00"

    /// Why a step was not taken: what happened, what is safe, what to do.
    [[nodiscard]] static QString refusal(const Outcome &outcome);
    [[nodiscard]] static QString error(const Error &error);
    /// The same for an answer; empty when the step was taken.
    [[nodiscard]] static QString failure(const Result<Outcome> &answer);
    [[nodiscard]] static QString problem(const TicketDraft::Problem &problem);
};

} // namespace sc
