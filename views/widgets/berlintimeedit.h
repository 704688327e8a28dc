#pragma once

#include "models/domain/clock.h"

#include <QDateTimeEdit>

namespace sc {

/** Edits an instant as local time of Berlin, wherever the computer thinks it is (S55, M07). */
class BerlinTimeEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit BerlinTimeEdit(Instant at, QWidget *parent = nullptr);
    void setInstant(Instant at);
    /// In a doubled hour the second one; a skipped time counts as one hour later.
    [[nodiscard]] Instant instant() const;
};

} // namespace sc
