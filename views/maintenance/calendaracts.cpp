#include "views/maintenance/calendaracts.h"

#include "models/session/deliver.h"
#include "views/maintenance/announcementdialog.h"
#include "views/maintenance/maintenancewords.h"
#include "views/maintenance/ruledialogs.h"
#include "views/maintenance/windowdialogs.h"
#include "views/maintenance/workdialog.h"
#include "views/widgets/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CalendarActs::CalendarActs(MaintenanceDesk &desk, const CalendarModel &model, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_model(model)
    , m_window(window)
{
}

bool CalendarActs::mayMove(const Occurrence &one) const
{
    return m_desk.mayChange(u"maintenance_windows"_s) && mayChange(one, m_desk.clock().now());
}

bool CalendarActs::mayComplete(const Occurrence &one) const
{
    return m_desk.mayChange(u"maintenance_windows"_s) && one.isHeld() && one.from <= m_desk.clock().now();
}

Instant CalendarActs::eveningOf(QDate day) const
{
    return m_desk.profile().versions().front().service->toUtc(day, 19 * 3600);
}

void CalendarActs::change(const CalendarModel::Entry &seen, Instant from, Instant to)
{
    if (seen.window && mayMove(*seen.window))
        change(*seen.window, from, to);
    else if (seen.work && mayPlan())
        changeWork(*seen.work, from, to);
}

void CalendarActs::submit(const Command &command, const QString &done, const std::function<void()> &after)
{
    deliver(m_desk.submit(command), this, [this, done, after](const Result<Outcome> &outcome) {
        const QString failure = Words::failure(outcome);
        Q_EMIT told(failure.isEmpty() ? done : failure, !failure.isEmpty());
        if (failure.isEmpty() && after)
            after();
    });
}

void CalendarActs::announceSaved(const QString &key)
{
    deliver(m_desk.book(), this, [this, key](const Result<MaintenanceBook> &book) {
        if (const auto saved = book ? WindowCalendar(*book, m_desk.profile()).byKey(key) : std::nullopt)
            announce(*saved);
    });
}

void CalendarActs::ask(const Occurrence &seen, const WindowChange &change)
{
    deliver(m_desk.items(), this, [this, seen, change](const Result<QList<MaintainedItem>> &items) {
        if (items)
            show(new ChangeDialog(seen, change, *items, m_desk.profile(), m_desk.clock(), m_window), seen);
        else
            Q_EMIT told(Words::error(items.error()), true); // without the list its items would be lost
    });
}

void CalendarActs::show(ChangeDialog *dialog, const Occurrence &seen)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        const std::function<void()> next = dialog->announcesNow()
            ? std::function<void()>([this, key = seen.key()] { announceSaved(key); })
            : nullptr;
        const WindowChange chosen = dialog->change();
        const bool isSameTime = !chosen.isCancelled && seen.isHeld() && chosen.from == seen.from
            && chosen.to == seen.to;
        submit(isSameTime ? m_desk.compose().describe(seen, dialog->details())
                          : m_desk.compose().change(seen, chosen, dialog->details()),
               chosen.isCancelled ? tr("Das Fenster fällt aus. Strg+Z im Hauptfenster nimmt es zurück.")
                                  : tr("Das Fenster ist geändert. Strg+Z im Hauptfenster nimmt es zurück."),
               next);
    });
    dialog->open();
}

void CalendarActs::change(const Occurrence &seen, Instant from, Instant to)
{
    ask(seen, { false, from, to });
}

void CalendarActs::cancel(const Occurrence &seen)
{
    ask(seen, { true, seen.from, seen.to });
}

void CalendarActs::backToRule(const Occurrence &seen)
{
    ask(seen, { false, seen.originalAt, seen.originalTo });
}

void CalendarActs::announce(const Occurrence &seen)
{
    QList<Announcement> sent;
    for (const Announcement &one : m_model.book().announcements)
        if (seen.window && one.windowId == seen.window->id)
            sent.append(one);
    auto *dialog = new AnnouncementDialog(seen, owedMessages(seen, sent, m_desk.profile(), m_desk.clock().now()),
                                          m_desk.clock(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        submit(m_desk.compose().announce(seen, dialog->message()),
               tr("Die Mitteilung ist mit ihrem Nachweis festgehalten."));
    });
    dialog->open();
}

void CalendarActs::complete(const Occurrence &seen)
{
    auto *dialog = new CompleteDialog(seen, m_desk.profile(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        const Course course = courseOf(seen, dialog->to(), m_desk.profile());
        submit(m_desk.compose().complete(seen, dialog->from(), dialog->to(), dialog->reason()),
               course.proposedOutages.isEmpty() ? tr("Die Wartung ist abgeschlossen.") : MaintenanceWords::of(course),
               [this, seen, course] {
                   if (!course.proposedOutages.isEmpty()) // one outage, also when it reaches into the next day
                       Q_EMIT outageProposed(seen, course.proposedOutages.constFirst().open,
                                             course.proposedOutages.constLast().close);
               });
    });
    dialog->open();
}

void CalendarActs::add(WindowKind kind, Instant from)
{
    deliver(m_desk.items(), this, [this, kind, from](const Result<QList<MaintainedItem>> &items) {
        auto *dialog = new NewWindowDialog(kind, from, items.value_or(QList<MaintainedItem>()), m_desk.profile(),
                                           m_desk.clock(), m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const Command command = m_desk.compose().add(dialog->window());
            submit(command, tr("Das Fenster ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück."),
                   dialog->announcesNow()
                       ? std::function<void()>([this, key = command.verbs.constFirst().id] { announceSaved(key); })
                       : nullptr);
        });
        dialog->open();
    });
}

void CalendarActs::proposeForClosedDay(const Occurrence &seen)
{
    const auto &calendar = *m_desk.profile().versions().front().service;
    const auto around = WindowCalendar(m_model.book(), m_desk.profile())
                            .between(calendar.toUtc(calendar.localDate(seen.from).addDays(-1), 0),
                                     seen.from + 20LL * 86400);
    const ClosedDayProposal proposal = closedDayProposal(seen, around, m_desk.profile());
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"closed-day"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Fenster am geschlossenen Tag"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *words = new QLabel(tr("»%1« liegt auf %2 (%3). Ohne Entscheidung %4.")
                                 .arg(seen.title, MaintenanceWords::span(seen.from, seen.to), seen.closedDay,
                                      proposal.isKept ? tr("findet es statt") : tr("entfällt es")));
    words->setWordWrap(true);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * 60);
    layout->addWidget(words);
    const auto offer = [&](const QString &text, const std::function<void()> &act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, dialog, &QDialog::close);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    };
    offer(tr("&Verlegen auf %1 …").arg(MaintenanceWords::span(proposal.move.from, proposal.move.to)),
          [this, seen, proposal] { change(seen, proposal.move.from, proposal.move.to); });
    if (proposal.isKept)
        offer(tr("&Ausfallen lassen …"), [this, seen] { cancel(seen); });
    else
        offer(tr("&Stattfinden lassen …"), [this, seen] { backToRule(seen); });
    offer(tr("&So lassen"), [] {});
    dialog->open();
}

void CalendarActs::askForWork(const PlannedWork &shown, const std::function<void(const PlannedWork &)> &taken)
{
    deliver(m_desk.items(), this, [this, shown, taken](const Result<QList<MaintainedItem>> &items) {
        if (!items) {
            Q_EMIT told(Words::error(items.error()), true); // without the list its items would be lost
            return;
        }
        auto *dialog = new WorkDialog(
            shown, *items, [this](const PlannedWork &work) { return m_model.collisionsAt(work); }, m_window);
        connect(dialog, &QDialog::accepted, this, [dialog, taken] { taken(dialog->work()); });
        dialog->open();
    });
}

void CalendarActs::addWork(PlannedWork::Kind kind, Instant from)
{
    PlannedWork work;
    work.kind = kind;
    work.from = from;
    work.to = from + 2LL * 3600;
    askForWork(work, [this](const PlannedWork &wanted) {
        submit(m_desk.compose().addWork(wanted), tr("Eingetragen. Strg+Z im Hauptfenster nimmt es zurück."));
    });
}

void CalendarActs::changeWork(const PlannedWork &seen, Instant from, Instant to)
{
    PlannedWork proposed = seen;
    proposed.from = from;
    proposed.to = to;
    askForWork(proposed, [this, seen](const PlannedWork &wanted) {
        if (wanted != seen)
            submit(m_desk.compose().changeWork(seen, wanted), tr("Geändert. Strg+Z im Hauptfenster nimmt es zurück."));
    });
}

void CalendarActs::removeWork(const PlannedWork &seen)
{
    submit(m_desk.compose().removeWork(seen), tr("Entfernt. Strg+Z im Hauptfenster nimmt es zurück."));
}

void CalendarActs::showRules()
{
    auto *dialog = new RulesDialog(m_desk, m_window);
    connect(dialog, &RulesDialog::told, this, &CalendarActs::told);
    dialog->open();
}

} // namespace sc
