#include "views/widgets/shownlist.h"

#include "models/domain/csvreader.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ShownList", text);
}

} // namespace

QByteArray shownListAsCsv(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place)
        if (const int column = view.horizontalHeader()->logicalIndex(place); !view.isColumnHidden(column))
            columns.append(column);
    QStringList header;
    for (const int column : std::as_const(columns))
        header.append(model.headerData(column, Qt::Horizontal).toString());
    QStringList lines { csvRecord(header) };
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList fields;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = model.index(row, column);
            const QVariant plain = index.data(Qt::EditRole); // without the signs of who is there
            const QString text = plain.isValid() ? plain.toString() : index.data().toString();
            // what is painted is told in words
            fields.append(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text);
        }
        lines.append(csvRecord(fields));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

Result<void> saveShownList(const QTableView &view, const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = shownListAsCsv(view);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::NotAllowed, file.errorString(), name);
    return {};
}

void askToSaveList(QTableView &view, const QString &name, const ToldOfList &tell)
{
    auto *dialog = new QFileDialog(&view, words(QT_TRANSLATE_NOOP("ShownList", "Liste als CSV speichern")),
                                   name + u".csv"_s, words(QT_TRANSLATE_NOOP("ShownList", "CSV-Dateien (*.csv)")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &view, [&view, tell](const QString &file) {
        const auto done = saveShownList(view, file);
        tell(
            done
                ? words(QT_TRANSLATE_NOOP("ShownList", "Die Liste steht in %1")).arg(file)
                : words(QT_TRANSLATE_NOOP("ShownList", "Die Liste ist nicht gespeichert: %1")).arg(done.error().detail),
            !done);
    });
    dialog->open();
}

void addListExport(QTableView &view, const QString &name, const ToldOfList &tell)
{
    auto *act = new QAction(words(QT_TRANSLATE_NOOP("ShownList", "Liste als CSV speichern …")), &view);
    act->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S);
    act->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(act);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    const ToldOfList told = tell ? tell : [&view](const QString &text, bool isFailure) {
        if (!isFailure)
            return;
        auto *message = new QMessageBox(QMessageBox::Warning,
                                        words(QT_TRANSLATE_NOOP("ShownList", "Liste als CSV speichern")), text,
                                        QMessageBox::Ok, &view);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    };
    QObject::connect(act, &QAction::triggered, &view, [&view, name, told] { askToSaveList(view, name, told); });
}

} // namespace sc
