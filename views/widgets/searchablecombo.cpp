#include "views/widgets/searchablecombo.h"

#include <QComboBox>
#include <QCompleter>

namespace sc {

void makeSearchable(QComboBox *combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace sc
