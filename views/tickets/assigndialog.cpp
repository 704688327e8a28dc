#include "views/tickets/assigndialog.h"

#include "views/widgets/formrows.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

enum Column { Name, Team, Level, Presence };
constexpr int LoginRole = Qt::UserRole; ///< of the first column; empty: nobody

QString presenceOf(const Colleague &person)
{
    if (person.absentUntil)
        return u"○ "_s + AssignDialog::tr("abwesend bis %1").arg(Words::moment(*person.absentUntil));
    return person.onCallUntil
        ? u"● "_s + AssignDialog::tr("Rufbereitschaft bis %1").arg(Words::moment(*person.onCallUntil))
        : QString();
}

} // namespace

AssignDialog::AssignDialog(const QList<Ticket> &tickets, QList<Colleague> people, QString own, QWidget *parent)
    : ActDialog(tickets.size() == 1 ? tr("Vorgang %1 zuweisen").arg(tickets.constFirst().number)
                                    : tr("%n Vorgänge zuweisen", nullptr, static_cast<int>(tickets.size())),
                tr("Zuweisen"), parent)
    , m_people(std::move(people))
    , m_own(std::move(own))
    , m_mayBeNobody(
          std::any_of(tickets.begin(), tickets.end(), [](const Ticket &ticket) { return !ticket.owner.isEmpty(); }))
    , m_text(addRow(*this, tr("&Person"), new QLineEdit))
    , m_list(new QTreeWidget)
    , m_absence(new QLabel)
{
    m_text->setPlaceholderText(tr("Teile von Name oder Team"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Personen"));
    m_list->setHeaderLabels({ tr("Name"), tr("Team"), tr("Level"), tr("Anwesenheit") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    form()->addRow(m_list);
    m_absence->setWordWrap(true);
    m_absence->setObjectName(u"absence"_s);
    m_absence->setPalette(toned(palette(), servicetime::Stage::Warning));
    form()->addRow(m_absence);
    connect(m_text, &QLineEdit::textChanged, this, &AssignDialog::filter);
    connect(m_list, &QTreeWidget::itemActivated, this, &AssignDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AssignDialog::showAbsence);
    setCheck([this] { return problem(); });
    filter();
    m_list->setCurrentItem(nullptr); // nobody is chosen before something was typed
    m_text->setFocus();
    resizeOnScreen(*this, 104, 24);
}

void AssignDialog::filter()
{
    m_list->clear();
    for (const Colleague &person : matching(m_people, m_text->text()))
        addPerson(person);
    if (m_mayBeNobody && tr("Niemand").contains(m_text->text().trimmed(), Qt::CaseInsensitive))
        m_list->addTopLevelItem(new QTreeWidgetItem({ tr("Niemand"), tr("zurück in die Warteschlange") }));
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void AssignDialog::addPerson(const Colleague &person)
{
    auto *item = new QTreeWidgetItem(m_list,
                                     { person.login == m_own ? tr("%1 (ich)").arg(person.name) : person.name,
                                       person.team, person.team.isEmpty() ? QString() : Words::level(person.level),
                                       presenceOf(person) });
    item->setData(Name, LoginRole, person.login);
}

void AssignDialog::showAbsence()
{
    const auto chosen = std::find_if(m_people.begin(), m_people.end(), [this](const Colleague &person) {
        return !login().isEmpty() && person.login == login();
    });
    const bool isAbsent = chosen != m_people.end() && chosen->absentUntil;
    if (isAbsent)
        m_absence->setText(u"▲ "_s
                           + (chosen->substitute.isEmpty()
                                  ? tr("%1 ist abwesend; eine Vertretung ist nicht eingetragen.").arg(chosen->name)
                                  : tr("%1 ist abwesend; Vertretung: %2.").arg(chosen->name, chosen->substitute)));
    form()->setRowVisible(m_absence, isAbsent);
}

AssignDialog::Problem AssignDialog::problem() const
{
    if (m_list->topLevelItemCount() == 0)
        return { tr("Niemand heißt so. Wer Vorgänge bearbeiten darf, steht unter »Desk, Stammdaten, Benutzer«."),
                 m_text };
    if (m_list->currentItem())
        return {};
    return {
        tr("Bitte wählen Sie eine Person: Tippen Sie einen Teil des Namens, oder gehen Sie mit den Pfeiltasten in die Liste."),
        m_text
    };
}

QString AssignDialog::login() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Name, LoginRole).toString() : QString();
}

QString AssignDialog::name() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->text(Name) : QString();
}

bool AssignDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, m_list->topLevelItemCount() - 1)));
            return true;
        }
    }
    return ActDialog::eventFilter(watched, event);
}

} // namespace sc
