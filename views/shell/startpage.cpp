#include "views/shell/startpage.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Übernahme abbrechen")))
{
    setObjectName(u"start"_s);
    auto *title = new QLabel(tr("Willkommen im Service Center"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *hint = new QLabel(tr("Womit möchten Sie beginnen? Die Daten liegen nur auf diesem Computer, in Ihrem Datenordner."));
    hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_progress->setAccessibleName(tr("Fortschritt"));
    auto *empty = new QPushButton(tr("&Leeren Desk anlegen"));
    auto *demo = new QPushButton(tr("&Demonstrations-Desk »Schönwetter am Berg« öffnen"));
    auto *import = new QPushButton(tr("Vorgänge aus CSV-&Datei übernehmen …"));
    m_choices = { empty, demo, import };
    connect(empty, &QPushButton::clicked, this, &StartPage::emptyChosen);
    connect(demo, &QPushButton::clicked, this, &StartPage::demonstrationChosen);
    connect(import, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Vorgänge übernehmen"), QString(), tr("CSV-Dateien (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &StartPage::importChosen);
        dialog->open();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StartPage::cancelled);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_message);
    for (QPushButton *choice : std::as_const(m_choices)) {
        choice->setMinimumHeight(fontMetrics().height() * 2);
        column->addWidget(choice);
    }
    column->addWidget(m_progress);
    column->addWidget(m_cancel);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    showChoices({});
}

void StartPage::showChoices(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_progress->hide();
    m_cancel->hide();
    for (QPushButton *choice : std::as_const(m_choices))
        choice->show();
}

void StartPage::showProgress(const QString &what, int done, int total)
{
    m_message->setText(what);
    m_message->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->setVisible(total > 0);
    for (QPushButton *choice : std::as_const(m_choices))
        choice->hide();
}

} // namespace sc
