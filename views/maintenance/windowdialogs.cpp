#include "views/maintenance/windowdialogs.h"

#include "views/maintenance/itemlist.h"
#include "views/maintenance/maintenancewords.h"
#include "views/maintenance/meaning.h"
#include "views/widgets/berlintimeedit.h"
#include "views/widgets/formrows.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

void showConsequence(QLabel *label, const Consequence &consequence)
{
    const QString words = MaintenanceWords::of(consequence);
    showMeaning(label,
                words.isEmpty() ? MaintenanceWords::tr("Nichts anzukündigen: Niemand erwartet etwas anderes.") : words,
                consequence.shortfall > 0);
}

QComboBox *addAnnouncing(const ActDialog &dialog)
{
    auto *choice = addRow(dialog, MaintenanceWords::tr("&Ankündigung *"), new QComboBox);
    choice->setObjectName(u"announcing"_s);
    choice->addItems({ MaintenanceWords::tr("Bitte wählen"), MaintenanceWords::tr("gleich verfassen"),
                       MaintenanceWords::tr("später, der Kalender erinnert daran") });
    return choice;
}

constexpr int Now = 1;

} // namespace

ChangeDialog::ChangeDialog(const Occurrence &seen, const WindowChange &proposed, const QList<MaintainedItem> &items,
                           const ServiceProfile &profile, const Clock &clock, QWidget *parent)
    : ActDialog(proposed.isCancelled ? tr("Fenster ausfallen lassen") : tr("Fenster ändern"),
                proposed.isCancelled ? tr("Ausfallen lassen") : tr("Änderung speichern"), parent)
    , m_seen(seen)
    , m_isCancelled(proposed.isCancelled)
    , m_profile(profile)
    , m_clock(clock)
    , m_from(new BerlinTimeEdit(proposed.isCancelled ? seen.from : proposed.from, this))
    , m_to(new BerlinTimeEdit(proposed.isCancelled ? seen.to : proposed.to, this))
{
    setObjectName(u"change-window"_s);
    form()->addRow(tr("Fenster"), new QLabel(u"%1, %2"_s.arg(seen.title, MaintenanceWords::span(seen.from, seen.to))));
    m_from->setVisible(!m_isCancelled);
    m_to->setVisible(!m_isCancelled);
    for (const auto &[edit, name] : { std::pair { m_from, tr("&Beginn") }, std::pair { m_to, tr("&Ende") } }) {
        if (!m_isCancelled)
            addRow(*this, name, edit);
        else
            edit->setAccessibleName(QString(name).remove(u'&'));
    }
    m_meaning = addMeaning(*this);
    m_announcing = addAnnouncing(*this);
    if (!m_isCancelled) {
        m_items = addRow(*this, tr("&Komponenten"),
                         new ItemList(items, seen.window ? seen.window->items : QStringList()));
    }
    m_reason = addTextRow(*this, tr("&Grund"), 2);
    if (seen.window)
        m_reason->setPlainText(seen.window->reason);
    if (!m_isCancelled) {
        m_restrictions = addTextRow(*this, tr("E&inschränkungen"), 2);
        m_restrictions->setPlainText(seen.window ? seen.window->restrictions : QString());
    }
    for (BerlinTimeEdit *edit : { m_from, m_to })
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ChangeDialog::tell);
    setCheck([this] { return problem(); });
    tell();
    (m_isCancelled ? static_cast<QWidget *>(m_announcing) : m_from)->setFocus();
}

WindowChange ChangeDialog::change() const
{
    return { m_isCancelled, m_from->instant(), m_to->instant() };
}

WindowDetails ChangeDialog::details() const
{
    return { {},
             typedIn(m_reason),
             m_restrictions ? typedIn(m_restrictions) : QString(),
             m_items             ? m_items->ids()
                 : m_seen.window ? m_seen.window->items
                                 : QStringList() };
}

bool ChangeDialog::announcesNow() const
{
    return m_announcing->isEnabled() && m_announcing->currentIndex() == Now;
}

Consequence ChangeDialog::consequence() const
{
    return consequenceOf(m_seen, change(), m_profile, m_clock.now());
}

ChangeDialog::Problem ChangeDialog::problem() const
{
    if (!m_isCancelled && m_to->instant() <= m_from->instant())
        return { tr("Das Ende liegt nicht nach dem Beginn."), m_to };
    const Consequence now = consequence();
    if (now.shortfall > 0 && typedIn(m_reason).isEmpty())
        return { tr("Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; er wird mit der Unterschreitung "
                    "festgehalten."),
                 m_reason };
    if (m_isCancelled && typedIn(m_reason).isEmpty())
        return { tr("Bitte nennen Sie den Grund: Er steht in der Ankündigung."), m_reason };
    if (!now.messages.isEmpty() && m_announcing->currentIndex() == 0)
        return { tr("Bitte wählen Sie, wann Sie die Ankündigung verfassen."), m_announcing };
    return {};
}

void ChangeDialog::tell()
{
    const Consequence now = consequence();
    showConsequence(m_meaning, now);
    m_announcing->setEnabled(!now.messages.isEmpty());
}

NewWindowDialog::NewWindowDialog(WindowKind kind, Instant from, const QList<MaintainedItem> &items,
                                 const ServiceProfile &profile, const Clock &clock, QWidget *parent)
    : ActDialog(kind == WindowKind::Emergency ? tr("Notfallwartung eintragen") : tr("Zusätzliches Fenster eintragen"),
                kind == WindowKind::Emergency ? tr("Notfallwartung eintragen") : tr("Fenster eintragen"), parent)
    , m_kind(kind)
    , m_profile(profile)
    , m_clock(clock)
{
    setObjectName(u"new-window"_s);
    m_title = addRow(*this, tr("&Bezeichnung *"), new QLineEdit);
    m_from = addRow(*this, tr("B&eginn"), new BerlinTimeEdit(from));
    m_to = addRow(*this, tr("E&nde"), new BerlinTimeEdit(from + 2LL * 3600));
    m_meaning = addMeaning(*this);
    m_announcing = addAnnouncing(*this);
    m_isForSoftware = new QCheckBox(tr("Soft&warewartung"));
    form()->addRow(QString(), m_isForSoftware);
    m_items = addRow(*this, tr("&Komponenten"), new ItemList(items));
    m_reason = addTextRow(*this, kind == WindowKind::Emergency ? tr("&Grund *") : tr("&Grund"), 2);
    m_restrictions = addTextRow(*this, tr("E&inschränkungen"), 2);
    if (kind == WindowKind::Emergency)
        m_approver = addRow(*this, tr("&Freigegeben durch *"), new QLineEdit);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (m_to->instant() <= m_from->instant())
            m_to->setInstant(m_from->instant() + 2LL * 3600);
        tell();
    });
    setCheck([this] { return problem(); });
    tell();
    m_title->setFocus();
}

NewWindowDialog::Problem NewWindowDialog::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return { tr("Bitte geben Sie dem Fenster eine Bezeichnung."), m_title };
    if (m_to->instant() <= m_from->instant())
        return { tr("Das Ende liegt nicht nach dem Beginn."), m_to };
    const bool isReasonNeeded = m_kind == WindowKind::Emergency
        || consequenceOfNew(m_kind, m_from->instant(), m_profile, m_clock.now()).shortfall > 0;
    if (isReasonNeeded && typedIn(m_reason).isEmpty())
        return { m_kind == WindowKind::Emergency ? tr("Eine Notfallwartung braucht einen Grund.")
                                                 : tr("Für die Ankündigung ist es zu spät. Bitte nennen Sie den Grund; "
                                                      "er wird mit der Unterschreitung festgehalten."),
                 m_reason };
    if (m_approver && m_approver->text().trimmed().isEmpty())
        return { tr("Eine Notfallwartung braucht eine Freigabe: Wer hat sie erteilt?"), m_approver };
    if (m_announcing->currentIndex() == 0)
        return { tr("Bitte wählen Sie, wann Sie die Ankündigung verfassen."), m_announcing };
    return {};
}

void NewWindowDialog::tell()
{
    showConsequence(m_meaning, consequenceOfNew(m_kind, m_from->instant(), m_profile, m_clock.now()));
}

MaintenanceWindow NewWindowDialog::window() const
{
    MaintenanceWindow window;
    window.kind = m_kind;
    window.title = m_title->text().trimmed();
    window.isForSoftware = m_isForSoftware->isChecked();
    window.from = m_from->instant();
    window.to = m_to->instant();
    window.reason = typedIn(m_reason);
    window.restrictions = typedIn(m_restrictions);
    window.approver = m_approver ? m_approver->text().trimmed() : QString();
    window.items = m_items->ids();
    return window;
}

bool NewWindowDialog::announcesNow() const
{
    return m_announcing->currentIndex() == Now;
}

CompleteDialog::CompleteDialog(const Occurrence &seen, const ServiceProfile &profile, QWidget *parent)
    : ActDialog(tr("Wartung abschließen"), tr("Wartung abschließen"), parent)
    , m_seen(seen)
    , m_profile(profile)
{
    setObjectName(u"complete-window"_s);
    form()->addRow(tr("Fenster"), new QLabel(u"%1, %2"_s.arg(seen.title, MaintenanceWords::span(seen.from, seen.to))));
    m_from = addRow(*this, tr("Tatsächlicher &Beginn"),
                    new BerlinTimeEdit(seen.window ? seen.window->actualFrom.value_or(seen.from) : seen.from));
    m_to = addRow(*this, tr("Tatsächliches &Ende"),
                  new BerlinTimeEdit(seen.window ? seen.window->actualTo.value_or(seen.to) : seen.to));
    m_course = addMeaning(*this);
    m_reason = addTextRow(*this, tr("&Grund der Überziehung"), 2);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &CompleteDialog::tell);
    setCheck([this]() -> Problem {
        if (m_to->instant() <= m_from->instant())
            return { tr("Das Ende liegt nicht nach dem Beginn."), m_to };
        if (courseOf(m_seen, m_to->instant(), m_profile).overrun > 0 && typedIn(m_reason).isEmpty())
            return { tr("Bitte nennen Sie den Grund der Überziehung."), m_reason };
        return {};
    });
    tell();
    m_to->setFocus();
}

void CompleteDialog::tell()
{
    const Course course = courseOf(m_seen, m_to->instant(), m_profile);
    const QString words = MaintenanceWords::of(course);
    m_course->setPalette(course.overrun > 0 ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_course->setText(words.isEmpty() ? tr("wie geplant") : words);
    m_reason->setEnabled(course.overrun > 0);
}

Instant CompleteDialog::from() const
{
    return m_from->instant();
}

Instant CompleteDialog::to() const
{
    return m_to->instant();
}

QString CompleteDialog::reason() const
{
    return m_reason->isEnabled() ? typedIn(m_reason) : QString();
}

} // namespace sc
