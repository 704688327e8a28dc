#pragma once

#include "views/documents/paperpages.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPrinter;

namespace sc {

class PaperView;

/** What goes on paper: how the device is set up, and the painting of all pages; both on any thread. */
struct Paper
{
    std::function<void(QPagedPaintDevice &)> prepare;
    std::function<void(QPagedPaintDevice &)> paint;
};

/** Shows finished pages; from here they go to a printer, beside the windows. */
class PaperPreview final : public QDialog
{
    Q_OBJECT

public:
    PaperPreview(const QString &title, PaperPages pages, QWidget *window);

    void printTo(const std::shared_ptr<QPrinter> &printer);

private:
    [[nodiscard]] QWidget *bar();
    void choosePrinter();
    void showPlace();

    PaperPages m_pages;
    PaperView *m_view;
    QLabel *m_place; ///< page x of y
    QLabel *m_message;
};

/// Paints the pages on another thread, then shows them.
void showPaper(const QString &title, const Paper &paper, QWidget *window);
/// The same pages as PDF.
[[nodiscard]] QByteArray paperPdf(const QString &title, const Paper &paper);

/// Plain text on A4, as a letter.
void showLetter(const QString &title, const QString &text, QWidget *window);

} // namespace sc
