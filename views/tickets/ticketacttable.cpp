#include "views/tickets/ticketacttable.h"

#include "views/tickets/ticketacts.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Takes = TicketAct::Takes;
using Tickets = QList<Ticket>;

/// The roles that resources/rules lets work on tickets.
bool mayWork(const Session &who)
{
    return who.has(u"agent"_s) || who.has(u"lead"_s) || who.has(u"supervisor"_s);
}

auto whileIn(std::initializer_list<TicketState> states)
{
    return [states = QList<TicketState>(states)](const Ticket &t, const Session &who) {
        return mayWork(who) && states.contains(t.state);
    };
}

bool whileOpen(const Ticket &ticket, const Session &who)
{
    return mayWork(who) && isOpen(ticket.state);
}

bool always(const Ticket &, const Session &who)
{
    return mayWork(who);
}

bool isNotMineYet(const Ticket &ticket, const Session &who)
{
    const bool isAtWork = ticket.state != TicketState::New && ticket.state != TicketState::Qualified;
    return whileOpen(ticket, who) && !(ticket.owner == who.login && isAtWork);
}

bool isHeld(const Ticket &ticket, const Session &who)
{
    return whileOpen(ticket, who) && !(ticket.owner.isEmpty() && ticket.externalParty.isEmpty());
}

bool toRead(const Ticket &, const Session &)
{
    return true;
}

/// For an act on one ticket.
auto one(void (TicketActs::*act)(const Ticket &))
{
    return [act](TicketActs &acts, const Tickets &tickets) { (acts.*act)(tickets.constFirst()); };
}

/// For an act on several tickets as one step.
auto some(void (TicketActs::*act)(const Tickets &))
{
    return [act](TicketActs &acts, const Tickets &tickets) { (acts.*act)(tickets); };
}

QList<TicketAct> distribution()
{
    QList<TicketAct> acts {
        { u"ticket.take"_s, TicketActs::tr("Ü&bernehmen"), TicketActs::tr("Übernehmen"), Qt::CTRL | Qt::Key_U,
          Takes::Some, isNotMineYet, some(&TicketActs::take) },
        { u"ticket.assign"_s,
          TicketActs::tr("&Zuweisen …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_U,
          Takes::Some,
          whileOpen,
          some(&TicketActs::assign) },
        { u"ticket.qualify"_s, TicketActs::tr("&Qualifizieren …"), TicketActs::tr("Qualifizieren"),
          Qt::CTRL | Qt::Key_L, Takes::One,
          whileIn({ TicketState::New, TicketState::Qualified, TicketState::InProgress, TicketState::Waiting,
                    TicketState::Solved }),
          one(&TicketActs::qualify) },
    };
    for (int i = 0; i < servicetime::DisruptionClassCount; ++i) {
        const auto value = static_cast<servicetime::DisruptionClass>(i);
        acts.append({ u"ticket.class."_s + servicetime::code(value),
                      Words::of(value),
                      {},
                      QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                      Takes::Some,
                      whileOpen,
                      [value](TicketActs &a, const Tickets &tickets) { a.setClass(tickets, value); },
                      false,
                      TicketActs::tr("Störungs&klasse setzen"),
                      Words::definition(value) }); // SLA-8
    }
    return acts;
}

QList<TicketAct> contactAndHandOver()
{
    const auto notWithdrawn = whileIn({ TicketState::New, TicketState::Qualified, TicketState::InProgress,
                                        TicketState::Waiting, TicketState::Solved, TicketState::Closed });
    return {
        { u"ticket.notify"_s, TicketActs::tr("Kunden &informieren …"), TicketActs::tr("Informieren"),
          Qt::CTRL | Qt::Key_I, Takes::One, notWithdrawn, one(&TicketActs::notifyCustomer), true },
        { u"ticket.log"_s, TicketActs::tr("Kon&takt festhalten …"), TicketActs::tr("Kontakt"), Qt::CTRL | Qt::Key_T,
          Takes::One, always, one(&TicketActs::log) },
        { u"ticket.escalate"_s, TicketActs::tr("Überg&eben …"), TicketActs::tr("Übergeben"), Qt::CTRL | Qt::Key_E,
          Takes::Some, whileOpen, some(&TicketActs::escalate) },
        { u"ticket.handback"_s, TicketActs::tr("Zurück&geben …"), TicketActs::tr("Zurückgeben"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_E, Takes::One, isHeld, one(&TicketActs::handBack) },
    };
}

bool mayRestore(const Ticket &ticket, const Session &who)
{
    return ticket.state == TicketState::Withdrawn && (who.has(u"lead"_s) || who.has(u"supervisor"_s));
}

bool isElsewhere(const Ticket &ticket, const Session &who)
{
    return whileOpen(ticket, who) && !ticket.externalParty.isEmpty();
}

bool isConfidential(const Ticket &ticket, const Session &who)
{
    return mayWork(who) && (ticket.confidential || ticket.securityAt);
}

QList<TicketAct> questions() // INC-7
{
    return {
        { u"ticket.forward"_s,
          TicketActs::tr("Frage weiter&leiten …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_K,
          Takes::One,
          whileOpen,
          one(&TicketActs::forward) },
        { u"ticket.answer"_s,
          TicketActs::tr("&Antwort festhalten …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::Key_K,
          Takes::One,
          isElsewhere,
          one(&TicketActs::takeAnswer) },
    };
}

QList<TicketAct> relations() // INC-14
{
    const QString menu = TicketActs::tr("&Verknüpfen und teilen");
    return {
        { u"ticket.link"_s,
          TicketActs::tr("&Verknüpfen …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_L,
          Takes::One,
          always,
          one(&TicketActs::link),
          true,
          menu },
        { u"ticket.merge"_s,
          TicketActs::tr("Als &Dublette zusammenführen …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_M,
          Takes::One,
          whileIn({ TicketState::New, TicketState::Qualified }),
          one(&TicketActs::merge),
          false,
          menu },
        { u"ticket.restore"_s,
          TicketActs::tr("&Wiederherstellen …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::Key_M,
          Takes::One,
          mayRestore,
          one(&TicketActs::restore),
          false,
          menu },
        { u"ticket.split"_s,
          TicketActs::tr("&Teilen …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::Key_T,
          Takes::One,
          whileOpen,
          one(&TicketActs::split),
          false,
          menu },
    };
}

bool mayBeOutage(const Ticket &ticket, const Session &who)
{
    return mayWork(who) && ticket.kind == TicketKind::Incident && ticket.state != TicketState::Withdrawn;
}

QList<TicketAct> security() // INC-15
{
    return {
        { u"ticket.outage"_s,
          TicketActs::tr("Als Au&sfall festhalten …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::Key_A,
          Takes::One,
          mayBeOutage,
          one(&TicketActs::stateOutage),
          true },
        { u"ticket.security"_s,
          TicketActs::tr("Si&cherheitsvorfall …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::Key_S,
          Takes::One,
          always,
          one(&TicketActs::flagSecurity) },
        { u"ticket.security.clear"_s,
          TicketActs::tr("Kein Sicherheitsvorfall …"),
          {},
          Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S,
          Takes::One,
          isConfidential,
          one(&TicketActs::clearSecurity) },
    };
}

QList<TicketAct> dates()
{
    return {
        { u"ticket.wait"_s, TicketActs::tr("&Warten lassen …"), TicketActs::tr("Warten"), Qt::CTRL | Qt::Key_W,
          Takes::One, whileIn({ TicketState::New, TicketState::Qualified, TicketState::InProgress }),
          one(&TicketActs::wait), true },
        { u"ticket.resume"_s, TicketActs::tr("F&ortsetzen"), TicketActs::tr("Fortsetzen"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_F, Takes::One, whileIn({ TicketState::Waiting }), one(&TicketActs::resume) },
        { u"ticket.followup"_s, TicketActs::tr("Wie&dervorlage …"), TicketActs::tr("Wiedervorlage"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_W, Takes::One, whileOpen, one(&TicketActs::followUp) },
        { u"ticket.reference"_s,
          TicketActs::tr("F&remdnummer …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_N,
          Takes::One,
          always,
          one(&TicketActs::addReference) },
    };
}

QList<TicketAct> ending()
{
    return {
        { u"ticket.solve"_s, TicketActs::tr("L&ösen …"), TicketActs::tr("Lösen"), Qt::CTRL | Qt::Key_R, Takes::One,
          whileIn({ TicketState::Qualified, TicketState::InProgress, TicketState::Waiting }), one(&TicketActs::solve),
          true },
        { u"ticket.close"_s, TicketActs::tr("Sc&hließen"), TicketActs::tr("Schließen"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_R, Takes::One, whileIn({ TicketState::Solved }), one(&TicketActs::close) },
        { u"ticket.reopen"_s, TicketActs::tr("Wieder öff&nen …"), TicketActs::tr("Wieder öffnen"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_O, Takes::One, whileIn({ TicketState::Solved, TicketState::Closed }),
          one(&TicketActs::reopen) },
        { u"ticket.withdraw"_s,
          TicketActs::tr("Zur&ückziehen …"),
          {},
          Qt::CTRL | Qt::SHIFT | Qt::Key_D,
          Takes::One,
          whileIn({ TicketState::New, TicketState::Qualified }),
          one(&TicketActs::withdraw) },
        { u"ticket.explain"_s,
          TicketActs::tr("Waru&m diese Frist?"),
          {},
          Qt::Key_F1,
          Takes::One,
          toRead,
          one(&TicketActs::explain),
          true },
    };
}

} // namespace

QList<TicketAct> ticketActs()
{
    return distribution() + contactAndHandOver() + questions() + dates() + relations() + security() + ending();
}

} // namespace sc
