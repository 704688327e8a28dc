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
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_empty(addButton(tr("&Leeren Desk anlegen"), &StartPage::emptyChosen))
    , m_demo(addButton(tr("&Demonstrations-Desk »Schönwetter am Berg« öffnen"), &StartPage::demonstrationChosen))
    , m_import(new QPushButton(tr("&Vorgänge aus Datei importieren (KIS, ServiceNow) …")))
    , m_team(addButton(tr("&Im Team arbeiten (gemeinsame Datenbank) …"), &StartPage::teamChosen))
    , m_restore(addButton(tr("Sicherung zurückholen"), &StartPage::restoreChosen))
    , m_retry(addButton(tr("&Erneut versuchen"), &StartPage::retryChosen))
    , m_anew(addButton(tr("&Leeren Desk anlegen, beschädigte Datei beiseitelegen"), &StartPage::anewChosen))
    , m_quit(addButton(tr("&Beenden"), &StartPage::quitChosen))
    , m_cancelCheck(addButton(tr("Prüfung abbrechen und beenden"), &StartPage::checkCancelled))
    , m_cancelLoad(addButton(tr("Laden &abbrechen"), &StartPage::loadCancelled))
{
    setObjectName(u"start"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus); // read, not reached
    m_progress->setAccessibleName(tr("Fortschritt"));
    m_buttons.insert(2, m_import);
    connect(m_import, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Vorgänge importieren"), QString(),
                                       tr("CSV-Dateien (*.csv);;Alle Dateien (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &StartPage::importChosen);
        dialog->open();
    });

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setMinimumHeight(fontMetrics().height() * 2);
        button->setAutoDefault(true); // Enter presses what has the focus
        column->addWidget(button);
    }
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    showChoices({});
}

QPushButton *StartPage::addButton(const QString &text, void (StartPage::*chosen)())
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, chosen);
    m_buttons.append(button);
    return button;
}

void StartPage::showOnly(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(buttons.contains(button));
    if (!buttons.isEmpty())
        buttons.constFirst()->setFocus();
}

void StartPage::showChoices(const QString &message, const QString &team)
{
    m_title->setText(tr("Willkommen im Service Center"));
    m_hint->setText(tr(
        "Womit möchten Sie beginnen? Allein liegen die Daten nur auf diesem Computer, in Ihrem Datenordner; im Team teilen Sie sie über einen Server."));
    if (!team.isEmpty())
        m_hint->setText(
            tr("Dieser Computer ist für das Team auf %1 eingerichtet. Allein lägen die Daten nur hier, in Ihrem Datenordner.")
                .arg(team));
    m_hint->show();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_progress->hide();
    showOnly({ m_empty, m_demo, m_import, m_team });
    if (!team.isEmpty())
        m_team->setFocus();
}

void StartPage::showProgress(const QString &what, int done, int total)
{
    m_hint->hide();
    m_message->setText(what);
    m_message->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    showOnly({});
}

void StartPage::showChecking(int done, int total)
{
    m_title->setText(tr("Service Center"));
    showProgress(tr("Die Datenbank wird geprüft …"), done, total);
    showOnly({ m_cancelCheck });
}

void StartPage::showLoading(int done, int total)
{
    m_title->setText(tr("Service Center"));
    showProgress(total == 0 ? tr("Die Verbindung zum Team wird aufgebaut …")
                            : tr("Die Daten des Teams werden geladen …"),
                 done, total);
    showOnly({ m_cancelLoad });
}

void StartPage::showTrouble(const QString &message, const QString &restore, bool mayBeginAnew)
{
    m_title->setText(tr("Der Desk lässt sich nicht öffnen"));
    m_hint->hide();
    m_message->setText(message);
    m_message->show();
    m_progress->hide();
    m_restore->setText(restore);
    QList<QPushButton *> buttons;
    if (!restore.isEmpty())
        buttons.append(m_restore);
    buttons.append(m_retry);
    if (mayBeginAnew)
        buttons.append(m_anew);
    buttons.append(m_quit);
    showOnly(buttons);
}

} // namespace sc
