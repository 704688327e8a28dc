#pragma once

#include "models/maintenance/maintenancecommands.h"
#include "models/maintenance/maintenancestore.h"
#include "views/widgets/actdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sc {

class BerlinTimeEdit;
class ItemList;

/**
 * Another time for a window, or none. What that means for those who have to know of it stands there while it is edited,
 * and how it is announced has to be chosen: without it nothing is saved (MNT-2).
 */
class ChangeDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p proposed: where it was dragged to, or where it is; \p items to choose from.
    ChangeDialog(const Occurrence &seen, const WindowChange &proposed, const QList<MaintainedItem> &items,
                 const ServiceProfile &profile, const Clock &clock, QWidget *parent);

    [[nodiscard]] WindowChange change() const;
    [[nodiscard]] WindowDetails details() const;
    [[nodiscard]] bool announcesNow() const; ///< the message is to be written next

private:
    [[nodiscard]] Consequence consequence() const;
    [[nodiscard]] Problem problem() const;
    void tell();

    Occurrence m_seen;
    bool m_isCancelled;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    BerlinTimeEdit *m_from;
    BerlinTimeEdit *m_to;
    QLabel *m_meaning;
    QComboBox *m_announcing;
    ItemList *m_items = nullptr;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_restrictions = nullptr;
};

/** A window beside the rules: extra, or emergency maintenance with reason and approver (MNT-6). */
class NewWindowDialog final : public ActDialog
{
    Q_OBJECT

public:
    NewWindowDialog(WindowKind kind, Instant from, const QList<MaintainedItem> &items, const ServiceProfile &profile,
                    const Clock &clock, QWidget *parent);

    [[nodiscard]] MaintenanceWindow window() const;
    [[nodiscard]] bool announcesNow() const;

private:
    [[nodiscard]] Problem problem() const;
    void tell();

    WindowKind m_kind;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    QLineEdit *m_title;
    BerlinTimeEdit *m_from;
    BerlinTimeEdit *m_to;
    QLabel *m_meaning;
    QComboBox *m_announcing;
    QCheckBox *m_isForSoftware;
    ItemList *m_items;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_restrictions;
    QLineEdit *m_approver = nullptr;
};

/** How a window really went (MNT-1): ended early, overran, and what of it lay in core hours. */
class CompleteDialog final : public ActDialog
{
    Q_OBJECT

public:
    CompleteDialog(const Occurrence &seen, const ServiceProfile &profile, QWidget *parent);

    [[nodiscard]] Instant from() const;
    [[nodiscard]] Instant to() const;
    [[nodiscard]] QString reason() const;

private:
    void tell();

    Occurrence m_seen;
    const ServiceProfile &m_profile;
    BerlinTimeEdit *m_from;
    BerlinTimeEdit *m_to;
    QLabel *m_course;
    QPlainTextEdit *m_reason;
};

} // namespace sc
