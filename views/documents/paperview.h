#pragma once

#include "views/documents/paperpages.h"

#include <QAbstractScrollArea>

namespace sc {

/** Pages below each other; only those in sight are drawn. The keys of a list scroll by page, Ctrl and wheel zoom. */
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };

    explicit PaperView(PaperPages pages, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.drawings.size()); }
    [[nodiscard]] int current() const; ///< the page in sight, from 1
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1: as large as the paper
    void goTo(int number);
    void setFit(Fit fit);
    void zoomBy(double factor);

Q_SIGNALS:
    void currentChanged(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QSizeF paper() const; ///< in pixels
    [[nodiscard]] QRectF rectOf(int index) const; ///< in the viewport
    void layOut();
    void setZoom(double zoom);

    PaperPages m_pages;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
};

} // namespace sc
