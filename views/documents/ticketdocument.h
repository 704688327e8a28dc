#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

#include <QCoreApplication>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace sc {

/**
 * A ticket on A4 paper: the same painting for preview, printer and PDF. Head, facts, description, solution and the
 * whole story, oldest first; page x of y and number on every page.
 */
class TicketDocument
{
    Q_DECLARE_TR_FUNCTIONS(TicketDocument)

public:
    /// As of \p now; \p printedBy is named in the foot.
    TicketDocument(const TicketFile &file, const ServiceProfile &profile, const QString &printedBy, Instant now);

    [[nodiscard]] QString title() const { return m_title; } ///< also the name of a file
    /// Paints all pages; A4 and margins are the device's to keep, see prepare().
    void paint(QPagedPaintDevice &device) const;
    /// A4 upright with margins for punching.
    static void prepare(QPagedPaintDevice &device);

private:
    [[nodiscard]] QString factsTable(const TicketFile &file, const ServiceProfile &profile, Instant now) const;
    [[nodiscard]] QString story(const TicketFile &file) const;
    void paintFrame(QPainter &painter, const QRectF &page, int number, int count) const;

    QString m_title;
    QString m_foot;
    QString m_html;
};

} // namespace sc
