#include "views/availability/outageimportdialog.h"

#include "models/session/deliver.h"
#include "views/widgets/importlines.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using What = ImportLine::What;

OutageImportDialog::OutageImportDialog(const OutageDesk &desk, QWidget *parent)
    : ActDialog(tr("Ausfälle importieren"), tr("Ausfälle übernehmen"), parent)
    , m_desk(desk)
    , m_file(new QLineEdit)
    , m_mapping(new QComboBox)
    , m_summary(new QLabel(
          tr("Wählen Sie eine Datei. Was jede Zeile bewirken würde, steht dann hier; geschrieben wird erst danach.")))
    , m_lines(new QTableView)
{
    setObjectName(u"outage-import"_s);
    m_file->setAccessibleName(tr("Datei"));
    m_mapping->addItem(tr("CSV mit den Spalten des Programms"), u"csv"_s);
    m_mapping->addItem(tr("Uptime Kuma"), u"uptime-kuma"_s);
    m_mapping->addItem(tr("Icinga"), u"icinga"_s);
    m_mapping->setAccessibleName(tr("Woher"));
    auto *choice = new QPushButton(tr("&Durchsuchen …"));
    choice->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choice);
    auto *fileLabel = new QLabel(tr("Date&i"));
    fileLabel->setBuddy(m_file);
    form()->addRow(fileLabel, row);
    form()->addRow(tr("&Woher"), m_mapping);
    m_summary->setWordWrap(true);
    form()->addRow(m_summary);
    m_lines->setAccessibleName(tr("Probelauf"));
    addListExport(*m_lines, tr("Probelauf"));
    m_lines->setMinimumHeight(fontMetrics().height() * 18);
    form()->addRow(m_lines);
    actButton()->setEnabled(false);
    connect(choice, &QPushButton::clicked, this, &OutageImportDialog::choose);
    connect(m_file, &QLineEdit::editingFinished, this, &OutageImportDialog::dryRun);
    connect(m_mapping, &QComboBox::currentIndexChanged, this, &OutageImportDialog::dryRun);
    resizeOnScreen(*this, 110, 30);
    m_file->setFocus();
}

void OutageImportDialog::setFile(const QString &file)
{
    m_file->setText(file);
    dryRun();
}

void OutageImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Datei mit Ausfällen"), {}, tr("CSV-Dateien (*.csv);;Alle Dateien (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OutageImportDialog::setFile);
    dialog->open();
}

void OutageImportDialog::dryRun()
{
    const QString file = m_file->text().trimmed();
    if (file.isEmpty())
        return;
    const int generation = ++m_generation;
    deliver(m_desk.planImport(file, m_mapping->currentData().toString()), this,
            [this, generation](const Result<OutageImport> &plan) {
                if (generation != m_generation)
                    return;
                m_plan = plan ? *plan : OutageImport {};
                if (plan)
                    m_summary->setText(
                        tr("%1 neu, %2 enden, %3 schon bekannt, %4 abgelehnt. Noch ist nichts geschrieben.")
                            .arg(m_plan.count(What::New))
                            .arg(m_plan.count(What::Changed))
                            .arg(m_plan.count(What::Same))
                            .arg(m_plan.count(What::Refused)));
                else
                    m_summary->setText(
                        plan.error().kind == Error::Kind::Invalid
                            ? tr("Die Datei passt nicht dazu: %1. Geschrieben ist nichts.").arg(plan.error().detail)
                            : Words::error(plan.error()));
                showImportLines(m_lines, m_plan.lines);
                actButton()->setEnabled(!m_plan.commands.isEmpty());
            });
}

} // namespace sc
