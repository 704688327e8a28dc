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

    /// Why the act cannot be done yet (empty: it can), and the field where that is put right.
    struct Problem
    {
        Problem(QString why = {}, QWidget *where = nullptr) // a mere text is a problem too
            : text(std::move(why))
            , field(where)
        {
        }
        QString text;
        QWidget *field;
    };

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void setCheck(std::function<Problem()> check) { m_check = std::move(check); }
    void accept() override;
    void reject() override; ///< text of several lines is given up by the second Esc only
    void setVisible(bool isVisible) override;
    [[nodiscard]] QPushButton *actButton() const { return m_act; }

private:
    void say(const QString &problem);
    void focusFirstField(); ///< unless the dialog chose one: what is typed first belongs there

    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_act;
    QPushButton *m_cancel;
    std::function<Problem()> m_check;
    bool m_isLossTold = false;
};

} // namespace sc
