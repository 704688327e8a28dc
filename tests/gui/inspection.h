#pragma once

#include <QSet>
#include <QWidget>

namespace sc::test {

/// What is cut off: text wider or higher than its widget, or a control outside its parent. Cells and headers of tables
/// may be elided.
[[nodiscard]] QStringList clippedIn(const QWidget *window);

/// Controls that a screen reader would name badly or not at all: no name, or another than the label beside it (A11Y-1).
[[nodiscard]] QStringList badlyNamedIn(QWidget *window);

/// A window that does not fit a laptop's screen of 1366 × 768, however small it is made.
[[nodiscard]] QStringList tooLarge(const QWidget *window);

/// Letters that two acts of one menu, or two controls of the window, are reached by.
[[nodiscard]] QStringList doubledMnemonicsIn(const QWidget *window);

/// Every class of our own in \p window, itself included.
[[nodiscard]] QSet<QString> classesIn(const QWidget *window);

/// Classes under views/ that are widgets, read from the headers and sources in \p folder.
[[nodiscard]] QSet<QString> widgetClassesUnder(const QString &folder);

} // namespace sc::test
