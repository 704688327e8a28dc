#include "views/directory/itemdialog.h"

#include "models/directory/dependencies.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace sc {

ItemDialog::ItemDialog(const RecordTable &table, const RecordTable &dependencies, const Record *seen, QWidget *parent)
    : RecordDialog(table, seen, parent)
{
    if (!seen)
        return;
    const Dependencies known(dependencies);
    const auto addRow = [this](const QString &name, const QString &title, const QStringList &items) {
        auto *label = new QLabel(items.isEmpty() ? tr("nichts eingetragen") : items.join(u", "_s));
        label->setObjectName(name);
        label->setAccessibleName(title);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        form()->addRow(title, label);
    };
    addRow(u"needs"_s, tr("Braucht"), known.needs(seen->id));
    addRow(u"needed-by"_s, tr("Wird gebraucht von"), known.neededBy(seen->id));
    addRow(u"affected"_s, tr("Fällt es aus, betroffen"), known.affectedBy(seen->id));
}

} // namespace sc
