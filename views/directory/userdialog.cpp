#include "views/directory/userdialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sc {

UserDialog::UserDialog(const RecordTable &table, const RecordTable &roles, const Record *seen, QWidget *parent)
    : RecordDialog(table, seen, parent)
{
    QSet<QString> held;
    if (seen) {
        for (const Record &role : roles.records)
            if (role.value(u"login"_s) == seen->value(u"login"_s))
                m_held.append(role);
        for (const Record &role : std::as_const(m_held))
            held.insert(role.value(u"role"_s));
        auto *login = findChild<QLineEdit *>(u"login"_s); // tickets and history name people by it
        login->setReadOnly(true);
        login->setToolTip(tr("Der Anmeldename bleibt, weil Vorgänge und Verlauf ihn nennen."));
        findChild<QWidget *>(u"name"_s)->setFocus();
    } else {
        held = { u"agent"_s };
    }
    auto *group = new QGroupBox(tr("Rollen"));
    auto *grid = new QGridLayout(group);
    const auto &options = roles.kind->field(u"role"_s)->options;
    int place = 0;
    for (const RecordField::Option &option : options) {
        auto *box = new QCheckBox(directoryWords(option.label));
        box->setObjectName(u"role-"_s + option.code);
        box->setChecked(held.contains(option.code));
        m_boxes.insert(option.code, box);
        grid->addWidget(box, place / 3, place % 3);
        ++place;
    }
    form()->addRow(group);
}

CommandDesk::Answer UserDialog::submit(DirectoryDesk &desk) const
{
    QSet<QString> roles;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        if (box.value()->isChecked())
            roles.insert(box.key());
    return desk.saveUser(seen(), values(), m_held, roles);
}

} // namespace sc
