#include "views/widgets/actdialog.h"

#include "views/widgets/formrows.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sc {

ActDialog::ActDialog(const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_problem(new QLabel)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    m_problem->setPalette(toned(m_problem->palette(), servicetime::Stage::Breached));

    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    m_act->setDefault(true);
    // Enter alone is a new line in a text of several lines.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_act, &QPushButton::click);
    m_cancel = buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Rejected); }); // meant so

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form, 1); // lists and texts take the room that is left
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void ActDialog::setVisible(bool isVisible)
{
    // The buttons were made before the fields; Tab comes to them last, and the focus begins in the first field.
    if (isVisible && previousInFocusChain() != m_cancel) {
        setTabOrder(previousInFocusChain(), m_act);
        setTabOrder(m_act, m_cancel);
    }
    if (isVisible && !focusWidget())
        focusFirstField();
    QDialog::setVisible(isVisible);
}

void ActDialog::focusFirstField()
{
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (widget == m_act || widget == m_cancel || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->isHidden())
            continue;
        widget->setFocus();
        return;
    }
}

void ActDialog::accept()
{
    const Problem problem = m_check ? m_check() : Problem();
    say(problem.text);
    if (problem.text.isEmpty())
        QDialog::accept();
    else if (problem.field)
        problem.field->setFocus();
}

void ActDialog::reject()
{
    const auto texts = findChildren<QPlainTextEdit *>();
    const bool isTyped = std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit *text) {
        return text->document()->isModified() && !typedIn(text).isEmpty();
    });
    if (!isTyped || std::exchange(m_isLossTold, true))
        QDialog::reject();
    else
        say(tr("Ihr Text ist noch nicht festgehalten. Esc noch einmal verwirft ihn."));
}

void ActDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace sc
