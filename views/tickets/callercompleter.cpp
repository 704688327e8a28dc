#include "views/tickets/callercompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace sc {

CallerCompleter::CallerCompleter(QObject *parent)
    : QObject(parent)
    , m_model(new QStandardItemModel(this))
{
}

void CallerCompleter::setCallers(const QList<Caller> &callers)
{
    m_callers = callers;
    m_model->clear();
    for (int i = 0; i < m_callers.size(); ++i) {
        const Caller &caller = m_callers.at(i);
        if (caller.contactId.isEmpty())
            continue;
        QStringList parts { caller.name, caller.tenant, caller.phone, caller.mail };
        parts.removeAll(QString());
        auto *item = new QStandardItem(parts.join(u" · "_s));
        item->setData(i);
        m_model->appendRow(item);
    }
}

void CallerCompleter::attach(QLineEdit *edit)
{
    auto *completer = new QCompleter(m_model, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(8);
    completer->popup()->setAccessibleName(tr("Bekannte Personen"));
    edit->setCompleter(completer);
    // Queued: the line edit takes the whole proposal first, then the caller's own fields replace it.
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_callers.at(index.data(Qt::UserRole + 1).toInt())); },
        Qt::QueuedConnection);
}

} // namespace sc
