#pragma once

#include "models/directory/directoryimport.h"
#include "views/widgets/actdialog.h"

namespace sc {

/** The dry run of an import: what each line would do, before anything is written. */
class ImportDialog final : public ActDialog
{
    Q_OBJECT

public:
    ImportDialog(const RecordKind &kind, const QString &fileName, const DirectoryImport &import, QWidget *parent);
};

} // namespace sc
