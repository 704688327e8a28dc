#pragma once

#include "models/directory/callersearch.h"

#include <QObject>
#include <QPointer>

class QLineEdit;
class QStringListModel;

namespace sc {

/** Proposes known callers in a line edit while name, phone, mail or tenant are typed (INC-1). */
class CallerCompleter final : public QObject
{
    Q_OBJECT

public:
    explicit CallerCompleter(QObject *parent);

    void setCallers(const QList<Caller> &callers); ///< what was typed before they came is answered then
    void attach(QLineEdit *edit);

Q_SIGNALS:
    void chosen(const sc::Caller &caller);

private:
    void propose(const QString &typed);

    QPointer<QLineEdit> m_edited; ///< where something was typed
    CallerSearch m_search;
    QList<Caller> m_proposed;
    QStringListModel *m_lines;
};

} // namespace sc
