#pragma once

#include "models/directory/recordhistory.h"

#include <QDialog>

namespace sc {

/** What was changed, when and by whom (ORG-5); the newest first. */
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const QString &title, const QList<RecordChange> &changes, QWidget *parent);
};

} // namespace sc
