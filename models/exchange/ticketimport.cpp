#include "models/exchange/ticketimport.h"

#include "models/domain/localtime.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketdraft.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

/** What has to be known of a line before it can be taken over. */
struct TicketImport::Fact
{
    QString number;
    Instant reportedAt = 0;
    std::optional<Instant> notifiedAt;
    std::optional<Instant> followUpAt;
};

TicketImport::TicketImport(const ServiceProfile &profile, const TicketMapping &mapping, const ImportNames &names,
                           QString login, Instant now)
    : m_profile(profile)
    , m_mapping(mapping)
    , m_names(names)
    , m_login(std::move(login))
    , m_now(now)
{
}

Result<ImportPlan> TicketImport::plan(const QByteArray &bytes)
{
    auto file = SourceFile::read(bytes, m_mapping.layout);
    if (!file)
        return tl::unexpected(file.error());
    m_file = &*file;
    m_plan = {};
    m_plan.system = m_mapping.system;
    m_lineOfNumber.clear();
    const QList<CsvRow> rows = file->rows();
    for (const CsvRow &row : rows)
        take(row);
    m_plan.tickets = static_cast<int>(m_plan.lines.size());
    m_plan.remarks = file->remarks();
    m_file = nullptr;
    return m_plan;
}

void TicketImport::take(const CsvRow &row)
{
    Fact fact;
    fact.number = m_file->field(row, u"number"_s);
    const QString title = u"%1  %2"_s.arg(fact.number, m_file->field(row, u"title"_s));
    const auto tell = [&](ImportLine::What what, const QString &detail) {
        m_plan.lines.append({ row.line, what, title, detail });
    };
    if (const QString here = m_names.references.value(m_mapping.system + u'/' + fact.number); !here.isEmpty()) {
        ++m_plan.known;
        tell(ImportLine::What::Same, words(QT_TRANSLATE_NOOP("Import", "ist schon da als %1")).arg(here));
        return;
    }
    if (m_mapping.finishedStates.contains(ImportNames::key(m_file->field(row, u"state"_s)))) {
        tell(ImportLine::What::Same, words(QT_TRANSLATE_NOOP("Import", "ist dort abgeschlossen und bleibt weg")));
        return;
    }
    if (const QString problem = problemOf(row, fact); !problem.isEmpty()) {
        tell(ImportLine::What::Refused, problem);
        return;
    }
    QStringList unmapped;
    const Command command = commandFor(row, fact, unmapped);
    m_lineOfNumber.insert(fact.number, row.line);
    m_plan.lineOfOp.insert(command.opId, row.line);
    m_plan.commands.append(command);
    tell(ImportLine::What::New,
         unmapped.isEmpty() ? QString()
                            : words(QT_TRANSLATE_NOOP("Import", "nicht zugeordnet: %1")).arg(unmapped.join(u", "_s)));
}

QString TicketImport::problemOf(const CsvRow &row, Fact &fact)
{
    const QString title = m_file->field(row, u"title"_s);
    if (fact.number.isEmpty())
        return words(QT_TRANSLATE_NOOP("Import", "die Nummer fehlt"));
    if (title.isEmpty())
        return words(QT_TRANSLATE_NOOP("Import", "die Kurzbeschreibung fehlt"));
    if (title.size() > TicketDraft::MaxTitle)
        return words(QT_TRANSLATE_NOOP("Import", "die Kurzbeschreibung ist länger als %1 Zeichen"))
            .arg(TicketDraft::MaxTitle);
    if (const int earlier = m_lineOfNumber.value(fact.number); earlier > 0)
        return words(QT_TRANSLATE_NOOP("Import", "diese Nummer steht schon in Zeile %1")).arg(earlier);
    const auto reported = optionalTime(row, u"reported"_s);
    if (!reported)
        return words(QT_TRANSLATE_NOOP("Import", "»%1« ist kein Zeitpunkt der Meldung wie 24.11.2026 08:15"))
            .arg(m_file->field(row, u"reported"_s));
    if (*reported > m_now)
        return words(QT_TRANSLATE_NOOP("Import", "die Meldung liegt in der Zukunft"));
    fact.reportedAt = *reported;
    for (const auto &[column, value] :
         { std::pair(u"notified"_s, &fact.notifiedAt), std::pair(u"follow_up"_s, &fact.followUpAt) }) {
        *value = optionalTime(row, column);
        if (!*value && !m_file->field(row, column).isEmpty())
            return words(QT_TRANSLATE_NOOP("Import", "»%1« in Spalte »%2« ist kein Zeitpunkt wie 24.11.2026 08:15"))
                .arg(m_file->field(row, column), m_mapping.layout.columns.value(column));
    }
    if (fact.notifiedAt && (*fact.notifiedAt < fact.reportedAt || *fact.notifiedAt > m_now))
        return words(QT_TRANSLATE_NOOP("Import", "die Erstinformation liegt vor der Meldung oder in der Zukunft"));
    return {};
}

std::optional<Instant> TicketImport::optionalTime(const CsvRow &row, const QString &name)
{
    if (m_file->field(row, name).isEmpty())
        return std::nullopt;
    const auto at = m_file->time(row, name);
    return at ? std::optional(*at) : std::nullopt;
}

QJsonValue TicketImport::known(const CsvRow &row, const QString &column, const QHash<QString, QString> &known,
                               QStringList &unmapped)
{
    const QString name = m_file->field(row, column);
    if (name.isEmpty())
        return {};
    if (const QString id = known.value(ImportNames::key(name)); !id.isEmpty())
        return id;
    unmapped.append(u"%1 »%2«"_s.arg(m_mapping.layout.columns.value(column), name));
    m_file->remark(row,
                   u"%1 '%2' is not in the base data: left open"_s.arg(m_mapping.layout.columns.value(column), name));
    return {};
}

template <typename T>
T TicketImport::meaning(const CsvRow &row, const QString &column, const QHash<QString, T> &table, T otherwise,
                        QStringList &unmapped)
{
    const QString word = m_file->field(row, column);
    if (word.isEmpty())
        return otherwise;
    const auto found = table.constFind(ImportNames::key(word));
    if (found != table.constEnd())
        return *found;
    unmapped.append(u"%1 »%2«"_s.arg(m_mapping.layout.columns.value(column), word));
    m_file->remark(row,
                   u"%1 '%2' is not mapped: read as the default"_s.arg(m_mapping.layout.columns.value(column), word));
    return otherwise;
}

Command TicketImport::commandFor(const CsvRow &row, const Fact &fact, QStringList &unmapped)
{
    const QString origin = m_mapping.system + u'/' + fact.number;
    const QString id = importId(origin);
    const auto text = [&](const QString &column) { return orNull(m_file->field(row, column)); };
    const auto [state, waitingFor] = meaning(row, u"state"_s, m_mapping.states,
                                             std::pair(TicketState::New, WaitingFor::Nobody), unmapped);
    const auto disruptionClass = meaning(row, u"class"_s, m_mapping.classes, servicetime::DisruptionClass::Other,
                                         unmapped);
    QJsonObject fields { { u"title"_s, text(u"title"_s) },
                         { u"description"_s, m_file->field(row, u"description"_s) },
                         { u"channel"_s,
                           code(meaning(row, u"channel"_s, m_mapping.channels, Channel::Phone, unmapped)) },
                         { u"kind"_s, code(meaning(row, u"kind"_s, m_mapping.kinds, TicketKind::Incident, unmapped)) },
                         { u"class"_s, servicetime::code(disruptionClass) },
                         { u"state"_s, code(state) },
                         { u"reported_at"_s, fact.reportedAt },
                         { u"clock_from"_s, fact.reportedAt },
                         { u"owner"_s, known(row, u"owner"_s, m_names.users, unmapped) },
                         { u"team_id"_s, known(row, u"team"_s, m_names.teams, unmapped) },
                         { u"tenant_id"_s, known(row, u"tenant"_s, m_names.tenants, unmapped) },
                         { u"category_id"_s, known(row, u"category"_s, m_names.categories, unmapped) },
                         { u"caller_name"_s, text(u"caller"_s) },
                         { u"caller_phone"_s, text(u"phone"_s) },
                         { u"caller_mail"_s, text(u"mail"_s) },
                         { u"imported_from"_s, m_mapping.system } };
    if (const int level = m_names.levels.value(fields.value(u"team_id"_s).toString()); level > 0)
        fields.insert(u"level"_s, level);
    if (const QString name = m_file->field(row, u"service"_s); m_names.services.contains(ImportNames::key(name))) {
        const CatalogueService service = m_names.services.value(ImportNames::key(name));
        fields.insert(u"service_id"_s, service.id.value);
        fields.insert(
            u"promised"_s,
            service.isPromisedOn(QDateTime::fromSecsSinceEpoch(fact.reportedAt, berlin()).date()) ? 1 : 0); // SCOPE-1
    } else {
        fields.insert(u"service_id"_s, known(row, u"service"_s, {}, unmapped));
    }
    // INC-8: always a next step and its date; INC-12: waiting names when it goes on.
    const QString nextStep = m_file->field(row, u"next_step"_s);
    fields.insert(u"next_step"_s,
                  nextStep.isEmpty() ? words(QT_TRANSLATE_NOOP("Import", "Nach der Übernahme prüfen")) : nextStep);
    fields.insert(u"follow_up_at"_s, fact.followUpAt.value_or(m_now));
    if (state == TicketState::Waiting) {
        fields.insert(u"waiting_for"_s, code(waitingFor));
        fields.insert(u"resume_at"_s, fact.followUpAt.value_or(m_now));
    }
    if (fact.notifiedAt) { // SLA-5, PROF-3: what happened there is a fact here, marked as taken over
        const QJsonObject facts = TicketCommands(m_profile, u"system"_s, *fact.notifiedAt)
                                      .notificationFacts(disruptionClass, fact.reportedAt, *fact.notifiedAt,
                                                         u"import"_s);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            fields.insert(it.key(), it.value());
    }
    Command command = Command::make(u"import.ticket"_s, u"system"_s, m_now);
    command.opId = importId(origin + u"/ticket"_s);
    command.put(u"tickets"_s, id, fields);
    command.add(u"ticket_references"_s, importId(origin + u"/reference"_s),
                { { u"ticket_id"_s, id }, { u"system"_s, m_mapping.system }, { u"number"_s, fact.number } });
    QString entry = words(QT_TRANSLATE_NOOP("Import", "Aus %1 übernommen von %2. Nummer dort: %3, Status dort: %4."))
                        .arg(m_mapping.system, m_login, fact.number, m_file->field(row, u"state"_s));
    if (!unmapped.isEmpty())
        entry += u'\n' + words(QT_TRANSLATE_NOOP("Import", "Nicht zugeordnet: %1.")).arg(unmapped.join(u", "_s));
    return command.append(
        u"ticket_entries"_s, importId(origin + u"/entry"_s),
        { { u"ticket_id"_s, id }, { u"kind"_s, u"import"_s }, { u"text"_s, entry }, { u"occurred_at"_s, m_now } });
}

} // namespace sc
