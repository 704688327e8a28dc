#include "views/directory/recorddialog.h"

#include "views/widgets/searchablecombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using Type = RecordField::Type;

RecordDialog::RecordDialog(const RecordTable &table, const Record *seen, QWidget *parent)
    : ActDialog(seen ? tr("%1: Eintrag ändern").arg(table.kind->title())
                     : tr("%1: neuer Eintrag").arg(table.kind->title()),
                seen ? tr("Änderung speichern") : tr("Eintrag anlegen"), parent)
    , m_table(table)
    , m_seen(seen ? std::optional(*seen) : std::nullopt)
{
    setObjectName(u"record-dialog"_s);
    for (const RecordField &field : m_table.kind->fields) {
        const bool isFlag = field.type == Type::Flag;
        QWidget *editor = editorFor(field, seen ? seen->value(field.name) : isFlag ? u"1"_s : QString());
        editor->setObjectName(field.name);
        editor->setAccessibleName(field.title());
        m_editors.insert(field.name, editor);
        form()->addRow(isFlag                 ? QString()
                           : field.isRequired ? QString(field.title() + u" *"_s)
                                              : field.title(),
                       editor);
    }
    setCheck([this] { return check(); });
    m_editors.value(m_table.kind->fields.constFirst().name)->setFocus();
}

QWidget *RecordDialog::editorFor(const RecordField &field, const QString &stored)
{
    const QString text = m_table.display(field, stored);
    switch (field.type) {
    case Type::Notes: {
        auto *edit = new QPlainTextEdit(text);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().height() * 4);
        return edit;
    }
    case Type::Flag: {
        auto *box = new QCheckBox(field.title());
        box->setChecked(stored != u"0");
        return box;
    }
    case Type::Choice: {
        auto *box = new QComboBox;
        for (const RecordField::Option &option : field.options)
            box->addItem(directoryWords(option.label), option.code);
        box->setCurrentIndex(std::max(0, box->findData(stored)));
        return box;
    }
    case Type::Reference: {
        auto *box = new QComboBox;
        makeSearchable(box);
        box->addItem(QString());
        for (const auto &[key, title] : m_table.targets.value(field.name))
            box->addItem(title, key);
        box->setCurrentText(text);
        return box;
    }
    case Type::Date:
    case Type::Moment:
    case Type::Text: break;
    }
    auto *edit = new QLineEdit(text);
    if (!field.reference.isEmpty()) { // free text, with names that are known
        QStringList names;
        for (const auto &[key, title] : m_table.targets.value(field.name))
            names.append(title);
        auto *completer = new QCompleter(names, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    if (field.type != Type::Text)
        edit->setPlaceholderText(field.type == Type::Date ? tr("TT.MM.JJJJ") : tr("TT.MM.JJJJ HH:MM"));
    return edit;
}

QString RecordDialog::typed(const RecordField &field) const
{
    QWidget *editor = m_editors.value(field.name);
    if (const auto *notes = qobject_cast<QPlainTextEdit *>(editor))
        return notes->toPlainText();
    if (const auto *flag = qobject_cast<QCheckBox *>(editor))
        return flag->isChecked() ? u"1"_s : u"0"_s;
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        return field.type == Type::Choice ? box->currentData().toString() : box->currentText();
    return qobject_cast<QLineEdit *>(editor)->text();
}

QString RecordDialog::check()
{
    QHash<QString, QString> values;
    for (const RecordField &field : m_table.kind->fields) {
        const auto value = m_table.stored(field, typed(field));
        if (!value) {
            m_editors.value(field.name)->setFocus();
            return value.error().detail;
        }
        values.insert(field.name, *value);
    }
    m_values = values;
    return problemOf(m_table, values);
}

CommandDesk::Answer RecordDialog::submit(DirectoryDesk &desk) const
{
    return m_seen ? desk.change(*m_table.kind, *m_seen, m_values) : desk.create(*m_table.kind, m_values);
}

} // namespace sc
