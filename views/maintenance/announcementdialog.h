#pragma once

#include "models/maintenance/maintenancecommands.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;

/** A message about a window: its proposed text, printing, and the mark that it was sent, with proof (MNT-3). */
class AnnouncementDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p owed come first among the kinds.
    AnnouncementDialog(const Occurrence &seen, const QList<OwedMessage> &owed, const Clock &clock, QWidget *parent);

    [[nodiscard]] SentMessage message() const;

private:
    [[nodiscard]] MessageKind kind() const;
    [[nodiscard]] bool isTooLate() const;
    void propose();
    void print();

    Occurrence m_seen;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    BerlinTimeEdit *m_at;
    QComboBox *m_via;
    QLineEdit *m_proof;
    QLineEdit *m_lateReason;
    QString m_proposed; ///< the text as it was proposed: another kind replaces it only when nobody changed it
};

} // namespace sc
