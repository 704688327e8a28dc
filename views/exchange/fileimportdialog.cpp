#include "views/exchange/fileimportdialog.h"

#include "models/session/deliver.h"
#include "views/widgets/importlines.h"
#include "views/widgets/importwords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using What = ImportLine::What;

FileImportDialog::FileImportDialog(ImportDesk &desk, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_failure(new QLabel)
    , m_next(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"file-import"_s);
    setWindowTitle(tr("Vorgänge importieren"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QWidget *page : { makeChoosePage(file), makeDryRunPage(), makeRunningPage(), makeReportPage() })
        m_pages->addWidget(page);
    m_failure->setWordWrap(true);
    m_failure->setAccessibleName(tr("Meldung"));
    m_failure->setPalette(toned(palette(), servicetime::Stage::Breached));
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &FileImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &FileImportDialog::reject);
    connect(&m_desk, &ImportDesk::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
        m_progress->setFormat(tr("%1 von %2 Zeilen").arg(done).arg(total));
    });
    connect(&m_desk, &ImportDesk::finished, this, &FileImportDialog::showReport);
    connect(&m_desk, &ImportDesk::failed, this, [this](const Error &error) {
        showPage(Choose);
        showFailure(
            tr("Die Übernahme ist abgebrochen: %1 Was schon übernommen war, bleibt. Dieselbe Datei noch einmal gewählt setzt fort.")
                .arg(error.kind == Error::Kind::Invalid ? ImportWords::of(error.detail) : Words::error(error)));
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_failure);
    layout->addLayout(buttons);
    resizeOnScreen(*this, 130, 30);
    showPage(Choose);
}

FileImportDialog::~FileImportDialog() = default;

QWidget *FileImportDialog::makeChoosePage(const QString &file)
{
    auto *page = new QWidget;
    auto *hint = new QLabel(tr(
        "Der Probelauf prüft die ganze Datei und zeigt Zeile für Zeile, was geschehen würde. Dabei wird nichts geschrieben. Schon übernommene Vorgänge bleiben, wie sie sind."));
    hint->setWordWrap(true);
    m_file = new QLineEdit(file);
    m_file->setAccessibleName(tr("Datei"));
    m_file->setPlaceholderText(tr("CSV-Datei in UTF-8"));
    auto *browseButton = new QPushButton(tr("&Durchsuchen …"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &FileImportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, [this] { showFailure({}); });
    auto *place = new QHBoxLayout;
    place->addWidget(m_file, 1);
    place->addWidget(browseButton);
    m_mapping = new QComboBox;
    m_mapping->setAccessibleName(tr("Herkunft"));
    const QHash<QString, QString> titles { { u"kis"_s, tr("KIS: offene Vorgänge") },
                                           { u"servicenow"_s, tr("ServiceNow: Ereignisse von Störungen") } };
    for (const QString &mapping : ImportDesk::mappings())
        m_mapping->addItem(titles.value(mapping, mapping), mapping);
    auto *form = new QFormLayout;
    form->addRow(tr("Da&tei"), place);
    form->addRow(tr("&Herkunft"), m_mapping);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_file);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addStretch();
    return page;
}

QWidget *FileImportDialog::makeDryRunPage()
{
    auto *page = new QWidget;
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_lines = new QTableView;
    m_lines->setAccessibleName(tr("Probelauf"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    return page;
}

QWidget *FileImportDialog::makeRunningPage()
{
    auto *page = new QWidget;
    auto *hint = new QLabel(tr(
        "Die Zeilen werden übernommen. Sie können weiterarbeiten; was übernommen ist, bleibt auch nach einem Abbruch."));
    hint->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Fortschritt"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(hint);
    layout->addWidget(m_progress);
    layout->addStretch();
    return page;
}

QWidget *FileImportDialog::makeReportPage()
{
    auto *page = new QWidget;
    m_outcome = new QLabel;
    m_outcome->setWordWrap(true);
    m_report = new QPlainTextEdit;
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Bericht"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcome);
    layout->addWidget(m_report, 1);
    return page;
}

void FileImportDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    showFailure({});
    m_next->setVisible(page != Running);
    m_next->setEnabled(page != DryRun || !m_plan.commands.isEmpty());
    m_cancel->setText(page == Running      ? tr("Übernahme a&bbrechen")
                          : page == Report ? tr("S&chließen")
                                           : tr("A&bbrechen"));
    m_next->setText(page == Choose ? tr("&Probelauf")
                        : page == DryRun
                        ? tr("%n Zeilen ü&bernehmen", nullptr, static_cast<int>(m_plan.commands.size()))
                        : tr("Bericht &speichern …"));
    QWidget *const first[] { m_file, m_lines, m_cancel, m_report };
    first[page]->setFocus();
}

void FileImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Vorgänge importieren"), m_file->text(),
                                   tr("CSV-Dateien (*.csv);;Alle Dateien (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void FileImportDialog::goOn()
{
    switch (m_pages->currentIndex()) {
    case Choose: plan(); break;
    case DryRun:
        showPage(Running);
        m_desk.start(m_plan);
        break;
    case Report: saveReport(); break;
    default: break;
    }
}

void FileImportDialog::plan()
{
    if (m_file->text().trimmed().isEmpty()) {
        showFailure(tr("Bitte wählen Sie eine Datei."));
        m_file->setFocus();
        return;
    }
    m_next->setEnabled(false);
    deliver(
        m_desk.plan(m_file->text().trimmed(), m_mapping->currentData().toString()), this,
        [this](const Result<ImportPlan> &planned) {
            m_next->setEnabled(true);
            if (planned)
                showPlan(*planned);
            else if (planned.error().kind == Error::Kind::NotAllowed)
                showFailure(tr(
                    "Ihre Rolle erlaubt keinen Import. Teamleitung, Serviceleitung oder Administration können ihn ausführen."));
            else
                showFailure(tr("Die Datei ist nicht zu lesen, es ist nichts geändert: %1")
                                .arg(ImportWords::of(planned.error().detail)));
        });
}

void FileImportDialog::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    QString text = tr("%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt. Noch ist nichts geschrieben.")
                       .arg(plan.count(What::New))
                       .arg(plan.count(What::Changed))
                       .arg(plan.count(What::Same))
                       .arg(plan.count(What::Refused));
    if (plan.commands.isEmpty())
        text += u' ' + tr("Es gibt nichts zu übernehmen.");
    m_summary->setText(text);
    showImportLines(m_lines, plan.lines);
    showPage(DryRun);
}

void FileImportDialog::showReport(const ImportReport &report)
{
    m_outcome->setText(
        report.isCancelled
            ? tr("Abgebrochen. %1 Zeilen sind übernommen und bleiben; dieselbe Datei noch einmal gewählt setzt fort.")
                  .arg(report.imported)
            : tr("%1 Zeilen sind übernommen, %2 waren schon da, %3 abgelehnt.")
                  .arg(report.imported)
                  .arg(report.known)
                  .arg(report.refused.size() + m_plan.count(What::Refused)));
    QStringList lines { QFileInfo(m_file->text()).fileName(), m_outcome->text() };
    for (const ImportLine &line : std::as_const(m_plan.lines))
        if (line.what == What::Refused || !line.detail.isEmpty())
            lines.append(tr("Zeile %1: %2 – %3: %4")
                             .arg(line.number)
                             .arg(line.title, ImportLinesModel::word(line.what), line.detail));
    lines += ImportWords::of(report.remarks);
    for (const RefusedLine &refused : report.refused)
        lines.append(tr("Zeile %1: abgelehnt. %2").arg(refused.line).arg(Words::refusal(refused.outcome)));
    m_report->setPlainText(lines.join(u'\n'));
    showPage(Report);
}

void FileImportDialog::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

void FileImportDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Bericht speichern"), u"import.txt"_s, tr("Textdateien (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = m_report->toPlainText().toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            showFailure(tr("Der Bericht ist nicht gespeichert: %1").arg(file.errorString()));
        else
            m_outcome->setText(tr("Der Bericht steht in %1.").arg(name));
    });
    dialog->open();
}

void FileImportDialog::reject()
{
    if (m_desk.isRunning())
        m_desk.cancel(); // the report follows
    else
        QDialog::reject();
}

} // namespace sc
