#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sc {

/** The first start: an empty desk, the demonstration desk, or an import. Also shown when a database cannot be opened. */
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void showProgress(const QString &what, int done, int total); ///< with a way to cancel
    void showChoices(const QString &message); ///< \p message may be empty

Q_SIGNALS:
    void emptyChosen();
    void demonstrationChosen();
    void importChosen(const QString &file);
    void cancelled();

private:
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QList<QPushButton *> m_choices;
};

} // namespace sc
