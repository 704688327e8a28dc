#pragma once

#include <QLabel>

namespace sc {

/** One line of text that may be longer than its place: what does not fit is an ellipsis, the tool tip and a screen
 * reader have it whole. */
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sc
