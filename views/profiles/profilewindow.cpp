#include "views/profiles/profilewindow.h"

#include "models/session/deliver.h"
#include "views/profiles/daydialog.h"
#include "views/profiles/faultsdialog.h"
#include "views/profiles/previewdialog.h"
#include "views/profiles/profilewords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QTableWidget *makeTable(const QString &name, const QStringList &columns)
{
    auto *table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    return table;
}

void setRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

} // namespace

ProfileWindow::ProfileWindow(ProfileDesk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_inForce(new QLabel)
    , m_terms(makeTable(tr("Zusagen"), { tr("Zusage") }))
    , m_days(makeTable(tr("Kalendertage"), { tr("Tag"), tr("Art"), tr("Grund") }))
    , m_history(makeTable(tr("Verlauf"),
                          { tr("Profil"), tr("neueste Fassung gültig ab"), tr("in Kraft gesetzt"), tr("von") }))
    , m_message(new QLabel)
    , m_open(new QPushButton(tr("Profil aus &Datei …")))
    , m_save(new QPushButton(tr("Als Datei &speichern …")))
    , m_addDay(new QPushButton(tr("&Tag eintragen …")))
    , m_removeDay(new QPushButton(tr("Tag &entfernen …")))
    , m_again(new QPushButton(tr("&Wieder in Kraft setzen …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_addDay->setObjectName(u"addDay"_s);
    setObjectName(u"profile"_s);
    setWindowTitle(tr("Serviceprofil"));
    build();
    connectAll();
    updateActs();
    load();
    m_terms->setFocus();
}

QWidget *ProfileWindow::daysPage()
{
    auto *hint = new QLabel(tr(
        "Eigene geschlossene und geöffnete Tage, zusätzlich zu den gesetzlichen Feiertagen. Sie gelten für jede Uhr, die noch läuft. "
        "Ist hier nichts eingetragen, gilt der Kalender des Profils."));
    hint->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_addDay);
    acts->addWidget(m_removeDay);
    acts->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(hint);
    layout->addWidget(m_days, 1);
    layout->addLayout(acts);
    return page;
}

QWidget *ProfileWindow::historyPage()
{
    auto *hint = new QLabel(
        tr("Was auf diesem Desk in Kraft war, das jetzige zuerst. Ohne Eintrag gilt das mitgelieferte Profil."));
    hint->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_again);
    acts->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(hint);
    layout->addWidget(m_history, 1);
    layout->addLayout(acts);
    return page;
}

void ProfileWindow::build()
{
    m_inForce->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Meldung"));
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Serviceprofil"));
    tabs->addTab(m_terms, tr("&Zusagen"));
    tabs->addTab(daysPage(), tr("&Kalendertage"));
    tabs->addTab(historyPage(), tr("&Verlauf"));
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_open);
    acts->addWidget(m_save);
    acts->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_inForce);
    layout->addWidget(tabs, 1);
    layout->addLayout(acts);
    layout->addWidget(m_message);
    resizeOnScreen(*this, 130, 36);
}

void ProfileWindow::connectAll()
{
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Delete, m_days, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_removeDay, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &ProfileWindow::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ProfileWindow::saveAs);
    connect(m_addDay, &QPushButton::clicked, this, &ProfileWindow::addDay);
    connect(m_removeDay, &QPushButton::clicked, this, &ProfileWindow::removeDay);
    connect(m_again, &QPushButton::clicked, this, &ProfileWindow::activateAgain);
    connect(m_days, &QTableWidget::itemSelectionChanged, this, &ProfileWindow::updateActs);
    connect(m_history, &QTableWidget::itemSelectionChanged, this, &ProfileWindow::updateActs);
    connect(&m_desk, &ProfileDesk::changed, this, &ProfileWindow::load);
    connect(&m_desk, &ProfileDesk::failed, this,
            [this](const Error &error) { tell(ProfileWords::reason(error), true); });
}

void ProfileWindow::load()
{
    deliver(m_desk.book(), this, [this](const Result<ProfileBook> &book) {
        if (!book) {
            tell(Words::error(book.error()), true);
            return;
        }
        m_book = *book;
        display();
    });
}

void ProfileWindow::display()
{
    const ServiceProfile &profile = m_desk.profile();
    const QString what = tr("%1, Feiertage: %2").arg(profile.name(), profile.land());
    m_inForce->setText(m_book.profiles.isEmpty()
                           ? tr("In Kraft: %1 (das mitgelieferte Profil)").arg(what)
                           : tr("In Kraft: %1, seit %2 durch %3")
                                 .arg(what, Words::moment(m_book.profiles.constFirst().activatedAt),
                                      m_book.profiles.constFirst().activatedBy));
    displayTerms();
    m_days->setRowCount(static_cast<int>(m_book.exceptions.size()));
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const CalendarException &day = m_book.exceptions.at(row).value;
        setRow(m_days, row,
               { ProfileWords::day(day.day), day.isClosed ? tr("geschlossen") : tr("geöffnet"), day.name });
    }
    m_history->setRowCount(static_cast<int>(m_book.profiles.size()));
    for (int row = 0; row < m_history->rowCount(); ++row) {
        const StoredProfile &stored = m_book.profiles.at(row);
        setRow(m_history, row,
               { stored.name, ProfileWords::day(stored.validFrom), Words::moment(stored.activatedAt),
                 stored.activatedBy });
    }
    for (QTableWidget *table : { m_days, m_history })
        table->resizeColumnsToContents();
    updateActs();
}

void ProfileWindow::displayTerms()
{
    const auto &versions = m_desk.profile().versions();
    QStringList columns { tr("Zusage") };
    for (const ProfileVersion &version : versions)
        columns.append(tr("Fassung %1").arg(version.id));
    m_terms->setColumnCount(static_cast<int>(columns.size()));
    m_terms->setHorizontalHeaderLabels(columns);
    int column = 0;
    for (const ProfileVersion &version : versions) {
        const auto terms = ProfileWords::terms(version);
        m_terms->setRowCount(static_cast<int>(terms.size()));
        ++column;
        for (int row = 0; row < terms.size(); ++row) {
            m_terms->setItem(row, 0, new QTableWidgetItem(terms.at(row).first));
            m_terms->setItem(row, column, new QTableWidgetItem(terms.at(row).second));
        }
    }
    m_terms->resizeColumnsToContents();
    m_terms->setCurrentCell(0, 0);
}

void ProfileWindow::updateActs()
{
    const bool mayChange = m_desk.mayChange();
    m_open->setEnabled(mayChange);
    m_addDay->setEnabled(mayChange);
    m_removeDay->setEnabled(mayChange && !m_days->selectedItems().isEmpty());
    m_again->setEnabled(mayChange && !m_history->selectedItems().isEmpty() && m_history->currentRow() > 0);
    if (!mayChange)
        tell(tr("Nur die Administration ändert das Serviceprofil."), false);
}

void ProfileWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Serviceprofil wählen"), {},
                                   tr("Serviceprofile (*.json);;Alle Dateien (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Prüfen"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileWindow::open);
    dialog->open();
}

void ProfileWindow::open(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        tell(tr("%1 lässt sich nicht lesen: %2").arg(file, input.errorString()), true);
        return;
    }
    const QByteArray document = input.readAll();
    const QString name = QFileInfo(file).fileName();
    if (const auto faults = ServiceProfile::problemsOf(document); !faults.isEmpty()) {
        showFaults(name, faults, this);
        return;
    }
    ask(
        document, m_book.calendar(),
        { tr("Serviceprofil in Kraft setzen"), tr("Aus %1 gelten sofort die neuen Zusagen.").arg(name),
          tr("In Kraft setzen") },
        [this, document] { return m_desk.activate(document, m_book); }, tr("Das neue Serviceprofil ist in Kraft."));
}

void ProfileWindow::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Serviceprofil speichern"), m_desk.profile().name() + u".json"_s,
                                   tr("Serviceprofile (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Speichern"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QSaveFile output(file);
        const bool isSaved = output.open(QIODevice::WriteOnly) && output.write(m_desk.profile().document()) >= 0
            && output.commit();
        tell(isSaved ? tr("Gespeichert in %1").arg(file)
                     : tr("%1 lässt sich nicht schreiben: %2").arg(file, output.errorString()),
             !isSaved);
    });
    dialog->open();
}

void ProfileWindow::addDay()
{
    auto *dialog = new DayDialog(m_desk, m_book, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        answer(m_desk.setDay(dialog->day(), m_book),
               tr("%1 ist eingetragen. Strg+Z im Hauptfenster nimmt es zurück.")
                   .arg(ProfileWords::day(dialog->day().day)));
    });
    dialog->open();
}

void ProfileWindow::removeDay()
{
    const int row = m_days->currentRow();
    if (row < 0 || row >= m_book.exceptions.size())
        return;
    const StoredException day = m_book.exceptions.at(row);
    QList<CalendarException> rest = m_book.calendar();
    rest.removeAt(row);
    const QString date = ProfileWords::day(day.value.day);
    ask(
        m_book.document(), rest,
        { tr("Kalendertag entfernen"), tr("%1 (%2) gilt wieder wie im Profil.").arg(date, day.value.name),
          tr("Tag entfernen") },
        [this, day] { return m_desk.removeDay(day); },
        tr("%1 ist entfernt. Strg+Z im Hauptfenster nimmt es zurück.").arg(date));
}

void ProfileWindow::activateAgain()
{
    const int row = m_history->currentRow();
    if (row < 0 || row >= m_book.profiles.size())
        return;
    const StoredProfile stored = m_book.profiles.at(row);
    ask(
        stored.document, m_book.calendar(),
        { tr("Serviceprofil in Kraft setzen"),
          tr("Es gilt wieder %1 in der Fassung vom %2.").arg(stored.name, Words::moment(stored.activatedAt)),
          tr("In Kraft setzen") },
        [this, stored] { return m_desk.activateAgain(stored, m_book); },
        tr("Das frühere Serviceprofil ist wieder in Kraft."));
}

void ProfileWindow::ask(const QByteArray &document, const QList<CalendarException> &calendar, const QStringList &words,
                        const std::function<ProfileDesk::Answer()> &act, const QString &done)
{
    deliver(m_desk.preview(document, calendar), this, [this, words, act, done](const Result<ProfilePreview> &preview) {
        if (!preview) {
            tell(ProfileWords::reason(preview.error()), true);
            return;
        }
        auto *dialog = new PreviewDialog(words.at(0), words.at(1), words.at(2), *preview, this);
        connect(dialog, &QDialog::accepted, this, [this, act, done] { answer(act(), done); });
        dialog->open();
    });
}

void ProfileWindow::answer(const ProfileDesk::Answer &answer, const QString &done)
{
    deliver(answer, this, [this, done](const Result<Outcome> &outcome) {
        const QString failure = outcome || outcome.error().kind != Error::Kind::Invalid
            ? Words::failure(outcome)
            : ProfileWords::reason(outcome.error());
        tell(failure.isEmpty() ? done : failure, !failure.isEmpty());
    });
}

void ProfileWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
}

} // namespace sc
