#pragma once

#include "models/directory/directorydesk.h"

#include <QObject>

class QLineEdit;
class QStandardItemModel;

namespace sc {

/** Proposes known callers in a line edit, by any part of name, phone, mail or tenant (INC-1). */
class CallerCompleter final : public QObject
{
    Q_OBJECT

public:
    explicit CallerCompleter(QObject *parent);

    /// Callers of the register; tenants alone are left out.
    void setCallers(const QList<Caller> &callers);
    void attach(QLineEdit *edit);

Q_SIGNALS:
    void chosen(const sc::Caller &caller);

private:
    QList<Caller> m_callers;
    QStandardItemModel *m_model;
};

} // namespace sc
