#include "views/tickets/explanationwindow.h"

#include "models/tickets/queuerules.h"
#include "views/widgets/screensize.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sc {

void showExplanation(const Ticket &ticket, const ServiceProfile &profile, QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"explanation"_s);
    window->setWindowTitle(QApplication::translate("Explanation", "Warum diese Frist? %1").arg(ticket.number));
    const auto language = QLocale().language() == QLocale::German ? servicetime::Language::German
                                                                  : servicetime::Language::English;
    auto *text = new QPlainTextEdit(QueueRules(profile, {}).explain(ticket, language).join(u'\n'));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(QApplication::translate("Explanation", "Erläuterung der Frist"));
    auto *buttons = new QDialogButtonBox;
    auto *copy = buttons->addButton(QApplication::translate("Explanation", "Text kopieren"),
                                    QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(QApplication::translate("Explanation", "Schließen"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::close);
    auto *layout = new QVBoxLayout(window);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resizeOnScreen(*window, 80, 20);
    window->show();
}

} // namespace sc
