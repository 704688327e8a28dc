#include "views/directory/directorywindow.h"

#include "models/session/deliver.h"
#include "views/directory/directoryhints.h"
#include "views/directory/historydialog.h"
#include "views/directory/importdialog.h"
#include "views/directory/itemdialog.h"
#include "views/directory/userdialog.h"
#include "views/widgets/importwords.h"
#include "views/widgets/screensize.h"
#include "views/widgets/theme.h"
#include "views/widgets/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

DirectoryWindow::DirectoryWindow(DirectoryDesk &desk, const ServiceProfile &profile, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_profile(profile)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_kinds(new QListWidget)
    , m_filter(new QLineEdit)
    , m_view(new QTableView)
    , m_hint(new QLabel)
    , m_message(new QLabel)
    , m_new(new QPushButton(tr("&Neuer Eintrag …")))
    , m_change(new QPushButton(tr("Än&dern …")))
    , m_remove(new QPushButton(tr("&Entfernen")))
    , m_history(new QPushButton(tr("&Verlauf …")))
    , m_import(new QPushButton(tr("Aus CSV ü&bernehmen …")))
    , m_export(new QPushButton(tr("Als CSV &speichern …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"directory"_s);
    setWindowTitle(tr("Stammdaten"));
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortRole(DirectoryModel::SortRole);
    build();
    connectAll();
    m_kinds->setCurrentRow(0);
    m_view->setFocus();
}

void DirectoryWindow::build()
{
    for (const RecordKind &kind : recordKinds())
        m_kinds->addItem(kind.title());
    m_kinds->setAccessibleName(tr("Stammdaten"));
    m_kinds->setFixedWidth(m_kinds->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    m_filter->setPlaceholderText(tr("Filtern (Strg+F)"));
    m_filter->setAccessibleName(tr("Filtern"));
    m_filter->setClearButtonEnabled(true);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Einträge"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    for (QLabel *label : { m_hint, m_message })
        label->setWordWrap(true);
    m_message->setObjectName(u"message"_s);

    auto *acts = new QHBoxLayout;
    m_history->setToolTip(tr("Strg+H: was am gewählten Eintrag geändert wurde, ohne Auswahl an allen"));
    for (QPushButton *button : { m_new, m_change, m_remove, m_history })
        acts->addWidget(button);
    acts->addStretch();
    for (QPushButton *button : { m_import, m_export })
        acts->addWidget(button);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_filter);
    right->addWidget(m_hint);
    right->addWidget(m_view, 1);
    right->addLayout(acts);
    right->addWidget(m_message);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_kinds);
    layout->addLayout(right, 1);
    resizeOnScreen(*this, 170, 40);
}

void DirectoryWindow::connectAll()
{
    const auto key = [this](const QKeySequence &keys, const auto &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_N, [this] {
        if (m_new->isEnabled())
            create();
    });
    key(Qt::CTRL | Qt::Key_F, [this] { m_filter->setFocus(); });
    key(Qt::Key_Escape, [this] { close(); });
    connect(new QShortcut(Qt::Key_Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_remove, &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, &DirectoryWindow::create);
    connect(m_change, &QPushButton::clicked, this, &DirectoryWindow::change);
    connect(m_remove, &QPushButton::clicked, this, &DirectoryWindow::remove);
    connect(m_history, &QPushButton::clicked, this, &DirectoryWindow::showHistory);
    key(Qt::CTRL | Qt::Key_H, [this] { showHistory(); });
    connect(m_import, &QPushButton::clicked, this, &DirectoryWindow::import);
    connect(m_export, &QPushButton::clicked, this, &DirectoryWindow::exportAll);
    connect(m_view, &QTableView::activated, this, &DirectoryWindow::change);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        m_filter->clear();
        tell({}, false);
        load();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DirectoryWindow::updateActs);
    connect(&m_desk, &DirectoryDesk::changed, this, [this](const QString &entity) {
        const auto &fields = kind().fields;
        if (entity == kind().entity || std::any_of(fields.begin(), fields.end(), [&](const RecordField &field) {
                return field.reference == entity;
            }))
            load();
    });
}

const RecordKind &DirectoryWindow::kind() const
{
    return recordKinds().at(std::max(0, m_kinds->currentRow()));
}

void DirectoryWindow::showKind(const QString &entity)
{
    if (const RecordKind *wanted = recordKind(entity))
        m_kinds->setCurrentRow(static_cast<int>(wanted - recordKinds().constData()));
}

void DirectoryWindow::showRecord(const QString &entity, const QString &id)
{
    m_wanted = id;
    m_filter->clear();
    showKind(entity);
    load(); // also when the kind was shown already
}

void DirectoryWindow::selectWanted()
{
    const auto &records = m_model.table().records;
    const auto wanted = std::find_if(records.begin(), records.end(),
                                     [this](const Record &record) { return record.id == m_wanted; });
    if (m_wanted.isEmpty() || wanted == records.end())
        return;
    m_wanted.clear();
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(static_cast<int>(wanted - records.begin()), 0));
    m_view->setCurrentIndex(index);
    m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    m_view->setFocus();
}

void DirectoryWindow::load()
{
    deliver(m_desk.table(kind()), this, [this](const Result<RecordTable> &table) {
        if (!table)
            tell(Words::error(table.error()), true);
        else if (table->kind == &kind()) // else a late answer
            display(*table);
    });
}

void DirectoryWindow::display(const RecordTable &table)
{
    const bool isOther = m_model.table().kind != table.kind;
    m_model.setTable(table);
    if (isOther) {
        const auto &fields = table.kind->fields;
        const auto moment = std::find_if(fields.begin(), fields.end(), [](const RecordField &field) {
            return field.type == RecordField::Type::Moment;
        });
        m_view->sortByColumn(moment == fields.end() ? 0 : static_cast<int>(moment - fields.begin()),
                             Qt::AscendingOrder);
        m_view->resizeColumnsToContents();
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_view->setColumnWidth(column,
                                   std::min(m_view->columnWidth(column) + fontMetrics().averageCharWidth() * 2,
                                            fontMetrics().averageCharWidth() * 36));
    }
    const QString hint = directoryHint(table, m_profile, m_desk.clock().now());
    m_hint->setText(
        !table.records.isEmpty()
            ? hint
            : hint + u' '
                + tr(
                    "Noch ist nichts eingetragen: Strg+N legt den ersten Eintrag an, »Aus CSV übernehmen« eine ganze Liste."));
    selectWanted();
    updateActs();
    if (m_isNewWanted)
        create();
}

QList<Record> DirectoryWindow::selected() const
{
    QList<Record> records;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        records.append(m_model.record(m_proxy->mapToSource(row).row()));
    return records;
}

void DirectoryWindow::updateActs()
{
    const auto count = m_view->selectionModel()->selectedRows().size();
    const bool mayChange = m_desk.mayChange(kind().entity);
    m_new->setEnabled(mayChange);
    m_import->setEnabled(mayChange);
    m_change->setEnabled(mayChange && count == 1 && !kind().isSet);
    m_remove->setEnabled(mayChange && count >= 1);
    m_export->setEnabled(m_model.rowCount() > 0);
}

void DirectoryWindow::answer(const CommandDesk::Answer &answer, const QString &what)
{
    deliver(answer, this, [this, what](const Result<Outcome> &outcome) {
        const QString failure = Words::failure(outcome);
        tell(failure.isEmpty() ? what : failure, !failure.isEmpty());
    });
}

void DirectoryWindow::create()
{
    m_isNewWanted = m_model.table().kind != &kind(); // what can be referred to is not known yet
    if (!m_isNewWanted)
        edit(std::nullopt);
}

void DirectoryWindow::change()
{
    const auto records = selected();
    if (records.size() == 1 && m_change->isEnabled())
        edit(records.constFirst());
}

void DirectoryWindow::edit(const std::optional<Record> &seen)
{
    // A user comes with the roles, an item with its dependencies.
    const QString companion = kind().entity == u"users" ? u"user_roles"_s
        : kind().entity == u"items"                     ? u"item_dependencies"_s
                                                        : QString();
    if (companion.isEmpty()) {
        openDialog(new RecordDialog(m_model.table(), seen ? &*seen : nullptr, this), seen.has_value());
        return;
    }
    deliver(m_desk.table(*recordKind(companion)), this,
            [this, seen, table = m_model.table()](const Result<RecordTable> &more) {
                if (!more) {
                    tell(Words::error(more.error()), true);
                    return;
                }
                const Record *record = seen ? &*seen : nullptr;
                RecordDialog *dialog = nullptr;
                if (table.kind->entity == u"users")
                    dialog = new UserDialog(table, *more, record, this);
                else
                    dialog = new ItemDialog(table, *more, record, this);
                openDialog(dialog, record);
            });
}

void DirectoryWindow::openDialog(RecordDialog *dialog, bool isChange)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog, isChange] {
        answer(dialog->submit(m_desk),
               isChange ? tr("Die Änderung ist gespeichert.")
                        : tr("Der Eintrag ist angelegt. Strg+Z im Hauptfenster nimmt ihn zurück."));
    });
    dialog->open();
}

void DirectoryWindow::showHistory()
{
    const auto records = selected();
    const Record one = records.size() == 1 ? records.constFirst() : Record {};
    const QString title = one.id.isEmpty()
        ? tr("Verlauf: %1").arg(kind().title())
        : tr("Verlauf: %1")
              .arg(m_model.table().display(kind().fields.constFirst(), one.value(kind().fields.constFirst().name)));
    deliver(m_desk.history(kind(), one.id), this, [this, title](const Result<QList<RecordChange>> &changes) {
        if (changes)
            (new HistoryDialog(title, *changes, this))->open();
        else
            tell(Words::error(changes.error()), true);
    });
}

void DirectoryWindow::remove()
{
    const auto records = selected();
    answer(
        m_desk.remove(kind(), records),
        tr("%n Einträge entfernt. Strg+Z im Hauptfenster nimmt es zurück.", nullptr, static_cast<int>(records.size())));
}

void DirectoryWindow::import()
{
    auto *dialog = new QFileDialog(this, tr("%1 aus CSV übernehmen").arg(kind().title()), {},
                                   tr("CSV-Dateien (*.csv);;Alle Dateien (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Prüfen"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosen = &kind()](const QString &file) { planImport(*chosen, file); });
    dialog->open();
}

void DirectoryWindow::planImport(const RecordKind &kind, const QString &file)
{
    deliver(m_desk.planImport(kind, file), this, [this, file, &kind](const Result<DirectoryImport> &plan) {
        if (!plan) {
            tell(tr("Die Datei wurde nicht übernommen, es ist nichts geändert. %1")
                     .arg(ImportWords::of(plan.error().detail)),
                 true);
            return;
        }
        auto *dialog = new ImportDialog(kind, QFileInfo(file).fileName(), *plan, this);
        connect(dialog, &QDialog::accepted, this, [this, plan = *plan] {
            answer(m_desk.submit(plan),
                   tr("%n Einträge übernommen. Strg+Z im Hauptfenster nimmt es zurück.", nullptr,
                      static_cast<int>(plan.commands.size())));
        });
        dialog->open();
    });
}

void DirectoryWindow::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("%1 als CSV speichern").arg(kind().title()), kind().entity + u".csv"_s,
                                   tr("CSV-Dateien (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Speichern"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen = &kind()](const QString &file) {
        deliver(m_desk.exportTo(*chosen, file), this, [this, file](const Result<void> &done) {
            if (done)
                tell(tr("Gespeichert in %1").arg(file), false);
            else
                tell(Words::error(done.error()), true);
        });
    });
    dialog->open();
}

void DirectoryWindow::tell(const QString &text, bool isFailure)
{
    m_message->setPalette(isFailure ? toned(palette(), servicetime::Stage::Breached) : palette());
    m_message->setText(text);
    m_message->setAccessibleName(text); // announced
}

} // namespace sc
