#include "views/availability/outagedialog.h"

#include "models/availability/outagecommands.h"
#include "models/tickets/catalogue.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/itemsedit.h"
#include "views/widgets/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::DisruptionClass;

namespace {

Catalogue catalogueOf(const ServiceMap &map)
{
    Catalogue catalogue;
    for (const ServiceMap::Item &item : map.items())
        catalogue.items.append({ { item.id }, item.name, item.owner, { item.serviceId } });
    return catalogue;
}

QList<TicketItem> itemsOf(const ServiceMap &map, const QStringList &ids)
{
    QList<TicketItem> items;
    for (const QString &id : ids) {
        const ServiceMap::Item *item = map.item(id);
        items.append({ { id }, map.itemName(id), item ? item->owner : QString() });
    }
    return items;
}

/// Two fields in one row of a form.
QWidget *together(QWidget *first, QWidget *second)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first);
    layout->addWidget(second);
    layout->addStretch();
    row->setFocusProxy(first);
    return row;
}

/// The field shows minutes; what was not touched keeps its seconds.
Instant chosen(const BerlinTimeEdit *edit, std::optional<Instant> shown)
{
    const Instant typed = edit->instant();
    return shown && *shown / 60 == typed / 60 ? *shown : typed;
}

} // namespace

OutageDialog::OutageDialog(const ServiceMap &map, const OutageValues &known, Instant now, QWidget *parent)
    : OutageDialog(map, known, std::nullopt, now, parent)
{
}

OutageDialog::OutageDialog(const ServiceMap &map, const OutageRecord &seen, Instant now, QWidget *parent)
    : OutageDialog(map, seen.values, seen, now, parent)
{
}

OutageDialog::OutageDialog(const ServiceMap &map, const OutageValues &shown, std::optional<OutageRecord> seen,
                           Instant now, QWidget *parent)
    : ActDialog(seen ? tr("Ausfall korrigieren") : tr("Ausfall festhalten"),
                seen ? tr("Korrektur speichern") : tr("Ausfall festhalten"), parent)
    , m_map(map)
    , m_shown(shown)
    , m_seen(std::move(seen))
    , m_now(now)
    , m_title(addRow(*this, tr("&Was ist ausgefallen? *"), new QLineEdit(shown.title)))
{
    setObjectName(u"outage"_s);
    m_title->setPlaceholderText(tr("zum Beispiel: Anmeldung nicht möglich"));
    addTimes(now);
    addAffected(shown);
    addCause(shown);
    if (m_seen) {
        m_reason = addRow(*this, tr("G&rund der Korrektur"), new QLineEdit);
        m_reason->setPlaceholderText(tr("nötig, wenn sich ändert, was zählt"));
    }
    setCheck([this] { return check(); });
    updateEnabled();
    m_title->setFocus();
}

void OutageDialog::addTimes(Instant now)
{
    m_from = new BerlinTimeEdit(m_shown.from > 0 ? m_shown.from : now);
    m_runs = new QCheckBox(tr("läuft no&ch"));
    m_runs->setChecked(!m_shown.to);
    m_to = new BerlinTimeEdit(m_shown.to.value_or(now));
    form()->addRow(tr("&Beginn"), m_from);
    m_from->setAccessibleName(tr("Beginn"));
    form()->addRow(tr("En&de"), together(m_to, m_runs));
    m_to->setAccessibleName(tr("Ende"));
    m_runs->setAccessibleName(tr("Der Ausfall läuft noch"));
    m_class = new QComboBox;
    for (const auto value : { DisruptionClass::Prevents, DisruptionClass::Hinders, DisruptionClass::Minor }) {
        m_class->addItem(Words::of(value), static_cast<int>(value));
        m_class->setItemData(m_class->count() - 1, Words::definition(value), Qt::ToolTipRole); // SLA-8
    }
    m_class->setCurrentIndex(std::max(0, m_class->findData(static_cast<int>(m_shown.disruptionClass))));
    addRow(*this, tr("&Störungsklasse"), m_class);
    m_side = new QComboBox;
    for (const auto value : { OutageSide::Both, OutageSide::PublicClient, OutageSide::PrivateClient })
        m_side->addItem(AvailabilityWords::of(value), static_cast<int>(value));
    m_side->setCurrentIndex(static_cast<int>(m_shown.side));
    addRow(*this, tr("Sei&te"), m_side);
    connect(m_runs, &QCheckBox::toggled, this, &OutageDialog::updateEnabled);
}

void OutageDialog::addAffected(const OutageValues &shown)
{
    m_items = addRow(*this, tr("Ko&mponenten"), new ItemsEdit(catalogueOf(m_map), itemsOf(m_map, shown.items)));
    m_services = addRow(*this, tr("&Leistungen"), new QListWidget);
    m_services->setAccessibleDescription(tr(
        "Leistungen, die mit ausgefallen sind; was die Komponenten brauchen, ist vorgeschlagen. Leertaste kreuzt an."));
    m_services->setMinimumHeight(fontMetrics().height() * 5);
    for (const ServiceMap::Service &service : m_map.services()) {
        auto *entry = new QListWidgetItem(
            service.isPromised() ? service.name : tr("%1 (ohne Zusage)").arg(service.name), m_services);
        entry->setData(Qt::UserRole, service.id);
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setCheckState(shown.services.contains(service.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_services->count() > 0)
        m_services->setCurrentRow(0);
    connect(m_items, &ItemsEdit::changed, this, &OutageDialog::proposeServices);
    if (m_seen) { // what was decided stands; only what is chosen now is proposed
        const auto reached = m_map.affectedBy(shown.items);
        for (const ServiceMap::Affected &one : reached)
            m_proposed.append(one.serviceId);
    } else {
        proposeServices();
    }
}

void OutageDialog::addCause(const OutageValues &shown)
{
    m_place = new QComboBox;
    for (const auto place : { CausePlace::Ours, CausePlace::Customer, CausePlace::Network, CausePlace::ThirdParty })
        m_place->addItem(AvailabilityWords::of(place), static_cast<int>(place));
    m_place->setCurrentIndex(static_cast<int>(shown.causePlace));
    addRow(*this, tr("Ort der &Ursache"), m_place);
    m_cause = addRow(*this, tr("Urs&ache"), new QLineEdit(shown.cause));
    m_planned = new QCheckBox(tr("&geplante Wartung"));
    m_planned->setChecked(shown.isPlanned);
    m_isAnnounced = new QCheckBox(tr("angekünd&igt am"));
    m_isAnnounced->setChecked(shown.announcedAt.has_value());
    m_announcedAt = new BerlinTimeEdit(shown.announcedAt.value_or(m_now));
    m_announcedAt->setAccessibleName(tr("Angekündigt am"));
    form()->addRow(tr("Wartung"), m_planned);
    form()->addRow(QString(), together(m_isAnnounced, m_announcedAt));
    m_problem = new QLineEdit(shown.problem);
    m_problem->setAccessibleName(tr("Nummer des Problems"));
    m_problem->setPlaceholderText(tr("Problem"));
    m_change = new QLineEdit(shown.change);
    m_change->setAccessibleName(tr("Nummer des Changes"));
    m_change->setPlaceholderText(tr("Change"));
    form()->addRow(tr("&Verweise"), together(m_problem, m_change));
    connect(m_planned, &QCheckBox::toggled, this, &OutageDialog::updateEnabled);
    connect(m_isAnnounced, &QCheckBox::toggled, this, &OutageDialog::updateEnabled);
}

void OutageDialog::proposeServices()
{
    QStringList ids;
    const auto items = m_items->items();
    for (const ItemId &item : items)
        ids.append(item.value);
    const auto reached = m_map.affectedBy(ids);
    for (int row = 0; row < m_services->count(); ++row) {
        QListWidgetItem *entry = m_services->item(row);
        const QString id = entry->data(Qt::UserRole).toString();
        const auto found = std::find_if(reached.begin(), reached.end(),
                                        [&](const ServiceMap::Affected &one) { return one.serviceId == id; });
        entry->setToolTip(found == reached.end() ? QString() : tr("braucht %1").arg(m_map.itemName(found->via)));
        if (found != reached.end() && !m_proposed.contains(id)) {
            entry->setCheckState(Qt::Checked);
            m_proposed.append(id);
        } else if (found == reached.end() && m_proposed.removeAll(id) > 0) {
            entry->setCheckState(Qt::Unchecked); // it was there only for an item that is out again
        }
    }
}

void OutageDialog::updateEnabled()
{
    m_to->setEnabled(!m_runs->isChecked());
    m_isAnnounced->setEnabled(m_planned->isChecked());
    m_announcedAt->setEnabled(m_planned->isChecked() && m_isAnnounced->isChecked());
}

OutageValues OutageDialog::values() const
{
    OutageValues values = m_shown; // the ticket, and what else has no field
    values.title = m_title->text().trimmed();
    values.from = chosen(m_from, m_shown.from);
    values.to = m_runs->isChecked() ? std::nullopt : std::optional(chosen(m_to, m_shown.to));
    values.disruptionClass = static_cast<DisruptionClass>(m_class->currentData().toInt());
    values.side = static_cast<OutageSide>(m_side->currentData().toInt());
    values.items.clear();
    const auto items = m_items->items();
    for (const ItemId &item : items)
        values.items.append(item.value);
    values.items.sort();
    values.services.clear();
    for (int row = 0; row < m_services->count(); ++row)
        if (m_services->item(row)->checkState() == Qt::Checked)
            values.services.append(m_services->item(row)->data(Qt::UserRole).toString());
    for (const QString &id : m_shown.services)
        if (!m_map.service(id)) // gone from the base data, not from this outage
            values.services.append(id);
    values.services.sort();
    values.causePlace = static_cast<CausePlace>(m_place->currentData().toInt());
    values.cause = m_cause->text().trimmed();
    values.isPlanned = m_planned->isChecked();
    values.announcedAt = values.isPlanned && m_isAnnounced->isChecked()
        ? std::optional(chosen(m_announcedAt, m_shown.announcedAt))
        : std::nullopt;
    values.problem = m_problem->text().trimmed();
    values.change = m_change->text().trimmed();
    return values;
}

QString OutageDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

OutageDialog::Problem OutageDialog::check() const
{
    const OutageValues stated = values();
    if (const auto problems = stated.problems(m_now); !problems.isEmpty())
        return { AvailabilityWords::problem(problems.constFirst()), fieldOf(problems.constFirst()) };
    if (m_seen && reason().isEmpty() && OutageCommands::isCorrection(*m_seen, stated))
        return {
            tr("Das ändert, was gezählt wird. Bitte nennen Sie den Grund der Korrektur: Er bleibt im Verlauf und auf dem Blatt stehen."),
            m_reason
        };
    return {};
}

QWidget *OutageDialog::fieldOf(OutageValues::Problem problem) const
{
    switch (problem) {
    case OutageValues::Problem::TitleMissing: return m_title;
    case OutageValues::Problem::NothingAffected: return m_services;
    case OutageValues::Problem::BeginsLater: return m_from;
    case OutageValues::Problem::EndsBeforeBegin:
    case OutageValues::Problem::EndsLater: return m_to;
    case OutageValues::Problem::AnnouncedAfterBegin: return m_announcedAt;
    }
    return nullptr;
}

} // namespace sc
