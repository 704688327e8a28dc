#include "views/availability/whydialog.h"

#include "views/availability/figuretable.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QStringList outageColumns()
{
    return { WhyDialog::tr("Beginn"),        WhyDialog::tr("Ende"),     WhyDialog::tr("Was"),
             WhyDialog::tr("Klasse"),        WhyDialog::tr("Vorgang"),  WhyDialog::tr("in zugesagter Zeit"),
             WhyDialog::tr("zählt Minuten"), WhyDialog::tr("Bemerkung") };
}

QStringList outageRow(const CountedOutage &counted, const ServiceProfile &profile)
{
    const OutageValues &values = counted.outage->values;
    QStringList remarks;
    if (counted.reason != NotCounted::Counted)
        remarks.append(AvailabilityWords::reason(counted.reason));
    else if (counted.lost < counted.promised * 100)
        remarks.append(WhyDialog::tr("überschneidet sich oder zählt teilweise"));
    if (values.isPlanned)
        remarks.append(AvailabilityWords::announced(values, profile));
    if (counted.outage->correctedAt)
        remarks.append(WhyDialog::tr("korrigiert %1: %2")
                           .arg(Words::shortMoment(*counted.outage->correctedAt), counted.outage->correction));
    return { Words::moment(values.from),
             values.to ? Words::moment(*values.to) : WhyDialog::tr("läuft noch"),
             values.title,
             Words::of(values.disruptionClass),
             counted.outage->ticketNumber,
             AvailabilityWords::minutes(counted.promised),
             AvailabilityWords::minutes(counted.lost / 100),
             remarks.join(u"; "_s) };
}

WhyDialog::WhyDialog(AvailabilityYearPtr year, qsizetype index, AvailabilityBasis basis,
                     const AvailabilityPeriod &period, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_year(std::move(year))
    , m_index(index)
    , m_basis(basis)
    , m_period(period)
    , m_outages(m_year->outages(index, basis, period))
{
    setObjectName(u"why"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const AvailabilityFigure figure = m_year->figure(index, basis, period);
    setWindowTitle(tr("Warum %1?").arg(AvailabilityWords::percent(figure)));
    auto *text = new QLabel(formula(figure));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Woraus gezählt"));
    FigureTable *outages = outageTable();
    tabs->addTab(outages, tr("&Ausfälle (%1)").arg(m_outages.size()));
    if (FigureTable *table = partTable())
        tabs->addTab(table, m_period.kind == AvailabilityPeriod::Kind::Month ? tr("&Tage") : tr("&Monate"));
    auto *message = new QLabel;
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("Liste als &CSV speichern …"), QDialogButtonBox::ActionRole);
    connect(buttons->addButton(tr("Schließen"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    const auto all = buttons->buttons();
    for (QAbstractButton *button : all)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Enter opens the row
    connect(save, &QPushButton::clicked, this, [this, tabs, message] {
        askToSaveList(*qobject_cast<FigureTable *>(tabs->currentWidget()),
                      m_year->subject(m_index).name + u' ' + m_period.name(),
                      [message](const QString &what, bool) { message->setText(what); });
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(tabs, 1);
    layout->addWidget(message);
    layout->addWidget(buttons);
    resizeOnScreen(*this, 160, 30);
    outages->setFocus();
}

QString WhyDialog::formula(const AvailabilityFigure &figure) const
{
    QString text = tr("%1, %2, %3: ")
                       .arg(m_year->subject(m_index).name, AvailabilityWords::period(m_period),
                            AvailabilityWords::basis(m_basis));
    if (!figure.hasFigure())
        return text + tr("In diesem Zeitraum ist bisher keine Zeit zugesagt, deshalb gibt es keine Zahl.");
    const QString lost = AvailabilityWords::minutes(figure.value.lost / 100);
    const QString promised = AvailabilityWords::minutes(figure.value.promised);
    if (figure.isMean)
        text
            += tr("Mittel von %1 Monaten, jeder mit gleichem Gewicht, ist %2; abgeschnitten, nicht gerundet. Nach Zeit gewichtet wären es %3 (%4 von %5 Minuten verloren).")
                   .arg(figure.mean.months())
                   .arg(AvailabilityWords::percent(figure), AvailabilityWords::percent(figure.value), lost, promised);
    else
        text += tr("(%1 − %2) / %1 Minuten ist %3; abgeschnitten, nicht gerundet.")
                    .arg(promised, lost, AvailabilityWords::percent(figure));
    text += u' '
        + tr("Zugesagt sind %1: %2. %3.")
              .arg(AvailabilityWords::permille(figure.targetPermille), AvailabilityWords::verdict(figure),
                   AvailabilityWords::proof(figure));
    if (const QString span = AvailabilityWords::promisedSpan(m_year->subject(m_index)); !span.isEmpty())
        text += u' ' + tr("Die Leistung ist %1.").arg(span);
    return text + u' '
        + tr("Stand: %1, Profilfassung %2, Hauptbuch-Stand %3.")
              .arg(Words::moment(m_year->facts().now), m_year->versionsIn(m_period).join(u", "_s))
              .arg(m_year->facts().ledgerPosition);
}

FigureTable *WhyDialog::outageTable()
{
    auto *table = new FigureTable(tr("Ausfälle"), outageColumns(), { 5, 6 });
    QList<QStringList> rows;
    for (const CountedOutage &counted : std::as_const(m_outages))
        rows.append(outageRow(counted, m_year->facts().profile));
    table->setRows(rows);
    connect(table, &FigureTable::opened, this, [this](int row) { Q_EMIT outageOpened(*m_outages.at(row).outage); });
    return table;
}

QList<AvailabilityPeriod> WhyDialog::parts() const
{
    QList<AvailabilityPeriod> list;
    if (m_period.kind == AvailabilityPeriod::Kind::Day)
        return list;
    for (QDate first = m_period.first; first < m_period.end();) {
        const auto part = m_period.kind == AvailabilityPeriod::Kind::Month
            ? AvailabilityPeriod::day(first)
            : AvailabilityPeriod::month(first.year(), first.month());
        list.append(part);
        first = part.end();
    }
    return list;
}

FigureTable *WhyDialog::partTable()
{
    const auto list = parts();
    if (list.isEmpty())
        return nullptr;
    auto *table = new FigureTable(
        tr("Zeiträume"),
        { tr("Zeitraum"), tr("zugesagte Minuten"), tr("verlorene Minuten"), tr("Verfügbarkeit"), tr("Bemerkung") },
        { 1, 2, 3 });
    QList<QStringList> rows;
    for (const AvailabilityPeriod &part : list) {
        const auto value = m_year->figure(m_index, m_basis, part).value;
        const QString closed = part.kind == AvailabilityPeriod::Kind::Day
            ? m_year->calendar(m_basis, part.first).closedName(part.first)
            : QString();
        rows.append({ AvailabilityWords::period(part), AvailabilityWords::minutes(value.promised),
                      AvailabilityWords::minutes(value.lost / 100), AvailabilityWords::percent(value), closed });
    }
    table->setRows(rows);
    connect(table, &FigureTable::opened, this, &WhyDialog::openPart);
    return table;
}

void WhyDialog::openPart(int row)
{
    auto *dialog = new WhyDialog(m_year, m_index, m_basis, parts().at(row), parentWidget());
    connect(dialog, &WhyDialog::outageOpened, this, &WhyDialog::outageOpened);
    dialog->show();
}

} // namespace sc
