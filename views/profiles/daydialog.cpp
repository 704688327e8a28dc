#include "views/profiles/daydialog.h"

#include "models/domain/localtime.h"
#include "models/session/deliver.h"
#include "views/profiles/profilewords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

DayDialog::DayDialog(const ProfileDesk &desk, ProfileBook book, QWidget *parent)
    : ActDialog(tr("Kalendertag eintragen"), tr("Tag eintragen"), parent)
    , m_desk(desk)
    , m_book(std::move(book))
    , m_date(new QDateEdit)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_effect(new QLabel)
{
    setObjectName(u"calendar-day"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setDateRange(QDate(servicetime::ServiceCalendar::FirstYear, 1, 1),
                         QDate(servicetime::ServiceCalendar::EndYear - 1, 12, 31));
    m_date->setDate(QDateTime::fromSecsSinceEpoch(desk.clock().now(), berlin()).date().addDays(1));
    m_date->setAccessibleName(tr("Tag"));
    m_kind->addItems({ tr("geschlossen"), tr("geöffnet trotz Feiertag") });
    m_kind->setAccessibleName(tr("Art"));
    m_name->setPlaceholderText(tr("zum Beispiel Betriebsausflug"));
    m_name->setAccessibleName(tr("Grund"));
    m_effect->setWordWrap(true);
    m_effect->setObjectName(u"effect"_s);
    form()->addRow(tr("&Tag *"), m_date);
    form()->addRow(tr("&Art"), m_kind);
    form()->addRow(tr("&Grund *"), m_name);
    form()->addRow(m_effect);
    connect(m_date, &QDateEdit::dateChanged, this, &DayDialog::preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DayDialog::preview);
    setCheck([this] {
        if (!m_fault.isEmpty())
            return m_fault;
        return m_name->text().trimmed().isEmpty()
            ? tr("Bitte nennen Sie den Grund: Er steht in der Erläuterung jeder Frist.")
            : QString();
    });
    preview();
    m_date->setFocus();
    m_date->setSelectedSection(QDateTimeEdit::DaySection); // typing replaces it
}

CalendarException DayDialog::day() const
{
    return { m_date->date(), m_kind->currentIndex() == 0, m_name->text().trimmed() };
}

void DayDialog::preview()
{
    const int generation = ++m_generation;
    m_effect->setText(tr("%1: wird berechnet …").arg(ProfileWords::day(m_date->date())));
    deliver(m_desk.preview(m_book.document(), m_book.calendar() + QList<CalendarException> { day() }), this,
            [this, generation](const Result<ProfilePreview> &preview) {
                if (generation != m_generation)
                    return;
                m_fault = preview ? QString() : ProfileWords::reason(preview.error());
                m_effect->setText(
                    preview ? tr("%1: %2").arg(ProfileWords::day(m_date->date()), ProfileWords::summary(*preview))
                            : m_fault);
            });
}

} // namespace sc
