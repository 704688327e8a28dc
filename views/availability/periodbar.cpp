#include "views/availability/periodbar.h"

#include "models/domain/localtime.h"
#include "views/charts/availabilitywords.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace sc {

PeriodBar::PeriodBar(Instant now, QWidget *parent)
    : QWidget(parent)
    , m_year(new QSpinBox)
    , m_month(new QComboBox)
    , m_basis(new QComboBox)
    , m_state(new QLabel)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(now, berlin()).date();
    m_year->setRange(servicetime::ServiceCalendar::FirstYear + 1, servicetime::ServiceCalendar::EndYear - 1);
    m_year->setValue(today.year());
    m_year->setKeyboardTracking(false);
    m_year->setAccessibleName(tr("Jahr"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(AvailabilityWords::monthName(month));
    m_month->setCurrentIndex(today.month() - 1);
    m_month->setAccessibleName(tr("Monat"));
    m_basis->addItems({ tr("nach der Zusage"), tr("Servicezeit"), tr("Kernzeit") });
    m_basis->setAccessibleName(tr("Basis der Diagramme"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addChoice = [layout](const QString &text, QWidget *choice) {
        auto *label = new QLabel(text);
        label->setBuddy(choice);
        layout->addWidget(label);
        layout->addWidget(choice);
    };
    addChoice(tr("&Jahr"), m_year);
    addChoice(tr("&Monat"), m_month);
    addChoice(tr("&Basis"), m_basis);
    layout->addStretch();
    m_state->setMinimumWidth(m_state->fontMetrics().horizontalAdvance(tr("Stand %1").arg(Words::moment(now)))
                             + m_state->fontMetrics().averageCharWidth()); // it comes later
    layout->addWidget(m_state);
    connect(m_year, &QSpinBox::valueChanged, this, &PeriodBar::yearChanged);
    connect(m_month, &QComboBox::currentIndexChanged, this, &PeriodBar::monthChanged);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &PeriodBar::basisChanged);
}

int PeriodBar::year() const
{
    return m_year->value();
}

AvailabilityPeriod PeriodBar::month() const
{
    return AvailabilityPeriod::month(year(), m_month->currentIndex() + 1);
}

std::optional<AvailabilityBasis> PeriodBar::basis() const
{
    switch (m_basis->currentIndex()) {
    case 1: return AvailabilityBasis::Service;
    case 2: return AvailabilityBasis::Core;
    default: return {};
    }
}

void PeriodBar::goTo(QDate month)
{
    {
        const QSignalBlocker quiet(m_month);
        m_month->setCurrentIndex(month.month() - 1);
    }
    if (month.year() != year())
        m_year->setValue(month.year());
    else
        Q_EMIT monthChanged();
}

void PeriodBar::setMonth(int index)
{
    m_month->setCurrentIndex(index);
}

void PeriodBar::setState(const QString &text) const
{
    m_state->setText(text);
}

} // namespace sc
