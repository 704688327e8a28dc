#pragma once

#include <QByteArray>

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace sc {

/** What goes on paper: how the device is set up, and the painting of all pages. */
struct Paper
{
    std::function<void(QPagedPaintDevice &)> prepare;
    std::function<void(QPagedPaintDevice &)> paint;
};

/// Shows the pages; from there they go to a printer.
void showPaper(const QString &title, const Paper &paper, QWidget *window);
/// The same pages as PDF.
[[nodiscard]] QByteArray paperPdf(const QString &title, const Paper &paper);

/// Plain text on A4, as a letter.
void showLetter(const QString &title, const QString &text, QWidget *window);

} // namespace sc
