#pragma once

#include "models/availability/outage.h"
#include "models/availability/servicemap.h"
#include "views/widgets/actdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace sc {

class BerlinTimeEdit;
class ItemsEdit;

/**
 * States an outage, or corrects one. The services that need the chosen items are proposed as they are chosen (CI-3); a
 * correction says so and asks for its reason before it is saved (AVL-2).
 */
class OutageDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// A new one, with what is known already.
    OutageDialog(const ServiceMap &map, const OutageValues &known, Instant now, QWidget *parent);
    /// Corrects \p seen.
    OutageDialog(const ServiceMap &map, const OutageRecord &seen, Instant now, QWidget *parent);

    [[nodiscard]] OutageValues values() const;
    [[nodiscard]] QString reason() const; ///< of a correction

private:
    OutageDialog(const ServiceMap &map, const OutageValues &shown, std::optional<OutageRecord> seen, Instant now,
                 QWidget *parent);
    void addTimes(Instant now);
    void addAffected(const OutageValues &shown);
    void addCause(const OutageValues &shown);
    void proposeServices(); ///< those that the chosen items reach, but for what the user took out
    void updateEnabled();
    [[nodiscard]] Problem check() const;
    [[nodiscard]] QWidget *fieldOf(OutageValues::Problem problem) const;

    ServiceMap m_map;
    OutageValues m_shown;
    std::optional<OutageRecord> m_seen;
    Instant m_now;
    QStringList m_proposed; ///< services that were proposed so far
    QLineEdit *m_title;
    BerlinTimeEdit *m_from = nullptr;
    QCheckBox *m_runs = nullptr;
    BerlinTimeEdit *m_to = nullptr;
    QComboBox *m_class = nullptr;
    QComboBox *m_side = nullptr;
    ItemsEdit *m_items = nullptr;
    QListWidget *m_services = nullptr;
    QComboBox *m_place = nullptr;
    QLineEdit *m_cause = nullptr;
    QCheckBox *m_planned = nullptr;
    QCheckBox *m_isAnnounced = nullptr;
    BerlinTimeEdit *m_announcedAt = nullptr;
    QLineEdit *m_problem = nullptr;
    QLineEdit *m_change = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace sc
