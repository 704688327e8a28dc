// The team's side of the workplace: asking for the server, the first download, indicator and panel.
#include "app/desktop/workplace.h"

#include "models/session/connectionfile.h"
#include "models/session/deliver.h"
#include "models/session/machinesettings.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/team/connectiondialog.h"
#include "views/team/linkindicator.h"
#include "views/team/linkwords.h"
#include "views/team/outboxwindow.h"
#include "views/widgets/tofront.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

void Workplace::setPasswordStore(std::unique_ptr<PasswordStore> store)
{
    m_passwords = std::move(store);
}

void Workplace::askForTeam(QWidget *parent, const TeamAddress &proposed)
{
    if (auto *open = parent->findChild<ConnectionDialog *>()) {
        toFront(*open);
        return;
    }
    auto *dialog = new ConnectionDialog(proposed, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::checkAsked, dialog,
            [dialog](const TeamAddress &address, const QString &password) {
                deliver(TeamDesk::check(address, password), dialog,
                        [dialog](const Result<void> &verdict) { dialog->showVerdict(verdict); });
            });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { enterTeam(dialog->address(), dialog->password()); });
    dialog->open();
}

TeamAddress Workplace::proposedTeam() const
{
    if (const auto known = m_settings.team())
        return *known;
    return m_offered ? *m_offered : MachineSettings().team(loginHere()).value_or(TeamAddress());
}

void Workplace::proposeTeam()
{
    if (!mainWindow() && !m_startPage)
        return;
    auto address = readConnectionFile(std::exchange(m_requested, {}));
    if (!address) {
        const QString why = tr("Das Verbindungsprofil nennt keinen Server oder ist nicht lesbar.");
        if (mainWindow())
            m_window->warn(why);
        else
            showStartPage(why);
        return;
    }
    if (address->login.isEmpty())
        address->login = loginHere();
    askForTeam(m_window.get(), *address);
}

void Workplace::enterTeam(const TeamAddress &address, const QString &password)
{
    m_offered = address;
    if (!password.isEmpty())
        keep(password, address);
    if (m_team && m_address && m_address->key() == address.key()) {
        m_address = address;
        m_settings.setTeam(address);
        m_team->reconnect(address, password);
        if (m_desk)
            giveSources();
        return;
    }
    if (mainWindow()) { // another login or server has a replica of its own
        m_settings.setTeam(address);
        m_window->warn(tr("Das andere Team wird beim nächsten Start geöffnet."));
        return;
    }
    m_address = address;
    m_alonePath = m_path;
    m_path = TeamDesk::replicaPath(m_path, address);
    m_opening = std::make_unique<Opening>(m_path);
    if (!openDatabase())
        return;
    page().showLoading(0, 0);
    // Whoever cancels before this answer takes the database away, and the answer with it.
    deliver(
        m_database->run([clock = &m_clock](Connection &connection) { return TeamDesk::bookOf(connection, *clock); }),
        m_database.get(), [this, password](const Result<std::shared_ptr<const CommandBook>> &book) {
            if (book)
                connectTeam(password, *book, false);
            else
                explain(book.error());
        });
}

void Workplace::keep(const QString &password, const TeamAddress &address)
{
    deliver(m_passwords->write(address.key(), password), this, [this](const Result<void> &kept) {
        m_isPasswordKept = kept.has_value();
        if (mainWindow())
            warnOfMissingKeyStore();
    });
}

void Workplace::warnOfMissingKeyStore()
{
    if (!m_isPasswordKept)
        m_window->warn(tr(
            "Dieser Computer hat keinen Schlüsselspeicher, der das Passwort aufbewahrt: Es gilt, bis Sie das Programm beenden, und wird beim nächsten Start wieder erfragt."));
}

void Workplace::openTeam()
{
    if (!m_address)
        m_address = m_settings.team().value_or(TeamAddress());
    struct Known
    {
        std::shared_ptr<const CommandBook> book;
        bool isFilled = false;
    };
    const auto reading = m_database->run([clock = &m_clock](Connection &connection) -> Result<Known> {
        return TeamDesk::bookOf(connection, *clock).and_then([&](const std::shared_ptr<const CommandBook> &book) {
            return TeamDesk::isFilled(connection).map([&](bool isFilled) { return Known { book, isFilled }; });
        });
    });
    deliver(reading, m_database.get(), [this](const Result<Known> &known) {
        if (!known) {
            explain(known.error());
            return;
        }
        // Without a password the connection is tried all the same: single sign-on needs none.
        deliver(m_passwords->read(m_address->key()), this, [this, known = *known](const Result<QString> &password) {
            connectTeam(password.value_or(QString()), known.book, known.isFilled);
        });
    });
}

void Workplace::connectTeam(const QString &password, std::shared_ptr<const CommandBook> book, bool isFilled)
{
    m_commands = std::make_unique<CommandDesk>(*m_database, std::move(book));
    m_team = std::make_unique<TeamDesk>(*m_database, *m_commands, m_clock, *m_address, password);
    if (isFilled) {
        openDesk();
        return;
    }
    connect(m_team.get(), &TeamDesk::stateChanged, this, &Workplace::followFirstDownload);
    followFirstDownload();
}

void Workplace::followFirstDownload()
{
    const LinkState &state = m_team->state();
    switch (state.kind) {
    case LinkState::Kind::InStep:
        m_settings.setTeam(*m_address);
        disconnect(m_team.get(), &TeamDesk::stateChanged, this, &Workplace::followFirstDownload);
        openDesk();
        return;
    case LinkState::Kind::Halted: {
        const QString why = LinkWords::trouble(state.trouble);
        disconnect(m_team.get(), &TeamDesk::stateChanged, this, &Workplace::followFirstDownload);
        QMetaObject::invokeMethod(
            this,
            [this, why] { // not while it tells
                leaveTeam();
                showStartPage(why);
            },
            Qt::QueuedConnection);
        return;
    }
    default: page().showLoading(static_cast<int>(state.loaded), static_cast<int>(state.toLoad));
    }
}

void Workplace::leaveTeam()
{
    m_team.reset();
    m_commands.reset();
    m_database.reset();
    UseMark(m_path).clear();
    m_address.reset();
    if (!m_alonePath.isEmpty())
        m_path = std::exchange(m_alonePath, {});
    m_opening = std::make_unique<Opening>(m_path);
    showStartPage(
        tr("Das Laden ist abgebrochen. Was schon geladen ist, bleibt; der nächste Versuch macht dort weiter."));
}

void Workplace::showTeam()
{
    auto *indicator = new LinkIndicator(*m_team);
    m_window->addTeam(indicator);
    giveSources();
    connect(indicator, &QPushButton::clicked, this, &Workplace::openOutbox);
    connect(m_window.get(), &MainWindow::outboxAsked, this, &Workplace::openOutbox);
    connect(m_window.get(), &MainWindow::connectionAsked, this, [this] { askForTeam(m_window.get(), *m_address); });
    connect(m_team.get(), &TeamDesk::startedAnew, m_queue.get(), &QueueModel::load);
    connect(m_team.get(), &TeamDesk::historyDiverged, m_window.get(),
            [window = m_window.get()] { window->warn(LinkWords::diverged()); });
    connect(m_window.get(), &MainWindow::ticketShown, m_team.get(), &TeamDesk::bring);
    connect(m_team.get(), &TeamDesk::notBrought, m_window.get(),
            [window = m_window.get()](const QString &id) { window->ticketMissing(id, LinkWords::notBrought()); });
    connect(m_team.get(), &TeamDesk::presenceTold, &m_desk->presence(), &PresenceBoard::take);
    connect(&m_desk->presence(), &PresenceBoard::toTell, m_team.get(), &TeamDesk::bePresent);
    connect(m_team.get(), &TeamDesk::numbered, m_window.get(),
            [window = m_window.get()](const QString &old, const QString &number, bool wasTold) {
                const QString words = LinkWords::numbered(old, number, wasTold);
                if (wasTold)
                    window->warn(words);
                else
                    window->tell(words, false);
            });
    const auto askAgain = [this] {
        const LinkState &state = m_team->state();
        if (state.kind == LinkState::Kind::Halted && state.trouble.subject == u"password")
            askForTeam(m_window.get(), *m_address);
    };
    connect(m_team.get(), &TeamDesk::stateChanged, this, askAgain);
    askAgain();
    warnOfMissingKeyStore();
}

void Workplace::giveSources()
{
    m_desk->attachments().setSource(m_team->contentSource());
    m_desk->history().setSource(m_team->historySource());
}

void Workplace::openOutbox()
{
    auto *window = m_window->findChild<OutboxWindow *>();
    if (!window) {
        window = new OutboxWindow(*m_team, m_window.get());
        connect(window, &OutboxWindow::ticketAsked, m_window.get(), &MainWindow::openTicket);
    }
    toFront(*window);
}

} // namespace sc
