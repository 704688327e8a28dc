#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sc {

/**
 * What is shown before there is a desk: the first start (an empty desk, the demonstration desk, an import), the check
 * of the file, and why a desk cannot be opened, with what can be done about it.
 */
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void showProgress(const QString &what, int done, int total); ///< total 0: unknown
    void showLoading(int done, int total); ///< the first download of the team's data; can be given up
    void showChecking(int done, int total); ///< the check at start; can be given up
    /// \p message may be empty. \p team: the servers that this computer is set up for, or empty; then Enter leads
    /// there.
    void showChoices(const QString &message, const QString &team = {});
    /// A desk is there and cannot be opened. \p restore names the backup to be put in its place, or is empty.
    void showTrouble(const QString &message, const QString &restore, bool mayBeginAnew);

Q_SIGNALS:
    void emptyChosen();
    void demonstrationChosen();
    void importChosen(const QString &file);
    void teamChosen();
    void loadCancelled();
    void checkCancelled();
    void restoreChosen();
    void anewChosen(); ///< the damaged file aside, an empty desk in its place
    void retryChosen();
    void quitChosen();

private:
    void showOnly(const QList<QPushButton *> &buttons);
    [[nodiscard]] QPushButton *addButton(const QString &text, void (StartPage::*chosen)());

    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_message;
    QProgressBar *m_progress;
    QList<QPushButton *> m_buttons;
    QPushButton *m_empty;
    QPushButton *m_demo;
    QPushButton *m_import;
    QPushButton *m_team;
    QPushButton *m_restore;
    QPushButton *m_retry;
    QPushButton *m_anew;
    QPushButton *m_quit;
    QPushButton *m_cancelCheck;
    QPushButton *m_cancelLoad;
};

} // namespace sc
