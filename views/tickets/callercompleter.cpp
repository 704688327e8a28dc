#include "views/tickets/callercompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CallerCompleter::CallerCompleter(QObject *parent)
    : QObject(parent)
    , m_lines(new QStringListModel(this))
{
}

void CallerCompleter::setCallers(const QList<Caller> &callers)
{
    m_search = CallerSearch(callers);
    if (!m_edited || !m_edited->hasFocus())
        return;
    propose(m_edited->text());
    m_edited->completer()->complete();
}

void CallerCompleter::propose(const QString &typed)
{
    constexpr qsizetype Most = 50; // who is not among them types on
    m_proposed = m_search.matching(typed, Most);
    QStringList lines;
    for (const Caller &caller : std::as_const(m_proposed)) {
        QStringList parts { caller.name, caller.tenant, caller.phone, caller.mail };
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    m_lines->setStringList(lines);
}

void CallerCompleter::attach(QLineEdit *edit)
{
    auto *completer = new QCompleter(m_lines, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the lines are those that match
    completer->setMaxVisibleItems(8);
    completer->popup()->setAccessibleName(tr("Bekannte Personen"));
    edit->setCompleter(completer);
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &typed) {
        m_edited = edit;
        propose(typed);
    });
    // Queued: the line edit takes the whole proposal first, then the caller's own fields replace it.
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_proposed.at(index.row())); }, Qt::QueuedConnection);
}

} // namespace sc
