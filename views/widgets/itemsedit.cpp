#include "views/widgets/itemsedit.h"

#include "views/widgets/searchablecombo.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString named(const QString &name, const QString &owner)
{
    return owner == u"third_party" ? ItemsEdit::tr("%1 (Dritte, ohne Zusage)").arg(name) : name;
}

} // namespace

ItemsEdit::ItemsEdit(const Catalogue &catalogue, const QList<TicketItem> &chosen, QWidget *parent)
    : QWidget(parent)
    , m_offered(catalogue.items)
    , m_chosen(new QListWidget)
    , m_choice(new QComboBox)
    , m_add(new QPushButton(tr("&Hinzufügen")))
    , m_remove(new QPushButton(tr("&Entfernen")))
{
    m_chosen->setAccessibleName(tr("Betroffene Komponenten"));
    m_chosen->setMaximumHeight(fontMetrics().height() * 4);
    m_choice->setAccessibleName(tr("Komponente wählen"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_add->setAutoDefault(false); // Enter is the dialog's act
    m_remove->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 0, 0);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_chosen, 1, 0);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_choice);
    offerFirst({});
    makeSearchable(m_choice);
    m_choice->lineEdit()->setPlaceholderText(tr("Namen eintippen, dann hinzufügen"));
    m_choice->setCurrentIndex(-1);
    for (const TicketItem &item : chosen)
        append(item.id.value, named(item.name, item.owner));
    connect(m_add, &QPushButton::clicked, this, &ItemsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &ItemsEdit::remove);
    connect(m_choice, &QComboBox::currentTextChanged, this, &ItemsEdit::updateButtons);
    connect(m_chosen, &QListWidget::currentRowChanged, this, &ItemsEdit::updateButtons);
    auto *erase = new QAction(m_chosen);
    erase->setShortcut(Qt::Key_Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_chosen->addAction(erase);
    connect(erase, &QAction::triggered, this, &ItemsEdit::remove);
    updateButtons();
}

void ItemsEdit::offerFirst(const ServiceId &service)
{
    std::stable_sort(m_offered.begin(), m_offered.end(), [&](const Catalogue::Item &a, const Catalogue::Item &b) {
        const auto rank = [&](const Catalogue::Item &item) {
            return !service.isNull() && item.service == service ? 0 : 1;
        };
        return std::pair(rank(a), a.name) < std::pair(rank(b), b.name);
    });
    m_choice->clear();
    for (const Catalogue::Item &item : std::as_const(m_offered))
        m_choice->addItem(named(item.name, item.owner), item.id.value);
    m_choice->setCurrentIndex(-1);
}

QList<ItemId> ItemsEdit::items() const
{
    QList<ItemId> ids;
    for (int row = 0; row < m_chosen->count(); ++row)
        ids.append({ m_chosen->item(row)->data(Qt::UserRole).toString() });
    return ids;
}

void ItemsEdit::append(const QString &id, const QString &text)
{
    auto *item = new QListWidgetItem(text, m_chosen);
    item->setData(Qt::UserRole, id);
}

void ItemsEdit::add()
{
    const int index = m_choice->findText(m_choice->currentText());
    if (index < 0)
        return;
    append(m_choice->itemData(index).toString(), m_choice->itemText(index));
    m_choice->setCurrentIndex(-1);
    m_choice->setFocus();
    updateButtons();
    Q_EMIT changed();
}

void ItemsEdit::remove()
{
    delete m_chosen->takeItem(m_chosen->currentRow());
    updateButtons();
    Q_EMIT changed();
}

void ItemsEdit::updateButtons()
{
    const int index = m_choice->findText(m_choice->currentText());
    m_add->setEnabled(index >= 0 && !items().contains(ItemId { m_choice->itemData(index).toString() }));
    m_remove->setEnabled(m_chosen->currentRow() >= 0);
}

} // namespace sc
