#include "views/team/connectiondialog.h"

#include "views/team/linkwords.h"
#include "views/widgets/formrows.h"
#include "views/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sc {

ConnectionDialog::ConnectionDialog(const TeamAddress &address, QWidget *parent)
    : ActDialog(tr("Mit dem Team verbinden"), tr("Ver&binden"), parent)
    , m_hosts(addRow(*this, tr("&Server"), new QLineEdit(address.hosts)))
    , m_database(addRow(*this, tr("&Datenbank"), new QLineEdit(address.database)))
    , m_login(addRow(*this, tr("&Login"), new QLineEdit(address.login)))
    , m_password(addRow(*this, tr("&Passwort"), new QLineEdit))
    , m_caFile(new QLineEdit(address.caFile))
    , m_choose(new QPushButton(tr("&Wählen …")))
    , m_try(new QPushButton(tr("Verbindung p&rüfen")))
    , m_verdict(new QLabel)
{
    setObjectName(u"connection"_s);
    m_hosts->setPlaceholderText(tr("db1.example.org, db2.example.org:5433"));
    m_hosts->setToolTip(
        tr("Ein Server oder mehrere, durch Komma getrennt; benutzt wird der erste, der Änderungen annimmt."));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("leer: mit der Anmeldung an diesem Computer (Kerberos)"));
    m_password->setToolTip(tr("Es wird nur im Schlüsselspeicher des Systems aufbewahrt, nie in einer Datei."));
    m_caFile->setPlaceholderText(tr("leer: Zertifikate, denen dieser Computer vertraut"));
    m_caFile->setAccessibleName(tr("CA-Datei"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_caFile, 1);
    file->addWidget(m_choose);
    auto *label = new QLabel(tr("&CA-Datei"));
    label->setBuddy(m_caFile);
    form()->addRow(label, file);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setFocusPolicy(Qt::NoFocus);
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing() * 4); // the dialog does not jump when it speaks
    m_verdict->setAlignment(Qt::AlignTop);
    m_verdict->setText(tr(
        "Die Verbindung ist immer verschlüsselt, der Server weist sich durch sein Zertifikat aus. Ohne Netz arbeiten Sie auf diesem Computer weiter."));
    form()->addRow(QString(), m_try);
    form()->addRow(m_verdict);
    m_try->setAutoDefault(false);
    m_choose->setAutoDefault(false);
    connect(m_try, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_choose, &QPushButton::clicked, this, &ConnectionDialog::chooseFile);
    setCheck([this] { return problem(); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    (address.hosts.isEmpty() ? m_hosts : m_password)->setFocus();
}

TeamAddress ConnectionDialog::address() const
{
    return { m_hosts->text().trimmed(), m_database->text().trimmed(), m_login->text().trimmed(),
             m_caFile->text().trimmed() };
}

QString ConnectionDialog::password() const
{
    return m_password->text();
}

QString ConnectionDialog::problem() const
{
    if (address().hostList().isEmpty())
        return tr("Bitte tragen Sie den Server ein.");
    if (m_database->text().trimmed().isEmpty())
        return tr("Bitte tragen Sie den Namen der Datenbank ein.");
    if (m_login->text().trimmed().isEmpty())
        return tr("Bitte tragen Sie Ihren Login ein.");
    return {};
}

void ConnectionDialog::check(bool isToConnect)
{
    if (m_isChecking)
        return;
    const QString missing = problem();
    if (!missing.isEmpty()) {
        m_verdict->setText(missing);
        return;
    }
    m_isChecking = true;
    m_isToConnect = isToConnect;
    m_verdict->setPalette(palette());
    m_verdict->setText(tr("Die Verbindung wird geprüft …"));
    m_try->setEnabled(false);
    Q_EMIT checkAsked(address(), password());
}

void ConnectionDialog::showVerdict(const Result<void> &verdict)
{
    m_isChecking = false;
    m_try->setEnabled(true);
    if (verdict && m_isToConnect) {
        done(Accepted);
        return;
    }
    m_verdict->setPalette(verdict ? palette() : toned(palette(), servicetime::Stage::Breached));
    m_verdict->setText(verdict ? tr("✓ Die Verbindung steht, Login und Rechte stimmen.")
                               : u"■ "_s + LinkWords::trouble(verdict.error()));
    m_verdict->setAccessibleName(m_verdict->text());
}

void ConnectionDialog::accept()
{
    if (problem().isEmpty())
        check(true);
    else
        ActDialog::accept(); // says what is missing
}

void ConnectionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("CA-Datei wählen"), {},
                                   tr("Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace sc
