#pragma once

#include "models/exchange/importdesk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sc {

/**
 * Takes tickets over from a file (INC-13): choose file and mapping, see the dry run line by line, import with progress
 * and a way to cancel, read and save the report. One button leads on; it names the step.
 */
class FileImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p file may be empty. \p desk must outlive the dialog.
    FileImportDialog(ImportDesk &desk, const QString &file, QWidget *parent);
    ~FileImportDialog() override;

    void reject() override; ///< an import under way is cancelled first

private:
    enum Page { Choose, DryRun, Running, Report };

    [[nodiscard]] QWidget *makeChoosePage(const QString &file);
    [[nodiscard]] QWidget *makeDryRunPage();
    [[nodiscard]] QWidget *makeRunningPage();
    [[nodiscard]] QWidget *makeReportPage();
    void showPage(Page page);
    void browse();
    void goOn();
    void plan();
    void showPlan(const ImportPlan &plan);
    void showReport(const ImportReport &report);
    void showFailure(const QString &text);
    void saveReport();

    ImportDesk &m_desk;
    ImportPlan m_plan;
    QStackedWidget *m_pages;
    QLineEdit *m_file = nullptr;
    QComboBox *m_mapping = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_lines = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_outcome = nullptr;
    QPlainTextEdit *m_report = nullptr;
    QLabel *m_failure;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace sc
