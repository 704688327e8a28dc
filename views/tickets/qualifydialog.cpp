#include "views/tickets/qualifydialog.h"

#include "models/domain/localtime.h"
#include "views/widgets/itemsedit.h"
#include "views/widgets/searchablecombo.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;

namespace {

using Choices = QList<std::pair<QString, QString>>; ///< code and words

QComboBox *choice(const Choices &choices, const QString &current)
{
    auto *combo = new QComboBox;
    for (const auto &[code, words] : choices)
        combo->addItem(words, code);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    return combo;
}

/// For long lists; the first entry is none.
QComboBox *searchable(const Choices &choices, const QString &current)
{
    auto *combo = choice(Choices { { {}, {} } } + choices, current);
    makeSearchable(combo);
    combo->lineEdit()->setPlaceholderText(QualifyDialog::tr("nicht festgelegt"));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    return combo;
}

/// What is typed, as one of the entries; −1 when it is none of them.
int typed(const QComboBox *combo)
{
    return combo->findText(combo->currentText(), Qt::MatchFixedString);
}

QString codeOf(const QComboBox *combo)
{
    return combo->itemData(combo->isEditable() ? typed(combo) : combo->currentIndex()).toString();
}

void addRow(const ActDialog &dialog, const QString &label, QWidget *field)
{
    dialog.form()->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
}

} // namespace

QualifyDialog::QualifyDialog(const TicketFile &file, const Catalogue &catalogue, const TicketCommands &compose,
                             QWidget *parent)
    : ActDialog(tr("Vorgang %1 qualifizieren").arg(file.ticket.number), tr("Vorgang qualifizieren"), parent)
    , m_file(file)
    , m_catalogue(catalogue)
    , m_compose(compose)
{
    makeClassRows();
    makeSubjectRows();
    makePriorityRow();
    m_consequence = new QLabel;
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumHeight(fontMetrics().height() * 2);
    m_consequence->setAccessibleName(tr("Folge für die Frist"));
    form()->addRow(tr("Frist"), m_consequence);
    for (const QComboBox *combo : { m_kind, m_class, m_reason, m_cause, m_impact, m_urgency })
        connect(combo, &QComboBox::currentIndexChanged, this, &QualifyDialog::update);
    connect(m_service, &QComboBox::currentTextChanged, this, [this] {
        m_items->offerFirst({ codeOf(m_service) });
        update();
    });
    connect(m_items, &ItemsEdit::changed, this, &QualifyDialog::update);
    setCheck([this] { return problem(); });
    m_items->offerFirst(file.ticket.service);
    update();
    m_kind->setFocus();
}

void QualifyDialog::makeClassRows()
{
    const Ticket &ticket = m_file.ticket;
    m_kind = new QComboBox;
    for (int i = 0; i <= static_cast<int>(TicketKind::Complaint); ++i)
        m_kind->addItem(Words::of(static_cast<TicketKind>(i)));
    m_kind->setCurrentIndex(static_cast<int>(ticket.kind));
    m_class = new QComboBox;
    for (int i = 0; i < servicetime::DisruptionClassCount; ++i) {
        m_class->addItem(Words::of(static_cast<DisruptionClass>(i)));
        m_class->setItemData(i, Words::definition(static_cast<DisruptionClass>(i)), Qt::ToolTipRole);
    }
    m_class->setCurrentIndex(static_cast<int>(ticket.disruptionClass));
    m_definition = new QLabel;
    m_definition->setWordWrap(true);
    m_definition->setMinimumHeight(fontMetrics().height() * 2);
    m_reason = choice(
        { { {}, tr("falsch eingeschätzt: Frist ab der Meldung") }, { u"w"_s, tr("verschlimmert: Frist ab jetzt") } },
        {});
    m_kindDefinition = new QLabel;
    m_kindDefinition->setWordWrap(true);
    m_kindDefinition->setMinimumHeight(fontMetrics().height() * 2);
    addRow(*this, tr("&Art"), m_kind);
    form()->addRow(QString(), m_kindDefinition);
    addRow(*this, tr("Störungs&klasse"), m_class);
    form()->addRow(QString(), m_definition);
    addRow(*this, tr("&Grund der Änderung"), m_reason);
}

void QualifyDialog::makeSubjectRows()
{
    const Ticket &ticket = m_file.ticket;
    Choices services;
    for (const CatalogueService &service : std::as_const(m_catalogue.services))
        services.append({ service.id.value, service.name });
    if (!ticket.service.isNull() && !m_catalogue.service(ticket.service)) // left the catalogue since
        services.append({ ticket.service.value, m_file.service });
    Choices categories;
    for (const Catalogue::Category &category : std::as_const(m_catalogue.categories))
        categories.append({ category.id.value, category.path });
    const auto hasCategory = [&] {
        return std::any_of(categories.begin(), categories.end(),
                           [&](const auto &c) { return c.first == ticket.category.value; });
    };
    if (!ticket.category.isNull() && !hasCategory())
        categories.append({ ticket.category.value, m_file.category });
    m_service = searchable(services, ticket.service.value);
    m_category = searchable(categories, ticket.category.value);
    m_items = new ItemsEdit(m_catalogue, m_file.items);
    m_side = choice({ { {}, tr("nicht festgelegt") },
                      { u"public_client"_s, tr("Bürgerseite") },
                      { u"private_client"_s, tr("Behördenseite") },
                      { u"both"_s, tr("beide") } },
                    ticket.side);
    m_cause = choice({ { {}, tr("noch unbekannt") },
                       { u"ours"_s, tr("in unserer Verantwortung") },
                       { u"customer"_s, tr("beim Kunden") },
                       { u"network"_s, tr("Netz") },
                       { u"third_party"_s, tr("Basisdienst Dritter (ohne Zusage)") } },
                     ticket.causePlace);
    addRow(*this, tr("&Leistung"), m_service);
    addRow(*this, tr("Katego&rie"), m_category);
    addRow(*this, tr("Ko&mponenten"), m_items);
    addRow(*this, tr("&Seite"), m_side);
    m_causeDefinition = new QLabel;
    m_causeDefinition->setObjectName(u"causeDefinition"_s);
    addRow(*this, tr("&Ort der Ursache"), m_cause);
    form()->addRow(QString(), m_causeDefinition);
}

void QualifyDialog::makePriorityRow()
{
    const QStringList degrees { tr("hoch"), tr("mittel"), tr("gering") };
    m_impact = new QComboBox;
    m_impact->addItems(degrees);
    m_impact->setCurrentIndex(m_file.ticket.impact - 1);
    m_urgency = new QComboBox;
    m_urgency->addItems(degrees);
    m_urgency->setCurrentIndex(m_file.ticket.urgency - 1);
    m_urgency->setAccessibleName(tr("Dringlichkeit"));
    m_priority = new QLabel;
    m_priority->setAccessibleName(tr("Priorität"));
    auto *urgencyLabel = new QLabel(tr("&Dringlichkeit"));
    urgencyLabel->setBuddy(m_urgency);
    auto *row = new QHBoxLayout;
    row->addWidget(m_impact, 1);
    row->addWidget(urgencyLabel);
    row->addWidget(m_urgency, 1);
    row->addWidget(m_priority);
    auto *impactLabel = new QLabel(tr("Aus&wirkung"));
    impactLabel->setBuddy(m_impact);
    m_impact->setAccessibleName(tr("Auswirkung"));
    form()->addRow(impactLabel, row);
}

void QualifyDialog::update()
{
    // Only incidents carry a disruption class (INC-2).
    const bool isIncident = static_cast<TicketKind>(m_kind->currentIndex()) == TicketKind::Incident;
    m_class->setEnabled(isIncident);
    if (!isIncident)
        m_class->setCurrentIndex(static_cast<int>(DisruptionClass::Other));
    const Qualification now = value();
    m_definition->setText(Words::definition(now.disruptionClass));
    m_kindDefinition->setText(Words::definition(now.kind));
    m_causeDefinition->setText(Words::causeDefinition(now.causePlace));
    m_reason->setEnabled(now.disruptionClass != m_file.ticket.disruptionClass && !m_file.ticket.notifiedAt);
    m_priority->setText(tr("ergibt P%1").arg(now.impact + now.urgency - 1));
    m_consequence->setText(consequence());
}

Promise QualifyDialog::promise() const
{
    return m_catalogue.promise({ codeOf(m_service) }, codeOf(m_cause), m_items->items(),
                               QDateTime::fromSecsSinceEpoch(m_file.ticket.reportedAt, berlin()).date());
}

QString QualifyDialog::consequence() const
{
    const Ticket &ticket = m_file.ticket;
    const Qualification now = value();
    const auto before = ticket.notifiedAt ? ticket.notifiedDueAt
                                          : m_compose.dueAfter(ticket, Qualification::of(ticket));
    const auto after = m_compose.dueAfter(ticket, now);
    const auto words = [](std::optional<Instant> at) { return at ? Words::moment(*at) : tr("keine"); };
    QString text = before == after ? tr("bleibt %1").arg(words(after))
                                   : tr("bisher %1, danach %2").arg(words(before), words(after));
    if (ticket.notifiedAt)
        text += tr(" (der Kunde ist informiert, das Ergebnis steht fest)");
    switch (promise()) {
    case Promise::ServiceNotRegular:
        return text + u". "_s + tr("Ohne Zusage: Die Leistung war am Tag der Meldung nicht im Regelbetrieb.");
    case Promise::ThirdPartyOnly: return text + u". "_s + tr("Ohne Zusage: Die Ursache liegt nur bei Dritten.");
    case Promise::Holds: break;
    }
    return ticket.promised ? text : text + u". "_s + tr("Danach mit Zusage.");
}

QualifyDialog::Problem QualifyDialog::problem() const
{
    if (typed(m_service) < 0)
        return { tr("Die Leistung »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.")
                     .arg(m_service->currentText()),
                 m_service };
    if (typed(m_category) < 0)
        return { tr("Die Kategorie »%1« gibt es nicht. Wählen Sie eine aus der Liste, oder leeren Sie das Feld.")
                     .arg(m_category->currentText()),
                 m_category };
    return {};
}

Qualification QualifyDialog::value() const
{
    Qualification value = Qualification::of(m_file.ticket);
    value.kind = static_cast<TicketKind>(m_kind->currentIndex());
    value.disruptionClass = static_cast<DisruptionClass>(m_class->currentIndex());
    value.reason = m_reason->currentIndex() == 1 ? Qualification::Reason::Worsened : Qualification::Reason::Misjudged;
    value.side = codeOf(m_side);
    value.causePlace = codeOf(m_cause);
    value.impact = m_impact->currentIndex() + 1;
    value.urgency = m_urgency->currentIndex() + 1;
    value.service = { codeOf(m_service) };
    value.category = { codeOf(m_category) };
    value.isPromised = promise() == Promise::Holds;
    const QList<ItemId> chosen = m_items->items();
    for (const ItemId &id : chosen)
        if (std::none_of(m_file.items.begin(), m_file.items.end(),
                         [&](const TicketItem &item) { return item.id == id; }))
            value.addedItems.append(id);
    for (const TicketItem &item : m_file.items)
        if (!chosen.contains(item.id))
            value.removedItems.append(item.id);
    return value;
}

} // namespace sc
