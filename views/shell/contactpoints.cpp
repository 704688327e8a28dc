#include "views/shell/contactpoints.h"

#include "views/widgets/screensize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

struct ContactPointWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactPoints)

public:
    static QString title() { return tr("Kontaktstellen"); }
    static QString hint()
    {
        return tr(
            "Wo der Service Desk und seine Partner zu erreichen sind. Die Angaben stehen im Serviceprofil. Strg+C kopiert die gewählte Zelle.");
    }
    static QString close() { return tr("Schließen"); }
    static QStringList columns() { return { tr("Stelle"), tr("Telefon"), tr("E-Mail"), tr("Anschrift") }; }
};

} // namespace

void showContactPoints(const ServiceProfile &profile, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"contact-points"_s);
    dialog->setWindowTitle(ContactPointWords::title());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new QLabel(ContactPointWords::hint());
    hint->setWordWrap(true);
    const auto &points = profile.contactPoints();
    auto *table = new QTableWidget(static_cast<int>(points.size()), 4);
    table->setAccessibleName(ContactPointWords::title());
    table->setHorizontalHeaderLabels(ContactPointWords::columns());
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const ContactPoint &point : points) {
        const QStringList texts { point.name, point.phone, point.mail, point.address };
        for (int column = 0; column < texts.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        ++row;
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentCell(0, 0);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(ContactPointWords::close(), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resizeOnScreen(*dialog, 130, 18);
    table->setFocus();
    dialog->open();
}

} // namespace sc
