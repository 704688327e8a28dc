#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace sc {

/** A dialog for one act: a form, a line that says what is missing, and a default button that names the act. */
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    ActDialog(const QString &title, const QString &act, QWidget *parent);

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// \p check gives the reason why the act cannot be done yet, or an empty text.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    void accept() override;
    void setVisible(bool isVisible) override;
    [[nodiscard]] QPushButton *actButton() const { return m_act; }

private:
    void focusFirstField(); ///< unless the dialog chose one: what is typed first belongs there

    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_act;
    QPushButton *m_cancel;
    std::function<QString()> m_check;
};

} // namespace sc
