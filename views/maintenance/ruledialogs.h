#pragma once

#include "models/maintenance/maintenance.h"
#include "views/widgets/actdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace sc {

class BerlinTimeEdit;
class MaintenanceDesk;
struct Command;

/** A regular window (MNT-1): on which days, from and to when, since when and until when. */
class RuleDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p seen empty: a new one, from \p today on.
    RuleDialog(const std::optional<MaintenanceRule> &seen, QDate today, QWidget *parent);

    [[nodiscard]] MaintenanceRule rule() const;

private:
    void show(const MaintenanceRule &rule);
    [[nodiscard]] QString recurrence() const;
    void updateFields();

    MaintenanceRule m_rule; ///< id and sequence, and what is shown at first
    QLineEdit *m_name;
    QComboBox *m_rhythm;
    QComboBox *m_weekday;
    QComboBox *m_place;
    QLineEdit *m_own;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QSpinBox *m_tolerance;
    QDateEdit *m_firstDay;
    QCheckBox *m_hasEnd;
    QDateEdit *m_lastDay;
    QCheckBox *m_isForSoftware;
    QLineEdit *m_note;
};

/** A time without releases (REL-8). */
class FreezeDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p seen empty: a new one from \p from on.
    FreezeDialog(const std::optional<Freeze> &seen, Instant from, QWidget *parent);

    [[nodiscard]] Freeze freeze() const;

private:
    QString m_id;
    QLineEdit *m_name;
    BerlinTimeEdit *m_from;
    BerlinTimeEdit *m_to;
    QLineEdit *m_reason;
};

/** The rules and the freezes of the desk; each change is a step of its own that can be taken back. */
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(MaintenanceDesk &desk, QWidget *parent);

Q_SIGNALS:
    void told(const QString &text, bool isFailure);

private:
    void load();
    void display();
    void edit(const std::optional<MaintenanceRule> &seen);
    void editFreeze(const std::optional<Freeze> &seen);
    void change(); ///< the chosen one
    void submit(const Command &command, const QString &done);
    void remove();
    void adopt();
    void updateActs();

    MaintenanceDesk &m_desk;
    MaintenanceBook m_book;
    QTableWidget *m_table; ///< rules, then freezes
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_adopt;
};

} // namespace sc
