#pragma once

#include "models/profiles/profilestore.h"
#include "views/widgets/actdialog.h"

namespace sc {

/** What a change of profile or calendar would move, before it is made (S37). */
class PreviewDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// \p what the change in a sentence, \p act the words of the button.
    PreviewDialog(const QString &title, const QString &what, const QString &act, const ProfilePreview &preview,
                  QWidget *parent);
};

} // namespace sc
