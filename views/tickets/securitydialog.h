#pragma once

#include "models/tickets/ticketcommands.h"
#include "views/widgets/actdialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace sc {

/** Flags a security incident: what happened, who has to be told at once with phone and mail, and who was told (INC-15,
 * ORG-6). */
class SecurityDialog final : public ActDialog
{
    Q_OBJECT

public:
    SecurityDialog(const TicketFile &file, const QList<SecurityContact> &contacts, Instant now, QWidget *parent);
    [[nodiscard]] SecurityReport value() const;

private:
    [[nodiscard]] QCheckBox *addTold(const QString &label, const QString &whom, const QList<SecurityContact> &contacts,
                                     bool isDataProtection);

    QPlainTextEdit *m_text;
    QCheckBox *m_isb;
    QCheckBox *m_dataProtection;
};

} // namespace sc
