#pragma once

#include "models/domain/result.h"
#include "models/session/teamaddress.h"
#include "views/widgets/actdialog.h"

class QLineEdit;

namespace sc {

/** Where the team's database is, as whom, with which password; tried before it is taken. Shown with open(). */
class ConnectionDialog final : public ActDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const TeamAddress &address, QWidget *parent);

    [[nodiscard]] TeamAddress address() const;
    [[nodiscard]] QString password() const;
    /// The answer to checkAsked(): told in the dialog; when it was asked by 'connect' and is good, the dialog closes as
    /// accepted.
    void showVerdict(const Result<void> &verdict);
    void accept() override; ///< tries first

Q_SIGNALS:
    void checkAsked(const sc::TeamAddress &address, const QString &password);

private:
    void check(bool isToConnect);
    void chooseFile();
    [[nodiscard]] QString problem() const;

    QLineEdit *m_hosts;
    QLineEdit *m_database;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_caFile;
    QPushButton *m_choose;
    QPushButton *m_try;
    QLabel *m_verdict;
    bool m_isChecking = false;
    bool m_isToConnect = false;
};

} // namespace sc
