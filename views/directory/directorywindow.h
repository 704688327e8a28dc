#pragma once

#include "models/directory/directorydesk.h"
#include "models/directory/directorymodel.h"
#include "models/domain/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace sc {

class RecordDialog;

/** Base data (ORG-2…ORG-8, CI-1…CI-3): a list of kinds, a table, and the acts new, change, remove, import, export. */
class DirectoryWindow final : public QWidget
{
    Q_OBJECT

public:
    DirectoryWindow(DirectoryDesk &desk, const ServiceProfile &profile, QWidget *parent = nullptr);
    void showKind(const QString &entity);
    void showRecord(const QString &entity, const QString &id); ///< its kind, and it selected

private:
    void build();
    void connectAll();
    [[nodiscard]] const RecordKind &kind() const;
    [[nodiscard]] QList<Record> selected() const;
    void load();
    void display(const RecordTable &table);
    void selectWanted();
    void updateActs();
    void create();
    void change();
    void edit(const std::optional<Record> &seen);
    void openDialog(RecordDialog *dialog, bool isChange);
    void showHistory();
    void remove();
    void import();
    /// \p kind of recordKinds(): lives as long as the program
    void planImport(const RecordKind &kind, const QString &file);
    void exportAll();
    void answer(const CommandDesk::Answer &answer, const QString &what);
    void tell(const QString &text, bool isFailure);

    DirectoryDesk &m_desk;
    const ServiceProfile &m_profile;
    DirectoryModel m_model;
    bool m_isNewWanted = false; ///< a new record, once its table is there
    QString m_wanted; ///< the record to select when its table is there
    QSortFilterProxyModel *m_proxy;
    QListWidget *m_kinds;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_hint;
    QLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_history;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace sc
