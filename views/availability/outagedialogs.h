#pragma once

#include "models/availability/outagestore.h"
#include "views/widgets/actdialog.h"

class QLineEdit;

namespace sc {

class BerlinTimeEdit;

/** A running outage ends. */
class EndOutageDialog final : public ActDialog
{
    Q_OBJECT

public:
    EndOutageDialog(const OutageRecord &outage, Instant now, QWidget *parent);
    [[nodiscard]] Instant end() const;

private:
    BerlinTimeEdit *m_end;
};

/** What was recorded was none. */
class WithdrawOutageDialog final : public ActDialog
{
    Q_OBJECT

public:
    WithdrawOutageDialog(const OutageRecord &outage, QWidget *parent);
    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

/** What was changed in one outage, by whom, and what stood before (AVL-2, ORG-5). */
class OutageHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    OutageHistoryDialog(const OutageRecord &outage, const QList<OutageChange> &changes, QWidget *parent);
};

} // namespace sc
