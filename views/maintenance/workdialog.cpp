#include "views/maintenance/workdialog.h"

#include "views/maintenance/itemlist.h"
#include "views/maintenance/maintenancewords.h"
#include "views/maintenance/meaning.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

WorkDialog::WorkDialog(const PlannedWork &work, const QList<MaintainedItem> &items, Meets meets, QWidget *parent)
    : ActDialog(work.id.isEmpty() ? tr("Change oder Release eintragen") : tr("Change oder Release ändern"),
                work.id.isEmpty() ? tr("Eintragen") : tr("Speichern"), parent)
    , m_work(work)
    , m_meets(std::move(meets))
{
    setObjectName(u"work"_s);
    m_kind = addRow(*this, tr("&Art"), new QComboBox);
    m_kind->addItems({ tr("Change"), tr("Release") }); // in the order of PlannedWork::Kind
    m_kind->setCurrentIndex(static_cast<int>(work.kind));
    m_title = addRow(*this, tr("&Bezeichnung *"), new QLineEdit(work.title));
    m_from = addRow(*this, tr("B&eginn"), new BerlinTimeEdit(work.from));
    m_to = addRow(*this, tr("E&nde"), new BerlinTimeEdit(work.to));
    m_state = addRow(*this, tr("&Stand"), new QComboBox);
    for (const auto state : { PlannedWork::State::Planned, PlannedWork::State::Done, PlannedWork::State::Cancelled })
        m_state->addItem(MaintenanceWords::of(state));
    m_state->setCurrentIndex(static_cast<int>(work.state));
    m_items = addRow(*this, tr("&Komponenten"), new ItemList(items, work.items));
    m_meaning = addMeaning(*this);
    m_note = addTextRow(*this, tr("No&tiz"), 2);
    m_note->setPlainText(work.note);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (m_to->instant() <= m_from->instant())
            m_to->setInstant(m_from->instant() + m_work.to - m_work.from);
        tell();
    });
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &WorkDialog::tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WorkDialog::tell);
    connect(m_state, &QComboBox::currentIndexChanged, this, &WorkDialog::tell);
    connect(m_items, &QListWidget::itemChanged, this, &WorkDialog::tell);
    setCheck([this]() -> Problem {
        if (m_title->text().trimmed().isEmpty())
            return { tr("Bitte geben Sie eine Bezeichnung ein."), m_title };
        if (m_to->instant() <= m_from->instant())
            return { tr("Das Ende liegt nicht nach dem Beginn."), m_to };
        return {};
    });
    tell();
    m_title->setFocus();
}

void WorkDialog::tell()
{
    const PlannedWork now = work();
    const QString words = now.state == PlannedWork::State::Cancelled ? QString() : MaintenanceWords::of(m_meets(now));
    showMeaning(m_meaning, words.isEmpty() ? tr("Nichts steht entgegen.") : u"▲ "_s + words, !words.isEmpty());
}

PlannedWork WorkDialog::work() const
{
    PlannedWork work = m_work;
    work.kind = static_cast<PlannedWork::Kind>(m_kind->currentIndex());
    work.title = m_title->text().trimmed();
    work.from = m_from->instant();
    work.to = m_to->instant();
    work.state = static_cast<PlannedWork::State>(m_state->currentIndex());
    work.items = m_items->ids();
    work.note = typedIn(m_note);
    return work;
}

} // namespace sc
