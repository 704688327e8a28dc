#pragma once

#include <QPageLayout>
#include <QPdfWriter>
#include <QPicture>

#include <memory>

class QPainter;

namespace sc {

/** Finished pages, as drawings: small, sharp at every size, to be drawn on any thread. */
struct PaperPages
{
    QPageLayout layout; ///< paper and margins
    QSizeF size; ///< what of a page can be painted, in the unit of the drawings
    QList<QPicture> drawings;

    /// Draws a page with its left upper corner at that of \p area, as wide as it.
    void draw(QPainter &painter, qsizetype index, const QRectF &area) const;
};

/** A device of pages that keeps them as drawings. It is a PDF writer for paper, margins and resolution only: it writes
 * nothing. */
class PageRecorder final : public QPdfWriter
{
public:
    PageRecorder();
    ~PageRecorder() override;
    Q_DISABLE_COPY_MOVE(PageRecorder)

    bool newPage() override;
    [[nodiscard]] PaperPages pages() const; ///< once the painting is finished

protected:
    QPaintDevice *redirected(QPoint *offset) const override; ///< to the page that is being painted

private:
    class Page;

    std::unique_ptr<Page> m_page;
    QList<QPicture> m_finished;
};

} // namespace sc
