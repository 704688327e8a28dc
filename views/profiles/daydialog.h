#pragma once

#include "models/profiles/profiledesk.h"
#include "views/widgets/actdialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace sc {

/** One closed or open day; tells while it is chosen how many deadlines would move (S37). */
class DayDialog final : public ActDialog
{
    Q_OBJECT

public:
    DayDialog(const ProfileDesk &desk, ProfileBook book, QWidget *parent);
    [[nodiscard]] CalendarException day() const;

private:
    void preview();

    const ProfileDesk &m_desk;
    ProfileBook m_book;
    QDateEdit *m_date;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLabel *m_effect;
    QString m_fault; ///< why the day cannot be taken
    int m_generation = 0; ///< late answers are dropped
};

} // namespace sc
