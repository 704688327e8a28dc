#pragma once

#include "models/profiles/profiledesk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace sc {

/** The service profile: terms of each version, own calendar days, and what was in force before. Administrators change
 * it. */
class ProfileWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileWindow(ProfileDesk &desk, QWidget *parent = nullptr);
    /// Reads a document, shows its faults or what it would move, and asks (S41, S37).
    void open(const QString &file);

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget *daysPage();
    [[nodiscard]] QWidget *historyPage();
    void load();
    void display();
    void displayTerms();
    void updateActs();
    void chooseFile();
    void saveAs();
    void addDay();
    void removeDay();
    void activateAgain();
    /// Tells what the change would move, and does \p act when it is wanted.
    void ask(const QByteArray &document, const QList<CalendarException> &calendar, const QStringList &words,
             const std::function<ProfileDesk::Answer()> &act, const QString &done);
    void answer(const ProfileDesk::Answer &answer, const QString &done);
    void tell(const QString &text, bool isFailure);

    ProfileDesk &m_desk;
    ProfileBook m_book;
    QLabel *m_inForce;
    QTableWidget *m_terms;
    QTableWidget *m_days;
    QTableWidget *m_history;
    QLabel *m_message;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_addDay;
    QPushButton *m_removeDay;
    QPushButton *m_again;
};

} // namespace sc
